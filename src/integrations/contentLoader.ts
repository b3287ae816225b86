/** Astro content-layer loader: hands over what `readContent` has parsed and checked; nothing in content/ is bundled or run. */
import type { Loader } from 'astro/loaders';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestText } from '../record/digest.ts';
import type { StoredEntry } from '../record/record.ts';
import type { Entry } from '../mdx/fileToEntry.ts';
import type { CollectionName } from '../schemas/index.ts';
import { contentCache, entryToStored, readContent, writeAtomically, type Content } from './readContent.ts';

/** The record's own loader for one collection. Any error in content/ fails the build and lists every issue. */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `record-${collection}`,
    async load({ store, config, watcher, logger }) {
      const root = fileURLToPath(config.root);
      const load = (): void => {
        const { entries, issues } = read(root);
        const errors = issues.filter((i) => i.severity === 'error');
        if (errors.length > 0) {
          const lines = errors.map((i) => `${i.path}:${i.line}:${i.column} ${i.rule} ${i.message} ${i.fix}`);
          throw new Error(`content/ has ${errors.length} errors\n${lines.join('\n')}`);
        }
        store.clear();
        for (const entry of entries) {
          if (entry.collection !== collection) continue;
          const data = toKept(entry, root);
          const id = entry.locale === undefined ? entry.id : `${entry.id}/${entry.locale}`;
          store.set({ id, data, digest: digestText(JSON.stringify(data)) });
        }
      };
      load();
      watcher?.on('change', (path) => {
        if (!path.startsWith(join(root, 'content'))) return;
        memo = undefined;
        try {
          load();
        } catch (error) {
          logger.error(String(error));
        }
      });
    },
  };
}

let memo: { root: string; content: Content } | undefined;

/** Reads content once for the seven collections of a build. */
function read(root: string): Content {
  if (memo?.root !== root) memo = { root, content: readContent({ root, cache: contentCache(root) }) };
  return memo.content;
}

/** Entry -> what the data store keeps. HTML goes to a content-addressed file, since a store full of it costs gigabytes. */
function toKept(entry: Entry, root: string): StoredEntry {
  const stored = entryToStored(entry);
  return stored.html === '' ? stored : { ...stored, html: keepHtml(stored.html, root) };
}

function keepHtml(html: string, root: string): string {
  const digest = createHash('sha256').update(html).digest('hex');
  const file = htmlFile(root, digest);
  // A file cut short by a crash would be published as it is.
  if (!existsSync(file) || readFileSync(file, 'utf8') !== html) writeAtomically(file, html);
  return digest;
}

/** Where HTML of a digest lies. */
export function htmlFile(root: string, digest: string): string {
  return join(root, '.cache', 'html', digest.slice(0, 2), `${digest}.html`);
}
