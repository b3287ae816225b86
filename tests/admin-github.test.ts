/** Saving from /admin/ to a repository: what is written to GitHub, by people who may and may not write to the record's own. */
import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { adminConfig, type AdminConfig } from '../scripts/lib/admin/config.ts';
import { chromiumArgs, chromiumPath } from '../scripts/lib/chromium.ts';
import { judgeChanges } from '../scripts/lib/gate/judgeChanges.ts';
import { projectRoot } from '../scripts/lib/project.ts';
import { serveSite } from '../scripts/lib/server.ts';
import { listFiles } from '../src/integrations/readContent.ts';
import { FakeGithub } from './lib/fakeGithub.ts';
import { dist } from './lib/site.ts';

const record = { owner: 'red-river', name: 'record', branch: 'main' };
const upstream = `${record.owner}/${record.name}`;
const path = 'content/facts/2021-05-26-ha-giang-wenshan/turnover.mdx';
const entry = '#/collections/facts-figure/entries/2021-05-26-ha-giang-wenshan/turnover';
const base = new Map(listFiles(projectRoot).files.map((file) => [file, readFileSync(join(projectRoot, file), 'utf8')]));

let server: Server;
let browser: Browser;
let context: BrowserContext;
let origin: string;
const foreign: string[] = [];

beforeAll(async () => {
  server = await serveSite(dist, 0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: chromiumPath(), args: chromiumArgs });
}, 120_000);

afterEach(() => context.close());

afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe('saving from the browser', () => {
  it('by someone who may not write to the record: a branch of their fork, one file of one commit, and a pull request when sent', async () => {
    const github = new FakeGithub(upstream, base, 'editor', false);
    const page = await signIn(github);
    await page.getByRole('button', { name: 'Fork', exact: true }).click();
    await edit(page);
    const fork = 'editor/record';
    const branch = 'cms/editor/record/facts-figure/2021-05-26-ha-giang-wenshan%2Fturnover';
    await expect.poll(() => github.commits.length, { timeout: 20_000 }).toBe(1);
    expect(github.branches).toEqual([expect.objectContaining({ repository: fork, name: branch })]);
    expectOneLine(github, fork, branch);
    // Nobody is bothered before the editor says that it is ready.
    expect(github.pullRequests).toEqual([]);
    await page.getByRole('button', { name: 'Gửi duyệt' }).last().click();
    await expect.poll(() => github.pullRequests.length, { timeout: 20_000 }).toBe(1);
    expect(github.pullRequests[0]).toMatchObject({ head: `editor:${branch}`, base: 'main', draft: false, title: `Change ${path}` });
    expectQuiet(github);
  });

  it('by an editor of the record: a branch and a draft pull request, and nothing on main', async () => {
    const github = new FakeGithub(upstream, base, 'maintainer', true);
    const page = await signIn(github);
    await edit(page);
    const branch = 'cms/facts-figure/2021-05-26-ha-giang-wenshan%2Fturnover';
    await expect.poll(() => github.pullRequests.length, { timeout: 20_000 }).toBe(1);
    expectOneLine(github, upstream, branch);
    await expect.poll(() => github.pullRequests[0]).toMatchObject({ head: branch, base: 'main', draft: true, labels: ['sveltia-cms/draft'] });
    expectQuiet(github);
  });
});

/** What holds for every save: the branch begins at main, its commit holds the edited line only, and the gate takes it as data. */
function expectOneLine(github: FakeGithub, repository: string, branch: string): void {
  expect(github.branches[0]?.from).toBe(github.commits[0]?.on);
  expect(github.commits).toEqual([expect.objectContaining({ repository, branch, deletions: [] })]);
  expect(github.commits[0]?.additions.map((file) => file.path)).toEqual([path]);
  const [was, is] = [base.get(path) ?? '', github.filesOf(repository, branch).get(path) ?? ''].map((text) => text.split('\n'));
  const changed = (is ?? []).filter((line, i) => line !== was?.[i]);
  expect(is?.length).toBe(was?.length);
  expect(changed).toEqual([expect.stringMatching(/^ {2}vi: .* II$/)]);
  expect(github.filesOf(upstream, 'main').get(path)).toBe(base.get(path));
  const change = { path, kind: 'changed', mode: '100644', object: '', size_bytes: Buffer.byteLength((is ?? []).join('\n')) } as const;
  expect(judgeChanges([change], [...base.keys()]).verdict).toBe('accepted');
}

function expectQuiet(github: FakeGithub): void {
  expect(github.unknown).toEqual([]);
  expect([...github.tokens]).toEqual(['token secret-of-the-editor']);
  expect(foreign).toEqual([]);
}

/** Opens /admin/vi/ as it is once a repository is configured, and signs in with a token. */
async function signIn(github: FakeGithub): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi' });
  await github.intercept(context);
  context.on('request', (request) => {
    const { origin: host } = new URL(request.url());
    if (![origin, 'https://api.github.com', 'https://www.githubstatus.com', 'null'].includes(host)) foreign.push(request.url());
  });
  const page = await context.newPage();
  const built = JSON.parse(readFileSync(join(dist, 'admin/vi/config.json'), 'utf8')) as AdminConfig;
  await page.route('**/admin/vi/config.json', (route) => route.fulfill({ json: adminConfig('vi', built.articles.files, record) }));
  await page.goto(`${origin}/admin/vi/`);
  await page.getByRole('button', { name: /mã truy cập/ }).click();
  await page.locator('dialog').getByRole('textbox').fill('secret-of-the-editor');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  return page;
}

async function edit(page: Page): Promise<void> {
  await page.locator('[role="grid"] [role="row"]').first().waitFor();
  await page.goto(`${origin}/admin/vi/${entry}`);
  const label = page.locator('[data-key-path="label.vi"]').first().locator('input[type="text"], textarea').first();
  await label.waitFor();
  await label.fill(`${await label.inputValue()} II`);
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
}
