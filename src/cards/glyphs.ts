/** The few tables of a TrueType or WOFF font that tell which characters it has and how wide they are. */
import { inflateSync } from 'node:zlib';

export type GlyphTable = {
  /** Glyph of a code point; 0 when the font has none. */
  glyphOf(codePoint: number): number;
  /** Advance width of a code point's glyph, in em. */
  advance(codePoint: number): number;
  /** Empty space left of the glyph's outline, in em. */
  leftBearing(codePoint: number): number;
};

/** Reads a font. @throws RangeError when the bytes are neither TrueType nor WOFF or lack a table */
export function readGlyphTable(font: Uint8Array): GlyphTable {
  const tables = readTables(font);
  const unitsPerEm = table(tables, 'head').getUint16(18);
  const metrics = table(tables, 'hmtx');
  const fullMetrics = table(tables, 'hhea').getUint16(34);
  const glyphOf = readCharacterMap(table(tables, 'cmap'));
  return {
    glyphOf,
    advance: (codePoint) => metrics.getUint16(4 * Math.min(glyphOf(codePoint), fullMetrics - 1)) / unitsPerEm,
    leftBearing: (codePoint) => {
      const glyph = glyphOf(codePoint);
      const at = glyph < fullMetrics ? 4 * glyph + 2 : 4 * fullMetrics + 2 * (glyph - fullMetrics);
      return metrics.getInt16(at) / unitsPerEm;
    },
  };
}

const trueType = 0x00010000;
const woff = 0x774f4646;

function readTables(font: Uint8Array): Map<string, DataView> {
  const view = viewOf(font);
  const signature = view.getUint32(0);
  if (signature !== trueType && signature !== woff) {
    throw new RangeError(`Unexpected font signature 0x${signature.toString(16)}, expected TrueType or WOFF`);
  }
  const packed = signature === woff;
  const [count, start, step] = packed ? [view.getUint16(12), 44, 20] : [view.getUint16(4), 12, 16];
  const tables = new Map<string, DataView>();
  for (let i = 0; i < count; i++) {
    const record = start + i * step;
    const tag = String.fromCharCode(...font.subarray(record, record + 4));
    const offset = view.getUint32(record + (packed ? 4 : 8));
    const length = view.getUint32(record + (packed ? 8 : 12));
    const bytes = font.subarray(offset, offset + length);
    // WOFF keeps a table unpacked when packing would not make it smaller.
    const isDeflated = packed && length < view.getUint32(record + 12);
    if (needed.has(tag)) tables.set(tag, viewOf(isDeflated ? inflateSync(bytes) : bytes));
  }
  return tables;
}

const needed = new Set(['head', 'hhea', 'hmtx', 'cmap']);

function table(tables: ReadonlyMap<string, DataView>, tag: string): DataView {
  const found = tables.get(tag);
  if (found === undefined) throw new RangeError(`Missing font table ${tag}`);
  return found;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Takes the map of all planes (format 12) when there is one, else that of the first plane (format 4). */
function readCharacterMap(cmap: DataView): GlyphTable['glyphOf'] {
  const maps = Array.from({ length: cmap.getUint16(2) }, (_, i) => {
    const offset = cmap.getUint32(4 + 8 * i + 4);
    return { format: cmap.getUint16(offset), offset };
  });
  const full = maps.find((map) => map.format === 12);
  if (full !== undefined) return readGroups(cmap, full.offset);
  const basic = maps.find((map) => map.format === 4);
  if (basic !== undefined) return readSegments(cmap, basic.offset);
  throw new RangeError(`Unexpected cmap formats ${maps.map((map) => map.format).join(', ')}, expected 4 or 12`);
}

/** Format 12: sorted groups {first, last, first glyph}. */
function readGroups(cmap: DataView, offset: number): GlyphTable['glyphOf'] {
  const count = cmap.getUint32(offset + 12);
  const group = (i: number): number => offset + 16 + 12 * i;
  return (codePoint) => {
    const i = firstEndingAt(count, (at) => cmap.getUint32(group(at) + 4), codePoint);
    const first = i < count ? cmap.getUint32(group(i)) : Infinity;
    return codePoint < first ? 0 : cmap.getUint32(group(i) + 8) + codePoint - first;
  };
}

/** Format 4: parallel arrays of segments of the first plane. */
function readSegments(cmap: DataView, offset: number): GlyphTable['glyphOf'] {
  const count = cmap.getUint16(offset + 6) / 2;
  const [ends, starts] = [offset + 14, offset + 16 + 2 * count];
  const [deltas, ranges] = [starts + 2 * count, starts + 4 * count];
  return (codePoint) => {
    const i = firstEndingAt(count, (at) => cmap.getUint16(ends + 2 * at), codePoint);
    if (i >= count) return 0;
    const first = cmap.getUint16(starts + 2 * i);
    if (codePoint < first) return 0;
    const delta = cmap.getUint16(deltas + 2 * i);
    const range = cmap.getUint16(ranges + 2 * i);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = cmap.getUint16(ranges + 2 * i + range + 2 * (codePoint - first));
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  };
}

/** Index of the first of `count` sorted ranges that ends at or after the value. */
function firstEndingAt(count: number, endOf: (i: number) => number, value: number): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
