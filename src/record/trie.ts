/** A table of words as a tree of their UTF-16 units: a look-up is a step a unit and makes no string. */
export type Trie<T> = { next: Map<number, Trie<T>>; value?: T };

/** Of two rows of one word the later counts. `trieOf([['km', 1], ['km2', 2]])` */
export function trieOf<T>(rows: Iterable<readonly [word: string, value: T]>): Trie<T> {
  const root: Trie<T> = { next: new Map() };
  for (const [word, value] of rows) {
    let node = root;
    for (let i = 0; i < word.length; i += 1) {
      const unit = word.charCodeAt(i);
      const known = node.next.get(unit);
      const next: Trie<T> = known ?? { next: new Map() };
      if (known === undefined) node.next.set(unit, next);
      node = next;
    }
    node.value = value;
  }
  return root;
}

/**
 * The longest word that begins at a place and that `accept` takes, with what that makes of it.
 * @param accept gives `undefined` for a word that does not count here
 */
export function longestAt<T, Taken>(
  text: string,
  start: number,
  root: Trie<T>,
  accept: (value: T, end: number) => Taken | undefined,
): { start: number; end: number; value: Taken } | undefined {
  let found: { start: number; end: number; value: Taken } | undefined;
  let node: Trie<T> | undefined = root;
  for (let end = start; node !== undefined; end += 1) {
    const taken = node.value === undefined ? undefined : accept(node.value, end);
    if (taken !== undefined) found = { start, end, value: taken };
    node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
  }
  return found;
}

/** The words of a table with their values. */
export function* wordsOf<T>({ next, value }: Trie<T>, before = ''): Generator<readonly [word: string, value: T]> {
  if (value !== undefined) yield [before, value];
  for (const [unit, node] of next) yield* wordsOf(node, before + String.fromCharCode(unit));
}
