/** Places: the index and each place's page, to which press offices link. */
import { healthOf } from '../record/health.ts';
import type { FactEntry, Identified } from '../record/record.ts';
import type { Place } from '../schemas/place.ts';
import { formatDate } from '../i18n/dates.ts';
import { compareNames, langTag, locales, type Locale } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { pressPath } from '../i18n/embedPaths.ts';
import { absolute, entryPath, pathTo } from '../i18n/paths.ts';
import { site } from '../site.ts';
import { articleTeaser, type ArticleTeaser } from './article.ts';
import { card } from './card.ts';
import { citation, placeReference, type Citation } from './citations.ts';
import { compareFactsByDate, compareKeyFigures, need, oncePerContext, type Context } from './context.ts';
import { locatorBody, schematicBody, type Locator, type SchematicBody } from './schematic.ts';
import { agreementChart, type AgreementChart } from './agreementChart.ts';
import { embedOffer, placeEmbeds, type EmbedOffer } from './embed/embed.ts';
import { entryDataLinks, entryFeeds } from './entryData.ts';
import { factLine, type FactLine } from './factLine.ts';
import { healthRows, type HealthRow } from './health.ts';
import { personLink, placeLink, placeName, publisherName, sourceLink, type Link } from './links.ts';
import { pairsChart, type PairsChart } from './pairsChart.ts';
import { pageMeta, sectionTrail, type Page } from './page.ts';
import { seriesCharts, type SeriesChart } from './seriesChart.ts';
import { resolveHtml } from './richText.ts';

type FactGroup = 'figures' | 'timeline' | 'agreements' | 'statements' | 'people';

export type NameRow = { lang: string; name: string; official?: string; certain: boolean };

export type PlaceBody = {
  id: string;
  title: string;
  titleLang?: string;
  level: string;
  side?: 'VN' | 'CN';
  names: NameRow[];
  formerNames: Link[];
  life: { text: string; successor?: Link; predecessors: Link[]; legalBasis?: string; ended: boolean };
  note: string;
  /** A search for all that names the place; absent when nothing does. */
  search?: string;
  parent?: Link;
  children: Link[];
  borders: Link[];
  partners: (Link & { facts: string })[];
  locator?: Locator;
  figures: FactLine[];
  series: SeriesChart[];
  agreements: FactLine[];
  agreementChart?: AgreementChart;
  timeline: FactLine[];
  statements: FactLine[];
  people: (Link & { office: string })[];
  articles: ArticleTeaser[];
  sources: (Link & { publisher: string })[];
  predecessorFacts: { place: Link; count: string; groups: { of: FactGroup; title: string; facts: FactLine[] }[] }[];
  codes: { name: string; value: string; href?: string }[];
  factCount: string;
  hasFacts: boolean;
  /** Record health of its facts, empty without facts, and what its numbers mean. */
  health: { rows: HealthRow[]; about: Link };
  citation: Citation;
  embeds: EmbedOffer[];
  /** The place's page for the press, where it has facts. */
  press?: Link;
  /** Its files: facts, calendar, feeds. */
  data: Link[];
};

export const placePages = oncePerContext((context): Page<PlaceBody>[] =>
  [...context.record.places.values()].map((place) => placePage(context, place)),
);

