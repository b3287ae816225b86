import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { launch, type LaunchedChrome } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../scripts/lib/chromium.ts';
import { serveSite } from '../scripts/lib/server.ts';
import { templates } from '../scripts/lib/templates.ts';
import { locales } from '../src/i18n/locales.ts';
import { dist } from './lib/site.ts';

let server: Server;
let chrome: LaunchedChrome;

beforeAll(async () => {
  server = await serveSite(dist, 0);
  chrome = await launch({ chromePath: chromiumPath(), chromeFlags: ['--headless=new', ...chromiumArgs] });
}, 60_000);

afterAll(() => {
  chrome?.kill();
  server?.close();
});

const pages = (['home', 'timeline', 'place', 'figure', 'article'] as const).flatMap((name) =>
  locales.map((locale) => ({ name, locale, path: `/${locale}/${templates[name]}` })),
);

/** A loaded machine slows a page by chance, never speeds it up: the best of a few runs is the page's own speed. */
const runs = 4;

/**
 * Performance is measured as time, and the profile of a telephone takes this machine's time four times: one with two slow,
 * shared cores loses some points by that alone. Of a single run it gave 97 to 100, and less the busier it was.
 */
const leastPerformance = 95;

describe('Lighthouse, mobile profile', () => {
  it.each(pages)('$name ($locale) scores 100, and in performance no less than a slow machine allows', { timeout: 180_000 }, async ({ path }) => {
    const best: Record<string, number> = {};
    for (let run = 0; run < runs; run += 1) {
      const result = await lighthouse(`http://localhost:${(server.address() as AddressInfo).port}${path}`, {
        port: chrome.port,
        logLevel: 'error',
        onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
      });
      for (const { id, score } of Object.values(result?.lhr.categories ?? {})) {
        best[id] = Math.max(best[id] ?? 0, Math.round((score ?? 0) * 100));
      }
      if (Object.entries(best).every(([id, score]) => score >= (id === 'performance' ? leastPerformance : 100))) break;
    }
    const { performance, ...others } = best;
    expect(others).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
    expect(performance).toBeGreaterThanOrEqual(leastPerformance);
  });
});
