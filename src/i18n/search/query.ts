/** What a reader asks for: names, dates, numbers and words, in any script, with what the index needs to find them. */
import { bare, flatten, joined } from './flat.ts';
import { findTyped, namesNear, textToAtoms, type Atom, type NameTable, type SearchName } from './names.ts';
import { markedStopWords, stopWords, titleWords, unitWords } from './stopWords.ts';
import { hanPairs, queryWords, type Piece } from './words.ts';

export type Term = {
  /** Piece of the query. */
  text: string;
  flat: string;
  type: Piece['type'] | 'name';
  /** Words of the index, all of which must be there. */
  words: string[];
  /** Things that bear this name, likeliest first. */
  names: SearchName[];
  /** With its marks, when it was typed with any. */
  marked?: string;
  /** The reader may still be typing it: it stands for all words that begin so. */
  isOpen: boolean;
};

export type Query = {
  text: string;
  terms: Term[];
  /** Things whose name is the whole query. */
  named: SearchName[];
};

export type Reader = {
  table: NameTable;
  /** Traditional signs with their simplified ones. */
  simplified: ReadonlyMap<string, string>;
  /** Words between spaces of Chinese text; `undefined` where the browser has no segmenter. */
  segment: ((text: string) => string[]) | undefined;
};

/** Reads a query. @param isTyping the last word may be unfinished */
export function readQuery(typed: string, { table, simplified, segment }: Reader, isTyping = false): Query {
  const text = toSimplified(typed, simplified).replace(/\s+/g, ' ').trim();
  const atoms = textToAtoms(text);
  const found = findTyped(text, atoms, table);
  const terms: Term[] = [];
  for (let at = 0; at < atoms.length;) {
    const name = found.find(({ from }) => from === at);
    const to = name?.to ?? restEnd(atoms, at, found.map(({ from }) => from));
    const [first, last] = [atoms[at] as Atom, atoms[to - 1] as Atom];
    const piece = text.slice(first.start, last.end);
    if (name !== undefined) {
      const words = [name.names[0]?.word ?? ''];
      terms.push({ text: piece, flat: atoms.slice(at, to).map(({ flat }) => flat).join(''), type: 'name', words, names: name.names, isOpen: false });
    } else terms.push(...restTerms(first, last, text, segment));
    at = to;
  }
  const useful = withoutStopWords(terms);
  const final = useful.at(-1);
  if (isTyping && final?.type === 'latin' && text.endsWith(final.text) && !/\s$/.test(typed)) final.isOpen = true;
  return { text, terms: useful, named: namedBy(useful) };
}

/** What the whole query names: one name, or a person with an office or a place. `đại sứ Hùng Ba` */
function namedBy(terms: readonly Term[]): SearchName[] {
  const [only] = terms;
  if (terms.length === 1 && only?.type === 'name') return only.names.filter((name) => isNamed(name, only.flat));
  const person = terms.find(({ names }) => names[0]?.kind === 'person');
  const says = ({ names }: Term): boolean => names.some(({ about, kind, word }) => about === 'role' || kind === 'place' || word.startsWith('0o'));
  return person !== undefined && terms.every((term) => term === person || says(term)) ? person.names.filter(({ kind }) => kind === 'person') : [];
}

/** What the site calls a topic, kind or page: one form a language. */
const ownForms = 3;

/** A place, person or forum by any of its forms; a topic, kind or page only by what the site itself calls it. */
function isNamed({ page, kind, forms }: SearchName, key: string): boolean {
  const isThing = kind === 'place' || kind === 'person' || kind === 'forum';
  return page !== undefined && (isThing || forms.slice(0, ownForms).some((text) => joined(flatten(text.normalize('NFC'))) === key));
}

/** NFC, with simplified signs for traditional ones. */
function toSimplified(typed: string, simplified: ReadonlyMap<string, string>): string {
  return typed.normalize('NFC').replace(/[\u3400-\u9fff\uf900-\ufaff]/g, (sign) => simplified.get(sign) ?? sign);
}

