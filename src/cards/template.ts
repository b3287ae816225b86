/** Draws a card as a poster: paper, ink, and the river that takes the room the text leaves. */
import type { Card } from '../views/card.ts';
import { colour, ground, margin, shapes, size, textBlock, textWidth, titleLeading, type Element } from './element.ts';
import { figureCard } from './figureTemplate.ts';
import { fitText, heightOf, type Box, type Measure } from './fitText.ts';
import type { Role, Typesetter } from './fonts.ts';
import { courseLine, riverOutline, type Point } from './river.ts';

/** The element tree of a tidy card, 1200×630 px. */
export function cardTree(card: Card, typesetter: Typesetter): Element {
  return card.figure === undefined ? titleCard(card, typesetter) : figureCard(card, card.figure, typesetter);
}

/** The card as it is printed: NFC, single spaces, and nothing said twice. */
export function tidyCard(card: Card): Card {
  const tidy = (text: string): string => text.normalize('NFC').replace(/[\t\n\r ]+/g, ' ').trim();
  const [title, brand, kicker] = [tidy(card.title), tidy(card.brand), tidy(card.kicker)];
  const { figure } = card;
  return {
    kicker: kicker === brand ? '' : kicker,
    title,
    ...(figure && { figure: { before: tidy(figure.before), number: tidy(figure.number), after: tidy(figure.after) } }),
    foot: tidy(card.foot),
    brand: brand === title ? '' : brand,
    locale: card.locale,
  };
}

/** Room between title and foot in which the river always runs, px. */
const leastWater = 76;
/** The river's mouth lies right of this, px; the foot stays left of it. */
const footWidth = 690;

function titleCard(card: Card, typesetter: Typesetter): Element {
  const { locale } = card;
  const measure = (role: Role): Measure => (text) => typesetter.width(role, text);
  const kicker = fitText(locale, card.kicker, { width: textWidth, height: 40, sizes: [27, 25, 23, 21], leading: 1.4, maxLines: 1 }, measure('strong'));
  const brand = fitText(locale, card.brand, { width: footWidth, height: 44, sizes: [30, 26, 22], leading: 1.4, maxLines: 1 }, measure('display'));
  const foot = fitText(locale, card.foot, { width: footWidth, height: 112, sizes: [27, 25, 23], leading: 1.4, maxLines: 3 }, measure('text'));
  const brandTop = size.height - margin + 8 - heightOf(brand);
  const footTop = brandTop - heightOf(foot) - (brand.lines.length > 0 ? 2 : 0);
  const titleTop = card.kicker === '' ? margin - 8 : margin + 44;
  const title = fitText(
    locale,
    card.title,
    { width: textWidth, height: footTop - leastWater - titleTop, sizes: titleSizes, leading: titleLeading[locale], maxLines: 5 },
    measure('display'),
  );
  const course = riverCourse(titleTop + heightOf(title), footTop);
  return ground([
    shapes([{ d: riverOutline(courseLine(course), (t) => 3 + 150 * t ** 3.2), fill: colour.river }]),
    textBlock(kicker, { role: 'strong', color: colour.river }, { left: margin, top: margin - 10 }, typesetter),
    textBlock(title, { role: 'display', color: colour.ink }, { left: margin, top: titleTop }, typesetter),
    textBlock(foot, { role: 'text', color: colour.inkSoft }, { left: margin, top: footTop }, typesetter),
    textBlock(brand, { role: 'display', color: colour.ink }, { left: margin, top: brandTop }, typesetter),
  ]);
}

const titleSizes: Box['sizes'] = [132, 116, 102, 90, 80, 72, 64, 58, 52, 47, 43, 40];

/** From a spring at the left edge, between title and foot, to a mouth in the lower right corner. */
function riverCourse(titleBottom: number, footTop: number): Point[] {
  const room = footTop - titleBottom;
  const middle = titleBottom + room * 0.52;
  const swing = Math.min(64, room * 0.24);
  return [
    [-40, middle + swing * 0.5],
    [150, middle - swing * 0.7],
    [370, middle + swing],
    [610, middle - swing * 0.9],
    [820, middle + swing * 0.7],
    [980, footTop + 0.45 * (size.height - footTop)],
    [1160, size.height + 90],
  ];
}
