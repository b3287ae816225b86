import { describe, expect, it } from 'vitest';
import { formatDate, formatMoment, formatMonth, machineDate } from './dates.ts';
import { locales } from './locales.ts';

describe('formatDate', () => {
  it.each([
    ['2023-11-13', '13/11/2023', '2023年11月13日', '13 November 2023'],
    ['2021-02-08', '8/2/2021', '2021年2月8日', '8 February 2021'],
    ['2022-10', 'tháng 10/2022', '2022年10月', 'October 2022'],
    ['2002', '2002', '2002年', '2002'],
    [
      '2023?-11-13',
      '13/11/2023 (năm do biên tập suy ra)',
      '2023年11月13日（年份为编辑推断）',
      '13 November 2023 (year inferred)',
    ],
    ['2023?', '2023 (năm do biên tập suy ra)', '2023年（年份为编辑推断）', '2023 (year inferred)'],
    [
      '2023-11-13?',
      '13/11/2023 (thời gian do biên tập suy ra)',
      '2023年11月13日（日期为编辑推断）',
      '13 November 2023 (date inferred)',
    ],
    [
      '2023-11?',
      'tháng 11/2023 (thời gian do biên tập suy ra)',
      '2023年11月（日期为编辑推断）',
      'November 2023 (date inferred)',
    ],
    ['2021~', 'khoảng 2021', '约2021年', 'about 2021'],
    ['2021-05~', 'khoảng tháng 5/2021', '约2021年5月', 'about May 2021'],
    ['2021-12-09~', 'khoảng 9/12/2021', '约2021年12月9日', 'about 9 December 2021'],
    ['2021%', 'khoảng 2021 (năm do biên tập suy ra)', '约2021年（年份为编辑推断）', 'about 2021 (year inferred)'],
    ['[..2021-05-26]', 'muộn nhất 26/5/2021', '不晚于2021年5月26日', 'no later than 26 May 2021'],
    ['[..2021-05]', 'muộn nhất tháng 5/2021', '不晚于2021年5月', 'no later than May 2021'],
    ['[..2021]', 'muộn nhất 2021', '不晚于2021年', 'no later than 2021'],
    ['2016/2020', '2016–2020', '2016—2020年', '2016–2020'],
    ['2021-02-08/2021-02-09', '8–9/2/2021', '2021年2月8日至9日', '8–9 February 2021'],
    [
      '2021?-02-08/2021?-02-09',
      '8–9/2/2021 (năm do biên tập suy ra)',
      '2021年2月8日至9日（年份为编辑推断）',
      '8–9 February 2021 (year inferred)',
    ],
    [
      '2021-01-30/2021-02-02',
      'từ 30/1/2021 đến 2/2/2021',
      '2021年1月30日至2021年2月2日',
      '30 January 2021 to 2 February 2021',
    ],
    [
      '2012-11/2021-12',
      'từ tháng 11/2012 đến tháng 12/2021',
      '2012年11月至2021年12月',
      'November 2012 to December 2021',
    ],
    ['2020~/2023-03', 'từ khoảng 2020 đến tháng 3/2023', '约2020年至2023年3月', 'about 2020 to March 2023'],
  ])('writes %s', (edtf, vi, zh, en) => {
    expect(locales.map((locale) => formatDate(locale, edtf))).toEqual([vi, zh, en]);
  });

  it.each(['', '13/11/2023', '2023-11-31', '2023-02-29', '2023-13', '2023-11-13T08:00'])('refuses %j', (text) => {
    expect(() => formatDate('vi', text)).toThrow(RangeError);
  });
});

describe('machineDate', () => {
  it('is the date itself when nothing about it is in doubt', () => {
    expect(['2023-11-13', '2022-10', '2002'].map(machineDate)).toEqual(['2023-11-13', '2022-10', '2002']);
  });

  it('is nothing for doubtful, open and long dates', () => {
    expect(['2023?-11-13', '2021~', '[..2021-05-26]', '2016/2020'].map(machineDate)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('formatMoment', () => {
  it.each([
    ['2021-05-26T16:12:00+07:00', '16:12 (GMT+7), 26/5/2021', '2021年5月26日 16:12 GMT+7', '26 May 2021, 16:12 GMT+7'],
    ['2023-03-28T08:37+00:00', '08:37 (GMT+0), 28/3/2023', '2023年3月28日 08:37 GMT+0', '28 March 2023, 08:37 GMT+0'],
    ['2023-03-28T08:37Z', '08:37 (GMT+0), 28/3/2023', '2023年3月28日 08:37 GMT+0', '28 March 2023, 08:37 GMT+0'],
    ['2021-12-09T09:43', '09:43, 9/12/2021', '2021年12月9日 09:43', '9 December 2021, 09:43'],
    ['2021-12-09', '9/12/2021', '2021年12月9日', '9 December 2021'],
    ['2023-03-28T08:37-11:00', '08:37 (GMT-11), 28/3/2023', '2023年3月28日 08:37 GMT-11', '28 March 2023, 08:37 GMT-11'],
  ])('writes %s with the offset that the page prints, and no other', (text, vi, zh, en) => {
    expect(locales.map((locale) => formatMoment(locale, text))).toEqual([vi, zh, en]);
  });
});

describe('formatMonth', () => {
  it('names a month', () => {
    expect(locales.map((locale) => formatMonth(locale, 3))).toEqual(['Tháng 3', '3月', 'March']);
    expect(locales.map((locale) => formatMonth(locale, 12))).toEqual(['Tháng 12', '12月', 'December']);
  });
});
