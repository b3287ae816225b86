import { describe, expect, it } from 'vitest';
import { dataPages } from './dataPage.ts';
import { agreementsPages, figuresPages, translationsPages } from './lists.ts';
import { publishedNames } from '../schemas/published.ts';
import { article, facts, testContext, testContexts } from './testRecord.ts';

describe('figures', () => {
  it('are grouped by their first topic', () => {
    expect(
      figuresPages(testContext('zh'))[0]?.body.groups.map(({ id, title, facts: lines }) => [
        id,
        title,
        lines.map((line) => line.id),
      ]),
    ).toEqual([['topic-trade', '贸易', [facts.turnover]]]);
  });
});

describe('agreements', () => {
  it('are grouped by status, a planned one never among the signed', () => {
    const groups = (change = {}) =>
      agreementsPages(testContext('en', { change }))[0]?.body.groups.map(({ title, agreements }) => [
        title,
        agreements.map(({ id }) => id),
      ]);
    expect(groups()).toEqual([['signed', [facts.programme]]]);
    const planned = (data: Record<string, unknown>) => ({ ...data, status: 'planned' });
    expect(groups({ [`facts/${facts.programme}`]: planned })).toEqual([['planned', [facts.programme]]]);
  });

  it('say what they are, between whom, when signed and for how long', () => {
    expect(agreementsPages(testContext('en'))[0]?.body.groups[0]?.agreements).toMatchObject([
      {
        document: 'cooperation programme',
        signed: 'no later than 12 March 2024',
        period: '2024–2026',
        parties: [{ text: 'Ha Giang' }, { text: 'Wenshan' }],
        inferred: true,
      },
    ]);
  });
});

describe('data', () => {
  it('tells captured reports from what was only consulted', () => {
    const [{ body } = { body: undefined }] = dataPages(testContext('en'));
    expect(body?.sources[0]?.rows).toMatchObject([
      {
        id: article,
        publisher: { text: 'Border News' },
        published: '13 March 2024, 16:12 GMT+7',
        langName: 'Vietnamese',
        facts: expect.stringMatching(/^4 facts\u00a0· 4 evidenced\u00a0· 2 inferred\u00a0· 1 disputed\u00a0· 0 corroborated/) as string,
      },
    ]);
    expect(body?.sources[1]?.rows).toMatchObject([{ id: 'ref-agency', published: 'no date printed', facts: 'for reference only' }]);
    const addresses = body?.files.flatMap(({ links }) => links.map(({ href }) => href)) ?? [];
    for (const name of publishedNames) {
      expect(addresses).toEqual(expect.arrayContaining([`/data/${name}.csv`, `/data/${name}.json`, `/data/schema/${name}.json`]));
    }
    expect(addresses.slice(-3)).toEqual(['/data/datapackage.json', '/data/health.json', '/data/events.en.ics']);
  });

  it('says once what all references say, and names the server of an address', () => {
    const caveat = { vi: 'Để định ngày. Trang không được lưu lại và không có trích dẫn nào lấy từ đây.', zh: '核定日期。页面未存档，也未从中摘取任何依据。', en: 'For the day. The page was not captured and no evidence is taken from it.' };
    const change = { 'sources/ref-agency': (data: Record<string, unknown>) => ({ ...data, caveat, url: 'https://www.agency.example/%C4%91/1' }) };
    const lists = testContexts({ change }).map((context) => dataPages(context)[0]?.body.sources[1]);
    expect(lists.map((list) => list?.rows[0]?.caveat)).toEqual(['Để định ngày.', '核定日期。', 'For the day.']);
    expect(lists.map((list) => list?.lead !== undefined && list.rows[0]?.facts === undefined)).toEqual([true, true, true]);
    expect(lists[0]?.rows[0]?.host).toBe('agency.example');
  });

  it('explains every field of every file, shared parts once', () => {
    const fields = dataPages(testContext('zh'))[0]?.body.fields ?? [];
    expect(fields.map(({ name }) => name).slice(0, 2)).toEqual(['facts.json的字段', 'places.json的字段']);
    const rows = fields.flatMap((file) => file.rows);
    expect(rows.filter(({ meaning, type }) => meaning === '' || type === '' || type === 'any')).toEqual([]);
    expect(fields[0]?.rows.find(({ path }) => path === 'quantity')).toMatchObject({ type: 'quantity', always: false });
    expect(fields[0]?.rows.find(({ path }) => path === 'session')).toMatchObject({ type: 'integer | null', always: true });
    expect(fields.at(-1)?.rows.find(({ path }) => path === 'quantity.unit')?.type).toContain('USD');
  });
});

describe('translations', () => {
  it('show the state of each language, stale and missing ones too', () => {
    const states = (change = {}) =>
      translationsPages(testContext('en', { change }))[0]?.body.rows.map(({ states: all }) =>
        all.map(({ kind }) => kind),
      );
    expect(states()).toEqual([['original', 'stale', 'reviewed']]);
    expect(translationsPages(testContext('en'))[0]?.body.summary).toBe('1 article: 1 machine translation, 1 reviewed, 1 out of date, 0 missing.');
    expect(states({ [`articles/${article}/en`]: undefined })).toEqual([['original', 'stale', 'missing']]);
  });
});
