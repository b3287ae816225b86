import { describe, expect, it } from 'vitest';
import { allPages } from './allPages.ts';
import { calendarText, entryCalendar, recordCalendar } from './calendar.ts';
import type { Context } from './context.ts';
import { articleFeed } from './feeds.ts';
import { pageLastChange, sitemapFiles, type SitemapPage } from './sitemap.ts';
import { article, facts, testContext, testContexts, testEntry } from './testRecord.ts';

const site = 'https://red-river-record.example';
const older = testEntry(
  'articles',
  '2024-01-01-older',
  {
    title: 'Cũ & mới',
    summary: 'Tóm tắt',
    original: true,
    sources: [article],
    published: '2026-11-20',
    topics: ['trade'],
  },
  { locale: 'vi', originalDigest: 'x' },
);

describe('feed', () => {
  it('is well-formed Atom with one entry an article, newest first', () => {
    const atom = articleFeed(testContext('vi', { add: [older] })).atom1();
    expect(openTags(atom)).toEqual([]);
    expect(atom).toContain('<feed xmlns="http://www.w3.org/2005/Atom">');
    expect(all(atom, /<id>([^<]*)<\/id>/g)).toEqual([
      `${site}/vi/`,
      `${site}/vi/articles/${article}/`,
      `${site}/vi/articles/2024-01-01-older/`,
    ]);
    expect(all(atom, /<updated>([^<]*)<\/updated>/g)).toEqual([
      '2026-11-21T00:00:00.000Z',
      '2026-11-21T00:00:00.000Z',
      '2026-11-20T00:00:00.000Z',
    ]);
    expect(all(atom, /<link rel="self" href="([^"]*)"/g)).toEqual([`${site}/vi/feed.xml`]);
    expect(atom).toContain('<![CDATA[Cũ & mới]]>');
  });

  it('is a JSON Feed with the same articles', () => {
    const feed = JSON.parse(articleFeed(testContext('zh')).json1()) as {
      title: string;
      items: { url: string; title: string }[];
    };
    expect(feed.title).toBe('红河纪事');
    expect(feed.items).toMatchObject([{ url: `${site}/zh/articles/${article}/`, title: '边境会谈' }]);
  });

  it('leaves out an article that is not translated into its language', () => {
    const context = testContext('en', { change: { [`articles/${article}/en`]: undefined } });
    expect(articleFeed(context).atom1()).not.toContain('<entry>');
    expect(JSON.parse(articleFeed(context).json1())).toMatchObject({ items: [] });
  });

  it('follows the content, not the clock', () => {
    expect(articleFeed(testContext('en')).atom1()).toBe(articleFeed(testContext('en')).atom1());
    const empty = articleFeed(testContext('en', { change: { [`articles/${article}/vi`]: undefined } }));
    expect(empty.atom1()).toContain('<updated>2026-01-01T00:00:00.000Z</updated>');
  });
});

const eventCalendar = (context: Context): string => calendarText(context, 'Events', recordCalendar(context));
const sitemap = (pages: readonly SitemapPage[]): string => sitemapFiles(pages)[0]?.text ?? '';

describe('calendar', () => {
  const visit = (name: string, date: string) =>
    testEntry('facts', `${article}/${name}`, {
      kind: 'event',
      label: { vi: name, zh: name, en: name },
      places: ['wenshan'],
      topics: ['trade'],
      evidence: [{ source: article, paragraph: 1, phrase: 'một' }],
      type: 'visit',
      date,
    });

  it('holds an event on its day, with what is uncertain about it in words', () => {
    const text = unfolded(eventCalendar(testContext('en')));
    expect(text).toContain('UID:2024-03-12-border-talks.talks@red-river-record');
    expect(text).toContain('DTSTART;VALUE=DATE:20240312\r\nDTEND;VALUE=DATE:20240313');
    expect(text).toContain('SUMMARY:Annual talks');
    expect(text).toContain(String.raw`DESCRIPTION:12 March 2024 (year inferred)\nThe source prints no year.`);
    expect(text).toContain('DTSTAMP:20261121T000000Z');
    expect(text).toContain('STATUS:TENTATIVE');
  });

  it('leaves out what has no day, and ends a range after its last', () => {
    const add = [
      visit('year', '2023'),
      visit('month', '2023-05'),
      visit('open', '[..2023-05-26]'),
      visit('days', '2023-02-27/2023-02-28'),
    ];
    const text = unfolded(eventCalendar(testContext('en', { add })));
    expect(all(text, /SUMMARY:(.*)\r/g)).toEqual(['days', 'Annual talks']);
    expect(text).toContain('DTSTART;VALUE=DATE:20230227\r\nDTEND;VALUE=DATE:20230301');
  });

  it('leaves out a day that is only about right, and holds known sessions that no event tells of', () => {
    const add = [visit('about', '2023-05-26~')];
    const context = testContext('en', { add });
    expect(recordCalendar(context).map(({ summary }) => summary)).toEqual(['Annual talks']);
    const session = { number: 1, date: '2023-05-04', host: 'wenshan', sources: ['ref-agency'] };
    const change = { 'mechanisms/annual-talks': (data: Record<string, unknown>) => ({ ...data, sessions: [session, { ...session, number: 2 }] }) };
    const forum = testContext('en', { change });
    const events = entryCalendar(forum, 'mechanisms', 'annual-talks', forum.index.factsByMechanism.get('annual-talks') ?? []);
    expect(events.map(({ id }) => id)).toEqual([`${article}.talks`, 'annual-talks.session-1']);
  });

  it('knows no event of a draft article', () => {
    const draft = (data: Record<string, unknown>) => ({ ...data, draft: true });
    expect(recordCalendar(testContext('en', { change: { [`articles/${article}/vi`]: draft } }))).toEqual([]);
  });

  it('is the same each time', () => {
    expect(eventCalendar(testContext('zh'))).toBe(eventCalendar(testContext('zh')));
  });
});

