import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Font } from 'fonteditor-core';
import subsetFont from 'subset-font';
import { describe, expect, it, vi } from 'vitest';
import { readGlyphTable } from '../../cards/glyphs.ts';
import { snapOutlines } from './snapOutlines.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'));
const text = '河江，\u3000';
const font = await subsetFont(source, text, { targetFormat: 'truetype', noLayoutClosure: true, noHinting: true });
const outlines = (bytes: Uint8Array) => Font.create(Buffer.from(bytes), { type: 'ttf' }).get().glyf;

describe('snapOutlines', () => {
  it('moves every point and edge to the grid, by no more than half of it', () => {
    const [before, after] = [outlines(font), outlines(snapOutlines(font, 8))];
    expect(after).toHaveLength(before.length);
    for (const [i, glyph] of before.entries()) {
      const points = (glyph.contours ?? []).flat();
      const moved = (after[i]?.contours ?? []).flat();
      expect(moved).toHaveLength(points.length);
      for (const [j, { x, y }] of moved.entries()) {
        expect([x % 8, y % 8].map(Math.abs)).toEqual([0, 0]);
        expect(Math.abs(x - (points[j]?.x ?? NaN))).toBeLessThanOrEqual(4);
        expect(Math.abs(y - (points[j]?.y ?? NaN))).toBeLessThanOrEqual(4);
      }
      if (moved.length === 0) continue;
      expect(after[i]?.xMin).toBe(Math.min(...moved.map(({ x }) => x)));
      expect(after[i]?.yMax).toBe(Math.max(...moved.map(({ y }) => y)));
    }
  });

  it('keeps characters, widths and the rules that draw punctuation closer', async () => {
    const snapped = snapOutlines(font, 8);
    const [before, after] = [readGlyphTable(font), readGlyphTable(snapped)];
    for (const character of text) {
      const point = character.codePointAt(0) ?? 0;
      expect(after.glyphOf(point), character).toBeGreaterThan(0);
      expect(after.advance(point), character).toBe(before.advance(point));
    }
    expect(Buffer.from(await subsetFont(Buffer.from(snapped), text, { targetFormat: 'truetype' })).toString('latin1')).toContain('GPOS');
  });

  it('makes files smaller, and the same at every time and place', async () => {
    const size = async (bytes: Uint8Array): Promise<number> => (await subsetFont(Buffer.from(bytes), text, { targetFormat: 'woff' })).length;
    expect(await size(snapOutlines(font, 8))).toBeLessThan(await size(font));
    const here = snapOutlines(font, 8);
    vi.stubEnv('TZ', 'Pacific/Auckland');
    const there = snapOutlines(font, 8);
    vi.unstubAllEnvs();
    expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
  });

  it('leaves a piece the same whatever else the font held', async () => {
    const piece = async (all: string): Promise<Buffer> => {
      const cut = await subsetFont(source, all, { targetFormat: 'truetype', noLayoutClosure: true, noHinting: true });
      return Buffer.from(await subsetFont(Buffer.from(snapOutlines(cut, 8)), '河江，', { targetFormat: 'truetype', noLayoutClosure: true, noHinting: true }));
    };
    expect((await piece('河江，')).equals(await piece('河江，一二三龘鑫《》——·'))).toBe(true);
  });

  it('says when it is given no font', () => {
    expect(() => snapOutlines(Buffer.from('no font'), 8)).toThrow();
  });
});