/** A run of Han signs is one piece until a name begins; anything else is a piece by itself. */
function restEnd(atoms: readonly Atom[], at: number, starts: readonly number[]): number {
  let to = at + 1;
  while (to < atoms.length && atoms[at]?.piece.type === 'han' && atoms[to]?.piece === atoms[at]?.piece && !starts.includes(to)) to += 1;
  return to;
}

function restTerms(first: Atom, last: Atom, text: string, segment: Reader['segment']): Term[] {
  const { piece } = first;
  const whole = text.slice(first.start, last.end);
  if (piece.type !== 'han') {
    const marked = piece.type === 'latin' && /[^\0-\x7f]/.test(whole) ? { marked: bare(whole) } : {};
    return [{ text: whole, flat: piece.flat, type: piece.type, words: queryWords(piece), names: [], isOpen: false, ...marked }];
  }
  const parts = whole.length > 2 && segment !== undefined ? segment(whole) : [whole];
  return parts.map((part) => ({ text: part, flat: part, type: 'han', words: part.length === 1 ? [part] : hanPairs(part), names: [], isOpen: part.length === 1 }));
}

/** Words that say nothing fall away, and so does `tỉnh` beside a place or `trên` beside a number, unless nothing else is left. */
function withoutStopWords(terms: readonly Term[]): Term[] {
  const hasName = terms.some(({ names }) => names.some(({ kind }) => kind === 'place'));
  const hasPerson = terms.some(({ names }) => names.some(({ kind }) => kind === 'person'));
  const isEmpty = ({ flat, type, marked }: Term): boolean =>
    type !== 'name' && ((stopWords.has(flat) && (marked === undefined || markedStopWords.has(marked))) || (hasName && unitWords.has(flat)) || (hasPerson && titleWords.has(flat)));
  // The word for year: folded, it is also the Nam of a name, which has been found by now.
  const isYearWord = ({ flat }: Term, i: number): boolean => flat === 'nam' && terms[i + 1]?.type === 'date';
  // A measure word says what the number counts: 18万份.
  const isMeasure = ({ text, type }: Term, i: number): boolean => type === 'han' && text.length === 1 && terms[i - 1]?.type === 'number';
  const rest = terms.filter((term, i) => !isEmpty(term) && !isMeasure(term, i) && !isStopName(term, terms) && !isYearWord(term, i));
  return rest.length === 0 ? [...terms] : rest;
}

/** A kind or level that is only a word beside a place's name, such as `province`. */
function isStopName({ names, flat }: Term, terms: readonly Term[]): boolean {
  return names.length > 0 && unitWords.has(flat) && terms.some((other) => other.names.some(({ kind }) => kind === 'place'));
}

/** Queries that were perhaps meant: a name one letter away from the whole or from some words of it. */
export function correctNames(query: Query, table: NameTable): { query: string; name: SearchName; printed: string; isAll: boolean }[] {
  const { terms, text } = query;
  const open = terms.map(({ type }) => type === 'latin' || type === 'han');
  for (let length = terms.length; length > 0; length -= 1) {
    for (let from = 0; from + length <= terms.length; from += 1) {
      if (!open.slice(from, from + length).some(Boolean)) continue;
      const part = terms.slice(from, from + length);
      const key = part.map(({ flat }) => flat).join('');
      const names = namesNear(key, table);
      if (names.length === 0) continue;
      const start = text.indexOf(part[0]?.text ?? '');
      const end = text.lastIndexOf(part.at(-1)?.text ?? '') + (part.at(-1)?.text.length ?? 0);
      return names.slice(0, 3).map(({ name, form }) => {
        // Pinyin mends pinyin, but a reader would not call it a name.
        const printed = name.kind === 'concept' ? form : (name.forms[0] ?? form);
        return { query: `${text.slice(0, start)}${printed}${text.slice(end)}`, name, printed, isAll: length === terms.length };
      });
    }
  }
  return [];
}
