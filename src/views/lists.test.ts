import { describe, expect, it } from 'vitest';
import { dataPages } from './dataPage.ts';
import { agreementsPages, figuresPages, translationsPages } from './lists.ts';
import { publishedNames } from '../schemas/published.ts';
import { article, facts, testContext } from './testRecord.ts';

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
    expect(body?.reports).toMatchObject([
      {
        id: article,
        publisher: { text: 'Border News' },
        published: '13 March 2024, 16:12 GMT+7',
        langName: 'Vietnamese',
        facts: expect.stringMatching(/^4 facts · 4 evidenced · 2 inferred · 1 disputed · 0 corroborated/) as string,
      },
    ]);
    expect(body?.references).toMatchObject([{ id: 'ref-agency', published: 'no date printed', facts: 'no facts' }]);
    const addresses = body?.files.flatMap(({ links }) => links.map(({ href }) => href)) ?? [];
    for (const name of publishedNames) {
      expect(addresses).toEqual(expect.arrayContaining([`/data/${name}.csv`, `/data/${name}.json`, `/data/schema/${name}.json`]));
    }
    expect(addresses.slice(-3)).toEqual(['/data/datapackage.json', '/data/health.json', '/data/events.en.ics']);
  });

  it('explains every field of every file, shared parts once', () => {
    const fields = dataPages(testContext('zh'))[0]?.body.fields ?? [];
    expect(fields.map(({ name }) => name).slice(0, 2)).toEqual(['facts.json 的字段', 'places.json 的字段']);
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
    expect(states({ [`articles/${article}/en`]: undefined })).toEqual([['original', 'stale', 'missing']]);
  });
});