function placePage(context: Context, place: Identified<Place>): Page<PlaceBody> {
  const { locale, index } = context;
  const facts = (index.factsByPlace.get(place.id) ?? []).toSorted(compareFactsByDate);
  const name = placeName(context, place.id);
  const page = entryPath.place(place.id);
  const ofKind = (...kinds: FactEntry['kind'][]): FactLine[] =>
    facts.filter((fact) => kinds.includes(fact.kind)).map((fact) => factLine(context, fact));
  const life = lifeSpan(context, place);
  const articles = [...new Set(facts.flatMap((fact) => index.articlesByFact.get(fact.id) ?? []))];
  const level = message(locale, `level.${place.level}`);
  const factCount = message(locale, 'list.facts', { count: facts.length });
  const embeds = placeEmbeds(context, place);
  const body: Omit<PlaceBody, 'citation' | 'embeds' | 'press'> = {
    id: place.id,
    title: name.text,
    ...(name.lang && { titleLang: name.lang }),
    level,
    ...(place.country === 'VN' || place.country === 'CN' ? { side: place.country } : {}),
    names: nameRows(place),
    formerNames: (place.predecessors ?? []).map((id) => placeLink(context, id)),
    life,
    note: resolveHtml(context, place.notes[locale] ?? ''),
    ...(facts.length > 0 && { search: `${pathTo(locale, 'search')}?place=${place.id}` }),
    ...(place.parent !== undefined && { parent: placeLink(context, place.parent) }),
    children: sortedLinks(context, index.childrenOfPlace.get(place.id) ?? []),
    borders: sortedLinks(context, place.borders ?? []),
    partners: partners(context, place, facts),
    figures: facts
      .flatMap((fact) => (fact.kind === 'figure' ? [fact] : []))
      .sort(compareKeyFigures)
      .map((fact) => factLine(context, fact)),
    series: seriesCharts(context, facts),
    ...optional('locator', locatorBody(context, [place.id])),
    agreements: ofKind('agreement'),
    ...optional('agreementChart', agreementChart(context, facts)),
    timeline: ofKind('event', 'donation'),
    statements: ofKind('statement'),
    people: people(context, facts),
    articles: articles.map((article) => articleTeaser(context, article)),
    sources: [...new Set(facts.flatMap((fact) => fact.evidence.map((e) => e.source)))].sort().map((id) => ({
      ...sourceLink(context, id),
      publisher: publisherName(context, id).text,
    })),
    predecessorFacts: (place.predecessors ?? []).flatMap((id) => {
      const earlier = (index.factsByPlace.get(id) ?? []).toSorted(compareFactsByDate);
      return earlier.length === 0
        ? []
        : [{ place: placeLink(context, id), count: message(locale, 'list.facts', { count: earlier.length }), groups: factGroups(context, earlier) }];
    }),
    codes: codes(place),
    factCount,
    hasFacts: facts.length > 0,
    data: entryDataLinks(context, 'places', place.id),
    health: {
      rows: healthRows(context, healthOf(facts, articles, context.record, index.carriersByFact)),
      about: { text: message(locale, 'health.about'), href: pathTo(locale, 'method') },
    },
  };
  return {
    params: { locale, id: place.id },
    body: {
      ...body,
      citation: citation(placeReference(context, place, body)),
      embeds: embeds.map(embedOffer),
      ...(facts.length > 0 && { press: { text: message(locale, 'press.link'), href: pathTo(locale, pressPath(place.id)) } }),
    },
    meta: pageMeta({
      locale,
      page,
      section: 'places',
      title: name.text,
      isEmbeddable: embeds.length > 0,
      description: [`${name.text}${locale === 'zh' ? '（' : ' ('}${level}${locale === 'zh' ? '）' : ')'}`, life.text, factCount, message(locale, 'site.tagline')]
        .filter(Boolean)
        .join(locale === 'zh' ? '，' : '. '),
      trail: [sectionTrail(locale, 'places')],
      alternates: entryFeeds(context, 'places', place.id, name.text),
      card: card(locale, {
        kicker: level,
        title: name.text,
        foot: [otherNames(place, locale), facts.length > 0 ? factCount : ''].filter(Boolean).join(' · '),
        ...optional('locator', locatorBody(context, [place.id])),
      }),
      jsonLd: [
        {
          '@context': 'https://schema.org',
          '@type': place.level === 'border-gate' ? 'Place' : 'AdministrativeArea',
          name: name.text,
          alternateName: locales.filter((l) => l !== locale && place.names[l] !== undefined).map((l) => place.names[l] as string),
          url: absolute(site.url, pathTo(locale, page)),
          '@id': absolute(site.url, pathTo(locale, page)),
          ...(codes(place).length > 0 && {
            identifier: codes(place).map(({ name: scheme, value }) => ({ '@type': 'PropertyValue' as const, propertyID: scheme, value })),
          }),
          ...(place.codes?.wikidata !== undefined && { sameAs: `https://www.wikidata.org/entity/${place.codes.wikidata}` }),
          ...(place.parent !== undefined && {
            containedInPlace: { '@type': 'AdministrativeArea' as const, name: placeName(context, place.parent).text },
          }),
        },
      ],
    }),
  };
}

