import { describe, expect, it } from 'vitest';
import { flatten } from './flat.ts';
import { numberAt, numberWord } from './numbers.ts';

describe('numberAt', () => {
  it.each([
    ['6 tỷ', '6000000000'],
    ['6 tỉ', '6000000000'],
    ['6 billion', '6000000000'],
    ['6bn', '6000000000'],
    ['30k', '30000'],
    ['400 kg', '400'],
    ['60亿', '6000000000'],
    ['60多亿', '6000000000'],
    ['六十亿', '6000000000'],
    ['sáu tỷ', '6000000000'],
    ['six billion', '6000000000'],
    ['1,2 tỷ', '1200000000'],
    ['1.2 billion', '1200000000'],
    ['12亿', '1200000000'],
    ['1亿2000万', '120000000'],
    ['110,94 triệu', '110940000'],
    ['1.1094亿', '110940000'],
    ['1.234亿', '123400000'],
    ['1.506', '1506'],
    ['1,506', '1506'],
    ['180.000', '180000'],
    ['18万', '180000'],
    ['3万', '30000'],
    ['129', '129'],
    ['32nd', '32'],
    ['third', '3'],
    ['lần thứ ba', '3'],
    ['第三', undefined],
    ['第三次', '3'],
    ['nam', undefined],
  ])('%s → %s', (text, word) => {
    expect(numberAt(flatten(text), 0)?.word).toBe(word);
  });

  it.each(['92,3%', '92.3 percent', '百分之92.3', '92,3 phần trăm'])('%s is a share', (text) => {
    expect(numberAt(flatten(text), 0)).toMatchObject({ word: '92p3', isShare: true, end: text.length });
  });

  it('writes values as texts are read', () => {
    expect([6e9, 1.2, -9.8, 0.25].map(numberWord)).toEqual(['6000000000', '1p2', 'm9p8', '0p25']);
  });
});
