/** Nouns of one family: what the scorer takes for the same unit. */
import { unitFamily, unitIds, type UnitFamily, type UnitId } from '../../../src/schemas/units.ts';

const known: ReadonlySet<string> = new Set(unitIds);

/** Gold nouns that are no unit by their last word. */
const sameAs: Readonly<Record<string, UnitId>> = {
  kg: 'kilogram',
  km: 'kilometre',
  TEU: 'teu',
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
  return family === (wanted === undefined ? 'things' : unitFamily(wanted)) || isRate(family, noun, unit);
}

/** The unit that a noun of the gold names. `nounToUnit('county (huyện)') // => 'county'` */
export function nounToUnit(noun: string): UnitId | undefined {
  const slug = (noun.split('(')[0] ?? '').trim().replaceAll(' ', '-');
  const first = slug.split('/')[0] ?? slug;
  const last = first.split('-per-')[0]?.split('-').at(-1) ?? first;
  return [slug, first, last].map((name) => (Object.hasOwn(sameAs, name) ? sameAs[name] : name)).find(isUnit);
}

function isUnit(name: string | undefined): name is UnitId {
  return name !== undefined && known.has(name);
}

/** So many a month may be given by what is counted alone. */
function isRate(family: UnitFamily, noun: string, unit: UnitId): boolean {
  const counts = (text: string): string => text.split('-per-')[0] ?? text;
  return (family === 'rates' || noun.includes('-per-')) && counts(unit) === counts(noun.replaceAll(' ', '-'));
}
