import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from './locales.ts';
import { formatNumber, formatOrdinal, formatRank } from './numbers.ts';

describe('formatNumber', () => {
  it.each([
    [1_200_000_000, '1,2 tỷ', '12亿', '1.2 billion'],
    [6_000_000_000, '6 tỷ', '60亿', '6 billion'],
    [5_000_000_000, '5 tỷ', '50亿', '5 billion'],
    [2_800_000_000, '2,8 tỷ', '28亿', '2.8 billion'],
    [110_940_000, '110,94 triệu', '1.1094亿', '110.94 million'],
    [100_000_000, '100 triệu', '1亿', '100 million'],
    [180_000, '180.000', '18万', '180,000'],
    [30_000, '30.000', '3万', '30,000'],
    [1_506, '1.506', '1506', '1,506'],
    [1_000, '1.000', '1000', '1,000'],
    [2_822, '2.822', '2822', '2,822'],
    [832, '832', '832', '832'],
    [92.3, '92,3', '92.3', '92.3'],
    [8.47, '8,47', '8.47', '8.47'],
    [0, '0', '0', '0'],
    [-48.71, '−48,71', '−48.71', '−48.71'],
    [-1_200_000_000, '−1,2 tỷ', '−12亿', '−1.2 billion'],
    [0.0000001, '0,0000001', '0.0000001', '0.0000001'],
    [1_234_567, '1.234.567', '123.4567万', '1,234,567'],
    [123_456_789, '123.456.789', '123456789', '123,456,789'],
  ])('writes %d', (value, vi, zh, en) => {
    expect(locales.map((locale) => plainSpaces(formatNumber(locale, value)))).toEqual([vi, zh, en]);
  });

  it('keeps a number and its word on one line', () => {
    expect(formatNumber('vi', 1_200_000_000)).toBe('1,2\u00a0tỷ');
    expect(formatNumber('en', 6_000_000)).toBe('6\u00a0million');
  });

  describe.each(locales)('in %s', (locale) => {
    it('never loses a digit of an integer', () => {
      fc.assert(fc.property(fc.maxSafeInteger(), (value) => parse(locale, formatNumber(locale, value)) === value));
    });

    it('never loses a digit of a round number', () => {
      const round = fc
        .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 0, max: 10 }))
        .map(([digits, zeros]) => digits * 10 ** zeros);
      fc.assert(fc.property(round, (value) => parse(locale, formatNumber(locale, value)) === value + 0));
    });

    it('never loses one of up to four decimal places', () => {
      const decimal = fc
        .tuple(fc.integer({ min: -(10 ** 13), max: 10 ** 13 }), fc.integer({ min: 0, max: 4 }))
        .map(([digits, places]) => Number(`${digits}e-${places}`));
      fc.assert(fc.property(decimal, (value) => parse(locale, formatNumber(locale, value)) === value));
    });
  });
});

describe('positions', () => {
  it.each([
    [1, 'lần thứ nhất', '第一次', '1st', 'thứ 1', '第1位'],
    [2, 'lần thứ hai', '第二次', '2nd', 'thứ 2', '第2位'],
    [3, 'lần thứ ba', '第三次', '3rd', 'thứ 3', '第3位'],
    [10, 'lần thứ 10', '第十次', '10th', 'thứ 10', '第10位'],
    [11, 'lần thứ 11', '第11次', '11th', 'thứ 11', '第11位'],
    [12, 'lần thứ 12', '第12次', '12th', 'thứ 12', '第12位'],
    [13, 'lần thứ 13', '第13次', '13th', 'thứ 13', '第13位'],
    [21, 'lần thứ 21', '第21次', '21st', 'thứ 21', '第21位'],
    [32, 'lần thứ 32', '第32次', '32nd', 'thứ 32', '第32位'],
    [111, 'lần thứ 111', '第111次', '111th', 'thứ 111', '第111位'],
  ])('writes %d', (value, ordinalVi, ordinalZh, en, rankVi, rankZh) => {
    expect(locales.map((locale) => formatOrdinal(locale, value))).toEqual([ordinalVi, ordinalZh, en]);
    expect(locales.map((locale) => formatRank(locale, value))).toEqual([rankVi, rankZh, en]);
  });
});

const powers = { tỷ: 9, billion: 9, 亿: 8, triệu: 6, million: 6, 万: 4 } as const;

/** Reads a printed number as a reader of the language does. */
function parse(locale: Locale, text: string): number {
  const match = /^(−?)([\d.,]+)\u00a0?(\D*)$/.exec(text);
  if (!match) throw new SyntaxError(`Unexpected number ${text}`);
  const [, sign, digits = '', word = ''] = match;
  const [thousands, decimal] = locale === 'vi' ? ['.', ','] : [',', '.'];
  const plain = digits.replaceAll(thousands as string, '').replace(decimal as string, '.');
  const power = word === '' ? 0 : powers[word as keyof typeof powers];
  return Number(`${sign === '' ? '' : '-'}${plain}e${power}`);
}

function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
