/** How well a record answers a query: exact name before alias, title before mention, words together before words apart. */
import { flatten, joined } from './flat.ts';
import { textToAtoms } from './names.ts';
import type { Query, Term } from './query.ts';
import type { SearchRecord } from './record.ts';
import { pieceWords, textToPieces, indexWords } from './words.ts';

/** A record with what ranking asks of it, worked out once. */
export type Prepared = {
  record: SearchRecord;
  own: ReadonlySet<string>;
  kept: ReadonlySet<string>;
  titles: readonly { words: ReadonlySet<string>; key: string }[];
  forms: { words: ReadonlySet<string>; keys: readonly string[] };
  /** Worked out when a query asks for it: most are answered by titles and names. */
  bodies: readonly (() => Body)[];
};

type Body = { places: ReadonlyMap<string, readonly number[]>; key: string };

export function prepare(record: SearchRecord): Prepared {
  return {
    record,
    own: new Set(record.own),
    kept: new Set(record.words),
    titles: record.title.map((title, i) => {
      const text = `${title} ${record.value?.[i] ?? ''}`.normalize('NFC');
      return { words: new Set(indexWords(text)), key: joined(flatten(text)) };
    }),
    forms: { words: new Set(indexWords(record.forms)), keys: record.forms.split(' · ').map((form) => joined(flatten(form.normalize('NFC')))) },
    bodies: record.body.map((body, i) => once(() => prepareBody(`${record.meta[i] ?? ''} · ${body}`.normalize('NFC')))),
  };
}

