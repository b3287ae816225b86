/** Every file of the open data, read by programs of others. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { Package } from 'datapackage';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { DOMParser } from 'linkedom';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/lib/project.ts';
import { locales } from '../src/i18n/locales.ts';
import { formatQuantity } from '../src/i18n/quantities.ts';
import { readEmbeds } from '../src/integrations/readEmbeds.ts';
import { loadRecord } from '../src/integrations/loadRecord.ts';
import { parseEdtf } from '../src/record/edtf.ts';
import { publishedNames } from '../src/schemas/published.ts';
import { site } from '../src/site.ts';
import { allEmbeds } from '../src/views/embed/embed.ts';
import { dist, filesIn, read } from './lib/site.ts';

const { contexts } = loadRecord(projectRoot);
const record = contexts[0]?.record;
if (record === undefined) throw new Error('content/ has errors');
const files = filesIn(dist);
const keptVersions = readEmbeds(projectRoot).kept.map(({ locale, path, version }) => `embed/${locale}/${path}/v/${version}/`);
const known = new Set(files);
const hasPage = (address: string): boolean => known.has(`${new URL(address).pathname.slice(1)}index.html`);
const csvFiles = files.filter((file) => file.endsWith('.csv'));
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

type Row = Record<string, string>;
const table = (file: string): Row[] => parse(readFileSync(join(dist, file)), { bom: true, columns: true, recordDelimiter: '\r\n' });

describe('JSON', () => {
  it.each(publishedNames)('%s.json is valid by its published schema, which refuses what is not', (name) => {
    const ajv = new Ajv2020({ strictTypes: false, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(read(`data/schema/${name}.json`)) as object);
    const rows = JSON.parse(read(`data/${name}.json`)) as Record<string, unknown>[];
    expect(validate(rows), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
    expect(rows.length).toBe(name === 'facts' ? record.facts.size + record.withdrawn.size : record[name].size);
    expect(validate([{ ...rows[0], colour: 'red' }])).toBe(false);
    const { id: _id, ...withoutId } = rows[0] ?? {};
    expect(validate([withoutId])).toBe(false);
    if (name !== 'facts') return;
    for (const file of files.filter((path) => /^data\/(?:places|mechanisms)\/[^/]+\/facts\.json$/.test(path))) {
      expect(validate(JSON.parse(read(file))), file).toBe(true);
    }
  });
});

describe('CSV', () => {
  it('is UTF-8 with BOM and CRLF, and every row has every column', () => {
    expect(csvFiles.length).toBe(publishedNames.length + record.places.size + record.mechanisms.size);
    for (const file of csvFiles) {
      const bytes = readFileSync(join(dist, file));
      expect([...bytes.subarray(0, 3)], file).toEqual([0xef, 0xbb, 0xbf]);
      const text = bytes.toString('utf8');
      expect(text.match(/(?<!\r)\n/), file).toBeNull();
      expect(() => table(file), file).not.toThrow();
      // What a spreadsheet would take for a formula.
      for (const row of table(file)) for (const cell of Object.values(row)) expect(cell, file).not.toMatch(/^[=+@\t\r]|^-(?!\d)/);
    }
  });

  it('holds the facts of a place and of a forum, and no others', () => {
    for (const [id] of record.places) {
      expect(table(`data/places/${id}/facts.csv`).map((row) => row['id']), id).toEqual(
        [...record.facts.values()].filter((fact) => fact.places.includes(id)).map((fact) => fact.id),
      );
    }
    for (const [id] of record.mechanisms) {
      expect(table(`data/mechanisms/${id}/facts.csv`).every((row) => row['mechanism'] === id), id).toBe(true);
    }
  });
});

describe('data package', () => {
  // The library does not know the mark at the beginning of a file, which Excel needs.
  const folder = mkdtempSync(join(tmpdir(), 'datapackage-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is valid, and every table can be read with its types, keys and relations', async () => {
    for (const name of publishedNames) writeFileSync(join(folder, `${name}.csv`), read(`data/${name}.csv`).replace(/^\uFEFF/, ''));
    const data = await Package.load(JSON.parse(read('data/datapackage.json')) as object, { basePath: folder });
    expect(data.errors.map(({ message }) => message)).toEqual([]);
    expect(data.valid).toBe(true);
    const tables = data.resources.filter(({ tabular }) => tabular);
    expect(tables.map(({ name }) => name)).toEqual(publishedNames);
    for (const resource of tables) {
      const rows = await resource.read({ keyed: true });
      expect(rows.length, resource.name).toBe(table(`data/${resource.name}.csv`).length);
      expect(await resource.checkRelations(), resource.name).toBe(true);
    }
  });
});

describe('figures', () => {
  const figures = [...record.facts.values()].flatMap((fact) => (fact.kind === 'figure' ? [fact] : []));

  it('are the typed value in JSON, in CSV and in the tables of places', () => {
    const json = new Map((JSON.parse(read('data/facts.json')) as { id: string; quantity?: object }[]).map((fact) => [fact.id, fact]));
    const csv = new Map(table('data/facts.csv').map((row) => [row['id'], row]));
    expect(figures.length).toBeGreaterThan(30);
    for (const { id, quantity, places } of figures) {
      expect(json.get(id)?.quantity, id).toEqual(quantity);
      const ofPlaces = places.map((place) => table(`data/places/${place}/facts.csv`).find((row) => row['id'] === id));
      for (const row of [csv.get(id), ...ofPlaces]) {
        expect(['value', 'min', 'max'].map((end) => (row?.[`quantity_${end}`] ? Number(row[`quantity_${end}`]) : undefined)), id).toEqual([
          quantity.value,
          quantity.min,
          quantity.max,
        ]);
        expect([row?.['quantity_unit'], row?.['quantity_currency']], id).toEqual([quantity.unit, quantity.currency ?? '']);
      }
    }
  });

  it('read the same on the page, in the table, in Markdown, in citations and in JSON-LD', () => {
    const csv = new Map(table('data/facts.csv').map((row) => [row['id'], row]));
    for (const fact of figures) {
      const bib = new Cite(read(`data/cite/facts/${fact.id}.bib`)).data;
      for (const [i, locale] of locales.entries()) {
        const { text } = formatQuantity(locale, fact.quantity, { qualifier: fact.qualifier, isChange: fact.change !== undefined });
        const title = `${fact.label[locale]}${locale === 'zh' ? '：' : ': '}${plain(text)}`;
        expect(csv.get(fact.id)?.[`printed_${locale}`], fact.id).toBe(plain(text));
        expect(bib[i]?.['title'], fact.id).toBe(title);
        expect(read(`${locale}/facts/${fact.id}/index.md`).split('\n')[0]?.replaceAll('\\', ''), fact.id).toBe(`# ${title}`);
        expect(plain(read(`${locale}/facts/${fact.id}/index.html`)), fact.id).toContain(`"text":${JSON.stringify(title).replaceAll('<', '\\u003c')}`);
      }
    }
  });
});

describe('figures to take away', () => {
  const figures = [...record.facts.values()].flatMap((fact) => (fact.kind === 'figure' ? [fact] : []));
  const html = (file: string) => new DOMParser().parseFromString(read(file), 'text/html');
  const said = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

  it('are the typed value in JSON-LD', () => {
    for (const { id, quantity } of figures) {
      for (const locale of locales) {
        const [, json = ''] = /<script type="application\/ld\+json">(\{[^<]*"@type":"Claim"[^<]*)<\/script>/.exec(read(`${locale}/facts/${id}/index.html`)) ?? [];
        const { about } = JSON.parse(json) as { about: Record<string, unknown> };
        expect([about['value'], about['minValue'], about['maxValue'], about['unitText']], id).toEqual([quantity.value, quantity.min, quantity.max, quantity.currency ?? quantity.unit]);
      }
    }
  });

  it('read the same in embeds, of this version too, on cards and their pairs, and in feeds of places', () => {
    const feeds = new Map(
      [...record.places.keys()].flatMap((place) =>
        locales.map((locale) => [`${locale} ${place}`, parseJsonFeed(read(`${locale}/places/${place}/feed.json`)).items ?? []] as const),
      ),
    );
    let compared = 0;
    for (const fact of figures) {
      const folder = `facts/${fact.id}`;
      for (const locale of locales) {
        const { text } = formatQuantity(locale, fact.quantity, { qualifier: fact.qualifier, isChange: fact.change !== undefined });
        const value = said(text);
        // Earlier versions show what they showed.
        const embeds = files.filter(
          (file) => file.startsWith(`embed/${locale}/${folder}/`) && file.endsWith('.html') && !keptVersions.some((version) => file.includes(version)),
        );
        expect(embeds.length, folder).toBeGreaterThanOrEqual(2);
        for (const file of embeds) expect(said(html(file).querySelector('.value')?.textContent), file).toBe(value);
        const cards = [`cards/${locale}/${folder}.svg`, ...(locale === 'en' ? [] : [`cards/vi-zh/${folder}.svg`])];
        for (const file of cards) expect(said(html(file).querySelector('title')?.textContent), file).toContain(value);
        for (const place of fact.places) {
          const item = feeds.get(`${locale} ${place}`)?.find(({ url }) => url?.endsWith(`/${folder}/`));
          if (item === undefined) continue;
          expect(said(item.title), `${locale} ${place} ${fact.id}`).toContain(value);
          compared += 1;
        }
      }
    }
    expect(compared).toBeGreaterThan(figures.length);
  });

  it('read the same among the key figures of places', () => {
    for (const context of contexts) {
      for (const { locale, path, content } of allEmbeds(context).filter((embed) => embed.content.kind === 'figures')) {
        const shown = [...html(`embed/${locale}/${path}/index.html`).querySelectorAll('.value')].map(({ textContent }) => said(textContent));
        const expected = content.lines.map(({ href = '' }) => {
          const fact = record.facts.get(href.replace(`/${locale}/facts/`, '').replace(/\/$/, ''));
          if (fact?.kind !== 'figure') throw new Error(`Unexpected figure ${href}`);
          return said(formatQuantity(locale, fact.quantity, { qualifier: fact.qualifier, isChange: fact.change !== undefined }).text);
        });
        expect(shown, `${locale} ${path}`).toEqual(expected);
      }
    }
  });
});

describe('sitemap', () => {
  it('says of every page that shows facts when they last changed, a day that the record has', () => {
    const days = new Set(read('data/facts.json').match(/\d{4}-\d{2}-\d{2}/g));
    for (const { published } of record.articles.values()) days.add(published);
    const entries = [...read('sitemap.xml').matchAll(/<url><loc>([^<]+)<\/loc>(?:<lastmod>([^<]+)<\/lastmod>)?/g)];
    const without = entries.flatMap(([, page = '', day]) => (day === undefined ? [page.replace(/^https:\/\/[^/]+\/\w\w\//, '')] : []));
    for (const [, page, day] of entries) if (day !== undefined) expect(days.has(day), page).toBe(true);
    const factless = [...record.places.keys()].filter((id) => ![...record.facts.values()].some((fact) => fact.places.includes(id))).map((id) => `places/${id}/`);
    const still = new Set(['search/', 'method/', 'about/', 'contribute/', 'translations/', ...factless]);
    expect(without.filter((page) => !still.has(page) && !/^(?:mechanisms|people)\//.test(page))).toEqual([]);
  });
});

describe('iCalendar', () => {
  const calendars = files.filter((file) => file.endsWith('.ics'));

  it('is read by another program: whole days only, each with its own identifier', () => {
    expect(calendars).toEqual(expect.arrayContaining(locales.map((locale) => `data/events.${locale}.ics`)));
    for (const file of calendars) {
      const events = new ICAL.Component(ICAL.parse(read(file)) as unknown[]).getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
      expect(events.length, file).toBeGreaterThan(0);
      expect(new Set(events.map(({ uid }) => uid)).size, file).toBe(events.length);
      for (const event of events) {
        expect(event.startDate.isDate && event.endDate.isDate, `${file} ${event.uid}`).toBe(true);
        expect(event.endDate.compare(event.startDate), event.uid).toBe(1);
        const fact = record.facts.get(event.uid.replace('@red-river-record', '').replace('.', '/'));
        if (fact?.kind !== 'event') continue;
        const date = parseEdtf(fact.date);
        expect(date.form, fact.id).not.toBe('no-later-than');
        expect(fact.date.replaceAll(/[?~%]/g, '').startsWith(event.startDate.toString()), fact.id).toBe(true);
        const isInferred = fact.inferred !== undefined || /[?%]/.test(fact.date);
        expect(event.component.getFirstPropertyValue('status'), fact.id).toBe(isInferred ? 'TENTATIVE' : 'CONFIRMED');
      }
    }
  });
});

describe('feeds', () => {
  it('are read by another program, and their links lead to pages', () => {
    const atom = files.filter((file) => /^(?:vi|zh|en)\/.*feed\.xml$|corrections\.xml$/.test(file));
    expect(atom.length).toBe(3 * (record.places.size + record.mechanisms.size + 2));
    for (const file of atom) {
      const feed = parseAtomFeed(read(file));
      expect(feed.title, file).toBeTruthy();
      for (const entry of feed.entries ?? []) expect(Date.parse(entry.updated ?? ''), file).not.toBeNaN();
      const other = file.replace(/feed\.xml$/, 'feed.json');
      if (other === file) continue;
      const json = parseJsonFeed(read(other));
      expect((json.items ?? []).map(({ url }) => url), other).toEqual((feed.entries ?? []).map(({ links }) => links?.[0]?.href));
      for (const { url } of json.items ?? []) expect(hasPage(url ?? ''), url).toBe(true);
    }
  });
});

describe('citations', () => {
  it('can be read in all three forms, which say the same', () => {
    const bibs = files.filter((file) => /^data\/cite\/.*\.bib$/.test(file));
    expect(bibs.length).toBe(record.facts.size + record.withdrawn.size + record.articles.size + record.places.size + 1);
    for (const file of bibs) {
      const [bib, ris, csl] = ['bib', 'ris', 'json'].map((form) => new Cite(read(file.replace(/bib$/, form))).data);
      expect(bib?.length, file).toBe(3);
      for (const field of ['title', 'URL', 'issued']) {
        const values = (items: Record<string, unknown>[] | undefined): string => JSON.stringify(items?.map((item) => item[field]));
        expect([values(ris), values(csl)], `${file} ${field}`).toEqual([values(bib), values(bib)]);
      }
      for (const item of csl ?? []) expect(hasPage(String(item['URL'])), file).toBe(true);
    }
  });
});

describe('Markdown', () => {
  it('of each article and fact has no HTML, and its links lead to pages', () => {
    const texts = files.filter((file) => file.endsWith('/index.md'));
    expect(texts.length).toBe(3 * (record.facts.size + record.withdrawn.size + record.articles.size));
    for (const file of texts) {
      const tree = unified().use(remarkParse).use(remarkGfm).parse(read(file));
      visit(tree, (node) => {
        expect(node.type, file).not.toBe('html');
        if (node.type !== 'link' || !node.url.startsWith(`${site.url}/`)) return;
        expect(hasPage(node.url), `${file} → ${node.url}`).toBe(true);
      });
      expect(read(file.replace(/\.md$/, '.html')), file).toContain(`type="text/markdown" href="/${file}"`);
    }
  });
});
