/** How well the record stands: what is evidenced, inferred, disputed, corroborated, and how far translations lag. */
import type { Carriers } from './corroboration.ts';
import { compareText } from './issue.ts';
import type { ArticleEntry, FactEntry, RecordData } from './record.ts';

/** Numbers of facts, and of articles with their translations. */
export type Health = {
  facts: number;
  /** Facts with a phrase from a captured report. */
  evidenced: number;
  /** Facts with a value that editors inferred. */
  inferred: number;
  /** Facts whose sources disagree. */
  disputed: number;
  /** Facts that at least two independent publishers carry. */
  corroborated: number;
  articles: number;
  /** Articles with a machine translation that nobody has reviewed. */
  machine: number;
  /** Articles with a translation older than the original. */
  stale: number;
};

export type RecordHealth = {
  record: Health;
  sources: Map<string, Health>;
  places: Map<string, Health>;
};

/** Health of the whole record, of each source and of each place; a source has the facts it is evidence of. */
export function recordHealth(record: RecordData, carriers: ReadonlyMap<string, Carriers>): RecordHealth {
  const facts = [...record.facts.values()];
  const articles = [...record.articles.values()];
  const citing = groupBy(articles, (article) => article.citedFacts);
  const bySource = groupBy(facts, (fact) => fact.evidence.map(({ source }) => source));
  const byPlace = groupBy(facts, (fact) => fact.places);
  const reports = groupBy(articles, (article) => article.sources);
  const each = (
    ids: Iterable<string>,
    factsOf: ReadonlyMap<string, FactEntry[]>,
    articlesOf: (id: string, own: readonly FactEntry[]) => Iterable<ArticleEntry>,
  ): Map<string, Health> =>
    new Map(
      [...ids].sort(compareText).map((id) => {
        const own = factsOf.get(id) ?? [];
        return [id, healthOf(own, [...articlesOf(id, own)], record, carriers)];
      }),
    );
  return {
    record: healthOf(facts, articles, record, carriers),
    sources: each(record.sources.keys(), bySource, (id) => reports.get(id) ?? []),
    places: each(record.places.keys(), byPlace, (_id, own) => new Set(own.flatMap((fact) => citing.get(fact.id) ?? []))),
  };
}

/** Health of some facts and articles of the record. */
export function healthOf(
  facts: readonly FactEntry[],
  articles: readonly ArticleEntry[],
  { sources }: Pick<RecordData, 'sources'>,
  carriers: ReadonlyMap<string, Carriers>,
): Health {
  const count = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length;
  const hasText = (article: ArticleEntry, holds: (text: { state: string; stale: boolean }) => boolean): boolean =>
    Object.values(article.texts).some(holds);
  return {
    facts: facts.length,
    evidenced: count(facts, (fact) => fact.evidence.some(({ source }) => sources.get(source)?.kind === 'report')),
    inferred: count(facts, (fact) => 'inferred' in fact && fact.inferred !== undefined),
    disputed: count(facts, (fact) => fact.disputed !== undefined),
    corroborated: count(facts, (fact) => (carriers.get(fact.id)?.publishers ?? 0) > 1),
    articles: articles.length,
    machine: count(articles, (article) => hasText(article, ({ state }) => state === 'machine')),
    stale: count(articles, (article) => hasText(article, ({ stale }) => stale)),
  };
}

function groupBy<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keys(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}
