import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/lib/project.ts';
import { dist, filesIn, htmlFiles } from './lib/site.ts';

let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'record-'));
  for (const name of ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function build(environment: Record<string, string> = {}) {
  return spawnSync('node', [join(copy, 'scripts/build.ts')], {
    cwd: environment['CWD'] ?? copy,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
}

function digests(folder: string): Map<string, string> {
  return new Map(filesIn(folder).map((file) => [file, createHash('sha256').update(readFileSync(join(folder, file))).digest('hex')]));
}

function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file)).sort();
}

describe('a build', () => {
  it('from nothing, elsewhere, in another zone and language, has the same bytes', { timeout: 300_000 }, () => {
    const { status, stderr } = build({ TZ: 'Asia/Tokyo', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8', CWD: tmpdir() });
    expect(status, stderr).toBe(0);
    expect(changed(digests(dist), digests(join(copy, 'dist')))).toEqual([]);
  });

  it('with nothing changed has the same bytes again', { timeout: 120_000 }, () => {
    const before = digests(join(copy, 'dist'));
    const { status, stderr, stdout } = build({ TZ: 'America/New_York', LANG: 'zh_CN.UTF-8' });
    expect(status, stderr).toBe(0);
    expect(stdout).toContain(' 0 cards drawn');
    expect(changed(before, digests(join(copy, 'dist')))).toEqual([]);
  });

  it('with one label changed renders the pages that show it and no others', { timeout: 120_000 }, () => {
    const fact = '2021-05-26-ha-giang-wenshan/delegations';
    const file = join(copy, `content/facts/${fact}.mdx`);
    const before = digests(join(copy, 'dist'));
    const keysBefore = cacheKeys();
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^  vi: .*$/m, '  vi: Đoàn đổi tên để thử'));
    const { status, stderr } = build();
    expect(status, stderr).toBe(0);
    const after = digests(join(copy, 'dist'));
    const links = htmlFiles.filter(
      (page) => page.startsWith('vi/') && readFileSync(join(dist, page), 'utf8').includes(`href="/vi/facts/${fact}/"`),
    );
    const files = changed(before, after).filter((path) => path.endsWith('.html'));
    const pages = files.filter((path) => !path.startsWith('embed/'));
    const embeds = files.filter((path) => path.startsWith('embed/'));
    expect(embeds).toContain(`embed/vi/facts/${fact}/index.html`);
    for (const file of embeds) {
      // The address of the earlier version goes with its content until `npm run addresses -- --append` keeps it.
      if (!after.has(file)) expect(file).toMatch(/^embed\/vi\/.*\/v\/[0-9a-f]{12}\/index\.html$/);
      else expect(readFileSync(join(copy, 'dist', file), 'utf8'), file).toContain('Đoàn đổi tên để thử');
    }
    expect(links.length).toBeGreaterThanOrEqual(8);
    for (const page of links) expect(readFileSync(join(copy, 'dist', page), 'utf8'), page).toContain('Đoàn đổi tên để thử');
    // The translations have fallen behind: their pages say so.
    const behind = [
      ...['en', 'zh'].flatMap((locale) => [`${locale}/articles/2021-05-26-ha-giang-wenshan/index.html`, `${locale}/facts/${fact}/index.html`]),
      ...['en', 'vi', 'zh'].map((locale) => `${locale}/translations/index.html`),
      // A press page carries the version of its place.
      ...links.map((page) => page.replace(/^(vi\/places\/[^/]+)\/index\.html$/, '$1/press/index.html')).filter((page) => page.includes('/press/') && htmlFiles.includes(page)),
      // The data page carries the version of the whole.
      ...['en', 'vi', 'zh'].map((locale) => `${locale}/data/index.html`),
    ];
    expect(pages).toEqual([...new Set([...links, ...behind])].sort());
    expect(changed(keysBefore, cacheKeys())).toEqual(files.map((page) => `/${page.replace(/index\.html$/, '')}`).sort());
  });

  it('refuses bad content and leaves the old site as it was', { timeout: 60_000 }, () => {
    const before = digests(join(copy, 'dist'));
    const file = join(copy, 'content/places/ha-giang.mdx');
    const good = readFileSync(file, 'utf8');
    writeFileSync(file, good.replace(/^level: .*$/m, 'level: provinse'));
    const { status, stderr } = build();
    writeFileSync(file, good);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^content\/places\/ha-giang\.mdx:\d+:\d+ schema level: unexpected “provinse”, expected country, /m);
    expect(changed(before, digests(join(copy, 'dist')))).toEqual([]);
  });

  it('refuses to run twice at once', { timeout: 60_000 }, () => {
    writeFileSync(join(copy, '.cache/build.lock'), String(process.pid));
    const { status, stderr } = build();
    rmSync(join(copy, '.cache/build.lock'));
    expect(status).toBe(1);
    expect(stderr).toContain('another build runs');
  });

  it('that was killed between its last two steps is healed by the next', { timeout: 120_000 }, () => {
    const before = digests(join(copy, 'dist'));
    rmSync(join(copy, '.cache/previous'), { recursive: true, force: true });
    renameSync(join(copy, 'dist'), join(copy, '.cache/previous'));
    writeFileSync(join(copy, '.cache/build.lock'), '999999999');
    const { status, stderr } = build();
    expect(status, stderr).toBe(0);
    expect(changed(before, digests(join(copy, '.cache/previous')))).toEqual([]);
    expect(existsSync(join(copy, '.cache/discarded'))).toBe(false);
    expect(changed(before, digests(join(copy, 'dist')))).toEqual([]);
  });
});

/** Keys by which Astro decides what to render again, by address. */
function cacheKeys(): Map<string, string> {
  const manifest = JSON.parse(readFileSync(join(copy, '.cache/astro/incremental-build.json'), 'utf8')) as {
    routes: Record<string, { paths: Record<string, { cacheKey: string }> }>;
  };
  return new Map(Object.values(manifest.routes).flatMap(({ paths }) => Object.entries(paths).map(([path, { cacheKey }]) => [path, cacheKey])));
}
