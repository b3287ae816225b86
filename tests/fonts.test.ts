/** Chinese type for devices without any: the pieces hold what the pages print, and cost what they should. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../scripts/lib/chromium.ts';
import { serveSite } from '../scripts/lib/server.ts';
import { htmlToHan } from '../src/integrations/hanFonts/hanSlices.ts';
import { dist, htmlFiles, read } from './lib/site.ts';

type Piece = { family: string; file: string; ranges: [first: number, last: number][] };

const pieces = [...readFileSync(join(dist, 'fonts/han.css'), 'utf8').matchAll(/font-family:"([^"]+)".*?url\("([^"]+)"\).*?unicode-range:([^}]+)\}/g)].map(
  ([, family = '', file = '', ranges = '']): Piece => ({
    family,
    file,
    ranges: ranges.split(',').map((range) => {
      const [first = '', last = first] = range.slice(2).split('-');
      return [parseInt(first, 16), parseInt(last, 16)];
    }),
  }),
);
const uses = htmlFiles.map((file) => ({ file, ...htmlToHan(read(file)) }));

describe('the pieces of Chinese fonts', () => {
  it('are asked for by every character of every page', () => {
    for (const [family, key] of [['Record Hei', 'text'], ['Record Song', 'headlines']] as const) {
      const ranges = pieces.filter((piece) => piece.family === family).flatMap((piece) => piece.ranges);
      const isHeld = (character: string): boolean => ranges.some(([first, last]) => (character.codePointAt(0) ?? 0) >= first && (character.codePointAt(0) ?? 0) <= last);
      const printed = new Set(uses.flatMap((use) => [...use[key]]));
      expect(printed.size, family).toBeGreaterThan(500);
      expect([...printed].filter((character) => !isHeld(character)), family).toEqual([]);
    }
  });

  it('are files of at most 14 KB each, and no others lie beside them', () => {
    const files = readdirSync(join(dist, 'fonts/pieces')).map((file) => `pieces/${file}`);
    expect(files.sort()).toEqual([...new Set(pieces.map(({ file }) => file))].sort());
    for (const file of files) expect(statSync(join(dist, 'fonts', file)).size, file).toBeLessThanOrEqual(14 * 1024);
  });
});

it('every page asks for them last', () => {
  for (const { file } of uses) expect(read(file), file).toMatch(/<link rel="stylesheet" href="\/fonts\/han\.css">\s*<\/body>/);
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
