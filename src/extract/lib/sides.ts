/** The localities between which a report's cooperation runs: whom “hai bên”, 双方 and “the two sides” mean. */
import { mentionsOf } from '../documentToPlaces.ts';
import { findNames, type Gazetteer } from './gazetteer/gazetteer.ts';
import { onceFor } from './onceFor.ts';
import { bodyPassages, titlePassage, type Passage } from './passages.ts';
import type { CapturedDocument, ParagraphId, PartyName } from './types.ts';

/** The sides as a paragraph means them. */
export type Sides = (paragraph: ParagraphId) => PartyName[];

const venue =
  /(?:(?<!\p{L})(?:tại|ở|đến|sang|in|at|to)(?: (?:thành phố|tp\.?|tỉnh|thủ đô|thị trấn|thị xã|huyện))?|在|于) ?$/u;
/** After the place from which an agency reports. */
const dateline = /^[^.。]{0,40}(?:\(xinhua\)|\(vna\)|\(ttxvn\)|电（|讯（|电\()/u;
/** A name in the title weighs as much as so many in the text. */
const inTitle = 3;
/** Bodies that stand for the place where they are. */
const local: ReadonlySet<string> = new Set(['government', 'party-committee', 'department', 'committee']);

/**
 * The localities of both countries that the title and the first paragraphs name; both countries where no localities are
 * named; none when only one side appears. A venue is no side. Where the report has several pairs, those of the
 * paragraph and the one before it.
 */
export const documentSides = onceFor(findSides);

function findSides(document: CapturedDocument, gazetteer: Gazetteer): Sides {
  const named = placesByPassage(document, gazetteer);
  const counts = new Map<string, number>();
  for (const { at, ids } of named)
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + (at === 0 ? inTitle : 1));
  const whole = sidesOf(named, counts, gazetteer);
  const isPair = whole.length <= 2;
  return (paragraph) => {
    const at = isPair ? -1 : named.findIndex((passage) => passage.at === paragraph);
    const near = at < 0 ? [] : sidesOf(named.slice(Math.max(0, at - 1), at + 1), counts, gazetteer);
    const isClear = near.length === 2 && near.every((id) => !isCountry(id, gazetteer) && whole.includes(id));
    return (isClear ? near : whole).map((place) => ({ place }));
  };
}

type Named = { at: ParagraphId; ids: string[] };

function sidesOf(passages: readonly Named[], counts: ReadonlyMap<string, number>, gazetteer: Gazetteer): string[] {
  const named = new Set<string>();
  for (const { ids } of passages) {
    for (const id of ids) named.add(id);
    if (
      hasBoth(
        [...named].filter((id) => !isCountry(id, gazetteer)),
        gazetteer,
      )
    )
      break;
  }
  const localities = withoutDoubles(
    [...named].filter((id) => !isCountry(id, gazetteer)),
    counts,
    gazetteer,
  );
  const chosen = hasBoth(localities, gazetteer) ? localities : [...named].filter((id) => isCountry(id, gazetteer));
  return hasBoth(chosen, gazetteer) ? chosen : [];
}

function placesByPassage(document: CapturedDocument, gazetteer: Gazetteer): Named[] {
  const { lang } = document.source;
  if (lang === null) return [];
  const mentions = mentionsOf(document, lang, gazetteer);
  return [...titlePassage(document), ...bodyPassages(document)].map((passage) => ({
    at: passage.at,
    ids: [
      ...(mentions.get(passage.at) ?? []).filter((mention) => !isVenue(passage, mention)).map(({ id }) => id),
      ...bodiesOf(passage, gazetteer),
    ].filter((id) => isSide(id, gazetteer)),
  }));
}

function isVenue({ at, folded }: Passage, { start, end }: { start: number; end: number }): boolean {
  if (at === 1 && start < 60 && dateline.test(folded.slice(end, end + 60))) return true;
  return venue.test(folded.slice(Math.max(0, start - 24), start));
}

/** Where the authorities lie that a passage names. */
function bodiesOf({ folded, lang }: Passage, gazetteer: Gazetteer): string[] {
  return findNames(folded, gazetteer.tables[lang], 'organization').flatMap(({ targets }) => {
    const body = gazetteer.organizations.get(targets[0]?.id ?? '');
    return body?.place !== undefined && local.has(body.type) ? [body.place] : [];
  });
}

function isSide(id: string, { places }: Gazetteer): boolean {
  const place = places.get(id);
  return (
    place !== undefined &&
    (place.country === 'VN' || place.country === 'CN') &&
    place.level !== 'border-gate' &&
    place.level !== 'region'
  );
}

function isCountry(id: string, { places }: Gazetteer): boolean {
  return places.get(id)?.level === 'country';
}

function hasBoth(ids: readonly string[], { places }: Gazetteer): boolean {
  return ['VN', 'CN'].every((country) => ids.some((id) => places.get(id)?.country === country));
}

/** Of a place and one that holds it, the one that the report names more often; the part when they are even. */
function withoutDoubles(ids: readonly string[], counts: ReadonlyMap<string, number>, { places }: Gazetteer): string[] {
  const dropped = new Set<string>();
  for (const id of ids) {
    for (
      let at = places.get(id)?.parent, steps = 0;
      at !== undefined && steps < 6;
      at = places.get(at)?.parent, steps += 1
    ) {
      if (ids.includes(at)) dropped.add((counts.get(id) ?? 0) >= (counts.get(at) ?? 0) ? at : id);
    }
  }
  return ids.filter((id) => !dropped.has(id));
}
