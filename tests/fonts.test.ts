/** Chinese type for devices without any: the pieces hold what the pages print, and cost what they should. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../scripts/lib/chromium.ts';
import { serveSite } from '../scripts/lib/server.ts';
import { readGlyphTable } from '../src/cards/glyphs.ts';
import { htmlToHan } from '../src/integrations/hanFonts/hanSlices.ts';
import { dist, htmlFiles, read } from './lib/site.ts';

type Piece = { family: string; file: string; ranges: [first: number, last: number][] };

/** Pieces that a style sheet names, with their files as they lie in `fonts/`. */
function piecesOf(styles: string): Piece[] {
  return [...read(styles).matchAll(/font-family:"([^"]+)".*?url\("([^"]+)"\).*?unicode-range:([^}]+)\}/g)].map(([, family = '', file = '', ranges = '']) => ({
    family,
    file: posix.join(posix.dirname(styles), file),
    ranges: ranges.split(',').map((range) => {
      const [first = '', last = first] = range.slice(2).split('-');
      return [parseInt(first, 16), parseInt(last, 16)];
    }),
  }));
}

const linked = /<link rel="stylesheet" href="\/(fonts\/[^"]+\.css)" fetchpriority="low">\s*<\/body>/;
const uses = htmlFiles.map((file) => ({ file, styles: linked.exec(read(file))?.[1] ?? '', ...htmlToHan(read(file)) }));
const pieces = new Map([...new Set(uses.map(({ styles }) => styles)), 'fonts/han.css'].map((styles) => [styles, piecesOf(styles)]));

describe('the pieces of Chinese fonts', () => {
  it('are asked for by every page, last of all', () => {
    expect(uses.filter(({ styles }) => styles === '').map(({ file }) => file)).toEqual([]);
  });

  it('are asked for by every character of the page', () => {
    for (const [family, key] of [['Record Hei', 'text'], ['Record Song', 'headlines']] as const) {
      for (const use of uses) {
        const ranges = (pieces.get(use.styles) ?? []).filter((piece) => piece.family === family).flatMap((piece) => piece.ranges);
        const isHeld = (character: string): boolean => ranges.some(([first, last]) => (character.codePointAt(0) ?? 0) >= first && (character.codePointAt(0) ?? 0) <= last);
        expect([...use[key]].filter((character) => !isHeld(character)), `${use.file} ${family}`).toEqual([]);
      }
      expect(new Set(uses.flatMap((use) => [...use[key]])).size, family).toBeGreaterThan(500);
    }
  });

  it('are the page’s own in Chinese, one of each face, and shared elsewhere', () => {
    for (const { file, styles } of uses) {
      const isOwn = /^zh\/(?!search\/)/.test(file);
      expect(styles !== 'fonts/han.css', file).toBe(isOwn);
      if (isOwn) expect(pieces.get(styles)?.map(({ family }) => family), file).toEqual(['Record Hei', 'Record Song']);
    }
  });

  it('hold every character of a page in Chinese, and no other', () => {
    for (const { file, styles, text } of uses.filter((use) => use.styles !== 'fonts/han.css')) {
      const piece = pieces.get(styles)?.find(({ family }) => family === 'Record Hei');
      const glyphs = readGlyphTable(readFileSync(join(dist, piece?.file ?? '')));
      expect([...text].filter((character) => glyphs.glyphOf(character.codePointAt(0) ?? 0) === 0), file).toEqual([]);
      expect(glyphs.glyphOf('鑫'.codePointAt(0) ?? 0), file).toBe(0);
    }
  });

  it('are small files, and no others lie beside them', () => {
    const files = readdirSync(join(dist, 'fonts/pieces')).map((file) => `fonts/pieces/${file}`);
    const named = [...pieces.entries()].flatMap(([styles, some]) => [...(styles === 'fonts/han.css' ? [] : [styles]), ...some.map(({ file }) => file)]);
    expect(files.sort()).toEqual([...new Set(named)].sort());
    for (const file of files) expect(statSync(join(dist, file)).size, file).toBeLessThanOrEqual(110 * 1024);
    const home = pieces.get(uses.find(({ file }) => file === 'zh/index.html')?.styles ?? '') ?? [];
    expect(home.reduce((sum, { file }) => sum + statSync(join(dist, file)).size, 0)).toBeLessThanOrEqual(90 * 1024);
  });
});

describe('a browser', () => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveSite(dist, 0);
    browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('loads and draws them', async () => {
    const page = await browser.newPage();
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    await page.goto(`${origin}/zh/places/ha-giang/`);
    // Whatever fonts the machine has, the pieces must load and draw.
    const loaded = await page.evaluate(async () => {
      const faces = await Promise.all([document.fonts.load('16px "Record Hei"', '河江省'), document.fonts.load('600 16px "Record Song"', '河江省')]);
      return faces.map((found) => found.length > 0 && found.every(({ status }) => status === 'loaded'));
    });
    expect(loaded).toEqual([true, true]);
    await page.close();
  });
});
