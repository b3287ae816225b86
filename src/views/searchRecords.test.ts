import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales.ts';
import { fold } from '../i18n/fold.ts';
import { searchRecords, type SearchRecord } from './searchRecords.ts';
import { article, facts, testContext } from './testRecord.ts';

describe('searchRecords', () => {
  it.each(locales)('holds in %s each place, person, forum, article and fact once', (locale) => {
    const urls = searchRecords(testContext(locale)).map(({ url }) => url);
    const pages = [
      'places/ha-giang',
      'places/tuyen-quang',
      'places/wenshan',
      'people/le-thi-binh',
      'people/wang-ming',
      'mechanisms/annual-talks',
      `articles/${article}`,
      ...Object.values(facts).map((id) => `facts/${id}`),
    ];
    expect(urls.toSorted()).toEqual(pages.map((page) => `/${locale}/${page}/`).sort());
  });

  it('finds a name in any script, with marks or without', () => {
    for (const locale of locales) {
      const { names } = record(locale, 'places/wenshan');
      for (const word of ['Văn Sơn', 'Van Son', 'Vân Sơn', '文山州', 'Wenshan']) expect(names).toContain(word);
      expect(record(locale, 'people/le-thi-binh').names).toContain('Le Thi Binh');
    }
  });

  it('finds a person by an uncertain Chinese form without printing it as the name', () => {
    expect(record('zh', 'people/le-thi-binh')).toMatchObject({ title: 'Lê Thị Bình' });
    expect(record('zh', 'people/le-thi-binh').names).toContain('黎氏平');
  });

  it('says of a place how long it stood, where it is now and what it was', () => {
    expect(record('en', 'places/ha-giang').content).toBe('Until 30 June 2025 · Now part of: Tuyen Quang · 3 facts');
    expect(record('zh', 'places/tuyen-quang').content).toMatch(/^暂无事实 · .+：河江省，3条事实$/);
  });

  it('finds a fact by its value, date, speaker, source and the names of its places', () => {
    const { title, kind, content, mentions } = record('zh', `facts/${facts.turnover}`);
    expect([title, kind]).toEqual(['双方进出口总额：超过60亿美元', '数据']);
    for (const word of ['超过60亿美元', '2016—2020年', '王明', '边境报']) expect(content).toContain(word);
    for (const word of ['Hà Giang', 'Ha Giang', '文山州']) expect(mentions).toContain(word);
  });

  it('finds an article by what its citations print', () => {
    expect(record('en', `articles/${article}`)).toMatchObject({ title: 'Border talks' });
    const { content } = record('vi', `articles/${article}`);
    expect(content).toContain('trên 6 tỷ USD');
    expect(content).toContain('Van Son');
    expect(content).not.toMatch(/[<>]/);
  });

  it('holds the original where a translation is missing', () => {
    const options = { change: { [`articles/${article}/en`]: undefined } };
    const found = searchRecords(testContext('en', options)).find(({ url }) => url === `/en/articles/${article}/`);
    expect(found?.title).toBe('Hội đàm biên giới');
    expect(found?.content).toContain('Hai bên họp.');
  });
});

describe('fold', () => {
  it.each([
    ['Điện Biên', 'Dien Bien'],
    ['đường Thủy', 'duong Thuy'],
    ['Giàng Páo Mỷ', 'Giang Pao My'],
    ['云南省', '云南省'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });
});

function record(locale: (typeof locales)[number], page: string): SearchRecord {
  const found = searchRecords(testContext(locale)).find(({ url }) => url === `/${locale}/${page}/`);
  if (found === undefined) throw new RangeError(`Missing record of ${page}`);
  return found;
}
