import { describe, expect, it } from 'vitest';
import { digestText } from '../record/digest.ts';
import { articlePages } from './article.ts';
import { factPages } from './fact.ts';
import { translationsPages } from './lists.ts';
import { article, facts, testContext, testEntry, type TestOptions } from './testRecord.ts';
import { staleNotice, type TranslationGap } from './translation.ts';

const gap = (stale: number, changed: number[], removed = 0, other = false): TranslationGap => ({
  facts: { stale, total: 14 },
  paragraphs: { changed, removed, total: 9 },
  other,
});

describe('staleNotice', () => {
  it('counts what has changed in the words of each language', () => {
    const notices = (one: TranslationGap) => (['vi', 'zh', 'en'] as const).map((locale) => staleNotice(locale, one));
    expect([gap(2, [4]), gap(1, []), gap(0, [1, 3], 1), gap(0, [], 0, true), gap(0, [])].map(notices)).toMatchInlineSnapshot(`
      [
        [
          "Sau khi có bản dịch này, 2 trong số 14 dữ kiện và 1 trong số 9 đoạn đã thay đổi.",
          "译文完成后，14条事实中有2条、9个段落中有1个已有改动。",
          "Since this translation was made, 2 of 14 facts and 1 of 9 paragraphs changed.",
        ],
        [
          "Sau khi có bản dịch này, 1 trong số 14 dữ kiện đã thay đổi.",
          "译文完成后，14条事实中有1条已有改动。",
          "Since this translation was made, 1 of 14 facts changed.",
        ],
        [
          "Sau khi có bản dịch này, 3 trong số 9 đoạn đã thay đổi.",
          "译文完成后，9个段落中有3个已有改动。",
          "Since this translation was made, 3 of 9 paragraphs changed.",
        ],
        [
          "Tiêu đề hoặc phần tóm tắt của bản gốc đã thay đổi sau khi có bản dịch này.",
          "译文完成后，原文的标题或摘要已有改动。",
          "The title or the summary of the original has changed since this translation was made.",
        ],
        [
          "",
          "",
          "",
        ],
      ]
    `);
    expect(notices({ facts: { stale: 1, total: 1 }, other: true })).toMatchInlineSnapshot(`
      [
        "Sau khi có bản dịch này, 1 trong số 1 dữ kiện đã thay đổi. Bản gốc đã thay đổi sau khi có bản dịch này.",
        "译文完成后，1条事实中有1条已有改动。译文完成后，原文已有改动。",
        "Since this translation was made, 1 of 1 fact changed. The original has changed since this translation was made.",
      ]
    `);
  });
});

describe('a text whose original has changed', () => {
  const digests = ['a', 'b', 'c'].map(digestText);
  const label = (data: Record<string, unknown>) => ({ ...data, basis: { zh: digestText('Tên cũ'), en: digestText('Hội đàm thường niên') } });
  const id = '2024-05-01-two-texts';
  const translated = (name: string, basis: string, paragraphs: string[]) => ({ title: name, summary: name, translation: { basis, state: 'machine', paragraphs } });
  const options: TestOptions = {
    change: { [`facts/${facts.talks}`]: label },
    add: [
      testEntry('articles', id, { title: 'a', summary: 'b', original: true, sources: [article], published: '2026-11-21', topics: ['trade'] }, {
        locale: 'vi', originalDigest: '111111111111', blocks: digests, citedFacts: [facts.talks, facts.turnover],
      }), // prettier-ignore
      testEntry('articles', id, translated('zh', '222222222222', [digestText('a'), digestText('x'), digestText('c')]), { locale: 'zh' }),
      testEntry('articles', id, translated('en', '111111111111', digests), { locale: 'en' }),
    ],
  };
  const stale = (locale: 'vi' | 'zh' | 'en') => articlePages(testContext(locale, options)).find(({ params }) => params['id'] === id)?.body.stale;

  it('names one changed paragraph and the facts whose label changed', () => {
    expect(stale('zh')).toBe('译文完成后，2条事实中有1条、3个段落中有1个已有改动。');
    expect([stale('vi'), stale('en')]).toEqual(['', '']);
  });

  it('shows the same on the page of translations', () => {
    const row = translationsPages(testContext('en', options))[0]?.body.rows.find(({ article: link }) => link.href?.includes(id));
    expect(row?.states).toEqual([
      { kind: 'original', text: 'original', details: [] },
      { kind: 'stale', text: 'out of date, machine', details: ['paragraph changed: 2', '1 fact label to update'] },
      { kind: 'machine', text: 'machine', details: [] },
    ]);
  });

  it('is told on the page of the fact in the language concerned', () => {
    const isStale = (locale: 'vi' | 'zh' | 'en') => factPages(testContext(locale, options)).find(({ params }) => params['id'] === facts.talks)?.body.staleLabel;
    expect([isStale('vi'), isStale('zh'), isStale('en')]).toEqual([false, true, false]);
  });
});
