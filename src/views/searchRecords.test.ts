import { describe, expect, it } from 'vitest';
import { searchNames, toPinyin } from './searchNames.ts';
import { searchRecords, type IndexedRecord } from './searchRecords.ts';
import { article, facts, testContexts, type TestOptions } from './testRecord.ts';

describe('searchRecords', () => {
  it('holds each place, person, forum, article, fact and source once, whatever the language', () => {
    const pages = searchRecords(testContexts()).map(({ page, hash }) => (hash === undefined ? page : `${page}#${hash}`));
    expect(pages).toEqual(
      expect.arrayContaining([
        'places/ha-giang',
        'places/wenshan',
        'people/le-thi-binh',
        'mechanisms/annual-talks',
        `articles/${article}`,
        ...Object.values(facts).map((id) => `facts/${id}`),
      ]),
    );
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.filter((page) => page.startsWith('data#source-')).length).toBeGreaterThan(0);
  });

  it('finds a fact by its value, date, speaker, places and topics', () => {
    const { title, value, meta, words, own } = record(`facts/${facts.turnover}`);
    expect(title[1]).toBe('双方进出口总额');
    expect(value?.map((text) => text.replaceAll('\u00a0', ' '))).toEqual(['trên 6 tỷ USD', '超过60亿美元', 'over US$6 billion']);
    expect(meta[1]).toContain('2016—2020年');
    expect(words).toEqual(expect.arrayContaining(['6000000000', 'y2018', '0phagiang', '0pwenshan', '0kfigure', '0ttrade']));
    expect(own.length).toBeGreaterThan(0);
  });

  it('says of a place how long it stood and where it is now', () => {
    expect(record('places/ha-giang').meta[2]).toBe('Province · Until 30 June 2025 · Now part of: Tuyen Quang');
  });

  it('finds an article by what its citations print, and tells in which languages it stands', () => {
    const { body, textLangs, texts, filters, words } = record(`articles/${article}`);
    expect(body[0]).toBe('Hai bên họp.');
    expect(texts?.['vi']).toContain('trên 6 tỷ USD');
    expect(Object.values(texts ?? {}).join()).not.toMatch(/<[a-z]/);
    expect(textLangs).toEqual([0, 1, 2]);
    expect(words).toContain('d20240312');
    expect(filters.lang).toEqual(['vi', 'zh', 'en']);
    const missing = record(`articles/${article}`, { change: { [`articles/${article}/en`]: undefined } });
    expect(missing.filters.lang).toEqual(['vi', 'zh']);
    expect([missing.title[2], missing.body[2], missing.textLangs]).toEqual(['Hội đàm biên giới', '', [0, 1]]);
  });
});

describe('searchNames', () => {
  it('knows a place in every script, with pinyin', () => {
    const forms = searchNames(testContexts()).find(({ page }) => page === 'places/wenshan')?.forms;
    expect(forms).toEqual(expect.arrayContaining(['Văn Sơn', 'Wenshan', '文山州', '文山', 'wen shan', 'Vân Sơn']));
  });

  it('finds a person by an uncertain Chinese form without printing it as the name', () => {
    const person = searchNames(testContexts()).find(({ page }) => page === 'people/le-thi-binh');
    expect(person?.printed).toEqual(['Lê Thị Bình', 'Lê Thị Bình', 'Le Thi Binh']);
    expect(person?.forms).toContain('黎氏平');
  });

  it('knows a forum by its initials', () => {
    const forum = searchNames(testContexts()).find(({ page }) => page === 'mechanisms/annual-talks');
    expect(forum?.forms.some((form) => /^\p{Lu}{3,6}$/u.test(form))).toBe(true);
  });

  it('has a word of its own for each thing', () => {
    const words = searchNames(testContexts()).map(({ word }) => word);
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('toPinyin', () => {
  it('reads a word as it is said', () => {
    expect(toPinyin('奠边重庆')).toBe('dian bian chong qing');
  });
});

function record(page: string, options: TestOptions = {}): IndexedRecord {
  const found = searchRecords(testContexts(options)).find((entry) => entry.page === page && entry.hash === undefined);
  if (found === undefined) throw new RangeError(`Missing record of ${page}`);
  return found;
}
