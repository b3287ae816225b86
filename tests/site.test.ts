import { gzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LinkChecker } from 'linkinator';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { locales } from '../src/i18n/locales.ts';
import { catalogs } from '../src/i18n/messages/index.ts';
import { site } from '../src/site.ts';
import { loadRecord } from '../src/integrations/loadRecord.ts';
import { allPages } from '../src/views/allPages.ts';
import { projectRoot } from '../scripts/lib/project.ts';
import { templates } from '../scripts/lib/templates.ts';
import { addressOf, attributes, dist, filesIn, htmlFiles, read } from './lib/site.ts';

const { contexts } = loadRecord(projectRoot);
const recordPages = htmlFiles.filter((file) => /^(?:vi|zh|en)\//.test(file));

describe('pages', () => {
  it('exist for every view in every language, and no others', () => {
    const expected = contexts.flatMap((context) =>
      allPages(context).map(({ meta }) => `${meta.locale}/${meta.page === '' ? '' : `${meta.page}/`}index.html`),
    );
    expect(recordPages).toEqual(expected.toSorted());
    for (const locale of locales) {
      expect(recordPages.filter((file) => file.startsWith(`${locale}/`)).length).toBe(expected.length / 3);
    }
    expect(htmlFiles).toContain('index.html');
    expect(htmlFiles).toContain('404.html');
  });

  it('have a title, a description and one h1 of their own', () => {
    for (const file of recordPages) {
      const html = read(file);
      expect(html.match(/<h1[\s>]/g)?.length, file).toBe(1);
      expect(/<title>([^<]{3,})<\/title>/.test(html), file).toBe(true);
      expect(attributes(html, /<meta name="description"[^>]*>/g, 'content')[0]?.length, file).toBeGreaterThanOrEqual(8);
    }
  });

  it('print no key, placeholder or object', () => {
    const keys = new RegExp(`(?<![\\w./-])(?:${Object.keys(catalogs.en).map((key) => key.replaceAll('.', '\\.')).join('|')})(?![\\w-])`);
    for (const file of htmlFiles) {
      const text = read(file).replace(/<script.*?<\/script>/gs, ' ').replace(/<[^>]*>/g, ' ');
      expect(/undefined|\[object|\bNaN\b|x-cite|\{count/.exec(text)?.[0], file).toBeUndefined();
      expect(keys.exec(text)?.[0], file).toBeUndefined();
    }
  });

  it('carry nothing of the editors’ preview', () => {
    for (const file of [...htmlFiles, ...filesIn(dist, '.css'), ...filesIn(dist, '.js')]) expect(read(file), file).not.toMatch(/preview-bar|__preview/);
  });

  it('print dates as their language does', () => {
    for (const file of recordPages.filter((f) => f.startsWith('zh/') || f.startsWith('vi/'))) {
      if (/\/(?:method|about|contribute|data)\//.test(file)) continue;
      const text = read(file).replace(/<[^>]*lang="en"[^>]*>[^<]*/g, ' ').replace(/<[^>]*>/g, ' ');
      expect(text, file).not.toMatch(/\d (?:January|February|March|April|May|June|July|August|September|October|November|December)/);
    }
  });

  it('carry no inline script, style or handler, and no script but for search and the filters of the timeline', () => {
    for (const file of htmlFiles) {
      const html = read(file);
      expect(html, file).not.toMatch(/<[^>]+\s(?:style|on[a-z]+)=/);
      expect(html, file).not.toMatch(/<style[\s>]/);
      const scripts = [...html.matchAll(/<script([^>]*)>/g)].map((m) => m[1] ?? '');
      const running = scripts.filter((given) => !given.includes('application/ld+json'));
      for (const given of running) expect(given, file).toContain('src=');
      // Both share one, and a search has its own besides.
      expect(running.length, file).toBe(/^\w\w\/search\//.test(file) ? 2 : /^\w\w\/timeline\//.test(file) ? 1 : 0);
    }
  });

  it('weigh at most 60 KB compressed with fonts and styles', () => {
    const weigh = (path: string): number => {
      const bytes = readFileSync(join(dist, path));
      return /\.woff2$/.test(path) ? bytes.length : gzipSync(bytes, { level: 9 }).length;
    };
    // The pieces of Chinese fonts are not among the fonts: only a device without any Chinese font fetches them.
    const assetsOf = (file: string): string[] => {
      const sheets = attributes(read(file), /<link rel="stylesheet"[^>]*>/g, 'href').map((href) => href.slice(1));
      const fonts = sheets.filter((sheet) => sheet.startsWith('_astro/')).flatMap((sheet) => [...read(sheet).matchAll(/url\(\/([^)]+)\)/g)].map(([, path = '']) => path));
      return [...new Set([...sheets, ...fonts, 'favicon.svg'])];
    };
    const weights = new Map<string, number>();
    const weighOnce = (path: string): number => {
      const bytes = weights.get(path) ?? weigh(path);
      weights.set(path, bytes);
      return bytes;
    };
    const heaviest = recordPages
      .map((file) => ({ file, bytes: assetsOf(file).reduce((sum, path) => sum + weighOnce(path), weigh(file)) }))
      .sort((a, b) => b.bytes - a.bytes)[0];
    expect(assetsOf('vi/index.html').filter((path) => path.endsWith('.woff2'))).toHaveLength(2);
    expect(heaviest?.bytes, heaviest?.file).toBeLessThanOrEqual(60 * 1024);
  });

  it('are valid HTML', { timeout: 120_000 }, async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended'],
      // Titles name the fact; minified output has its own ways with white space and quotes.
      rules: { 'long-title': 'off', 'no-trailing-whitespace': 'off', 'doctype-style': 'off', 'void-style': 'off', 'attribute-boolean-style': 'off' },
    });
    const messages: string[] = [];
    for (const file of htmlFiles) {
      const report = await validator.validateString(read(file), file);
      for (const result of report.results) {
        for (const m of result.messages) messages.push(`${file}:${m.line}:${m.column} ${m.ruleId} ${m.message}`);
      }
    }
    expect(messages).toEqual([]);
  });
});

describe('links', () => {
  it('lead somewhere, down to the anchor', () => {
    const ids = new Map(htmlFiles.map((file) => [file, new Set([...read(file).matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id))]));
    const broken = new Set<string>();
    for (const file of htmlFiles) {
      for (const href of attributes(read(file), /<a\s[^>]*>/g, 'href')) {
        expect(href, file).toMatch(/^(?:https?:\/\/|\/|#|mailto:\?)/);
        if (!/^[/#]/.test(href)) continue;
        const [path = '', anchor = ''] = href.split('#');
        const target = path === '' ? file : path.split('?')[0]?.slice(1).replace(/(?:^|\/)$/, '$&index.html') ?? '';
        const isThere = ids.has(target) || existsSync(join(dist, target));
        if (!isThere || (anchor !== '' && !ids.get(target)?.has(decodeURIComponent(anchor)))) broken.add(`${file} → ${href}`);
      }
    }
    expect([...broken]).toEqual([]);
  });

  it('of each template are found by another program too', { timeout: 300_000 }, async () => {
    const result = await new LinkChecker().check({
      path: Object.values(templates).map((path) => `en/${path}index.html`),
      serverRoot: dist,
      checkFragments: true,
      concurrency: 50,
      // A loaded machine drops a connection now and then; a link that is broken stays so.
      retryErrors: true,
      retryErrorsCount: 5,
      linksToSkip: (link) => Promise.resolve(!/^http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])[:/]/.test(link)),
    });
    expect(result.links.filter((link) => link.state === 'BROKEN').map((link) => `${link.parent} → ${link.url}`)).toEqual([]);
    expect(result.links.filter((link) => link.state === 'OK').length).toBeGreaterThan(Object.keys(templates).length * 5);
  });

  it('to this site, absolute ones in heads, JSON-LD and frames too, name files that exist', () => {
    const missing = new Set<string>();
    for (const file of htmlFiles) {
      for (const [, path = ''] of read(file).matchAll(new RegExp(`(?:${site.url}|(?:href|src)="(?=/))(/[^"#?&,\\s<]*)`, 'g'))) {
        // A citation ends with a full stop.
        const target = path.replace(/\/\.?$/, '/index.html');
        if (!existsSync(join(dist, target))) missing.add(`${file} → ${path}`);
      }
    }
    expect([...missing]).toEqual([]);
  });
});

describe('heads', () => {
  it('name each language reciprocally, with x-default and themselves as canonical', () => {
    const groups = new Map(
      recordPages.map((file) => {
        const html = read(file);
        const tags = /<link rel="alternate" hreflang[^>]*>/g;
        const langs = attributes(html, tags, 'hreflang');
        const hrefs = attributes(html, tags, 'href');
        return [
          `${site.url}${addressOf(file)}`,
          {
            canonical: attributes(html, /<link rel="canonical"[^>]*>/g, 'href')[0],
            alternates: new Map(langs.map((lang, i) => [lang, hrefs[i] ?? ''])),
            lang: attributes(html, /<html[^>]*>/g, 'lang')[0],
          },
        ];
      }),
    );
    for (const [address, { canonical, alternates, lang }] of groups) {
      expect(canonical, address).toBe(address);
      expect([...alternates.keys()], address).toEqual(['vi', 'zh-Hans', 'en', 'x-default']);
      expect(alternates.get(lang ?? ''), address).toBe(address);
      for (const [other, href] of alternates) {
        if (other === 'x-default') continue;
        expect([...(groups.get(href)?.alternates.values() ?? [])], `${address} ↔ ${href}`).toContain(address);
      }
    }
  });

  it('carry Open Graph, Twitter and JSON-LD that parses', () => {
    for (const file of recordPages) {
      const html = read(file);
      for (const property of ['og:title', 'og:description', 'og:url', 'og:image', 'og:locale', 'og:site_name']) {
        expect(html, `${file} ${property}`).toContain(`property="${property}"`);
      }
      expect(html, file).toContain('name="twitter:card" content="summary_large_image"');
      const things = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map((m) => JSON.parse(m[1] ?? '') as Record<string, unknown>);
      for (const thing of things) {
        expect(thing['@context'], file).toBe('https://schema.org');
        expect(typeof thing['@type'], file).toBe('string');
      }
      if (!/^(?:vi|zh|en)\/index\.html$/.test(file)) {
        const crumbs = things.find((thing) => thing['@type'] === 'BreadcrumbList')?.['itemListElement'] as { position: number }[];
        expect(crumbs.map((crumb) => crumb.position), file).toEqual(crumbs.map((_, i) => i + 1));
      }
    }
  });
});

describe('cards', () => {
  it('are 1200 by 630 pixels, one for every page', () => {
    for (const file of recordPages) {
      const image = attributes(read(file), /<meta property="og:image"[^>]*>/g, 'content')[0] ?? '';
      const png = readFileSync(join(dist, new URL(image).pathname));
      expect(png.subarray(0, 8).toString('hex'), file).toBe('89504e470d0a1a0a');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([1200, 630]);
      expect(png.subarray(-8, -4).toString('latin1'), file).toBe('IEND');
    }
  });
});

describe('data and feeds', () => {
  it('hold every entry', () => {
    const facts = JSON.parse(read('data/facts.json')) as { id: string; url: Record<string, string>; evidence: unknown[] }[];
    const record = contexts[0]?.record;
    expect(facts.map((fact) => fact.id)).toEqual([...(record?.facts.keys() ?? [])]);
    for (const fact of facts) {
      expect(Object.keys(fact.url)).toEqual(['vi', 'zh', 'en']);
      expect(fact.evidence.length).toBeGreaterThan(0);
    }
    expect((JSON.parse(read('data/places.json')) as unknown[]).length).toBe(record?.places.size);
    expect((JSON.parse(read('data/articles.json')) as unknown[]).length).toBe(5);
    expect((JSON.parse(read('data/sources.json')) as unknown[]).length).toBe(record?.sources.size);
    expect((JSON.parse(read('data/health.json')) as { record: object }).record).toMatchObject({ facts: record?.facts.size });
  });

  it('list the articles in each language, dated by content', () => {
    for (const locale of locales) {
      const atom = read(`${locale}/feed.xml`);
      expect(atom.match(/<entry>/g)?.length).toBe(5);
      expect(atom).toContain('<updated>2026-11-21T00:00:00.000Z</updated>');
      const json = JSON.parse(read(`${locale}/feed.json`)) as { version: string; items: { url: string }[] };
      expect(json.version).toMatch(/jsonfeed/);
      for (const item of json.items) expect(existsSync(join(dist, new URL(item.url).pathname, 'index.html'))).toBe(true);
      const calendar = read(`data/events.${locale}.ics`);
      expect(calendar).toContain('BEGIN:VCALENDAR');
      expect(calendar.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(4);
    }
  });

  it('name every page in the sitemap with its languages', () => {
    const sitemap = read('sitemap.xml');
    expect(sitemap.match(/<url>/g)?.length).toBe(recordPages.length);
    expect(sitemap.match(/hreflang="zh-Hans"/g)?.length).toBe(recordPages.length);
  });
});
