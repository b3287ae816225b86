import { describe, expect, it } from 'vitest';
import { leastWork } from '../../tests/lib/leastWork.ts';
import { readQuantities, type QuantityReading } from './readQuantity.ts';
import type { ReadingLang } from './wordTable.ts';

/** The clock of a thread ticks every few milliseconds. */
const slack_ms = 20;

describe('readQuantities', () => {
  it.each([
    ['vi', '1.506 đại biểu', '1506 delegate'],
    ['vi', '1,2 tỷ USD', '1200000000 USD'],
    ['vi', 'đạt trên 6 tỷ USD', 'over 6000000000 USD'],
    ['vi', 'gần 100 triệu người nông dân', 'nearly 100000000 person'],
    ['vi', '30.000 khẩu trang y tế', '30000 mask'],
    ['vi', 'cấp khoảng 180.000 giấy phép', 'about 180000 permit'],
    ['vi', 'hơn 2,8 tỷ đồng', 'over 2800000000 VND'],
    ['vi', 'ước đạt 1,2 tỉ USD', 'estimated 1200000000 USD'],
    ['vi', 'quá 5 nghìn tỷ đồng', 'over 5000000000000 VND'],
    ['vi', 'bằng 92,3% kế hoạch', '92.3 percent'],
    ['vi', 'giảm 8,47% so với năm 2022', 'down 8.47 percent'],
    ['vi', 'tăng khoảng 12 phần trăm', 'about up 12 percent'],
    ['vi', 'vượt 200% so với mục tiêu', 'exceeding 200 percent'],
    ['vi', 'dưới 50 đoàn', 'under 50 delegation'],
    ['vi', '400kg dung dịch sát khuẩn', '400 kilogram'],
    ['vi', 'diện tích 20 ha/điểm', '20 hectare-per-site'],
    ['vi', 'hai huyện nghèo', '2 county|district'],
    ['vi', 'hơn ba năm gián đoạn bởi dịch COVID-19', 'over 3 year'],
    ['vi', 'hai mươi lăm đoàn', '25 delegation'],
    ['vi', 'hai mươi năm', '20 year'],
    ['vi', 'một trăm linh năm đại biểu', '105 delegate'],
    ['vi', 'năm đoàn trong năm 2023', '5 delegation'],
    ['vi', 'hai triệu rưỡi người', '2500000 person'],
    ['vi', '1 tỷ 200 triệu đồng', '1200000000 VND'],
    ['vi', 'Hội nghị thường niên lần thứ ba', '3 ordinal'],
    ['vi', 'lần thứ 10', '10 ordinal'],
    ['vi', 'lần thứ X', '10 ordinal'],
    ['vi', 'nửa nhiệm kỳ Đại hội XIII', '13 ordinal'],
    ['vi', 'mục tiêu 100 năm lần thứ nhất', '100 year, 1 ordinal'],
    ['vi', 'xếp thứ 1 và thứ 2', '1 rank, 2 ordinal|rank'],
    ['vi', 'mỗi năm 1 lần', '1 meeting-per-year'],
    ['vi', 'đợt thanh tra thứ 5', '5 ordinal|rank'],
    ['vi', '6 tháng cuối năm', '6 month'],
    ['vi', '1.000 chiếc khẩu trang', '1000 mask'],
    ['vi', 'sau hai lần tổ chức', '2 session'],
    ['vi', '5 tỉnh, thành phố', '5 locality'],
    ['vi', '34 xã/thị trấn với 9 hương/trấn', '34 commune, 9 township'],
    ['vi', '2 điểm tại 22 huyện', '2 site, 22 county|district'],
    ['vi', 'hợp tác trên 3 lĩnh vực', '3 field'],
    ['vi', 'từ 3 đến 5 triệu USD', '3000000–5000000 USD'],
    ['vi', '100 đoàn trở lên', '100 delegation'],
    ['vi', 'có 4 đồng chí', '4 person'],
    ['zh', '12亿美元', '1200000000 USD'],
    ['zh', '60多亿美元', 'over 6000000000 USD'],
    ['zh', '超过60亿美元', 'over 6000000000 USD'],
    ['zh', '60亿美元以上', 'over 6000000000 USD'],
    ['zh', '近1亿人', 'nearly 100000000 person'],
    ['zh', '1.1094亿美元', '110940000 USD'],
    ['zh', '约18万份许可证', 'about 180000 permit'],
    ['zh', '3万只医用口罩', '30000 mask'],
    ['zh', '28亿越南盾', '2800000000 VND'],
    ['zh', '1亿2000万元', '120000000 CNY'],
    ['zh', '十', '10'],
    ['zh', '三百二十名代表', '320 delegate'],
    ['zh', '三千五百万人', '35000000 person'],
    ['zh', '第三次会议', '3 ordinal'],
    ['zh', '首次', '1 ordinal'],
    ['zh', '居第2位', '2 rank'],
    ['zh', '下降8.47%', 'down 8.47 percent'],
    ['zh', '增长百分之十二', 'up 12 percent'],
    ['zh', '100余人', 'over 100 person'],
    ['zh', '两次会谈', '2 meeting'],
    ['zh', '１２９个代表团', '129 delegation'],
    ['en', 'US$1.2 billion', '1200000000 USD'],
    ['en', 'VND5 billion', '5000000000 VND'],
    ['en', 'nearly 100 million people', 'nearly 100000000 person'],
    ['en', 'over 2000 people', 'over 2000 person'],
    ['en', 'about US$6bn', 'about 6000000000 USD'],
    ['en', 'an estimated US$1.2 billion', 'estimated 1200000000 USD'],
    ['en', '1,506 delegates', '1506 delegate'],
    ['en', '30,000 medical masks', '30000 mask'],
    ['en', '5 firms in the year', '5 enterprise'],
    ['en', 'three provinces', '3 province'],
    ['en', 'twenty-five delegations', '25 delegation'],
    ['en', 'two hundred and five thousand', '205000'],
    ['en', 'the third session', '3 ordinal'],
    ['en', 'the 32nd conference', '32 ordinal'],
    ['en', 'ranked first', '1 rank'],
    ['en', 'fell by about 8.47 per cent', 'about down 8.47 percent'],
    ['en', 'US$1 million–2 million', '1000000–2000000 USD'],
    ['fr', 'plus de 1 506 délégués', 'over 1506 delegate'],
    ['fr', '1,2 milliard de dollars', '1200000000 USD'],
    ['id', 'lebih dari 1,2 miliar dolar AS', 'over 1200000000 USD'],
  ] satisfies [ReadingLang, string, string][])('reads in %s: %s', (lang, text, expected) => {
    expect(readQuantities(text, lang).map(inShort).join(', ')).toBe(expected);
  });

  it.each([
    ['vi', 'phòng, chống dịch COVID-19'],
    ['vi', 'năm 2023'],
    ['vi', 'giai đoạn 2021- 2025'],
    ['vi', '09:43, 09/12/2021'],
    ['vi', 'Thứ Ba, 28/03/2023 08:37 (GMT+0)'],
    ['vi', 'từ ngày 8 đến 9/2'],
    ['vi', 'ngày 31 tháng 2 năm 2023'],
    ['vi', 'lúc 8h30 sáng 27/3'],
    ['vi', 'mục tiêu Phát triển bền vững 2030'],
    ['vi', 'mốc giới số 12'],
    ['vi', 'một số cửa khẩu'],
    ['vi', 'hồ Ba Bể'],
    ['vi', 'đầu tư, tư pháp'],
    ['vi', 'mạng 5G, nhóm G20'],
    ['vi', '1.23.4'],
    ['zh', '一致认为'],
    ['zh', '数十个项目'],
    ['zh', '2021—2025年'],
    ['zh', '二〇二三年'],
    ['en', 'one of the gates'],
    ['en', 'on 13 November 2023'],
    ['en', 'in 2002'],
    ['en', 'a year'],
  ] satisfies [ReadingLang, string][])('finds none in %s: %s', (lang, text) => {
    expect(readQuantities(text, lang)).toEqual([]);
  });

  it('says where each number stands', () => {
    const text = '129 đoàn với trên 1,2 tỷ USD';
    expect(readQuantities(text, 'vi').map((found) => text.slice(found.start, found.end))).toEqual([
      '129',
      '1,2 tỷ USD',
    ]);
    expect(readQuantities(text, 'vi').map((found) => found.text)).toEqual(['129', '1,2 tỷ USD']);
  });

  it.each([
    ['digits', '1'],
    ['dots', '1.'],
    ['number words', 'hai mươi '],
    ['hundreds', 'trăm '],
    ['ranges', '1–2–'],
    ['signs', '+-−$'],
    ['spaces', ' '],
    ['letters', 'ă'],
    ['quantities', 'trên 6 tỷ USD, '],
    ['qualifiers', 'hơn '],
    ['Chinese numerals', '十一'],
    ['colons', '1:23'],
  ])('takes time in proportion to the length: %s', (_name, unit) => {
    const run = (text: string): unknown => (['vi', 'zh', 'en'] as const).map((lang) => readQuantities(text, lang));
    const short = unit.repeat(Math.ceil(3_000 / unit.length));
    const tenTimes = leastWork(() => Array.from({ length: 10 }, () => run(short)));
    expect(leastWork(() => run(short.repeat(10)))).toBeLessThan(1.5 * tenTimes + slack_ms);
  });
});

/** `over 6000000000 USD` */
function inShort({ qualifier, direction, value, min, max, units }: QuantityReading): string {
  const number = value ?? `${min}–${max}`;
  return [qualifier === 'exact' ? '' : qualifier, direction, number, units.join('|')].filter(Boolean).join(' ');
}
