import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { issueLines } from '../../tests/lib/pairs.ts';
import { change, fact, record, writeTree, type Files } from '../../tests/lib/record.ts';
import { checkHistory } from '../mdx/checkHistory.ts';
import { readContent } from './readContent.ts';
import { readPublished } from './readHistory.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const correction = `corrections:
  - date: "2026-03-01"
    was: "20"
    now: "25"
    reason: {vi: Ghi nhầm, zh: 笔误, en: Slip of the pen}
---
`;
const withdrawn = 'withdrawn: {date: "2026-03-01", reason: {vi: Sai, zh: 有误, en: Wrong}}\n---\n';
const value = change(record, fact, 'value: 20', 'value: 25');

describe('checkHistory against a commit', () => {
  it('names each value that was changed without a correction, and each fact that went', () => {
    expect(
      [
        ['value', value],
        ['qualifier', change(record, fact, 'qualifier: exact', 'qualifier: about')],
        ['date', change(record, fact, 'period: "2026-01-15"', 'period: "2026-01-16"')],
        ['date that is gone', change(record, fact, 'period: "2026-01-15"\n', '')],
        ['two values, one correction', change(change(value, fact, 'period: "2026-01-15"', 'period: "2026"'), fact, 'period: "2026"\n---\n', `period: "2026"\n${correction}`)],
        ['draft', change(record, fact, 'qualifier: exact', 'qualifier: exact\ndraft: true')],
        ['deleted', { ...record, [fact]: undefined }],
      ]
        .map(([what, now]) => `${String(what)}\n  ${judge(record, now as Changed)}`)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "value
        content/facts/2026-01-15-bridge-talks/delegates.mdx:16:10 correction-missing Unexpected quantity.value 25, which was published as 20, without a new entry in corrections
      qualifier
        content/facts/2026-01-15-bridge-talks/delegates.mdx:18:12 correction-missing Unexpected qualifier about, which was published as exact, without a new entry in corrections
      date
        content/facts/2026-01-15-bridge-talks/delegates.mdx:19:9 correction-missing Unexpected period 2026-01-16, which was published as 2026-01-15, without a new entry in corrections
      date that is gone
        content/facts/2026-01-15-bridge-talks/delegates.mdx:1:1 correction-missing Unexpected period nothing, which was published as 2026-01-15, without a new entry in corrections
      two values, one correction
        content/facts/2026-01-15-bridge-talks/delegates.mdx:19:9 correction-missing Unexpected period 2026, which was published as 2026-01-15, without a new entry in corrections
      draft
        content/facts/2026-01-15-bridge-talks/delegates.mdx:19:8 withdrawal Unexpected draft: true on a fact that has been published, expected withdrawn
      deleted
        content/facts/2026-01-15-bridge-talks/delegates.mdx:1:1 withdrawal Missing fact that has been published, expected the file with withdrawn: its date and the reason"
    `);
  });

  it('accepts a correction, a withdrawal, wording and additions', () => {
    const end = 'period: "2026-01-15"\n---\n';
    expect(judge(record, record)).toBe('');
    expect(judge(record, change(value, fact, end, `period: "2026-01-15"\n${correction}`))).toBe('');
    expect(judge(record, change(record, fact, end, `period: "2026-01-15"\n${withdrawn}`))).toBe('');
    expect(judge(record, change(record, fact, 'vi: Số đại biểu', 'vi: Số người dự'))).toBe('');
    expect(judge(record, change(record, fact, 'places: [lao-cai]', 'places: [lao-cai, viet-nam]'))).toBe('');
  });

  it('keeps a published correction', () => {
    const then = change(record, fact, 'period: "2026-01-15"\n---\n', `period: "2026-01-15"\n${correction}`);
    expect(judge(then, record)).toMatchInlineSnapshot(`"content/facts/2026-01-15-bridge-talks/delegates.mdx:1:1 correction-missing Missing correction of 2026-03-01 from 20 to 25, which has been published"`);
  });

  it('asks nothing of what was a draft', () => {
    const draft = change(record, fact, 'qualifier: exact', 'qualifier: exact\ndraft: true');
    expect(judge(draft, value)).toBe('');
    const article = change(record, 'content/articles/2026-01-15-bridge-talks/vi.mdx', 'original: true', 'original: true\ndraft: true');
    expect(judge(article, value)).toBe('');
  });

  it('compares with the point at which the branch began', () => {
    const root = repository(record);
    git(root, 'checkout', '-q', '-b', 'other');
    write(root, value);
    git(root, 'commit', '-q', '-a', '-m', 'other');
    git(root, 'checkout', '-q', 'main');
    expect(readPublished(root, 'other')).toEqual([]);
  });

  it('takes a version that the schema of today refuses as its fields stand', () => {
    const then = change(record, fact, 'qualifier: exact', 'qualifier: exact\nobsolete: 1');
    expect(judge(then, value)).toContain('Unexpected quantity.value 25, which was published as 20');
  });

  it('says so when git does not know the revision', () => {
    const root = repository(record);
    expect(() => readPublished(root, 'nowhere')).toThrow('Unexpected revision nowhere');
    expect(() => readPublished(root, '--output=x')).toThrow('Unexpected revision --output=x');
  });
});

type Changed = Readonly<Record<string, string | undefined>>;

/** What is said of a work tree after a commit of its former files. */
function judge(then: Files, now: Changed): string {
  const root = repository(then);
  write(root, now);
  const { entries, issues } = readContent({ root });
  return issueLines(checkHistory(readPublished(root, 'HEAD'), entries, new Set(issues.map(({ path }) => path)))).replaceAll('\n', '\n  ');
}

function repository(files: Files): string {
  const root = writeTree(files);
  roots.push(root);
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'first');
  return root;
}

function write(root: string, files: Changed): void {
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
}

function git(root: string, ...args: string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', ['-C', root, ...identity, ...args], { stdio: 'ignore' });
}
