import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestData, digestText } from './digest.ts';

describe('digestText', () => {
  it('is the beginning of the SHA-256 of the UTF-8 bytes', () => {
    expect(digestText('a')).toBe('ca978112ca1b');
    expect(digestText('')).toBe('e3b0c44298fc');
  });

  it('tells one spelling from another', () => {
    expect(digestText('Điện Biên')).not.toBe(digestText('Điện Biên'.normalize('NFD')));
  });
});

describe('digestData', () => {
  it('does not follow the order of keys, at any depth', () => {
    expect(digestData({ a: 1, b: { c: [2, { d: 3, e: 4 }] } })).toBe(
      digestData({ b: { c: [2, { e: 4, d: 3 }] }, a: 1 }),
    );
  });

  it('follows the order of lists, values and types', () => {
    const digests = [
      { a: [1, 2] },
      { a: [2, 1] },
      { a: [1] },
      { a: '1' },
      { a: 1 },
      { a: null },
      {},
      { a: { 0: 1 } },
    ].map(digestData);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it('is the same for the same data however its keys came', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    fc.assert(fc.property(fc.jsonValue(), (value) => digestData(value) === digestData(reversed(value))));
  });
});
