import { describe, expect, it } from 'vitest';
import { factorAt } from './factor.ts';
import { readQuantities } from './readQuantity.ts';
import type { ReadingLang } from './wordTable.ts';

describe('factorAt', () => {
  it.each<[ReadingLang, string, number]>([
    ['vi', 'Lượng khách gấp đôi mùa hè trước', 2],
    ['vi', 'Doanh thu gấp rưỡi phiên đầu', 1.5],
    ['vi', 'Sản lượng gấp ba lần vụ cũ', 3],
    ['zh', '客流比去年翻了一番', 2],
    ['en', 'The ferry carried twice as many people as in spring', 2],
    ['en', 'It sold twice the volume of last season', 2],
  ])('reads in %s: %s', (lang, text, value) => {
    const found = readQuantities(text, lang).filter(({ units }) => units.includes('times'));
    expect(found.map((quantity) => quantity.value)).toEqual([value]);
  });

  it.each<[ReadingLang, string]>([
    ['vi', 'Hai bên gấp rút chuẩn bị'],
    ['vi', 'Gấp ba chiếc áo lại'],
    ['en', 'The boat runs twice on Sundays'],
    ['zh', '工人翻修桥面'],
    ['fr', 'deux fois plus'],
  ])('reads none in %s: %s', (lang, text) => {
    expect([...text.toLowerCase()].flatMap((_sign, at) => factorAt(text.toLowerCase(), at, lang) ?? [])).toEqual([]);
  });
});
