/** Who answers in an interview: the name before a colon, or the one person whom the lead introduces to be asked. */
import type { Passage } from '../passages.ts';
import type { KnownMention } from '../people/introduced.ts';
import type { PartyName } from '../types.ts';
import { partyOf } from './speakers.ts';

/** How far into a paragraph its label may reach, in UTF-16 units. */
const longestLabel = 60;

/** By paragraph, who answers in it. */
export function answersOf(
  passages: readonly Passage[],
  people: ReadonlyMap<Passage['at'], readonly KnownMention[]>,
): Map<Passage['at'], PartyName[]> {
  const found = new Map<Passage['at'], PartyName[]>();
  const asked = passages.map(isQuestion);
  const first = asked.indexOf(true);
  const introduced = passages.slice(0, Math.max(0, first)).flatMap(({ at }) => people.get(at) ?? []);
  const guests = introduced.filter(({ office }) => office !== null);
  // One question may be asked by a headline or a speaker; several, each with an answer, are an interview.
  const isInterview = asked.filter((isAsked, i) => isAsked && asked[i + 1] === false).length > 1;
  for (const [i, passage] of passages.entries()) {
    if (asked[i] === true) continue;
    const label = people
      .get(passage.at)
      ?.find(({ end }) => end < longestLabel && /^\s?[:：]/u.test(passage.text.slice(end, end + 2)));
    const isLabel = label !== undefined && !/[,.;，。“"]/u.test(passage.text.slice(0, label.start));
    const guest = isInterview && asked[i - 1] === true && guests.length === 1 ? guests[0] : undefined;
    const who = isLabel && isInterview ? label : guest;
    if (who !== undefined) found.set(passage.at, [partyOf(who)]);
  }
  return found;
}

function isQuestion({ text }: Passage): boolean {
  return /[?？]["”]?\s*$/u.test(text.slice(-4));
}
