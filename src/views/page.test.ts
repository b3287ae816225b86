import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { allPages } from './allPages.ts';
import { cacheKey, clip, type Page } from './page.ts';
import { article, facts, testContext, testContexts, type TestOptions } from './testRecord.ts';

const site = 'https://red-river-record.example';
const withoutEnglish: TestOptions = { change: { [`articles/${article}/en`]: undefined } };

describe('every page', () => {
  const pages = testContexts().flatMap(allPages);

  it('has its own address, title, description and card', () => {
    expect(new Set(pages.map(({ meta }) => meta.canonical)).size).toBe(pages.length);
    expect(new Set(pages.map(({ meta }) => meta.cardUrl)).size).toBe(pages.length);
    for (const { meta } of pages) {
      expect(meta.title, meta.canonical).toMatch(/\S/);
      expect(meta.description, meta.canonical).toMatch(/\S/);
      expect(meta.card.title, meta.canonical).toMatch(/\S/);
    }
  });

  it('begins its breadcrumbs at home and ends them at itself', () => {
    for (const { meta } of pages.filter(({ meta }) => meta.page !== '')) {
      expect(meta.breadcrumbs[0]?.href).toBe(`/${meta.locale}/`);
      const last = meta.breadcrumbs.at(-1);
      expect(last?.href).toBe(`/${meta.locale}/${meta.page}/`);
      expect(last?.text).not.toBe('');
      expect(meta.title.endsWith(last?.text ?? '?'), meta.title).toBe(true);
    }
  });

  it('names each language for itself, one of them as its own', () => {
    for (const { meta } of pages) {
      expect(meta.languages.map(({ lang }) => lang)).toEqual(['vi', 'zh-Hans', 'en']);
      expect(meta.languages.filter(({ current }) => current).map(({ locale }) => locale)).toEqual([meta.locale]);
    }
  });

  it('is the same each time it is computed', () => {
    expect(testContexts().flatMap(allPages).map(cacheKey)).toEqual(pages.map(cacheKey));
  });
});

describe('hreflang', () => {
  it('names all three languages and a default where all are translated', () => {
    expect(articlePage('zh').meta).toMatchObject({
      canonical: `${site}/zh/articles/${article}/`,
      hreflang: [
        { lang: 'vi', href: `${site}/vi/articles/${article}/` },
        { lang: 'zh-Hans', href: `${site}/zh/articles/${article}/` },
        { lang: 'en', href: `${site}/en/articles/${article}/` },
        { lang: 'x-default', href: `${site}/vi/articles/${article}/` },
      ],
    });
    expect(find(allPages(testContext('vi')), '').meta.hreflang.at(-1)).toEqual({ lang: 'x-default', href: `${site}/` });
  });

  it('leaves out a language without a translation, whose page gives way to the original', () => {
    const english = articlePage('en', withoutEnglish).meta;
    expect(english).toMatchObject({ canonical: `${site}/vi/articles/${article}/`, hreflang: [], contentLang: 'vi' });
    for (const locale of ['vi', 'zh'] as const) {
      const { hreflang, canonical } = articlePage(locale, withoutEnglish).meta;
      expect(hreflang.map(({ lang }) => lang)).toEqual(['vi', 'zh-Hans', 'x-default']);
      expect(canonical).toBe(`${site}/${locale}/articles/${article}/`);
    }
  });

  it.each([
    ['all translated', {}],
    ['one missing', withoutEnglish],
  ])('is reciprocal: %s', (_what, options) => {
    const pages = testContexts(options).flatMap(allPages);
    const byAddress = new Map(
      pages.map((page) => [`${site}/${page.meta.locale}/${page.meta.page === '' ? '' : `${page.meta.page}/`}`, page]),
    );
    for (const { meta } of pages) {
      for (const { lang, href } of meta.hreflang.filter((link) => link.lang !== 'x-default')) {
        expect(byAddress.get(href)?.meta.hreflang, `${meta.canonical} → ${lang}`).toEqual(meta.hreflang);
      }
    }
  });
});

