import { describe, expect, it } from 'vitest';
import { digestData } from '../record/digest.ts';
import { bytesToKeptEmbed } from './bytesToKeptEmbed.ts';

const content = {
  kind: 'fact',
  kicker: 'Số liệu',
  title: { text: 'Kim ngạch', href: '/vi/facts/2024-03-12-border-talks/turnover/' },
  lines: [{ label: 'Kim ngạch', details: [] }],
  source: { text: 'Nguồn', href: '/vi/data/#source-x' },
};
const read = (shown: object, version = digestData(shown)) =>
  bytesToKeptEmbed(
    `content/embeds/vi/facts/2024-03-12-border-talks/turnover/${version}.json`,
    new TextEncoder().encode(JSON.stringify({ page: 'facts/2024-03-12-border-talks/turnover', content: shown })),
  );

describe('bytesToKeptEmbed', () => {
  it('reads a version whose content is that of its name', () => {
    const { kept, issues } = read(content);
    expect(issues).toEqual([]);
    expect(kept).toMatchObject({ locale: 'vi', path: 'facts/2024-03-12-border-talks/turnover', version: digestData(content), content });
  });

  it.each([
    ['edited content', content, '0123456789ab', 'a published version is never edited'],
    ['a link elsewhere', { ...content, title: { text: 'x', href: 'https://evil.example/' } }, undefined, 'expected an address of this site'],
    ['a script link', { ...content, title: { text: 'x', href: 'javascript:alert(1)' } }, undefined, 'expected an address of this site'],
    ['a protocol-relative link', { ...content, source: { text: 'x', href: '//evil.example/' } }, undefined, 'expected an address of this site'],
    ['an unknown field', { ...content, html: '<b>' }, undefined, 'unexpected value'],
    ['a hidden character', { ...content, kicker: 'a\u202eb' }, undefined, 'Unexpected'],
  ])('refuses %s', (_what, shown, version, message) => {
    const { kept, issues } = read(shown, version);
    expect(kept).toBeUndefined();
    expect(issues.map((found) => found.message).join()).toContain(message);
  });
});
