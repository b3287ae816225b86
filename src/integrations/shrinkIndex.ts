/**
 * Makes Pagefind's files smaller and puts our records into them. Measured on 10,000 records:
 *
 * - Pagefind names pages by hashes, which do not compress: 84 KB before anything is found. Numbers in a row take a sixth.
 * - It keeps where in a page each word stands, for phrases and excerpts. Ours are cut from the texts, so that each word
 *   stands once in a record, at no place: two thirds of the index.
 * - Its fragments repeat the words of the index. Ours hold what the page of results shows.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decodeCbor, encodeCbor, type Cbor } from './cbor.ts';

export type IndexFile = { path: string; content: Uint8Array };

const unused = /(?:pagefind-ui|pagefind-modular-ui|pagefind-highlight|pagefind-component-ui|pagefind-worker)/;
const signature = 'pagefind_dcd';

/**
 * @param records texts of the fragments, by the number that is the page's address (`/12`)
 * @throws Error when the files are not in the form of Pagefind 1.6
 */
export function shrinkIndex(files: readonly IndexFile[], records: readonly string[]): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error('Unexpected index of Pagefind without a .pf_meta, expected one: no record was indexed');
  const stamp = createHash('sha256').update(meta.content).update(records.join('\n')).digest('hex').slice(0, 6);
  const { list, ids } = renamePages(decodeCbor(unpack(meta)), stamp);
  return files
    .filter(({ path }) => !unused.test(path))
    .map((file) => {
      if (file === meta) return { path: file.path, content: pack(encodeCbor(list)) };
      if (file.path.endsWith('.pf_index')) return { path: file.path, content: pack(encodeCbor(withoutPlaces(decodeCbor(unpack(file))))) };
      const hash = /^fragment\/(.+)\.pf_fragment$/.exec(file.path)?.[1];
      return hash === undefined ? file : withRecord(file, ids.get(hash), records);
    });
}

function withRecord(file: IndexFile, id: string | undefined, records: readonly string[]): IndexFile {
  const fragment = JSON.parse(unpack(file).toString('utf8')) as { url: string };
  const record = records[Number(fragment.url.slice(1))];
  if (id === undefined || record === undefined) throw new Error(`Unexpected fragment ${file.path} of Pagefind, expected one of its page list`);
  const kept = { url: fragment.url, content: '', word_count: 1, filters: {}, meta: { record }, anchors: [] };
  return { path: `fragment/${id}.pf_fragment`, content: pack(Buffer.from(JSON.stringify(kept))) };
}

function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, signature.length).toString('latin1') !== signature) throw new Error(`Unexpected form of ${path}, expected the signature ${signature}`);
  return bytes.subarray(signature.length);
}

function pack(bytes: Buffer): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(signature), bytes]), { level: 9 });
}

/**
 * The page list is `[version, [[hash, words, group], …], …]`. Hashes become numbers in base 36 with a stamp of this build,
 * so that no browser takes a fragment of another build for this one's; all pages count as equally long.
 */
function renamePages(list: Cbor, stamp: string): { list: Cbor; ids: Map<string, string> } {
  if (!Array.isArray(list) || !Array.isArray(list[1])) throw new Error('Unexpected page list of Pagefind, expected a version and an array of pages');
  const ids = new Map<string, string>();
  const pages = list[1].map((page, i): Cbor => {
    const hash = Array.isArray(page) ? page[0] : undefined;
    if (!Array.isArray(page) || typeof hash !== 'string') throw new Error('Unexpected page in the list of Pagefind, expected an array that begins with its hash');
    const id = `${i.toString(36)}-${stamp}`;
    ids.set(hash, id);
    return [id, 100, ...page.slice(2)];
  });
  return { list: [list[0] ?? '', pages, ...list.slice(2)], ids };
}

/** An index chunk is `[[[word, [[page, places, places in metadata], …], …], …]]`; a negative place is a weight and stays. */
function withoutPlaces(chunk: Cbor): Cbor {
  const words = Array.isArray(chunk) ? chunk[0] : undefined;
  if (!Array.isArray(words)) throw new Error('Unexpected index chunk of Pagefind, expected an array of words');
  return [
    words.map((word): Cbor => {
      const [text, pages, ...rest] = Array.isArray(word) ? word : [];
      if (typeof text !== 'string' || !Array.isArray(pages)) throw new Error('Unexpected word in a chunk of Pagefind, expected its text and pages');
      return [text, pages.map(withoutPlace), ...rest];
    }),
    ...(chunk as Cbor[]).slice(1),
  ];
}

function withoutPlace(page: Cbor): Cbor {
  const [number, places, ...rest] = Array.isArray(page) ? page : [];
  if (typeof number !== 'number' || !Array.isArray(places)) throw new Error('Unexpected page of a word in a chunk of Pagefind, expected its number and places');
  return [number, places.map((place) => (typeof place === 'number' && place > 0 ? 0 : place)), ...rest];
}
