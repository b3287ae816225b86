/** Draws a figure's card: the number on the bank, what it means in the water. */
import type { Card } from '../views/card.ts';
import {
  colour, kickerBox, margin, size, textBlock, textLayer, textLine, textWidth, titleLeading, type Drawing, type Element, type Look,
} from './element.ts';
import { fitText, heightOf, type Box } from './fitText.ts';
import type { Typesetter } from './fonts.ts';
import { riverOutline, waterOutline } from './river.ts';

type Figure = NonNullable<Card['figure']>;

export function figureCard(card: Card, figure: Figure, typesetter: Typesetter): Drawing {
  const { locale } = card;
  const { measure } = typesetter;
  const kicker = fitText(locale, card.kicker, kickerBox, measure('strong'));
  const titleBox: Box = { width: textWidth, height: 100, sizes: [42, 38, 35, 32], leading: titleLeading[locale] + 0.06, maxLines: 2 };
  const title = fitText(locale, card.title, titleBox, measure('display'));
  const titleTop = Math.round(waterTop + 0.42 * (footTop - waterTop - heightOf(title)));
  return {
    shapes: [
      { d: waterOutline(bank, size.height), fill: colour.river },
      { d: riverOutline((x) => bank(x) + 14, () => 2.5), fill: colour.paper },
    ],
    text: textLayer([
      textBlock(kicker, { role: 'strong', color: colour.inkSoft }, { left: margin, top: margin - 10 }, typesetter),
      numberRow(card, figure, typesetter),
      textBlock(title, { role: 'display', color: colour.paper }, { left: margin, top: titleTop }, typesetter),
      footRow(card, typesetter),
    ]),
  };
}

/** px from the top: the number's baseline, the water's highest line that is clear of the waves, and the foot. */
const [baseline, waterTop, footTop] = [332, 392, 526];

function bank(x: number): number {
  return 366 - 7 * Math.sin((x + 60) / 118) - 5 * Math.sin((x - 200) / 61) - 0.006 * x;
}

const ink: Look = { role: 'display', color: colour.ink };
const numberSizes = [300, 280, 260, 240, 222, 208, 192, 176, 160, 144, 128, 112, 96, 84, 72];
const tallestDigits = { vi: 300, en: 300, zh: 260 } as const;
/** Distance from the top of a line box of the number's own height to its baseline, over its size. */
const ascent = { vi: 0.85, en: 0.85, zh: 0.936 } as const;

/** The number as large as it fits with the words beside it, all on one baseline. */
function numberRow(card: Card, figure: Figure, typesetter: Typesetter): Element {
  // A sign such as % belongs to the number; a word stands beside it.
  const isSign = !/\p{L}/u.test(figure.after);
  const number = isSign ? figure.number + figure.after : figure.number;
  const [before, after] = [figure.before, isSign ? '' : figure.after];
  const measure = typesetter.measure('display');
  const wordSize = (fontSize: number): number => Math.max(46, Math.round(fontSize * 0.24));
  const gap = (fontSize: number): number => Math.round(fontSize * 0.1);
  const width = (fontSize: number): number =>
    [before, after]
      .filter(Boolean)
      .reduce((sum, word) => sum + measure(word) * wordSize(fontSize) + gap(fontSize), measure(number) * fontSize);
  // Letters with their marks, Chinese characters and lifted numbers need more height than plain digits.
  const tallest = /[\p{L},]/u.test(number) ? 240 : tallestDigits[card.locale];
  const fontSize = numberSizes.find((candidate) => candidate <= tallest && width(candidate) <= textWidth) ?? Math.min(...numberSizes);
  // What hangs below the line stays out of the water.
  const lift = /[,gjpqy]/.test(number.normalize('NFD')) ? 0.16 * fontSize : 0;
  const word = (text: string): Element[] =>
    text === '' ? [] : [textLine(text, wordSize(fontSize), Math.round(wordSize(fontSize) * 1.2), ink, typesetter)];
  return row(
    [...word(before), textLine(number, fontSize, fontSize, ink, typesetter), ...word(after)],
    { top: Math.round(baseline - lift - fontSize * ascent[card.locale]), gap: gap(fontSize) },
  );
}

function footRow(card: Card, typesetter: Typesetter): Element {
  const { locale } = card;
  const brandBox: Box = { width: 420, height: 42, sizes: [30, 26, 22], leading: 1.4, maxLines: 1 };
  const brand = fitText(locale, card.brand, brandBox, typesetter.measure('display'));
  const brandWidth = brand.size * typesetter.measure('display')(brand.lines.join(''));
  const footBox: Box = { width: textWidth - brandWidth - 48, height: 38, sizes: [27, 25, 23, 21], leading: 1.4, maxLines: 1 };
  const foot = fitText(locale, card.foot, footBox, typesetter.measure('text'));
  return row(
    [
      ...foot.lines.map((line) => textLine(line, foot.size, 38, { role: 'text', color: colour.paper }, typesetter)),
      ...brand.lines.map((line) => textLine(line, brand.size, 42, { role: 'display', color: colour.paper }, typesetter)),
    ],
    { top: footTop, justifyContent: foot.lines.length > 0 ? 'space-between' : 'flex-end' },
  );
}

function row(children: Element[], style: Record<string, string | number>): Element {
  return {
    type: 'div',
    props: { style: { display: 'flex', position: 'absolute', left: margin, width: textWidth, alignItems: 'baseline', ...style }, children },
  };
}