const kindsOfGroup: Readonly<Record<FactGroup, readonly FactEntry['kind'][]>> = {
  figures: ['figure'],
  timeline: ['event', 'donation'],
  agreements: ['agreement'],
  statements: ['statement'],
  people: ['role'],
};

/** Facts under the headings of a place's page, in the order of its sections. */
function factGroups(context: Context, facts: readonly FactEntry[]): PlaceBody['predecessorFacts'][number]['groups'] {
  return (['figures', 'timeline', 'agreements', 'statements', 'people'] as const).flatMap((of) => {
    const ofKind = facts.filter((fact) => kindsOfGroup[of].includes(fact.kind));
    const figures = ofKind.flatMap((fact) => (fact.kind === 'figure' ? [fact] : [])).sort(compareKeyFigures);
    const members = of === 'figures' ? figures : ofKind;
    if (members.length === 0) return [];
    return [{ of, title: message(context.locale, `place.${of}`), facts: members.map((fact) => factLine(context, fact)) }];
  });
}

/** A field that is absent when there is nothing to show. */
function optional<K extends string, T>(key: K, value: T | undefined): Partial<Record<K, T>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, T>>);
}

function otherNames(place: Identified<Place>, locale: Locale): string {
  return locales
    .filter((l) => l !== locale && (l !== 'zh' || place.names.zhCertainty === 'certain'))
    .map((l) => place.names[l])
    .filter((name) => name !== undefined && name !== place.names[locale])
    .join(' · ');
}

function nameRows({ names, official }: Place): NameRow[] {
  return locales.flatMap((locale) => {
    const name = names[locale];
    if (name === undefined) return [];
    const full = official?.[locale];
    return [
      {
        lang: langTag[locale],
        name,
        ...(full !== undefined && full !== name && { official: full }),
        certain: locale !== 'zh' || names.zhCertainty === 'certain',
      },
    ];
  });
}

/** When a place stood, and what came before and after it. */
export function lifeSpan(context: Context, place: Identified<Place>): PlaceBody['life'] {
  const { locale } = context;
  const { from, until } = place.valid ?? {};
  const text = [
    ...(from === undefined ? [] : [message(locale, 'place.lifeFrom', { date: formatDate(locale, from) })]),
    ...(until === undefined ? [] : [message(locale, 'place.lifeUntil', { date: formatDate(locale, until) })]),
  ].join(locale === 'zh' ? '，' : ', ');
  return {
    text,
    ended: until !== undefined,
    ...(place.successor !== undefined && { successor: placeLink(context, place.successor) }),
    predecessors: (place.predecessors ?? []).map((id) => placeLink(context, id)),
    ...(place.legalBasis && { legalBasis: place.legalBasis[locale] }),
  };
}

function sortedLinks(context: Context, ids: readonly string[]): Link[] {
  return ids
    .map((id) => placeLink(context, id))
    .sort((a, b) => compareNames(context.locale, a.text, b.text) || (String(a.href) < String(b.href) ? -1 : 1));
}

