/** The program that measures how check and build grow. `LOAD=1` lets it build as well, which takes a minute. */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/lib/project.ts';

const runsFull = process.env['LOAD'] === '1';
const bench = (...args: string[]) => spawnSync(process.execPath, [join(projectRoot, 'scripts/bench.ts'), ...args], { encoding: 'utf8' });

describe('npm run bench', () => {
  it('makes a corpus, checks it and tells time and memory', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = bench('--articles', '10', '--check');
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^10 articles made, 100 files\ncheck +\d+\.\d s, processor \d+\.\d s, memory \d+ MB\n$/);
  });

  it.runIf(runsFull)('builds it twice and counts what is published', { timeout: 600_000 }, () => {
    const { status, stdout, stderr } = bench('--articles', '3', '--keep');
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/build, cold +\d+\.\d s/);
    expect(stdout).toMatch(/build, warm +\d+\.\d s/);
    expect(stdout).toMatch(/dist +\d{4,} files, \d+\.\d MB/);
    const folder = /Kept in (.+)/.exec(stdout)?.[1] ?? '';
    expect(existsSync(join(folder, 'dist/en/articles/2010-02-07-sample-00001/index.html'))).toBe(true);
    rmSync(folder, { recursive: true });
  });

  it.each([[], ['--articles', '0'], ['--articles', 'x'], ['--unknown']])('refuses %j', (...args) => {
    const { status, stderr } = bench(...args);
    expect(status).toBe(2);
    expect(stderr).not.toBe('');
  });
});
