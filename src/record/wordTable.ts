/** Looking up words at a place in a text. Each look is as long as the longest word at most, so reading stays linear. */
/** The languages of sources. */
export const readingLangs = ['vi', 'zh', 'en', 'fr', 'id'] as const;
export type ReadingLang = (typeof readingLangs)[number];

/** `starts` and `ends` list, for a first and a last unit, how long such words are, longest first. */
export type WordTable<T> = {
  words: ReadonlyMap<string, T>;
  starts: ReadonlyMap<string, readonly number[]>;
  ends: ReadonlyMap<string, readonly number[]>;
};
export type Found<T> = { start: number; end: number; value: T };

/** A table from lists of words, each list separated by `|`. `wordTable([['trên|hơn', 'over']])` */
export function wordTable<T>(rows: readonly (readonly [list: string, value: T])[]): WordTable<T> {
  const words = new Map(rows.flatMap(([list, value]) => list.split('|').map((word) => [word, value] as const)));
  const byUnit = (unitOf: (word: string) => string): Map<string, number[]> => {
    const lengths = new Map<string, Set<number>>();
    for (const word of words.keys())
      lengths.set(unitOf(word), (lengths.get(unitOf(word)) ?? new Set()).add(word.length));
    return new Map([...lengths].map(([unit, set]) => [unit, [...set].sort((a, b) => b - a)]));
  };
  return { words, starts: byUnit((word) => word[0] ?? ''), ends: byUnit((word) => word.at(-1) ?? '') };
}

/** The longest word of the table that begins at `start` and does not end inside another word. */
export function wordAt<T>(text: string, start: number, table: WordTable<T>): Found<T> | undefined {
  for (const length of table.starts.get(text[start] ?? '') ?? []) {
    const end = start + length;
    if (end > text.length) continue;
    const value = table.words.get(text.slice(start, end));
    if (value !== undefined && !isInsideWord(text, end)) return { start, end, value };
  }
  return undefined;
}

/** The longest word of the table that ends at `end` and does not begin inside another word. */
export function wordBefore<T>(text: string, end: number, table: WordTable<T>): Found<T> | undefined {
  for (const length of table.ends.get(text[end - 1] ?? '') ?? []) {
    const start = end - length;
    if (start < 0) continue;
    const value = table.words.get(text.slice(start, end));
    if (value !== undefined && !isInsideWord(text, start)) return { start, end, value };
  }
  return undefined;
}

/**
 * The text as tables spell it: lower case, plain spaces and ASCII digits.
 * Every UTF-16 unit keeps its place, so an index in one text is an index in the other.
 */
export function foldForReading(text: string): string {
  const lower = text.toLowerCase();
  // A letter such as İ grows when it is made small: then each unit is looked at by itself.
  const folded = lower.length === text.length ? lower : text.replace(/[^\u0000-\u007f]|[A-Z]/g, lowerUnit);
  return folded
    .replace(/[^\S ]/g, ' ')
    .replace(/(?<=\d)-(?=(?:[mb]illion|trillion|thousand)\b)|(?<=(?:[mb]illion|trillion|thousand))-(?=(?:yuan|dollar|usd|vnd|dong|euro)\b)/g, ' ')
    .replace(/[\uff10-\uff19\uff05\uff04\uff0f]/g, toAscii);
}

function lowerUnit(unit: string): string {
  const lower = unit.toLowerCase();
  return lower.length === unit.length ? lower : unit;
}

function toAscii(sign: string): string {
  return String.fromCharCode(sign.charCodeAt(0) - 0xfee0);
}

const maxSpaces = 3;

/** The place after a few spaces. */
export function skipSpaces(text: string, at: number): number {
  let next = at;
  while (next < text.length && next < at + maxSpaces && text[next] === ' ') next += 1;
  return next;
}

/** The place before a few spaces. */
export function skipSpacesBack(text: string, at: number): number {
  let next = at;
  while (next > 0 && next > at - maxSpaces && text[next - 1] === ' ') next -= 1;
  return next;
}

const alphabetic = /[\p{Script=Latin}\p{Script=Cyrillic}\p{M}]/u;

/** By UTF-16 unit: 0 not looked at yet, 1 no letter, 2 a letter. Asked for every sign of a text many times. */
const letters = new Uint8Array(0x10000);

/** Whether the unit at this index is a letter of a script that puts spaces between words. */
export function isLetter(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const unit = text.charCodeAt(index);
  const known = letters[unit] as number;
  if (known > 0) return known === 2;
  const isOne = alphabetic.test(text[index] as string);
  letters[unit] = isOne ? 2 : 1;
  return isOne;
}

/** Whether a word goes on across this place. Han characters need no space between words. */
export function isInsideWord(text: string, index: number): boolean {
  return index > 0 && isLetter(text, index - 1) && isLetter(text, index);
}
