/**
 * `npm run shots [-- name…]`: pictures of every template × 3 languages × 2 widths × 2 schemes into .shots/.
 * `npm run shots -- guide`: the pictures of the guide, which are committed, into src/prose/pictures/. Either needs a built site.
 */
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { locales } from '../src/i18n/locales.ts';
import { chromiumArgs, chromiumPath } from './lib/chromium.ts';
import { takePictures } from './lib/guide/takePictures.ts';
import { projectRoot } from './lib/project.ts';
import { serveSite } from './lib/server.ts';
import { templates } from './lib/templates.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const executablePath = chromiumPath();
if (executablePath === undefined) process.exitCode = 1;
else if (positionals[0] === 'guide') process.stdout.write(`${(await takePictures(executablePath)).join('\n')}\n`);
else await main(executablePath);

/** Scrolls through the page once, since pictures and frames below the fold wait for it, and waits for them. */
async function loadAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      scrollTo(0, y);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await Promise.all([...document.images].filter((image) => image.offsetParent !== null).map((image) => image.decode()));
    scrollTo(0, 0);
  });
  await page.waitForLoadState('networkidle');
}

async function main(browserPath: string): Promise<void> {
  const folder = join(projectRoot, '.shots');
  mkdirSync(folder, { recursive: true });
  const server = await serveSite(join(projectRoot, 'dist'), 0);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: browserPath, args: chromiumArgs });
  const names = Object.keys(templates).filter((name) => positionals.length === 0 || positionals.includes(name));
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [360, 1280]) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: width === 360 ? 740 : 900 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      for (const name of names) {
        for (const locale of locales) {
          await page.goto(`${origin}/${locale}/${templates[name as keyof typeof templates]}`);
          await page.evaluate(() => document.fonts.ready);
          await loadAll(page);
          await page.screenshot({ path: join(folder, `${name}-${locale}-${width}-${colorScheme}.png`), fullPage: true });
        }
      }
      await context.close();
    }
  }
  await browser.close();
  server.close();
  process.stdout.write(`Pictures are in ${folder}\n`);
}
