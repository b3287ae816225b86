import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from './distance.ts';

describe('distance', () => {
  it.each([
    ['wenshan', 'wenshna', 1],
    ['yunan', 'yunnan', 1],
    ['hanoi', 'hanoy', 1],
    ['abc', 'xyz', 3],
    ['', 'ab', 2],
  ])('%s, %s: %i', (a, b, away) => {
    expect(distance(a, b, 3)).toBe(away);
  });

  it('is the same both ways, and 0 only for the same word', () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(fc.property(word, word, (a, b) => distance(a, b, 3) === distance(b, a, 3) && (distance(a, b, 3) === 0) === (a === b)));
  });
});
