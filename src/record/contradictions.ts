/** Facts that cannot both be right, and doubts that say nothing: what `disputed` is for. */
import type { Fact } from '../schemas/fact.ts';
import { datesAgree, quantitiesAgree, samePeriodDiffers, type Figure } from './compareValues.ts';
import { compareText } from './issue.ts';
import { textToTokens } from './normalize.ts';

export type KnownFact = { id: string; data: Fact };

export type Contradiction = {
  /** The later of the two by id; ids begin with the day of the report. */
  newer: string;
  older: string;
  /** Dotted name of the newer fact's field that differs. */
  field: 'quantity' | 'date' | 'signed' | 'period';
  /** What each says, as data. `22 district` */
  newerValue: string;
  olderValue: string;
};

/**
 * Lists pairs of facts on the same thing that differ and of which neither declares the other's value with `disputed`.
 * The same thing: kind, Vietnamese label, places and, for figures, unit, planned or not, and what a change is compared
 * with; two sessions are two things. A withdrawn fact contradicts none. Each fact is set against the first that it contradicts.
 */
export function findContradictions(facts: readonly KnownFact[]): Contradiction[] {
  const subjects = new Map<string, KnownFact[]>();
  const found: Contradiction[] = [];
  for (const fact of [...facts].sort((a, b) => compareText(a.id, b.id))) {
    const subject = fact.data.withdrawn === undefined ? subjectOf(fact.data) : undefined;
    if (subject === undefined) continue;
    const earlier = subjects.get(subject);
    if (earlier === undefined) {
      subjects.set(subject, [fact]);
      continue;
    }
    const contradiction = firstOf(earlier, (older) => contradict(fact, older));
    if (contradiction !== undefined) found.push(contradiction);
    earlier.push(fact);
  }
  return found;
}

export type EmptyDoubt = {
  /** Dotted name of the alternative. `disputed.alternatives.0` */
  field: string;
  why: 'stated' | 'repeated' | 'empty';
};

/** Alternatives of `disputed` that say what the fact states anyway, what an earlier alternative says, or nothing. */
export function findEmptyDoubts(fact: Fact): EmptyDoubt[] {
  const alternatives = fact.disputed?.alternatives ?? [];
  const said = alternatives.map(({ quantity, date, text }) => JSON.stringify([quantity, date, text]));
  return alternatives.flatMap(({ quantity, date, text }, i): EmptyDoubt[] => {
    const field = `disputed.alternatives.${i}`;
    const parts = [
      ...(quantity === undefined ? [] : [statedQuantities(fact).some((stated) => sameData(stated, quantity))]),
      ...(date === undefined ? [] : [statedDates(fact).includes(date)]),
      ...(text === undefined ? [] : [keyOf(text.vi) === keyOf(fact.label.vi)]),
    ];
    if (parts.length === 0) return [{ field, why: 'empty' }];
    if (parts.every(Boolean)) return [{ field, why: 'stated' }];
    return said.indexOf(said[i] as string) < i ? [{ field, why: 'repeated' }] : [];
  });
}

type Alternative = NonNullable<Fact['disputed']>['alternatives'][number];

function firstOf<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a fact is about, or nothing when its kind gives no single value. */
function subjectOf(fact: Fact): string | undefined {
  const common = [fact.kind, keyOf(fact.label.vi), [...new Set(fact.places)].sort(compareText)];
  switch (fact.kind) {
    case 'figure': {
      const { unit, currency } = fact.quantity;
      return JSON.stringify([...common, unit, currency, fact.planned === true, fact.change?.from]);
    }
    case 'event':
    case 'agreement':
      return JSON.stringify(common);
    default:
      return undefined;
  }
}

function keyOf(text: string): string {
  return textToTokens(text).join(' ');
}

function contradict(newer: KnownFact, older: KnownFact): Contradiction | undefined {
  const [a, b] = [newer.data, older.data];
  if (differs(a.mechanism, b.mechanism) || differs(a.session, b.session)) return undefined;
  const between = (field: Contradiction['field'], newerValue: string, olderValue: string): Contradiction => ({
    newer: newer.id,
    older: older.id,
    field,
    newerValue,
    olderValue,
  });
  if (a.kind === 'figure' && b.kind === 'figure') {
    if (!samePeriodDiffers(a, b) || declares(a, b.quantity) || declares(b, a.quantity)) return undefined;
    return between('quantity', figureToText(a), figureToText(b));
  }
  const dates: { field: 'date' | 'signed' | 'period'; x: string | undefined; y: string | undefined }[] =
    a.kind === 'event' && b.kind === 'event'
      ? [{ field: 'date', x: a.date, y: b.date }]
      : a.kind === 'agreement' && b.kind === 'agreement'
        ? [
            { field: 'signed', x: a.signed, y: b.signed },
            { field: 'period', x: a.period, y: b.period },
          ]
        : [];
  return firstOf(dates, ({ field, x, y }) => {
    if (x === undefined || y === undefined || datesAgree(x, y)) return undefined;
    return declares(a, y) || declares(b, x) ? undefined : between(field, x, y);
  });
}

/** Whether both are given and not equal. */
function differs<T>(a: T | undefined, b: T | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}

/** Whether a fact's `disputed` names the other value; an alternative in words can name any. */
function declares(fact: Fact, other: string | Figure['quantity']): boolean {
  return (fact.disputed?.alternatives ?? []).some(({ quantity, date, text }: Alternative) => {
    if (quantity === undefined && date === undefined) return text !== undefined;
    if (typeof other === 'string') return date !== undefined && datesAgree(date, other);
    return quantity !== undefined && quantitiesAgree({ quantity, qualifier: 'exact' }, { quantity: other, qualifier: 'exact' });
  });
}

function figureToText({ quantity, qualifier, period }: Figure): string {
  const { value, min, max, unit } = quantity;
  return [qualifier === 'exact' ? '' : qualifier, value ?? `${min} to ${max}`, unit, period === undefined ? '' : `in ${period}`]
    .filter((part) => part !== '')
    .join(' ');
}

function statedQuantities(fact: Fact): Figure['quantity'][] {
  if (fact.kind === 'figure') return [fact.quantity];
  if (fact.kind !== 'donation') return [];
  return fact.items.flatMap((item) => (item.quantity === undefined ? [] : [item.quantity]));
}

function statedDates(fact: Fact): string[] {
  const dates = (() => {
    switch (fact.kind) {
      case 'event':
      case 'donation':
        return [fact.date];
      case 'figure':
        return [fact.period];
      case 'agreement':
        return [fact.signed, fact.period];
      case 'role':
        return [fact.asOf];
      case 'statement':
        return [];
    }
  })();
  return dates.filter((date) => date !== undefined);
}

function sameData(a: Figure['quantity'], b: Figure['quantity']): boolean {
  return (['value', 'min', 'max', 'unit', 'currency'] as const).every((field) => a[field] === b[field]);
}
