/**
 * `npm run new -- <article-id> [--lang vi|zh|en] [--title T] [--summary S] [--topics a,b] [--source ID] [--published DAY]`:
 * begins an article as a draft. What is not given is asked for at a terminal. Exit 0 written, 1 refused, 2 bad arguments.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { locales, type Locale } from '../src/i18n/locales.ts';
import { writeAtomically } from '../src/integrations/readContent.ts';
import { pathToIdentity } from '../src/mdx/pathToIdentity.ts';
import { say, type Said } from '../src/record/say.ts';
import { topics as allTopics } from '../src/schemas/common.ts';
import { chooseLanguage } from './lib/language.ts';
import { newArticle } from './lib/newArticle.ts';
import { projectRoot } from './lib/project.ts';
import { formats, told } from './lib/reporters.ts';
import { complain, readOptions, UsageError } from './lib/usage.ts';

try {
  process.exitCode = await main();
} catch (error) {
  if (!complain(error)) throw error;
  process.exitCode = 2;
}

async function main(): Promise<number> {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      title: { type: 'string' },
      summary: { type: 'string' },
      topics: { type: 'string' },
      source: { type: 'string' },
      published: { type: 'string' },
      root: { type: 'string', default: projectRoot },
    },
  });
  const speaks = chooseLanguage(values.lang, process.env);
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) throw new UsageError(say`Unexpected arguments, expected one article id: npm run new -- ${'2026-01-15-short-name'}`);
  const identity = pathToIdentity(`content/articles/${id}/vi.mdx`);
  if ('rule' in identity) throw new UsageError(say`${identity.said}: the day of the event or of the report, then a short name in ASCII letters`);
  const root = resolve(values.root);
  const folder = join(root, 'content/articles', id);
  if (existsSync(folder) && readdirSync(folder).length > 0) return refuse(told(say`Unexpected id ${id}, which exists: go on in content/articles/${id}/`, speaks));

  const ask = asker(speaks);
  const locale = locales.find((l) => l === values.lang) ?? locales.find((l) => l === process.env['LANG']?.slice(0, 2)) ?? 'vi';
  const title = values.title ?? (await ask(say`Title (${locale})`, id));
  const summary = values.summary ?? (await ask(say`Summary in one or two sentences (${locale})`, title));
  const topics = (values.topics ?? (await ask(say`Topics, with commas (${allTopics.join(', ')})`, 'exchange'))).split(/[\s,]+/).filter(Boolean);
  ask.close();
  const { path, text, issues } = newArticle({
    id,
    locale,
    title,
    summary,
    topics,
    sources: [values.source ?? id],
    published: values.published ?? new Date().toISOString().slice(0, 10),
  });
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return refuse(formats.pretty(errors, speaks).trimEnd());
  writeAtomically(join(root, path), text);
  process.stdout.write([say`${path} is written, as a draft`, ...nextSteps(root, values.source ?? id)].map((line) => `${told(line, speaks)}\n`).join(''));
  return 0;
}

function nextSteps(root: string, source: string): Said[] {
  const hasSource = existsSync(join(root, 'content/sources', `${source}.mdx`));
  return [
    say`Next:`,
    ...(hasSource ? [] : [say`  ${`npm run -s ingest -- PAGE --id ${source}`}    writes source, prints and draft facts from a saved page`]),
    say`  ${'npm run check -- --watch'}    says what is missing, after each save`,
    say`  ${'npm run dev'}    shows the draft at ${'http://localhost:4321/'}`,
  ];
}

/** Asks at a terminal; elsewhere the answer is the default. */
function asker(speaks: Locale): ((question: Said, otherwise: string) => Promise<string>) & { close: () => void } {
  const terminal = process.stdin.isTTY && process.stdout.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const ask = async (question: Said, otherwise: string): Promise<string> =>
    (await terminal?.question(`${told(question, speaks)} [${otherwise}]: `))?.trim() || otherwise;
  return Object.assign(ask, { close: () => terminal?.close() });
}

function refuse(message: string): number {
  process.stderr.write(`${message}\n`);
  return 1;
}
