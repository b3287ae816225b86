/** Nouns of one family: what the scorer takes for the same unit. */
import { synonymToUnit } from '../../../src/schemas/unitSynonyms.ts';
import { isRate, unitFamily, unitIds, type UnitFamily, type UnitId } from '../../../src/schemas/units.ts';

const known: ReadonlySet<string> = new Set(unitIds);

/** Gold nouns of one capture that name another unit than their last word does. */
const sameAs: Readonly<Record<string, UnitId>> = {
  province: 'locality',
  'pair-of-districts': 'district-pair',
};

/** Families in which units differ by more than exactness: a tonne is not a kilogram, a dollar not a đồng. */
const exact: ReadonlySet<UnitFamily> = new Set(['measures', 'money', 'positions']);

/**
 * Whether an extracted unit and the noun of the gold are of one family of `schemas/units.ts`; measures, money and
 * positions must be the same unit. A noun that the list lacks is taken by its last word, or else for a thing.
 * `sameUnitFamily('person', 'delegate (person)') // => true`
 */
export function sameUnitFamily(unit: UnitId, noun: string): boolean {
  const wanted = nounToUnit(noun);
  if (wanted === unit) return true;
  const family = unitFamily(unit);
  if (exact.has(family)) return false;
  return family === (wanted === undefined ? 'things' : unitFamily(wanted)) || isSameRate(noun, unit);
}

/** The unit that a noun of the gold names. `nounToUnit('county (huyện)') // => 'county'` */
export function nounToUnit(noun: string): UnitId | undefined {
  const slug = (noun.split('(')[0] ?? '').trim().replaceAll(' ', '-');
  const first = slug.split('/')[0] ?? slug;
  const last = first.split('-per-')[0]?.split('-').at(-1) ?? first;
  return [slug, first, last]
    .map((name) => (Object.hasOwn(sameAs, name) ? sameAs[name] : isUnit(name) ? name : synonymToUnit(name)))
    .find(isUnit);
}

function isUnit(name: string | undefined): name is UnitId {
  return name !== undefined && known.has(name);
}

/** So many a month may be given by what is counted alone, or by its period alone. */
function isSameRate(noun: string, unit: UnitId): boolean {
  const [counted = '', period] = noun.replaceAll(' ', '-').split('-per-');
  if (period === undefined) return isRate(unit) && nounToUnit(noun) === 'meeting';
  if (isRate(unit)) return unit.endsWith(`-per-${period}`);
  return counted === 'trip' ? carriers.has(unit) : nounToUnit(counted) === unit;
}

/** What makes a trip. */
const carriers: ReadonlySet<UnitId> = new Set(['flight', 'person-trip', 'ship', 'train', 'vehicle', 'visit']);
