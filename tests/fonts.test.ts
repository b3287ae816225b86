/** Chinese type for devices without any: the pieces hold what the pages print, and cost what they should. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, posix } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import subsetFont from 'subset-font';
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

const linked = /<link rel="stylesheet" href="\/(fonts\/[^"]+\.css)"/;
const uses = htmlFiles.map((file) => ({ file, styles: linked.exec(read(file))?.[1] ?? '', ...htmlToHan(read(file)) }));
const pieces = new Map([...new Set(uses.map(({ styles }) => styles)), 'fonts/han.css'].map((styles) => [styles, piecesOf(styles)]));
const faces = [['Record Hei', 'text'], ['Record Song', 'headlines']] as const;
const charactersOf = ({ ranges }: Piece): string[] =>
  ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)));

describe('the pieces of Chinese fonts', () => {
  it('are asked for by every page: its own before all other styles, shared ones when all else is asked for', () => {
    for (const { file, styles } of uses) {
      const html = read(file);
      if (styles === 'fonts/han.css') expect(html, file).toMatch(/<link rel="stylesheet" href="\/fonts\/han\.css" fetchpriority="low">\s*<\/body>/);
      else expect(/<link rel="stylesheet" href="\/([^"]+)"/.exec(html)?.[1], file).toBe(styles);
    }
  });

  it('are asked for by every character of the page', () => {
    for (const [family, key] of faces) {
      for (const use of uses) {
        const ranges = (pieces.get(use.styles) ?? []).filter((piece) => piece.family === family).flatMap((piece) => piece.ranges);
        const isHeld = (character: string): boolean => ranges.some(([first, last]) => (character.codePointAt(0) ?? 0) >= first && (character.codePointAt(0) ?? 0) <= last);
        const isLeftToHei = (character: string): boolean => family === 'Record Song' && character === '·';
        expect([...use[key]].filter((character) => !isHeld(character) && !isLeftToHei(character)), `${use.file} ${family}`).toEqual([]);
      }
      expect(new Set(uses.flatMap((use) => [...use[key]])).size, family).toBeGreaterThan(500);
    }
  });

  it('are the page’s own in Chinese and shared elsewhere', () => {
    for (const { file, styles } of uses) expect(styles !== 'fonts/han.css', file).toBe(/^zh\/(?!search\/)/.test(file));
  });

  it('hold every character of a page in Chinese once, what it folds away apart, and no other', async () => {
    for (const { file, styles, folded, ...use } of uses.filter(({ styles }) => styles !== 'fonts/han.css')) {
      for (const [family, key] of faces) {
        const own = (pieces.get(styles) ?? []).filter((piece) => piece.family === family);
        const held = own.flatMap(charactersOf);
        const wanted = [...use[key]].filter((character) => family === 'Record Hei' || character !== '·');
        expect(held.toSorted(), file).toEqual(wanted.toSorted());
        for (const piece of own) {
          const inPiece = charactersOf(piece);
          expect(inPiece.every((character) => folded.has(character)) || inPiece.every((character) => !folded.has(character)), piece.file).toBe(true);
          const font = readFileSync(join(dist, piece.file));
          const glyphs = readGlyphTable(extname(piece.file) === '.woff' ? font : await subsetFont(font, inPiece.join(''), { targetFormat: 'truetype' }));
          expect(inPiece.filter((character) => glyphs.glyphOf(character.codePointAt(0) ?? 0) === 0), piece.file).toEqual([]);
          expect(glyphs.glyphOf('鑫'.codePointAt(0) ?? 0), piece.file).toBe(0);
        }
      }
    }
  }, 60_000);

  it('are small files, and no others lie beside them', () => {
    const files = readdirSync(join(dist, 'fonts/pieces')).map((file) => `fonts/pieces/${file}`);
    const named = [...pieces.entries()].flatMap(([styles, some]) => [...(styles === 'fonts/han.css' ? [] : [styles]), ...some.map(({ file }) => file)]);
    expect(files.sort()).toEqual([...new Set(named)].sort());
    for (const file of files) expect(statSync(join(dist, file)).size, file).toBeLessThanOrEqual(32 * 1024);
    const shown = (path: string): number => {
      const use = uses.find(({ file }) => file === `${path}index.html`);
      const asked = (pieces.get(use?.styles ?? '') ?? []).filter((piece) => !charactersOf(piece).every((character) => use?.folded.has(character)));
      return asked.reduce((sum, { file }) => sum + statSync(join(dist, file)).size, 0);
    };
    expect(shown('zh/')).toBeLessThanOrEqual(60 * 1024);
    expect(shown('zh/articles/2021-05-26-ha-giang-wenshan/')).toBeLessThanOrEqual(75 * 1024);
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

  it('fetches what is folded away when it is opened', async ({ skip }) => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const use = uses.find(({ file }) => file === 'zh/index.html');
    const own = (pieces.get(use?.styles ?? '') ?? []).filter(({ family }) => family === 'Record Hei');
    const apart = own.filter((piece) => charactersOf(piece).every((character) => use?.folded.has(character)));
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/zh/`, { waitUntil: 'networkidle' });
    const isAsked = ({ file }: Piece): boolean => asked.includes(`/${file}`);
    expect(apart).toHaveLength(1);
    skip(!own.some(isAsked), 'a machine with a Chinese font asks for none of them');
    expect(own.filter(isAsked)).toEqual(own.filter((piece) => !apart.includes(piece)));
    await page.locator('details.kit summary').first().click();
    await page.waitForLoadState('networkidle');
    await expect.poll(() => apart.every(isAsked)).toBe(true);
    await page.close();
  });
});
