/** Writes a picture of few colours as PNG: a card has under a hundred, which makes it less than half as large as in full colour. */
import { crc32, deflateSync } from 'node:zlib';

/**
 * PNG bytes of opaque RGBA pixels with 8-bit palette indexes; undefined when the picture has more than 256 colours.
 * @param pixels four bytes a pixel, row by row
 */
export function palettePng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): Uint8Array | undefined {
  const view = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height);
  const indexes = new Map<number, number>();
  // Each row begins with its filter, 0: none.
  const rows = new Uint8Array((width + 1) * height);
  let [colour, index] = [-1, 0];
  for (let y = 0, from = 0; y < height; y++) {
    const start = y * (width + 1) + 1;
    for (let x = 0; x < width; x++, from++) {
      const next = view[from] ?? 0;
      if (next !== colour) {
        colour = next;
        index = indexes.get(colour) ?? indexes.size;
        if (index === 256) return undefined;
        indexes.set(colour, index);
      }
      rows[start + x] = index;
    }
  }
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, width);
  header.setUint32(4, height);
  header.setUint8(8, bitsPerPixel);
  header.setUint8(9, paletteColour);
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', new Uint8Array(header.buffer)),
    chunk('PLTE', palette(indexes.keys())),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', new Uint8Array(0)),
  ]);
}

const bitsPerPixel = 8;
const paletteColour = 3;

/** Red, green and blue of each colour, as they stand in memory. */
function palette(colours: Iterable<number>): Uint8Array {
  const bytes = new Uint8Array(Uint32Array.from(colours).buffer);
  return bytes.filter((_, i) => i % 4 !== 3);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(body, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}
