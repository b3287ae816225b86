import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { article, change, fact, place, record, writeTree, type Files } from '../../../tests/lib/record.ts';
import { readContent } from '../../../src/integrations/readContent.ts';
import { projectRoot } from '../project.ts';
import { comparePullRequest, type PullReport } from './comparePullRequest.ts';
import { mostCharacters, reportMarker, reportToMarkdown } from './reportToMarkdown.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const tree = (files: Files): string => {
  const folder = writeTree(files);
  folders.push(folder);
  return folder;
};
const base = tree(record);
const id = '2026-01-15-bridge-talks/delegates';

function reportOn(files: Files): PullReport {
  return comparePullRequest(readContent({ root: base }), readContent({ root: tree(files) }));
}

describe('what a pull request does', () => {
  it('is nothing when nothing changes', () => {
    const report = reportOn(record);
    expect(report).toMatchObject({ added: [], changed: [], withdrawn: [], gone: [], articles: [], issues: [], evidence: { phrases: 0 } });
    expect(reportToMarkdown(report)).toContain('Nothing of the record changes.');
  });

  it('tells a changed value before and after', () => {
    const report = reportOn(change(change(record, fact, 'value: 20', 'value: 21'), fact, '"20 đại biểu', '"21 đại biểu'));
    expect(report.changed).toMatchObject([{ id, values: [{ field: 'quantity.value', was: '20', now: '21' }] }]);
    expect(report.evidence).toEqual({ phrases: 1, proved: 0 });
    expect(report.counts.errors).toBeGreaterThan(0);
    expect(report.pages).toEqual([`facts/${id}`, 'places/lao-cai']);
  });

  it('tells wording from values', () => {
    const report = reportOn(change(record, fact, 'en: Number of delegates', 'en: Delegates who came'));
    expect(report.changed).toMatchObject([{ id, values: [] }]);
    expect(report.evidence).toEqual({ phrases: 1, proved: 1 });
    expect(reportToMarkdown(report)).toContain('wording or evidence only');
  });

  it('lists facts that are added, withdrawn and gone', () => {
    const second = fact.replace('delegates', 'guests');
    expect(reportOn({ ...record, [second]: record[fact]?.replace('kind: figure', 'draft: true\nkind: figure') ?? '' }).added).toEqual([
      expect.objectContaining({ id: id.replace('delegates', 'guests'), draft: true }),
    ]);
    const reason = 'withdrawn:\n  date: "2026-02-02"\n  reason:\n    vi: Nhầm.\n    zh: 有误。\n    en: In error.\nkind: figure';
    expect(reportOn(change(record, fact, 'kind: figure', reason)).withdrawn.map((one) => one.id)).toEqual([id]);
    const { [fact]: _gone, ...rest } = record;
    expect(reportOn(rest).gone).toEqual([id]);
  });

  it('does not take a fact for gone whose file cannot be read', () => {
    const report = reportOn(change(record, fact, 'kind: figure', 'kind: figur'));
    expect(report.gone).toEqual([]);
    expect(report.issues[0]).toMatchObject({ rule: 'schema', path: fact });
  });

  it('lists stale translations and names that nobody knows', () => {
    const report = reportOn(change(change(record, article, 'cây cầu qua', 'cầu qua'), fact, 'places: [lao-cai]', 'places: [lao-kay]'));
    expect(report.stale.map(({ rule }) => rule)).toEqual(['translation-basis']);
    expect(report.unmatched).toMatchObject([{ path: fact, message: expect.stringContaining('lao-kay') }]);
    expect(report.articles).toEqual([{ id: '2026-01-15-bridge-talks', kind: 'changed' }]);
  });
});

describe('the comment', () => {
  it('is one, in three languages, and found again by its first line', () => {
    const text = reportToMarkdown(reportOn(change(record, place, 'level: province', 'level: provinse')));
    expect(text.split('\n')[0]).toBe(reportMarker);
    expect(text.match(/<summary lang="[^"]*">[^<]*/g)).toEqual(['<summary lang="vi">Tiếng Việt', '<summary lang="zh-Hans">中文', '<summary lang="en">English']);
    expect(text).toContain('内容检查发现');
    for (const told of ['level: không nhận', 'level：不接受', 'level: unexpected']) expect(text).toContain(told);
  });

  it('lets no text of the content speak', () => {
    const hostile = '@everyone ::error::x <img src=x> `](javascript:x) [a](https://b.example) #1 ``two``';
    const report = reportOn(change(record, fact, 'en: Number of delegates', `en: ${JSON.stringify(hostile)}`));
    const text = reportToMarkdown(report).split('\n').filter((line) => line.includes('everyone')).join('\n');
    expect(text).not.toBe('');
    const outside = text.replace(/(?<!`)(`+)(?!`)([\s\S]*?[^`])\1(?!`)/g, '');
    expect(outside).not.toMatch(/everyone|error|<img|javascript|https/);
    expect(text.startsWith('- `')).toBe(true);
  });

  it('stays below the limit however much there is', () => {
    const long = 'a'.repeat(299);
    const facts = Array.from({ length: 20 }, (_, i) => ({ id: `${long}${i}`, label: { vi: long, zh: long, en: long }, draft: false }));
    const values = Array.from({ length: 20 }, () => ({ value: 'x', field: long, was: long, now: long }));
    const report = { ...reportOn(record), added: facts, changed: facts.map((one) => ({ ...one, values })) };
    expect(reportToMarkdown(report).length).toBeLessThan(mostCharacters);
  });

  it('comes from the program, which says what it needs', () => {
    const run = (...args: string[]) => spawnSync('node', [join(projectRoot, 'scripts/report.ts'), ...args], { encoding: 'utf8' });
    const { status, stdout } = run('--base', base, '--head', tree(change(record, place, 'level: province', 'level: provinse')));
    expect([status, stdout.startsWith(reportMarker)]).toEqual([0, true]);
    expect(run('--base', base)).toMatchObject({ status: 2, stderr: 'Missing --head, expected a folder that holds content/\n' });
  });
});
