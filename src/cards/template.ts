/** Draws a card as a poster: paper, ink, and the river that takes the room the text leaves. */
import type { Card } from '../views/card.ts';
import {
  colour,
  kickerBox,
  margin,
  size,
  textBlock,
  textLayer,
  textWidth,
  titleLeading,
  type Drawing,
} from './element.ts';
import { figureCard } from './figureTemplate.ts';
import { fitText, heightOf, type Box } from './fitText.ts';
import type { Typesetter } from './fonts.ts';
import { riverOutline, smoothStep, type Course } from './river.ts';

/** The drawing of a tidy card, 1200×630 px. */
export function drawCard(card: Card, typesetter: Typesetter): Drawing {
  return card.figure === undefined ? titleCard(card, typesetter) : figureCard(card, card.figure, typesetter);
}

/** The card as it is printed: NFC, single spaces, and nothing said twice. */
export function tidyCard(card: Card): Card {
  const tidy = (text: string): string => {
    const plain = text
      .normalize('NFC')
      .replace(/[\t\n\r ]+/g, ' ')
      .trim();
    // The Chinese middle dot brings its own space.
    return card.locale === 'zh' ? plain.replaceAll(' · ', '·') : plain;
  };
  const [title, brand, kicker] = [tidy(card.title), tidy(card.brand), tidy(card.kicker)];
  const { figure } = card;
  return {
    kicker: kicker === brand ? '' : kicker,
    title,
    ...(figure && { figure: { before: tidy(figure.before), number: tidy(figure.number), after: tidy(figure.after) } }),
    foot: tidy(card.foot),
    brand: brand === title ? '' : brand,
    locale: card.locale,
    ...(card.locator && { locator: card.locator }),
    ...(card.beads && { beads: card.beads }),
  };
}

/** The river's mouth lies right of the foot, px. */
const footWidth = 650;
const footEnd = margin + footWidth;
const footBox: Box = { width: footWidth, height: 114, sizes: [27, 25, 23], leading: 1.4, maxLines: 3 };
const brandBox: Box = { width: footWidth, height: 42, sizes: [30, 26, 22], leading: 1.4, maxLines: 1 };
const titleSizes: Box['sizes'] = [132, 116, 102, 90, 80, 72, 64, 58, 52, 47, 43, 40];
/** Between the river, or the beads on it, and the text above and below, px. */
const leastGap = 20;
/** Half the river's width above the foot. */
const halfRiver = 8;
/** The least swing of the river, so that it never runs straight, px. */
const leastSwing = 14;
const bottom = size.height - margin + 8;
/** The schematic beside the kicker, px. */
const locatorWidth = 340;

function titleCard(card: Card, typesetter: Typesetter): Drawing {
  const { locale } = card;
  const { measure } = typesetter;
  const kicker = fitText(locale, card.kicker, kickerBox, measure('strong'));
  const brand = fitText(locale, card.brand, brandBox, measure('display'));
  const foot = fitText(locale, card.foot, footBox, measure('text'));
  const brandTop = bottom - heightOf(brand);
  const footTop = brandTop - heightOf(foot) - (brand.lines.length > 0 && foot.lines.length > 0 ? 8 : 0);
  const titleTop = kicker.lines.length > 0 ? margin + 44 : margin - 14;
  const reach = leastGap + Math.max(halfRiver, ...(card.beads ?? []).map(({ radius }) => radius + beadRing));
  const titleBox: Box = {
    width: textWidth,
    height: footTop - 2 * (reach + leastSwing) - titleTop,
    sizes: titleSizes,
    leading: titleLeading[locale],
    maxLines: 5,
    loose: true,
  };
  const title = fitText(locale, card.title, titleBox, measure('display'));
  const course = riverCourse(titleTop + heightOf(title), footTop, reach);
  return {
    shapes: [
      ...locatorShapes(card.locator),
      { d: riverOutline(course, riverWidth), fill: colour.river },
      ...beadShapes(card.beads ?? [], course),
    ],
    text: textLayer([
      textBlock(kicker, { role: 'strong', color: colour.river }, { left: margin, top: margin - 10 }, typesetter),
      textBlock(title, { role: 'display', color: colour.ink }, { left: margin, top: titleTop }, typesetter),
      textBlock(foot, { role: 'text', color: colour.inkSoft }, { left: margin, top: footTop }, typesetter),
      textBlock(brand, { role: 'display', color: colour.ink }, { left: margin, top: brandTop }, typesetter),
    ]),
  };
}

/** The two rows of the schematic above the title, at the right margin; the place itself in its side's full colour. */
function locatorShapes(locator: Card['locator']): Drawing['shapes'] {
  if (locator === undefined) return [];
  const scale = locatorWidth / locator.width;
  const left = size.width - margin - locatorWidth;
  const top = margin - 18 - Math.min(...locator.cells.map((cell) => cell.y)) * scale;
  const cells = locator.cells.map(({ row, x, y, width, height, current }) => {
    const [w, h] = [width * scale - 2, height * scale - 2];
    const d = `M${(left + x * scale).toFixed(1)} ${(top + y * scale).toFixed(1)}h${w.toFixed(1)}v${h.toFixed(1)}h${(-w).toFixed(1)}Z`;
    return { d, fill: current ? colour[row] : colour[`${row}Ground`] };
  });
  const nodes = locator.nodes.map((node) => {
    const [x, y] = [(left + node.x * scale).toFixed(1), (top + node.y * scale).toFixed(1)];
    return { d: `M${x} ${y}m-7 0a7 7 0 1 0 14 0a7 7 0 1 0 -14 0Z`, fill: colour.river };
  });
  return [...cells, ...nodes];
}

/** Paper between a bead and the water, px. */
const beadRing = 5;

/** Beads between the left margin and the bend, each parted from the water by a ring of paper. */
function beadShapes(beads: NonNullable<Card['beads']>, course: Course): Drawing['shapes'] {
  const bend = 760;
  return beads.flatMap(({ at, radius, filled }) => {
    const x = margin + at * (bend - margin);
    const disc = (r: number, fill: string): Drawing['shapes'][number] => ({
      d: `M${(x - r).toFixed(1)} ${course(x).toFixed(1)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
      fill,
    });
    return [disc(radius + beadRing, colour.paper), disc(radius, colour.river), ...(filled ? [] : [disc(Math.max(1, radius - 5), colour.paper)])];
  });
}

/** From a spring at the left edge, between title and foot, down to a mouth at the lower right. */
function riverCourse(titleBottom: number, footTop: number, reach: number): Course {
  const room = footTop - titleBottom;
  const middle = titleBottom + room / 2;
  const swing = Math.min(58, room * 0.26, room / 2 - reach);
  const fall = size.height - 34 - middle;
  return (x) =>
    middle + fall * smoothStep(footEnd, 1180, x) - swing * (1 - 0.55 * smoothStep(500, 900, x)) * Math.sin((x + 40) / 74);
}

function riverWidth(x: number): number {
  return 3 + 9 * smoothStep(0, 700, x) + 140 * smoothStep(600, 1290, x) ** 1.4;
}
