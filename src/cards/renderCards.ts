/** All cards of a build: kept ones are copied, the others are drawn by threads. */
import { availableParallelism } from 'node:os';
import { isAbsolute, join, normalize, sep } from 'node:path';
import { Tinypool } from 'tinypool';
import type { Card } from '../views/card.ts';
import { cachedFile, cardsVersion, readWhole, readWholeSvg, writeWhole } from './cardCache.ts';
import type { renderBoth } from './renderCard.ts';

export type CardJob = {
  card: Card;
  /** Path of the PNG under the output folder. */
  file: string;
  /** Path of the same as SVG, with what the card says as its title. */
  svg?: { file: string; title: string };
};

export type CardFolders = { cacheDir: string; outDir: string };

type Picture = Awaited<ReturnType<typeof renderBoth>>;

/**
 * Puts the picture of every card into the output folder as a file of its own.
 * @returns how many different pictures were drawn, and how many came from the cache
 * @throws RangeError when two cards have one file or a file leaves the folder; AggregateError naming every card that
 * cannot be drawn, after all others have been
 */
export async function renderCards(
  jobs: readonly CardJob[],
  { cacheDir, outDir }: CardFolders,
): Promise<{ rendered: number; reused: number }> {
  checkFiles(jobs);
  const version = cardsVersion();
  const cards = new Map(jobs.map(({ card }) => [cachedFile(cacheDir, version, card), card]));
  const withSvg = new Set(jobs.flatMap(({ card, svg }) => (svg === undefined ? [] : [cachedFile(cacheDir, version, card)])));
  const pictures = new Map<string, Partial<Picture>>();
  for (const file of cards.keys()) {
    const png = readWhole(file);
    const svg = withSvg.has(file) ? readWholeSvg(svgOf(file)) : undefined;
    if (png !== undefined && (svg !== undefined || !withSvg.has(file))) pictures.set(file, { png, ...(svg !== undefined && { svg }) });
  }
  const reused = pictures.size;
  const missing = [...cards].filter(([file]) => !pictures.has(file));
  await renderMissing(missing, (file, { png, svg }) => {
    writeWhole(file, png);
    if (withSvg.has(file)) writeWhole(svgOf(file), svg);
    pictures.set(file, { png, svg });
  });
  for (const { card, file, svg } of jobs) {
    const picture = pictures.get(cachedFile(cacheDir, version, card));
    if (picture?.png !== undefined) writeWhole(join(outDir, file), picture.png);
    if (svg !== undefined && picture?.svg !== undefined) writeWhole(join(outDir, svg.file), withTitle(picture.svg, svg.title));
  }
  return { rendered: missing.length, reused };
}

function svgOf(file: string): string {
  return file.replace(/\.png$/, '.svg');
}

/** The text of a card is outlines: its title says what it reads. */
function withTitle(svg: string, title: string): string {
  const escaped = title.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign);
  return svg.replace(/^<svg ([^>]*)>/, (_head, attributes: string) => `<svg role="img" ${attributes}><title>${escaped}</title>`);
}

/** A thread takes half a second to start and reads 20 MB of fonts: not worth it for fewer cards. */
const cardsPerThread = 16;
const mostThreads = 4;

async function renderMissing(
  missing: readonly [string, Card][],
  keep: (file: string, picture: Picture) => void,
): Promise<void> {
  if (missing.length === 0) return;
  const threads = Math.min(mostThreads, availableParallelism(), Math.ceil(missing.length / cardsPerThread));
  const pool = new Tinypool({
    filename: new URL('./renderCard.ts', import.meta.url).href,
    name: 'renderBoth',
    minThreads: threads,
    maxThreads: threads,
    // A thread that waits on Atomics never turns its event loop, so that resvg's pictures, 3 MB each, are never freed.
    useAtomics: false,
  });
  try {
    const results = await Promise.allSettled(
      missing.map(async ([file, card]) => keep(file, (await pool.run(card)) as Picture)),
    );
    const errors = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as Error] : []));
    if (errors.length > 0) throw new AggregateError(errors, errors.map((error) => error.message).join('\n'));
  } finally {
    await pool.destroy();
  }
}

function checkFiles(jobs: readonly CardJob[]): void {
  const seen = new Set<string>();
  for (const file of jobs.flatMap((job) => [job.file, ...(job.svg ? [job.svg.file] : [])])) {
    const path = normalize(file);
    if (isAbsolute(path) || path.split(sep)[0] === '..')
      throw new RangeError(`Unexpected card file ${file} outside the output folder`);
    if (seen.has(path)) throw new RangeError(`Unexpected second card for the file ${file}`);
    seen.add(path);
  }
}
