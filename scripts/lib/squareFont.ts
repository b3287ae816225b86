/**
 * A font with two glyphs: an empty square, as wide as a Chinese character, for every Chinese character and full-width mark,
 * and an empty dash.
 * While the pieces of a Chinese font are on their way, lines then break as they will in the end, and nothing on the page moves.
 * Format: OpenType 1.9, TrueType outlines; `cmap` format 13 gives whole ranges one glyph.
 */
import { chineseRanges } from '../../src/integrations/hanFonts/hanSlices.ts';

const unitsPerEm = 1000;
/** As Noto Sans SC, so that lines are as high. */
const [ascent, descent] = [1160, -288];
/** Width of the dash in Noto Sans SC. */
const dashWidth = 894;

/** @returns the bytes of a TrueType font, the same each time */
export function squareFont(): Buffer {
  const tables: [tag: string, bytes: Buffer][] = [
    ['OS/2', os2()],
    ['cmap', cmap()],
    ['glyf', Buffer.alloc(4)],
    ['head', head()],
    ['hhea', numbers('i', 0x00010000, 'h', ascent, descent, 0, 'H', unitsPerEm, 'h', 0, 0, unitsPerEm, 1, 0, 0, 0, 0, 0, 0, 0, 'H', 3)],
    ['hmtx', numbers('H', unitsPerEm, 0, unitsPerEm, 0, dashWidth, 0)],
    ['loca', numbers('H', 0, 0, 0, 0)],
    ['maxp', numbers('i', 0x00010000, 'H', 3, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0)],
    ['name', name('Record Square')],
    ['post', numbers('i', 0x00030000, 0, 'h', -100, 50, 'i', 1, 0, 0, 0, 0)],
  ];
  const directory: Buffer[] = [numbers('i', 0x00010000, 'H', tables.length, 128, 3, tables.length * 16 - 128)];
  const bodies: Buffer[] = [];
  let offset = 12 + tables.length * 16;
  for (const [tag, bytes] of tables) {
    directory.push(Buffer.from(tag, 'latin1'), numbers('I', checksum(bytes), offset, bytes.length));
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    bodies.push(padded);
    offset += padded.length;
  }
  const font = Buffer.concat([...directory, ...bodies]);
  const headAt = 12 + tables.length * 16 + bodies.slice(0, tables.findIndex(([tag]) => tag === 'head')).reduce((sum, { length }) => sum + length, 0);
  font.writeUInt32BE((0xb1b0afba - checksum(font)) >>> 0, headAt + 8);
  return font;
}

function cmap(): Buffer {
  const groups = chineseRanges.map(([first, last]) => numbers('I', first, last, first === 0x2014 ? 2 : 1));
  const length = 16 + groups.length * 12;
  return Buffer.concat([numbers('H', 0, 1, 3, 10, 'I', 12, 'H', 13, 0, 'I', length, 0, groups.length), ...groups]);
}

function head(): Buffer {
  // Dates are nought: the same bytes each time.
  return Buffer.concat([
    numbers('I', 0x00010000, 0x00010000, 0, 0x5f0f3cf5, 'H', 0x000b, unitsPerEm, 'I', 0, 0, 0, 0),
    numbers('h', 0, 0, unitsPerEm, unitsPerEm, 'H', 0, 8, 'h', 2, 0, 0),
  ]);
}

function os2(): Buffer {
  return Buffer.concat([
    numbers('H', 4, 'h', unitsPerEm, 'H', 400, 5, 0, 'h', 650, 700, 0, 140, 650, 700, 0, 480, 50, 300, 0),
    Buffer.alloc(10),
    numbers('I', 0, 0, 0, 0),
    Buffer.from('RRR ', 'latin1'),
    numbers('H', 0x40, 0x3000, 0xffef, 'h', ascent, descent, 0, 'H', ascent, -descent, 'I', 0, 0, 'h', 500, 700, 'H', 0, 0x20, 1),
  ]);
}

function name(family: string): Buffer {
  const texts = [[1, family], [2, 'Regular'], [3, family], [4, family], [6, family.replaceAll(' ', '')]] as const;
  let offset = 0;
  const records: Buffer[] = [];
  const strings: Buffer[] = [];
  for (const [id, text] of texts) {
    const bytes = Buffer.from(text, 'utf16le').swap16();
    records.push(numbers('H', 3, 1, 0x409, id, bytes.length, offset));
    strings.push(bytes);
    offset += bytes.length;
  }
  return Buffer.concat([numbers('H', 0, texts.length, 6 + texts.length * 12), ...records, ...strings]);
}

/** Big-endian numbers; a letter says how wide the ones after it are: h and H 16 bits, i and I 32, capitals unsigned. */
function numbers(...given: readonly (number | 'h' | 'H' | 'i' | 'I')[]): Buffer {
  const parts: Buffer[] = [];
  let isWide = false;
  for (const item of given) {
    if (typeof item === 'string') isWide = item === 'i' || item === 'I';
    else {
      const part = Buffer.alloc(isWide ? 4 : 2);
      if (isWide) part.writeUInt32BE(item >>> 0);
      else part.writeUInt16BE(item & 0xffff);
      parts.push(part);
    }
  }
  return Buffer.concat(parts);
}

function checksum(bytes: Buffer): number {
  let sum = 0;
  const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
  for (let i = 0; i < padded.length; i += 4) sum = (sum + padded.readUInt32BE(i)) >>> 0;
  return sum;
}
