/** `npm run fonts`: cuts the site's web fonts out of their npm packages. Run when a font package changes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { projectRoot } from './lib/project.ts';
import { squareFont } from './lib/squareFont.ts';

const faces = [
  { family: 'be-vietnam-pro', weight: 400, name: 'sans-400' },
  { family: 'source-serif-4', weight: 600, name: 'serif-600' },
] as const;

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const latin = `${ascii}\u00a0«»·×°–—‘’“”…′″→←↑↓−•§©ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýüö`;
const vietnamese = `ĂăĐđĨĩŨũƠơƯư${Array.from({ length: 0x1ef9 - 0x1ea0 + 1 }, (_, i) => String.fromCharCode(0x1ea0 + i)).join('')}`;

await main();

async function main(): Promise<void> {
  const folder = join(projectRoot, 'src/styles/fonts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'square.ttf'), squareFont());
  for (const { family, weight, name } of faces) {
    for (const [subset, text] of [['latin', latin], ['vietnamese', vietnamese]] as const) {
      const font = readFileSync(join(projectRoot, `node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff2`));
      const cut = await subsetFont(font, text, { targetFormat: 'woff2', noLayoutClosure: true });
      writeFileSync(join(folder, `${name}-${subset}.woff2`), cut);
      process.stdout.write(`${name}-${subset}.woff2 ${cut.length} bytes\n`);
    }
  }
}
