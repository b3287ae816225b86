import { describe, expect, it } from 'vitest';
import { fact as factSchema, type Fact } from '../schemas/fact.ts';
import { factSupport, type Surroundings } from './evidenceSupports.ts';
import { tell } from './say.ts';

const text = { vi: 'Số đoàn', zh: '代表团', en: 'Delegations' };
const common = { label: text, places: ['ha-giang'], topics: ['exchange'] };
const surroundings: Surroundings = {
  langOf: (source) => ({ report: 'vi' as const, notice: 'zh' as const, page: 'en' as const })[source],
  publishedOn: () => '2021-12-09',
  eventDates: ['2021-12-08'],
};

describe('a figure', () => {
  const of = (fields: object, ...phrases: string[]): Fact =>
    made({ kind: 'figure', qualifier: 'exact', ...fields }, ...phrases);
  const dollars = { value: 6e9, unit: 'USD', currency: 'USD' };

  it.each([
    ['a plain number', of({ quantity: { value: 1506, unit: 'delegate' } }, '129 đoàn với 1.506 đại biểu')],
    [
      'a number of two in the phrase',
      of({ quantity: { value: 129, unit: 'delegation' } }, '129 đoàn với 1.506 đại biểu'),
    ],
    ['magnitude, qualifier and currency', of({ quantity: dollars, qualifier: 'over' }, 'đạt trên 6 tỷ USD')],
    ['over six billion as exceeding it', of({ quantity: dollars, qualifier: 'over' }, 'vượt 6 tỷ USD')],
    [
      'a number in the second phrase',
      of({ quantity: { value: 2, unit: 'county' } }, 'hỗ trợ các huyện', 'hai huyện nghèo'),
    ],
    ['a number in words', of({ quantity: { value: 3, unit: 'year' }, qualifier: 'over' }, 'sau hơn ba năm gián đoạn')],
    ['a place in a series', of({ quantity: { value: 3, unit: 'ordinal' } }, 'Hội nghị thường niên lần thứ ba')],
    ['a rank', of({ quantity: { value: 2, unit: 'rank' } }, 'lần lượt xếp thứ 1 và thứ 2')],
    [
      'a fall',
      of({ quantity: { value: -8.47, unit: 'percent' }, change: { from: '2022' } }, 'giảm 8,47% so với năm 2022'),
    ],
    ['a range', of({ quantity: { min: 3, max: 5, unit: 'delegation' } }, 'từ 3 đến 5 đoàn')],
    [
      'a period',
      of({ quantity: { value: 5, unit: 'delegation' }, period: '2016/2020' }, '5 đoàn', 'giai đoạn 2016 – 2020'),
    ],
    [
      'Chinese',
      made({ kind: 'figure', quantity: dollars, qualifier: 'over' }, { source: 'notice', phrase: '60多亿美元' }),
    ],
    [
      'English',
      made(
        { kind: 'figure', quantity: dollars, qualifier: 'nearly' },
        { source: 'page', phrase: 'nearly US$6 billion' },
      ),
    ],
    [
      'the stated one of two values',
      of(
        {
          quantity: { value: 22, unit: 'district' },
          disputed: {
            preferred: 'alternative',
            reason: text,
            alternatives: [{ quantity: { value: 2, unit: 'district' }, evidence: [at('22 huyện')] }],
          },
        },
        '2 điểm tại 22 huyện',
      ),
    ],
  ])('is shown: %s', (_what, fact) => {
    expect(factSupport(fact, surroundings)).toEqual([]);
  });

  it.each([
    [
      'another value',
      of({ quantity: { value: 130, unit: 'delegation' } }, '129 đoàn với 1.506 đại biểu'),
      'quantity.value: Unexpected value 130, expected one that a phrase prints: “129”, “1.506”',
    ],
    [
      'another magnitude',
      of({ quantity: { ...dollars, value: 6e6 }, qualifier: 'over' }, 'đạt trên 6 tỷ USD'),
      'quantity.value: Unexpected value 6000000, expected one that a phrase prints: “6 tỷ USD”',
    ],
    [
      'a number that is nowhere',
      of({ quantity: { value: 5, unit: 'delegation' } }, 'nhiều đoàn công tác'),
      'quantity.value: Unexpected value 5, expected one that a phrase prints: there is none',
    ],
    [
      'a year for a number',
      of({ quantity: { value: 2023, unit: 'delegation' } }, 'các đoàn năm 2023'),
      'quantity.value: Unexpected value 2023, expected one that a phrase prints: there is none',
    ],
    [
      'the thing counted beside it',
      of({ quantity: { value: 129, unit: 'delegate' } }, '129 đoàn với 1.506 đại biểu'),
      'quantity.unit: Unexpected unit delegate, expected what stands with “129”: delegation',
    ],
    [
      'another currency',
      of({ quantity: { value: 6e9, unit: 'USD', currency: 'VND' }, qualifier: 'over' }, 'đạt trên 6 tỷ USD'),
      'quantity.currency: Unexpected currency VND, expected USD as in “6 tỷ USD”',
    ],
    [
      'no qualifier',
      of({ quantity: dollars }, 'đạt trên 6 tỷ USD'),
      'qualifier: Unexpected qualifier exact, expected over as the phrase has it before “6 tỷ USD”',
    ],
    [
      'over two hundred per cent for two hundred per cent more',
      of({ quantity: { value: 200, unit: 'percent' }, qualifier: 'over' }, 'vượt 200% so với mục tiêu'),
      'qualifier: Unexpected qualifier over, expected exceeding as the phrase has it before “200%”',
    ],
    [
      'a rise for a fall',
      of({ quantity: { value: 8.47, unit: 'percent' }, change: { from: '2022' } }, 'giảm 8,47% so với năm 2022'),
      'quantity.value: Unexpected value 8.47 as a change, expected one that a phrase prints: “down 8,47%”',
    ],
    [
      'a comparison with itself',
      of(
        { quantity: { value: -8, unit: 'percent' }, period: '2022', change: { from: '2022' } },
        'giảm 8% so với năm 2022',
      ),
      'change.from: Unexpected comparison of 2022 with itself, expected an earlier period',
    ],
    [
      'a rank for a place in a series',
      of({ quantity: { value: 3, unit: 'rank' } }, 'Hội nghị lần thứ ba'),
      'quantity.unit: Unexpected unit rank, expected what stands with “lần thứ ba”: ordinal',
    ],
    [
      'another period',
      of({ quantity: { value: 5, unit: 'delegation' }, period: '2016/2021' }, '5 đoàn', 'giai đoạn 2016 – 2020'),
      'period: Unexpected date 2016/2021, expected one that a phrase prints: 2016/2020, or inferred with the reason',
    ],
    [
      'one year of a period',
      of({ quantity: { value: 5, unit: 'delegation' }, period: '2016' }, '5 đoàn', 'giai đoạn 2016 – 2020'),
      'period: Unexpected date 2016, expected one that a phrase prints: 2016/2020, or inferred with the reason',
    ],
    [
      'an alternative that its phrase does not print',
      of(
        {
          quantity: { value: 5, unit: 'delegation' },
          disputed: {
            preferred: 'stated',
            reason: text,
            alternatives: [{ quantity: { value: 7, unit: 'delegation' }, evidence: [at('6 đoàn')] }],
          },
        },
        '5 đoàn',
      ),
      'disputed.alternatives.0: Unexpected value 7, expected one that a phrase prints: “6”',
    ],
  ])('is not shown: %s', (_what, fact, message) => {
    expect(inLines(fact)).toEqual([message]);
  });

  it('is left alone while its source is missing', () => {
    const fact = made(
      { kind: 'figure', quantity: dollars, qualifier: 'over' },
      { source: 'lost', phrase: 'không có số' },
    );
    expect(factSupport(fact, surroundings)).toEqual([]);
  });
});

