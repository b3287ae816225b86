/** The path of a new editor on the command line, from a saved page to a draft that the check takes, timed. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../scripts/lib/project.ts';
import { entryToStored, readContent } from '../src/integrations/readContent.ts';
import { entriesToRecord } from '../src/record/record.ts';

const id = '2025-08-14-smart-gate';
const capture = join(projectRoot, 'tests/captures/01-lang-son-smart-gate.html');

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'editor-'));
  cpSync(join(projectRoot, 'content'), join(root, 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(program: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('node', [join(projectRoot, 'scripts', `${program}.ts`), ...args, '--root', root], { encoding: 'utf8' });
  expect(status, stderr + stdout).toBe(0);
  return stdout;
}

function publishedFacts(): number {
  return entriesToRecord(readContent({ root }).entries.map(entryToStored), { drafts: false }).facts.size;
}

it('leads from a saved page to a draft without an error, and publishes nothing of it', () => {
  const start = performance.now();
  const published = publishedFacts();
  run('new', id, '--lang', 'vi', '--title', 'Cửa khẩu thông minh giúp nông sản đi nhanh hơn', '--summary', 'Hai bên mở thêm làn cho hàng nông sản.', '--topics', 'border,trade', '--published', '2025-08-20');
  expect(run('ingest', capture, '--id', id)).toContain(`content/sources/${id}.prints.json`);
  expect(run('check', '--lang', 'vi')).toMatch(/\n0 lỗi, \d+ cảnh báo\n$/);
  const seconds = (performance.now() - start) / 1000;
  expect(readdirSync(join(root, 'content/facts', id)).length).toBeGreaterThan(5);
  // What the editor began stays alone: no other language is written beside it.
  expect(readdirSync(join(root, 'content/articles', id))).toEqual(['vi.mdx']);
  expect(publishedFacts()).toBe(published);
  expect(seconds).toBeLessThan(60);
});
