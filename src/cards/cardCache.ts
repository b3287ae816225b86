/** Rendered cards on disk, named by the digest of what they show and of what draws them. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { digestData } from '../record/digest.ts';
import { compareText } from '../record/issue.ts';
import type { Card } from '../views/card.ts';
import { size } from './element.ts';
import { fontPackages } from './fonts.ts';
import { isWholePng } from './wholePng.ts';

/** Path of a card's picture in the cache folder. */
export function cachedFile(cacheDir: string, version: string, card: Card): string {
  const digest = digestData([version, card]);
  return join(cacheDir, digest.slice(0, 2), `${digest}.png`);
}

/** Changes with the code of cards, the fonts and the programs that draw. */
export function cardsVersion(): string {
  const hash = createHash('sha256');
  const folder = import.meta.dirname;
  for (const name of readdirSync(folder).sort(compareText)) {
    if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(name).update(readFileSync(join(folder, name)));
  }
  for (const name of [...fontPackages, 'satori', '@resvg/resvg-js']) hash.update(`${name}@${packageVersion(name)}\n`);
  // Line breaks of Chinese depend on the dictionary in ICU.
  return hash.update(process.versions.icu ?? '').digest('hex');
}

/** The picture in a file, unless the file is missing, cut short or something else. */
export function readWhole(file: string): Uint8Array | undefined {
  if (!existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  return isWholePng(bytes, size) ? bytes : undefined;
}

/** The SVG in a file, unless the file is missing, cut short or something else. */
export function readWholeSvg(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  return text.startsWith('<svg ') && text.endsWith('</svg>') ? text : undefined;
}

/** Writes beside and renames, so that a reader never sees half a picture. */
export function writeWhole(file: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, bytes);
  renameSync(temporary, file);
}

function packageVersion(name: string): string {
  const { version } = createRequire(import.meta.url)(`${name}/package.json`) as { version: string };
  return version;
}
