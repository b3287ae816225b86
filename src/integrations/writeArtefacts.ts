/** Writes the files that are no pages into a built site, and serves them while the site is being written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { artefacts } from '../views/artefacts.ts';
import type { Context } from '../views/context.ts';
import type { PageMeta } from '../views/page.ts';
import { contentTypeOf } from './hosting/contentTypes.ts';
import { loadRecord } from './loadRecord.ts';

/**
 * @returns how many files were written
 * @throws Error naming the path when a file of that name is there already: two parts of the build would publish one address
 */
export function writeArtefacts(contexts: readonly Context[], metas: readonly PageMeta[][], folder: string): number {
  let count = 0;
  for (const { path, text } of artefacts(contexts, metas)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    count += 1;
  }
  return count;
}

/** Settings for Vite's server, by which it answers with the file as the record stands now. */
export function serveArtefacts(root: string): NonNullable<AstroInlineConfig['vite']> {
  return {
    plugins: [
      {
        name: 'red-river-record:artefacts',
        configureServer(server) {
          server.middlewares.use((request, response, next) => {
            const { pathname } = new URL(request.url ?? '/', 'http://localhost');
            const found = extname(pathname) === '' ? undefined : findArtefact(root, pathname.slice(1));
            if (found === undefined) return next();
            response.setHeader('content-type', contentTypeOf(pathname) ?? 'application/octet-stream');
            response.end(found);
          });
        },
      },
    ],
  };
}

function findArtefact(root: string, wanted: string): string | undefined {
  // Only these folders hold artefacts: other files of a page need not wait for the record.
  if (!/^(?:data|charts|oembed|vi|zh|en)\/|^(?:sitemap[\w-]*\.xml|robots\.txt|llms\.txt)$/.test(wanted)) return undefined;
  for (const { path, text } of artefacts(loadRecord(root).contexts)) if (path === wanted) return text;
  return undefined;
}
