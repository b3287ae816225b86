import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../scripts/lib/chromium.ts';
import { projectRoot } from '../scripts/lib/project.ts';
import { embedAddress, oembedAddress } from '../src/i18n/embedPaths.ts';
import { langTag, locales } from '../src/i18n/locales.ts';
import { pathTo } from '../src/i18n/paths.ts';
import { loadRecord } from '../src/integrations/loadRecord.ts';
import { keptFile, keptText } from '../src/integrations/readEmbeds.ts';
import { pathPattern } from '../src/integrations/hosting/pathPattern.ts';
import { bytesToKeptEmbed } from '../src/mdx/bytesToKeptEmbed.ts';
import { site } from '../src/site.ts';
import { allEmbeds, embedOffer, embedVersions, type Embed } from '../src/views/embed/embed.ts';
import { leastWidth } from '../src/views/embed/height.ts';
import { addressOf, attributes, dist, filesIn, htmlFiles, read } from './lib/site.ts';
import { startNginx, type WebServer } from './lib/webServers.ts';

const { contexts } = loadRecord(projectRoot);
const embeds = contexts.flatMap(allEmbeds);
const embedFiles = htmlFiles.filter((file) => file.startsWith('embed/'));
const text = (html: string): string => html.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'");

describe('_headers', () => {
  type Rule = { path: string; pattern: RegExp; policy: string | undefined };
  const rules = read('_headers').split(/\n(?=\/)/).map((block): Rule => {
    const [path = '', ...lines] = block.split('\n');
    return { path, pattern: pathPattern(path), policy: lines.find((line) => line.trim().startsWith('Content-Security-Policy:'))?.trim() };
  });

  it('send exactly one policy with each file of the site', () => {
    const wrong = filesIn(dist)
      .filter((file) => !/^(?:_headers|_redirects|_hosting\/.*)$/.test(file))
      .flatMap((file) => {
        const found = rules.filter(({ pattern, policy }) => policy !== undefined && pattern.test(addressOf(file)));
        return found.length === 1 ? [] : [`${file}: ${found.map(({ path }) => path).join(' and ') || 'none'}`];
      });
    expect(wrong).toEqual([]);
  });
});

describe('embeds', () => {
  it('exist for every fact, for what places and forums have to show, and for the schematic, each in three languages', () => {
    const record = contexts[0]?.record;
    const facts = (record?.facts.size ?? 0) + (record?.withdrawn.size ?? 0);
    expect(embeds.filter(({ content }) => content.kind === 'fact').length).toBe(3 * facts);
    expect(embeds.filter(({ content }) => content.kind === 'schematic').length).toBe(3);
    for (const { locale, path, version } of embeds) {
      expect(embedFiles).toContain(`${embedAddress(locale, path).slice(1)}index.html`);
      expect(embedFiles).toContain(`${embedAddress(locale, path, version).slice(1)}index.html`);
    }
  });

  it('can be kept as they are today, in at most 30 KB each, and read again the same', () => {
    for (const version of contexts.flatMap((context) => [...embedVersions(context).values()])) {
      const bytes = Buffer.from(keptText(version));
      expect(bytes.length, keptFile(version)).toBeLessThanOrEqual(30 * 1024);
      expect(bytesToKeptEmbed(keptFile(version), bytes), keptFile(version)).toEqual({ kept: version, issues: [] });
    }
  });

  it('hold no script, point search engines to the page, and open links beside the page that shows them', () => {
    for (const file of embedFiles) {
      const html = read(file);
      expect(html, file).not.toMatch(/<script|<form|<iframe|<img/);
      expect(html, file).toContain('<meta name="robots" content="noindex">');
      expect(html, file).toContain('<base target="_blank">');
      expect(html, file).toContain(`<html lang="${langTag[file.split('/')[1] as keyof typeof langTag]}">`);
      expect(attributes(html, /<link rel="canonical"[^>]*>/g, 'href')[0], file).toMatch(new RegExp(`^${site.url}/${file.split('/')[1]}/`));
      expect(html, file).toMatch(/<footer>.*<a href="\/[^"]+">.*<a class="brand" href="\/[^"]*">/s);
    }
  });

  it('weigh at most 30 KB compressed, with the style sheet, every font it names, and the icon', () => {
    const weigh = (path: string): number => {
      const bytes = readFileSync(join(dist, path));
      return path.endsWith('.woff2') ? bytes.length : gzipSync(bytes, { level: 9 }).length;
    };
    let heaviest = 0;
    for (const file of embedFiles) {
      const sheets = attributes(read(file), /<link rel="stylesheet"[^>]*>/g, 'href').map((href) => href.slice(1));
      // The second names pieces of Chinese fonts, which only devices without any fetch.
      expect(sheets.length, file).toBe(2);
      // The faces for running text are named by the common tokens, but no rule of an embed asks for them.
      const fonts = sheets.slice(0, 1).flatMap((sheet) => [...read(sheet).matchAll(/url\(\/?([^)]*(?:serif[^)]*\.woff2|\.ttf))\)/g)].map((match) => match[1] ?? ''));
      expect(new Set(fonts).size, file).toBe(2);
      heaviest = Math.max(heaviest, [file, 'favicon.svg', ...sheets, ...new Set(fonts)].reduce((sum, path) => sum + weigh(path), 0));
    }
    expect(heaviest).toBeLessThanOrEqual(30 * 1024);
  });

  it('are offered as frames on the pages that they come from', () => {
    for (const embed of embeds) {
      const html = text(read(`${pathTo(embed.locale, embed.page).slice(1)}index.html`));
      const { snippet, pinned } = embedOffer(embed);
      expect(html.includes(snippet), `${embed.locale} ${embed.path}`).toBe(true);
      expect(html.includes(pinned), `${embed.locale} ${embed.path}`).toBe(true);
    }
  });
});