/** Localities of the other side that share facts with the place, most shared first. */
function partners(context: Context, place: Identified<Place>, facts: readonly FactEntry[]): PlaceBody['partners'] {
  const other = { VN: 'CN', CN: 'VN' }[place.country ?? ''];
  if (other === undefined || place.level === 'country') return [];
  const counts = new Map<string, number>();
  for (const fact of facts) {
    for (const id of fact.places) {
      const candidate = need(context.record.places, id);
      if (candidate.country === other && candidate.level !== 'country') counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([id, count]) => ({ ...placeLink(context, id), facts: message(context.locale, 'list.facts', { count }) }));
}

function people(context: Context, facts: readonly FactEntry[]): PlaceBody['people'] {
  return facts.flatMap((fact) =>
    fact.kind === 'role' ? [{ ...personLink(context, fact.person), office: fact.office[context.locale] }] : [],
  );
}

function codes({ codes: given }: Place): PlaceBody['codes'] {
  return [
    ...(given?.iso3166_2 === undefined ? [] : [{ name: 'ISO 3166-2', value: given.iso3166_2 }]),
    ...(given?.gbT2260 === undefined ? [] : [{ name: 'GB/T 2260', value: given.gbT2260 }]),
    ...(given?.wikidata === undefined
      ? []
      : [{ name: 'Wikidata', value: given.wikidata, href: `https://www.wikidata.org/wiki/${given.wikidata}` }]),
  ];
}

export type PlacesBody = {
  lead: string;
  pairs: PairsChart;
  groups: { id: string; title: string; side?: 'VN' | 'CN'; places: (Link & { level: string; note: string; facts: number })[] }[];
  /** Facts of the place that has most. */
  most: number;
  schematic: SchematicBody;
  gazetteer: { title: string; places: Link[] }[];
};

function sideOf(country: string | undefined): 'vn' | 'cn' | 'other' {
  if (country === 'VN') return 'vn';
  return country === 'CN' ? 'cn' : 'other';
}

export function placesPages(context: Context): Page<PlacesBody>[] {
  const { locale, record, index } = context;
  const title = message(locale, 'nav.places');
  const lead = message(locale, 'places.lead');
  const rows = [...record.places.values()].map((place) => {
    const facts = index.factsByPlace.get(place.id)?.length ?? 0;
    const life = lifeSpan(context, place);
    return {
      country: place.country,
      ...placeLink(context, place.id),
      level: message(locale, `level.${place.level}`),
      note: life.ended ? life.text : '',
      facts,
    };
  });
  const order = (a: (typeof rows)[number], b: (typeof rows)[number]): number =>
    b.facts - a.facts || compareNames(locale, a.text, b.text);
  const group = (id: 'vn' | 'cn' | 'other') => ({
    id,
    title: message(locale, `place.${id}`),
    ...(id === 'other' ? {} : { side: id.toUpperCase() as 'VN' | 'CN' }),
    places: rows.filter((row) => row.facts > 0 && sideOf(row.country) === id).sort(order).map(({ country: _country, ...row }) => row),
  });
  return [
    {
      params: { locale },
      body: {
        lead,
        pairs: pairsChart(context),
        groups: [group('vn'), group('cn'), group('other')],
        most: Math.max(0, ...rows.map(({ facts }) => facts)),
        schematic: schematicBody(context),
        gazetteer: (['vn', 'cn', 'other'] as const).flatMap((id) => {
          const places = rows.filter((row) => row.facts === 0 && sideOf(row.country) === id).sort((a, b) => compareNames(locale, a.text, b.text));
          if (places.length === 0) return [];
          return [
            {
              title: message(locale, `place.${id}`),
              places: places.map(({ text, href, lang, side }) => ({ text, ...(href && { href }), ...(lang && { lang }), ...(side && { side }) })),
            },
          ];
        }),
      },
      meta: pageMeta({
        locale,
        page: 'places',
        section: 'places',
        title,
        description: lead,
        card: card(locale, { kicker: message(locale, 'site.name'), title, foot: lead }),
      }),
    },
  ];
}
