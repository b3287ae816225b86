/** The recurring forum that a sentence names, and which of its sessions. */
import { edtfBounds, parseEdtf } from '../../../record/edtf.ts';
import { readQuantities } from '../../../record/readQuantity.ts';
import { findNames, type Gazetteer } from '../gazetteer/gazetteer.ts';
import type { SourceLang, Span } from '../types.ts';

export type NamedSession = { mechanism: string | null; session: number | null };

const seriesNear = /(?:第|lần|kỳ|phiên|khoá|th |st |nd |rd |session|conference|meeting|edition|round)/u;

/** @param near ids of all places of the page: at least two members of a forum must be among them */
export function mechanismOf(
  text: string,
  folded: string,
  sentence: Span,
  lang: SourceLang,
  gazetteer: Gazetteer,
  near: ReadonlySet<string>,
): NamedSession {
  const piece = folded.slice(sentence.start, sentence.end);
  const numbers = seriesNear.test(piece) ? readQuantities(text.slice(sentence.start, sentence.end), lang) : [];
  const ordinal = numbers.find(
    ({ isOrdinal, value = 0, start, text: printed }) =>
      isOrdinal &&
      value > 0 &&
      /lần thứ|kỳ|phiên|khóa|khoá|第|\d|[a-z]th$|third|second/iu.test(printed) &&
      seriesNear.test(piece.slice(Math.max(0, start - 2), start + 90)),
  );
  const named = findNames(piece, gazetteer.tables[lang], 'mechanism').flatMap(({ start, targets }) =>
    targets.flatMap(({ id }) => (isMet(id, gazetteer, near) ? [{ id, start }] : [])),
  );
  // The forum whose session is counted stands right before the number, in Chinese and Vietnamese.
  const counted = ordinal === undefined ? undefined : named.filter(({ start }) => start < ordinal.start).at(-1);
  const mechanism = (counted ?? named[0])?.id;
  const session = ordinal?.value;
  return { mechanism: mechanism ?? null, session: session ?? null };
}

/** Two members at least, so that a general name (“annual conference”) is not taken for this forum's. */
function isMet(id: string, { mechanisms }: Gazetteer, near: ReadonlySet<string>): boolean {
  const members = mechanisms.get(id)?.members?.flatMap(({ places }) => places) ?? [];
  return members.length === 0 || members.filter((place) => near.has(place)).length >= 2;
}

/** The date of a known session, when it has this month and day: it lends the year that a page does not print. */
export function sessionYear(
  { mechanism, session }: NamedSession,
  monthDay: string,
  { mechanisms }: Gazetteer,
): string | undefined {
  const known =
    mechanism === null ? undefined : mechanisms.get(mechanism)?.sessions?.find(({ number }) => number === session);
  if (known?.date === undefined) return undefined;
  const { first, last } = edtfBounds(parseEdtf(known.date));
  const year = last.slice(0, 4);
  const day = `${year}-${monthDay}`;
  return first !== undefined && day >= first && day <= last ? year : undefined;
}
