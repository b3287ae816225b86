/** Builds the Pagefind index from the record's own search records, one index a language. */
import { close, createIndex } from 'pagefind';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { langTag } from '../i18n/locales.ts';
import type { Context } from '../views/context.ts';
import { escape } from '../views/richText.ts';
import { searchRecords, type SearchRecord } from '../views/searchRecords.ts';

/**
 * Writes `pagefind/` into a built site.
 * @throws Error naming what Pagefind refused
 */
export async function writeSearchIndex(contexts: readonly Context[], outDir: string): Promise<number> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  let count = 0;
  try {
    for (const context of contexts) {
      for (const record of searchRecords(context)) {
        const result = await index.addHTMLFile({ url: record.url, content: recordToHtml(record, langTag[context.locale]) });
        if (result.errors.length > 0) throw new Error(`Pagefind refused ${record.url}: ${result.errors.join('; ')}`);
        count += 1;
      }
    }
    const { files, errors: fileErrors } = await index.getFiles();
    if (fileErrors.length > 0) throw new Error(`Pagefind could not make its files: ${fileErrors.join('; ')}`);
    for (const { path, content } of files) {
      if (/(?:pagefind-ui|pagefind-modular-ui|pagefind-highlight|pagefind-component-ui)/.test(path)) continue;
      const file = join(outDir, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  } finally {
    await close();
  }
  return count;
}

/** Pagefind weighs HTML, not custom records: a name must beat a mention. */
function recordToHtml({ title, kind, names, content, mentions }: SearchRecord, lang: string): string {
  const part = (text: string, weight: number): string => (text === '' ? '' : `<p data-pagefind-weight="${weight}">${escape(text)}</p>`);
  const meta = (name: string, text: string): string => `<meta data-pagefind-meta="${name}[content]" content="${escape(text)}">`;
  return `<html lang="${lang}"><head>${meta('title', title)}${meta('kind', kind)}</head><body data-pagefind-body>${part(title, 8)}${part(content, 1)}${part(names, 8)}${part(mentions, 0.2)}</body></html>`;
}
