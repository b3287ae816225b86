/**
 * Makes Pagefind's files smaller and puts our records into them. Measured on 10,000 records:
 *
 * - Pagefind names pages by hashes, which do not compress: 84 KB before anything is found. Numbers in a row take a third.
 * - It keeps where in a page each word stands, for phrases and excerpts. Ours are cut from the texts, so that each word
 *   stands once in a record, at no place: two thirds of the index.
 * - It also keeps the parts of our words that it takes for compounds (`4ef7_` as 4, ef and 7). All of ours end in `_`.
 * - Its chunks are of one size whatever the index; here they grow with it, since a query needs one chunk a word and the
 *   list of all chunks.
 * - Its fragments repeat the words of the index. Ours hold what the page of results shows.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { wordEnd } from '../i18n/search/words.ts';
import { decodeCbor, encodeArray, encodeCbor, type Cbor } from './cbor.ts';

export type IndexFile = { path: string; content: Uint8Array };

const unused = /(?:pagefind-ui|pagefind-modular-ui|pagefind-highlight|pagefind-component-ui|pagefind-worker)/;
const signature = 'pagefind_dcd';

/**
 * @param records texts of the fragments, by the number that is the page's address (`/12`)
 * @param texts running texts of a record, by language, that the browser loads only when a query needs them
 * @throws Error when the files are not in the form of Pagefind 1.6
 */
export function shrinkIndex(files: readonly IndexFile[], records: readonly string[], texts: readonly (Readonly<Record<string, string>> | undefined)[] = []): IndexFile[] {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) throw new Error('Unexpected index of Pagefind without a .pf_meta, expected one: no record was indexed');
  const stamp = createHash('sha256').update(meta.content).update(records.join('\n')).update(JSON.stringify(texts)).digest('hex').slice(0, 6);
  const { list, ids } = renamePages(decodeCbor(unpack(meta)), stamp);
  const chunks = cutAgain(files.filter(({ path }) => path.endsWith('.pf_index')).flatMap((file) => wordsOf(decodeCbor(unpack(file)))));
  const names = chunks.map(({ path, from, to }): Cbor => [from, to, path]);
  return [
    ...chunks.map(({ path, content }) => ({ path: `index/${path}.pf_index`, content })),
    ...files.flatMap((file) => {
      if (unused.test(file.path) || file.path.endsWith('.pf_index')) return [];
      if (file === meta) return [{ path: file.path, content: pack(encodeCbor([...list.slice(0, 2), names, ...list.slice(3)])) }];
      const hash = /^fragment\/(.+)\.pf_fragment$/.exec(file.path)?.[1];
      return hash === undefined ? [file] : withRecord(file, ids.get(hash), records, texts);
    }),
  ];
}

function withRecord(file: IndexFile, id: string | undefined, records: readonly string[], texts: readonly (Readonly<Record<string, string>> | undefined)[]): IndexFile[] {
  const fragment = JSON.parse(unpack(file).toString('utf8')) as { url: string };
  const number = Number(fragment.url.slice(1));
  const record = records[number];
  if (id === undefined || record === undefined) throw new Error(`Unexpected fragment ${file.path} of Pagefind, expected one of its page list`);
  const kept = { url: fragment.url, content: '', word_count: 1, filters: {}, meta: { record }, anchors: [] };
  return [
    { path: `fragment/${id}.pf_fragment`, content: pack(Buffer.from(JSON.stringify(kept))) },
    ...Object.entries(texts[number] ?? {}).map(([locale, text]) => ({ path: `text/${id}.${locale}.txt`, content: Buffer.from(text) })),
  ];
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
function renamePages(list: Cbor, stamp: string): { list: Cbor[]; ids: Map<string, string> } {
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

/** A word with its pages, encoded: as arrays the words of a large index do not fit into memory. */
type Word = { text: string; bytes: Buffer };

/** An index chunk is `[[[word, [[page, places, places in metadata], …], …], …]]`; a negative place is a weight and stays. */
function wordsOf(chunk: Cbor): Word[] {
  const words = Array.isArray(chunk) ? chunk[0] : undefined;
  if (!Array.isArray(words)) throw new Error('Unexpected index chunk of Pagefind, expected an array of words');
  return words.flatMap((word): Word[] => {
    const [text, pages, ...rest] = Array.isArray(word) ? word : [];
    if (typeof text !== 'string' || !Array.isArray(pages)) throw new Error('Unexpected word in a chunk of Pagefind, expected its text and pages');
    return text.endsWith(wordEnd) ? [{ text, bytes: encodeCbor([text, pages.map(withoutPlace), ...rest]) }] : [];
  });
}

function withoutPlace(page: Cbor): Cbor {
  const [number, places, ...rest] = Array.isArray(page) ? page : [];
  if (typeof number !== 'number' || !Array.isArray(places)) throw new Error('Unexpected page of a word in a chunk of Pagefind, expected its number and places');
  return [number, places.map((place) => (typeof place === 'number' && place > 0 ? 0 : place)), ...rest];
}

/** What the list of chunks costs for one of them, as a multiple of what a byte of a chunk does: 15 bytes against a quarter. */
const costOfChunk = 60;

/** Beyond this many bytes, packed a quarter, words that begin alike are parted: whoever typed three letters of them has enough to see. */
const mostAlike = 64_000;

/** Chunks of words in order. With words worth n bytes, chunks of √(60 n) bytes make list and chunks together smallest. */
function cutAgain(words: Word[]): { path: string; from: string; to: string; content: Uint8Array }[] {
  words.sort((a, b) => (a.text < b.text ? -1 : 1));
  const most = Math.sqrt(costOfChunk * words.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const chunks: { words: Word[]; size: number }[] = [];
  for (const word of words) {
    const last = chunks.at(-1);
    const size = (last?.size ?? 0) + word.bytes.length;
    const isOther = beginningOf(word.text) !== beginningOf(last?.words.at(-1)?.text ?? '');
    if (last === undefined || size > Math.max(2 * most, mostAlike) || (isOther && size > most)) chunks.push({ words: [word], size: word.bytes.length });
    else {
      last.words.push(word);
      last.size += word.bytes.length;
    }
  }
  const edges = chunks.map(({ words: own }) => ({ first: own[0]?.text ?? '', last: own.at(-1)?.text ?? '' }));
  return chunks.map(({ words: own }, i) => {
    const content = pack(encodeArray([encodeArray(own.map(({ bytes }) => bytes))]));
    const { first, last } = edges[i] ?? { first: '', last: '' };
    const [before, after] = [edges[i - 1]?.last ?? '', edges[i + 1]?.first ?? ''];
    return { path: createHash('sha256').update(content).digest('hex').slice(0, 8), from: shortest(first, before), to: shortest(last, after), content };
  });
}

/**
 * What a reader may have typed of a word when it is first asked for: Pagefind loads one chunk for it, so that words which
 * begin alike stay together. Names, dates (`0phagiang_`, `d20230327_`) and numbers are asked for whole.
 */
function beginningOf(word: string): string {
  return /^(?:0|[a-z]\d)/.test(word) ? word : word.slice(0, /^[a-z]/.test(word) ? 3 : 4);
}

/** As much of a word as tells it from its neighbour, which is how Pagefind finds the chunks of the beginning of a word. */
function shortest(word: string, other: string): string {
  let length = 0;
  while (length < word.length && word[length] === other[length]) length += 1;
  return other === '' ? word : word.slice(0, length + 1);
}
