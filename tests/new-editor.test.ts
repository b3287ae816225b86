/**
 * The path of a new editor, in what a fresh clone holds: from a saved page of our own making to the article on the screen
 * in three languages, with every command of the guide, timed.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, chromiumPath } from '../scripts/lib/chromium.ts';
import { capture, facts, id, written } from '../scripts/lib/guide/firstArticle.ts';
import { freshCopy } from '../scripts/lib/guide/freshCopy.ts';
import { reviewDraft } from '../scripts/lib/guide/reviewDraft.ts';
import { serveSite } from '../scripts/lib/server.ts';
import { locales, type Locale } from '../src/i18n/locales.ts';
import { entryToStored, readContent } from '../src/integrations/readContent.ts';
import { entriesToRecord } from '../src/record/record.ts';

/** What the page prints for the facts, in each language. */
const printed: Readonly<Record<Locale, readonly RegExp[]>> = {
  vi: [/tháng 10\/2023/, /trên 180\s+camera/, /41,7\s+tỷ\s+USD/],
  zh: [/2023年10月/, /180多个?摄像头|超过180个摄像头/, /417亿美元/],
  en: [/October 2023/, /(?:over|more than) 180\s+cameras/, /US\$\s?41\.7\s+billion/],
};

const guides = [...locales.map((locale) => `src/prose/contribute.${locale}.mdx`), 'CONTRIBUTING.md', 'CONTRIBUTING.vi.md', 'CONTRIBUTING.zh.md'];

let root: string;
let server: Server | undefined;
let browser: Browser | undefined;
const steps: string[] = [];

beforeAll(() => {
  root = freshCopy();
  // What has been published: the commands of the guides compare with it.
  for (const args of [['init', '-q'], ['add', '-A', '--', '.', ':!node_modules'], ['-c', 'user.name=E', '-c', 'user.email=e@e.example', 'commit', '-qm', 'published']]) execFileSync('git', ['-C', root, ...args]);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(root, { recursive: true, force: true });
});

function run(program: string, ...args: string[]): string {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync('node', [join(root, 'scripts', `${program}.ts`), ...args], { cwd: root, encoding: 'utf8', env: { ...process.env, LC_ALL: 'vi_VN.UTF-8' } });
  expect(status, stderr + stdout).toBe(0);
  steps.push(`${program} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return stdout;
}

function publishedFacts(): number {
  return entriesToRecord(readContent({ root }).entries.map(entryToStored), { drafts: false }).facts.size;
}

describe('a new editor', () => {
  it('begins an article, drafts its facts from a saved page, and publishes nothing of it', () => {
    const published = publishedFacts();
    run('new', id, '--lang', 'vi', '--title', written.vi.title, '--summary', written.vi.summary, '--topics', 'border,trade', '--published', '2025-08-20');
    expect(run('ingest', join(root, capture), '--id', id)).toContain(`content/sources/${id}.prints.json`);
    expect(run('check')).toMatch(/\n0 lỗi, \d+ cảnh báo\n$/);
    expect(readdirSync(join(root, 'content/facts', id)).length).toBeGreaterThan(5);
    // What the editor began stays alone: no other language is written beside it.
    expect(readdirSync(join(root, 'content/articles', id))).toEqual(['vi.mdx']);
    expect(publishedFacts()).toBe(published);
  });

  it('words facts and article, and the check is quiet', () => {
    reviewDraft(root, id, facts, written);
    run('check', '--fix', `content/articles/${id}`, `content/facts/${id}`);
    expect(run('check')).toBe('0 lỗi, 0 cảnh báo\n');
  });

  it('builds the site and reads the article with its facts in three languages', { timeout: 300_000 }, async () => {
    run('build');
    const start = performance.now();
    server = await serveSite(join(root, 'dist'), 0);
    browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
    const page = await browser.newPage();
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    for (const locale of locales) {
      await page.goto(`${origin}/${locale}/`);
      await page.locator(`a[href="/${locale}/articles/${id}/"]`).first().click();
      expect(await page.locator('h1').innerText()).toBe(written[locale].title);
      const text = await page.locator('main').innerText();
      for (const form of printed[locale]) expect(text).toMatch(form);
      await page.goto(`${origin}/${locale}/facts/${id}/${facts[1]?.name}/`);
      expect(await page.locator('main').innerText()).toContain('hơn 180 camera');
    }
    steps.push(`browser ${((performance.now() - start) / 1000).toFixed(1)} s`);
    const seconds = steps.reduce((sum, step) => sum + Number(/([\d.]+) s$/.exec(step)?.[1]), 0);
    process.stdout.write(`The walk of a new editor, in ${seconds.toFixed(0)} s: ${steps.join(', ')}\n`);
    expect(seconds).toBeLessThan(90);
  });

  it('finds that each command of the guides runs as it is printed', { timeout: 300_000 }, () => {
    cpSync(join(root, capture), join(root, 'page.html'));
    const lines = [...new Set(guides.flatMap((path) => [...readFileSync(join(root, path), 'utf8').matchAll(/npm run (?:-s )?([a-z]+)(?: -- ([^`\n]*))?(?=`|\n|$)/g)].map(([, program = '', args = '']) => `${program} ${args}`.trim())))];
    const ending = lines.filter((line) => !isEndless(line));
    expect(lines.filter(isEndless).sort()).toEqual(['check --watch', 'dev']);
    const failed = ending.flatMap((line) => {
      const [program = '', ...args] = fill(line).split(/\s+/);
      const { status, stderr } = spawnSync('node', [join(root, 'scripts', `${program}.ts`), ...args], { cwd: root, encoding: 'utf8' });
      return status === 0 ? [] : [`${line}: ${status} ${stderr}`];
    });
    expect(failed).toEqual([]);
    expect(ending.length).toBeGreaterThan(8);
  });
});

/** What runs until it is stopped: the tests of the watcher and CI's own start speak for these. */
function isEndless(line: string): boolean {
  return line === 'dev' || line.endsWith('--watch');
}

/** A command of the guides with what an editor puts in its gaps. */
function fill(line: string): string {
  return line
    .replace('https://…', 'https://news.example/report')
    .replace('origin/main', 'HEAD')
    .replace('new <id>', 'new 2026-01-16-other-talks')
    .replaceAll('<id>', id)
    .replace('<article>', id)
    .replace('<locale>', 'en')
    .replace('--id ID', '--id 2025-08-15-other-name')
    .replace('FILE', 'page.html');
}
