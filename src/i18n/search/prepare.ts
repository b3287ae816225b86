/** A record as ranking reads it: each of its texts cut into words once. */
import { bare, flatten, joined } from './flat.ts';
import type { SearchRecord } from './record.ts';
import { indexWords, pieceWords, textToPieces } from './words.ts';

export type Prepared = {
  record: SearchRecord;
  own: ReadonlySet<string>;
  kept: ReadonlySet<string>;
  titles: readonly { words: ReadonlySet<string>; marked: ReadonlySet<string>; key: string }[];
  /** Other forms of the name, or how a title is read; all told, and one by one. */
  forms: { words: ReadonlySet<string>; key: string }[];
  /** Worked out when a query asks for it: most are answered by titles and names. */
  bodies: readonly (() => Body)[];
  /** Languages whose running text has not been asked for. */
  unread: readonly number[];
};

export type Body = {
  /** Where each word stands, counted in words. */
  places: ReadonlyMap<string, readonly number[]>;
  /** The same for words with their marks. */
  marked: ReadonlyMap<string, readonly number[]>;
  key: string;
};

export function prepare(record: SearchRecord): Prepared {
  return {
    record,
    own: new Set(record.own),
    kept: new Set(record.words),
    titles: record.title.map((title, i) => {
      const text = `${title} ${record.value?.[i] ?? ''}`.normalize('NFC');
      return { words: new Set(indexWords(text)), marked: new Set(markedWords(text)), key: joined(flatten(text)) };
    }),
    forms: record.forms === '' ? [] : record.forms.split(' · ').map((form) => ({ words: new Set(indexWords(form)), key: joined(flatten(form.normalize('NFC'))) })),
    bodies: record.body.map((body, i) => once(() => prepareBody(`${record.meta[i] ?? ''} · ${body}`.normalize('NFC')))),
    unread: record.textLangs ?? [],
  };
}

/** The same record with its running text in one language. */
export function withText(prepared: Prepared, lang: number, text: string): Prepared {
  const { record } = prepared;
  const body = record.body.map((short, i) => (i === lang ? `${short} ${text}` : short));
  return {
    ...prepared,
    record: { ...record, body },
    bodies: prepared.bodies.map((known, i) => (i === lang ? once(() => prepareBody(`${record.meta[i] ?? ''} · ${body[i] ?? ''}`.normalize('NFC'))) : known)),
    unread: prepared.unread.filter((other) => other !== lang),
  };
}

/** Latin words that bear marks, as they are written. */
function markedWords(text: string): string[] {
  return text.split(/[^\p{L}\p{M}]+/u).flatMap((word) => (/[^\0-\x7f]/.test(word) ? [bare(word)] : []));
}

function prepareBody(text: string): Body {
  const places = new Map<string, number[]>();
  const marked = new Map<string, number[]>();
  let at = 0;
  for (const piece of textToPieces(text)) {
    const written = piece.type === 'latin' ? text.slice(piece.start, piece.end) : '';
    if (/[^\0-\x7f]/.test(written)) put(marked, bare(written), at);
    for (const word of pieceWords(piece)) {
      put(places, word, at);
      at += 1;
    }
  }
  return { places, marked, key: joined(flatten(text)) };
}

function put(map: Map<string, number[]>, word: string, at: number): void {
  const list = map.get(word);
  if (list === undefined) map.set(word, [at]);
  else list.push(at);
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
