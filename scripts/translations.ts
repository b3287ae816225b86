/**
 * `npm run -s translations`: what is missing, stale or machine-made, article by article.
 * `npm run -s translations -- accept <article> <locale>`: records that a translation is up to date with its original.
 * Exit 0 done, 1 could not be done.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentCache, entryToStored, readContent, writeAtomically } from '../src/integrations/readContent.ts';
import { entriesToRecord } from '../src/record/record.ts';
import { say, SaidError } from '../src/record/say.ts';
import { acceptTranslation } from './lib/acceptTranslation.ts';
import { chooseLanguage } from './lib/language.ts';
import { projectRoot } from './lib/project.ts';
import { told } from './lib/reporters.ts';
import { translationsToText } from './lib/translationsToText.ts';
import { complain, readOptions, UsageError } from './lib/usage.ts';

try {
  main();
} catch (error) {
  if (!complain(error)) throw error;
  process.exitCode = 1;
}

function main(): void {
  const { values, positionals } = readOptions({ allowPositionals: true, options: { root: { type: 'string' }, lang: { type: 'string' } } });
  const lang = chooseLanguage(values.lang, process.env);
  const [command, id, locale] = positionals;
  const root = values.root === undefined ? projectRoot : resolve(values.root);
  const { entries, issues } = readContent(root === projectRoot ? { root, cache: contentCache(root) } : { root });
  if (issues.some((i) => i.severity === 'error')) throw new SaidError(say`Unexpected errors in content/, expected none: run npm run check first`);
  if (command === undefined) {
    const record = entriesToRecord(entries.map(entryToStored), { drafts: true });
    process.stdout.write(translationsToText(record, entries, lang));
    return;
  }
  if (command !== 'accept') throw new UsageError(say`Unexpected ${command}, expected accept <article> <locale>`);
  const accepted = acceptTranslation(entries, id, locale, (path) => readFileSync(join(root, path), 'utf8'));
  for (const { path, text } of accepted) writeAtomically(join(root, path), text);
  process.stdout.write(accepted.map(({ path }) => `${path}\n`).join('') + `${told(say`${accepted.length} files written`, lang)}\n`);
}