describe('a date', () => {
  const reason = (vi: string): object => ({ inferred: { why: { vi, zh: '推断', en: 'inferred' } } });
  const event = (date: string, fields: object, ...phrases: string[]): Fact =>
    made({ kind: 'event', type: 'visit', date, ...fields }, ...phrases);
  const role = (asOf: string, fields: object): Fact =>
    made({ kind: 'role', person: 'x', office: text, asOf, ...fields }, 'Bộ trưởng Bộ Ngoại giao');

  it.each([
    ['a day', event('2023-11-13', {}, 'ngày 13/11/2023')],
    ['a month', event('2022-10', {}, 'vào tháng 10/2022')],
    ['a year', event('2002', {}, 'thành lập từ năm 2002')],
    ['a day that shows its month', event('2023-11', {}, 'ngày 13/11/2023')],
    ['the parts that EDTF marks as certain', event('2023?-11-13', {}, 'diễn ra sáng 13/11')],
    ['days of a doubtful year', event('2021?-02-08/2021?-02-09', {}, 'từ ngày 8 đến 9/2')],
    ['no later than a printed day', event('[..2021-05-26]', {}, 'trước ngày 26/5/2021')],
    ['a year from the reason', event('2023-03-27', reason('Trang nói tới năm 2023'), 'Ngày 27/3')],
    ['all of it from the reason', event('2021-12-08', reason('Hai hãng tin ghi ngày 8/12/2021'), 'tổ chức Hội thảo')],
    ['the last day from publication', event('[..2021-12-09]', reason('Bài được đăng hôm đó'), 'viện trợ nhiều đợt')],
    ['the month from publication', event('2021-12', reason('Tháng đăng bài'), 'vừa tổ chức')],
    [
      'an end from publication',
      event('2012-11/2021-12', reason('Đại hội họp tháng 11/2012'), 'từ Đại hội XVIII đến nay'),
    ],
    ['the day of the event of the same report', role('2021-12-08', reason('Lấy theo ngày hội thảo'))],
    [
      'a reason in Chinese',
      event('2021-12-08', { inferred: { why: { vi: 'x', zh: '2021年12月8日', en: 'x' } } }, 'Hội thảo'),
    ],
  ])('is shown: %s', (_what, fact) => {
    expect(factSupport(fact, surroundings)).toEqual([]);
  });

  it.each([
    [
      'a day not printed',
      event('2023-11-14', {}, 'ngày 13/11/2023'),
      'date: Unexpected date 2023-11-14, expected one that a phrase prints: 2023-11-13, or inferred with the reason',
    ],
    [
      'a year not printed',
      event('2023-11-13', {}, 'sáng 13/11'),
      'date: Unexpected date 2023-11-13, expected one that a phrase prints: 13/11, or inferred with the reason',
    ],
    [
      'another day of a doubtful year',
      event('2023?-11-14', {}, 'sáng 13/11'),
      'date: Unexpected date 2023?-11-14, expected one that a phrase prints: 13/11, or inferred with the reason',
    ],
    [
      'a reason that names no date',
      event('2021-12-08', reason('Xem phiên toàn thể'), 'Hội thảo'),
      'date: Unexpected inferred date 2021-12-08, expected one whose parts stand in a phrase or in inferred.why',
    ],
    [
      'a year that goes with another month',
      event('2024?-11-13', reason('Dấu thời gian tháng 12/2024 là của bản sao'), 'sáng 13/11'),
      'date: Unexpected inferred date 2024?-11-13, expected one whose parts stand in a phrase or in inferred.why',
    ],
    [
      'the day of publication for that of an event',
      event('2021-12-09', reason('Bài được đăng hôm sau'), 'Hội thảo'),
      'date: Unexpected inferred date 2021-12-09, expected one whose parts stand in a phrase or in inferred.why',
    ],
    [
      'an event by itself',
      event('2021-12-08', reason('Không rõ'), 'Hội thảo'),
      'date: Unexpected inferred date 2021-12-08, expected one whose parts stand in a phrase or in inferred.why',
    ],
    [
      'an office on a day of no event',
      role('2021-12-07', reason('Lấy theo ngày hội thảo')),
      'asOf: Unexpected inferred date 2021-12-07, expected one whose parts stand in a phrase or in inferred.why',
    ],
  ])('is not shown: %s', (_what, fact, message) => {
    expect(inLines(fact)).toEqual([message]);
  });

  it('is looked for in each field of an agreement', () => {
    const fields = { kind: 'agreement', document: 'programme', parties: [{ place: 'x' }], status: 'signed' };
    const fact = made(
      { ...fields, signed: '2021-05-25', period: '2021/2025' },
      'ký ngày 25/5/2021',
      'giai đoạn 2021 – 2024',
    );
    expect(inLines(fact)).toEqual([
      'period: Unexpected date 2021/2025, expected one that a phrase prints: 2021-05-25, 2021/2024, or inferred with the reason',
    ]);
  });
});

