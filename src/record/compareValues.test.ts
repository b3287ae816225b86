import { describe, expect, it } from 'vitest';
import { datesAgree, quantitiesAgree, samePeriodDiffers, type Figure } from './compareValues.ts';

const figure = (value: number, period?: string, qualifier: Figure['qualifier'] = 'exact', unit: Figure['quantity']['unit'] = 'delegation'): Figure => ({
  quantity: { value, unit },
  qualifier,
  ...(period !== undefined && { period }),
});

describe('quantitiesAgree', () => {
  it.each([
    ['over', 105, 94],
    ['nearly', 95, 105],
    ['under', 95, 105],
    ['about', 108, 120],
    ['estimated', 92, 80],
  ] as const)('takes %s 100 for a rounding of %d and not of %d', (qualifier, near, far) => {
    expect(quantitiesAgree(figure(100, undefined, qualifier), figure(near))).toBe(true);
    expect(quantitiesAgree(figure(near), figure(100, undefined, qualifier))).toBe(true);
    expect(quantitiesAgree(figure(100, undefined, qualifier), figure(far))).toBe(false);
  });

  it('never equates units', () => {
    expect(quantitiesAgree(figure(1), figure(1, undefined, 'exact', 'delegate'))).toBe(false);
  });
});

describe('samePeriodDiffers', () => {
  it('is symmetric', () => {
    const figures = [figure(1), figure(2), figure(1, '2016/2020'), figure(2, '2018'), figure(9, '2018'), figure(3, '2019/2022'), figure(4, '2018', 'about')];
    for (const a of figures) for (const b of figures) expect(samePeriodDiffers(a, b)).toBe(samePeriodDiffers(b, a));
  });
});

describe('datesAgree', () => {
  it.each([
    ['2023-11-13', '2023-11', true],
    ['2023-11-13', '2023?-11-13', true],
    ['[..2021-05-26]', '2020', true],
    ['2016/2020', '2016/2020', true],
    ['2016/2020', '2016/2021', false],
    ['2016/2020', '2018', true],
    ['2023-11-13', '2023-12', false],
  ])('%s and %s: %s', (a, b, agree) => {
    expect([datesAgree(a, b), datesAgree(b, a)]).toEqual([agree, agree]);
  });
});