describe('sitemap', () => {
  it('is well-formed and lists every page once, with its languages', () => {
    const pages = testContexts().flatMap(allPages);
    const xml = sitemap(pages);
    expect(openTags(xml)).toEqual([]);
    const addresses = all(xml, /<loc>([^<]*)<\/loc>/g);
    expect(addresses.sort()).toEqual(pages.map(({ meta }) => meta.canonical).sort());
    expect(new Set(addresses).size).toBe(pages.length);
    expect(all(xml, /hreflang="(zh-Hans)"/g)).toHaveLength(pages.length);
  });

  it('leaves out a page that only shows the original', () => {
    const pages = testContexts({ change: { [`articles/${article}/en`]: undefined } }).flatMap(allPages);
    const addresses = all(sitemap(pages), /<loc>([^<]*)<\/loc>/g).filter((address) =>
      address.endsWith(`/articles/${article}/`),
    );
    expect(addresses).toEqual([`${site}/vi/articles/${article}/`, `${site}/zh/articles/${article}/`]);
  });

  it('names the card of each page as its picture', () => {
    const pages = allPages(testContext('zh'));
    expect(all(sitemap(pages), /<image:loc>([^<]*)<\/image:loc>/g)).toEqual(pages.map(({ meta }) => meta.cardUrl));
  });

  it('becomes an index when one file may not hold all pages', () => {
    const pages = allPages(testContext('vi'));
    const [index, ...parts] = sitemapFiles(pages, 10);
    expect(openTags(index?.text ?? '')).toEqual([]);
    expect(all(index?.text ?? '', /<loc>([^<]*)<\/loc>/g)).toEqual(parts.map(({ path }) => `${site}/${path}`));
    expect(parts.length).toBe(Math.ceil(pages.length / 10));
    expect(parts.flatMap(({ text }) => all(text, /<url><loc>([^<]*)<\/loc>/g))).toEqual(pages.map(({ meta }) => meta.canonical));
  });

  it('dates pages by the facts that they show', () => {
    const context = testContext('en');
    const days = ['articles/' + article, `facts/${facts.turnover}`, `facts/${facts.talks}`, 'places/wenshan', 'places/tuyen-quang', 'about'];
    expect(days.map((page) => pageLastChange(context, page))).toEqual(['2026-11-22', '2026-11-22', '2026-11-21', '2026-11-22', undefined, undefined]);
  });

  it('says when a page changed where that is known', () => {
    const [home] = allPages(testContext('vi'));
    if (home === undefined) throw new RangeError('Missing page');
    expect(sitemap([{ meta: home.meta, lastmod: '2026-11-21' }])).toContain('<lastmod>2026-11-21</lastmod>');
  });
});

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map((match) => match[1] ?? '');
}

/** Lines of iCalendar that were broken after 75 bytes, joined again. */
function unfolded(text: string): string {
  return text.replaceAll('\r\n ', '');
}

/** Tags that an XML text leaves open or closes wrongly, and signs that it should have escaped. */
function openTags(xml: string): string[] {
  const text = xml.replace(/<\?xml[^>]*\?>/, '').replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '');
  const open: string[] = [];
  const wrong: string[] = text.replace(/<[^>]*>/g, '').match(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi) ?? [];
  for (const [, close, name = '', attributes = '', self] of text.matchAll(
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (/&(?!\w+;|#)/.test(attributes)) wrong.push(attributes);
    if (close === '/') {
      if (open.at(-1) === name) open.pop();
      else wrong.push(name);
    } else if (self !== '/') open.push(name);
  }
  const tags = text.match(/</g)?.length ?? 0;
  const matched = text.match(/<\/?[\w:]+(?:\s+[\w:]+="[^"<]*")*\s*\/?>/g)?.length ?? 0;
  return [...open, ...wrong, ...(tags === matched ? [] : ['<'])];
}
