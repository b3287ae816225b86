import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, readContent } from './readContent.ts';

const root = join(import.meta.dirname, '../..');
const files = listFiles(root).files.filter((path) => path.endsWith('.prints.json'));
const { entries, prints, issues } = readContent({ root });

describe('the committed prints', () => {
  it('are there for each report and prove all its evidence', () => {
    const reports = entries
      .filter((entry) => entry.collection === 'sources' && entry.data.kind === 'report')
      .map(({ id }) => id);
    expect(reports.length).toBeGreaterThanOrEqual(5);
    expect([...prints.keys()].sort()).toEqual(reports.sort());
    expect(issues.filter(({ rule }) => /^(?:evidence|prints)/.test(rule))).toEqual([]);
  });

  it.each(files)('reveal no text: %s', (path) => {
    const { source, lang, ...rest } = JSON.parse(readFileSync(join(root, path), 'utf8')) as Record<string, unknown>;
    expect(path).toBe(`content/sources/${String(source)}.prints.json`);
    expect(lang).toMatch(/^[a-z]{2}$/);
    expect(
      leaves(rest).filter((leaf) => typeof leaf !== 'number' && !/^(?:[0-9a-f]*|c\d+)$/.test(String(leaf))),
    ).toEqual([]);
  });

  it('keep their hashes in an order that is not that of the text', () => {
    for (const { paragraphs } of prints.values()) {
      for (const run of paragraphs.flatMap(({ grams }) => grams)) {
        const hashes = run.match(/.{6}/g) ?? [];
        expect(hashes).toEqual([...new Set(hashes)].sort());
      }
    }
  });
});

function leaves(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];
}
