/** `npm run build [-- --no-cards]`: content -> dist/. The old site stands until the new one is whole. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { renderCards } from '../src/cards/renderCards.ts';
import { cardPath } from '../src/i18n/paths.ts';
import { writeHanFonts } from '../src/integrations/hanFonts/writeHanFonts.ts';
import { writeHosting } from '../src/integrations/hosting/writeHosting.ts';
import { loadRecord } from '../src/integrations/loadRecord.ts';
import { readLedger } from '../src/integrations/readLedger.ts';
import { listFiles } from '../src/integrations/readContent.ts';
import { writeSearchIndex } from '../src/integrations/searchIndex.ts';
import { writeArtefacts } from '../src/integrations/writeArtefacts.ts';
import { pageMetas } from '../src/views/allPages.ts';
import type { Context } from '../src/views/context.ts';
import { factQuoteJobs } from '../src/views/fact.ts';
import type { PageMeta } from '../src/views/page.ts';
import { writeAdmin } from './lib/admin/writeAdmin.ts';
import { cacheFolder, projectRoot } from './lib/project.ts';
import { formats } from './lib/reporters.ts';

const dist = join(projectRoot, 'dist');
const staging = cacheFolder('site');
const previous = cacheFolder('previous');
const discarded = cacheFolder('discarded');
const lock = cacheFolder('build.lock');
const withCards = !parseArgs({ options: { 'no-cards': { type: 'boolean' } } }).values['no-cards'];

// The site's bytes must not depend on where, in which language or by which program it is built.
process.env['TZ'] = 'UTC';
process.env['NODE_ENV'] = 'production';
process.chdir(projectRoot);

try {
  await main();
} catch (error) {
  process.stderr.write(`Build failed, dist/ is as it was: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  if (!takeLock()) {
    throw new Error(`another build runs (process ${readFileSync(lock, 'utf8')}); wait for it, or delete .cache/build.lock if it is dead`);
  }
  try {
    // A build that was killed between the two renames has left the old site here.
    if (!existsSync(dist) && existsSync(previous)) renameSync(previous, dist);
    const { issues, contexts } = loadRecord(projectRoot);
    if (issues.length > 0) process.stderr.write(formats.pretty(issues));
    if (contexts.length === 0) throw new Error('content/ has errors, listed above');
    rmSync(staging, { recursive: true, force: true });
    // The site before last goes while the new one is built: removing thousands of files takes most of a second.
    rmSync(discarded, { recursive: true, force: true });
    if (existsSync(previous)) renameSync(previous, discarded);
    const removal = rm(discarded, { recursive: true, force: true });
    await build({ root: projectRoot, logLevel: 'warn' });
    const metas = contexts.map(pageMetas);
    const [cards, files] = await Promise.all([
      withCards ? writeCards(contexts, metas.flat()) : { rendered: 0, reused: 0 },
      writeArtefacts(contexts, metas, staging),
      writeSearchIndex(contexts, staging),
      writeAdmin(contexts, staging),
      writeHanFonts(staging, cacheFolder('fonts')),
      copyPictures(),
    ]);
    writeHosting(readLedger(projectRoot), staging);
    await removal;
    swap();
    process.stdout.write(`Built dist/: ${metas.flat().length} pages, ${files} files, ${cards.rendered} cards drawn, ${cards.reused} reused\n`);
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(): boolean {
  mkdirSync(dirname(lock), { recursive: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if (isAlive(Number(readFileSync(lock, 'utf8')))) return false;
  writeFileSync(lock, String(process.pid));
  return true;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid > 0;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function writeCards(contexts: readonly Context[], metas: readonly PageMeta[]): Promise<{ rendered: number; reused: number }> {
  const quotes = factQuoteJobs(contexts).map(({ card, png, svg }) => ({
    card,
    file: png.slice(1),
    svg: { file: svg.path.slice(1), title: svg.title },
  }));
  const drawn = new Set(quotes.map(({ file }) => file));
  const pages = metas.map((meta) => ({ card: meta.card, file: cardPath(meta.locale, meta.page).slice(1) }));
  return renderCards([...quotes, ...pages.filter(({ file }) => !drawn.has(file))], { cacheDir: cacheFolder('cards'), outDir: staging });
}

/** Pictures lie beside their articles and are published under the article's id. */
function copyPictures(): void {
  const { files } = listFiles(projectRoot);
  for (const path of files.filter((file) => /^content\/articles\/.*\.(?:png|jpg|webp)$/.test(file))) {
    const target = join(staging, 'media', basename(dirname(path)), basename(path));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(projectRoot, path), target);
  }
}

/** The old site is kept until the next build: it stands again if dist/ is lost between the two. */
function swap(): void {
  if (existsSync(dist)) renameSync(dist, previous);
  renameSync(staging, dist);
}
