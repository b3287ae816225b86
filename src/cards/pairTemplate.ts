/** Draws a card in two languages: two numbers above the water side by side, or two titles above the river. */
import type { Card } from '../views/card.ts';
import { baselineRow, colour, margin, size, textBlock, textLayer, textLine, textWidth, titleLeading, type Drawing, type Element } from './element.ts';
import { inlineNumber, inlineSize } from './figureNumber.ts';
import { fitText, heightOf, type Box, type Setting } from './fitText.ts';
import type { Typesetter } from './fonts.ts';
import { riverOutline, smoothStep, waterOutline } from './river.ts';

/** A tidy card of one language with its typesetter. */
export type Half = { card: Card; typesetter: Typesetter };

/** The drawing of a card in two languages, 1200×630 px; the first stands before the second. */
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

/** Between the halves of a card, px. */
const between = 48;
const columnWidth = (textWidth - between) / 2;
const columns = [margin, margin + columnWidth + between] as const;
/** px from the top: the numbers' baseline, the titles 20 px from the waves and from the sources, the sources and the name. */
const [baseline, titleTop, titleBottom, sourceTop, brandTop] = [316, 402, 484, 496, 532];

function figurePair(halves: readonly FigureHalf[]): Drawing {
  const course = (x: number): number => 361 - 5 * Math.sin((x + 60) / 118) - 4 * Math.sin((x - 200) / 61) - 0.006 * x;
  // Both languages say the same: neither number is larger than the other.
  const numberSize = Math.min(...halves.map(({ card, figure, typesetter }) => inlineSize(card.locale, figure, typesetter, columnWidth)));
  return {
    shapes: [
      { d: waterOutline(course, size.height), fill: colour.river },
      { d: riverOutline((x) => course(x) + 13, () => 2.5), fill: colour.paper },
    ],
    text: textLayer([
      ...halves.flatMap((half, i) => {
        const { card, figure, typesetter } = half;
        const left = columns[i] ?? margin;
        const line = (text: string, sizes: Box['sizes'], role: 'strong' | 'text', color: string, top: number): Element =>
          textBlock(fit(half, text, { width: columnWidth, height: 40, sizes, leading: 1.4, maxLines: 1 }, role), { role, color }, { left, top }, typesetter);
        const leading = titleLeading[card.locale] + 0.04;
        const title = fit(half, card.title, { width: columnWidth, height: titleBottom - titleTop, sizes: [34, 31, 28, 26, 24, 22, 20], leading, maxLines: 3 }, 'display');
        return [
          line(card.kicker, [24, 22, 20, 18], 'strong', colour.inkSoft, margin - 14),
          inlineNumber(card.locale, figure, { left, baseline, size: numberSize }, typesetter),
          textBlock(title, { role: 'display', color: colour.paper }, { left, top: titleTop }, typesetter),
          line(card.foot, [22, 20, 18, 16], 'text', colour.paper, sourceTop),
        ];
      }),
      baselineRow(
        halves.map(({ card, typesetter }) => textLine(card.brand, 26, 36, { role: 'display', color: colour.paper }, typesetter)),
        { top: brandTop, justifyContent: 'flex-end', gap: 28 },
      ),
    ]),
  };
}

function titlePair(first: Half, second: Half): Drawing {
  const halves = [first, second];
  const { blocks, bottom } = stack(halves, {
    top: margin + 36,
    room: 164,
    sizes: [76, 70, 64, 58, 52, 47, 43, 40, 36, 33, 30],
    colour: colour.ink,
    maxLines: 4,
  });
  const room = footTop - bottom;
  const middle = bottom + room / 2;
  const swing = Math.max(0, Math.min(34, room * 0.2, room / 2 - riverReach));
  const course = (x: number): number =>
    middle + (size.height - 34 - middle) * smoothStep(margin + footWidth, 1180, x) - swing * Math.sin((x + 40) / 74) * (1 - smoothStep(500, 900, x));
  return {
    shapes: [{ d: riverOutline(course, (x) => 3 + 9 * smoothStep(0, 700, x) + 120 * smoothStep(700, 1290, x) ** 1.4), fill: colour.river }],
    text: textLayer([
      ...side(halves, (half) => half.card.kicker, { top: margin - 14, colour: colour.river, role: 'strong', sizes: [24, 22, 20, 18] }),
      ...blocks,
      ...halves.flatMap((half, i) => {
        const setting = fit(half, footText(half), { width: footWidth, height: 34, sizes: [22, 20, 18, 16], leading: 1.4, maxLines: 1 }, 'text');
        return [textBlock(setting, { role: 'text', color: colour.inkSoft }, { left: margin, top: footTop + i * 32 }, half.typesetter)];
      }),
    ]),
  };
}

/** Top of the two lines of sources, px; the river's mouth lies right of them. */
const footTop = 508;
const footWidth = 680;
/** Half the river's width above the sources, and the gap between both, px. */
const riverReach = 6 + 14;

function footText({ card }: Half): string {
  return [card.foot, card.brand].filter(Boolean).join(card.locale === 'zh' ? '·' : ' · ');
}

/** Between the languages of a row, px. */
const rowGap = 24;

type Row = { top: number; colour: string; role: 'strong' | 'text'; sizes: Box['sizes'] };

/** One line of each language side by side; a longer one gets more of the width. */
function side(halves: readonly Half[], textOf: (half: Half) => string, { top, colour: color, role, sizes }: Row): Element[] {
  const room = textWidth - rowGap;
  const lengths = halves.map((half) => half.typesetter.measure(role)(textOf(half)) * sizes[0]);
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const widths = lengths.every((length) => length <= room / 2)
    ? lengths.map(() => room / 2)
    : lengths.map((length) => Math.max(0.2, Math.min(0.8, length / whole)) * room);
  return halves.map((half, i) => {
    const setting = fit(half, textOf(half), { width: widths[i] ?? room, height: 40, sizes, leading: 1.4, maxLines: 1 }, role);
    const left = margin + (i === 0 ? 0 : Math.round((widths[0] ?? 0) + rowGap));
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
