/**
 * `npm run -s translations`: what is missing, stale or machine-made, article by article.
 * `npm run -s translations -- accept <article> <locale>`: records that a translation is up to date with its original.
 * Exit 0 done, 1 could not be done.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentCache, entryToStored, readContent, writeAtomically } from '../src/integrations/readContent.ts';
import { entriesToRecord } from '../src/record/record.ts';
import { acceptTranslation, type Accepted } from './lib/acceptTranslation.ts';
import { projectRoot } from './lib/project.ts';
import { translationsToText } from './lib/translationsToText.ts';

main();

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { root: { type: 'string' } } });
  const [command, id, locale] = positionals;
  const root = values.root === undefined ? projectRoot : resolve(values.root);
  const { entries, issues } = readContent(root === projectRoot ? { root, cache: contentCache(root) } : { root });
  if (issues.some((i) => i.severity === 'error')) return fail('content/ has errors: run npm run check first');
  if (command === undefined) {
    const record = entriesToRecord(entries.map(entryToStored), { drafts: true });
    process.stdout.write(translationsToText(record, entries));
    return;
  }
  if (command !== 'accept') return fail(`Unexpected ${command}, expected accept <article> <locale>`);
  let accepted: Accepted[];
  try {
    accepted = acceptTranslation(entries, id, locale, (path) => readFileSync(join(root, path), 'utf8'));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  for (const { path, text } of accepted) writeAtomically(join(root, path), text);
  process.stdout.write(accepted.map(({ path }) => `${path}\n`).join('') + `${accepted.length} files written\n`);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
