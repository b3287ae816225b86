/** Draws a card in two languages: both numbers above the water, or both titles above the river. */
import type { Card } from '../views/card.ts';
import { colour, margin, size, textBlock, textLayer, textWidth, titleLeading, type Drawing, type Element } from './element.ts';
import { figureNumber } from './figureNumber.ts';
import { fitText, heightOf, type Box, type Setting } from './fitText.ts';
import type { Typesetter } from './fonts.ts';
import { riverOutline, smoothStep, waterOutline } from './river.ts';

/** A tidy card of one language with its typesetter. */
export type Half = { card: Card; typesetter: Typesetter };

/** The drawing of a card in two languages, 1200×630 px; the first stands above the second. */
export function pairCard(first: Half, second: Half): Drawing {
  const { figure } = first.card;
  return figure === undefined || second.card.figure === undefined
    ? titlePair(first, second)
    : figurePair([
        { ...first, figure },
        { ...second, figure: second.card.figure },
      ]);
}

type FigureHalf = Half & { figure: NonNullable<Card['figure']> };

/** px from the top. */
const baselines = [204, 342];
const tallestNumber = 116;
const [waterTop, footTop] = [396, 538];
const titleRoom = 66;
/** Between the languages of a row, px. */
const between = 24;

function figurePair(halves: readonly FigureHalf[]): Drawing {
  const titles: Stack = { top: waterTop, room: titleRoom, sizes: [34, 31, 28, 26, 24, 22], colour: colour.paper, maxLines: 2 };
  // What two lines leave free is shared with the room above them, so that they keep off the waves.
  const free = footTop - stack(halves, titles).bottom;
  const course = (x: number): number => 374 - 6 * Math.sin((x + 60) / 118) - 4 * Math.sin((x - 200) / 61) - 0.006 * x;
  return {
    shapes: [
      { d: waterOutline(course, size.height), fill: colour.river },
      { d: riverOutline((x) => course(x) + 13, () => 2.5), fill: colour.paper },
    ],
    text: textLayer([
      ...side(halves, (half) => half.card.kicker, { top: margin - 14, colour: colour.inkSoft, role: 'strong', sizes: [24, 22, 20, 18] }),
      ...halves.flatMap(({ card, figure, typesetter }, i) => figureNumber(card.locale, figure, baselines[i] ?? 0, typesetter, tallestNumber, i > 0)),
      ...stack(halves, { ...titles, top: waterTop + Math.round(0.4 * Math.max(0, free)) }).blocks,
      ...side(halves, footText, { top: footTop, colour: colour.paper, role: 'text', sizes: [22, 20, 18, 16] }),
    ]),
  };
}

function titlePair(first: Half, second: Half): Drawing {
  const halves = [first, second];
  const titleTop = margin + 36;
  const { blocks, bottom } = stack(halves, {
    top: titleTop,
    room: 168,
    sizes: [76, 70, 64, 58, 52, 47, 43, 40, 36, 33, 30],
    colour: colour.ink,
    maxLines: 4,
  });
  const middle = bottom + (footTop - bottom) / 2;
  const course = (x: number): number =>
    middle + (size.height - 34 - middle) * smoothStep(680, 1180, x) - Math.min(34, (footTop - bottom) * 0.2) * Math.sin((x + 40) / 74) * (1 - smoothStep(500, 900, x));
  return {
    shapes: [{ d: riverOutline(course, (x) => 3 + 9 * smoothStep(0, 700, x) + 120 * smoothStep(700, 1290, x) ** 1.4), fill: colour.river }],
    text: textLayer([
      ...side(halves, (half) => half.card.kicker, { top: margin - 14, colour: colour.river, role: 'strong', sizes: [24, 22, 20, 18] }),
      ...blocks,
      // The river's mouth lies right of the foot.
      ...halves.flatMap((half, i) => {
        const setting = fit(half, footText(half), { width: 680, height: 34, sizes: [22, 20, 18, 16], leading: 1.4, maxLines: 1 }, 'text');
        return [textBlock(setting, { role: 'text', color: colour.inkSoft }, { left: margin, top: footTop - 30 + i * 32 }, half.typesetter)];
      }),
    ]),
  };
}

function footText({ card }: Half): string {
  return [card.foot, card.brand].filter(Boolean).join(card.locale === 'zh' ? '·' : ' · ');
}

type Row = { top: number; colour: string; role: 'strong' | 'text'; sizes: Box['sizes'] };

/** One line of each language side by side; a longer one gets more of the width. */
function side(halves: readonly Half[], textOf: (half: Half) => string, { top, colour: color, role, sizes }: Row): Element[] {
  const room = textWidth - between;
  const lengths = halves.map((half) => half.typesetter.measure(role)(textOf(half)) * sizes[0]);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const widths = lengths.every((length) => length <= room / 2)
    ? lengths.map(() => room / 2)
    : lengths.map((length) => Math.max(0.2, Math.min(0.8, length / whole)) * room);
  return halves.map((half, i) => {
    const setting = fit(half, textOf(half), { width: widths[i] ?? room, height: 40, sizes, leading: 1.4, maxLines: 1 }, role);
    const left = margin + (i === 0 ? 0 : Math.round((widths[0] ?? 0) + between));
    return textBlock(setting, { role, color }, { left, top }, half.typesetter);
  });
}

type Stack = { top: number; room: number; sizes: Box['sizes']; colour: string; maxLines: number };

/** Titles of both languages below each other, each with the same room. */
function stack(halves: readonly Half[], { top, room, sizes, colour: color, maxLines }: Stack): { blocks: Element[]; bottom: number } {
  let at = top;
  const blocks = halves.map((half) => {
    const leading = titleLeading[half.card.locale] + 0.04;
    const setting = fit(half, half.card.title, { width: textWidth, height: room, sizes, leading, maxLines }, 'display');
    const block = textBlock(setting, { role: 'display', color }, { left: margin, top: at }, half.typesetter);
    at += heightOf(setting) + 8;
    return block;
  });
  return { blocks, bottom: at };
}

function fit({ card, typesetter }: Half, text: string, box: Box, role: 'display' | 'strong' | 'text'): Setting {
  return fitText(card.locale, text, box, typesetter.measure(role));
}
