/** What every view starts from: the record, its indexes and a language. */
import type { ArticleEntry, FactEntry, RecordData } from '../record/record.ts';
import type { Party } from '../schemas/common.ts';
import type { FactKind } from '../schemas/fact.ts';
import type { Locale } from '../i18n/locales.ts';
import { corroborate, type Carriers } from '../record/corroboration.ts';
import { compareEdtf, parseEdtf } from '../record/edtf.ts';
import { factDate } from '../record/factDate.ts';
import type { Prints } from '../schemas/prints.ts';
import { isRate } from '../schemas/units.ts';

export type RecordIndex = {
  factsByPlace: ReadonlyMap<string, readonly FactEntry[]>;
  factsByPerson: ReadonlyMap<string, readonly FactEntry[]>;
  factsByMechanism: ReadonlyMap<string, readonly FactEntry[]>;
  factsBySource: ReadonlyMap<string, readonly FactEntry[]>;
  factsByArticle: ReadonlyMap<string, readonly FactEntry[]>;
  articlesByFact: ReadonlyMap<string, readonly ArticleEntry[]>;
  childrenOfPlace: ReadonlyMap<string, readonly string[]>;
  carriersByFact: ReadonlyMap<string, Carriers>;
};

export type Context = { record: RecordData; index: RecordIndex; locale: Locale; schematic: Schematic };

/** The neutral strip map: cells of two rows touch where units share the land border. */
export type Schematic = {
  rows: Record<'cn' | 'vn', { id: string; x0: number; x1: number }[]>;
  nodes: { id: string; x: number; row: string }[];
  corridor: string[];
};

/** A view that is asked for by several others, made once for each context. */
export function oncePerContext<T>(make: (context: Context) => T): (context: Context) => T {
  const made = new WeakMap<Context, { value: T }>();
  return (context) => {
    const known = made.get(context) ?? { value: make(context) };
    made.set(context, known);
    return known.value;
  };
}

/**
 * Builds the indexes that many pages share.
 * @param prints by source, to find copies of one text; only those of `sourcesToCompare` are needed
 */
export function indexRecord(record: RecordData, prints?: ReadonlyMap<string, Prints>): RecordIndex {
  const facts = [...record.facts.values()];
  return {
    factsByPlace: group(facts, (fact) => fact.places),
    factsByPerson: group(facts, factPeople),
    factsByMechanism: group(facts, (fact) => (fact.mechanism === undefined ? [] : [fact.mechanism])),
    factsBySource: group(facts, (fact) => [...new Set(fact.evidence.map((e) => e.source))]),
    factsByArticle: group(facts, (fact) => [fact.article]),
    articlesByFact: group([...record.articles.values()], (article) => article.citedFacts),
    childrenOfPlace: new Map(
      [...group([...record.places.values()], (place) => (place.parent === undefined ? [] : [place.parent]))].map(
        ([parent, children]) => [parent, children.map((child) => child.id)],
      ),
    ),
    carriersByFact: corroborate(record.facts, record.sources, prints),
  };
}

function group<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const list = groups.get(key);
      if (list === undefined) groups.set(key, [item]);
      else list.push(item);
    }
  }
  return groups;
}

/** People whom a fact names in any part. */
function factPeople(fact: FactEntry): string[] {
  return [...people(fact.attribution?.by), ...factActors(fact)];
}

/** People whom a fact is about: not those who only speak of it. */
export function factActors(fact: FactEntry): string[] {
  switch (fact.kind) {
    case 'event':
      return [...people(fact.organizers), ...people(fact.participants)];
    case 'agreement':
      return people(fact.parties);
    case 'donation':
      return [...people(fact.donors), ...people(fact.recipients), ...people(fact.facilitators)];
    case 'statement':
      return [...people(fact.speaker), ...people(fact.addressee)];
    case 'role':
      return [fact.person];
    case 'figure':
      return [];
  }
}

function people(parties: readonly Party[] | undefined): string[] {
  return (parties ?? []).flatMap((party) => ('person' in party ? [party.person] : []));
}

const kindOrder: Readonly<Record<FactKind, number>> = {
  event: 0,
  agreement: 1,
  donation: 2,
  figure: 3,
  statement: 4,
  role: 5,
};

/** Newest first; facts without a date last; then by kind and id. */
export function compareFactsByDate(a: FactEntry, b: FactEntry): number {
  const [p, q] = [factDate(a), factDate(b)];
  if (p !== undefined && q !== undefined) {
    const order = compareEdtf(parseEdtf(q), parseEdtf(p));
    if (order !== 0) return order;
  } else if (p !== q) {
    return p === undefined ? 1 : -1;
  }
  return kindOrder[a.kind] - kindOrder[b.kind] || (a.id < b.id ? -1 : 1);
}

/** An entry that a checked record is known to hold. @throws RangeError when a check has let a broken reference through */
export function need<T>(entries: ReadonlyMap<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined) throw new RangeError(`Unexpected id ${id} after the checks`);
  return entry;
}

type FigureEntry = Extract<FactEntry, { kind: 'figure' }>;

/** Order of weight: sums in US dollars, other money, counts, then shares, ordinals and ranks; each from the largest. */
export function compareKeyFigures(a: FigureEntry, b: FigureEntry): number {
  return weight(b) - weight(a) || (b.quantity.value ?? 0) - (a.quantity.value ?? 0) || compareFactsByDate(a, b);
}

function weight({ quantity }: FigureEntry): number {
  if (quantity.currency !== undefined) return quantity.currency === 'USD' ? 3 : 2;
  return isRate(quantity.unit) || ['percent', 'ordinal', 'rank', 'year'].includes(quantity.unit) ? 0 : 1;
}
