import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './project.ts';
import { squareFont } from './squareFont.ts';

describe('squareFont', () => {
  it('is the font that the site serves', () => {
    expect(readFileSync(join(projectRoot, 'src/styles/fonts/square.ttf')).equals(squareFont())).toBe(true);
  });

  it('has a directory whose tables lie where it says, with their checksums', () => {
    const font = squareFont();
    const count = font.readUInt16BE(4);
    for (let i = 0; i < count; i += 1) {
      const at = 12 + i * 16;
      const [offset, length] = [font.readUInt32BE(at + 8), font.readUInt32BE(at + 12)];
      expect(offset % 4).toBe(0);
      expect(offset + length).toBeLessThanOrEqual(font.length);
    }
    let sum = 0;
    for (let i = 0; i < font.length; i += 4) sum = (sum + font.readUInt32BE(i)) >>> 0;
    expect(sum).toBe(0xb1b0afba);
  });
});
