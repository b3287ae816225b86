import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminConfig } from '../scripts/lib/admin/config.ts';
import { chromiumArgs, chromiumPath } from '../scripts/lib/chromium.ts';
import { projectRoot } from '../scripts/lib/project.ts';
import { serveSite } from '../scripts/lib/server.ts';
import { dist, filesIn, read } from './lib/site.ts';

let server: Server;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let origin: string;
let root: string;
/** What must not happen: requests beyond this machine, and what the content security policy forbade. */
const foreign: string[] = [];
const violations: string[] = [];

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'admin-'));
  cpSync(join(projectRoot, 'content'), join(root, 'content'), { recursive: true });
  server = await serveSite(dist, 0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi' });
  context.on('request', (request) => {
    if (!request.url().startsWith(`${origin}/`) && !/^(?:data|blob):/.test(request.url())) foreign.push(request.url());
  });
  context.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) violations.push(message.text());
  });
  page = await context.newPage();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(root, { recursive: true, force: true });
});

describe('the editor in the browser', () => {
  it('says that no repository is configured, and lists the five articles of its practice copy', async () => {
    await page.goto(`${origin}/admin/vi/`);
    expect(await page.locator('.bar [role="status"]').textContent()).toContain('site.repository');
    await page.getByRole('button', { name: 'Làm việc với kho mã nguồn thử nghiệm' }).click();
    await page.getByText('Bí thư Tỉnh ủy các tỉnh biên giới Việt Nam và Vân Nam lần đầu họp thường niên trực tiếp').waitFor();
    expect(await page.locator('[role="grid"] [role="row"]').count()).toBe(5);
  });

  it('shows an article in its languages side by side, bodies as source', async () => {
    await open('articles', '2023-03-27-party-secretaries');
    const bodies = page.locator('[data-key-path="body"] textarea');
    expect(await bodies.count()).toBe(2);
    expect(await bodies.first().inputValue()).toContain('<Fact id="2023-03-27-party-secretaries/conference" />');
    expect(await bodies.last().inputValue()).toContain('<Place id="ha-giang" />');
  });

  it('refuses a phrase of more than twelve words and says why', async () => {
    await open('facts-figure', '2021-05-26-ha-giang-wenshan/turnover');
    // Fields are drawn when they come into view.
    for (const field of ['evidence', 'evidence.0.paragraph', 'evidence.0.phrase']) await page.locator(`[data-key-path="${field}"]`).scrollIntoViewIfNeeded();
    const phrase = input('evidence.0.phrase');
    await phrase.fill('một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba');
    await save();
    await page.locator('[role="alert"]', { hasText: 'Nhiều nhất 12 từ của nguồn, đúng từng chữ' }).first().waitFor();
    expect(await inPractice('content/facts/2021-05-26-ha-giang-wenshan/turnover.mdx')).toBe(committed('content/facts/2021-05-26-ha-giang-wenshan/turnover.mdx'));
  });

  const edits: [collection: string, entry: string, field: string, file?: string][] = [
    ['articles', '2021-12-08-poverty-workshop', 'title', 'content/articles/2021-12-08-poverty-workshop/vi.mdx'],
    ['facts-event', '2023-03-27-party-secretaries/conference', 'label.vi'],
    ['facts-figure', '2021-05-26-ha-giang-wenshan/turnover', 'label.vi'],
    ['facts-agreement', '2023-03-27-party-secretaries/minutes', 'label.vi'],
    ['facts-donation', '2021-05-26-ha-giang-wenshan/covid-supplies', 'label.vi'],
    ['facts-statement', '2021-12-08-poverty-workshop/xiong-claim', 'label.vi'],
    ['facts-role', '2023-03-27-party-secretaries/role-dang-quoc-khanh', 'label.vi'],
    ['sources', '2021-05-26-ha-giang-wenshan', 'title'],
    ['places', 'ha-giang', 'names.en'],
    ['people', 'dang-quoc-khanh', 'names.en'],
    ['organizations', 'ha-giang-pc', 'names.en'],
    ['mechanisms', 'annual-conference-party-secretaries', 'names.en'],
  ];
  it.each(edits)('%s: saving %s changes the line that was edited and no other', async (collection, entry, field, file) => {
    const path = file ?? `content/${collection.replace(/-.*/, '')}/${entry}.mdx`;
    await open(collection, entry);
    const before = await input(field).inputValue();
    await input(field).fill(`${before} II`);
    await save();
    await expect.poll(() => inPractice(path), { timeout: 20_000 }).toContain(`${before} II`);
    const lines = (await inPractice(path)).split('\n');
    const old = committed(path).split('\n');
    expect(lines.length).toBe(old.length);
    const changed = lines.filter((line, i) => line !== old[i]);
    expect(changed).toHaveLength(1);
    expect(changed[0]?.replace(' II', '')).toBe(old[lines.indexOf(changed[0] ?? '')]);
    if (collection === 'articles') expect(await inPractice(path.replace('vi.mdx', 'zh.mdx'))).toBe(committed(path.replace('vi.mdx', 'zh.mdx')));
    writeFileSync(join(root, path), await inPractice(path));
  });

  it('writes files that check takes', () => {
    const { status, stdout } = spawnSync('node', ['scripts/check.ts', '--root', root, '--format', 'json'], { cwd: projectRoot, encoding: 'utf8' });
    const issues = JSON.parse(stdout) as { severity: string; rule: string }[];
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    // The labels and the title that were edited are newer than their translations.
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set(['label-basis', 'translation-basis']));
    expect(status).toBe(0);
  });

  it('begins an article in the folder of its id, and refuses an id of another form', async () => {
    await page.goto(`${origin}/admin/vi/#/collections/articles-vi/new`);
    await input('title').fill('Một bài thử');
    await input('summary').fill('Một câu tóm tắt.');
    await input('published').fill('2026-11-22');
    await page.locator('[data-key-path="sources"]').getByRole('combobox').click();
    await page.getByRole('option').first().click();
    await page.locator('[data-key-path="topics"]').getByRole('combobox').click();
    await page.getByRole('option', { name: 'Thương mại' }).click();
    await page.locator('[data-key-path="body"]').scrollIntoViewIfNeeded();
    await page.locator('[data-key-path="body"] textarea').fill('Ở <Place id="ha-giang" />.');
    const id = page.locator('#entry-sidebar-content input[type="text"]');
    await id.fill('trial');
    await save();
    await page.getByText('Mã có dạng YYYY-MM-DD-ten-ngan').first().waitFor();
    await id.fill('2026-11-22-trial');
    await save();
    const path = 'content/articles/2026-11-22-trial/vi.mdx';
    await expect.poll(() => inPractice(path).catch(() => ''), { timeout: 20_000 }).toContain('---\ntitle: Một bài thử\nsummary: Một câu tóm tắt.\noriginal: true\nsources: [');
    expect(await inPractice(path)).toMatch(/\npublished: "2026-11-22"\ntopics: \[trade\]\n---\n\nỞ <Place id="ha-giang" \/>\.\n$/);
  });

  it('takes no file that is not an image', async () => {
    await page.goto(`${origin}/admin/vi/#/assets`);
    const messages: string[] = [];
    page.on('dialog', (dialog) => {
      messages.push(dialog.message());
      void dialog.dismiss();
    });
    await page.evaluate(() => {
      const field = Object.assign(document.createElement('input'), { type: 'file', id: 'probe' });
      field.addEventListener('change', () => (document.title = 'taken'));
      document.body.append(field);
    });
    await page.locator('#probe').setInputFiles({ name: 'capture.html', mimeType: 'text/html', buffer: Buffer.from('<p>') });
    expect(messages).toEqual([expect.stringContaining('Chỉ nhận ảnh')]);
    expect(await page.title()).not.toBe('taken');
  });

  it.each([
    ['zh', 'zh-Hans', '使用测试仓库', '事件'],
    ['en', 'en', 'Work with Test Repository', 'Events'],
  ])('speaks the language of its page: %s', async (locale, lang, button, collection) => {
    const other = await browser.newContext({ locale: lang });
    const own = await other.newPage();
    await own.goto(`${origin}/admin/${locale}/`);
    expect(await own.locator('html').getAttribute('lang')).toBe(lang);
    await own.getByRole('button', { name: button }).click();
    await own.getByText(collection, { exact: true }).first().waitFor();
    await other.close();
  });

  it('takes a configuration with a repository, and offers to work on a local copy of it', async () => {
    const other = await browser.newContext({ locale: 'en' });
    const own = await other.newPage();
    const problems: string[] = [];
    own.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const config = adminConfig('en', [], { owner: 'someone', name: 'record', branch: 'main' });
    const asked: string[] = [];
    await other.route(/^https:/, (route) => {
      asked.push(new URL(route.request().url()).host);
      return route.fulfill({ json: {}, headers: { 'access-control-allow-origin': '*' } });
    });
    await own.route('**/admin/en/config.json', (route) => route.fulfill({ json: config }));
    await own.goto(`${origin}/admin/en/`);
    await own.getByRole('button', { name: 'Work with Local Repository' }).waitFor();
    expect(await own.getByRole('button', { name: /token/i }).isVisible()).toBe(true);
    expect(problems).toEqual([]);
    // The only host that it asks before anyone signs in.
    expect(new Set(asked)).toEqual(new Set(['www.githubstatus.com']));
    await other.close();
  });

  it('leaves this machine alone and breaks no rule of its content security policy', () => {
    expect(foreign).toEqual([]);
    expect(violations).toEqual([]);
  });
});

