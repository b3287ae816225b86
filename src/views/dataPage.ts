/** The data page: every file, what each of its fields means, and the sources of the record. */
import type { Dataset, WithContext } from 'schema-dts';
import { isEdtf } from '../record/edtf.ts';
import { recordHealth, type Health } from '../record/health.ts';
import type { Identified } from '../record/record.ts';
import type { Source } from '../schemas/source.ts';
import { publishedNames, type PublishedName } from '../schemas/published.ts';
import { formatDate, formatMoment } from '../i18n/dates.ts';
import { langTag, locales, type Locale } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { absolute, pathTo } from '../i18n/paths.ts';
import { site } from '../site.ts';
import { card } from './card.ts';
import { citation, datasetReference, type Citation } from './citations.ts';
import type { Context } from './context.ts';
import { fileFields, sharedFields, type FieldRow } from './dataFields.ts';
import { schemaPath } from './dataPackage.ts';
import { healthLine } from './health.ts';
import { publisherName, sourceTitle, type Link } from './links.ts';
import { pageMeta, type Page } from './page.ts';

export type SourceRow = {
  id: string;
  title: string;
  lang?: string;
  langName: string;
  publisher: Link;
  byline?: string;
  published: string;
  printedDate?: string;
  inferred?: string;
  url?: string;
  /** Whose server has it, which says more in a column than a long address. */
  host?: string;
  caveat?: string;
  /** Record health of the facts it is evidence of, or that it has none. */
  facts?: string;
};

/** Sources of one kind, and what is true of all of them. */
export type SourceList = { title: string; lead?: string; rows: SourceRow[] };

/** A file in its forms. */
export type FileRow = { name: string; content: string; links: Link[] };

export type DataBody = {
  lead: string;
  licence: string;
  files: FileRow[];
  /** What must be known before opening a CSV file, and what a calendar leaves out. */
  notes: string[];
  /** Tables of the fields of each file, the shared parts last. */
  fields: { name: string; rows: FieldRow[] }[];
  feeds: { name: string; href: string }[];
  sources: SourceList[];
  /** Record health of the whole record, and what its numbers mean. */
  health: { text: string; about: Link };
  citation: Citation;
};

export function dataPages(context: Context): Page<DataBody>[] {
  const { locale, record, index } = context;
  const title = message(locale, 'nav.data');
  const lead = message(locale, 'data.lead');
  const health = recordHealth(record, index.carriersByFact);
  const cited = citation(datasetReference(context));
  const rows = (kind: 'report' | 'reference'): SourceRow[] =>
    [...record.sources.values()]
      .filter((source) => source.kind === kind)
      .map((source) => sourceRow(context, source, health.sources.get(source.id)));
  return [
    {
      params: { locale },
      body: {
        lead,
        licence: message(locale, 'data.licence'),
        files: fileRows(context),
        notes: [message(locale, 'data.csvNote'), message(locale, 'data.calendarNote'), message(locale, 'data.entries')],
        fields: [
          ...publishedNames.map((name) => ({ name: message(locale, 'data.fieldsOf', { file: `${name}.json` }), rows: fileFields(locale, name) })),
          { name: message(locale, 'data.parts'), rows: sharedFields(locale) },
        ],
        feeds: [
          { name: message(locale, 'data.feedArticles'), href: `/${locale}/feed.xml` },
          { name: message(locale, 'data.feedJson'), href: `/${locale}/feed.json` },
          { name: message(locale, 'corrections.feed'), href: `/${locale}/corrections.xml` },
        ],
        sources: [
          { title: message(locale, 'data.sourcesTitle'), rows: rows('report') },
          referenceList(locale, rows('reference')),
        ],
        health: { text: healthLine(context, health.record), about: { text: message(locale, 'health.about'), href: pathTo(locale, 'method') } },
        citation: cited,
      },
      meta: pageMeta({
        locale,
        page: 'data',
        section: 'data',
        title,
        description: lead,
        card: card(locale, { kicker: message(locale, 'site.name'), title, foot: lead }),
        jsonLd: [datasetJsonLd(context, cited)],
      }),
    },
  ];
}

function fileRows({ locale }: Context): FileRow[] {
  return [
    ...publishedNames.map((name) => ({
      name,
      content: message(locale, `data.${name}`),
      links: [
        { text: 'CSV', href: `/data/${name}.csv` },
        { text: 'JSON', href: `/data/${name}.json` },
        { text: message(locale, 'data.schema'), href: schemaPath(name) },
      ],
    })),
    { name: 'datapackage', content: message(locale, 'data.package'), links: [{ text: 'JSON', href: '/data/datapackage.json' }] },
    { name: 'health', content: message(locale, 'data.health'), links: [{ text: 'JSON', href: '/data/health.json' }] },
    { name: `events.${locale}`, content: message(locale, 'data.events'), links: [{ text: 'iCalendar', href: `/data/events.${locale}.ics` }] },
  ];
}

function datasetJsonLd({ locale }: Context, { version, date, address }: Citation): WithContext<Dataset> {
  const download = (name: PublishedName, ending: string, encodingFormat: string) => ({
    '@type': 'DataDownload' as const,
    name: `${name}.${ending}`,
    encodingFormat,
    contentUrl: absolute(site.url, `/data/${name}.${ending}`),
  });
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': absolute(site.url, '/data/datapackage.json'),
    name: message(locale, 'cite.dataset'),
    description: message(locale, 'site.description'),
    url: address,
    version,
    dateModified: date,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    inLanguage: locales.map((l) => langTag[l]),
    creator: { '@type': 'Organization', name: message(locale, 'site.name'), url: absolute(site.url, pathTo(locale, '')) },
    distribution: publishedNames.flatMap((name) => [download(name, 'csv', 'text/csv'), download(name, 'json', 'application/json')]),
  };
}

/** What all references say of themselves is said once, above them. */
function referenceList(locale: Locale, rows: SourceRow[]): SourceList {
  const title = message(locale, 'source.reference');
  const same = message(locale, 'source.notCaptured');
  if (!rows.every(({ caveat }) => caveat?.endsWith(same))) return { title, rows };
  const short = rows.map(({ facts: _, caveat = '', ...row }) => ({ ...row, caveat: caveat.slice(0, -same.length).trimEnd() }));
  return { title, lead: message(locale, 'data.referencesLead'), rows: short };
}

function sourceRow(context: Context, source: Identified<Source>, health: Health | undefined): SourceRow {
  const { locale } = context;
  const { id, published } = source;
  const none = message(locale, source.kind === 'reference' ? 'source.referenceOnly' : 'list.facts', { count: 0 });
  const title = sourceTitle(locale, source);
  return {
    id,
    title: title.text,
    ...(title.lang !== undefined && { lang: title.lang === 'zh' ? langTag.zh : title.lang }),
    langName: message(locale, `source.lang.${source.lang}`),
    publisher: publisherName(context, id),
    ...(source.byline !== undefined && { byline: source.byline }),
    published:
      published === undefined
        ? message(locale, 'source.unknownDate')
        : isEdtf(published)
          ? formatDate(locale, published)
          : formatMoment(locale, published),
    ...(source.printedDate !== undefined && { printedDate: source.printedDate }),
    ...(source.inferred && { inferred: source.inferred.why[locale] }),
    ...(source.url !== undefined && { url: source.url, host: new URL(source.url).hostname.replace(/^www\./, '') }),
    ...(source.caveat && { caveat: source.caveat[locale] }),
    facts: (health && healthLine(context, health)) || none,
  };
}
