import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, edtfDate } from '../schemas/common.ts';
import { compareEdtf, edtfBounds, isEdtf, parseEdtf, sortPoint } from './edtf.ts';

const forms = [
  ['2023-11-13', '2023-11-13', '2023-11-13'],
  ['2023-11', '2023-11-01', '2023-11-30'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2023-02', '2023-02-01', '2023-02-28'],
  ['2000-02-29', '2000-02-29', '2000-02-29'],
  ['2002', '2002-01-01', '2002-12-31'],
  ['2023?-11-13', '2023-11-13', '2023-11-13'],
  ['2023-11-13?', '2023-11-13', '2023-11-13'],
  ['2023?', '2023-01-01', '2023-12-31'],
  ['2021~', '2021-01-01', '2021-12-31'],
  ['2021-05~', '2021-05-01', '2021-05-31'],
  ['2021-12-09~', '2021-12-09', '2021-12-09'],
  ['2021%', '2021-01-01', '2021-12-31'],
  ['2016/2020', '2016-01-01', '2020-12-31'],
  ['2012-11/2021-12', '2012-11-01', '2021-12-31'],
  ['2020~/2023-03', '2020-01-01', '2023-03-31'],
  ['2021?-02-08/2021?-02-09', '2021-02-08', '2021-02-09'],
  ['[..2021-05-26]', undefined, '2021-05-26'],
  ['[..2021-02]', undefined, '2021-02-28'],
  ['[..2021]', undefined, '2021-12-31'],
] as const;

const impossible = [
  '2026-02-30',
  '2023-02-29',
  '1900-02-29',
  '2023?-02-29',
  '[..2023-02-29]',
  '2023-04-31',
  '2023-13',
  '2023-00',
  '2023-11-00',
  '2023-11-32',
  '2023-02-29/2023-03-01',
];

/** Forms of the standard that the record does without, and what only looks like a date. */
const foreign = [
  '',
  '13/11/2023',
  '2023-1-2',
  '23-11-13',
  '2023-11-13T08:00',
  '2021-21',
  '201X',
  '-0044',
  '~2021',
  '2021-05-?26',
  '2021/..',
  '[2021..]',
  '2019/2020/2021',
  '2021??',
];

describe('parseEdtf', () => {
  it.each(forms)('reads %s with its first and last day', (text, first, last) => {
    expect(edtfBounds(parseEdtf(text))).toEqual(first === undefined ? { last } : { first, last });
    expect(isEdtf(text)).toBe(true);
    expect(edtfDate.safeParse(text).success).toBe(true);
  });

  it.each([...impossible, ...foreign])('refuses %j, as the schema does', (text) => {
    expect(() => parseEdtf(text)).toThrow(RangeError);
    expect(isEdtf(text)).toBe(false);
    expect(edtfDate.safeParse(text).success).toBe(false);
  });

  it('reads whatever the schema lets into entries', () => {
    const mark = fc.constantFrom('', '', '', '?', '~', '%');
    const two = fc.integer({ min: 0, max: 40 }).map((n) => String(n).padStart(2, '0'));
    const year = fc.integer({ min: 1800, max: 2100 }).map(String);
    const point = fc
      .tuple(mark, year, mark, fc.option(fc.tuple(two, mark, fc.option(fc.tuple(two, mark)))))
      .map(
        ([before, y, m, rest]) =>
          `${before}${y}${m}${rest ? `-${rest[0]}${rest[1]}${rest[2] ? `-${rest[2].join('')}` : ''}` : ''}`,
      );
    const text = fc.oneof(
      point,
      point.map((end) => `[..${end}]`),
      fc.tuple(point, point).map((ends) => ends.join('/')),
    );
    fc.assert(
      fc.property(text, (edtf) => !edtfDate.safeParse(edtf).success || isEdtf(edtf)),
      { numRuns: 2000 },
    );
  });

  it('keeps what is uncertain apart from what is approximate', () => {
    expect(parseEdtf('2023?-11-13')).toMatchObject({
      form: 'point',
      point: { year: 2023, month: 11, day: 13, uncertain: true, approximate: false },
    });
    expect(parseEdtf('2021-05~')).toMatchObject({ point: { uncertain: false, approximate: true } });
    expect(parseEdtf('2021%')).toMatchObject({ point: { uncertain: true, approximate: true } });
    expect(parseEdtf('2020~/2023-03')).toMatchObject({
      form: 'interval',
      start: { approximate: true },
      end: { approximate: false },
    });
    expect(parseEdtf('[..2021-05-26]')).toMatchObject({
      form: 'no-later-than',
      end: { year: 2021, month: 5, day: 26 },
    });
  });
});

describe('day', () => {
  it('takes a plain day and nothing else', () => {
    expect(day.safeParse('2026-11-21').success).toBe(true);
    for (const text of ['2026-11', '2026-02-30', '2023-02-29', '2026-11-21~', '2026-11-21/2026-11-22']) {
      expect(day.safeParse(text).success, text).toBe(false);
    }
  });
});

describe('order', () => {
  it('goes by the start, or by the end when only that is known', () => {
    expect(sortPoint(parseEdtf('2016/2020')).year).toBe(2016);
    expect(sortPoint(parseEdtf('[..2021-05-26]'))).toMatchObject({ year: 2021, month: 5, day: 26 });
  });

  it('puts a year before its months and a month before its days', () => {
    const ordered = [
      '2002',
      '2016/2020',
      '2021',
      '2021?-02-08/2021?-02-09',
      '2021-05',
      '[..2021-05-26]',
      '2021-12-08',
      '2022-10',
      '2023',
      '2023-03-27',
      '2023?-11-13',
    ];
    const sorted = ordered.toReversed().sort((a, b) => compareEdtf(parseEdtf(a), parseEdtf(b)));
    expect(sorted).toEqual(ordered);
  });

  it('is a total order', () => {
    const dates = fc.constantFrom(...forms.map(([text]) => parseEdtf(text)));
    fc.assert(
      fc.property(
        dates,
        dates,
        (a, b) =>
          compareEdtf(a, b) === -compareEdtf(b, a) || Math.sign(compareEdtf(a, b)) === -Math.sign(compareEdtf(b, a)),
      ),
    );
    fc.assert(
      fc.property(
        dates,
        dates,
        dates,
        (a, b, c) => !(compareEdtf(a, b) <= 0 && compareEdtf(b, c) <= 0) || compareEdtf(a, c) <= 0,
      ),
    );
  });
});
