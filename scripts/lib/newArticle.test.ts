import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { record, writeTree } from '../../tests/lib/record.ts';
import { projectRoot } from './project.ts';

let root: string;
beforeAll(() => {
  root = writeTree(record);
});
afterAll(() => rmSync(root, { recursive: true }));

const id = '2026-03-02-river-meeting';
const run = (program: string, ...args: string[]) =>
  spawnSync('node', [join(projectRoot, 'scripts', `${program}.ts`), ...args, '--root', root], { encoding: 'utf8', env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'vi_VN.UTF-8' } });

describe('new', () => {
  it('begins a draft that the check takes, and says what comes next', () => {
    const { status, stdout } = run('new', id, '--title', 'Họp: “sông” # 1', '--summary', 'Hai bên họp.', '--topics', 'trade,border', '--source', 'bridge-report', '--published', '2026-03-05');
    expect([status, stdout.split('\n')[0]]).toEqual([0, `Đã ghi content/articles/${id}/vi.mdx dưới dạng bản nháp`]);
    expect(stdout).not.toContain('ingest');
    expect(readFileSync(join(root, `content/articles/${id}/vi.mdx`), 'utf8')).toContain('published: "2026-03-05"\n');
    const check = run('check', `content/articles/${id}`);
    expect([check.status, check.stdout]).toEqual([0, expect.stringMatching(/cảnh báo article-without-facts .*\n(?:.*\n)?0 lỗi, 1 cảnh báo\n$/)]);
  });

  it('leaves an article that exists alone', () => {
    expect(run('new', id)).toMatchObject({ status: 1, stderr: `Mã ${id} đã có; hãy viết tiếp trong content/articles/${id}/\n` });
  });

  it.each([
    ['Bridge Talks', 'cần mã gồm chữ thường không dấu'],
    ['bridge-talks', 'cần dạng YYYY-MM-DD-ten-ngan'],
    ['2026-02-30-bridge', 'phải bắt đầu bằng một ngày có thật'],
    ['../../etc', 'Tệp nằm sai chỗ'],
  ])('refuses the id %s with the right form', (wrong, message) => {
    expect(run('new', wrong)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) });
  });

  it('refuses a topic that does not exist, with the list', () => {
    expect(run('new', '2026-03-03-x', '--topics', 'football')).toMatchObject({ status: 1, stderr: expect.stringContaining('topics.0: không nhận “football”, cần exchange, trade') });
  });

  it('points to ingest when the source is not there yet', () => {
    expect(run('new', '2026-03-04-y').stdout).toContain('npm run -s ingest -- PAGE --id 2026-03-04-y');
  });
});
