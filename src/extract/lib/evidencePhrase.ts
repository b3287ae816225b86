/** The piece of a paragraph that is quoted as evidence. */
import type { EvidencePhrase, ParagraphId, Span } from './types.ts';

const longest = 12;

/**
 * At most 12 words of a span, two Han characters counting as one, without signs at its ends.
 * @param keep the end that must stand in it when the span is longer
 */
export function evidencePhrase(
  text: string,
  paragraph: ParagraphId,
  given: Span,
  keep: 'start' | 'end' = 'start',
): { evidence: EvidencePhrase; span: Span } {
  const { start, end } = withoutHalfWords(text, given);
  const pieces = piecesOf(text.slice(start, end));
  const chosen: typeof pieces = [];
  let budget = longest * 2;
  for (const piece of keep === 'start' ? pieces : pieces.reverse()) {
    if (piece.cost > budget) break;
    budget -= piece.cost;
    chosen.push(piece);
  }
  const ends = chosen.map((piece) => [piece.start, piece.end] as const);
  const first = start + Math.min(...ends.map(([from]) => from));
  const last = start + Math.max(...ends.map(([, to]) => to));
  const span = chosen.length === 0 ? { start, end: start } : trimmed(text, { start: first, end: last });
  return { evidence: { paragraph, phrase: text.slice(span.start, span.end) }, span };
}

/** A span that begins or ends within a number or a word of letters gives that piece up. */
function withoutHalfWords(text: string, { start, end }: Span): Span {
  const isInside = (at: number): boolean => at > 0 && joined.test(text.slice(at - 1, at + 2));
  let [from, to] = [start, end];
  while (to > from && isInside(to)) to -= 1;
  while (from < to && isInside(from)) from += 1;
  return from < to ? { start: from, end: to } : { start, end };
}

const joined = /^(?:\p{Nd}[.,]?\p{Nd}|[.,]\p{Nd}|(?:(?!\p{Script=Han})[\p{L}\p{M}]){2})/u;

/** Words and Han characters with their cost in half words; a sign that stands alone is a word. */
function piecesOf(text: string): { start: number; end: number; cost: number }[] {
  return [...text.matchAll(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    cost: /\p{Script=Han}/u.test(match[0]) ? 1 : /[\p{L}\p{N}]/u.test(match[0]) || standsAlone(text, match) ? 2 : 1,
  }));
}

function standsAlone(text: string, { 0: piece, index }: RegExpExecArray): boolean {
  return /\s/.test(text[index - 1] ?? '') && /\s/.test(text[index + piece.length] ?? '');
}

function trimmed(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && /[\s,;:，；：、。）)\]-]/.test(text[from] as string)) from += 1;
  while (to > from && /[\s,;:，；：、（([“"-]/.test(text[to - 1] as string)) to -= 1;
  return { start: from, end: to };
}