describe('the pages of /admin/', () => {
  it('stay out of search engines, and hold no script or style', () => {
    expect(read('robots.txt')).toContain('Disallow: /admin/');
    expect(read('sitemap.xml')).not.toContain('/admin/');
    for (const file of filesIn(dist, '.html').filter((name) => name.startsWith('admin/'))) {
      const html = read(file);
      expect(html).toContain('<meta name="robots" content="noindex, nofollow">');
      expect(html).not.toMatch(/<style|style=|<script(?![^>]*src=)|rel="canonical"/);
    }
  });

  it('come with the licences of what they run, without source maps', () => {
    const files = filesIn(join(dist, 'admin'));
    expect(files).toEqual(expect.arrayContaining(['sveltia-cms.LICENSE.txt', 'yaml.LICENSE.txt']));
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([]);
    expect(readFileSync(join(dist, 'admin/admin.js'), 'utf8')).not.toMatch(/cdn\.jsdelivr\.net/);
  });
});

async function open(collection: string, entry: string): Promise<void> {
  await page.goto(`${origin}/admin/vi/#/collections/${collection}/entries/${entry}`);
  await page.locator('[data-key-path]').first().waitFor();
}

function input(field: string) {
  return page.locator(`[data-key-path="${field}"]`).first().locator('input[type="text"], textarea').first();
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
}

function committed(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

/** Text of a file of the copy inside the browser. */
function inPractice(path: string): Promise<string> {
  return page.evaluate(async (parts) => {
    let directory = await (await navigator.storage.getDirectory()).getDirectoryHandle('sveltia-cms-test');
    for (const name of parts.slice(0, -1)) directory = await directory.getDirectoryHandle(name);
    return (await (await directory.getFileHandle(parts.at(-1) ?? '')).getFile()).text();
  }, path.split('/'));
}
