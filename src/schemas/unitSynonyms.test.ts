import { expect, it } from 'vitest';
import { synonymToUnit } from './unitSynonyms.ts';
import { unitIds } from './units.ts';

it('a noun outside the list stands for the unit that counts the same', () => {
  expect(synonymToUnit('passenger')).toBe('traveller');
  expect(synonymToUnit('truck')).toBe('vehicle');
  expect(synonymToUnit('importer')).toBe('enterprise');
  expect(synonymToUnit('moon')).toBeUndefined();
});

it('no unit is the synonym of another', () => {
  expect(unitIds.filter((unit) => synonymToUnit(unit) !== undefined)).toEqual([]);
});
