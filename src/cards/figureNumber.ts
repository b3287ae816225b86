/** Sets a figure's number as large as it goes, with its words beside it or above. */
import type { Locale } from '../i18n/locales.ts';
import type { Card } from '../views/card.ts';
import { baselineRow, colour, margin, textBlock, textLine, textWidth, type Element, type Look } from './element.ts';
import type { Typesetter } from './fonts.ts';

type Figure = NonNullable<Card['figure']>;

/**
 * The number and its words; `baseline` is the number's, px from the top.
 */
export function figureNumber(locale: Locale, figure: Figure, baseline: number, typesetter: Typesetter): Element[] {
  const { number, before, after, hangs } = parts(figure);
  const inline = inlineSize(locale, figure, typesetter);
  const stacked = before === '' ? 0 : largestSize(number, [after], tallestStacked, textWidth, typesetter);
  const isStacked = stacked > 1.15 * inline;
  const size = isStacked ? stacked : inline;
  const row = numberRow(number, isStacked ? ['', after] : [before, after], size, typesetter);
  const lift = liftOf(number, hangs) * size;
  const top = Math.round(baseline - lift - size * ascent[locale]);
  const above = { size: 52, leading: 1.2, lines: isStacked ? [before] : [] };
  return [
    textBlock(above, ink, { left: margin, top: Math.round(baseline - lift - 0.76 * size) - 78 }, typesetter),
    baselineRow(row, { top, gap: gapAt(size) }),
  ];
}

/** The largest size, px, at which a number stands between its words. */
export function inlineSize(locale: Locale, figure: Figure, typesetter: Typesetter, width: number = textWidth): number {
  const { number, before, after, hangs } = parts(figure);
  // Letters with their marks and Chinese characters need more height than plain digits.
  const tallest = hangs ? 222 : /\p{L}/u.test(number) ? 240 : tallestDigits[locale];
  return largestSize(number, [before, after], tallest, width, typesetter);
}

/** The number between its words at a size, px, for a number that shares its card with another. */
export function inlineNumber(locale: Locale, figure: Figure, at: { left: number; baseline: number; size: number }, typesetter: Typesetter): Element {
  const { number, before, after, hangs } = parts(figure);
  const top = Math.round(at.baseline - (liftOf(number, hangs) + ascent[locale]) * at.size);
  return baselineRow(numberRow(number, [before, after], at.size, typesetter), { left: at.left, top, gap: gapAt(at.size) });
}

function parts(figure: Figure): Figure & { hangs: boolean } {
  // A sign such as % belongs to the number; a word stands beside it.
  const isSign = !/\p{L}/u.test(figure.after);
  const number = isSign ? figure.number + figure.after : figure.number;
  return { before: figure.before, number, after: isSign ? '' : figure.after, hangs: /[,gjpqy\u0323]/.test(number.normalize('NFD')) };
}

/** What hangs below its line lifts a number, so that it stays out of the water; over its size. */
function liftOf(number: string, hangs: boolean): number {
  return hangs ? 0.16 : /\p{Script=Han}/u.test(number) ? 0.06 : 0;
}

const ink: Look = { role: 'display', color: colour.ink };
const sizes = [300, 280, 260, 240, 222, 208, 192, 176, 160, 144, 128, 112, 96, 84, 72, 60, 50, 40];
const tallestDigits = { vi: 300, en: 300, zh: 260 } as const;
/** Leaves room for the line above. */
const tallestStacked = 168;
/** Distance from the top of a line box of the number's own height to its baseline, over its size. */
const ascent = { vi: 0.85, en: 0.85, zh: 0.936 } as const;

function numberRow(number: string, [before, after]: [string, string], size: number, typesetter: Typesetter): Element[] {
  const wordSize = wordSizeAt(size);
  const word = (text: string): Element[] =>
    text === '' ? [] : [textLine(text, wordSize, Math.round(wordSize * 1.2), ink, typesetter)];
  return [...word(before), textLine(number, size, size, ink, typesetter), ...word(after)];
}

function largestSize(number: string, words: readonly string[], tallest: number, room: number, typesetter: Typesetter): number {
  const measure = typesetter.measure('display');
  const width = (size: number): number =>
    words
      .filter(Boolean)
      .reduce((sum, word) => sum + measure(word) * wordSizeAt(size) + gapAt(size), measure(number) * size);
  return sizes.find((size) => size <= tallest && width(size) <= room) ?? Math.min(...sizes);
}

function wordSizeAt(size: number): number {
  return Math.round(size < 150 ? size * 0.32 : Math.max(48, size * 0.24));
}

function gapAt(size: number): number {
  return Math.round(size * 0.1);
}
