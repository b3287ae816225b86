/** For tests of load: whether a reader takes time in proportion to the length of what it reads. */

/**
 * How many times as long ten times the text takes: about 10 when time grows in proportion, 100 when
 * it grows with the square. On a busy machine the first may look like 40.
 * @param now milliseconds of a clock
 * @param read reads a text of so many pieces
 */
export function slowdown(now: () => number, read: (pieces: number) => void, pieces = 300): number {
  const best = (count: number): number =>
    Math.min(
      ...[1, 2, 3].map(() => {
        const start = now();
        read(count);
        return now() - start;
      }),
    );
  read(pieces);
  return best(pieces * 10) / Math.max(best(pieces), 3);
}
