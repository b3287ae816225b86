/** Which person of the record a printed name means. */
import { paragraphToPlaces } from '../../paragraphToPlaces.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { SourceLang } from '../types.ts';

/**
 * The id, or `null` when nobody of the record fits or several do. An id that ends in a place (`nguyen-van-son-ha-giang`)
 * belongs to that place: another place in the office means a namesake.
 * @param around ids of places that the report names
 */
export function personOf(
  { ids, office }: { ids: readonly string[]; office: string | null },
  gazetteer: Gazetteer,
  lang: SourceLang,
  around: ReadonlySet<string>,
): string | null {
  const named = office === null ? [] : placesIn(office, gazetteer, lang);
  const country = office === null || isDiplomat.test(office) ? undefined : countryOf(named, gazetteer);
  const fitting = ids.filter((id) => {
    const side = gazetteer.people.get(id)?.side;
    if (country !== undefined && side !== undefined && country !== side) return false;
    const home = homeOf(id, gazetteer);
    if (home === undefined) return true;
    const places = named.filter((place) => gazetteer.places.get(place)?.level !== 'country');
    return places.length > 0 ? places.some((place) => isSameOrWithin(place, home, gazetteer)) : around.has(home);
  });
  const [first, ...others] = fitting;
  return first !== undefined && others.length === 0 ? first : null;
}

const isDiplomat = /đại sứ|lãnh sự|tham tán|大使|领事|参赞|ambassador|consul|counsel/iu;

/** Ids of the places that a piece of text names, each once. */
export function placesIn(text: string, gazetteer: Gazetteer, lang: SourceLang): string[] {
  return [...new Set(paragraphToPlaces({ text }, lang, gazetteer).map(({ id }) => id))];
}

/** VN or CN when all places lie on one side. */
function countryOf(places: readonly string[], gazetteer: Gazetteer): string | undefined {
  const countries = new Set(places.flatMap((id) => gazetteer.places.get(id)?.country ?? []));
  return countries.size === 1 ? [...countries][0] : undefined;
}

function homeOf(id: string, { places }: Gazetteer): string | undefined {
  const parts = id.split('-');
  for (let from = 2; from < parts.length; from += 1) {
    const rest = parts.slice(from).join('-');
    if (places.has(rest)) return rest;
  }
  return undefined;
}

function isSameOrWithin(place: string, home: string, { places }: Gazetteer): boolean {
  for (
    let at: string | undefined = place, steps = 0;
    at !== undefined && steps < 6;
    at = places.get(at)?.parent, steps += 1
  ) {
    if (at === home) return true;
  }
  return places.get(home)?.parent === place;
}
