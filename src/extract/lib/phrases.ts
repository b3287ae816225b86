/** Fixed phrases of a language, looked up at a place in a folded text. Each look is as long as the longest phrase. */
import { isInsideWord, type Found } from '../../record/wordTable.ts';
import { foldNames } from './gazetteer/nameText.ts';
import type { SourceLang } from './types.ts';

/** Phrases by their folded form; `lengths` lists for their first units how long such phrases are, longest first. */
export type PhraseTable<T> = { phrases: ReadonlyMap<string, T>; lengths: ReadonlyMap<string, readonly number[]> };

/** A table from lists of phrases, each list separated by `|`; an earlier row wins. `phraseTable('vi', [['ủng hộ', 1]])` */
export function phraseTable<T>(lang: SourceLang, rows: readonly (readonly [list: string, value: T])[]): PhraseTable<T> {
  const phrases = new Map<string, T>();
  const lengths = new Map<string, Set<number>>();
  for (const [list, value] of rows) {
    for (const phrase of foldNames(list, lang).split('|')) {
      if (phrase === '' || phrases.has(phrase)) continue;
      phrases.set(phrase, value);
      const prefix = phrase.slice(0, prefixLength);
      lengths.set(prefix, (lengths.get(prefix) ?? new Set<number>()).add(phrase.length));
    }
  }
  const sorted = [...lengths].map(([prefix, set]) => [prefix, [...set].sort((a, b) => b - a)] as const);
  return { phrases, lengths: new Map(sorted) };
}

const prefixLength = 2;

/** The longest phrase that begins at this place and ends where a word ends. */
export function phraseAt<T>(folded: string, at: number, table: PhraseTable<T>): Found<T> | undefined {
  const long = table.lengths.get(folded.slice(at, at + prefixLength));
  const short = table.lengths.get(folded.slice(at, at + 1));
  if ((long ?? short) === undefined || isInsideWord(folded, at)) return undefined;
  return (long && longestOf(folded, at, table, long)) ?? (short && longestOf(folded, at, table, short));
}

function longestOf<T>(
  folded: string,
  at: number,
  table: PhraseTable<T>,
  lengths: readonly number[],
): Found<T> | undefined {
  for (const length of lengths) {
    const end = at + length;
    if (end > folded.length) continue;
    const value = table.phrases.get(folded.slice(at, end));
    if (value !== undefined && !isInsideWord(folded, end)) return { start: at, end, value };
  }
  return undefined;
}

/** The longest phrase that ends at this place and begins where a word begins. */
export function phraseBefore<T>(
  folded: string,
  end: number,
  table: PhraseTable<T>,
  longest = 24,
): Found<T> | undefined {
  for (let start = Math.max(0, end - longest); start < end; start += 1) {
    if (isInsideWord(folded, start) || isInsideWord(folded, end)) continue;
    const value = table.phrases.get(folded.slice(start, end));
    if (value !== undefined) return { start, end, value };
  }
  return undefined;
}

/** The phrases of a text from left to right, each the longest at its place, none inside another. */
export function findPhrases<T>(folded: string, table: PhraseTable<T>): Found<T>[] {
  const found: Found<T>[] = [];
  for (let at = 0; at < folded.length;) {
    const match = phraseAt(folded, at, table);
    if (match) found.push(match);
    at = match?.end ?? at + 1;
  }
  return found;
}
