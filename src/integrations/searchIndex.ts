/** Builds the Pagefind index from the record's own search records, one index a language. */
import { close, createIndex } from 'pagefind';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { langTag } from '../i18n/locales.ts';
import type { Context } from '../views/context.ts';
import { searchRecords } from '../views/searchRecords.ts';

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
      for (const { url, title, kind, content } of searchRecords(context)) {
        // The title counts as text too, once more, so that a name beats a mention.
        const result = await index.addCustomRecord({
          url,
          content: `${title}. ${content}`,
          language: langTag[context.locale].toLowerCase(),
          meta: { title, kind },
        });
        if (result.errors.length > 0) throw new Error(`Pagefind refused ${url}: ${result.errors.join('; ')}`);
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
