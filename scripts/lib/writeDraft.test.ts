import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishInterrupted, writeDraft } from './writeDraft.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'draft-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const files = new Map([
  ['content/sources/a.mdx', 'source'],
  ['content/facts/a/one.mdx', 'one'],
  ['content/facts/a/two.mdx', 'two'],
]);

function contents(): Record<string, string> {
  const folder = join(root, 'content');
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    paths.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(root.length + 1), readFileSync(path, 'utf8')];
    }),
  );
}

describe('writeDraft', () => {
  it('writes all files and leaves nothing else behind', () => {
    expect(writeDraft(root, 'a', files).written).toEqual([...files.keys()]);
    expect(contents()).toEqual(Object.fromEntries(files));
    expect(readdirSync(join(root, '.cache/ingest'))).toEqual([]);
  });

  it('writes nothing twice', () => {
    writeDraft(root, 'a', files);
    expect(writeDraft(root, 'a', files)).toEqual({ written: [], unchanged: [...files.keys()], left: [] });
  });

  it('leaves what holds other text, unless a program wrote it', () => {
    mkdirSync(join(root, 'content/facts/a'), { recursive: true });
    writeFileSync(join(root, 'content/facts/a/two.mdx'), 'mine');
    expect(writeDraft(root, 'a', files)).toEqual({
      written: ['content/sources/a.mdx', 'content/facts/a/one.mdx'],
      unchanged: [],
      left: ['content/facts/a/two.mdx'],
    });
    expect(contents()['content/facts/a/two.mdx']).toBe('mine');
    writeDraft(root, 'a', files, new Set(['content/facts/a/two.mdx']));
    expect(contents()).toEqual(Object.fromEntries(files));
  });

  it('leaves content as it was when it cannot write', () => {
    mkdirSync(join(root, '.cache'));
    writeFileSync(join(root, '.cache/ingest'), 'a file where the folder should be');
    expect(() => writeDraft(root, 'a', files)).toThrow();
    expect(contents()).toEqual({});
  });

  it('killed before any step, is whole or not there after the next start', { timeout: 120_000 }, async () => {
    const program = join(import.meta.dirname, 'fixtures/killedWriter.ts');
    const seen: boolean[] = [];
    for (let step = 1; ; step += 1) {
      rmSync(join(root, 'content'), { recursive: true, force: true });
      const wasKilled = await runToStep(program, step);
      const finished = finishInterrupted(root);
      const found = contents();
      const isWhole = Object.keys(found).length > 0;
      expect(found, `step ${step}`).toEqual(isWhole ? Object.fromEntries(files) : {});
      if (finished.length > 0) expect(isWhole, `step ${step}`).toBe(true);
      if (existsSync(join(root, '.cache/ingest'))) expect(readdirSync(join(root, '.cache/ingest'))).toEqual([]);
      seen.push(isWhole);
      if (!wasKilled) break;
    }
    expect(seen.length).toBeGreaterThan(15);
    // Once decided, it is always finished.
    expect(seen.lastIndexOf(false)).toBe(seen.indexOf(true) - 1);
  });

  it('finishing does not touch what an editor has saved since', async () => {
    const program = join(import.meta.dirname, 'fixtures/killedWriter.ts');
    for (let step = 1; !existsSync(join(root, 'content')); step += 1) await runToStep(program, step);
    mkdirSync(join(root, 'content/sources'), { recursive: true });
    writeFileSync(join(root, 'content/sources/a.mdx'), 'mine');
    finishInterrupted(root);
    expect(contents()['content/sources/a.mdx']).toBe('mine');
  });

  /** Whether the program was killed before its n-th step. */
  function runToStep(program: string, step: number): Promise<boolean> {
    return new Promise((resolve) => {
      const args = [program, root, String(step), JSON.stringify([...files])];
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      child.once('exit', (_code, signal) => resolve(signal === 'SIGKILL'));
    });
  }
});
