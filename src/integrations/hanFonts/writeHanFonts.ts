/**
 * Chinese type for devices that have none: pieces of two open fonts with the characters that the site prints. A device
 * with a Chinese font of its own fetches no byte of them, since its fonts stand before them in `tokens.css`.
 *
 * A page in Chinese prints some 300 characters of text and 50 in headlines, scattered over all of the alphabet: of shared
 * pieces it would need nearly every one. So it has pieces of each face for itself, and a style sheet that names them.
 * Other pages print a few names, embeds are kept as they are, and what a search writes is not known before: they share pieces.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import subsetFont from 'subset-font';
import { htmlToHan, pageToSlices, setsToSlices } from './hanSlices.ts';
import { snapOutlines } from './snapOutlines.ts';

/** Address of the style sheet that names the pieces. */
export const hanStylesPath = '/fonts/han.css';

/** Characters in the piece that most pages in Chinese need, and in each of those for what is rare. */
const sliceSizes = { frequent: 300, size: 100 };

/** The most characters in a piece of a page's own: three pieces at once, of both faces, come in sooner than one or six. */
const ownSize = 220;

/**
 * Each face with the grid of its outlines, of which an em has 1,000 units: a fifth of a pixel of text on a good telephone,
 * and of a headline. It makes a quarter of the bytes go.
 */
const faces = [
  {
    family: 'Record Hei',
    name: 'hei',
    grid: 8,
    weight: 400,
    file: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  },
  {
    family: 'Record Song',
    name: 'song',
    grid: 4,
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
    const pages = uses.map(({ file, text, headlines, folded, isChinese }) => ({
      file,
      characters: face.name === 'song' ? new Set([...headlines].filter((character) => character !== narrowInSong)) : text,
      folded,
      isChinese,
      format: text.size - folded.size > long ? ('woff2' as const) : ('woff' as const),
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
    for (const { file, characters, folded, format } of pages) {
      const rules = own.get(file);
      if (rules === undefined) continue;
      for (const { text, range } of pageToSlices(characters, folded, ownSize)) rules.push(fontFace(face, await write(text, format), range));
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

/**
 * Names a page's own pieces, before all other styles: what it shows first is Chinese, and of two style sheets the first
 * takes the connection that is open. Others may read the page meanwhile, so it is written beside.
 */
function nameStyles(file: string, path: string): void {
  const html = readFileSync(file, 'utf8');
  const [shared] = html.match(new RegExp(`<link [^>]*"${hanStylesPath}"[^>]*>`)) ?? [];
  if (shared === undefined) throw new Error(`Missing ${hanStylesPath} in ${file}, expected HanStyles in its layout`);
  const own = `<link rel="stylesheet" href="${path}">`;
  writeFileSync(`${file}.tmp`, html.replace(shared, '').replace('<link rel="stylesheet"', `${own}$&`));
  renameSync(`${file}.tmp`, file);
}

/** WOFF2 is a fifth smaller and takes ten times as long to make: it is for the pieces that pages share, and for long pages. */
type Format = 'woff2' | 'woff';

/** Characters that a page shows beyond which it is a long one: one in ten. */
const long = 300;

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
    this.sourceDigest = digest(`${digest(this.source)} ${face.grid}`);
  }

  async cut(slice: string, format: Format, cacheDir: string): Promise<Uint8Array> {
    const cached = join(cacheDir, `${this.face.name}-${digest(`${this.sourceDigest} ${slice}`)}.${format}`);
    if (existsSync(cached)) return readFileSync(cached);
    this.small ??= subsetFont(this.source, this.all, { targetFormat: 'truetype', noLayoutClosure: true, noHinting: true }).then((font) =>
      snapOutlines(font, this.face.grid),
    );
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
