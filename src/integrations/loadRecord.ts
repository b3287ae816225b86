/** The record outside Astro: for cards, search and programs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../i18n/locales.ts';
import type { Issue } from '../record/issue.ts';
import { entriesToRecord } from '../record/record.ts';
import { indexRecord, type Context, type Schematic } from '../views/context.ts';
import { contentCache, entryToStored, readContent } from './readContent.ts';

export type Loaded = { issues: Issue[]; contexts: Context[] };

/** Reads content/ and makes a context for each language; contexts are empty while content has errors. */
export function loadRecord(root: string): Loaded {
  const { entries, prints, issues } = readContent({ root, cache: contentCache(root) });
  if (issues.some((i) => i.severity === 'error')) return { issues, contexts: [] };
  const record = entriesToRecord(entries.map(entryToStored), { drafts: false });
  const index = indexRecord(record, prints);
  const schematic = JSON.parse(readFileSync(join(root, 'content/schematic.json'), 'utf8')) as Schematic;
  return { issues, contexts: locales.map((locale) => ({ record, index, locale, schematic })) };
}
