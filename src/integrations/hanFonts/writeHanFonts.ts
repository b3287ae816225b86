/**
 * Chinese type for devices that have none: pieces of two open fonts with the characters that the site prints. A device
 * with a Chinese font of its own fetches no byte of them, since its fonts stand before them in `tokens.css`.
 *
 * A page in Chinese prints some 300 characters of text and 50 in headlines, scattered over all of the alphabet: of shared
 * pieces it would need nearly every one. So it has a piece of each face for itself, and a style sheet that names the two.
 * Other pages print a few names, embeds are kept as they are, and what a search writes is not known before: they share pieces.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import subsetFont from 'subset-font';
import { chineseRanges, htmlToHan, setsToSlices } from './hanSlices.ts';

/** Address of the style sheet that names the pieces. */
export const hanStylesPath = '/fonts/han.css';

/** Characters in the piece that most pages in Chinese need, and in each of those for what is rare. */
const sliceSizes = { frequent: 300, size: 100 };

const faces = [
  {
    family: 'Record Hei',
    name: 'hei',
    weight: 400,
    file: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  },
  {
    family: 'Record Song',
    name: 'song',
    weight: 600,
    file: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff',
  },
] as const;
type Face = (typeof faces)[number];

/** Its middle dot is that of Latin letters; the next face in line has one as wide as a character. */
const narrowInSong = '·';

/**
 * Writes `fonts/han.css` and its pieces into a built site, and names in pages in Chinese the pieces of their own.
 * @param folder the built site
 * @param cacheDir pieces cut by earlier builds
 * @returns how many style sheets the site has for Chinese type
 * @throws Error naming a page in Chinese that does not ask for `fonts/han.css`
 */
export async function writeHanFonts(folder: string, cacheDir: string): Promise<number> {
  const uses = htmlFiles(folder).map((file) => ({ file, ...htmlToHan(readFileSync(join(folder, file), 'utf8')) }));
  const target = join(folder, dirname(hanStylesPath), 'pieces');
  mkdirSync(target, { recursive: true });
  mkdirSync(cacheDir, { recursive: true });
  const shared: string[] = [];
  const own = new Map<string, string[]>(uses.filter(({ file }) => hasOwnPieces(file)).map(({ file }) => [file, []]));
  for (const face of faces) {
    const pages = uses.map(({ file, text, headlines, isChinese }) => ({
      file,
      characters: face.name === 'song' ? new Set([...headlines].filter((character) => character !== narrowInSong)) : text,
      isChinese,
    }));
    const slices = setsToSlices(pages, sliceSizes);
    const cutter = new Cutter(face, slices.map(({ text }) => text).join(''));
    const write = async (text: string, format: Format): Promise<string> => {
      const bytes = await cutter.cut(text, format, cacheDir);
      const file = `${face.name}-${digest(bytes)}.${format}`;
      writeFileSync(join(target, file), bytes);
      return file;
    };
    for (const { text, range } of slices) shared.push(fontFace(face, `pieces/${await write(text, 'woff2')}`, range));
    for (const { file, characters } of pages) {
      if (characters.size > 0) own.get(file)?.push(fontFace(face, await write([...characters].sort().join(''), 'woff'), chineseRange));
    }
  }
  writeFileSync(join(folder, hanStylesPath), shared.join(''));
  for (const [file, rules] of own) {
    const styles = `${digest(rules.join(''))}.css`;
    writeFileSync(join(target, styles), rules.join(''));
    nameStyles(join(folder, file), `${dirname(hanStylesPath)}/pieces/${styles}`);
  }
  return own.size + 1;
}

/** Pages whose every character is known when they are built. */
function hasOwnPieces(file: string): boolean {
  return file.startsWith('zh/') && !file.startsWith('zh/search/');
}

/** No letter of another script makes a device fetch a piece. */
const chineseRange = chineseRanges.map(([first, last]) => `U+${first.toString(16)}${first === last ? '' : `-${last.toString(16)}`}`).join(',');

/** Others may read the page meanwhile, so it is written beside. */
function nameStyles(file: string, path: string): void {
  const html = readFileSync(file, 'utf8');
  if (!html.includes(`"${hanStylesPath}"`)) throw new Error(`Missing ${hanStylesPath} in ${file}, expected HanStyles in its layout`);
  writeFileSync(`${file}.tmp`, html.replace(`"${hanStylesPath}"`, `"${path}"`));
  renameSync(`${file}.tmp`, file);
}

/** WOFF2 is a fifth smaller and takes ten times as long to make: it is for the pieces that are few. */
type Format = 'woff2' | 'woff';

/** Cuts pieces from a font, all from one smaller cut, which takes a tenth of the time. */
class Cutter {
  private readonly face: Face;
  private readonly all: string;
  private readonly source: Uint8Array;
  private readonly sourceDigest: string;
  private small: Promise<Uint8Array> | undefined;

  constructor(face: Face, all: string) {
    this.face = face;
    this.all = all;
    this.source = readFileSync(createRequire(import.meta.url).resolve(face.file));
    // A piece has traces of the cut that it was made from.
    this.sourceDigest = digest(`${digest(this.source)} ${all}`);
  }

  async cut(slice: string, format: Format, cacheDir: string): Promise<Uint8Array> {
    const cached = join(cacheDir, `${this.face.name}-${digest(`${this.sourceDigest} ${slice}`)}.${format}`);
    if (existsSync(cached)) return readFileSync(cached);
    this.small ??= subsetFont(this.source, this.all, { targetFormat: 'truetype', noLayoutClosure: true, noHinting: true });
    const bytes = await subsetFont(await this.small, slice, { targetFormat: format, noLayoutClosure: true, noHinting: true });
    const temporary = `${cached}.${process.pid}.tmp`;
    writeFileSync(temporary, bytes);
    renameSync(temporary, cached);
    return bytes;
  }
}

function fontFace({ family, weight }: Face, file: string, range: string): string {
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url("${file}") format("${extname(file).slice(1)}");unicode-range:${range}}\n`;
}

/** Pages of the record: the editor in `admin/` brings its own type. Sorted, so that no file system orders the pieces. */
function htmlFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html') && !file.startsWith('admin')).sort();
}

function digest(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}
