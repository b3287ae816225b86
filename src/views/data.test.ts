import { describe, expect, it } from 'vitest';
import { articlesData, factsData, placesData, sourcesData } from './data.ts';
import { article, facts, testContext } from './testRecord.ts';

const { record } = testContext('vi');
const site = 'https://red-river-record.example';

describe('facts.json', () => {
  const rows = factsData(record);
  const row = (id: string) => rows.find((fact) => fact['id'] === id);

  it('holds each fact with an address in each language, its evidence and the fields of its kind', () => {
    expect(rows.map(({ id }) => id)).toEqual([facts.programme, facts.proposal, facts.talks, facts.turnover]);
    expect(row(facts.turnover)).toEqual({
      id: facts.turnover,
      kind: 'figure',
      label: { vi: 'Kim ngạch hai bên', zh: '双方进出口总额', en: 'Turnover of both sides' },
      url: {
        vi: `${site}/vi/facts/${facts.turnover}/`,
        zh: `${site}/zh/facts/${facts.turnover}/`,
        en: `${site}/en/facts/${facts.turnover}/`,
      },
      article,
      places: ['ha-giang', 'wenshan'],
      topics: ['trade'],
      mechanism: null,
      session: null,
      attribution: { by: [{ person: 'wang-ming' }], via: 'border-news' },
      evidence: [{ source: article, paragraph: 4, phrase: 'đạt trên 6 tỷ USD' }],
      quantity: { value: 6_000_000_000, unit: 'USD', currency: 'USD' },
      qualifier: 'over',
      period: '2016/2020',
      disputed: expect.objectContaining({ preferred: 'stated' }),
      corrections: [expect.objectContaining({ date: '2026-11-22' })],
    });
  });

  it('writes dates as EDTF, not as words', () => {
    expect(row(facts.talks)).toMatchObject({ date: '2024?-03-12', mechanism: 'annual-talks', session: 2 });
    expect(row(facts.programme)).toMatchObject({ signed: '[..2024-03-12]', period: '2024/2026' });
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  });
});

describe('articles.json', () => {
  it('holds title, summary and state of each language', () => {
    expect(articlesData(record)).toMatchObject([
      {
        id: article,
        original: 'vi',
        title: { vi: 'Hội đàm biên giới', zh: '边境会谈', en: 'Border talks' },
        state: { vi: 'original', zh: 'machine', en: 'reviewed' },
        facts: [facts.talks, facts.turnover, facts.programme],
      },
    ]);
  });

  it('holds null where a translation is missing', () => {
    const [row] = articlesData(testContext('vi', { change: { [`articles/${article}/en`]: undefined } }).record);
    expect(row).toMatchObject({ title: { en: null }, summary: { en: null }, state: { en: null } });
  });
});

describe('places.json and sources.json', () => {
  it('hold the fields of their schemas, and addresses', () => {
    expect(placesData(record).find(({ id }) => id === 'ha-giang')).toMatchObject({
      url: { zh: `${site}/zh/places/ha-giang/` },
      valid: { until: '2025-06-30' },
      successor: 'tuyen-quang',
      codes: { iso3166_2: 'VN-03' },
    });
    expect(sourcesData(record).map(({ id, kind, page }) => [id, kind, (page as { en: string }).en])).toEqual([
      [article, 'report', `${site}/en/data/#source-${article}`],
      ['ref-agency', 'reference', `${site}/en/data/#source-ref-agency`],
    ]);
  });
});
