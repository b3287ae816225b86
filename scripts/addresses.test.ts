import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { projectRoot } from './lib/project.ts';

const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

const reason = '{"vi":"Trang trùng lặp.","zh":"页面重复。","en":"The page was a duplicate."}';

/** A folder with a built site of these files, and a ledger that is committed. */
function site(files: readonly string[], ledger: string): string {
  const root = mkdtempSync(join(tmpdir(), 'ledger-'));
  roots.push(root);
  for (const file of files) {
    mkdirSync(dirname(join(root, 'dist', file)), { recursive: true });
    writeFileSync(join(root, 'dist', file), '');
  }
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/addresses.txt'), ledger);
  const git = (...args: string[]) => spawnSync('git', ['-C', root, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args]);
  git('init', '--quiet');
  git('add', 'content');
  git('commit', '--quiet', '-m', 'published');
  return root;
}

function run(root: string, ...args: string[]) {
  return spawnSync('node', [join(projectRoot, 'scripts/addresses.ts'), '--root', root, ...args], { encoding: 'utf8' });
}

const ledgerOf = (root: string): string => readFileSync(join(root, 'content/addresses.txt'), 'utf8');

describe('npm run addresses', { timeout: 60_000 }, () => {
  it('is content when everything answers, in any order of lines', () => {
    const root = site(['index.html', 'vi/index.html', 'data/facts.json', '_astro/x.css', '404.html'], '/vi/\n/\n/data/facts.json\n');
    expect(run(root)).toMatchObject({ status: 0, stdout: '3 addresses, all answer\n' });
  });

  it('refuses an address that is gone, and says how to declare it', () => {
    const root = site(['index.html'], '/\n/vi/places/lost/\n');
    const { status, stderr } = run(root);
    expect(status).toBe(1);
    expect(stderr).toContain('content/addresses.txt:2:1 address-gone /vi/places/lost/ was published');
    expect(stderr).toContain('/vi/old/ redirect /vi/new/');
    expect(stderr).toContain('/vi/old/ withdrawn {"vi":');
    expect(run(root, '--append').status).toBe(1);
    expect(ledgerOf(root)).toContain('/vi/places/lost/\n');
  });

  it('refuses that the line of an address is taken out with the address', () => {
    const root = site(['index.html'], '/\n/vi/places/lost/\n');
    writeFileSync(join(root, 'content/addresses.txt'), '/\n');
    expect(run(root)).toMatchObject({ status: 1, stderr: expect.stringContaining('address-gone /vi/places/lost/ was published') });
    writeFileSync(join(root, 'content/addresses.txt'), `/\n/vi/places/lost/ withdrawn ${reason}\n`);
    expect(run(root).status).toBe(0);
    expect(run(root, '--base', 'nowhere')).toMatchObject({ status: 2, stderr: expect.stringContaining('Unexpected revision nowhere') });
  });

  it('takes a redirect or a withdrawal with a reason in three languages for an answer', () => {
    const root = site(['index.html', 'vi/a/index.html', 'vi/b/index.html', 'vi/c/index.html'], `/\n/vi/a/ redirect /vi/b/\n/vi/b/\n/vi/c/ withdrawn ${reason}\n`);
    expect(run(root).status).toBe(0);
  });

  it('refuses what is not listed until it has been added, sorted', () => {
    const root = site(['index.html', 'vi/index.html', 'embed/vi/schematic/index.html'], '/vi/\n/\n');
    expect(run(root)).toMatchObject({ status: 1, stderr: expect.stringContaining('/embed/vi/schematic/ is new') });
    expect(run(root, '--append')).toMatchObject({ status: 0, stdout: expect.stringContaining('1 addresses added') });
    expect(ledgerOf(root)).toBe('/\n/embed/vi/schematic/\n/vi/\n');
    expect(run(root).status).toBe(0);
  });

  it('forgets what was listed but never published', () => {
    const root = site(['index.html'], '/\n');
    writeFileSync(join(root, 'content/addresses.txt'), '/\n/vi/draft/\n');
    expect(run(root, '--append')).toMatchObject({ status: 0, stdout: expect.stringContaining('1 taken out that were never published') });
    expect(ledgerOf(root)).toBe('/\n');
  });

  it('refuses a redirect that leads nowhere, and a faulty line at its place', () => {
    expect(run(site(['index.html'], '/\n/vi/a/ redirect /vi/b/\n'))).toMatchObject({ status: 1, stderr: expect.stringContaining('/vi/a/ leads to /vi/b/, where the site does not answer') });
    expect(run(site(['index.html'], '/\n/vi/a/ withdrawn soon\n'))).toMatchObject({ status: 2, stderr: expect.stringContaining('content/addresses.txt:2:1 Unexpected reason soon') });
  });
});