describe('oEmbed', () => {
  it('describes every page that has an embed, in the fields of oEmbed 1.0, and the page names it', () => {
    const pages = new Set(embeds.map(({ locale, page }) => `${locale} ${page}`));
    for (const key of pages) {
      const [locale = '', page = ''] = key.split(' ');
      const address = oembedAddress(locale as Embed['locale'], page);
      const given = JSON.parse(read(address.slice(1))) as Record<string, unknown>;
      expect(given, key).toMatchObject({
        version: '1.0',
        type: 'rich',
        title: expect.stringMatching(/./),
        html: expect.stringMatching(/^<iframe src="https:\/\/[^"]+" title="[^"]+" width="100%" height="\d+" loading="lazy" style="border:0;max-width:640px"><\/iframe>$/),
        width: 640,
        provider_url: expect.stringMatching(/^https:/),
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
      expect(Number.isInteger(given['height']) && (given['height'] as number) > 0, key).toBe(true);
      const thumbnail = new URL(String(given['thumbnail_url'])).pathname.slice(1);
      expect(readFileSync(join(dist, thumbnail)).readUInt32BE(16), key).toBe(1200);
      const html = read(`${pathTo(locale as Embed['locale'], page).slice(1)}index.html`);
      expect(attributes(html, /<link rel="alternate" type="application\/json\+oembed"[^>]*>/g, 'href'), key).toEqual([`${site.url}${address}`]);
    }
  });
});

describe('shared pages', () => {
  it('have a title that is not cut, a picture of at least 300 px with an absolute address, and no tracking parameters', () => {
    for (const file of htmlFiles.filter((path) => /^(?:vi|zh|en)\//.test(path))) {
      const html = read(file);
      const meta = (name: string): string => attributes(html, new RegExp(`<meta (?:property|name)="${name}"[^>]*>`, 'g'), 'content')[0] ?? '';
      const most = file.startsWith('zh/') ? 36 : 70;
      expect(meta('og:title').length, file).toBeLessThanOrEqual(most);
      expect(meta('og:title'), file).toBe(meta('twitter:title'));
      expect(meta('og:description').length, file).toBeLessThanOrEqual(200);
      expect(meta('og:url'), file).toBe(`${site.url}${addressOf(file)}`);
      expect(meta('og:image'), file).toMatch(new RegExp(`^${site.url}/cards/`));
      expect([meta('og:image:type'), meta('og:image:width'), meta('og:image:height')], file).toEqual(['image/png', '1200', '630']);
      expect(meta('og:image:alt').length, file).toBeGreaterThan(3);
      const firstPicture = /<img\s[^>]*>/.exec(html)?.[0] ?? '';
      expect(firstPicture, file).toContain(`src="${new URL(meta('og:image')).pathname}"`);
      expect(firstPicture, file).toContain('width="1200"');
      expect(html, file).not.toMatch(/utm_|fbclid/);
      for (const href of attributes(html, /<a href="(?:mailto|https:\/\/(?:www\.facebook|x|service\.weibo)\.com)[^>]*>/g, 'href')) {
        expect(decodeURIComponent(text(href)), file).toContain(`${site.url}${addressOf(file)}`);
      }
    }
  });
});

describe('in a foreign page', () => {
  const press = 'https://press.example';
  let server: WebServer;
  let browser: Browser;
  let origin: string;

  beforeAll(async () => {
    server = await startNginx(dist);
    origin = server.origin;
    browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  /** A browser for which the record stands at its own https address, with the headers of the server, and a newsroom at another. */
  async function open(body: string, options: Parameters<Browser['newContext']>[0] = {}, foreign = press): Promise<{ context: BrowserContext; page: Page; complaints: string[] }> {
    const context = await browser.newContext(options);
    const complaints: string[] = [];
    await context.route(`${site.url}/**`, async (route) => {
      const { pathname } = new URL(route.request().url());
      const response = await fetch(`${origin}${pathname}`);
      await route.fulfill({
        status: response.status,
        headers: Object.fromEntries([...response.headers].filter(([name]) => name !== 'content-encoding' && name !== 'content-length')),
        body: Buffer.from(await response.arrayBuffer()),
      });
    });
    await context.route(`${foreign}/**`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: `<!doctype html><html lang="en"><title>News</title><body style="margin:0">${body}</body></html>` }));
    const page = await context.newPage();
    page.on('console', (entry) => {
      if (entry.type() === 'error' && !entry.text().includes('favicon')) complaints.push(entry.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(`${foreign}/story`);
    return { context, page, complaints };
  }

  /** The snippet with its frame loaded at once. */
  const eager = (snippet: string): string => snippet.replace('loading="lazy"', 'loading="eager"');
  const kinds = ['fact', 'figures', 'timeline', 'schematic'] as const;
  const cases = locales.flatMap((locale) =>
    kinds.map((kind, i) => ({ locale, kind, colorScheme: (i + locales.indexOf(locale)) % 2 === 0 ? ('light' as const) : ('dark' as const) })),
  );

  it.each(cases)('$kind ($locale, $colorScheme) shows in its frame, whole, with no violation of its policy', { timeout: 120_000 }, async ({ locale, kind, colorScheme }) => {
    const found = embeds.filter((embed) => embed.locale === locale && embed.content.kind === kind);
    const embed = found.find(({ path }) => /turnover$|^places\/ha-giang/.test(path)) ?? found[0];
    if (embed === undefined) throw new Error(`Missing embed of kind ${kind}`);
    const { snippet, pinned } = embedOffer(embed);
    for (const [code, widths] of [[snippet, [240, leastWidth, 640, 1200]], [pinned, [leastWidth]]] as const) {
      const { context, page, complaints } = await open(eager(code).replace('max-width:640px', ''), { colorScheme, viewport: { width: 320, height: 900 } });
      for (const width of widths) {
        await page.setViewportSize({ width, height: 900 });
        const frame = page.frames()[1];
        if (frame === undefined) throw new Error('Missing frame');
        await frame.waitForSelector('footer');
        await frame.evaluate(() => document.fonts.ready.then(() => undefined));
        const shown = await frame.evaluate(() => ({
          title: document.querySelector('h1')?.textContent,
          background: getComputedStyle(document.documentElement).backgroundColor,
          across: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          down: document.documentElement.scrollHeight - document.documentElement.clientHeight,
          scripts: document.scripts.length,
        }));
        const key = `${width} px`;
        expect(shown.title, key).toBe(embed.content.title.text);
        expect(shown.background, key).toBe(colorScheme === 'light' ? 'rgb(248, 243, 233)' : 'rgb(15, 29, 26)');
        expect(shown.across, `${key} scrolls sideways`).toBeLessThanOrEqual(0);
        if (width >= leastWidth) expect(shown.down, `${key} is cut`).toBeLessThanOrEqual(0);
        expect(shown.scripts, key).toBe(0);
        expect(complaints, key).toEqual([]);
      }
      await context.close();
    }
  });

  it.each(locales)('shows every embed whole and without a hole at any width of a column (%s)', { timeout: 300_000 }, async (locale) => {
    const page = await browser.newPage();
    await page.route(`${origin}/column`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' }));
    await page.goto(`${origin}/column`);
    const wrong: string[] = [];
    const all = embeds.filter((embed) => embed.locale === locale).map(({ path, height }) => ({ src: embedAddress(locale, path), height }));
    for (let start = 0; start < all.length; start += 50) {
      wrong.push(...(await page.evaluate(measureFrames, { frames: all.slice(start, start + 50), widths: [leastWidth, 480, 640, 800] })));
    }
    await page.close();
    expect(wrong).toEqual([]);
  });

  it('shows also in a frame that may do nothing', { timeout: 60_000 }, async () => {
    const code = eager(embedOffer(embeds[0] as Embed).snippet).replace('<iframe', '<iframe sandbox');
    const { context, page, complaints } = await open(code, { colorScheme: 'light' });
    const background = await page.frames()[1]?.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(background).toBe('rgb(248, 243, 233)');
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('lets nobody frame the pages themselves, nor embeds without https', { timeout: 60_000 }, async () => {
    const refused = /frame-ancestors|refused to connect|ERR_BLOCKED_BY_RESPONSE/i;
    const framed = await open(`<iframe src="${site.url}/vi/places/ha-giang/"></iframe>`);
    await framed.page.waitForTimeout(500);
    expect(framed.complaints.join()).toMatch(refused);
    await framed.context.close();
    const plain = await open(eager(embedOffer(embeds[0] as Embed).snippet), {}, 'http://press.example');
    await plain.page.waitForTimeout(500);
    expect(plain.complaints.join()).toMatch(refused);
    await plain.context.close();
  });

  it('has its live preview on the press page, within that page’s own policy', { timeout: 60_000 }, async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (entry) => {
      if (entry.type() === 'error') complaints.push(entry.text());
    });
    await page.goto(`${origin}/vi/places/ha-giang/press/`);
    await page.locator('iframe.preview').first().scrollIntoViewIfNeeded();
    expect(await page.locator('iframe.preview').first().contentFrame().locator('h1').textContent()).toBe('Hà Giang');
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(cases)('$kind ($locale, $colorScheme) has no accessibility violation', { timeout: 60_000 }, async ({ locale, kind, colorScheme }) => {
    const embed = embeds.find((e) => e.locale === locale && e.content.kind === kind);
    const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    await page.goto(`${origin}${embedAddress(locale, embed?.path ?? '')}`);
    const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
    expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 3).join(', ')}`)).toEqual([]);
    await context.close();
  });
});

/** Runs in the browser: what is cut, scrolls or stands apart in frames of these widths. */
async function measureFrames({ frames, widths }: { frames: { src: string; height: number }[]; widths: number[] }): Promise<string[]> {
  const widestGap_px = 96;
  const shown = await Promise.all(
    frames.map(({ src, height }) => {
      const frame = document.createElement('iframe');
      frame.height = String(height);
      frame.style.border = '0';
      return new Promise<HTMLIFrameElement>((resolve) => {
        frame.onload = () => resolve(frame);
        frame.src = src;
        document.body.append(frame);
      });
    }),
  );
  const wrong: string[] = [];
  for (const width of widths) {
    for (const frame of shown) frame.width = String(width);
    for (const frame of shown) {
      const inner = frame.contentDocument;
      if (inner === null) throw new Error(`Missing document of ${frame.src}`);
      await inner.fonts.ready;
      const { scrollHeight, clientHeight, scrollWidth, clientWidth } = inner.documentElement;
      if (scrollHeight > clientHeight || scrollWidth > clientWidth) wrong.push(`${frame.src} ${width}: ${scrollWidth} × ${scrollHeight} in ${clientWidth} × ${clientHeight}`);
      // Lines of text and coloured cells from top to bottom, with the widest room between two.
      const boxes: { top: number; bottom: number }[] = [...inner.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect());
      const walker = inner.createTreeWalker(inner.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const range = inner.createRange();
        range.selectNodeContents(node);
        boxes.push(...range.getClientRects());
      }
      let end = 0;
      let gap = 0;
      for (const { top, bottom } of boxes.sort((a, b) => a.top - b.top)) {
        gap = Math.max(gap, top - end);
        end = Math.max(end, bottom);
      }
      if (Math.max(gap, clientHeight - end) > widestGap_px) wrong.push(`${frame.src} ${width}: ${Math.round(gap)} px of nothing`);
    }
  }
  for (const frame of shown) frame.remove();
  return wrong;
}
