import { describe, expect, it } from 'vitest';
import type { CollectionName } from '../schemas/index.ts';
import type { Locale } from '../schemas/common.ts';
import { entriesToRecord, type StoredEntry } from './record.ts';

const digest = 'ca978112ca1b';
const original = {
  title: 'Gốc',
  summary: 'Tóm tắt',
  original: true,
  sources: ['s'],
  published: '2026-11-21',
  topics: ['trade'],
};
const translation = (basis: string, state = 'machine') => ({
  title: 'Translated',
  summary: 'Summary',
  translation: { basis, state },
});
const article = '2024-03-12-talks';

const entries = [
  entry('articles', article, translation('000000000000', 'reviewed'), { locale: 'zh' }),
  entry('articles', article, translation(digest), { locale: 'en', citedFacts: [`${article}/b`] }),
  entry('articles', article, original, {
    locale: 'vi',
    citedFacts: [`${article}/b`, `${article}/a`],
    html: '<p>vi</p>',
  }),
  entry('facts', `${article}/b`, { kind: 'figure', places: [], evidence: [{ source: 's', paragraph: 1, phrase: 'b' }] }, { notes: { vi: '<p>note</p>' } }),
  entry('facts', `${article}/a`, { kind: 'event', places: [], evidence: [{ source: 'only-drafts', paragraph: 1, phrase: 'a' }], draft: true }),
  entry('places', 'wenshan', { level: 'autonomous-prefecture' }),
  entry('places', 'ha-giang', { level: 'province' }),
];

describe('entriesToRecord', () => {
  it('joins the languages of an article and keeps what the original carries', () => {
    const told = entriesToRecord(entries, { drafts: false }).articles.get(article);
    expect(told).toMatchObject({ original: 'vi', sources: ['s'], published: '2026-11-21', topics: ['trade'] });
    expect(Object.keys(told?.texts ?? {}).sort()).toEqual(['en', 'vi', 'zh']);
    expect(told?.texts.vi).toMatchObject({ title: 'Gốc', html: '<p>vi</p>', state: 'original', stale: false });
  });

  it('flags a translation whose basis is not the original of today', () => {
    const { texts } = entriesToRecord(entries, { drafts: false }).articles.get(article) ?? {};
    expect(texts?.en).toMatchObject({ state: 'machine', stale: false });
    expect(texts?.zh).toMatchObject({ state: 'reviewed', stale: true });
  });

  it('orders entries by id, whatever order the files came in', () => {
    const forward = entriesToRecord(entries, { drafts: true });
    const backward = entriesToRecord(entries.toReversed(), { drafts: true });
    expect([...forward.places.keys()]).toEqual(['ha-giang', 'wenshan']);
    expect([...forward.facts.keys()]).toEqual([`${article}/a`, `${article}/b`]);
    expect(JSON.stringify([...backward.facts])).toBe(JSON.stringify([...forward.facts]));
    expect(JSON.stringify([...backward.articles.values()].map(sortedTexts))).toBe(
      JSON.stringify([...forward.articles.values()].map(sortedTexts)),
    );
  });

  it('gives each fact its article, its id and its notes', () => {
    expect(entriesToRecord(entries, { drafts: false }).facts.get(`${article}/b`)).toMatchObject({
      id: `${article}/b`,
      article,
      notes: { vi: '<p>note</p>' },
    });
  });

  it('hides a draft fact and its citation in production only', () => {
    const hidden = entriesToRecord(entries, { drafts: false });
    expect(hidden.facts.has(`${article}/a`)).toBe(false);
    expect(hidden.articles.get(article)?.citedFacts).toEqual([`${article}/b`]);
    const shown = entriesToRecord(entries, { drafts: true });
    expect(shown.facts.has(`${article}/a`)).toBe(true);
    expect(shown.articles.get(article)?.citedFacts).toEqual([`${article}/b`, `${article}/a`]);
  });

  it('hides a source that only drafts name', () => {
    const sources = ['s', 'only-drafts', 'unnamed'].map((id) => entry('sources', id, { kind: 'report' }));
    const idsOf = (drafts: boolean): string[] => [...entriesToRecord([...entries, ...sources], { drafts }).sources.keys()];
    expect(idsOf(true)).toEqual(['only-drafts', 's', 'unnamed']);
    expect(idsOf(false)).toEqual(['s', 'unnamed']);
    const citing = entries.map((e) => (e.locale === 'en' ? { ...e, html: '<x-cite data-id="only-drafts">' } : e));
    expect(entriesToRecord([...citing, ...sources], { drafts: false }).sources.has('only-drafts')).toBe(true);
  });

  it('hides a draft article in every language, with its facts', () => {
    const drafted = entries.map((e) => (e.locale === 'vi' ? { ...e, data: { ...original, draft: true } } : e));
    const { articles, facts } = entriesToRecord(drafted, { drafts: false });
    expect([articles.size, facts.size]).toEqual([0, 0]);
    expect(entriesToRecord(drafted, { drafts: true }).articles.size).toBe(1);
  });
});

function entry(
  of: CollectionName,
  id: string,
  data: unknown,
  more: Partial<StoredEntry> & { locale?: Locale } = {},
): StoredEntry {
  return {
    id,
    of,
    path: `content/${of}/${id}${more.locale ? `/${more.locale}` : ''}.mdx`,
    data,
    html: '',
    notes: {},
    headings: [],
    citedFacts: [],
    originalDigest: more.locale === 'vi' ? digest : '',
    blocks: [],
    ...more,
  };
}

function sortedTexts(told: { texts: object }): object {
  return { ...told, texts: Object.entries(told.texts).sort(([a], [b]) => (a < b ? -1 : 1)) };
}
