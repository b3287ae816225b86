/** One card as PNG bytes. */
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Card } from '../views/card.ts';
import { colour, size, type Drawing } from './element.ts';
import { cardFonts, type FontFile } from './fonts.ts';
import { palettePng } from './palettePng.ts';
import { pairCard } from './pairTemplate.ts';
import { drawCard, tidyCard } from './template.ts';

/**
 * The card's picture, 1200×630 px; the same card gives the same bytes.
 * @throws RangeError naming the card and the character when a character has no glyph
 */
export async function renderCard(card: Card): Promise<Uint8Array> {
  return svgToPng(await cardToSvg(card));
}

/** The same with its SVG, for those who may have both. */
export async function renderBoth(card: Card): Promise<{ png: Uint8Array; svg: string }> {
  const svg = await cardToSvg(card);
  return { png: svgToPng(svg), svg };
}

function svgToPng(svg: string): Uint8Array {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return palettePng(image.pixels, size) ?? image.asPng();
}

/** The card's picture as SVG; its text is outlines. */
export async function cardToSvg(card: Card): Promise<string> {
  const { drawing, files } = draw(card);
  const { shapes, text } = drawing;
  const layer = await satori(text, { ...size, fonts: files });
  // Satori would make the shapes a nested image, and keeping its own <svg> would clip the text: both cost more time
  // than all the rest of the drawing.
  const content = layer.slice(layer.indexOf('>') + 1, layer.lastIndexOf('</svg>'));
  const paths = shapes.map(({ d, fill }) => `<path fill="${fill}" d="${d}"/>`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">` +
    `<rect width="${size.width}" height="${size.height}" fill="${colour.paper}"/>${paths}${content}</svg>`
  );
}

/** A card in two languages has the text of the second in a card of its own. */
function draw(card: Card): { drawing: Drawing; files: FontFile[] } {
  const tidy = tidyCard(card);
  const { files, typesetter } = cardFonts(tidy);
  if (card.second === undefined) return { drawing: drawCard(tidy, typesetter), files };
  const second = tidyCard(card.second);
  const fonts = cardFonts(second);
  return {
    drawing: pairCard({ card: tidy, typesetter }, { card: second, typesetter: fonts.typesetter }),
    files: fonts.files.length > files.length ? fonts.files : files,
  };
}