function prepareBody(text: string): Body {
  const places = new Map<string, number[]>();
  textToPieces(text)
    .flatMap(pieceWords)
    .forEach((word, at) => {
      const list = places.get(word);
      if (list === undefined) places.set(word, [at]);
      else list.push(at);
    });
  return { places, key: joined(flatten(text)) };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

export type Judgement = {
  score: number;
  /** Terms that the record has, in the order of the query. */
  has: boolean[];
  /** All terms, and near each other. */
  isWhole: boolean;
  /** Languages in whose texts all that is not a name, date or value stands; the reader's alone when it does: 0 vi, 1 zh, 2 en. */
  langs: number[];
};

/** Farther apart than this, words that only text mentions do not belong together. */
const together = 60;

/** @param lang index of the reader's language */
export function judge(query: Query, prepared: Prepared, lang: number): Judgement {
  const { record } = prepared;
  const terms = query.terms.map((term) => judgeTerm(term, prepared, lang));
  const has = terms.map(({ points }) => points > 0);
  const whole = joined(flatten(query.text));
  const sum = terms.reduce((total, { points }) => total + points, 0) / Math.max(1, terms.length);
  const apart = distanceInBodies(query, prepared, terms);
  const isNamed = query.named.findIndex(({ page }) => page === record.page && record.hash === undefined);
  const score =
    sum * 10 +
    (isNamed >= 0 ? 200 - isNamed : 0) +
    phrasePoints(prepared, whole, lang, terms.some(({ isBody }) => isBody)) +
    (apart === undefined ? 0 : Math.max(0, 12 - apart / 3)) +
    record.weight +
    concise(query, prepared) +
    (query.terms.some(({ names }) => names[0]?.about === record.kind) ? 8 : 0) +
    (record.kind === 'source' ? -25 : 0);
  const texts = query.terms.filter(({ type }) => type === 'latin' || type === 'han');
  const stands = (i: number): boolean => texts.every((term) => inText(term, prepared, i));
  const langs = texts.length === 0 ? [0, 1, 2] : stands(lang) ? [lang] : [0, 1, 2].filter(stands);
  return { score, has, isWhole: has.every(Boolean) && (apart ?? 0) <= together, langs };
}

/** Of two titles with all the words, the shorter says it better. */
function concise({ terms }: Query, { titles }: Prepared): number {
  const shortest = Math.min(...titles.map(({ words }) => Math.max(1, words.size)));
  return 6 * Math.min(1, (2 * terms.length) / shortest);
}

type TermPoints = { points: number; isBody: boolean };

/** 10 for a title of the reader's language, 9 of another, 9 for a date or value, 8 for another form of the name, 3 for a mention. */
function judgeTerm(term: Term, prepared: Prepared, lang: number): TermPoints {
  const { titles, forms, own, kept, record, bodies } = prepared;
  if (term.type === 'name') {
    if (term.names.some(({ page }) => page !== undefined && page === record.page && record.hash === undefined)) return { points: 12, isBody: false };
    // As typed before by another form: COVID and health are one topic, but not one word.
    if (term.flat.length > 3 && titles.some(({ key }) => key.includes(term.flat))) return { points: 11, isBody: false };
    if (term.names.some(({ word }) => own.has(word))) return { points: 10, isBody: false };
    if (term.names.some(({ word }) => kept.has(word))) return { points: 6, isBody: false };
    return { points: 0, isBody: false };
  }
  const isIn = (words: ReadonlySet<string>): boolean => term.words.every((word) => words.has(word));
  const startsIn = (words: Iterable<string>): boolean => term.isOpen && [...words].some((word) => word.startsWith(term.flat) || word.startsWith(term.words[0] ?? '~'));
  if (isIn(titles[lang]?.words ?? new Set())) return { points: 10, isBody: false };
  if (titles.some(({ words }) => isIn(words))) return { points: 9, isBody: false };
  if ((term.type === 'date' || term.type === 'number') && isIn(kept)) return { points: 9, isBody: false };
  if (isIn(forms.words)) return { points: 8, isBody: false };
  if (isIn(kept)) return { points: 6, isBody: false };
  if (titles.some(({ words }) => startsIn(words))) return { points: 7, isBody: false };
  if (startsIn(forms.words)) return { points: 5, isBody: false };
  if (bodies.some((body) => term.words.every((word) => body().places.has(word)))) return { points: 3, isBody: true };
  if (bodies.some((body) => startsIn(body().places.keys()))) return { points: 2, isBody: true };
  return { points: 0, isBody: false };
}

const keys = new Map<string, string>();

function keyOf(form: string): string {
  const known = keys.get(form);
  if (known !== undefined) return known;
  const key = joined(flatten(form.normalize('NFC')));
  keys.set(form, key);
  return key;
}

function phrasePoints({ titles, forms, bodies }: Prepared, whole: string, lang: number, isInText: boolean): number {
  if (whole.length < 2) return 0;
  const titleAt = titles.findIndex(({ key }) => key.includes(whole));
  if (titles.some(({ key }) => key === whole)) return 90;
  if (forms.keys.includes(whole)) return 80;
  if (titleAt >= 0) return titles[lang]?.key.includes(whole) ? 34 : 30;
  if (forms.keys.some((key) => key.includes(whole))) return 25;
  return isInText && whole.length > 4 && bodies.some((body) => body().key.includes(whole)) ? 14 : 0;
}

/** Words between the terms that only stand in running text, where they stand closest; undefined for fewer than two. */
function distanceInBodies(query: Query, { bodies }: Prepared, terms: readonly TermPoints[]): number | undefined {
  const wanted = query.terms.filter((_, i) => terms[i]?.isBody === true).map(({ words }) => words[0] ?? '');
  if (wanted.length < 2) return undefined;
  const spans = bodies.flatMap((body) => {
    const { places } = body();
    const lists = wanted.map((word) => places.get(word) ?? []);
    if (lists.some((list) => list.length === 0)) return [];
    const firsts = lists[0] ?? [];
    return firsts.map((at) => Math.max(...lists.map((list) => Math.min(...list.map((place) => Math.abs(place - at))))));
  });
  return spans.length === 0 ? together + 1 : Math.min(...spans);
}

function inText(term: Term, { titles, bodies }: Prepared, i: number): boolean {
  const has = (word: string): boolean => titles[i]?.words.has(word) === true || bodies[i]?.().places.has(word) === true;
  return term.words.every(has) || (term.isOpen && [...(titles[i]?.words ?? []), ...(bodies[i]?.().places.keys() ?? [])].some((word) => word.startsWith(term.flat)));
}

export type Mark = { start: number; end: number };

/** Pieces of a text that answer the query, in order, for highlighting. @param text in Unicode NFC */
export function findMarks(text: string, query: Query): Mark[] {
  const words = new Map(query.terms.flatMap((term) => (term.type === 'name' ? [] : term.words.map((word) => [word, term] as const))));
  const names = new Set(query.terms.flatMap((term) => term.names.flatMap(({ forms }) => forms.map(keyOf))).filter((key) => key.length > 1));
  const open = query.terms.filter(({ isOpen }) => isOpen);
  const marks: Mark[] = [];
  for (const piece of textToPieces(text)) {
    if (piece.type === 'han') {
      for (let i = 0; i < piece.flat.length; i += 1) {
        const pair = words.has(piece.flat.slice(i, i + 2)) && i + 1 < piece.flat.length;
        const single = words.has(piece.flat[i] ?? '');
        if (pair || single) marks.push({ start: piece.start + i, end: piece.start + i + (pair ? 2 : 1) });
      }
    } else if (pieceWords(piece).some((word) => words.has(word)) || open.some(({ flat }) => piece.flat.startsWith(flat))) marks.push(piece);
  }
  if (names.size > 0) marks.push(...nameMarks(text, names));
  return merge(marks.sort((a, b) => a.start - b.start));
}

function nameMarks(text: string, names: ReadonlySet<string>): Mark[] {
  const atoms = textToAtoms(text);
  const longest = Math.min(24, Math.max(...[...names].map(({ length }) => length)));
  const marks: Mark[] = [];
  for (let from = 0; from < atoms.length; from += 1) {
    let key = '';
    let end = 0;
    for (let to = from; to < atoms.length && key.length < longest; to += 1) {
      key += atoms[to]?.flat ?? '';
      if (names.has(key)) end = to + 1;
    }
    if (end > 0) marks.push({ start: atoms[from]?.start ?? 0, end: atoms[end - 1]?.end ?? 0 });
  }
  return marks;
}

function merge(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const { start, end } of marks) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The part of a text with most marks, cut at spaces. `{ text, marks }` with marks counted from its start. */
export function excerpt(text: string, query: Query, length: number): { text: string; marks: Mark[] } {
  const all = findMarks(text, query);
  const best = all.reduce((found, mark) => {
    const covered = all.filter(({ start, end }) => start >= mark.start && end <= mark.start + length).reduce((sum, { start, end }) => sum + end - start, 0);
    return covered > found.covered ? { covered, start: mark.start } : found;
  }, { covered: 0, start: 0 });
  const phrase = query.terms.length > 1 ? flatten(text).indexOf(flatten(query.text)) : -1;
  const early = Math.max(0, (phrase >= 0 ? phrase : best.start) - Math.floor(length / 5));
  const from = early === 0 ? 0 : wordStart(text, early);
  const to = from + length >= text.length ? text.length : wordEnd(text, from + length);
  const marks = all.filter(({ start, end }) => start >= from && end <= to).map(({ start, end }) => ({ start: start - from, end: end - from }));
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  return { text: `${before}${text.slice(from, to)}${after}`, marks: marks.map(({ start, end }) => ({ start: start + before.length, end: end + before.length })) };
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < 20 ? space + 1 : at;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return at - space < 20 ? space : at;
}
