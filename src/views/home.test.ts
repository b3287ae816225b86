import { describe, expect, it } from 'vitest';
import { homePages, type HomeBody } from './home.ts';
import { article, facts, testContext, testEntry, type TestOptions } from './testRecord.ts';

describe('home', () => {
  it('counts facts, captured sources, places with facts and years', () => {
    expect(body().numbers.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '4 facts',
      '1 source',
      '2 places',
      '2 years',
    ]);
  });

  it('leads to each year of the timeline, each forum, place and topic, with its size', () => {
    const ways = body().ways.map(({ links }) => links.map(({ text, href, count }) => [text, href, count]));
    expect(ways).toEqual([
      [
        ['Wenshan', '/en/places/wenshan/', 4],
        ['Ha Giang', '/en/places/ha-giang/', 3],
      ],
      [['Annual Talks', '/en/mechanisms/annual-talks/', 1]],
      [
        ['2024', '/en/timeline/#y2024', 2],
        ['2016', '/en/timeline/#y2016', 1],
      ],
      [
        ['Trade', '/en/timeline/topic/trade/', 1],
        ['Border management', '/en/timeline/topic/border/', 1],
        ['Diplomacy', '/en/timeline/topic/diplomacy/', 1],
      ],
    ]);
  });

  it('tells the newest articles', () => {
    expect(body().latest).toMatchObject([{ id: article, title: 'Border talks' }]);
  });

  it('takes its key figures from what both sides share, and none that is thought wrong', () => {
    expect(body().key.map(({ id }) => id)).toEqual([facts.turnover]);
    const oneSided = (data: Record<string, unknown>) => ({ ...data, places: ['ha-giang'] });
    const wrong = (data: Record<string, unknown>) => ({
      ...data,
      disputed: { ...(data['disputed'] as object), preferred: 'alternative' },
    });
    for (const change of [oneSided, wrong])
      expect(body({ change: { [`facts/${facts.turnover}`]: change } }).key).toEqual([]);
  });

  it('draws the border with the facts of each unit', () => {
    const { schematic } = body();
    expect(schematic.cells.map(({ id, row, count, lines }) => [id, row, count, lines.join(' ')])).toEqual([
      ['wenshan', 'cn', 4, 'Wenshan'],
      ['ha-giang', 'vn', 3, 'Ha Giang'],
      ['tuyen-quang', 'vn', 0, 'Tuyen Quang'],
    ]);
    const [wenshan, haGiang, tuyenQuang] = schematic.cells;
    // Both lie under Wenshan, side by side.
    expect(haGiang?.x).toBe(wenshan?.x);
    expect(tuyenQuang?.x).toBe((haGiang?.x ?? 0) + (haGiang?.width ?? 0));
    expect(wenshan?.width).toBe((haGiang?.width ?? 0) + (tuyenQuang?.width ?? 0));
    expect(haGiang?.y).toBe((wenshan?.y ?? 0) + (wenshan?.height ?? 0));
    expect(schematic.rows.map(({ unit, neighbours }) => [unit.text, neighbours.map(({ text }) => text)])).toEqual([
      ['Ha Giang', ['Wenshan']],
      ['Tuyen Quang', ['Wenshan']],
    ]);
  });

  it('counts no draft', () => {
    const draft = testEntry('facts', `${article}/draft`, {
      kind: 'event',
      label: { vi: 'a', zh: 'b', en: 'c' },
      places: ['tuyen-quang'],
      topics: ['trade'],
      evidence: [{ source: article, paragraph: 1, phrase: 'một' }],
      type: 'visit',
      date: '2025-07-02',
      draft: true,
    });
    expect(body({ add: [draft] })).toEqual(body());
    expect(body({ add: [draft], drafts: true }).numbers.map(({ value }) => value)).toEqual([5, 1, 3, 3]);
  });
});

function body(options: TestOptions = {}): HomeBody {
  const [page] = homePages(testContext('en', options));
  if (page === undefined) throw new RangeError('Missing page');
  return page.body;
}
