/** The open data: one value, one field, no formatting. Fields are those of the schemas. */
import { compareText } from '../record/issue.ts';
import type { FactEntry, RecordData } from '../record/record.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { absolute, entryPath, pathTo, sourceHref, type PagePath } from '../i18n/paths.ts';
import type { PublishedName } from '../schemas/published.ts';
import { site } from '../site.ts';

/** One entry of a file, as `schemas/published.ts` says. */
export type Row = Record<string, unknown>;

/** The files of `/data/` by name, each an array of entries in the order of their ids. */
export const dataFiles: Readonly<Record<PublishedName, (record: RecordData) => Row[]>> = {
  facts: factsData,
  places: placesData,
  mechanisms: mechanismsData,
  people: peopleData,
  organizations: organizationsData,
  sources: sourcesData,
  articles: articlesData,
};

function urls(page: PagePath): Record<Locale, string> {
  return Object.fromEntries(locales.map((l) => [l, absolute(site.url, pathTo(l, page))])) as Record<Locale, string>;
}

/** `/data/facts.json`: every fact with its evidence; those with `withdrawn` no longer stand. */
export function factsData(record: RecordData): Row[] {
  return publishedFacts(record).map(factRow);
}

/** Every fact that was ever published, those withdrawn among them, in the order of their ids. */
export function publishedFacts({ facts, withdrawn }: RecordData): FactEntry[] {
  return [...facts.values(), ...withdrawn.values()].sort((a, b) => compareText(a.id, b.id));
}

/** A fact as `/data/facts.json` holds it. */
export function factRow(fact: FactEntry): Row {
  const { id, article, notes: _notes, kind, label, places, topics, mechanism, session, evidence, draft: _draft, ...rest } = fact;
  return {
    id,
    kind,
    label,
    url: urls(entryPath.fact(id)),
    article,
    places,
    topics,
    mechanism: mechanism ?? null,
    session: session ?? null,
    evidence,
    ...rest,
  };
}

/** `/data/places.json`: every place with names, codes and life span. */
export function placesData({ places }: RecordData): Row[] {
  return [...places.values()].map(({ id, notes: _notes, ...rest }) => ({ id, url: urls(entryPath.place(id)), ...rest }));
}

/** `/data/mechanisms.json`: every forum with its members over time and its known sessions. */
export function mechanismsData({ mechanisms }: RecordData): Row[] {
  return [...mechanisms.values()].map(({ id, notes: _notes, ...rest }) => ({ id, url: urls(entryPath.mechanism(id)), ...rest }));
}

/** `/data/people.json`: every person with the forms of the name. */
export function peopleData({ people }: RecordData): Row[] {
  return [...people.values()].map(({ id, notes: _notes, ...rest }) => ({ id, url: urls(entryPath.person(id)), ...rest }));
}

/** `/data/organizations.json`: every institution and publisher. */
export function organizationsData({ organizations }: RecordData): Row[] {
  return [...organizations.values()].map(({ id, notes: _notes, ...rest }) => ({ id, ...rest }));
}

/** `/data/articles.json`: every article with its titles and the state of each language; null where not translated. */
export function articlesData({ articles }: RecordData): Row[] {
  return [...articles.values()].map(({ id, original, texts, published, sources, topics, citedFacts }) => {
    const each = (field: 'title' | 'summary' | 'state'): Row =>
      Object.fromEntries(locales.map((l) => [l, texts[l]?.[field] ?? null]));
    return {
      id,
      url: urls(entryPath.article(id)),
      original,
      title: each('title'),
      summary: each('summary'),
      state: each('state'),
      published,
      sources,
      topics,
      facts: citedFacts,
    };
  });
}

/** `/data/sources.json`: every source, reports and references. */
export function sourcesData({ sources }: RecordData): Row[] {
  return [...sources.values()].map(({ id, notes: _notes, ...rest }) => ({
    id,
    page: Object.fromEntries(locales.map((l) => [l, absolute(site.url, sourceHref(l, id))])),
    ...rest,
  }));
}
