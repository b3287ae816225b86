/** What the record prints in a language, its readers understand as the same value. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDates } from '../record/readDate.ts';
import { readQuantities } from '../record/readQuantity.ts';
import { qualifiers, type Quantity } from '../schemas/fact.ts';
import { currencies, isCurrency, unitIds } from '../schemas/units.ts';
import { formatDate } from './dates.ts';
import { locales } from './locales.ts';
import { formatNumber } from './numbers.ts';
import { formatQuantity } from './quantities.ts';

const counted = unitIds.filter((unit) => !['ordinal', 'rank', 'percent'].includes(unit) && !isCurrency(unit));
const round = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 9 }))
  .map(([digits, zeros]) => digits * 10 ** zeros);
const decimal = fc
  .tuple(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const value = fc.oneof(round, decimal, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
const currency = fc.constantFrom(...currencies);
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ value, unit: fc.constantFrom(...counted) }),
  fc.record({ value, unit: fc.constant('percent' as const) }),
  fc.tuple(value, currency).map(([amount, unit]) => ({ value: amount, unit, currency: unit })),
);
const qualifier = fc.constantFrom(...qualifiers);

describe.each(locales)('in %s', (locale) => {
  it('a quantity keeps its value, qualifier, currency and unit', () => {
    fc.assert(
      fc.property(quantity, qualifier, (stated, qualified) => {
        // 1950年 is a year for everyone.
        fc.pre(!(locale === 'zh' && stated.unit === 'year' && Number.isInteger(stated.value)));
        // “Trên 3 tuyến đường” says where, not how many.
        fc.pre(!(locale === 'vi' && qualified === 'over' && ['road', 'railway', 'route', 'field'].includes(stated.unit)));
        const { text } = formatQuantity(locale, stated, { qualifier: qualified });
        const found = readQuantities(text, locale);
        expect(found, text).toHaveLength(1);
        expect(found[0], text).toMatchObject({ value: stated.value, qualifier: qualified });
        expect(found[0]?.currency, text).toBe(stated.currency);
        expect(found[0]?.units, text).toContain(stated.unit);
      }),
      { numRuns: 500 },
    );
  });

  it('a change keeps its size and direction', () => {
    const signed = fc.tuple(decimal, fc.boolean()).map(([size, isDown]) => (isDown ? -size : size));
    fc.assert(
      fc.property(signed, qualifier, (change, qualified) => {
        const { text } = formatQuantity(
          locale,
          { value: change, unit: 'percent' },
          { qualifier: qualified, isChange: true },
        );
        const direction = change < 0 ? 'down' : 'up';
        const wanted = { value: Math.abs(change), direction, qualifier: qualified, percent: true };
        expect(readQuantities(text, locale), text).toMatchObject([wanted]);
      }),
    );
  });

  it('a range keeps both ends', () => {
    fc.assert(
      fc.property(round, round, currency, (a, b, unit) => {
        // With ends so far apart, the magnitude after the second is taken for that of both: 1–10 million.
        fc.pre(a < b && a > b / 1000);
        const { text } = formatQuantity(locale, { min: a, max: b, unit, currency: unit }, { qualifier: 'about' });
        expect(readQuantities(text, locale), text).toMatchObject([
          { min: a, max: b, currency: unit, qualifier: 'about' },
        ]);
      }),
    );
  });

  it('a position in a series or a ranking keeps its number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('ordinal' as const, 'rank' as const),
        (position, unit) => {
          const { text } = formatQuantity(locale, { value: position, unit });
          const [found] = readQuantities(text, locale);
          expect(found?.value, text).toBe(position);
          expect(found?.units, text).toContain(unit);
        },
      ),
    );
  });

  it('a number alone keeps its value, below zero too', () => {
    const signed = fc.tuple(value, fc.boolean()).map(([size, isNegative]) => (isNegative ? -size : size));
    fc.assert(
      fc.property(signed, (number) => {
        const found = readQuantities(`${formatNumber(locale, number)}%`, locale);
        expect(found.map((reading) => reading.value)).toEqual([number]);
      }),
      { numRuns: 500 },
    );
  });

  it('a date without doubt keeps its EDTF', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    const day = fc
      .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const point = fc.oneof(
      day,
      day.map((text) => text.slice(0, 7)),
      day.map((text) => text.slice(0, 4)),
    );
    const otherYears = fc.tuple(point, point).filter(([a, b]) => a.slice(0, 4) < b.slice(0, 4));
    const sameMonth = fc
      .tuple(day, fc.integer({ min: 1, max: 27 }))
      .map(([text, first]): [string, string] => [
        `${text.slice(0, 8)}${two(first)}`,
        `${text.slice(0, 8)}${two(first + 1)}`,
      ]);
    const interval = fc.oneof(otherYears, sameMonth).map((ends) => ends.join('/'));
    fc.assert(
      fc.property(fc.oneof(point, interval), (edtf) => {
        const text = formatDate(locale, edtf);
        expect(
          readDates(text, locale).map((found) => found.edtf),
          text,
        ).toEqual([edtf]);
      }),
      { numRuns: 500 },
    );
  });
});
