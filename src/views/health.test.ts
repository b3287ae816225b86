import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { factPages } from './fact.ts';
import { carriersLine, healthData, healthLine, healthRows } from './health.ts';
import { dataPages } from './dataPage.ts';
import { placePages } from './place.ts';
import { article, facts, testContext, testEntry } from './testRecord.ts';

/** A second report of the same talks, by another paper. */
const second = testEntry('sources', 'second-report', { kind: 'report', title: 'Talks', lang: 'vi' });
const carriedTwice = (data: Record<string, unknown>) => ({
  ...data,
  evidence: [...(data['evidence'] as object[]), { source: 'second-report', paragraph: 1, phrase: 'cụm từ khác' }],
});
const corroborated = { add: [second], change: { [`facts/${facts.talks}`]: carriedTwice } };

describe('health.json', () => {
  it('counts facts and articles of the record, of each source and of each place', () => {
    const none = { facts: 0, evidenced: 0, inferred: 0, disputed: 0, corroborated: 0, articles: 0, machine: 0, stale: 0 };
    const { record, sources, places } = healthData(testContext('en', corroborated)) as Record<string, { id: string }[]>;
    expect(record).toEqual({ facts: 4, evidenced: 4, inferred: 2, disputed: 1, corroborated: 1, articles: 1, machine: 1, stale: 1 });
    expect(sources).toEqual([
      { ...record, id: article },
      { ...none, id: 'ref-agency' },
      { ...none, id: 'second-report', facts: 1, evidenced: 1, inferred: 1, corroborated: 1 },
    ]);
    expect(places?.map(({ id }) => id)).toEqual(['ha-giang', 'tuyen-quang', 'wenshan']);
    expect(places?.[0]).toMatchObject({ facts: 3, articles: 1, machine: 1 });
    expect(places?.[1]).toEqual({ ...none, id: 'tuyen-quang' });
  });

  it('counts an article once, however many of its translations are stale, and not at all when none is', () => {
    const stale = (data: Record<string, unknown>) => ({ ...data, translation: { basis: '0'.repeat(12), state: 'machine' } });
    const both = { [`articles/${article}/en`]: stale, [`articles/${article}/zh`]: stale };
    expect(healthData(testContext('en', { change: both })).record).toMatchObject({ articles: 1, machine: 1, stale: 1 });
    const neither = { [`articles/${article}/en`]: undefined, [`articles/${article}/zh`]: undefined };
    expect(healthData(testContext('en', { change: neither })).record).toMatchObject({ articles: 1, machine: 0, stale: 0 });
  });
});

describe('healthLine', () => {
  const health = { facts: 38, evidenced: 38, inferred: 12, disputed: 1, corroborated: 0, articles: 3, machine: 1, stale: 0 };

  it('says each number in words', () => {
    expect(locales.map((locale) => healthLine({ locale }, health))).toMatchInlineSnapshot(`
      [
        "38 dữ kiện · 38 có trích dẫn nguồn · 12 có suy luận của biên tập · 1 có nguồn không thống nhất · 0 có từ hai nguồn độc lập trở lên · 1 bài có bản dịch máy chưa hiệu đính",
        "38条事实 · 38条有原文依据 · 12条含编辑推断 · 1条来源不一致 · 0条见于两家以上独立发布机构 · 1篇文章有未经校对的机器译文",
        "38 facts · 38 evidenced · 12 inferred · 1 disputed · 0 corroborated · 1 article with an unreviewed machine translation",
      ]
    `);
    expect(healthLine({ locale: 'en' }, { ...health, machine: 2, stale: 2 })).toMatch(
      /· 2 articles with an unreviewed machine translation\u00a0· 2 articles with a translation out of date$/,
    );
  });

  it('is empty without facts', () => {
    expect(healthLine({ locale: 'zh' }, { ...health, facts: 0 })).toBe('');
    expect(healthRows({ locale: 'zh' }, { ...health, facts: 0 })).toEqual([]);
  });

  it('parts facts and articles into rows', () => {
    expect(healthRows({ locale: 'en' }, { ...health, stale: 2 }).map(({ label, count, of }) => `${label}: ${count} of ${of}`)).toEqual([
      'Evidenced: 38 of 38',
      'Inferred: 12 of 38',
      'Disputed: 1 of 38',
      'Corroborated: 0 of 38',
      'Articles with an unreviewed machine translation: 1 of 3',
      'Articles with a translation out of date: 2 of 3',
    ]);
  });

  it('stands on the page of a place and beside each source', () => {
    const context = testContext('en');
    const counts = (id: string): number[] | undefined =>
      placePages(context).find(({ params }) => params['id'] === id)?.body.health.rows.map(({ count }) => count);
    expect(counts('ha-giang')).toEqual([3, 2, 1, 0, 1, 1]);
    expect(counts('tuyen-quang')).toEqual([]);
    const data = dataPages(context)[0]?.body;
    expect(data?.health.text).toContain('4 facts\u00a0· 4 evidenced');
    expect(data?.sources[0]?.rows[0]?.facts).toContain('4 facts\u00a0· 4 evidenced');
    expect(data?.sources[1]?.rows[0]?.facts).toBe('for reference only');
    expect(data?.files.flatMap(({ links }) => links.map(({ href }) => href))).toContain('/data/health.json');
  });
});

describe('carriers on the page of a fact', () => {
  const line = (locale: 'vi' | 'zh' | 'en', options = {}): string | undefined =>
    factPages(testContext(locale, options)).find(({ params }) => params['id'] === facts.talks)?.body.carriers;

  it('are counted in words', () => {
    expect(locales.map((locale) => line(locale))).toEqual(['Mới có một nơi đăng.', '目前仅见于一家发布机构。', 'Carried by one publisher.']);
    expect(locales.map((locale) => line(locale, corroborated))).toEqual([
      'Có 2 nơi đăng độc lập.',
      '见于2家相互独立的发布机构。',
      'Carried by 2 independent publishers.',
    ]);
  });

  it('say so when copies count once', () => {
    expect(locales.map((locale) => carriersLine({ locale }, { sources: 3, publishers: 1 }))).toMatchInlineSnapshot(`
      [
        "Mới có một nơi đăng. Trích dẫn 3 nguồn; các bản đăng lại của cùng một văn bản chỉ tính một lần.",
        "目前仅见于一家发布机构。共引用3个来源，同一文本的各个转载只计一次。",
        "Carried by one publisher. 3 sources are cited; copies of one text count once.",
      ]
    `);
  });
});
