/** The search of a built site under Node: the same engine and the same Pagefind, with files read from the disk and counted. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { startEngine, type Answer, type NamesFile, type Pagefind } from '../../src/components/search/engine.ts';
import { segmenter } from '../../src/components/search/segmenter.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';

export type SearchVisit = {
  ask: (text: string) => Promise<Answer>;
  /** Bytes of the files loaded so far, compressed, without headers. */
  bytes: () => number;
  /** How many files that were. */
  files: () => number;
};

type Module = { createInstance: (options: object) => Pagefind };

/**
 * Readers who come to the search page for the first time.
 * @param folder a built site
 * @returns a function that begins the visit of a reader
 */
export async function searchVisits(folder: string): Promise<(locale: Locale) => Promise<SearchVisit>> {
  const sizes = new Map<string, number>();
  const contents = new Map<string, Buffer<ArrayBuffer>>();
  const visits = new Map<string, string[]>();
  const own = globalThis.fetch;
  // Pagefind asks the browser for its files; each visit has addresses of its own, so that many can be made at once.
  globalThis.fetch = (input, options) => {
    const [, visit = '', path = ''] = /^\/(\d+)(\/pagefind\/[^?]*)/.exec(String(input)) ?? [];
    const loaded = visits.get(visit);
    if (loaded === undefined) return own(input, options);
    const file = join(folder, path);
    if (!existsSync(file)) return Promise.resolve(new Response(null, { status: 404 }));
    loaded.push(file);
    return Promise.resolve(new Response(contentOf(file)));
  };
  const script = join(folder, 'pagefind/pagefind.js');
  const { createInstance } = (await import(pathToFileURL(script).href)) as Module;

  return async (locale) => {
    const loaded = [script];
    const base = `/${visits.size}/pagefind/`;
    visits.set(String(visits.size), loaded);
    const text = async (name: string): Promise<string> => {
      const response = await fetch(`${base}${name}`);
      if (!response.ok) throw new Error(`Unexpected answer ${response.status} for ${name} of the search index, expected 200`);
      return response.text();
    };
    const names = JSON.parse(await text(`names.${locale}.json`)) as NamesFile;
    const shelf = { spelling: () => text('spelling.txt'), text: (id: string, lang: number) => text(`text/${id}.${locales[lang] ?? ''}.txt`) };
    const engine = startEngine(createInstance({ basePath: base, noWorker: true }), names, locales.indexOf(locale), segmenter(), shelf);
    return {
      ask: (query) => engine.answer({ text: query, filters: {}, sort: 'relevance', shown: 10 }),
      bytes: () => loaded.reduce((sum, file) => sum + sizeOf(file), 0),
      files: () => loaded.length,
    };
  };

  /** Unpacked, which Pagefind takes as well, and which is soon done here. */
  function contentOf(file: string): Buffer<ArrayBuffer> {
    const known = contents.get(file);
    if (known !== undefined) return known;
    const raw = readFileSync(file);
    const content = raw[0] === 0x1f && raw[1] === 0x8b ? gunzipSync(raw) : raw;
    contents.set(file, content);
    return content;
  }

  function sizeOf(file: string): number {
    const known = sizes.get(file);
    if (known !== undefined) return known;
    const content = readFileSync(file);
    // A host compresses what is text; the files of the index are compressed already.
    const size = /\.(?:js|json|txt)$/.test(file) ? gzipSync(content, { level: 6 }).length : content.length;
    sizes.set(file, size);
    return size;
  }
}
