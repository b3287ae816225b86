/** Parts of lists of spans that are in order and do not overlap, found by halving. */
import { firstEndingAfter } from './spans.ts';
import type { Span } from './types.ts';

/** Whether one of the spans shares a unit with this one. */
export function overlaps(spans: readonly Span[], { start, end }: Span): boolean {
  const next = spans[firstEndingAfter(spans, start)];
  return next !== undefined && next.start < end;
}

/** The spans that lie in this one, after so many that come before it. */
export function window<T extends Span>(spans: readonly T[], { start, end }: Span, before = 0): T[] {
  const first = firstEndingAfter(spans, start);
  let last = first;
  while (last < spans.length && (spans[last] as Span).start < end) last += 1;
  return spans.slice(Math.max(0, first - before), last);
}
