/** Fixed phrases of a language, looked up at a place in a folded text. Each look is as long as the longest phrase. */
import { longestAt, trieOf, type Trie } from '../../record/trie.ts';
import { isInsideWord, type Found } from '../../record/wordTable.ts';
import { foldNames } from './gazetteer/nameText.ts';
import type { SourceLang } from './types.ts';

/** Phrases by their folded form, as a list and as a tree. */
export type PhraseTable<T> = { phrases: ReadonlyMap<string, T>; tree: Trie<T> };

/** A table from lists of phrases, each list separated by `|`; an earlier row wins. `phraseTable('vi', [['ủng hộ', 1]])` */
export function phraseTable<T>(lang: SourceLang, rows: readonly (readonly [list: string, value: T])[]): PhraseTable<T> {
  const phrases = new Map<string, T>();
  for (const [list, value] of rows) {
    for (const phrase of foldNames(list, lang).split('|')) {
      if (phrase !== '' && !phrases.has(phrase)) phrases.set(phrase, value);
    }
  }
  return { phrases, tree: trieOf(phrases) };
}

/** The longest phrase that begins at this place and ends where a word ends. */
export function phraseAt<T>(folded: string, at: number, table: PhraseTable<T>): Found<T> | undefined {
  if (isInsideWord(folded, at)) return undefined;
  return longestAt(folded, at, table.tree, (value, end) => (isInsideWord(folded, end) ? undefined : value));
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
