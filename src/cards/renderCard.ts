/** One card as PNG bytes. */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Card } from '../views/card.ts';
import { size } from './element.ts';
import { cardFonts } from './fonts.ts';
import { cardTree, tidyCard } from './template.ts';

/**
 * The card's picture, 1200×630 px; the same card gives the same bytes.
 * @throws RangeError when a character has no glyph
 */
export async function renderCard(card: Card): Promise<Uint8Array> {
  const svg = await cardSvg(card);
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
}

/** The card's picture as SVG whose text is outlines. */
export async function cardSvg(card: Card): Promise<string> {
  const tidy = tidyCard(card);
  const { files, typesetter } = cardFonts(tidy);
  return satori(cardTree(tidy, typesetter), { ...size, fonts: files });
}
