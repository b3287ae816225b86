/** The sitemap: every page with its languages, its pictures and the day of its last change in the record. */
import { articleLastChange, factLastChange, factsLastChange } from '../record/lastChange.ts';
import { absolute } from '../i18n/paths.ts';
import { site } from '../site.ts';
import type { Artefact } from './artefact.ts';
import type { Context } from './context.ts';
import type { PageMeta } from './page.ts';
import { escape } from './richText.ts';

/** A page in the sitemap. `lastmod` is a day; absent where the record does not say. */
export type SitemapPage = { meta: PageMeta; lastmod?: string };

/** Pages that one sitemap may list, by the protocol; a file must also stay below 50 MB, which they do by far. */
const mostPages = 50_000;

/**
 * `sitemap.xml`; with more pages than one may list, an index of `sitemap-1.xml` and so on.
 * Pages that only show another language's text stay out.
 */
export function sitemapFiles(pages: readonly SitemapPage[], most = mostPages): Artefact[] {
  const entries = pages.filter(({ meta }) => meta.hreflang.length > 0).map(pageEntry);
  if (entries.length <= most) return [{ path: 'sitemap.xml', text: urlset(entries) }];
  const parts = Array.from({ length: Math.ceil(entries.length / most) }, (_, i) => ({
    path: `sitemap-${i + 1}.xml`,
    text: urlset(entries.slice(i * most, (i + 1) * most)),
  }));
  const list = parts.map(({ path }) => `<sitemap><loc>${absolute(site.url, `/${path}`)}</loc></sitemap>\n`).join('');
  return [
    { path: 'sitemap.xml', text: `${head}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${list}</sitemapindex>\n` },
    ...parts,
  ];
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n';

function urlset(entries: readonly string[]): string {
  const names = [
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
    'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
    'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
  ];
  return `${head}<urlset ${names.join(' ')}>\n${entries.join('')}</urlset>\n`;
}

function pageEntry({ meta, lastmod }: SitemapPage): string {
  const alternates = meta.hreflang
    .map(({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escape(href)}"/>`)
    .join('');
  const changed = lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`;
  const image = `<image:image><image:loc>${escape(meta.cardUrl)}</image:loc></image:image>`;
  return `<url><loc>${escape(meta.canonical)}</loc>${changed}${alternates}${image}</url>\n`;
}

/** Pages that list or count the whole record. */
const wholePages: ReadonlySet<string> = new Set(['', 'timeline', 'articles', 'facts', 'places', 'mechanisms', 'people', 'figures', 'agreements', 'data', 'corrections']);

/** Day on which a page last changed, by the facts that it shows; undefined where it shows none. */
export function pageLastChange({ record, index }: Context, page: string): string | undefined {
  if (wholePages.has(page)) return factsLastChange(record, [...record.facts.values(), ...record.withdrawn.values()]);
  const [section = '', ...rest] = page.replace(/\/press$/, '').split('/');
  const id = rest.join('/');
  switch (section) {
    case 'timeline': {
      const [key, value = ''] = rest;
      const facts = [...record.facts.values()];
      return factsLastChange(record, facts.filter((fact) => (key === 'kind' ? fact.kind === value : fact.topics.some((topic) => topic === value))));
    }
    case 'articles': {
      const article = record.articles.get(id);
      return article && articleLastChange(record, article);
    }
    case 'facts': {
      const fact = record.facts.get(id) ?? record.withdrawn.get(id);
      return fact && factLastChange(record, fact);
    }
    case 'places':
      return factsLastChange(record, index.factsByPlace.get(id) ?? []);
    case 'mechanisms':
      return factsLastChange(record, index.factsByMechanism.get(id) ?? []);
    case 'people':
      return factsLastChange(record, index.factsByPerson.get(id) ?? []);
    default:
      return undefined;
  }
}
