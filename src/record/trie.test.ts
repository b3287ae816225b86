import { expect, it } from 'vitest';
import { longestAt, trieOf, wordsOf } from './trie.ts';

const trie = trieOf([
  ['km', 1],
  ['km2', 2],
  ['km2', 3],
  ['k', 0],
]);

it('finds the longest word at a place, the later of two rows', () => {
  expect(longestAt('12 km2', 3, trie, (value) => value)).toEqual({ start: 3, end: 6, value: 3 });
  expect(longestAt('12 km', 3, trie, (value) => value)).toEqual({ start: 3, end: 5, value: 1 });
  expect(longestAt('12 km', 0, trie, (value) => value)).toBeUndefined();
  expect(longestAt('', 0, trie, (value) => value)).toBeUndefined();
});

it('takes a shorter word where a longer one does not count, and a value of 0', () => {
  expect(longestAt('km2', 0, trie, (value, end) => (end < 3 ? value : undefined))?.value).toBe(1);
  expect(longestAt('kg', 0, trie, (value) => value)).toEqual({ start: 0, end: 1, value: 0 });
});

it('lists its words', () => {
  expect([...wordsOf(trie)]).toEqual([
    ['k', 0],
    ['km', 1],
    ['km2', 3],
  ]);
});
