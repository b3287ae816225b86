import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { chromium, type Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../scripts/lib/chromium.ts';
import { projectRoot } from '../scripts/lib/project.ts';
import { serveSite } from '../scripts/lib/server.ts';
import { templates } from '../scripts/lib/templates.ts';
import { dist } from './lib/site.ts';

/** Pictures as they should be; `UPDATE=1 npm test -- tests/visual.test.ts` takes them anew after a look at the change. */
const baseline = join(projectRoot, 'tests/visual');
const failures = join(projectRoot, '.shots/differences');

/** Machines draw the edges of letters a little differently; Chinese is in the site's own Noto, or in the machine's. */
const tolerance = 0.02;

const views = [
  { locale: 'en', width: 1280, height: 900, colorScheme: 'light' },
  { locale: 'vi', width: 360, height: 740, colorScheme: 'dark' },
  { locale: 'zh', width: 360, height: 740, colorScheme: 'light' },
] as const;
const names = ['home', 'timeline', 'article', 'figure', 'disputed', 'places', 'place', 'mechanism', 'person', 'figures', 'agreements', 'data'] as const;

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

describe.each(views)('$locale at $width px, $colorScheme', ({ locale, width, height, colorScheme }) => {
  it.each(names)('%s looks as it did', async (name) => {
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${locale}/${templates[name]}`);
    await page.evaluate(() => document.fonts.ready);
    const taken = await page.screenshot();
    await context.close();
    const file = join(baseline, `${name}-${locale}-${width}-${colorScheme}.png`);
    if (process.env['UPDATE'] === '1') {
      mkdirSync(baseline, { recursive: true });
      writeFileSync(file, taken);
    }
    expect(existsSync(file), `${file} is missing: take it with UPDATE=1`).toBe(true);
    const [was, is] = [PNG.sync.read(readFileSync(file)), PNG.sync.read(taken)];
    expect([is.width, is.height]).toEqual([was.width, was.height]);
    const difference = new PNG({ width, height });
    const pixels = pixelmatch(was.data, is.data, difference.data, width, height, { threshold: 0.2 });
    if (pixels / (width * height) > tolerance) {
      mkdirSync(failures, { recursive: true });
      writeFileSync(join(failures, `${name}-${locale}-${width}.png`), PNG.sync.write(difference));
    }
    expect(pixels / (width * height)).toBeLessThanOrEqual(tolerance);
  });
});
