/** Feeds. Dates come from content, never from the clock. */
import { Feed } from 'feed';
import { langTag } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { absolute, entryPath, feedPath, pathTo, type PagePath } from '../i18n/paths.ts';
import { factDate } from '../record/factDate.ts';
import { compareText } from '../record/issue.ts';
import { factLastChange } from '../record/lastChange.ts';
import type { FactEntry } from '../record/record.ts';
import { site } from '../site.ts';
import { articleTeaser } from './article.ts';
import { corrections } from './corrections.ts';
import { compareFactsByDate, need, type Context } from './context.ts';
import { factTitle, printDate } from './factLine.ts';
import { publisherName } from './links.ts';

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

/** A feed keeps the latest; all facts stand in the data files. */
const longestFeed = 100;

export type FeedOf = { title: string; description: string; page: PagePath; facts: readonly FactEntry[] };

/** Facts of a place or a forum as a feed, those last recorded or corrected first. */
export function factFeed(context: Context, { title, description, page, facts }: FeedOf): Feed {
  const { locale, record } = context;
  const changed = (fact: FactEntry): string => factLastChange(record, fact) ?? `${site.since}-01-01`;
  const latest = facts
    .toSorted((a, b) => compareText(changed(b), changed(a)) || compareFactsByDate(a, b))
    .slice(0, longestFeed);
  const address = absolute(site.url, pathTo(locale, page));
  const feed = new Feed({
    id: address,
    title: `${title} · ${message(locale, 'site.name')}`,
    description,
    language: langTag[locale],
    link: address,
    copyright: message(locale, 'footer.licence'),
    updated: dayToDate(latest[0] === undefined ? `${site.since}-01-01` : changed(latest[0])),
    feedLinks: { atom: absolute(site.url, feedPath(locale, page, 'xml')), json: absolute(site.url, feedPath(locale, page, 'json')) },
    author: { name: message(locale, 'site.name'), link: absolute(site.url, pathTo(locale, '')) },
    generator: 'red-river-record',
  });
  for (const fact of latest) {
    const link = absolute(site.url, pathTo(locale, entryPath.fact(fact.id)));
    const [evidence] = fact.evidence;
    const date = factDate(fact);
    feed.addItem({
      id: link,
      link,
      title: factTitle(locale, fact),
      description: [
        ...(date === undefined ? [] : [printDate(locale, date).text]),
        ...(evidence === undefined ? [] : [`${message(locale, 'source.source')}${locale === 'zh' ? '：' : ': '}${publisherName(context, evidence.source).text}`]),
        link,
      ].join(' · '),
      date: dayToDate(changed(fact)),
      published: dayToDate(need(record.articles, fact.article).published),
    });
  }
  return feed;
}

function dayToDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
