import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../project.ts';
import { dropReason, liveMarkup } from './judgeFile.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function site(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'cleanse-'));
  folders.push(root);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'from', path)), { recursive: true });
    writeFileSync(join(root, 'from', path), text);
  }
  return root;
}

function cleanse(root: string): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('node', [join(projectRoot, 'scripts/cleanse.ts'), join(root, 'from'), join(root, 'into')], { encoding: 'utf8' });
}

const page = '<!doctype html><script type="application/ld+json">{}</script><script type="module" src="/_astro/a.js"></script><p>x';

describe('cleanse', () => {
  it('copies pages and what they show, and drops what runs or gives orders', () => {
    const root = site({
      'vi/index.html': page,
      'cards/vi/home.png': 'x',
      'data/facts.json': '[]',
      _headers: '/*',
      '_redirects': '/ /x',
      '_worker.js': 'x',
      'functions/a.js': 'x',
      'functions/a.html': 'x',
      '_astro/a.js': 'x',
      'pagefind/pagefind.js': 'x',
      'pagefind/wasm.vi.pagefind': 'x',
      'admin/index.html': page,
      '.well-known/x.txt': 'x',
    });
    symlinkSync('/etc/passwd', join(root, 'from/passwd.txt'));
    const { status, stdout } = cleanse(root);
    expect(status).toBe(0);
    expect(readdirSync(join(root, 'into'), { recursive: true, encoding: 'utf8' }).sort()).toEqual(
      ['cards', 'cards/vi', 'cards/vi/home.png', 'data', 'data/facts.json', 'vi', 'vi/index.html'],
    );
    expect(stdout).toContain('3 files copied, 11 dropped');
  });

  it.each([
    ['a.html', '<script>steal()</script>'],
    ['a.html', '<script src="https://b.example/x.js"></script>'],
    ['a.html', '<p onclick="x()">'],
    ['a.html', '<a href="javascript:x()">'],
    ['a.html', '<iframe src="https://b.example">'],
    ['a.html', '<meta http-equiv="refresh" content="0; url=https://b.example">'],
    ['a.svg', '<svg onload="x()"/>'],
    ['a.svg', '<svg><script>x()</script></svg>'],
  ])('refuses %s with %s as a whole, and writes nothing', (path, text) => {
    const root = site({ 'index.html': page, [path]: text });
    expect(cleanse(root)).toMatchObject({ status: 1, stderr: expect.stringContaining(`in ${path}, expected nothing that runs`) });
    expect(existsSync(join(root, 'into'))).toBe(false);
  });

  it('lets the site’s own markup pass', () => {
    expect(liveMarkup('a.html', page)).toBeUndefined();
    expect(liveMarkup('a.html', '<meta http-equiv="refresh" content="0; url=/vi/places/x/"><iframe src="/embed/vi/schematic/">')).toBeUndefined();
    expect(liveMarkup('a.svg', '<svg><a href="/vi/"><rect/></a></svg>')).toBeUndefined();
  });

  it('is not misled by names', () => {
    expect(['a/../b.html', 'a\u202eb.html', 'x.HTML', 'a.html.js', 'sub/_headers'].map((path) => dropReason(path) !== undefined)).toEqual([true, true, true, true, true]);
  });
});
