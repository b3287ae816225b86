import { describe, expect, it } from 'vitest';
import { leastWork } from '../../tests/lib/leastWork.ts';
import { frequencyAt } from './frequency.ts';
import { readQuantities } from './readQuantity.ts';
import type { ReadingLang } from './wordTable.ts';

describe('readQuantities of how often and of old measures', () => {
  it.each([
    ['vi', 'họp mỗi quý 1 lần', '1 meeting-per-quarter'],
    ['vi', 'mỗi năm gặp nhau 3 lần', '3 meeting-per-year'],
    ['vi', 'rà soát 6 tháng một lần', '1 meeting-per-half-year'],
    ['vi', 'hội ý 2 lần/tháng', '2 meeting-per-month'],
    ['zh', '每半年会商一次', '1 meeting-per-half-year'],
    ['zh', '每季度召开两次例会', '2 meeting-per-quarter'],
    ['en', 'they meet twice a year', '2 meeting-per-year'],
    ['en', 'talks are held once every six months', '1 meeting-per-half-year'],
    ['vi', 'thu 5 tạ ngô', '500 kilogram'],
    ['vi', 'từ 2 đến 3 yến gạo', '20–30 kilogram'],
    ['zh', '收购茶叶300斤', '150 kilogram'],
    ['en', 'between 12 and 15 lorries', '12–15 vehicle'],
    ['en', 'raised from 4 to 9 trains', '4 train, 9 train'],
    ['vi', 'tăng từ 4 lên 9 chuyến tàu', '4 train, 9 train'],
    ['en', 'exports of electric cars came to 310 units', '310 vehicle'],
    ['vi', '15 lượt bác sĩ', '15 doctor'],
    ['vi', '8 đoàn với 70 lượt người', '8 delegation, 70 person'],
  ] satisfies [ReadingLang, string, string][])('reads in %s: %s', (lang, text, expected) => {
    const read = readQuantities(text, lang).map(
      ({ value, min, max, units }) => `${value ?? `${min}–${max}`} ${units[0] ?? ''}`,
    );
    expect(read.join(', ')).toBe(expected);
  });

  it('takes an estimate for one, whatever bound it is given', () => {
    expect(readQuantities('ước đạt trên 9 tỷ đồng', 'vi')[0]?.qualifier).toBe('estimated');
    expect(readQuantities('đạt trên 9 tỷ đồng', 'vi')[0]?.qualifier).toBe('over');
  });

  it('finds none where nothing is counted', () => {
    expect(frequencyAt('mỗi quý lần thứ hai', 0, 'vi')).toBeUndefined();
    expect(frequencyAt('每年', 0, 'zh')).toBeUndefined();
    expect(frequencyAt('once upon a time', 0, 'en')).toBeUndefined();
    expect(frequencyAt('twice a year', 0, 'fr')).toBeUndefined();
  });

  it('takes time in proportion to the length', () => {
    const run = (text: string): unknown => readQuantities(text, 'vi');
    const short = 'mỗi quý họp bàn '.repeat(100);
    const tenTimes = leastWork(() => Array.from({ length: 10 }, () => run(short)));
    expect(leastWork(() => run(short.repeat(10)))).toBeLessThan(1.5 * tenTimes + 20);
  });
});
