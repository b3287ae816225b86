/** The localities between which a report's cooperation runs: whom “hai bên”, 双方 and “the two sides” mean. */
import { findNames, type Gazetteer } from './gazetteer/gazetteer.ts';
import { bodyPassages, titlePassage, type Passage } from './passages.ts';
import type { CapturedDocument, PartyName } from './types.ts';

const venue = /(?:(?<!\p{L})(?:tại|ở|đến|sang|in|at|to)(?: (?:thành phố|tp\.?|tỉnh|thủ đô))?|在|于) ?$/u;

/** Bodies that stand for the place where they are. */
const local: ReadonlySet<string> = new Set(['government', 'party-committee', 'department', 'committee']);

/**
 * The localities of both countries that the title and the first paragraphs name, a part rather than the whole that it
 * lies in; both countries where no localities are named; none when only one side appears. A venue is no side.
 */
export function documentSides(document: CapturedDocument, gazetteer: Gazetteer): PartyName[] {
  const named = new Set<string>();
  for (const passage of [...titlePassage(document), ...bodyPassages(document).slice(0, 6)]) {
    for (const id of localitiesOf(passage, gazetteer)) named.add(id);
    if (hasBoth([...named].filter((id) => !isCountry(id, gazetteer)), gazetteer)) break;
  }
  const localities = withoutWholes([...named].filter((id) => !isCountry(id, gazetteer)), gazetteer);
  const chosen = hasBoth(localities, gazetteer) ? localities : [...named].filter((id) => isCountry(id, gazetteer));
  return hasBoth(chosen, gazetteer) ? chosen.map((place) => ({ place })) : [];
}

function localitiesOf({ folded, lang }: Passage, gazetteer: Gazetteer): string[] {
  return findNames(folded, gazetteer.tables[lang]).flatMap(({ start, targets }) => {
    if (venue.test(folded.slice(Math.max(0, start - 24), start))) return [];
    const place = targets.find(({ kind }) => kind === 'place')?.id;
    const organization = targets.find(({ kind }) => kind === 'organization')?.id;
    const body = organization === undefined ? undefined : gazetteer.organizations.get(organization);
    const id = place ?? (body && local.has(body.type) ? body.place : undefined);
    const known = id === undefined ? undefined : gazetteer.places.get(id);
    return known && (known.country === 'VN' || known.country === 'CN') && known.level !== 'border-gate' ? [known.id] : [];
  });
}

function isCountry(id: string, { places }: Gazetteer): boolean {
  return places.get(id)?.level === 'country';
}

function hasBoth(ids: readonly string[], { places }: Gazetteer): boolean {
  return ['VN', 'CN'].every((country) => ids.some((id) => places.get(id)?.country === country));
}

/** Without places that hold another one of the list. */
function withoutWholes(ids: readonly string[], { places }: Gazetteer): string[] {
  const wholes = new Set<string>();
  for (const id of ids) {
    for (let at = places.get(id)?.parent, steps = 0; at !== undefined && steps < 6; at = places.get(at)?.parent, steps += 1) wholes.add(at);
  }
  return ids.filter((id) => !wholes.has(id));
}
