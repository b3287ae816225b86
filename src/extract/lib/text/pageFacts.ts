/** What the head of a page states in data: JSON-LD, Open Graph, and the meta tags of newspapers' programs. */
import { tidy } from './block.ts';
import { lineToPublisher } from './hosts.ts';
import { lineToStamp, type Stamp } from './stamp.ts';

export type PageFacts = {
  title?: string;
  siteName?: string;
  /** The outlet as the end of the page's title or its picture at the top names it. */
  logo?: string;
  byline?: string;
  url?: string;
  /** In order of trust. */
  published: Stamp[];
  /** Lines of the whole page that are a date and nothing else, as above an edition: what is left where no other is. */
  printed?: Stamp[];
};

export const noFacts: PageFacts = { published: [] };

const titleNames = ['articletitle', 'og:title', 'twitter:title', 'dc.title', 'title'];
const siteNames = ['og:site_name', 'sitename', 'application-name'];
const dateNames = [
  'article:published_time',
  'og:published_time',
  'pubdate',
  'publishdate',
  'datepublished',
  'article.published',
  'dc.date.issued',
  'dc.date',
  'publish-date',
  'publication_date',
  'firstcreatetime',
  'date',
];
const authorNames = ['author', 'article:author', 'dc.creator', 'byl'];

/** Reads a document that linkedom parsed; fields that the page does not state are absent. */
export function documentToFacts(document: Document): PageFacts {
  const meta = metaTags(document);
  const data = jsonLd(document);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const articles = data.filter(({ '@type': type }) => /Article|Posting|Report/.test(String(type)));
  const fields = (name: string): unknown[] =>
    articles.map((article) => article[name]).filter((value) => value !== undefined);
  const site = first(siteNames) ?? nameOf(fields('publisher')[0]);
  const siteName = site === undefined ? undefined : (lineToPublisher(site) ?? site);
  const logo = logoOf(document);
  const title =
    text(fields('headline')[0]) ??
    first(titleNames) ??
    soleHeading(document) ??
    text(document.querySelector('title')?.textContent);
  const author = nameOf(fields('author')[0]) ?? first(authorNames);
  const byline =
    author !== undefined &&
    author !== siteName &&
    lineToPublisher(author) === undefined &&
    !/^https?:|@|^(?:admin|editor)/i.test(author)
      ? author
      : undefined;
  const url = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? first(['og:url']);
  const times = [...document.querySelectorAll('time[datetime], [itemprop="datePublished"]')]
    .slice(0, 1)
    .map((time) => time.getAttribute('datetime') ?? time.getAttribute('content'));
  const dates = [...fields('datePublished').map(text), ...dateNames.map((name) => meta.get(name)), ...times];
  return {
    ...(title !== undefined && { title }),
    ...(siteName !== undefined && { siteName }),
    ...(logo !== undefined && { logo }),
    ...(byline !== undefined && { byline }),
    ...(url !== undefined && URL.canParse(url) && { url }),
    published: dates.flatMap((date) => (date ? (lineToStamp(date) ?? []) : [])),
    printed: printedDates(document),
  };
}

const mostLooks = 400;

function printedDates(document: Document): Stamp[] {
  const leaves = [...document.querySelectorAll('td, div, span, p, li, em, font, b')]
    .slice(0, mostLooks)
    .filter((element) => element.childElementCount === 0);
  return leaves.flatMap((leaf) => {
    const line = text(leaf.textContent);
    const stamp = line === undefined || line.length > longestLine ? undefined : lineToStamp(line);
    return stamp !== undefined && !/\p{L}/u.test(stamp.rest) ? [stamp] : [];
  });
}

const longestLine = 60;

function metaTags(document: Document): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta[content]')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop'))
      ?.trim()
      .toLowerCase();
    const content = text(tag.getAttribute('content'));
    if (name !== undefined && content !== undefined && !tags.has(name)) tags.set(name, content);
  }
  return tags;
}

function logoOf(document: Document): string | undefined {
  const endings = (document.querySelector('title')?.textContent ?? '')
    .slice(0, 500)
    .split(/ ?[-–|_—] ?/u)
    .reverse();
  const pictures = [...document.querySelectorAll('img[alt]')]
    .slice(0, 5)
    .map((picture) => picture.getAttribute('alt') ?? '');
  return [...endings, ...pictures].map((name) => lineToPublisher(tidy(name))).find((name) => name !== undefined);
}

function soleHeading(document: Document): string | undefined {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => text(heading.textContent))
    .filter((heading) => heading !== undefined);
  return headings.length === 1 ? headings[0] : undefined;
}

type Thing = Record<string, unknown>;

const longestData = 200_000;

/** Objects of JSON-LD with those of their graphs; blocks that are no JSON state nothing. */
function jsonLd(document: Document): Thing[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const json = script.textContent ?? '';
    if (json.length > longestData) return [];
    try {
      return things(JSON.parse(json), 0);
    } catch (error) {
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  });
}

function things(value: unknown, depth: number): Thing[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 100).flatMap((item) => things(item, depth + 1));
  const thing = value as Thing;
  return [thing, ...things(thing['@graph'], depth + 1)];
}

function nameOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return nameOf(value[0]);
  if (typeof value === 'object' && value !== null) return text((value as Thing)['name']);
  return text(value);
}

function text(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = tidy(value.slice(0, 1000));
  return plain === '' ? undefined : plain;
}
