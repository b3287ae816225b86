/** Every address of the site. Permanent: a change here needs a redirect. */
import { locales, type Locale } from './locales.ts';

export const sections = [
  'timeline',
  'articles',
  'facts',
  'places',
  'mechanisms',
  'people',
  'figures',
  'agreements',
  'search',
  'data',
  'method',
  'about',
  'contribute',
  'translations',
  'corrections',
] as const;
export type Section = (typeof sections)[number];

/** Address of a page without its language. `'' | 'places' | 'places/ha-giang'` */
export type PagePath = string;

/** `pathTo('vi', 'places/ha-giang') // => '/vi/places/ha-giang/'` */
export function pathTo(locale: Locale, page: PagePath): string {
  return page === '' ? `/${locale}/` : `/${locale}/${page}/`;
}

export const entryPath = {
  article: (id: string): PagePath => `articles/${id}`,
  fact: (id: string): PagePath => `facts/${id}`,
  place: (id: string): PagePath => `places/${id}`,
  mechanism: (id: string): PagePath => `mechanisms/${id}`,
  person: (id: string): PagePath => `people/${id}`,
} as const;

/** `cardPath('vi', 'places/ha-giang') // => '/cards/vi/places/ha-giang.png'` */
export function cardPath(locale: Locale, page: PagePath): string {
  return `/cards/${locale}/${page === '' ? 'home' : page}.png`;
}

/** Card of a page in Vietnamese and Chinese together. `pairCardPath('facts/a/b') // => '/cards/vi-zh/facts/a/b.png'` */
export function pairCardPath(page: PagePath): string {
  return `/cards/vi-zh/${page}.png`;
}

/** Forms in which reference managers take a citation: ending of the file, and name. */
export const citationFormats = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;
export type CitationFormat = keyof typeof citationFormats;

/** One file a thing and form, with a record for each language. `citationPath('places/ha-giang', 'bib') // => '/data/cite/places/ha-giang.bib'` */
export function citationPath(page: PagePath, format: CitationFormat): string {
  return `/data/cite/${page}.${format}`;
}

/** Picture of a chart. `chartPath('vi', 'places/ha-giang/agreements') // => '/charts/vi/places/ha-giang/agreements.svg'` */
export function chartPath(locale: Locale, chart: string): string {
  return `/charts/${locale}/${chart}.svg`;
}

/** Feed of a page. `feedPath('vi', 'places/ha-giang', 'xml') // => '/vi/places/ha-giang/feed.xml'` */
export function feedPath(locale: Locale, page: PagePath, form: 'xml' | 'json'): string {
  return `${pathTo(locale, page)}feed.${form}`;
}

/** Data of one place or forum. `entryDataPath('places/ha-giang', 'facts.csv') // => '/data/places/ha-giang/facts.csv'` */
export function entryDataPath(page: PagePath, file: string): string {
  return `/data/${page}/${file}`;
}

/** Markdown of a page, for readers' tools. */
export function markdownPath(locale: Locale, page: PagePath): string {
  return `${pathTo(locale, page)}index.md`;
}

/** Anchor of a source on the sources list of the data page. `sourcePath('x') // => 'data#x'` is not a page. */
export function sourceHref(locale: Locale, id: string): string {
  return `${pathTo(locale, 'data')}#source-${id}`;
}

/** Absolute address. `absolute(new URL('https://a.b'), '/vi/') // => 'https://a.b/vi/'` */
export function absolute(site: string, path: string): string {
  return new URL(path, site).href;
}

/** The same page in each language. */
export function alternates(page: PagePath): Readonly<Record<Locale, string>> {
  return Object.fromEntries(locales.map((locale) => [locale, pathTo(locale, page)])) as Record<Locale, string>;
}
