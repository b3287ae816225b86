/** What an editor does with a draft of `ingest`: keeps some facts, words them, and writes the article in three languages. */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '../../../src/i18n/locales.ts';

type Texts = Readonly<Record<Locale, string>>;
export type ReviewedFact = { name: string; label: Texts; why?: Texts };
export type Written = Readonly<Record<Locale, { title: string; summary: string; body: string }>>;

/** Deletes the facts that are not kept, words the others and takes `draft: true` off them and the article. */
export function reviewDraft(root: string, id: string, facts: readonly ReviewedFact[], written: Written): void {
  const folder = join(root, 'content/facts', id);
  for (const file of readdirSync(folder)) if (!facts.some(({ name }) => file === `${name}.mdx`)) rmSync(join(folder, file));
  for (const { name, label, why } of facts) {
    const file = join(folder, `${name}.mdx`);
    const labelled = block(readFileSync(file, 'utf8').replace('draft: true\n', ''), 'label:', '  ', label);
    writeFileSync(file, why === undefined ? labelled : block(labelled, '  why:', '    ', why));
  }
  const original = join(root, 'content/articles', id, 'vi.mdx');
  const head = readFileSync(original, 'utf8').split('\n---\n')[0]?.replace('\ndraft: true', '') ?? '';
  writeFileSync(original, `${head}\n---\n\n${written.vi.body}\n`);
  for (const locale of ['zh', 'en'] as const) {
    const { title, summary, body } = written[locale];
    const fields = ['---', `title: ${title}`, `summary: ${summary}`, 'translation:', '  basis: "000000000000"', '  state: machine', '---'];
    writeFileSync(join(root, 'content/articles', id, `${locale}.mdx`), `${fields.join('\n')}\n\n${body}\n`);
  }
}

/** The fields of three languages below a line, written anew. */
function block(text: string, line: string, indent: string, texts: Texts): string {
  const lines = text.split('\n');
  const start = lines.indexOf(line);
  if (start === -1) throw new Error(`Missing line ${line}`);
  return [...lines.slice(0, start + 1), ...locales.map((locale) => `${indent}${locale}: ${texts[locale]}`), ...lines.slice(start + 1 + locales.length)].join('\n');
}
