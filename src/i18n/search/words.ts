/**
 * The words of a text, the same for the index and for the query: dates and numbers in one form, Latin words folded and
 * stemmed, Chinese as pairs of neighbouring signs, so that whatever stands inside a sentence is found.
 */
import { dateAt, dateWord, dateWords, type SearchDate } from './dates.ts';
import { flatten } from './flat.ts';
import { numberAt } from './numbers.ts';

export type Piece = { start: number; end: number; flat: string } & (
  | { type: 'date'; dates: SearchDate[] }
  | { type: 'number'; word: string; isShare: boolean }
  | { type: 'latin' }
  | { type: 'han' }
);

const latin = /[a-z]+/y;
const han = /[\u3400-\u9fff]+/y;

/** Dates, numbers, Latin words and runs of Han signs, in order. @param text in Unicode NFC */
export function textToPieces(text: string): Piece[] {
  const flat = flatten(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < flat.length;) {
    const piece = pieceAt(flat, at);
    if (piece === undefined) at += 1;
    else {
      pieces.push(piece);
      at = piece.end;
    }
  }
  return pieces;
}

function pieceAt(flat: string, at: number): Piece | undefined {
  const sign = flat.charCodeAt(at);
  const isDigit = sign >= 48 && sign <= 57;
  const isLatin = sign >= 97 && sign <= 122;
  const isHan = sign >= 0x3400 && sign <= 0x9fff;
  if (!isDigit && !isLatin && !isHan) return undefined;
  if (isDigit || (isLatin && mayBeDate.test(flat.slice(at, at + 3)))) {
    const date = dateAt(flat, at);
    if (date !== undefined) return { type: 'date', ...date, flat: flat.slice(at, date.end) };
  }
  const number = numberAt(flat, at);
  if (number !== undefined) return { type: 'number', ...number, flat: flat.slice(at, number.end) };
  const form = isHan ? han : latin;
  form.lastIndex = at;
  let run = form.exec(flat)?.[0] ?? '';
  if (isHan) run = run.slice(0, hanEnd(flat, at, run.length));
  return { type: isHan ? 'han' : 'latin', start: at, end: at + run.length, flat: run };
}

const mayBeDate = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|nga|tha)/;

/** A run of Han signs ends where a number written in them begins. */
function hanEnd(flat: string, at: number, length: number): number {
  for (let i = 1; i < length; i += 1) if (/[第一二两三四五六七八九十]/.test(flat[at + i] ?? '') && numberAt(flat, at + i) !== undefined) return i;
  return length;
}

/** The words under which a text is kept. Each is told once. */
export function indexWords(text: string): string[] {
  return [...new Set(textToPieces(text.normalize('NFC')).flatMap(pieceWords))];
}

/** Words of one piece, as the index keeps them. */
export function pieceWords(piece: Piece): string[] {
  switch (piece.type) {
    case 'date':
      return piece.dates.flatMap(dateWords);
    case 'number':
      return piece.isShare ? [piece.word, shareWord(piece.word)] : [piece.word];
    case 'latin':
      return [stem(piece.flat)];
    case 'han':
      return hanPairs(piece.flat, true);
  }
}

/** Neighbouring signs two by two; the last sign alone too when `withLast`. `hanPairs('走廊带') // => ['走廊', '廊带']` */
export function hanPairs(run: string, withLast = false): string[] {
  const pairs = Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));
  return withLast || run.length === 1 ? [...pairs, run.slice(-1)] : pairs;
}

/** Words that ask for one piece of a query. */
export function queryWords(piece: Piece): string[] {
  if (piece.type === 'date') return piece.dates.map(dateWord);
  if (piece.type === 'number' && piece.isShare) return [shareWord(piece.word)];
  return piece.type === 'han' ? hanPairs(piece.flat) : pieceWords(piece);
}

/** A number that is a share. `shareWord('92p3') // => '92p3pct'` */
export function shareWord(word: string): string {
  return `${word}pct`;
}

/** English endings fall; Vietnamese syllables have none of them. `stem('donations') // => 'donat'` */
export function stem(word: string): string {
  const plural = word.length > 3 && !/(?:ss|us|is)$/.test(word) ? word.replace(/ies$/, 'y').replace(/s$/, '') : word;
  if (plural.length < 5) return plural;
  const bare = plural.length > 5 ? plural.replace(/(?:ing|ed|ion)$/, '') : plural;
  if (bare.length < 3) return plural;
  return bare === plural ? bare.replace(/e$/, '') : bare.replace(/([bdgmnprt])\1$/, '$1');
}

/** Ends each word of the index. */
export const wordEnd = '_';

/**
 * A word as Pagefind is given it, in ASCII, so that it neither folds nor segments it by the language of the page:
 * Han signs as their numbers, and `_` where the word ends, so that `ha_` does not ask for `hanoi_`.
 * @example indexToken('河江') // => '6cb36c5f_'
 */
export function indexToken(word: string, isOpen = false): string {
  const plain = word.replace(/[^\0-\x7f]/g, (sign) => sign.charCodeAt(0).toString(16));
  return isOpen ? plain : `${plain}${wordEnd}`;
}
