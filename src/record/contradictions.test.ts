import { describe, expect, it } from 'vitest';
import { fact as factSchema, type Fact } from '../schemas/fact.ts';
import { findContradictions, findEmptyDoubts } from './contradictions.ts';

const words = (vi: string) => ({ vi, zh: vi, en: vi });
const common = {
  label: words('Kim ngạch hai bên'),
  places: ['ha-giang', 'wenshan'],
  topics: ['trade'],
  evidence: [{ source: 'report', paragraph: 1, phrase: 'một cụm từ' }],
};
const money = (value: number) => ({ value, unit: 'USD', currency: 'USD' });
const doubt = (...alternatives: object[]) => ({ preferred: 'stated', reason: words('Lý do'), alternatives });

const figure = (more: object = {}): Fact =>
  factSchema.parse({ kind: 'figure', ...common, quantity: money(6e9), qualifier: 'exact', period: '2016/2020', ...more });
const event = (more: object = {}): Fact =>
  factSchema.parse({ kind: 'event', ...common, type: 'conference', date: '2023-11-13', ...more });
const agreement = (more: object = {}): Fact =>
  factSchema.parse({ kind: 'agreement', ...common, document: 'programme', parties: [{ place: 'wenshan' }], status: 'signed', ...more });

/** What the second contradicts in the first, in short; empty when both can stand. */
function between(older: Fact, newer: Fact): string {
  const found = findContradictions([{ id: 'b/newer', data: newer }, { id: 'a/older', data: older }]);
  expect(found.every((c) => c.newer === 'b/newer' && c.older === 'a/older')).toBe(true);
  return found.map(({ field, newerValue, olderValue }) => `${field}: ${newerValue} / ${olderValue}`).join('; ');
}

describe('figures', () => {
  it('contradict when one thing in one period has two values', () => {
    expect(between(figure(), figure({ quantity: money(7e9) }))).toBe('quantity: 7000000000 USD in 2016/2020 / 6000000000 USD in 2016/2020');
    expect(between(figure(), figure())).toBe('');
  });

  it('are on one thing whatever the spelling of the label and the order of the places', () => {
    const respelt = { label: words('KIM NGẠCH  hai bên'.normalize('NFD')), places: ['wenshan', 'ha-giang'], quantity: money(7e9) };
    expect(between(figure(), figure(respelt))).not.toBe('');
  });

  it.each([
    ['another label', { label: words('Kim ngạch xuất khẩu') }],
    ['other places', { places: ['ha-giang'] }],
    ['another unit', { quantity: { value: 7, unit: 'delegation' } }],
    ['another currency', { quantity: { value: 7e9, unit: 'USD', currency: 'CNY' } }],
    ['another period', { period: '2021/2025' }],
    ['a plan', { planned: true }],
    ['a change', { change: { from: '2015' } }],
    ['a year within the period', { period: '2018', quantity: money(1e9) }],
    ['a withdrawn value', { withdrawn: { date: '2026-01-01', reason: words('Sai') } }],
  ])('may differ with %s', (_name, more) => {
    expect(between(figure(), figure({ quantity: money(7e9), ...more }))).toBe('');
  });

  it('contradict when a part holds more than the whole, or periods overlap in part', () => {
    expect(between(figure(), figure({ period: '2018', quantity: money(9e9) }))).not.toBe('');
    expect(between(figure(), figure({ period: '2019/2022', quantity: money(1e9) }))).not.toBe('');
    const share = (value: number, period: string): Fact => figure({ quantity: { value, unit: 'percent' }, period });
    expect(between(share(3, '2016/2020'), share(9, '2018'))).toBe('');
  });

  it('agree when one rounds the other as its qualifier says', () => {
    const over = figure({ qualifier: 'over' });
    expect(between(over, figure({ quantity: money(6.2e9) }))).toBe('');
    expect(between(over, figure({ quantity: money(9e9) }))).not.toBe('');
    expect(between(over, figure({ quantity: money(5.9e9) }))).not.toBe('');
    expect(between(figure({ qualifier: 'nearly' }), figure({ quantity: money(5.9e9) }))).toBe('');
    expect(between(figure({ qualifier: 'about' }), figure({ quantity: money(6.3e9) }))).toBe('');
    expect(between(over, figure({ qualifier: 'over', quantity: money(5e9) }))).not.toBe('');
    expect(between(figure({ quantity: { min: 5e9, max: 7e9, unit: 'USD', currency: 'USD' } }), figure())).toBe('');
  });

  it('meet without a period only each other', () => {
    expect(between(figure({ period: undefined }), figure({ quantity: money(7e9) }))).toBe('');
    expect(between(figure({ period: undefined }), figure({ period: undefined, quantity: money(7e9) }))).not.toBe('');
  });

  it('may differ when one declares the value of the other, and only then', () => {
    const seven = figure({ quantity: money(7e9) });
    expect(between(figure({ disputed: doubt({ quantity: money(7e9) }) }), seven)).toBe('');
    expect(between(figure(), figure({ quantity: money(7e9), disputed: doubt({ quantity: money(6e9) }) }))).toBe('');
    expect(between(figure({ disputed: doubt({ text: words('bảy tỷ') }) }), seven)).toBe('');
    expect(between(figure({ disputed: doubt({ quantity: money(8e9) }) }), seven)).not.toBe('');
    expect(between(figure({ disputed: doubt({ date: '2016/2021' }) }), seven)).not.toBe('');
  });
});