describe('a donation', () => {
  const parties = { donors: [{ place: 'x' }], recipients: [{ place: 'y' }], date: '2021' };
  const items = [
    { label: text, quantity: { value: 30_000, unit: 'mask' } },
    { label: text },
    { label: text, quantity: { value: 401, unit: 'kilogram' } },
  ];

  it('shows each quantity among its items', () => {
    const fact = made(
      { kind: 'donation', ...parties, items },
      'tặng 30.000 khẩu trang y tế',
      '400kg dung dịch, năm 2021',
    );
    expect(inLines(fact)).toEqual([
      'items.2.quantity.value: Unexpected value 401, expected one that a phrase prints: “30.000”, “400”',
    ]);
  });
});

it('asks nothing of a statement but its words', () => {
  const fact = made({ kind: 'statement', type: 'claim', speaker: [{ place: 'x' }] }, 'khẳng định quan điểm');
  expect(factSupport(fact, surroundings)).toEqual([]);
});

type Phrase = string | { source: string; phrase: string };

function at(phrase: Phrase): object {
  return { source: 'report', paragraph: 1, ...(typeof phrase === 'string' ? { phrase } : phrase) };
}

function made(fields: object, ...phrases: Phrase[]): Fact {
  return factSchema.parse({ ...common, ...fields, evidence: phrases.map(at) });
}

function inLines(fact: Fact): string[] {
  return factSupport(fact, surroundings).map(({ field, message }) => `${field}: ${tell(message)}`);
}
