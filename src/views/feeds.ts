/** Feeds, calendar and sitemap as text. Dates come from content, never from the clock. */
import { Feed } from 'feed';
import ical from 'ical-generator';
import { langTag } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { absolute, entryPath, pathTo } from '../i18n/paths.ts';
import { parseEdtf, sortPoint } from '../record/edtf.ts';
import { site } from '../site.ts';
import { articleTeaser } from './article.ts';
import { corrections } from './corrections.ts';
import { need, type Context } from './context.ts';
import { printDate } from './factLine.ts';
import { placeLink } from './links.ts';
import type { PageMeta } from './page.ts';
import { escape } from './richText.ts';

/** Articles of one language as a feed, newest record first. */
export function articleFeed(context: Context): Feed {
  const { locale, record } = context;
  const articles = [...record.articles.values()].filter((article) => article.texts[locale] !== undefined).sort(
    (a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0) || (a.id < b.id ? 1 : -1),
  );
  const feed = new Feed({
    id: absolute(site.url, pathTo(locale, '')),
    title: message(locale, 'site.name'),
    description: message(locale, 'site.description'),
    language: langTag[locale],
    link: absolute(site.url, pathTo(locale, '')),
    copyright: message(locale, 'footer.licence'),
    updated: dayToDate(articles[0]?.published ?? `${site.since}-01-01`),
    feedLinks: { atom: absolute(site.url, `/${locale}/feed.xml`), json: absolute(site.url, `/${locale}/feed.json`) },
    author: { name: message(locale, 'site.name'), link: absolute(site.url, pathTo(locale, '')) },
    generator: 'red-river-record',
  });
  for (const article of articles) {
    const { title, summary, href } = articleTeaser(context, article);
    feed.addItem({
      id: absolute(site.url, href),
      link: absolute(site.url, href),
      title,
      description: summary,
      date: dayToDate(article.published),
      published: dayToDate(article.published),
    });
  }
  return feed;
}

/** Corrections and withdrawals of one language as a feed, newest first. */
export function correctionsFeed(context: Context): Feed {
  const { locale } = context;
  const page = absolute(site.url, pathTo(locale, 'corrections'));
  const list = corrections(context);
  const colon = locale === 'zh' ? '：' : ': ';
  const feed = new Feed({
    id: page,
    title: `${message(locale, 'site.name')} · ${message(locale, 'nav.corrections')}`,
    description: message(locale, 'corrections.lead'),
    language: langTag[locale],
    link: page,
    copyright: message(locale, 'footer.licence'),
    updated: dayToDate(list[0]?.day ?? `${site.since}-01-01`),
    feedLinks: { atom: absolute(site.url, `/${locale}/corrections.xml`) },
    author: { name: message(locale, 'site.name'), link: absolute(site.url, pathTo(locale, '')) },
    generator: 'red-river-record',
  });
  for (const { id, day, fact, kindLabel, was, now, reason } of list) {
    feed.addItem({
      id: `${page}#${id}`,
      link: absolute(site.url, fact.href ?? ''),
      title: `${kindLabel}${colon}${fact.text}`,
      description: [...(was === undefined ? [] : [`${was} → ${now ?? ''}`]), reason].join(locale === 'zh' ? '。' : '. '),
      date: dayToDate(day),
      published: dayToDate(day),
    });
  }
  return feed;
}

/** Events whose day is known as an iCalendar; what is uncertain about the day stands in the description. */
export function eventCalendar(context: Context): string {
  const { locale, record } = context;
  const calendar = ical({
    name: message(locale, 'site.name'),
    prodId: { company: 'red-river-record', product: 'events', language: locale.toUpperCase() },
  });
  for (const fact of record.facts.values()) {
    if (fact.kind !== 'event') continue;
    const date = parseEdtf(fact.date);
    const { year, month, day } = sortPoint(date);
    if (month === undefined || day === undefined || date.form === 'no-later-than') continue;
    const last = date.form === 'interval' ? date.end : date.point;
    const url = absolute(site.url, pathTo(locale, entryPath.fact(fact.id)));
    const article = need(record.articles, fact.article);
    calendar.createEvent({
      id: `${fact.id.replace('/', '.')}@red-river-record`,
      stamp: dayToDate(article.published),
      start: new Date(Date.UTC(year, month - 1, day)),
      end: new Date(Date.UTC(last.year, (last.month ?? month) - 1, (last.day ?? day) + 1)),
      allDay: true,
      timezone: 'UTC',
      summary: fact.label[locale],
      description: [printDate(locale, fact.date).text, fact.inferred?.why[locale] ?? ''].filter(Boolean).join('\n'),
      location: fact.places.map((id) => placeLink(context, id).text).join(locale === 'zh' ? '、' : ', '),
      url,
    });
  }
  return calendar.toString();
}

/** Sitemap of all languages with hreflang; pages that only show another language's text stay out. */
export function sitemap(pages: readonly { meta: PageMeta; lastmod?: string }[]): string {
  const entries = pages
    .filter(({ meta }) => meta.hreflang.length > 0)
    .map(({ meta, lastmod }) => {
      const alternates = meta.hreflang
        .map(({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${escape(href)}"/>`)
        .join('');
      const changed = lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`;
      return `<url><loc>${escape(meta.canonical)}</loc>${changed}${alternates}</url>\n`;
    });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('')}</urlset>\n`;
}

function dayToDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
