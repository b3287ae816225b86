import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../scripts/lib/chromium.ts';
import { serveSite } from '../scripts/lib/server.ts';
import { locales, type Locale } from '../src/i18n/locales.ts';
import { message } from '../src/i18n/messages/index.ts';
import { site } from '../src/site.ts';
import { templates } from '../scripts/lib/templates.ts';
import { attributes, dist, read } from './lib/site.ts';

let server: Server;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  server = await serveSite(dist, 0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
}, 60_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('a reader without JavaScript', () => {
  const words = {
    vi: { places: 'Địa phương', place: 'Hà Giang', figure: 'Kim ngạch xuất nhập khẩu', value: '6 tỷ USD', unit: 'trên' },
    zh: { places: '地方', place: '河江省', figure: '进出口', value: '60亿美元', unit: '超过' },
    en: { places: 'Places', place: 'Ha Giang', figure: 'Import–export turnover', value: 'US$6 billion', unit: 'over' },
  } as const;

  for (const locale of locales) {
    it(`goes home → place → fact → evidence → other language (${locale})`, { timeout: 60_000 }, async () => {
      const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });
      const page = await context.newPage();
      await page.goto(`${origin}/`);
      await page.locator(`a[href="/${locale}/"]`).click();
      await page.locator('nav.sections').getByRole('link', { name: words[locale].places, exact: true }).click();
      await page.locator('main').getByRole('link', { name: words[locale].place, exact: true }).first().click();
      expect(await page.locator('h1').textContent()).toContain(words[locale].place);
      await page.locator(`main a[href$="/2021-05-26-ha-giang-wenshan/turnover/"]`).first().click();
      expect(await page.locator('h1').textContent()).toContain(words[locale].figure);
      const value = (await page.locator('.value').textContent())?.replace(/\s+/g, ' ');
      expect(value).toContain(words[locale].value);
      expect(value).toContain(words[locale].unit);
      const quote = page.locator('blockquote').first();
      expect((await quote.textContent())?.replaceAll('\u00a0', ' ')).toBe('từ năm 2016 – 2020 đạt trên 6 tỷ USD');
      expect(await quote.getAttribute('lang')).toBe('vi');
      const other = locale === 'zh' ? 'vi' : 'zh';
      await page.locator(`nav.languages a[href^="/${other}/"]`).click();
      expect(new URL(page.url()).pathname).toBe(`/${other}/facts/2021-05-26-ha-giang-wenshan/turnover/`);
      expect(await page.locator('html').getAttribute('lang')).toBe(other === 'zh' ? 'zh-Hans' : 'vi');
      await context.close();
    });
  }

  it('finds names to browse on the search page', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/en/search/`);
    expect(await page.locator('form').isVisible()).toBe(false);
    expect(await page.getByRole('link', { name: 'Ha Giang', exact: true }).isVisible()).toBe(true);
    await context.close();
  });
});

describe('search', () => {
  const queries = [
    ['vi', 'ha giang', '/vi/places/ha-giang/'],
    ['vi', 'dien bien', '/vi/places/dien-bien/'],
    ['vi', 'Điện Biên', '/vi/places/dien-bien/'],
    ['zh', '河江', '/zh/places/ha-giang/'],
    ['zh', '王宁', '/zh/people/vuong-ninh/'],
    ['en', 'Wenshan', '/en/places/wenshan/'],
  ] as const;
  it.each(queries)('%s: %s', { timeout: 30_000 }, async (locale, query, expected) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/${locale}/search/?q=${encodeURIComponent(query)}`);
    await page.locator('#search-results a').first().waitFor();
    const found = await page.locator('#search-results a').evaluateAll((links) => links.slice(0, 5).map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(found).toContain(expected);
    await page.close();
  });
});