describe('cacheKey', () => {
  const everyFact = Object.values(facts).map((id) => `facts/${id}`);
  const everyPlace = ['places/ha-giang', 'places/tuyen-quang', 'places/wenshan'];

  it('changes with a figure on every page that shows it, and on no other', () => {
    const change = {
      [`facts/${facts.turnover}`]: (data: Record<string, unknown>) => ({
        ...data,
        quantity: { value: 7e9, unit: 'USD', currency: 'USD' },
      }),
    };
    // Home counts it among the key figures, Tuyên Quang shows it as a fact of its earlier name, Wang Ming has said it.
    const expected = [
      '',
      'timeline',
      'timeline/kind/figure',
      'timeline/topic/trade',
      `articles/${article}`,
      'facts',
      ...everyFact,
      ...everyPlace,
      'people/wang-ming',
      'figures',
    ];
    for (const locale of locales) {
      expect(changedPages(locale, { change })).toEqual(expected.toSorted());
      // The list of corrections names the fact without its value.
      const showing = allPages(testContext(locale)).filter(
        ({ meta, body }) => meta.page !== 'corrections' && !meta.page.endsWith('/press') && JSON.stringify(body).includes(`/facts/${facts.turnover}/`),
      );
      expect(showing.map(({ meta }) => meta.page).sort()).toEqual(expected.toSorted());
    }
  });

  it('changes with the day of an event also where only the day is shown', () => {
    const change = { [`facts/${facts.talks}`]: (data: Record<string, unknown>) => ({ ...data, date: '2024?-03-14' }) };
    // Home and the list of articles date the article by its event.
    expect(changedPages('vi', { change })).toEqual(
      [
        '',
        'timeline',
        'timeline/kind/event',
        'timeline/topic/diplomacy',
        'articles',
        `articles/${article}`,
        'facts',
        ...everyFact,
        ...everyPlace,
        'mechanisms/annual-talks',
        'people/le-thi-binh',
        'people/wang-ming',
      ].toSorted(),
    );
  });

  it('changes with the label of an agreement on the list of agreements', () => {
    const change = {
      [`facts/${facts.programme}`]: (data: Record<string, unknown>) => ({
        ...data,
        label: { vi: 'Chương trình mới', zh: '新计划', en: 'New programme' },
      }),
    };
    expect(changedPages('zh', { change })).toEqual(
      [
        'timeline',
        'timeline/kind/agreement',
        'timeline/topic/border',
        `articles/${article}`,
        'facts',
        ...everyFact,
        ...everyPlace,
        'agreements',
      ].toSorted(),
    );
  });

  it('changes with a statement that no article cites only beside its report, place and speaker', () => {
    const change = {
      [`facts/${facts.proposal}`]: (data: Record<string, unknown>) => ({
        ...data,
        label: { vi: 'Đề nghị khác', zh: '另一建议', en: 'Another proposal' },
      }),
    };
    expect(changedPages('en', { change })).toEqual(
      ['facts', ...everyFact, 'places/wenshan', 'people/le-thi-binh'].toSorted(),
    );
  });

  it('changes in the one language whose wording has changed', () => {
    const change = {
      [`facts/${facts.turnover}`]: (data: Record<string, unknown>) => ({
        ...data,
        label: { ...(data['label'] as object), en: 'Trade of both sides' },
      }),
    };
    expect([changedPages('vi', { change }), changedPages('zh', { change })]).toEqual([[], []]);
    expect(changedPages('en', { change })).toContain('figures');
  });

  it('changes with an evidence phrase on the page of its fact alone', () => {
    const evidence = [{ source: article, paragraph: 5, phrase: 'đạt trên 6 tỷ USD' }];
    const change = { [`facts/${facts.turnover}`]: (data: Record<string, unknown>) => ({ ...data, evidence }) };
    expect(changedPages('vi', { change })).toEqual([`facts/${facts.turnover}`]);
  });
});

describe('clip', () => {
  it.each([
    ['short', 10, 'short'],
    ['one two three four', 12, 'one two…'],
    ['một, hai, ba', 9, 'một, hai…'],
    ['没有空格的长句子在这里', 6, '没有空格的…'],
    ['abcdefghij k', 11, 'abcdefghij…'],
  ])('cuts %j at %d', (text, length, expected) => {
    expect(clip(text, length)).toBe(expected);
    expect(clip(text, length).length).toBeLessThanOrEqual(length);
  });
});

function articlePage(locale: (typeof locales)[number], options?: TestOptions): Page<unknown> {
  return find(allPages(testContext(locale, options)), `articles/${article}`);
}

function find(pages: Page<unknown>[], name: string): Page<unknown> {
  const page = pages.find(({ meta }) => meta.page === name);
  if (page === undefined) throw new RangeError(`Missing page ${name}`);
  return page;
}

/** Names of the pages whose key differs from that of the unchanged record, sorted. */
/**
 * The data page is left out: it carries the version of the whole, which changes with everything.
 * So are press pages: each cites its place, with the version of that page.
 */
function changedPages(locale: (typeof locales)[number], options: TestOptions): string[] {
  const before = new Map(allPages(testContext(locale)).map((page) => [page.meta.page, cacheKey(page)]));
  const after = allPages(testContext(locale, options));
  expect(after.map(({ meta }) => meta.page).sort()).toEqual([...before.keys()].sort());
  return after
    .filter(({ meta }) => meta.page !== 'data' && !meta.page.endsWith('/press'))
    .filter((page) => before.get(page.meta.page) !== cacheKey(page))
    .map(({ meta }) => meta.page)
    .sort();
}
