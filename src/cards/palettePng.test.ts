import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { palettePng } from './palettePng.ts';
import { isWholePng } from './wholePng.ts';

const size = { width: 3, height: 2 };
const [red, ink] = [
  [179, 64, 42, 255],
  [29, 26, 22, 255],
];
const pixels = Uint8Array.from([red, red, ink, ink, ink, red].flat());
const picture = palettePng(pixels, size) ?? new Uint8Array();

describe('palettePng', () => {
  it('writes each colour once and each pixel as its index', () => {
    const data = Buffer.from(picture);
    const [palette, rows] = [data.indexOf('PLTE') + 4, data.indexOf('IDAT') + 4];
    expect([...data.subarray(palette, palette + 6)]).toEqual([179, 64, 42, 29, 26, 22]);
    expect([...inflateSync(data.subarray(rows))]).toEqual([0, 0, 0, 1, 0, 1, 1, 0]);
  });

  it('leaves a picture of more than 256 colours alone', () => {
    const many = Uint8Array.from({ length: 4 * 300 }, (_, i) =>
      i % 4 === 3 ? 255 : (i >> 2) >> (i % 4 === 0 ? 8 : 0),
    );
    expect(palettePng(many, { width: 300, height: 1 })).toBeUndefined();
  });
});

describe('isWholePng', () => {
  it('accepts what was written to its end', () => {
    expect(isWholePng(picture, size)).toBe(true);
  });

  it.each([
    ['an empty file', new Uint8Array()],
    ['a cut one', picture.subarray(0, -5)],
    ['one without its end', picture.subarray(0, -12)],
    ['one with more behind', Buffer.concat([picture, Buffer.from('x')])],
    ['one with a changed byte', picture.map((byte, i) => (i === 45 ? byte ^ 1 : byte))],
    ['another format', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])('refuses %s', (_, bytes) => {
    expect(isWholePng(bytes, size)).toBe(false);
  });

  it('refuses another size', () => {
    expect(isWholePng(picture, { width: 2, height: 3 })).toBe(false);
  });
});
