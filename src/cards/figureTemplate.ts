/** Draws a figure's card: the number on the bank, what it means in the water. */
import type { Card } from '../views/card.ts';
import {
  baselineRow,
  colour,
  kickerBox,
  margin,
  size,
  textBlock,
  textLayer,
  textLine,
  textWidth,
  titleLeading,
  type Drawing,
  type Element,
} from './element.ts';
import { figureNumber } from './figureNumber.ts';
import { fitText, heightOf, type Box } from './fitText.ts';
import type { Typesetter } from './fonts.ts';
import { riverOutline, waterOutline } from './river.ts';

type Figure = NonNullable<Card['figure']>;

export function figureCard(card: Card, figure: Figure, typesetter: Typesetter): Drawing {
  const { locale } = card;
  const { measure } = typesetter;
  const kicker = fitText(locale, card.kicker, kickerBox, measure('strong'));
  const titleBox: Box = {
    width: textWidth,
    height: titleBottom - titleTop,
    sizes: [42, 40, 38, 35, 32],
    leading: titleLeading[locale] + 0.06,
    maxLines: 2,
  };
  const title = fitText(locale, card.title, titleBox, measure('display'));
  const top = Math.round(titleTop + 0.4 * (titleBottom - titleTop - heightOf(title)));
  return {
    shapes: [
      { d: waterOutline(bank, size.height), fill: colour.river },
      {
        d: riverOutline(
          (x) => bank(x) + 14,
          () => 2.5,
        ),
        fill: colour.paper,
      },
    ],
    text: textLayer([
      textBlock(kicker, { role: 'strong', color: colour.inkSoft }, { left: margin, top: margin - 10 }, typesetter),
      ...figureNumber(card.locale, figure, baseline, typesetter),
      textBlock(title, { role: 'display', color: colour.paper }, { left: margin, top }, typesetter),
      footRow(card, typesetter),
    ]),
  };
}

/** px from the top: the number's baseline, the title 20 px from the waves and from the foot, and the foot. */
const [baseline, titleTop, titleBottom, footTop] = [324, 405, 506, 526];

function bank(x: number): number {
  return 361 - 5 * Math.sin((x + 60) / 118) - 4 * Math.sin((x - 200) / 61) - 0.006 * x;
}

function footRow(card: Card, typesetter: Typesetter): Element {
  const { locale } = card;
  const brandBox: Box = { width: 420, height: 42, sizes: [30, 26, 22], leading: 1.4, maxLines: 1 };
  const brand = fitText(locale, card.brand, brandBox, typesetter.measure('display'));
  const brandWidth = brand.size * typesetter.measure('display')(brand.lines.join(''));
  const footBox: Box = {
    width: textWidth - brandWidth - 48,
    height: 38,
    sizes: [27, 25, 23, 21],
    leading: 1.4,
    maxLines: 1,
  };
  const foot = fitText(locale, card.foot, footBox, typesetter.measure('text'));
  return baselineRow(
    [
      ...foot.lines.map((line) => textLine(line, foot.size, 38, { role: 'text', color: colour.paper }, typesetter)),
      ...brand.lines.map((line) =>
        textLine(line, brand.size, 42, { role: 'display', color: colour.paper }, typesetter),
      ),
    ],
    { top: footTop, justifyContent: foot.lines.length > 0 ? 'space-between' : 'flex-end' },
  );
}
