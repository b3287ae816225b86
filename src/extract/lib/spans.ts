/** Looking up places in lists of spans that are in order and do not overlap, by halving. */
import type { Span } from './types.ts';

/** The index of the first span that ends after a place; the length of the list when none does. */
export function firstEndingAfter(spans: readonly Span[], at: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The last span that ends at a place or before it. */
export function lastEndingBy<T extends Span>(spans: readonly T[], at: number): T | undefined {
  return spans[firstEndingAfter(spans, at) - 1];
}

/** The first span that begins at a place or after it. */
export function firstStartingAt<T extends Span>(spans: readonly T[], at: number): T | undefined {
  const index = firstEndingAfter(spans, at);
  const span = spans[index];
  return span !== undefined && span.start < at ? spans[index + 1] : span;
}

/** The span that holds a place. */
export function spanAt<T extends Span>(spans: readonly T[], at: number): T | undefined {
  const span = spans[firstEndingAfter(spans, at)];
  return span !== undefined && span.start <= at ? span : undefined;
}
