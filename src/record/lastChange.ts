/** When a published entry last changed, by what the record itself says; never by the clock or the file. */
import type { ArticleEntry, FactEntry, RecordData } from './record.ts';

/** Day of a fact's latest correction or withdrawal, else the day on which its report was recorded. `2026-11-21` */
export function factLastChange({ articles }: RecordData, fact: FactEntry): string | undefined {
  const days = [...(fact.corrections ?? []).map(({ date }) => date), fact.withdrawn?.date, articles.get(fact.article)?.published];
  return latest(days);
}

/** Day of the latest change of an article or of a fact whose value it prints. */
export function articleLastChange(record: RecordData, article: ArticleEntry): string {
  const facts = article.citedFacts.map((id) => record.facts.get(id));
  return latest([article.published, ...facts.map((fact) => fact && factLastChange(record, fact))]) ?? article.published;
}

/** Day of the latest change of any of these facts; undefined without facts. */
export function factsLastChange(record: RecordData, facts: Iterable<FactEntry>): string | undefined {
  return latest([...facts].map((fact) => factLastChange(record, fact)));
}

/** Days sort as text. */
function latest(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce((last, day) => (last === undefined || (day !== undefined && day > last) ? day : last), undefined);
}
