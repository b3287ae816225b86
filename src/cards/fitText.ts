/** Sets text into a box: the largest size at which it fits, in lines of even length. */
import type { Locale } from '../i18n/locales.ts';
import { breakText, type Piece } from './breakText.ts';

export type Box = {
  /** px */
  width: number;
  /** px; lines stay within it. */
  height: number;
  /** px, largest first. */
  sizes: readonly [number, ...number[]];
  /** Line height over size. */
  leading: number;
  maxLines: number;
  /** Takes a line more than needed when that breaks the text better. */
  loose?: boolean;
};

export type Setting = {
  /** px */
  size: number;
  leading: number;
  lines: string[];
};

/** Width of text in em. */
export type Measure = (text: string) => number;

/**
 * Chooses size and lines: the larger the better, unless a smaller size breaks the lines better.
 * Text too long for the smallest size ends in an ellipsis; no line is ever wider than the box.
 */
export function fitText(locale: Locale, text: string, box: Box, measure: Measure): Setting {
  const { leading, sizes } = box;
  if (text === '') return { size: sizes[0], leading, lines: [] };
  const pieces = breakText(locale, text);
  let best: { setting: Setting; merit: number } | undefined;
  for (const size of sizes) {
    const set = setLines(pieces, box.width / size, linesAt(box, size), box.loose ?? false, measure);
    const merit = set === undefined ? -Infinity : size * (1 - costOfSize * set.cost);
    if (set !== undefined && merit > (best?.merit ?? -Infinity))
      best = { setting: { size, leading, lines: set.lines }, merit };
  }
  const smallest = Math.min(...sizes);
  return (
    best?.setting ?? {
      size: smallest,
      leading,
      lines: cutLines(pieces, box.width / smallest, linesAt(box, smallest), measure),
    }
  );
}

/** How much size a better break is worth: a pause at a line's end, 0.05, is worth a sixth of the size. */
const costOfSize = 3;

/** Height of set text, px. */
export function heightOf({ size, leading, lines }: Setting): number {
  return Math.round(size * leading) * lines.length;
}

function linesAt(box: Box, size: number): number {
  return Math.max(1, Math.min(box.maxLines, Math.floor(box.height / Math.round(size * box.leading))));
}

type Lines = { lines: string[]; cost: number };

/** The best lines of the smallest number that holds the text, or loosely of one more; undefined when it does not fit. */
function setLines(
  pieces: readonly Piece[],
  width: number,
  maxLines: number,
  loose: boolean,
  measure: Measure,
): Lines | undefined {
  const widthOf = lineWidths(pieces, measure);
  const toLines = ({ cost, ends }: Rest): Lines => ({
    lines: ends.map((end, i) => join(pieces.slice(i === 0 ? 0 : ends[i - 1], end))),
    cost,
  });
  for (let count = 1; count <= maxLines; count++) {
    const least = bestEnds(pieces, widthOf, width, count);
    if (least === undefined) continue;
    const more = loose && count < maxLines ? bestEnds(pieces, widthOf, width, count + 1) : undefined;
    return toLines(
      more !== undefined && more.cost + costOfLine < least.cost ? { ...more, cost: more.cost + costOfLine } : least,
    );
  }
  return undefined;
}

/** What a line more than needed must gain. */
const costOfLine = 0.03;

type LineWidth = (from: number, to: number) => number;

/** Width of a line of pieces [from, to), in em. */
function lineWidths(pieces: readonly Piece[], measure: Measure): LineWidth {
  const space = measure(' ');
  const own = pieces.map((piece) => measure(piece.text));
  const reach = [0];
  pieces.forEach((piece, i) => reach.push((reach[i] ?? 0) + (own[i] ?? 0) + (piece.spaced ? space : 0)));
  return (from, to) => (reach[to] ?? 0) - (reach[from] ?? 0) - (pieces[to - 1]?.spaced ? space : 0);
}

type Rest = { cost: number; ends: number[] };

/** Ends of `count` lines with the least sum of squared gaps and penalties, found from the last line to the first. */
function bestEnds(pieces: readonly Piece[], widthOf: LineWidth, width: number, count: number): Rest | undefined {
  const fits = (from: number, to: number): boolean => widthOf(from, to) <= width;
  const mean = widthOf(0, pieces.length) / count;
  const cost = (from: number, to: number): number =>
    ((mean - widthOf(from, to)) / width) ** 2 + (pieces[to - 1]?.penalty ?? 0);
  let rests: (Rest | undefined)[] = pieces.map((_, from) =>
    fits(from, pieces.length) ? { cost: cost(from, pieces.length), ends: [pieces.length] } : undefined,
  );
  for (let line = 1; line < count; line++) {
    rests = pieces.map((_, from) => {
      let best: Rest | undefined;
      for (let to = from + 1; to < pieces.length && fits(from, to); to++) {
        const rest = rests[to];
        const total = cost(from, to) + (rest?.cost ?? Infinity);
        if (rest !== undefined && total < (best?.cost ?? Infinity)) best = { cost: total, ends: [to, ...rest.ends] };
      }
      return best;
    });
  }
  return rests[0];
}

function join(pieces: readonly Piece[]): string {
  return pieces.map((piece, i) => piece.text + (piece.spaced && i < pieces.length - 1 ? ' ' : '')).join('');
}

/** Fills lines one after the other, breaks words that are wider than a line, and ends in an ellipsis. */
function cutLines(pieces: readonly Piece[], width: number, maxLines: number, measure: Measure): string[] {
  const characters = pieces.flatMap((piece): Piece[] =>
    measure(piece.text) <= width
      ? [piece]
      : [...piece.text].map((text, i, all) => ({ text, spaced: piece.spaced && i === all.length - 1, penalty: 0 })),
  );
  const widthOf = lineWidths(characters, measure);
  const lines: string[] = [];
  let from = 0;
  while (from < characters.length && lines.length < maxLines) {
    const isLast = lines.length === maxLines - 1;
    const full = widthOf(from, characters.length) <= width;
    const room = isLast && !full ? width - measure('…') : width;
    let to = from + 1;
    while (to < characters.length && widthOf(from, to + 1) <= room) to++;
    const line = join(characters.slice(from, to));
    lines.push(isLast && !full ? `${line.replace(/[\p{P}\s]+$/u, '')}…` : line);
    from = to;
  }
  return lines;
}