describe('events and agreements', () => {
  it('contradict with two dates', () => {
    expect(between(event(), event({ date: '2023-11-14' }))).toBe('date: 2023-11-14 / 2023-11-13');
    expect(between(agreement({ signed: '2021-05-20' }), agreement({ signed: '2021-05-26' }))).toBe('signed: 2021-05-26 / 2021-05-20');
    expect(between(agreement({ period: '2016/2020' }), agreement({ period: '2016/2021' }))).toBe('period: 2016/2021 / 2016/2020');
  });

  it('agree when one date is the other put less precisely', () => {
    expect(between(event(), event({ date: '2023-11' }))).toBe('');
    expect(between(event(), event({ date: '2023?-11-13' }))).toBe('');
    expect(between(agreement({ signed: '[..2021-05-26]' }), agreement({ signed: '2021-05-20' }))).toBe('');
    expect(between(agreement({ signed: '[..2021-05-26]' }), agreement({ signed: '2021-06-01' }))).not.toBe('');
  });

  it('may differ as sessions of one forum, and when declared', () => {
    const session = (n: number, date: string): Fact => event({ mechanism: 'forum', session: n, date });
    expect(between(session(1, '2022-11-13'), session(2, '2023-11-13'))).toBe('');
    expect(between(session(1, '2022-11-13'), session(1, '2023-11-13'))).not.toBe('');
    expect(between(event({ disputed: doubt({ date: '2023-11-14' }) }), event({ date: '2023-11-14' }))).toBe('');
  });

  it('are not compared with other kinds', () => {
    expect(between(event(), agreement({ signed: '2024-01-01' }))).toBe('');
  });
});

describe('findEmptyDoubts', () => {
  const whys = (fact: Fact): string[] => findEmptyDoubts(fact).map(({ field, why }) => `${field} ${why}`);

  it('lets pass alternatives that differ', () => {
    expect(whys(figure())).toEqual([]);
    expect(whys(figure({ disputed: doubt({ quantity: money(7e9) }, { date: '2016/2021' }, { text: words('Khác') }) }))).toEqual([]);
    expect(whys(figure({ disputed: doubt({ quantity: money(6e9), date: '2016/2021' }) }))).toEqual([]);
    expect(whys(figure({ disputed: doubt({ quantity: { value: 6e9, unit: 'VND', currency: 'VND' } }) }))).toEqual([]);
  });

  it('names those that repeat the stated value or one another, or say nothing', () => {
    expect(whys(figure({ disputed: doubt({ quantity: money(6e9) }) }))).toEqual(['disputed.alternatives.0 stated']);
    expect(whys(event({ disputed: doubt({ date: '2023-11-14' }, { date: '2023-11-13' }) }))).toEqual(['disputed.alternatives.1 stated']);
    expect(whys(agreement({ signed: '2021', disputed: doubt({ date: '2021' }) }))).toEqual(['disputed.alternatives.0 stated']);
    expect(whys(figure({ disputed: doubt({ text: words('kim ngạch hai bên') }) }))).toEqual(['disputed.alternatives.0 stated']);
    expect(whys(figure({ disputed: doubt({ date: '2016' }, { date: '2016' }) }))).toEqual(['disputed.alternatives.1 repeated']);
    expect(whys(figure({ disputed: doubt({}) }))).toEqual(['disputed.alternatives.0 empty']);
  });
});
