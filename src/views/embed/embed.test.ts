import { describe, expect, it } from 'vitest';
import { digestData } from '../../record/digest.ts';
import { locales } from '../../i18n/locales.ts';
import { facts, testContext } from '../testRecord.ts';
import { allEmbeds, embedOffer, embedPages, embedVersions, type KeptVersion } from './embed.ts';
import { oembeds } from './oembed.ts';

const path = `facts/${facts.turnover}`;
const changed = (value: number) => ({
  change: { [`facts/${facts.turnover}`]: (data: Record<string, unknown>) => ({ ...data, quantity: { value, unit: 'USD', currency: 'USD' } }) },
});
const pageOf = (pages: ReturnType<typeof embedPages>, end: string) => pages.find((page) => page.path === end)?.props;

describe('allEmbeds', () => {
  it.each(locales)('shows facts, key figures, timelines and the schematic (%s)', (locale) => {
    const embeds = allEmbeds(testContext(locale));
    expect(embeds.map((embed) => embed.path).sort()).toEqual(
      [
        ...Object.values(facts).map((id) => `facts/${id}`),
        ...['places/ha-giang', 'places/ha-giang/timeline', 'places/wenshan', 'places/wenshan/timeline'],
        'mechanisms/annual-talks/timeline',
        'schematic',
      ].sort(),
    );
    for (const { version, content, title, height } of embeds) {
      expect(version).toBe(digestData(content));
      expect(title).not.toMatch(/undefined|\[object/);
      expect(height % 10).toBe(0);
    }
  });

  it('marks known sessions of a forum that no report tells of', () => {
    const forum = allEmbeds(testContext('en')).find((embed) => embed.path === 'mechanisms/annual-talks/timeline');
    expect(forum?.content.lines.map(({ label, details }) => [label, details.at(-1)])).toContainEqual(['1st Annual Talks', 'Known session, no article yet']);
  });
});

describe('embedPages', () => {
  it('keeps what a version showed when the value has changed, and says that there is a newer one', () => {
    const before = testContext('vi');
    const after = testContext('vi', changed(8e9));
    const [address, old] = [...embedVersions(before)].find(([, version]) => version.path === path) as [string, KeptVersion];
    expect(address).toBe(`/embed/vi/${path}/v/${old.version}/`);
    const pages = embedPages(after, [old]);
    const shown = pageOf(pages, `${path}/v/${old.version}`);
    expect(shown?.content).toEqual(old.content);
    expect(shown?.content.lines[0]?.quantity?.text).toMatch(/^trên 6\stỷ USD$/);
    expect(shown?.notes).toEqual([{ text: expect.stringContaining('phiên bản cũ'), href: `/vi/${path}/` }]);
    expect(pageOf(pages, path)?.content.lines[0]?.quantity?.text).toMatch(/^trên 8\stỷ USD$/);
    expect(pageOf(pages, path)?.notes).toEqual([]);
  });

  it('keeps timelines and the schematic, too', () => {
    const before = testContext('vi');
    const after = testContext('vi', { change: { [`facts/${facts.turnover}`]: (data) => ({ ...data, label: { vi: 'Tên khác', zh: '别名', en: 'Another name' }, places: ['ha-giang'] }) } });
    const kept = [...embedVersions(before).values()];
    const pages = embedPages(after, kept);
    for (const end of ['places/wenshan/timeline', 'schematic']) {
      const old = kept.find((version) => version.path === end);
      expect(pageOf(pages, `${end}/v/${old?.version}`)?.content, end).toEqual(old?.content);
      expect(pageOf(pages, `${end}/v/${old?.version}`)?.notes.length, end).toBe(1);
      expect(pageOf(pages, end)?.content, end).not.toEqual(old?.content);
    }
  });

  it('shows a version once when the record has come back to it', () => {
    const context = testContext('en');
    const kept = [...embedVersions(context).values()];
    const paths = embedPages(context, kept).map((page) => page.path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  it('says of a withdrawn fact that it no longer stands', () => {
    const withdrawn = { date: '2026-11-22', reason: { vi: 'Nguồn đã rút bài.', zh: '来源已撤稿。', en: 'The source withdrew it.' } };
    const context = testContext('en', { change: { [`facts/${facts.proposal}`]: (data) => ({ ...data, withdrawn }) } });
    const props = pageOf(embedPages(context, []), `facts/${facts.proposal}`);
    expect(props?.notes.map((note) => note.text).join()).toContain('Withdrawn from the record on 22 November 2026');
  });
});

describe('a frame', () => {
  it('is copy-ready HTML with a fixed height, a name and nothing that runs', () => {
    for (const embed of allEmbeds(testContext('zh'))) {
      const { snippet, pinned, height } = embedOffer(embed);
      for (const code of [snippet, pinned]) {
        expect(code).toMatch(/^<iframe src="https:\/\/[^"]+\/embed\/zh\/[^"]+\/" title="[^"<>]+" width="100%" height="\d+" loading="lazy" style="border:0;max-width:640px"><\/iframe>$/);
        expect(code).toContain(`height="${height}"`);
      }
    }
  });

  it('stands in the oEmbed description of its page', () => {
    const described = oembeds(testContext('en'));
    expect([...described.keys()]).toContain(`facts/${facts.talks}`);
    expect([...described.keys()]).toContain('');
    for (const [, { html, height }] of described) expect(html).toContain(`height="${height}"`);
  });
});
