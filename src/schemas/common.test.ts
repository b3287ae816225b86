import { describe, expect, it } from 'vitest';
import { article } from './article.ts';
import { articleId, factId, line, names, party, slug, webAddress } from './common.ts';
import { source } from './source.ts';

describe('ids', () => {
  it.each(['ha-giang', 'wenshan', 'x1', '2023-03-27-party-secretaries'])('takes %s', (id) => {
    expect(slug.safeParse(id).success).toBe(true);
  });

  it.each([
    '',
    'Ha-Giang',
    'hà-giang',
    'a b',
    'a--b',
    '-a',
    'a-',
    '../a',
    'a/b',
    'a%2fb',
    'a\\b',
    '/a',
    'pagefind',
    '_astro',
    'con',
    'constructor',
    'a'.repeat(81),
  ])('refuses %j', (id) => {
    expect(slug.safeParse(id).success).toBe(false);
  });

  it('of articles begin with a day, those of facts with their article', () => {
    expect(articleId.safeParse('2023-03-27-party-secretaries').success).toBe(true);
    expect(articleId.safeParse('party-secretaries').success).toBe(false);
    expect(factId.safeParse('2023-03-27-party-secretaries/minutes').success).toBe(true);
    for (const id of [
      '2023-03-27-party-secretaries',
      'minutes',
      '2023-03-27-party-secretaries/',
      '2023-03-27-a/b/c',
      '2023-03-27-a/..',
    ]) {
      expect(factId.safeParse(id).success, id).toBe(false);
    }
  });
});

describe('names', () => {
  it('say none exactly when there is no Chinese form', () => {
    const base = { vi: 'Vân Nam', en: 'Yunnan' };
    expect(names.safeParse({ ...base, zh: '云南', zhCertainty: 'certain' }).success).toBe(true);
    expect(names.safeParse({ ...base, zhCertainty: 'none' }).success).toBe(true);
    expect(names.safeParse({ ...base, zhCertainty: 'certain' }).success).toBe(false);
    expect(names.safeParse({ ...base, zh: '云南', zhCertainty: 'none' }).success).toBe(false);
  });
});

describe('small values', () => {
  it('a line has no space at its ends and no break', () => {
    expect(['a', 'a b'].every((text) => line.safeParse(text).success)).toBe(true);
    expect(['', ' a', 'a ', 'a\nb', ' '].some((text) => line.safeParse(text).success)).toBe(false);
  });

  it('a party is exactly one of four', () => {
    expect(party.safeParse({ person: 'hung-ba' }).success).toBe(true);
    expect(party.safeParse({ label: { vi: 'a', zh: 'b', en: 'c' } }).success).toBe(true);
    expect(
      [{}, { person: 'a', place: 'b' }, { label: { vi: 'a' } }].some((data) => party.safeParse(data).success),
    ).toBe(false);
  });

  it('an address is of the web', () => {
    expect(webAddress.safeParse('https://a.example/b').success).toBe(true);
    for (const text of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '//a.example', 'a.example']) {
      expect(webAddress.safeParse(text).success, text).toBe(false);
    }
  });
});

describe('article', () => {
  const original = {
    title: 'T',
    summary: 'S',
    original: true,
    sources: ['s'],
    published: '2026-11-21',
    topics: ['trade'],
  };
  const translation = { title: 'T', summary: 'S', translation: { basis: 'ca978112ca1b', state: 'machine' } };

  it('is an original or a translation, never both', () => {
    expect(article.safeParse(original).success).toBe(true);
    expect(article.safeParse(translation).success).toBe(true);
    for (const data of [
      { ...original, ...translation },
      { title: 'T', summary: 'S' },
      { ...original, original: false },
      { ...original, layout: 'x' },
    ]) {
      expect(article.safeParse(data).success).toBe(false);
    }
  });
});

describe('source', () => {
  const report = { kind: 'report', title: 'T', lang: 'vi' };

  it.each([
    '2021-05-26T16:12:00+07:00',
    '2021-05-26T16:12+07:00',
    '2021-05-26T16:12Z',
    '2021-05-26T16:12',
    '2021-05-26',
    '[..2023-12-21]',
  ])('is published %s', (published) => {
    expect(source.safeParse({ ...report, published }).success).toBe(true);
  });

  it.each([
    '26/05/2021',
    '2021-02-30T16:12',
    '2023-02-29T16:12Z',
    '2021-05-26T25:12',
    '2021-05-26T16:60',
    '2021-05-26 16:12',
  ])('is not published %s', (published) => {
    expect(source.safeParse({ ...report, published }).success).toBe(false);
  });

  it('calls a page in three languages exactly when its own title was not noted', () => {
    const description = { vi: 'Tin về hội đàm', zh: '关于会谈的报道', en: 'Report on the talks' };
    const taken = (more: object): boolean => source.safeParse({ ...report, ...more }).success;
    expect(taken({ title: '[Report on the talks]', description })).toBe(true);
    expect(taken({ title: '[Report on the talks]' })).toBe(false);
    expect(taken({ description })).toBe(false);
  });
});