describe('the button that shares', () => {
  /** A device that shares by itself, and what it was given; with `canShare: false` one that does not. */
  async function open(path: string, canShare: boolean) {
    const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
    await context.addInitScript((can) => {
      const given: unknown[] = [];
      Object.assign(window, { given });
      const share = (data: unknown): Promise<void> => {
        given.push(data);
        return given.length > 1 ? Promise.reject(new DOMException('closed', 'AbortError')) : Promise.resolve();
      };
      if (can) Object.defineProperty(Navigator.prototype, 'share', { value: share, configurable: true });
      else Reflect.deleteProperty(Navigator.prototype, 'share');
    }, canShare);
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${origin}${path}`);
    return { context, page, errors, given: () => page.evaluate(() => (window as unknown as { given: { title: string; url: string }[] }).given) };
  }

  it.each([
    ['vi', 'timeline', '?kind=event&utm_source=zalo', '?kind=event'],
    ['zh', 'timeline', '?fbclid=1', ''],
    ['en', 'search', '?q=Wenshan&kind=figure&utm_medium=mail', '?q=Wenshan&kind=figure'],
    ['vi', 'search', '', ''],
  ])('hands %s/%s/%s to the device with the page’s own address', { timeout: 60_000 }, async (locale, page, search, kept) => {
    const opened = await open(`/${locale}/${page}/${search}`, true);
    const button = opened.page.locator('nav.share button');
    expect(await button.count()).toBe(1);
    expect(await button.textContent()).toBe(message(locale as Locale, 'share.app'));
    await button.click();
    expect(await opened.given()).toEqual([{ title: await opened.page.title(), url: `${site.url}/${locale}/${page}/${kept}` }]);
    await button.click();
    await opened.page.waitForTimeout(100);
    expect(opened.errors).toEqual([]);
    await opened.context.close();
  });

  it('is not there where the device cannot, while the links are', { timeout: 60_000 }, async () => {
    for (const path of ['/en/timeline/', '/en/search/']) {
      const opened = await open(path, false);
      expect(await opened.page.locator('nav.share button').count()).toBe(0);
      expect(await opened.page.locator('nav.share a').count()).toBe(3);
      expect(opened.errors).toEqual([]);
      await opened.context.close();
    }
  });

  it('leaves the script of the timeline below 5 KB, and other pages without any', () => {
    for (const locale of locales) {
      const [first] = attributes(read(`${locale}/timeline/index.html`), /<script[^>]*type="module"[^>]*>/g, 'src');
      const seen = new Set<string>();
      const weigh = (path: string): number => {
        if (seen.has(path)) return 0;
        seen.add(path);
        const code = read(path.slice(1));
        const parts = [...code.matchAll(/from\s*"\.\/([^"]+)"|import\s*"\.\/([^"]+)"/g)].map((match) => `/_astro/${match[1] ?? match[2]}`);
        return Buffer.byteLength(code) + parts.reduce((sum, part) => sum + weigh(part), 0);
      };
      expect(weigh(first ?? ''), [...seen].join()).toBeLessThanOrEqual(5 * 1024);
      expect(read(`${locale}/facts/2021-05-26-ha-giang-wenshan/turnover/index.html`)).toMatch(/<nav class="share" aria-label="[^"]+">/);
    }
  });
});

describe('the filters of the timeline', () => {
  it('narrow in place, keep the choice in the address, and go back', { timeout: 60_000 }, async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}/en/timeline/`);
    const shown = () => page.locator('#timeline .fact-line:visible').count();
    const all = await shown();
    await page.locator('#filters summary').press('Enter');
    await page.locator('#filters a[data-value="event"]').press('Enter');
    expect(new URL(page.url()).search).toBe('?kind=event');
    const events = await shown();
    expect(events).toBe(await page.locator('#timeline .kind-event').count());
    expect(await page.locator('#filter-status').textContent()).toBe(`${events} entries shown`);
    await page.locator('#filters a[data-value="ha-giang"]').click();
    expect(new URL(page.url()).search).toBe('?kind=event&place=ha-giang');
    expect(await shown()).toBeLessThan(events);
    expect(await page.locator('.year:visible h2').count()).toBeLessThan(8);
    await page.goBack();
    expect(await shown()).toBe(events);
    await page.locator('#filters a[data-clear]').click();
    expect(await shown()).toBe(all);
    await page.locator('#filters a[data-key="year"]').first().click();
    expect(new URL(page.url()).search).toMatch(/^\?year=\d{4}$/);
    expect(await page.locator('.year:visible').count()).toBe(1);
    await page.close();
  });

  it('are pages of their own without a script, and links to an entry lead to it', { timeout: 60_000 }, async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/vi/timeline/`);
    await page.locator('#filters summary').click();
    await page.locator('#filters a[data-value="agreement"]').click();
    expect(new URL(page.url()).pathname).toBe('/vi/timeline/kind/agreement/');
    expect(await page.locator('#timeline .fact-line').count()).toBe(await page.locator('#timeline .kind-agreement').count());
    await page.goto(`${origin}/vi/timeline/#f-2023-03-27-party-secretaries-conference`);
    expect(await page.locator('.fact-line:target').count()).toBe(1);
    await context.close();
  });
});

describe('a cited fact', () => {
  it('opens its evidence without a script and closes with Escape', { timeout: 60_000 }, async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${origin}/zh/articles/2021-05-26-ha-giang-wenshan/`);
    const button = page.locator('button.cite', { hasText: '超过60亿美元' }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    const shownCard = page.locator('.fact-card:popover-open');
    expect((await shownCard.locator('q').textContent())?.replaceAll('\u00a0', ' ')).toBe('từ năm 2016 – 2020 đạt trên 6 tỷ USD');
    await page.keyboard.press('Escape');
    expect(await shownCard.count()).toBe(0);
    await context.close();
  });
});

describe('every template', () => {
  const scheme = ['light', 'dark'] as const;
  const widths = [320, 1280] as const;
  const cases = Object.entries(templates).flatMap(([name, path]) => locales.map((locale) => ({ name, locale, path: `/${locale}/${path}` })));
  /** The four views of a template fall to its languages in turn; FULL=1 runs all of them for each. */
  const views = widths.flatMap((width) => scheme.map((colorScheme) => ({ width, colorScheme })));
  const runsFull = process.env['FULL'] === '1';

  it.each(cases)('$name ($locale) has no accessibility or CSP violation and does not scroll sideways', { timeout: 120_000 }, async ({ path, locale, name }) => {
    const turn = (Object.keys(templates).indexOf(name) + locales.indexOf(locale)) % views.length;
    for (const { width, colorScheme } of runsFull ? views : [views[turn] ?? views[0]].filter((view) => view !== undefined)) {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (entry) => {
        if (entry.type() === 'error') complaints.push(entry.text());
      });
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${origin}${path}`);
      const key = `${colorScheme} ${width}`;
      // Embeds in frames are documents of their own, tried in embeds.test.ts.
      const { violations } = await new AxeBuilder({ page }).exclude('iframe').withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
      expect(violations.map((v) => `${key} ${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', ')}`)).toEqual([]);
      const { scroll, client } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, client: document.documentElement.clientWidth }));
      expect(scroll, `${key} scrolls sideways`).toBeLessThanOrEqual(client);
      expect(complaints, key).toEqual([]);
      await context.close();
    }
  });
});
