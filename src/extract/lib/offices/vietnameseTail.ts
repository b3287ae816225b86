/** Where the name of an office or an institution ends in Vietnamese text. */
import type { Passage } from '../passages.ts';
import { phraseAt } from '../phrases.ts';
import { anotherOne, heads, innerDash, institution, institutionRest, posting, stops } from './vietnamese.ts';

/** Whether words after a title are all of the office: its institution and place. */
export function isTail({ text, folded }: Pick<Passage, 'text' | 'folded'>, start: number, end: number): boolean {
  return tailEnd({ text, folded }, start, end) === end;
}

/** Where an office ends whose title ends at `start`, at `limit` at the latest. */
export function tailEnd({ text, folded }: Pick<Passage, 'text' | 'folded'>, start: number, limit: number): number {
  for (let at = start; at < limit;) {
    const sign = folded[at] as string;
    if (/[;:!?()“”"…/]/.test(sign)) return at;
    if (/^ [-–—] /.test(folded.slice(at, at + 3)) && !isInnerDash(text, folded, start, at)) return at;
    if ((sign === ',' || folded.startsWith(' và ', at)) && !goesOn(text, folded, start, at)) return at;
    if (
      sign === '.' &&
      /^(?: |$)/.test(folded.slice(at + 1, at + 2)) &&
      !/(?:tp|tx|tt)$/.test(folded.slice(at - 2, at))
    )
      return at;
    const stop = phraseAt(folded, at, stops);
    if (stop?.value && text[at] === folded[at]) return folded[at - 1] === ' ' ? at - 1 : at;
    at = stop?.end ?? at + 1;
  }
  return limit;
}

/** Whether a dash stands inside a name: between countries, or between two words in capitals. */
function isInnerDash(text: string, folded: string, start: number, at: number): boolean {
  if (innerDash.test(folded.slice(Math.max(start, at - 12), at + 14))) return true;
  const before = /\p{Lu}[\p{Ll}\p{M}]*$/u.test(text.slice(Math.max(0, at - 12), at));
  return before && /\p{Lu}/u.test(text[at + 3] ?? '') && phraseAt(folded, at + 3, heads) === undefined;
}

/** Whether a comma or “và” stands inside the name of an institution. */
function goesOn(text: string, folded: string, start: number, at: number): boolean {
  const before = folded.slice(Math.max(0, start - 12), at);
  // `Phòng, chống ma túy` is one name.
  if (/(?<!\p{L})phòng$/u.test(before) && folded.startsWith(', chống', at)) return true;
  if (institution.test(before) && institutionRest.test(folded.slice(at, at + 24))) return true;
  const next = text.slice(at + 4, at + 24);
  if (folded[at] === ' ' && institution.test(before) && /^\p{Lu}\p{Ll}/u.test(next) && !anotherOne.test(next)) {
    return phraseAt(folded, at + 4, heads) === undefined;
  }
  return folded[at] === ' ' && posting.test(before) && /\p{Lu}/u.test(text[at + 4] ?? '');
}
