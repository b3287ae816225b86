/** The pictures of the guide: taken from the programs themselves, at work on the guide's own first article. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { catalogs } from '../../../src/i18n/messages/index.ts';
import { chromiumArgs } from '../chromium.ts';
import { projectRoot } from '../project.ts';
import { serveSite } from '../server.ts';
import { commentToHtml, terminalToHtml } from './drawings.ts';
import { capture, facts, id, written } from './firstArticle.ts';
import { freshCopy } from './freshCopy.ts';
import { palettePng } from './palettePng.ts';
import { reviewDraft } from './reviewDraft.ts';

export const pictureFolder = 'src/prose/pictures';
/** In CSS pixels, as wide as the guide shows them at most. */
export const pictureWidth = 720;
const scale = 1.5;

type Scheme = 'light' | 'dark';
type Shot = { name: string; locale: Locale; scheme?: Scheme };

/** A sentence with a spelling of which preview and comment warn. */
const slip = 'Làn riêng giúp hàng hoá đi nhanh hơn.';
/** Sentences that the check refuses or warns of. */
const mistakes: Readonly<Record<Locale, string>> = {
  vi: 'Mỗi ngày có 1.320 xe, nghành hải quan làm thủ tục.',
  zh: '每天有1320辆货车通关。',
  en: 'Customs clears 1,320 lorries a day with few delais.',
};

/** Writes every picture; the project has been built. */
export async function takePictures(browserPath: string): Promise<string[]> {
  const root = freshCopy();
  const fonts = mkdtempSync(join(tmpdir(), 'fonts-'));
  const browser = await chromium.launch({ executablePath: browserPath, args: chromiumArgs, env: { ...process.env, FONTCONFIG_FILE: chineseFonts(fonts) } });
  const taken: string[] = [];
  const keep = async ({ name, locale, scheme }: Shot, png: Uint8Array): Promise<void> => {
    const file = `${pictureFolder}/${name}-${locale}${scheme === 'dark' ? '-dark' : ''}.png`;
    mkdirSync(join(projectRoot, pictureFolder), { recursive: true });
    writeFileSync(join(projectRoot, file), await palettePng(png));
    taken.push(file);
  };
  try {
    begin(root);
    await picturePreview(browser, root, keep);
    await pictureComment(browser, root, keep);
    // After these, since it puts mistakes into the article.
    await pictureCheck(browser, root, keep);
    await pictureAdmin(browser, keep);
  } finally {
    await browser.close();
    for (const folder of [root, fonts]) rmSync(folder, { recursive: true, force: true });
  }
  return taken;
}

type Keep = (shot: Shot, png: Uint8Array) => Promise<void>;

/** Begins the article as the guide says, worded in three languages and still a draft. */
function begin(root: string): void {
  run(root, 'new', id, '--lang', 'vi', '--title', written.vi.title, '--summary', written.vi.summary, '--topics', 'border,trade', '--published', '2025-08-20');
  run(root, 'ingest', join(root, capture), '--id', id);
  reviewDraft(root, id, facts, written);
  change(root, 'vi', (text) => `${text}\n${slip}\n`);
  run(root, 'check', '--fix', `content/articles/${id}`, `content/facts/${id}`);
}

async function pictureAdmin(browser: Browser, keep: Keep): Promise<void> {
  const server = await serveSite(join(projectRoot, 'dist'), 0);
  for (const locale of locales) {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open(browser, scheme, 860);
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/admin/${locale}/`);
      // By its own event: at another scale, the place of the pointer is not found.
      await page.locator('#nc-root button').first().dispatchEvent('click');
      await page.getByRole('heading', { name: catalogs[locale]['nav.articles'] }).or(page.getByText(catalogs[locale]['nav.articles'], { exact: true })).first().waitFor();
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/admin/${locale}/#/collections/facts-figure/entries/2021-05-26-ha-giang-wenshan/turnover`);
      await page.locator('[data-key-path="label.vi"]').first().waitFor();
      // What a site without a repository says would not be seen where changes can be proposed.
      await page.addStyleTag({ content: '.bar { display: none !important }' });
      await settled(page);
      await keep({ name: 'admin', locale, scheme }, await page.screenshot());
      await page.context().close();
    }
  }
  server.close();
}

