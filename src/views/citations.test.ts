import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { citationFormats, type CitationFormat } from '../i18n/paths.ts';
import { citationFile } from './citationFiles.ts';
import { citation, datasetReference, factReference, placeReference, type Reference } from './citations.ts';
import { articlePages } from './article.ts';
import { placePages } from './place.ts';
import { facts, testContext, testContexts } from './testRecord.ts';
import { need } from './context.ts';

const address = (locale: string) => `https://red-river-record.example/${locale}/facts/${facts.turnover}/`;

function factReferences(): Reference[] {
  return testContexts().map((context) => factReference(context, need(context.record.facts, facts.turnover)));
}

describe('the text of a citation', () => {
  it('follows the habit of each language and carries address, version and date', () => {
    const [vi, zh, en] = factReferences().map(citation);
    expect(vi?.text).toBe(
      `Biên niên Sông Hồng (2026), “Kim ngạch hai bên: trên 6 tỷ USD”, cập nhật 22/11/2026, phiên bản ${vi?.version}, ${address('vi')}, truy cập ngày …/…/…`,
    );
    expect(zh?.text).toBe(`红河纪事. 双方进出口总额：超过60亿美元: 版本${zh?.version}[EB/OL]. (2026-11-22)[引用日期]. ${address('zh')}.`);
    expect(en?.text).toBe(
      `Red River Record. “Turnover of both sides: over US$6 billion.” Updated 22 November 2026. Version ${en?.version}. ${address('en')}.`,
    );
    expect(en?.version).toMatch(/^[0-9a-f]{12}$/);
  });

  it('of a place and of an article changes its version with what the page shows, and only then', () => {
    const change = { [`facts/${facts.turnover}`]: (data: Record<string, unknown>) => ({ ...data, qualifier: 'about' }) };
    const reason = { [`facts/${facts.proposal}`]: (data: Record<string, unknown>) => ({ ...data, type: 'claim' }) };
    const versions = (options = {}): (string | undefined)[] => {
      const context = testContext('en', options);
      return [articlePages(context)[0], placePages(context)[0]].map((page) => page?.body.citation.version);
    };
    const before = versions();
    expect(versions({ change }).filter((version, i) => version === before[i])).toEqual([]);
    expect(versions({ change: reason })).toEqual(before);
  });

  it('of the open data is the same version in every language, and of another type', () => {
    const references = testContexts().map(datasetReference);
    expect(new Set(references.map(({ version }) => version)).size).toBe(1);
    expect(references.map((reference) => citation(reference).text.includes('[DS/OL]'))).toEqual([false, true, false]);
  });

  it('of a place without facts is dated by the year of the record', () => {
    const context = testContext('en', { change: { [`facts/${facts.turnover}`]: undefined } });
    const place = need(context.record.places, 'tuyen-quang');
    expect(placeReference(context, place, {})).toMatchObject({ date: '2026', title: 'Tuyen Quang: facts in the record' });
  });
});

describe.each(Object.keys(citationFormats) as CitationFormat[])('a citation file in %s', (format) => {
  it('is read by a citation library with title, author, date, address and version', () => {
    const references = factReferences();
    const items = new Cite(citationFile(references, format)).data;
    expect(items.length).toBe(3);
    for (const [i, reference] of references.entries()) {
      expect(items[i]).toMatchObject({
        title: reference.title,
        issued: { 'date-parts': [[2026, 11, 22]] },
        URL: reference.address,
      });
      // The library holds a name of one word for a family name.
      expect((items[i]?.['author'] as object[]).map((author) => Object.values(author))).toEqual([[reference.author]]);
      expect(JSON.stringify(items[i])).toContain(reference.version);
    }
  });

  it('survives every sign that TeX keeps for itself', () => {
    const title = String.raw`50% & more_#1 {a} ~b ^c \d $e`;
    const [item] = new Cite(citationFile(factReferences().map((reference) => ({ ...reference, title })), format)).data;
    expect(item?.['title']).toBe(title);
  });
});

it('CSL-JSON holds every language under a key of its own', () => {
  const items = new Cite(citationFile(factReferences(), 'json')).data;
  expect(items.map(({ language }) => language)).toEqual(['vi', 'zh-Hans', 'en']);
  expect(new Set(items.map(({ id }) => id)).size).toBe(3);
});
