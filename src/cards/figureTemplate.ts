/** Draws a figure's card: the number on the bank, its meaning in the water. */
import type { Card } from '../views/card.ts';
import { colour, ground, margin, shapes, size, textBlock, textLine, textWidth, titleLeading, type Element } from './element.ts';
import { fitText, heightOf, type Measure } from './fitText.ts';
import type { Role, Typesetter } from './fonts.ts';
import { courseLine, riverOutline, waterOutline, type Point } from './river.ts';

type Figure = NonNullable<Card['figure']>;

export function figureCard(card: Card, figure: Figure, typesetter: Typesetter): Element {
  const { locale } = card;
  const measure = (role: Role): Measure => (text) => typesetter.width(role, text);
  const kicker = fitText(locale, card.kicker, { width: textWidth, height: 40, sizes: [27, 25, 23, 21], leading: 1.4, maxLines: 1 }, measure('strong'));
  const brand = fitText(locale, card.brand, { width: 420, height: 44, sizes: [30, 26, 22], leading: 1.4, maxLines: 1 }, measure('display'));
  const brandWidth = brand.size * measure('display')(card.brand);
  const foot = fitText(locale, card.foot, { width: textWidth - brandWidth - 40, height: 40, sizes: [27, 25, 23, 21], leading: 1.4, maxLines: 1 }, measure('text'));
  const title = fitText(
    locale,
    card.title,
    { width: textWidth, height: 130, sizes: [46, 42, 38, 35, 32], leading: titleLeading[locale] + 0.04, maxLines: 3 },
    measure('display'),
  );
  const bottom = size.height - margin + 8;
  const bank = courseLine(bankPoints);
  return ground([
    shapes([
      { d: waterOutline(bank, size.height), fill: colour.river },
      { d: riverOutline(bank.map(([x, y]): Point => [x, y + 13]), () => 2.5), fill: colour.paper },
    ]),
    textBlock(kicker, { role: 'strong', color: colour.inkSoft }, { left: margin, top: margin - 10 }, typesetter),
    numberRow(card, figure, typesetter),
    textBlock(title, { role: 'display', color: colour.paper }, { left: margin, top: waterTop + (bottom - 50 - waterTop - heightOf(title)) / 2 }, typesetter),
    textBlock(foot, { role: 'text', color: colour.paper }, { left: margin, top: bottom - heightOf(foot) }, typesetter),
    textBlock(brand, { role: 'display', color: colour.paper }, { left: size.width - margin - brandWidth, top: bottom - heightOf(brand) }, typesetter),
  ]);
}

/** Where the lowest reach of the bank lies, px. */
const waterTop = 396;
const bankPoints: Point[] = [
  [-40, 388],
  [160, 376],
  [420, 394],
  [700, 372],
  [980, 386],
  [1240, 362],
];
const baseline = 344;

function numberRow(card: Card, figure: Figure, typesetter: Typesetter): Element {
  // A sign such as % belongs to the number; a word stands beside it.
  const isSign = !/\p{L}/u.test(figure.after);
  const number = isSign ? figure.number + figure.after : figure.number;
  const after = isSign ? '' : figure.after;
  const width = (text: string): number => typesetter.width('display', text);
  const small = (fontSize: number): number => Math.max(46, Math.round(fontSize * 0.24));
  const gap = (fontSize: number): number => Math.round(fontSize * 0.1);
  const rowWidth = (fontSize: number): number =>
    [figure.before, after].filter(Boolean).reduce((sum, word) => sum + width(word) * small(fontSize) + gap(fontSize), width(number) * fontSize);
  const fontSize = numberSizes.find((candidate) => rowWidth(candidate) <= textWidth) ?? 72;
  const word = (text: string): Element[] => text === '' ? [] : [textLine(text, small(fontSize), Math.round(small(fontSize) * 1.2), { role: 'display', color: colour.ink }, typesetter)];
  const top = Math.round(baseline - fontSize * (card.locale === 'zh' ? 0.936 : 0.85));
  return {
    type: 'div',
    props: {
      style: { display: 'flex', position: 'absolute', left: margin, top, width: textWidth, alignItems: 'baseline', gap: gap(fontSize) },
      children: [...word(figure.before), textLine(number, fontSize, fontSize, { role: 'display', color: colour.ink }, typesetter), ...word(after)],
    },
  };
}

const numberSizes = [300, 280, 260, 240, 224, 208, 192, 176, 160, 144, 128, 112, 96, 84, 72];
