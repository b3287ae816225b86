/**
 * The search box on a large index: how soon it answers after the last key, and what a first query costs.
 * 1,000 records each time; `LOAD=1` adds 10,000 records and 10,000 articles with a fact each, which takes minutes to index.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../scripts/lib/chromium.ts';
import { projectRoot } from '../scripts/lib/project.ts';
import { serveSite } from '../scripts/lib/server.ts';
import { loadRecord } from '../src/integrations/loadRecord.ts';
import { writeLargeIndex } from './lib/largeIndex.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { searchVisits } from './lib/searchInNode.ts';
import { dist } from './lib/site.ts';

const runsFull = process.env['LOAD'] === '1';
const cases = [
  { name: '1,000 records', articles: 100, factsPerArticle: 9, kilobytes: 175 },
  ...(runsFull
    ? [
        { name: '10,000 records', articles: 1000, factsPerArticle: 9, kilobytes: 300 },
        { name: '10,000 articles with a fact each', articles: 10_000, factsPerArticle: 1, kilobytes: 300 },
      ]
    : []),
];
const queries = ['hà giang 2023', 'kim ngạch xuất nhập khẩu', 'economic corridor', '经济走廊', 'covid khẩu trang', '文山 合作计划', 'van nam', '129 delegations', 'giảm nghèo', 'border gates', 'Nguyễn Văn Thảo', 'tháng 3/2023'];

const suite = JSON.parse(readFileSync(join(projectRoot, 'tests/fixtures/queries.json'), 'utf8')) as Record<'queries' | 'nonsense', { locale: Locale; query: string }[]>;
/** Every seventh of the suite. */
const asked = [...suite.queries, ...suite.nonsense].filter((_, i) => i % 7 === 0);
/** Bytes of the page's own script, and of the headers of a file, as search.test.ts measures them in the browser. */
const script = 15_000;
const headers = 700;

const folder = mkdtempSync(join(tmpdir(), 'search-'));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
  cpSync(dist, folder, { recursive: true, filter: (path) => !/\/(?:cards|pagefind)(?:\/|$)/.test(path.slice(dist.length)) });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(cases)('with $name', ({ name, articles, factsPerArticle, kilobytes }) => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    rmSync(join(folder, 'pagefind'), { recursive: true, force: true });
    await writeLargeIndex(loadRecord(projectRoot).contexts, { articles, factsPerArticle }, folder);
    server = await serveSite(folder, 0);
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  }, 1_800_000);

  afterAll(() => void server?.close());

  // By default the median must hold, since other work on the machine lengthens the tail; with LOAD=1 the tail must as well.
  it('answers within 100 ms of the last key', { timeout: 300_000 }, async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/vi/search/`);
    await page.locator('#search input').fill('thử');
    await page.locator('#search-status:not(:empty)').waitFor();
    await page.waitForTimeout(300);
    const times: number[] = [];
    for (const query of queries) times.push(...(await typeAndTime(page, query)));
    times.sort((a, b) => a - b);
    const at = (share: number): number => Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
    process.stdout.write(`search of ${name}: last key to results ms: p50 ${at(0.5)}, p90 ${at(0.9)}, p95 ${at(0.95)}, max ${at(1)} of ${times.length}\n`);
    expect(at(runsFull ? 0.9 : 0.5)).toBeLessThanOrEqual(100);
    await page.close();
  });

  it(`costs at most ${kilobytes} KB for a first query`, { timeout: 300_000 }, async () => {
    const visit = await searchVisits(folder);
    const costs: { cost: number; query: string }[] = [];
    for (const { locale, query } of asked) {
      const reader = await visit(locale);
      await reader.ask(query);
      costs.push({ cost: (script + reader.bytes() + headers * reader.files()) / 1024, query });
    }
    costs.sort((a, b) => a.cost - b.cost);
    const at = (share: number): { cost: number; query: string } => costs[Math.min(costs.length - 1, Math.floor(costs.length * share))] ?? { cost: 0, query: '' };
    process.stdout.write(`search of ${name}: first query KB: p50 ${at(0.5).cost.toFixed(0)}, p90 ${at(0.9).cost.toFixed(0)}, max ${at(1).cost.toFixed(0)} (${at(1).query}) of ${costs.length}\n`);
    expect(at(1).cost, at(1).query).toBeLessThanOrEqual(kilobytes);
  });
});

/** Types a query key by key; the time of each of its last three keys, in milliseconds until the answer stands. */
function typeAndTime(page: Page, query: string): Promise<number[]> {
  return page.evaluate(async (text) => {
    const input = document.querySelector<HTMLInputElement>('#search input');
    const results = document.querySelector('#search-results');
    if (!input || !results) throw new Error('The page has no search');
    const key = (value: string): Promise<number> =>
      new Promise((resolve) => {
        const start = performance.now();
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => resolve(performance.now() - start));
        });
        watch.observe(results, { childList: true });
        input.value = value;
        input.dispatchEvent(new InputEvent('input', { inputType: 'insertText', bubbles: true }));
      });
    const times: number[] = [];
    for (let length = Math.max(1, text.length - 4); length <= text.length; length += 1) {
      const time = await key(text.slice(0, length));
      if (length > text.length - 3) times.push(time);
    }
    return times;
  }, query);
}
