/** `npm run translations [-- accept <article> <locale>]`: what is missing, stale or machine-made; accept records a fresh translation. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { locales } from '../src/i18n/locales.ts';
import { contentCache, entryToStored, readContent, writeAtomically } from '../src/integrations/readContent.ts';
import { entriesToRecord, type RecordData } from '../src/record/record.ts';
import { projectRoot } from './lib/project.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const { entries, issues } = readContent({ root: projectRoot, cache: contentCache(projectRoot) });
const stored = entries.map(entryToStored);

if (issues.some((i) => i.severity === 'error')) fail('content/ has errors: run npm run check first');
else if (positionals[0] === undefined) process.stdout.write(report(entriesToRecord(stored, { drafts: true })));
else if (positionals[0] === 'accept') accept(positionals[1], positionals[2]);
else fail(`Unexpected ${positionals[0]}, expected accept <article> <locale>`);

/** One line an article and language. */
function report({ articles }: RecordData): string {
  return [...articles.values()]
    .flatMap((article) =>
      locales.map((locale) => {
        const text = article.texts[locale];
        const state = text === undefined ? 'missing' : text.stale ? `${text.state}, stale` : text.state;
        return `${article.id}\t${locale}\t${state}\n`;
      }),
    )
    .join('');
}

/** Writes the original's present digest into the translation's `basis`. */
function accept(id: string | undefined, locale: string | undefined): void {
  const original = stored.find((e) => e.of === 'articles' && e.id === id && 'original' in (e.data as object));
  const translation = stored.find((e) => e.of === 'articles' && e.id === id && e.locale === locale);
  if (!original || !translation || original === translation) {
    fail(`Unexpected article ${id} or locale ${locale}, expected a translation in content/articles/`);
    return;
  }
  const file = join(projectRoot, translation.path);
  const text = readFileSync(file, 'utf8');
  writeAtomically(file, text.replace(/^(\s+basis:).*$/m, `$1 "${original.originalDigest}"`));
  process.stdout.write(`${translation.path}: basis ${original.originalDigest}\n`);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
