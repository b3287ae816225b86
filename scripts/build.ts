/** `npm run build`: content -> dist/. The old site stands until the new one is whole. */
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build } from 'astro';
import { renderCards } from '../src/cards/renderCards.ts';
import { cardPath } from '../src/i18n/paths.ts';
import { loadRecord } from '../src/integrations/loadRecord.ts';
import { listFiles } from '../src/integrations/readContent.ts';
import { writeSearchIndex } from '../src/integrations/searchIndex.ts';
import { allPages } from '../src/views/allPages.ts';
import type { Context } from '../src/views/context.ts';
import { writeAdmin } from './lib/admin/writeAdmin.ts';
import { cacheFolder, projectRoot } from './lib/project.ts';
import { formats } from './lib/reporters.ts';

const dist = join(projectRoot, 'dist');
const staging = cacheFolder('site');
const previous = cacheFolder('previous');
const lock = cacheFolder('build.lock');

// The site's bytes must not depend on where or in which language it is built.
process.env['TZ'] = 'UTC';
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
    await build({ root: projectRoot, logLevel: 'warn' });
    const [cards] = await Promise.all([writeCards(contexts), writeSearchIndex(contexts, staging), writeAdmin(contexts, staging), copyPictures()]);
    swap();
    process.stdout.write(`Built dist/: ${pageCount(contexts)} pages, ${cards.rendered} cards drawn, ${cards.reused} reused\n`);
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

function writeCards(contexts: readonly Context[]): Promise<{ rendered: number; reused: number }> {
  const jobs = contexts.flatMap((context) =>
    allPages(context).map(({ meta }) => ({ card: meta.card, file: cardPath(meta.locale, meta.page).slice(1) })),
  );
  return renderCards(jobs, { cacheDir: cacheFolder('cards'), outDir: staging });
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

function swap(): void {
  rmSync(previous, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, previous);
  renameSync(staging, dist);
  rmSync(previous, { recursive: true, force: true });
}

function pageCount(contexts: readonly Context[]): number {
  return contexts.reduce((sum, context) => sum + allPages(context).length, 0);
}
