/**
 * `npm run new -- <article-id> [--lang vi|zh|en] [--title T] [--summary S] [--topics a,b] [--source ID] [--published DAY]`:
 * begins an article as a draft. What is not given is asked for at a terminal. Exit 0 written, 1 refused, 2 bad arguments.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { locales } from '../src/i18n/locales.ts';
import { writeAtomically } from '../src/integrations/readContent.ts';
import { pathToIdentity } from '../src/mdx/pathToIdentity.ts';
import { topics as allTopics } from '../src/schemas/common.ts';
import { newArticle } from './lib/newArticle.ts';
import { projectRoot } from './lib/project.ts';
import { formats } from './lib/reporters.ts';

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
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
  const [id] = positionals;
  if (id === undefined || positionals.length > 1) return refuse('Expected one article id: npm run new -- 2026-01-15-short-name', 2);
  const identity = pathToIdentity(`content/articles/${id}/vi.mdx`);
  if ('rule' in identity) return refuse(`${identity.message}: the day of the event or of the report, then a short name in ASCII letters`, 2);
  const root = resolve(values.root);
  const folder = join(root, 'content/articles', id);
  if (existsSync(folder) && readdirSync(folder).length > 0) return refuse(`Unexpected id ${id}, which exists: go on in content/articles/${id}/`, 1);

  const ask = asker();
  const locale = locales.find((l) => l === values.lang) ?? locales.find((l) => l === process.env['LANG']?.slice(0, 2)) ?? 'vi';
  const title = values.title ?? (await ask(`Title (${locale})`, id));
  const summary = values.summary ?? (await ask(`Summary in one or two sentences (${locale})`, title));
  const topics = (values.topics ?? (await ask(`Topics, with commas (${allTopics.join(', ')})`, 'exchange'))).split(/[\s,]+/).filter(Boolean);
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
  if (errors.length > 0) return refuse(formats.pretty(errors, locale).trimEnd(), 1);
  writeAtomically(join(root, path), text);
  process.stdout.write(`${path} is written, as a draft.\n${nextSteps(root, values.source ?? id)}`);
  return 0;
}

function nextSteps(root: string, source: string): string {
  const hasSource = existsSync(join(root, 'content/sources', `${source}.mdx`));
  const steps = [
    ...(hasSource ? [] : [`npm run ingest -- PAGE --id ${source}    writes source, prints and draft facts from a saved page`]),
    'npm run check -- --watch    says what is missing, after each save',
    'npm run dev    shows the draft at http://localhost:4321/',
  ];
  return `Next:\n${steps.map((step) => `  ${step}\n`).join('')}`;
}

/** Asks at a terminal; elsewhere the answer is the default. */
function asker(): ((question: string, otherwise: string) => Promise<string>) & { close: () => void } {
  const terminal = process.stdin.isTTY && process.stdout.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  const ask = async (question: string, otherwise: string): Promise<string> =>
    (await terminal?.question(`${question} [${otherwise}]: `))?.trim() || otherwise;
  return Object.assign(ask, { close: () => terminal?.close() });
}

function refuse(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}
