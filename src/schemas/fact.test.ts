import { describe, expect, it } from 'vitest';
import { evidence, fact, quantity } from './fact.ts';

const label = { vi: 'Kim ngạch', zh: '进出口总额', en: 'Turnover' };
const figure = {
  kind: 'figure',
  label,
  places: ['ha-giang'],
  topics: ['trade'],
  evidence: [{ source: '2021-05-26-ha-giang-wenshan', paragraph: 4, phrase: 'đạt trên 6 tỷ USD' }],
  quantity: { value: 6e9, unit: 'USD', currency: 'USD' },
  qualifier: 'over',
};

describe('fact', () => {
  it('takes a figure with its evidence', () => {
    expect(fact.safeParse(figure).success).toBe(true);
  });

  it.each([
    ['an unknown key', { ...figure, colour: 'red' }],
    ['an unknown kind', { ...figure, kind: 'rumour' }],
    ['no evidence', { ...figure, evidence: [] }],
    ['no topic', { ...figure, topics: [] }],
    ['a language left out', { ...figure, label: { vi: 'Kim ngạch', en: 'Turnover' } }],
    ['an unknown qualifier', { ...figure, qualifier: 'roughly' }],
    ['an unknown unit', { ...figure, quantity: { value: 1, unit: 'ton' } }],
    ['a value in quotes', { ...figure, quantity: { value: '6', unit: 'USD' } }],
    ['planned: false, which is said by leaving it out', { ...figure, planned: false }],
    ['a period that is not in the calendar', { ...figure, period: '2026-02-30' }],
    ['a field of another kind', { ...figure, signed: '2021-05-26' }],
    [
      'an event without a date',
      { kind: 'event', label, places: [], topics: ['trade'], evidence: figure.evidence, type: 'visit' },
    ],
    [
      'an agreement without a party',
      {
        kind: 'agreement',
        label,
        places: [],
        topics: ['trade'],
        evidence: figure.evidence,
        document: 'minutes',
        status: 'signed',
        parties: [],
      },
    ],
    ['a party that is two', { ...figure, attribution: { by: [{ person: 'a', place: 'b' }] } }],
  ])('refuses %s', (_what, data) => {
    expect(fact.safeParse(data).success).toBe(false);
  });
});

describe('quantity', () => {
  it.each([
    [{ value: 1, unit: 'visit' }, true],
    [{ min: 1, max: 2, unit: 'visit' }, true],
    [{ value: -8.47, unit: 'percent' }, true],
    [{ unit: 'visit' }, false],
    [{ min: 1, unit: 'visit' }, false],
    [{ max: 1, unit: 'visit' }, false],
    [{ value: 1, min: 1, max: 2, unit: 'visit' }, false],
    [{ value: 2 ** 53, unit: 'visit' }, false],
    [{ value: 2 ** 53 - 1, unit: 'visit' }, true],
    [{ value: Number.NaN, unit: 'visit' }, false],
    [{ value: Number.POSITIVE_INFINITY, unit: 'visit' }, false],
  ])('%j: %s', (data, ok) => {
    expect(quantity.safeParse(data).success).toBe(ok);
  });
});

describe('evidence', () => {
  it.each([
    [0, true],
    [4, true],
    ['c1', true],
    ['c0', false],
    [-1, false],
    [1.5, false],
    ['4', false],
  ])('in paragraph %j: %s', (paragraph, ok) => {
    expect(evidence.safeParse({ source: 's', paragraph, phrase: 'một câu' }).success).toBe(ok);
  });

  it('is at most twelve words, two Han characters counting as one', () => {
    const taken = (phrase: string): boolean => evidence.safeParse({ source: 's', paragraph: 1, phrase }).success;
    expect(taken(Array(12).fill('từ').join(' '))).toBe(true);
    expect(taken(Array(13).fill('từ').join(' '))).toBe(false);
    expect(taken('河'.repeat(24))).toBe(true);
    expect(taken('河'.repeat(25))).toBe(false);
    expect(taken(' một')).toBe(false);
    expect(taken('một\nhai')).toBe(false);
  });
});
