import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexToken, indexWords, queryWords, stem, textToPieces } from './words.ts';

describe('indexWords', () => {
  it('brings dates, values, words and Chinese pairs to one form', () => {
    expect(indexWords('Ngày 27/3, trên 6 tỷ USD ở Điện Biên')).toEqual(['e0327', 'tren', '6000000000', 'usd', 'o', 'dien', 'bien']);
    expect(indexWords('经济走廊')).toEqual(['经济', '济走', '走廊', '廊']);
    expect(indexWords('超过60亿美元')).toEqual(['超过', '过', '6000000000', '美元', '元']);
    expect(indexWords('第三次会议')).toEqual(['3', '次会', '会议', '议']);
  });

  it('finds both places of a tone mark, and text in any normal form', () => {
    expect(indexWords('Thủy')).toEqual(indexWords('Thuỷ'));
    expect(indexWords('Điện Biên'.normalize('NFD'))).toEqual(indexWords('Điện Biên'));
  });

  it('keeps every word that a query of the same text asks for', () => {
    const sign = fc.constantFrom(...'điệnbiên河江省文山 2023/3月日第三亿万tỷ1.,%-');
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const text = signs.join('').normalize('NFC');
        const kept = new Set(indexWords(text));
        expect(textToPieces(text).flatMap(queryWords).filter((word) => !kept.has(word))).toEqual([]);
      }),
    );
  });
});

describe('stem', () => {
  it.each([
    ['delegations', 'delegat'],
    ['donated', 'donat'],
    ['donation', 'donat'],
    ['minutes', 'minut'],
    ['agencies', 'agency'],
    ['signing', 'sign'],
    ['nghieng', 'nghieng'],
    ['laos', 'lao'],
    ['bus', 'bus'],
  ])('%s → %s', (word, base) => {
    expect(stem(word)).toBe(base);
  });
});

describe('indexToken', () => {
  it('is ASCII, and ends unless it is open', () => {
    expect([indexToken('ha'), indexToken('ha', true), indexToken('河江')]).toEqual(['ha_', 'ha', '6cb36c5f_']);
  });
});
