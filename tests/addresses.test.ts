import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAllRedirects } from 'netlify-redirect-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/lib/project.ts';
import { serveSite } from '../scripts/lib/server.ts';
import { filesIn } from './lib/site.ts';
import { webServers, type WebServer } from './lib/webServers.ts';

const fact = 'facts/2021-05-26-ha-giang-wenshan/delegations';
const reason = { vi: 'Tệp đã gộp vào tệp khác.', zh: '该文件已并入其他文件。', en: 'The file was merged into another.' };
const declared = `/vi/places/old-page/ redirect /vi/about/
/en/places/old-page/ withdrawn ${JSON.stringify(reason)}
/data/old.json redirect /data/facts.json
/data/gone.json withdrawn ${JSON.stringify(reason)}
`;
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'addresses-'));
  for (const name of ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json', '.gitignore']) {
    cpSync(join(projectRoot, name), join(copy, name), { recursive: true });
  }
  // Cards are not what is tried here; drawing them takes most of a build.
  for (const name of ['cards', 'content', 'html']) {
    if (existsSync(join(projectRoot, '.cache', name))) cpSync(join(projectRoot, '.cache', name), join(copy, '.cache', name), { recursive: true });
  }
  symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'));
  appendFileSync(join(copy, '.gitignore'), 'node_modules\n');
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(...[program, ...args]: string[]) {
  return spawnSync('node', [join(copy, `scripts/${program}.ts`), ...args], { cwd: copy, encoding: 'utf8' });
}

