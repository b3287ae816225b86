import { describe, expect, it } from 'vitest';
import { lostCorrections, uncorrectedChanges, valueChanges, type FactData } from './valueChanges.ts';

const figure: FactData = {
  kind: 'figure',
  label: { vi: 'Kim ngạch', zh: '进出口额', en: 'Turnover' },
  places: ['ha-giang', 'wenshan'],
  topics: ['trade'],
  quantity: { value: 6e9, unit: 'USD', currency: 'USD' },
  qualifier: 'over',
  period: '2016/2020',
};
const agreement: FactData = {
  kind: 'agreement',
  parties: [{ place: 'ha-giang' }, { label: { vi: 'Doanh nghiệp', zh: '企业', en: 'Firms' } }],
  status: 'planned',
  signed: '2021-05-26',
};
const changed = (then: FactData, now: FactData): string[] =>
  valueChanges(then, { ...then, ...now }).map(({ field, was, now: is }) => `${field}: ${was} > ${is}`);
const correction = (was: string, now: string, date = '2026-12-01') => ({ date, was, now, reason: { vi: 'a', zh: 'b', en: 'c' } });

describe('valueChanges', () => {
  it.each<[string, FactData, FactData, string[]]>([
    ['nothing', figure, {}, []],
    ['a value', figure, { quantity: { value: 7e9, unit: 'USD', currency: 'USD' } }, ['quantity.value: 6000000000 > 7000000000']],
    ['a value that became a range', figure, { quantity: { min: 6, max: 7, unit: 'USD', currency: 'USD' } }, ['quantity.value: 6000000000 > nothing']],
    ['a unit with its currency', figure, { quantity: { value: 6e9, unit: 'VND', currency: 'VND' } }, ['quantity.unit: USD > VND']],
    ['a qualifier', figure, { qualifier: 'about' }, ['qualifier: over > about']],
    ['a date', figure, { period: '2016/2021' }, ['period: 2016/2020 > 2016/2021']],
    ['a date that is gone', figure, { period: undefined }, ['period: 2016/2020 > nothing']],
    ['a place that is gone', figure, { places: ['ha-giang'] }, ['places: ha-giang, wenshan > ha-giang']],
    ['a status', agreement, { status: 'signed' }, ['status: planned > signed']],
    ['a party', agreement, { parties: [{ place: 'ha-giang' }] }, ['parties: ha-giang, Doanh nghiệp > ha-giang']],
    ['a speaker', { kind: 'statement', speaker: [{ person: 'a' }] }, { speaker: [{ person: 'b' }] }, ['speaker: a > b']],
    ['a person', { kind: 'role', person: 'a' }, { person: 'b' }, ['person: a > b']],
    ['a session', { kind: 'event', mechanism: 'm', session: 2 }, { session: 3 }, ['session: 2 > 3']],
    ['an end of a range', { quantity: { min: 1, max: 2, unit: 'x' } }, { quantity: { min: 1, max: 3, unit: 'x' } }, ['quantity.max: 2 > 3']],
    ['an item', { items: [{ label: { vi: 'Khẩu trang' }, quantity: { value: 3, unit: 'mask' } }] }, { items: [{ label: { vi: 'Khẩu trang' }, quantity: { value: 4, unit: 'mask' } }] }, ['items: Khẩu trang 3 mask > Khẩu trang 4 mask']],
    ['two values', figure, { qualifier: 'about', period: '2016' }, ['qualifier: over > about', 'period: 2016/2020 > 2016']],
  ])('finds %s', (_what, then, now, expected) => {
    expect(changed(then, now)).toEqual(expected);
  });

  it.each<[string, FactData, FactData]>([
    ['wording', figure, { label: { vi: 'Tổng kim ngạch', zh: '总额', en: 'Total' } }],
    ['topics', figure, { topics: ['border'] }],
    ['a place that is added', figure, { places: ['yunnan', 'wenshan', 'ha-giang'] }],
    ['a date that was missing', agreement, { period: '2021/2025' }],
    ['the translation of a party', agreement, { parties: [{ label: { vi: 'Doanh nghiệp', zh: '公司', en: 'Companies' } }, { place: 'ha-giang' }] }],
    ['a withdrawal', figure, { withdrawn: { date: '2026-12-01', reason: { vi: 'a', zh: 'b', en: 'c' } } }],
  ])('takes no notice of %s', (_what, then, now) => {
    expect(changed(then, now)).toEqual([]);
  });
});

describe('uncorrectedChanges', () => {
  const fields = (then: FactData, now: FactData): string[] => uncorrectedChanges(then, { ...then, ...now }).map(({ value }) => value);
  const both = { qualifier: 'about', period: '2016' };

  it('asks for one new correction for each value', () => {
    expect(fields(figure, both)).toEqual(['quantity', 'period']);
    expect(fields(figure, { ...both, corrections: [correction('trên', 'khoảng')] })).toEqual(['period']);
    expect(fields(figure, { ...both, corrections: [correction('trên', 'khoảng'), correction('a', 'b')] })).toEqual([]);
  });

  it('gives a correction to the change whose values it names', () => {
    expect(fields(figure, { ...both, corrections: [correction('2016/2020', '2016')] })).toEqual(['quantity']);
  });

  it('does not take an old correction for a new one', () => {
    const old = { ...figure, corrections: [correction('5', '6', '2026-11-22')] };
    expect(fields(old, { qualifier: 'about' })).toEqual(['quantity']);
  });
});

describe('lostCorrections', () => {
  it('names those that are gone, and lets the reason be reworded', () => {
    const old = { ...figure, corrections: [correction('5', '6')] };
    expect(lostCorrections(old, figure)).toEqual([{ date: '2026-12-01', was: '5', now: '6' }]);
    expect(lostCorrections(old, { corrections: [{ ...correction('5', '6'), reason: { vi: 'x', zh: 'y', en: 'z' } }] })).toEqual([]);
  });
});
