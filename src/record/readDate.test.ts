import { describe, expect, it } from 'vitest';
import { leastWork } from '../../tests/lib/leastWork.ts';
import { readDates, type DateReading, type PrintedDate } from './readDate.ts';
import type { ReadingLang } from './wordTable.ts';

/** The clock of a thread ticks every few milliseconds. */
const slack_ms = 20;

describe('readDates', () => {
  it.each([
    ['vi', '13/11/2023', '2023-11-13'],
    ['vi', '13-11-2023', '2023-11-13'],
    ['vi', 'Ngày 27/3, tỉnh Hà Giang', '03-27'],
    ['vi', 'diễn ra sáng 13/11 tại Hà Nội', '11-13'],
    ['vi', 'ngày 13-11', '11-13'],
    ['vi', 'ngày 13 tháng 11 năm 2023', '2023-11-13'],
    ['vi', 'ngày 13/11 năm 2023', '2023-11-13'],
    ['vi', 'vào tháng 10/2022', '2022-10'],
    ['vi', 'tháng 10 năm 2022', '2022-10'],
    ['vi', 'trong tháng 2', '02'],
    ['vi', 'tháng ba năm 2021', '2021-03'],
    ['vi', 'được thành lập từ năm 2002', '2002'],
    ['vi', 'mục tiêu Phát triển bền vững 2030', '2030'],
    ['vi', 'giai đoạn 2021 – 2025', '2021/2025'],
    ['vi', 'giai đoạn 2021- 2025', '2021/2025'],
    ['vi', 'từ năm 2016 – 2020 đạt', '2016/2020'],
    ['vi', 'từ năm 2016 đến năm 2020', '2016/2020'],
    ['vi', 'Từ năm 2019 đến nay', '2019'],
    ['vi', 'Từ năm 2019 đến nay, và trong năm 2023', '2019, 2023'],
    ['vi', 'từ ngày 8 đến 9/2', '02-08/02-09'],
    ['vi', 'từ ngày 8 đến ngày 9/2/2021', '2021-02-08/2021-02-09'],
    ['vi', 'từ 30/1 đến 2/2/2021', '2021-01-30/2021-02-02'],
    ['vi', '12-13/12', '12-12/12-13'],
    ['vi', '09:43, 09/12/2021', '2021-12-09'],
    ['vi', 'Thứ Ba, 28/03/2023 08:37 (GMT+0)', '2023-03-28'],
    ['vi', '16:12 | 26/05/2021 GMT+7', '2021-05-26'],
    ['vi', '2024-12-20 18:55:58', '2024-12-20'],
    ['vi', 'ngày 27/3 và 28/3', '03-27, 03-28'],
    ['vi', 'trong hai ngày 3 và 4/6', '06-03/06-04'],
    ['vi', 'ngày 3 và 4 tháng 6 năm 2024', '2024-06-03/2024-06-04'],
    ['vi', 'các ngày 3 và 9/6', '06-09'],
    ['vi', 'Từ ngày 13 đến 16.3, lễ hội', '03-13/03-16'],
    ['vi', 'từ ngày 3 đến hết ngày 5.11', '11-03/11-05'],
    ['vi', 'kéo dài từ 8 - 10.10 tại chợ', '10-08/10-10'],
    ['vi', 'ngày 13-16.3.2024', '2024-03-13/2024-03-16'],
    ['vi', 'trong hai ngày 3 và 4.10', '10-03/10-04'],
    ['vi', 'Từ ngày 28.9 đến 2.10, hai đội', '09-28/10-02'],
    ['vi', 'diễn ra từ 30.10 đến 2.11 tại chợ', '10-30/11-02'],
    ['vi', 'Tối thứ Ba (8.10), lễ khai mạc', '10-08'],
    ['zh', '6月3日和4日', '06-03/06-04'],
    ['zh', '2024年6月3、4日', '2024-06-03/2024-06-04'],
    ['en', 'on June 3 and 4, 2024', '2024-06-03/2024-06-04'],
    ['zh', '2023年11月13日', '2023-11-13'],
    ['zh', '2023 年 11 月 13 日', '2023-11-13'],
    ['zh', '11月13日上午', '11-13'],
    ['zh', '11月13日15时20分', '11-13'],
    ['zh', '2022年10月', '2022-10'],
    ['zh', '2021—2025年', '2021/2025'],
    ['zh', '2021-2025年', '2021/2025'],
    ['zh', '2021年至2025年', '2021/2025'],
    ['zh', '2021年2月8日至9日', '2021-02-08/2021-02-09'],
    ['zh', '2月8日至9日', '02-08/02-09'],
    ['zh', '2023年12月19日至23日', '2023-12-19/2023-12-23'],
    ['zh', '2022年1月至3月', '2022-01/2022-03'],
    ['en', '13 November 2023', '2023-11-13'],
    ['en', 'November 13, 2023', '2023-11-13'],
    ['en', 'on November 13', '11-13'],
    ['en', 'the 13th of November, 2023', '2023-11-13'],
    ['en', 'Nov. 13, 2023', '2023-11-13'],
    ['en', 'They met on 17 June.', '06-17'],
    ['en', 'open from 27 to 29 June. Then', '06-27/06-29'],
    ['en', 'on Sept 3, 2023', '2023-09-03'],
    ['en', 'in March 2023', '2023-03'],
    ['en', '8–9 February 2021', '2021-02-08/2021-02-09'],
    ['en', 'February 8-9, 2021', '2021-02-08/2021-02-09'],
    ['en', '30 January to 2 February 2021', '2021-01-30/2021-02-02'],
    ['en', 'from 2016 to 2020', '2016/2020'],
    ['en', '13/11/2023', '2023-11-13'],
    ['en', '11/13/2023', '2023-11-13'],
    ['fr', 'du 8 au 9 février 2021', '2021-02-08/2021-02-09'],
    ['fr', 'le 1er mars 2023', '2023-03-01'],
    ['id', '13 November 2023', '2023-11-13'],
  ] satisfies [ReadingLang, string, string][])('reads in %s: %s', (lang, text, expected) => {
    expect(readDates(text, lang).map(inShort).join(', ')).toBe(expected);
  });

  it.each([
    ['vi', '31/2/2023'],
    ['vi', 'ngày 31 tháng 2 năm 2023'],
    ['vi', '29/2/2023'],
    ['vi', '13/11/23'],
    ['vi', '34/63 tỉnh'],
    ['vi', 'trên 2000 lượt'],
    ['vi', '2000 người'],
    ['vi', '1.950 đại biểu'],
    ['vi', 'COVID-19'],
    ['vi', 'trong 3 năm qua'],
    ['vi', 'tăng từ 8 lên 10.10'],
    ['vi', 'cao 8 đến 10.5 mét'],
    ['vi', 'rung chấn từ 4.1 đến 5.2 độ'],
    ['zh', '2023年2月30日'],
    ['zh', '3个月'],
    ['zh', '1950名代表'],
    ['en', '30 February 2023'],
    ['en', 'it may 3 provinces'],
    ['en', '5/6/2023'],
    ['en', '1506'],
  ] satisfies [ReadingLang, string][])('finds none in %s: %s', (lang, text) => {
    const isMay = text.includes('may');
    expect(readDates(text, lang).filter(({ first }) => !isMay || first.month !== 5)).toEqual([]);
  });

  it('takes 29 February when no year is printed, and in leap years', () => {
    expect(readDates('29/2', 'vi')).toHaveLength(1);
    expect(readDates('29/2/2024', 'vi').map(({ edtf }) => edtf)).toEqual(['2024-02-29']);
  });

  it('gives EDTF only where the year is printed', () => {
    expect(readDates('27/3', 'vi')).toEqual([{ first: { month: 3, day: 27 }, start: 0, end: 4 }]);
    expect(readDates('từ năm 2002', 'vi')).toEqual([{ first: { year: 2002 }, start: 3, end: 11, edtf: '2002' }]);
  });

  it.each([
    ['digits', '1'],
    ['slashes', '1/'],
    ['dates', '13/11/2023 '],
    ['days', '8 đến '],
    ['years', '2021 – '],
    ['months', 'tháng 1 '],
    ['spaces', ' '],
    ['letters', 'ă'],
    ['Chinese dates', '2021年2月'],
  ])('takes time in proportion to the length: %s', (_name, unit) => {
    const run = (text: string): unknown => (['vi', 'zh', 'en'] as const).map((lang) => readDates(text, lang));
    const short = unit.repeat(Math.ceil(3_000 / unit.length));
    const tenTimes = leastWork(() => Array.from({ length: 10 }, () => run(short)));
    expect(leastWork(() => run(short.repeat(10)))).toBeLessThan(1.5 * tenTimes + slack_ms);
  });
});

/** EDTF as far as it is printed: `03-27` for a day without a year. */
function inShort({ first, last }: DateReading): string {
  return [first, ...(last ? [last] : [])].map(partsOf).join('/');
}

function partsOf({ year, month, day }: PrintedDate): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');
}
