import { describe, expect, it } from 'vitest';
import { article, facts, testContext, testEntry } from './testRecord.ts';
import { timelinePages, type TimelineBody } from './timeline.ts';

const label = { vi: 'a', zh: 'b', en: 'c' };
const common = { label, places: [], topics: ['trade'], evidence: [{ source: article, paragraph: 1, phrase: 'một' }] };
const visit = (name: string, date: string) =>
  testEntry('facts', `${article}/${name}`, { kind: 'event', ...common, type: 'visit', date });
const count = testEntry('facts', `${article}/count`, {
  kind: 'figure',
  ...common,
  quantity: { value: 4, unit: 'province' },
  qualifier: 'exact',
});

describe('timeline', () => {
  it('groups by year and month, newest first', () => {
    expect(outline(body('vi'))).toEqual([
      ['2024', '2 mục', [['Tháng 3', [facts.programme, facts.talks]]]],
      ['2016', '1 mục', [['', [facts.turnover]]]],
    ]);
    expect(outline(body('zh')).map(([title, size, months]) => [title, size, months[0]?.[0]])).toEqual([
      ['2024年', '共2条', '3月'],
      ['2016年', '共1条', ''],
    ]);
  });

  it('puts each date under its start, an open one under its end, a whole year after its months', () => {
    const dates = {
      a: '2024',
      b: '2024-03',
      c: '2024-12-31',
      d: '2023/2025',
      e: '[..2023-02-01]',
      f: '2023-02?',
      g: '2024-03-12',
    };
    const { years, undated } = body(
      'en',
      Object.entries(dates).map(([name, date]) => visit(name, date)),
    );
    const short = years.map(({ id, months }) => [
      id,
      months.map((month) => [month.id, month.facts.map((fact) => fact.id.split('/')[1])]),
    ]);
    expect(short).toEqual([
      [
        'y2024',
        [
          ['y2024-12', ['c']],
          ['y2024-03', ['programme', 'talks', 'g', 'b']],
          ['y2024-all', ['a']],
        ],
      ],
      [
        'y2023',
        [
          ['y2023-02', ['e', 'f']],
          ['y2023-all', ['d']],
        ],
      ],
      ['y2016', [['y2016-all', ['turnover']]]],
    ]);
    expect(undated).toEqual([]);
  });

  it('says that a month is not given where other months have headings', () => {
    const { years } = body('vi', [visit('a', '2024')]);
    expect(years.map(({ months }) => months.map(({ title }) => title))).toEqual([['Tháng 3', 'Không rõ tháng'], ['']]);
  });

  it('counts on a filtered page what it lists, under a short crumb', () => {
    const figures = timelinePages(testContext('en')).find(({ params }) => params['filter'] === 'kind/figure');
    expect(figures?.body).toMatchObject({ lead: '1 fact under “Figures”, newest first.', isOneKind: true });
    expect(figures?.meta.breadcrumbs.map(({ text }) => text)).toEqual(['Home', 'Timeline', 'Figures']);
  });

  it('keeps what has no date apart, and leaves offices and statements to their events', () => {
    const { years, undated } = body('vi', [count]);
    expect(undated.map(({ id }) => id)).toEqual([count.id]);
    expect(JSON.stringify([years, undated])).not.toContain(facts.proposal);
  });

  it('offers each year as a filter that leads to its group, newest first', () => {
    const years = body('zh').filters.at(-1);
    expect(years?.title).toBe('年份');
    expect(years?.filters.map(({ text, href, count: size }) => [text, href, size])).toEqual([
      ['2024年', '/zh/timeline/#y2024', 2],
      ['2016年', '/zh/timeline/#y2016', 1],
    ]);
  });

  it('draws a bead a year on its card, the fuller year the larger', () => {
    const beads = timelinePages(testContext('en'))[0]?.meta.card.beads ?? [];
    expect(beads.map(({ at }) => at)).toEqual([0.25, 0.75]);
    expect(beads[1]?.radius).toBeGreaterThan(beads[0]?.radius ?? Infinity);
  });

  it('names each group by an anchor of its own', () => {
    const { years } = body('vi', [visit('x', '2024-05-01'), visit('y', '2016-03-01')]);
    const anchors = years.flatMap(({ id, months }) => [id, ...months.map((month) => month.id)]);
    expect(new Set(anchors).size).toBe(anchors.length);
  });
});

function body(locale: 'vi' | 'zh' | 'en', add: (typeof count)[] = []): TimelineBody {
  const [page] = timelinePages(testContext(locale, { add }));
  if (page === undefined) throw new RangeError('Missing page');
  return page.body;
}

function outline({ years }: TimelineBody): [string, string, [string, string[]][]][] {
  return years.map(({ title, count: size, months }) => [
    title,
    size,
    months.map((month) => [month.title, month.facts.map(({ id }) => id)]),
  ]);
}
