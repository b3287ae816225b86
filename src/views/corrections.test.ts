import { describe, expect, it } from 'vitest';
import { allPages } from './allPages.ts';
import { corrections, correctionsPages } from './corrections.ts';
import { factsData } from './data.ts';
import { factPages } from './fact.ts';
import { calendarText, recordCalendar } from './calendar.ts';
import { correctionsFeed } from './feeds.ts';
import { sitemapFiles } from './sitemap.ts';
import { homePages } from './home.ts';
import { figuresPages } from './lists.ts';
import { searchRecords } from './searchRecords.ts';
import { article, facts, testContext, testContexts, testEntry, type TestOptions } from './testRecord.ts';

const reason = { vi: 'Nguồn đã gỡ tin.', zh: '来源已撤稿。', en: 'The source retracted it.' };
const withdrawn: TestOptions = {
  change: {
    [`facts/${facts.turnover}`]: (data) => ({ ...data, withdrawn: { date: '2026-12-01', reason } }),
  },
};
const uncorrected: TestOptions = {
  change: { [`facts/${facts.turnover}`]: ({ corrections: _corrections, ...data }) => data },
};

describe('corrections', () => {
  it('lists corrections and withdrawals of all facts, newest first', () => {
    expect(corrections(testContext('en', withdrawn))).toEqual([
      {
        id: `${article}-turnover-withdrawn-1`,
        kind: 'withdrawn',
        kindLabel: 'Withdrawn',
        fact: { text: 'Turnover of both sides', href: `/en/facts/${facts.turnover}/` },
        date: { text: '1 December 2026', machine: '2026-12-01' },
        day: '2026-12-01',
        reason: 'The source retracted it.',
      },
      {
        id: `${article}-turnover-corrected-1`,
        kind: 'corrected',
        kindLabel: 'Corrected',
        fact: { text: 'Turnover of both sides', href: `/en/facts/${facts.turnover}/` },
        date: { text: '22 November 2026', machine: '2026-11-22' },
        day: '2026-11-22',
        was: '5',
        now: '6',
        reason: 'Slip of the pen.',
      },
    ]);
  });

  it('says so in each language when there are none', () => {
    expect(testContexts(uncorrected).map((context) => correctionsPages(context)[0]?.body.count)).toEqual([
      'chưa có đính chính',
      '暂无更正',
      'no corrections',
    ]);
    expect(correctionsPages(testContext('vi', uncorrected))[0]?.body).toMatchObject({
      none: 'Đến nay chưa có giá trị nào đã đăng phải sửa, cũng chưa có dữ kiện nào bị rút lại.',
      corrections: [],
    });
  });
});

describe('feed of corrections', () => {
  it('has an entry for each, with its own identifier', () => {
    const atom = correctionsFeed(testContext('zh', withdrawn)).atom1();
    const all = (pattern: RegExp): string[] => [...atom.matchAll(pattern)].map((match) => match[1] ?? '');
    const page = 'https://red-river-record.example/zh/corrections/';
    expect(all(/<id>([^<]*)<\/id>/g)).toEqual([page, `${page}#${article}-turnover-withdrawn-1`, `${page}#${article}-turnover-corrected-1`]);
    expect(all(/<updated>([^<]*)<\/updated>/g)[0]).toBe('2026-12-01T00:00:00.000Z');
    expect(all(/<link rel="self" href="([^"]*)"/g)).toEqual(['https://red-river-record.example/zh/corrections.xml']);
    expect(atom).toContain('撤回：双方进出口总额');
    expect(atom).toContain('5 → 6。笔误。');
  });

  it('is dated without the clock when it is empty', () => {
    expect(correctionsFeed(testContext('en', uncorrected)).atom1()).toContain('<updated>2026-01-01T00:00:00.000Z</updated>');
  });
});

describe('a withdrawn fact', () => {
  const id = facts.turnover;

  it('keeps its page and says when and why it was withdrawn', () => {
    const page = factPages(testContext('vi', withdrawn)).find(({ params }) => params['id'] === id);
    expect(page?.body.withdrawn).toMatchObject({ reason: 'Nguồn đã gỡ tin.' });
    expect(page?.body.withdrawn?.text).toContain('đã được rút lại ngày 1/12/2026');
    expect(page?.meta).toMatchObject({ hreflang: [], canonical: `https://red-river-record.example/vi/facts/${id}/` });
    expect(page?.meta.jsonLd.map((thing) => (thing as { '@type': string })['@type'])).toEqual(['BreadcrumbList']);
  });

  it('stays in the open data, marked', () => {
    const rows = factsData(testContext('en', withdrawn).record);
    expect(rows.map((row) => row['id'])).toEqual(factsData(testContext('en').record).map((row) => row['id']));
    expect(rows.find((row) => row['id'] === id)).toMatchObject({ withdrawn: { date: '2026-12-01', reason } });
  });

  it('is in no list, timeline, feed, search index or sitemap, and cancelled in the calendar', () => {
    const event = `${article}/visit`;
    const data = {
      kind: 'event',
      label: { vi: 'Chuyến thăm', zh: '访问', en: 'Visit' },
      places: ['wenshan'],
      topics: ['trade'],
      evidence: [{ source: article, paragraph: 3, phrase: 'một' }],
      type: 'visit',
      date: '2024-03-10',
      participants: [{ person: 'wang-ming' }],
    };
    const naming = (fact: object): string[] => {
      const context = testContext('en', { add: [testEntry('facts', event, fact)] });
      const pages = allPages(context);
      return [
        ...pages.filter((page) => JSON.stringify(page).includes(`/facts/${event}/`)).map(({ meta }) => meta.page),
        ...(JSON.stringify(searchRecords([context])).includes(event) ? ['search index'] : []),
        ...(sitemapFiles(pages).some(({ text }) => text.includes(event)) ? ['sitemap'] : []),
        ...(calendarText(context, 'x', recordCalendar(context)).replaceAll('\r\n ', '').includes(event) ? ['calendar'] : []),
      ].sort();
    };
    // The calendar takes the event back from calendars that have it.
    const gone = { ...data, withdrawn: { date: '2026-12-01', reason } };
    expect(naming(gone)).toEqual(['calendar', 'corrections', `facts/${event}`]);
    const calendar = recordCalendar(testContext('en', { add: [testEntry('facts', event, gone)] }));
    expect(calendar.filter(({ cancelled }) => cancelled).map(({ id }) => id)).toEqual([event.replace('/', '.')]);
    expect(naming(data)).toEqual(expect.arrayContaining(['calendar', 'facts', 'people/wang-ming', 'places/wenshan', 'search index', 'sitemap', 'timeline']));
  });

  it('is counted nowhere', () => {
    const context = testContext('en', withdrawn);
    expect(figuresPages(context)[0]?.body.groups).toEqual([]);
    expect(homePages(context)[0]?.body.numbers[0]?.value).toBe(3);
  });
});
