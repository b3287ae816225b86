/** Smaller outlines: points of a font's glyphs on a coarser grid. */
import { Font } from 'fonteditor-core';

/**
 * Moves the points of a TrueType font's outlines to multiples of `grid`, so that they compress better. Of the tables that
 * are no outlines, metrics, names and positioning stay; those for vertical lines are left out.
 * @param font TrueType bytes without hinting
 * @param grid in units of the font, of which these have 1,000 an em: 4 is a tenth of a pixel in text of 25 pixels
 * @returns TrueType bytes whose checksums are left to the next program that cuts it
 * @throws Error of fonteditor-core when the bytes are no TrueType font
 */
export function snapOutlines(font: Uint8Array, grid: number): Uint8Array {
  const snap = (value: number): number => Math.round(value / grid) * grid;
  const parsed = Font.create(Buffer.from(font), { type: 'ttf', kerning: true });
  for (const glyph of parsed.get().glyf) {
    const points = (glyph.contours ?? []).flat();
    if (points.length === 0) continue;
    for (const point of points) Object.assign(point, { x: snap(point.x), y: snap(point.y) });
    // What the tables say of an outline's box must stay true.
    for (const edge of ['xMin', 'yMin', 'xMax', 'yMax', 'leftSideBearing'] as const) glyph[edge] = snap(glyph[edge]);
  }
  const snapped = Buffer.from(parsed.write({ type: 'ttf', kerning: true }) as ArrayBuffer);
  keepMeasures(Buffer.from(font), snapped);
  return snapped;
}

/**
 * Puts back what a table says of the whole font, which was measured anew on the glyphs at hand: a piece cut out of it would
 * have other bytes as soon as the site prints a character more.
 */
function keepMeasures(from: Buffer, to: Buffer): void {
  for (const [tag, start, end] of [['OS/2', 0, 96], ['hhea', 0, 34], ['maxp', 6, 32], ['post', 0, 32], ['head', 36, 44]] as const) {
    from.copy(to, tableAt(to, tag) + start, tableAt(from, tag) + start, tableAt(from, tag) + end);
  }
}

/** @throws Error naming a table that the font lacks */
function tableAt(font: Buffer, tag: string): number {
  for (let entry = 12; entry < 12 + 16 * font.readUInt16BE(4); entry += 16) {
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`Missing table ${tag} in a font, expected TrueType`);
}
