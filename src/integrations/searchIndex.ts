/**
 * Builds the search index with Pagefind: one index for all languages, of our own words.
 *
 * Measured on 10,000 records before choosing: an index a language, joined in the browser with `mergeIndex`, loads three
 * page lists (3 × 84 KB) and three sets of chunks, finds a Chinese word inside a sentence only on Chinese pages and
 * misses `dien` for `điện` everywhere. One index of our words (`src/i18n/search/`) loads one page list, and the same code
 * that cut the texts into words cuts the query.
 */
import { close, createIndex } from 'pagefind';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rolldown } from 'rolldown';
import { locales } from '../i18n/locales.ts';
import type { SearchName } from '../i18n/search/names.ts';
import { indexToken, indexWords } from '../i18n/search/words.ts';
import type { Context } from '../views/context.ts';
import { escape } from '../views/richText.ts';
import { searchNames } from '../views/searchNames.ts';
import { searchRecords, type IndexedRecord } from '../views/searchRecords.ts';
import { shrinkIndex, type IndexFile } from './shrinkIndex.ts';
import { spellingOf, traditionalOf } from './searchSpelling.ts';

/** What the browser loads whole before the first query; what is printed, in the language of the page only. */
export type SearchNamesFile = {
  names: readonly SearchName[];
  /** Each traditional sign followed by its simplified one. */
  simplified: string;
};

/**
 * Writes `pagefind/` into a built site.
 * @param contexts one a language, in the order vi, zh, en
 * @returns the number of records
 * @throws Error naming what Pagefind refused
 */
export async function writeSearchIndex(contexts: readonly Context[], outDir: string): Promise<number> {
  const names = searchNames(contexts);
  const records = searchRecords(contexts, names);
  await writeIndex(names, records, outDir);
  return records.length;
}

/** The same for records that are ready, so that a large index can be measured without a large site. */
export async function writeIndex(names: readonly SearchName[], records: readonly IndexedRecord[], outDir: string): Promise<void> {
  for (const { path, content } of shrinkIndex(await makeIndex(records), records.map(recordToText), records.map(({ texts }) => texts))) {
    const file = join(outDir, 'pagefind', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  writeFileSync(join(outDir, 'pagefind', script), await minified(join(outDir, 'pagefind', script)));
  const simplified = traditionalOf(records);
  writeFileSync(join(outDir, 'pagefind', 'spelling.txt'), spellingOf(records));
  for (const [i, locale] of locales.entries()) {
    const shown = names.map((name) => ({ ...name, ...(name.printed && { printed: [name.printed[i] ?? ''] }), ...(name.note && { note: [name.note[i] ?? ''] }) }));
    const file: SearchNamesFile = { names: shown, simplified };
    writeFileSync(join(outDir, 'pagefind', `names.${locale}.json`), JSON.stringify(file));
  }
}

const script = 'pagefind.js';

/** Pagefind's own script, as small as a bundler makes it: a fifth less to load. */
async function minified(file: string): Promise<string> {
  const bundle = await rolldown({ input: file });
  const { output } = await bundle.generate({ format: 'es', minify: true });
  await bundle.close();
  return output[0].code;
}

async function makeIndex(records: readonly IndexedRecord[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const [i, record] of records.entries()) {
      const result = await index.addHTMLFile({ url: `/${String(i).padStart(6, '0')}`, content: recordToHtml(record) });
      if (result.errors.length > 0) throw new Error(`Pagefind refused ${record.page}: ${result.errors.join('; ')}`);
    }
    const { files, errors: fileErrors } = await index.getFiles();
    if (fileErrors.length > 0) throw new Error(`Pagefind could not make its files: ${fileErrors.join('; ')}`);
    return files;
  } finally {
    await close();
  }
}

/** What the browser gets of a record. */
function recordToText({ filters: _filters, date: _date, texts: _texts, ...record }: IndexedRecord): string {
  return JSON.stringify(record);
}

/** Pagefind weighs HTML, not custom records. The language is none it knows, so that it leaves our words as they are. */
function recordToHtml(indexed: IndexedRecord): string {
  const { filters } = indexed;
  const filterTags = Object.entries(filters).flatMap(([name, values]) => values.map((value) => `<meta data-pagefind-filter="${name}[content]" content="${escape(value)}">`));
  const parts = weighedWords(indexed).map(({ weight, words }) => `<p data-pagefind-weight="${weight}">${words.map((word) => indexToken(word)).join(' ')}</p>`);
  return `<html lang="xx"><head>${filterTags.join('')}</head><body data-pagefind-body>${parts.join('')}</body></html>`;
}

/** Each word once, where it weighs most. */
function weighedWords({ kind, title, value, forms, own, words, meta, body, texts = {} }: IndexedRecord): { weight: number; words: string[] }[] {
  const isName = ['place', 'person', 'forum'].includes(kind);
  const seen = new Set<string>();
  const take = (weight: number, list: readonly string[]): { weight: number; words: string[] } => {
    const fresh = [...new Set(list)].filter((word) => !seen.has(word));
    for (const word of fresh) seen.add(word);
    return { weight, words: fresh };
  };
  return [
    take(isName ? 10 : 6, [...own, ...indexWords([...title, ...(value ?? [])].join(' · '))]),
    take(isName ? 9 : 1, indexWords(forms)),
    take(3, words),
    take(1, indexWords([...meta, ...body, ...Object.values(texts)].join(' · '))),
  ].filter((part) => part.words.length > 0);
}