function commit(message: string): void {
  for (const args of [['add', '-A'], ['commit', '-q', '-m', message]]) {
    const { status, stderr } = spawnSync('git', ['-C', copy, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { encoding: 'utf8' });
    expect(status, stderr).toBe(0);
  }
}

const text = (path: string): string => readFileSync(join(copy, 'dist', path), 'utf8');

describe('published addresses', () => {
  let pinned: string;
  let before: string;
  let all: number;

  it('are listed once the site has been built, moved and withdrawn ones too', { timeout: 600_000 }, () => {
    spawnSync('git', ['-C', copy, 'init', '-q']);
    appendFileSync(join(copy, 'content/addresses.txt'), declared);
    expect(run('build')).toMatchObject({ status: 0, stderr: '' });
    expect(run('addresses', '--append').status).toBe(0);
    expect(run('addresses')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+ addresses, all answer/) });
    commit('Published');
    all = filesIn(join(copy, 'dist/embed/vi', fact, 'v')).length;
    // Earlier versions are kept as files of their own.
    const versions = filesIn(join(copy, 'dist/embed/vi', fact, 'v')).filter(
      (file) => !existsSync(join(copy, 'content/embeds/vi', fact, file.replace('/index.html', '.json'))),
    );
    expect(versions.length).toBe(1);
    pinned = `embed/vi/${fact}/v/${versions[0]}`;
    before = text(pinned);
  });

  it('keep what a version of an embed showed after the fact has changed', { timeout: 600_000 }, () => {
    const file = join(copy, `content/${fact}.mdx`);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^  vi: .*$/m, '  vi: Đoàn đổi tên để thử'));
    expect(run('build').status).toBe(0);
    expect(run('addresses')).toMatchObject({ status: 1, stderr: expect.stringContaining(`/${pinned.replace('index.html', '')}: the content of this version has changed`) });
    expect(run('addresses', '--append')).toMatchObject({ status: 0, stdout: expect.stringMatching(/[1-9]\d* earlier versions kept: build again/) });
    expect(run('check').status).toBe(0);
    expect(run('build').status).toBe(0);
    expect(run('addresses')).toMatchObject({ status: 0, stderr: '' });
    const title = (html: string): string => /<h1[^>]*>.*?<\/h1>/s.exec(html)?.[0] ?? '';
    expect(title(text(pinned))).toBe(title(before));
    expect(text(pinned).replace(/<p class="notes">.*?<\/p>/s, '')).toBe(before);
    expect(text(pinned)).toContain(`<p class="notes"><a href="/vi/${fact}/">Đây là phiên bản cũ.`);
    expect(text(`embed/vi/${fact}/index.html`)).toContain('Đoàn đổi tên để thử');
    expect(filesIn(join(copy, 'dist/embed/vi', fact, 'v')).length).toBe(all + 1);
  });

  it('refuse a kept version that was edited', { timeout: 60_000 }, () => {
    const file = join(copy, 'content', pinned.replace('embed/', 'embeds/').replace('/v/', '/').replace('/index.html', '.json'));
    const kept = readFileSync(file, 'utf8');
    writeFileSync(file, kept.replace(/"label": "[^"]*"/, '"label": "Điều chưa từng đăng"'));
    const { status, stdout } = run('check');
    writeFileSync(file, kept);
    expect(status).toBe(1);
    expect(stdout).toContain('a published version is never edited');
  });

  const hosts: Record<string, (site: string) => Promise<WebServer>> = { ...webServers, 'a host that reads _redirects': startHost };

  it.each(Object.entries(hosts))('answer on %s by 301 and an explained 410', { timeout: 300_000 }, async (_name, start) => {
    const { origin, stop } = await start(join(copy, 'dist'));
    const ask = (path: string) => fetch(`${origin}${path}`, { redirect: 'manual' });
    for (const [path, target] of [['/vi/places/old-page/', '/vi/about/'], ['/data/old.json', '/data/facts.json']] as const) {
      const moved = await ask(path);
      expect([moved.status, moved.headers.get('location')?.replace(origin, '')], path).toEqual([301, target]);
    }
    for (const path of ['/en/places/old-page/', '/data/gone.json']) {
      const gone = await ask(path);
      const body = await gone.text();
      expect(gone.status).toBe(410);
      expect(gone.headers.get('content-type'), path).toBe('text/html; charset=utf-8');
      expect(gone.headers.get('strict-transport-security'), path).toContain('max-age');
      // The page brings the site's style sheet, which its policy must let in.
      expect(gone.headers.get('content-security-policy'), path).toMatch(/style-src 'self'/);
      for (const words of Object.values(reason)) expect(body).toContain(words);
      expect(body).toContain('<meta name="robots" content="noindex">');
    }
    expect((await ask('/vi/about/')).status).toBe(200);
    await stop();
  });

  it('are read by Netlify’s own parser as redirects and withdrawals that go before the page that stands there', { timeout: 60_000 }, async () => {
    const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [join(copy, 'dist/_redirects')], configRedirects: [], minimal: false });
    expect(errors).toEqual([]);
    const first = (path: string) => (redirects as { from: string }[]).find(({ from }) => from === path);
    expect(first('/vi/places/old-page/')).toMatchObject({ to: '/vi/about/', status: 301, force: true });
    expect(first('/data/old.json')).toMatchObject({ to: '/data/facts.json', status: 301, force: true });
    expect(first('/en/places/old-page/')).toMatchObject({ to: '/en/places/old-page/', status: 410, force: true });
    expect(first('/data/gone.json')).toMatchObject({ to: '/data/gone.json/', status: 410, force: true });
  });

  it('answer by pages where the host knows neither', () => {
    expect(text('vi/places/old-page/index.html')).toMatch(/<meta http-equiv="refresh" content="0; url=\/vi\/about\/">.*<link rel="canonical" href="https:[^"]*\/vi\/about\/">.*<a href="\/vi\/about\/">/s);
    expect(text('data/old.json')).toBe(text('data/facts.json'));
    expect(text('data/gone.json/index.html')).toContain(reason.zh);
  });

  it('cannot be removed with what they showed: the check names each and the two ways to declare it', { timeout: 600_000 }, () => {
    const id = fact.replace('facts/', '');
    rmSync(join(copy, `content/${fact}.mdx`));
    for (const path of filesIn(join(copy, 'content/articles'), '.mdx')) {
      const article = join(copy, 'content/articles', path);
      writeFileSync(article, readFileSync(article, 'utf8').replaceAll(`<Fact id="${id}" />`, '…'));
    }
    expect(run('build').stderr).not.toContain('Build failed');
    const lines = (): string[] => readFileSync(join(copy, 'content/addresses.txt'), 'utf8').split('\n');
    const expectRefusal = (...args: string[]): void => {
      const { status, stderr } = run('addresses', ...args);
      expect(status).toBe(1);
      expect(stderr).toContain(`address-gone /vi/${fact}/`);
      expect(stderr).toContain('  /vi/old/ redirect /vi/new/\n  /vi/old/ withdrawn {"vi":');
    };
    expectRefusal();
    expectRefusal('--append');
    // Nor by taking their lines out of the ledger.
    writeFileSync(join(copy, 'content/addresses.txt'), lines().filter((line) => !line.includes(id)).join('\n'));
    expectRefusal();
  });
});

/** The project's own server, which reads what Netlify reads. */
async function startHost(site: string): Promise<WebServer> {
  const server = await serveSite(site, 0);
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
