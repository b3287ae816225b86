/** `npm run fonts`: cuts the site's web fonts out of their npm packages. Run when a font package changes. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { projectRoot } from './lib/project.ts';
import { squareFont } from './lib/squareFont.ts';

const faces = [
  { file: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf', name: 'sans-400' },
  { file: 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf', name: 'serif-600' },
] as const;

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
const latin = `${ascii}\u00a0«»·×°–—‘’“”…′″→←↑↓−•§©ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýüö`;
const vietnamese = `ĂăĐđĨĩŨũƠơƯư${Array.from({ length: 0x1ef9 - 0x1ea0 + 1 }, (_, i) => String.fromCharCode(0x1ea0 + i)).join('')}`;

await main();

async function main(): Promise<void> {
  const folder = join(projectRoot, 'src/styles/fonts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'square.ttf'), squareFont());
  for (const { file, name } of faces) {
    const font = readFileSync(join(projectRoot, 'node_modules/@expo-google-fonts', file));
    // One file for all letters, so that a Vietnamese word is one run; without hinting, which no telephone uses and is half of it.
    const cut = await subsetFont(font, latin + vietnamese, { targetFormat: 'woff2', noLayoutClosure: true, noHinting: true });
    writeFileSync(join(folder, `${name}.woff2`), cut);
    process.stdout.write(`${name}.woff2 ${cut.length} bytes\n`);
  }
}
