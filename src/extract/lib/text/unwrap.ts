/** Paragraphs that a program broke at a fixed column, made whole again. */
import { columns, endsSentence } from './block.ts';

export type Line = { text: string; line: number; afterGap: boolean };

const widestWrap = 130;
const narrowestWrap = 40;
const fewestFull = 5;
const slack = 2;

/**
 * Joins lines that were broken only because the next word had no room. Text whose lines are paragraphs stays as it is.
 * Lines of one paragraph stand together without a gap.
 */
export function unwrap(lines: readonly Line[]): Line[] {
  const widths = lines.map(({ text }) => columns(text));
  const limit = wrapColumn(lines, widths);
  if (limit === undefined) return [...lines];
  const isFull = lines.map(({ text }, i) => {
    const next = lines[i + 1];
    if (next === undefined || next.afterGap || /^[-–•*+] /u.test(next.text)) return false;
    const width = widths[i] ?? 0;
    return width >= narrowestWrap && width <= limit + slack && width + firstWord(text, next.text) + slack > limit;
  });
  // Lines that all end as sentences do are paragraphs which happen to be alike in length.
  const full = lines.filter((_line, i) => isFull[i]);
  if (full.length < fewestFull || full.filter(({ text }) => endsSentence(text)).length > full.length / 2)
    return [...lines];
  const joined: (Omit<Line, 'text'> & { pieces: string[] })[] = [];
  lines.forEach(({ text, ...line }, i) => {
    const before = joined.at(-1);
    if (before === undefined || !isFull[i - 1]) joined.push({ ...line, pieces: [text] });
    else {
      const isJoint = isHan(before.pieces.at(-1)?.slice(-1) ?? '') || isHan(text.slice(0, 1));
      before.pieces.push(isJoint ? text : ` ${text}`);
    }
  });
  return joined.map(({ pieces, ...line }) => ({ ...line, text: pieces.join('') }));
}

/**
 * The column at which lines were broken: most lines that others follow without a gap end at it or before it, with no
 * room for the next word; undefined when such lines differ as paragraphs do.
 */
function wrapColumn(lines: readonly Line[], widths: readonly number[]): number | undefined {
  const inner = lines.slice(0, mostJudged).flatMap(({ text }, i) => {
    const [width = 0, next] = [widths[i], lines[i + 1]];
    const goesOn = next !== undefined && !next.afterGap && width >= narrowestWrap;
    return goesOn ? [{ width, needed: width + firstWord(text, next.text) + slack }] : [];
  });
  if (inner.length < fewestFull) return undefined;
  let [limit, best] = [0, 0];
  for (const column of new Set(inner.map(({ width }) => width))) {
    if (column > widestWrap) continue;
    const full = inner.filter(({ width, needed }) => width <= column + slack && needed > column).length;
    const wider = inner.filter(({ width }) => width > column + slack).length;
    if (wider <= inner.length * 0.1 && full - wider > best) [limit, best] = [column, full - wider];
  }
  return best >= inner.length * 0.6 ? limit : undefined;
}

/** Lines that are enough to see where a text is broken. */
const mostJudged = 2000;

/** Columns of the first word with the space before it; among Han characters each is a word. */
function firstWord(before: string, next: string): number {
  const word = /^\S{1,40}/u.exec(next)?.[0] ?? '';
  return isHan(before.slice(-1)) && isHan(word.slice(0, 1))
    ? 2
    : columns(/^[^\p{Script=Han}]*/u.exec(word)?.[0] || word.slice(0, 1)) + 1;
}

function isHan(letter: string): boolean {
  return /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter);
}
