import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { readGlyphTable, type GlyphTable } from './glyphs.ts';

const { resolve } = createRequire(import.meta.url);

function open(file: string): GlyphTable {
  return readGlyphTable(readFileSync(resolve(file)));
}

function has(table: GlyphTable, text: string): boolean[] {
  return [...text].map((character) => table.glyphOf(character.codePointAt(0) ?? 0) !== 0);
}

describe('readGlyphTable', () => {
  it('reads a WOFF file', () => {
    const latin = open('@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff');
    expect(has(latin, 'Aé–−ỗ河')).toEqual([true, true, true, true, false, false]);
    expect(latin.advance(0x4d)).toBeGreaterThan(2 * latin.advance(0x69));
    expect(latin.leftBearing(0x4d)).toBeLessThan(0.1);
  });

  it('reads a TrueType file with characters of every plane', () => {
    const chinese = open('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
    expect(has(chinese, 'Aỗ河《한')).toEqual([true, true, true, true, false]);
    expect(chinese.advance(0x6cb3)).toBe(1);
  });

  it('refuses other bytes', () => {
    expect(() => readGlyphTable(Buffer.from('wOF2 and the rest'))).toThrow('Unexpected font signature 0x774f4632');
  });
});
