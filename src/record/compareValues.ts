/** When two values or two dates can both be right. */
import type { Fact } from '../schemas/fact.ts';
import { unitFamilies } from '../schemas/units.ts';
import { edtfBounds, parseEdtf } from './edtf.ts';

export type Figure = Pick<Extract<Fact, { kind: 'figure' }>, 'quantity' | 'qualifier' | 'period'>;

/** “Over 6 billion” and 6.2 billion agree; “over 6 billion” and 9 billion do not. */
const roundingPart = 0.1;

/** Units of which a longer period holds more: what they count adds up. */
const notAdding: ReadonlySet<string> = new Set([
  ...['percent', 'ordinal', 'rank', 'year', 'hectare-per-site'],
  ...unitFamilies.rates,
]);

/**
 * Whether two figures on one subject differ although their periods are the same or overlap.
 * Within a longer period a part of it may have any smaller value; figures without a period meet only each other.
 */
export function samePeriodDiffers(a: Figure, b: Figure): boolean {
  if (quantitiesAgree(a, b)) return false;
  if (a.period === undefined || b.period === undefined) return a.period === b.period;
  const [p, q] = [spanOf(a.period), spanOf(b.period)];
  if (p.first === q.first && p.last === q.last) return true;
  if (p.last < q.first || q.last < p.first) return false;
  const inner = lies(p, q) ? a : lies(q, p) ? b : undefined;
  if (inner === undefined) return true;
  if (notAdding.has(a.quantity.unit)) return false;
  const outer = inner === a ? b : a;
  return least(inner) > most(outer);
}

/** Whether two quantities of one unit are equal, or one is a rounding of the other as its qualifier says. */
export function quantitiesAgree(a: Omit<Figure, 'period'>, b: Omit<Figure, 'period'>): boolean {
  if (a.quantity.unit !== b.quantity.unit || a.quantity.currency !== b.quantity.currency) return false;
  if (least(a) === least(b) && most(a) === most(b)) return true;
  if (isExact(a) === isExact(b)) return false;
  const [exact, rounded] = isExact(a) ? [a, b] : [b, a];
  const { low, high } = roundingRange(rounded);
  return least(exact) >= low && most(exact) <= high;
}

/** Whether two EDTF dates can mean the same: equal, or the one is the other put less precisely. Spans must be equal. */
export function datesAgree(a: string, b: string): boolean {
  const [p, q] = [spanOf(a), spanOf(b)];
  if (p.first === q.first && p.last === q.last) return true;
  if (p.isInterval && q.isInterval) return false;
  return lies(p, q) || lies(q, p);
}

type Span = { first: string; last: string; isInterval: boolean };

/** Spans by their text: facts on one subject are compared with each other, so a date is asked for many times. */
const spans = new Map<string, Span>();

function spanOf(date: string): Span {
  let span = spans.get(date);
  if (span === undefined) {
    const parsed = parseEdtf(date);
    const { first = '', last } = edtfBounds(parsed);
    span = { first, last, isInterval: parsed.form === 'interval' };
    spans.set(date, span);
  }
  return span;
}

function lies(inner: Span, outer: Span): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** One number without a qualifier; a range holds every number within. */
function isExact({ quantity, qualifier }: Omit<Figure, 'period'>): boolean {
  return qualifier === 'exact' && quantity.value !== undefined;
}

function least({ quantity }: Omit<Figure, 'period'>): number {
  return quantity.value ?? quantity.min ?? 0;
}

function most({ quantity }: Omit<Figure, 'period'>): number {
  return quantity.value ?? quantity.max ?? 0;
}

function roundingRange(figure: Omit<Figure, 'period'>): { low: number; high: number } {
  const [low, high] = [least(figure), most(figure)];
  const [below, above] = [low - Math.abs(low) * roundingPart, high + Math.abs(high) * roundingPart];
  switch (figure.qualifier) {
    case 'over':
      return { low, high: above };
    case 'nearly':
    case 'under':
      return { low: below, high };
    case 'about':
    case 'estimated':
      return { low: below, high: above };
    case 'exact':
    case 'exceeding':
      return { low, high };
  }
}
