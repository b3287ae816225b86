/** The editor's program: Sveltia CMS with the formats of the record, bundled once for each version of either. */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { digestText } from '../../../src/record/digest.ts';
import { cacheFolder, projectRoot } from '../project.ts';

const cms = join(projectRoot, 'node_modules/@sveltia/cms');

/** Parts that no field of the record uses: maps, highlighting, drawing, conversion of pictures, other languages. */
const unused =
  /^(?:@shikijs\/|leaflet|terra-draw|svgo|turndown)|\/(?:heic|webp_enc)[\w-]*\.js$|\/react-dom-[\w-]*\.js$|\/locales\/(?!vi\.|zh-CN\.)[\w-]+\.json$/;

/** Files beside the program: its fonts, and the licences of both. */
const assets = /\.(?:woff2|LICENSE\.txt)$/;

/**
 * The folder with `admin.js`, what it loads, and the licences; made when it is not in the cache.
 * Depends on the versions of the packages and on the sources alone.
 */
export async function bundleAdmin(): Promise<string> {
  const folder = cacheFolder(join('admin', bundleKey()));
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}-${process.pid}`;
  const bundle = await rolldown({ input: { admin: join(projectRoot, 'src/admin/main.ts') }, platform: 'browser', plugins: [emptyParts, ownFonts], logLevel: 'silent' });
  await bundle.write({ dir: unfinished, format: 'esm', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', minify: true });
  await bundle.close();
  mkdirSync(join(unfinished, 'assets'), { recursive: true });
  const source = join(cms, 'npm/assets');
  for (const name of readdirSync(source).filter((file) => assets.test(file))) cpSync(join(source, name), join(unfinished, 'assets', name));
  cpSync(join(cms, 'LICENSE.txt'), join(unfinished, 'sveltia-cms.LICENSE.txt'));
  cpSync(join(projectRoot, 'node_modules/yaml/LICENSE'), join(unfinished, 'yaml.LICENSE.txt'));
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
  return folder;
}

const emptyParts: Plugin = {
  name: 'parts-without-use',
  resolveId: (id) => (unused.test(id) ? '\0unused' : undefined),
  load: (id) => (id === '\0unused' ? 'export default [];' : undefined),
};

/** The styles of the editor ask a foreign host for its fonts, although the package holds them. */
const ownFonts: Plugin = {
  name: 'own-fonts',
  transform: (code) =>
    code.replace(/https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([\w-]+)(?::vf)?@[\d.]+\/(latin-[\w-]+)\.woff2/g, (address, family: string, face: string) => {
      const file = readdirSync(join(cms, 'npm/assets')).find((name) => name.startsWith(`${family}-${face}-`));
      if (file === undefined) throw new Error(`Unexpected font ${address}, expected it in npm/assets/ of @sveltia/cms`);
      return `/admin/assets/${file}`;
    }),
};

function bundleKey(): string {
  const folder = join(projectRoot, 'src/admin');
  const sources = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const files = [
    ...sources.sort().map((name) => join(folder, name)),
    join(projectRoot, 'src/mdx/entryToText.ts'),
    join(projectRoot, 'scripts/lib/admin/bundle.ts'),
    ...['@sveltia/cms', 'yaml', 'rolldown'].map((name) => join(projectRoot, 'node_modules', name, 'package.json')),
  ];
  return digestText(files.map((file) => readFileSync(file, 'utf8')).join('\0'));
}