async function picturePreview(browser: Browser, root: string, keep: Keep): Promise<void> {
  change(root, 'vi', (text) => text.replace('\n---\n\n', '\ndraft: true\n---\n\n'));
  const port = 4390;
  const dev = spawn('node', ['-e', devProgram(port)], { cwd: root, stdio: 'ignore' });
  try {
    await answers(`http://localhost:${port}/vi/`);
    for (const locale of locales) {
      for (const scheme of ['light', 'dark'] as const) {
        const page = await open(browser, scheme, 640);
        await page.goto(`http://localhost:${port}/${locale}/articles/${id}/`);
        await page.locator('#preview-bar summary').click();
        await settled(page);
        await keep({ name: 'preview', locale, scheme }, await page.screenshot());
        await page.context().close();
      }
    }
  } finally {
    dev.kill();
    change(root, 'vi', (text) => text.replace('\ndraft: true\n---\n\n', '\n---\n\n'));
  }
}

async function pictureComment(browser: Browser, root: string, keep: Keep): Promise<void> {
  const markdown = run(root, 'report', '--base', projectRoot, '--head', root);
  for (const locale of locales) {
    for (const scheme of ['light', 'dark'] as const) {
      const page = await open(browser, scheme, 900);
      await page.setContent(commentToHtml(locale, markdown));
      await page.locator('details').evaluateAll((all, wanted) => all.forEach((one, i) => ((one as HTMLDetailsElement).open = i === wanted)), locales.indexOf(locale));
      await settled(page);
      const { height = 0 } = (await page.locator('main').boundingBox()) ?? {};
      await keep({ name: 'comment', locale, scheme }, await page.screenshot({ clip: { x: 0, y: 0, width: pictureWidth, height: Math.min(720, Math.ceil(height) + 32) }, fullPage: true }));
      await page.context().close();
    }
  }
}

async function pictureCheck(browser: Browser, root: string, keep: Keep): Promise<void> {
  for (const locale of locales) change(root, locale, (text) => `${text.replace(`\n${slip}\n`, '')}\n${mistakes[locale]}\n`);
  const fact = join(root, 'content/facts', id, `${facts[1]?.name}.mdx`);
  writeFileSync(fact, readFileSync(fact, 'utf8').replace('places: [lang-son]', 'places: [lang-sonn]'));
  for (const locale of locales) {
    const paths = [`content/articles/${id}/${locale}.mdx`, `content/facts/${id}`];
    const answer = run(root, 'check', '--lang', locale, ...paths);
    const page = await open(browser, 'dark', 900);
    await page.setContent(terminalToHtml(locale, `npm run check -- ${paths.join(' ')}`, answer));
    await settled(page);
    await keep({ name: 'check', locale }, await page.locator('main').screenshot());
    await page.context().close();
  }
}

async function open(browser: Browser, colorScheme: Scheme, height: number): Promise<Page> {
  const context = await browser.newContext({ colorScheme, viewport: { width: pictureWidth, height }, deviceScaleFactor: scale, reducedMotion: 'reduce' });
  return context.newPage();
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(500);
}

/** A program's answer, whether it found errors or not. */
function run(root: string, program: string, ...args: string[]): string {
  const { stdout, stderr, status } = spawnSync('node', [join(root, 'scripts', `${program}.ts`), ...args], { cwd: root, encoding: 'utf8' });
  if (stdout === '') throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}

function change(root: string, locale: Locale, edit: (text: string) => string): void {
  const file = join(root, 'content/articles', id, `${locale}.mdx`);
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

/** `npm run dev`, at a port of its own. */
function devProgram(port: number): string {
  return `const { dev } = await import('astro'); const { serveArtefacts } = await import('./src/integrations/writeArtefacts.ts'); await dev({ root: process.cwd(), vite: serveArtefacts(process.cwd()), server: { port: ${port} } });`;
}

async function answers(address: string): Promise<void> {
  for (let tries = 0; tries < 120; tries += 1) {
    const response = await fetch(address).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`No answer from ${address}`);
}

/** Fonts for Chinese from a package of the project, so that the pictures need none of the machine's. */
function chineseFonts(folder: string): string {
  const file = join(folder, 'fonts.conf');
  const dirs = ['400Regular', '700Bold'].map((weight) => `<dir>${join(projectRoot, 'node_modules/@expo-google-fonts/noto-sans-sc', weight)}</dir>`);
  writeFileSync(file, `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>${dirs.join('')}</fontconfig>`);
  return file;
}
