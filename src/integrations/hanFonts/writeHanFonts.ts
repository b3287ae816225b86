/**
 * Chinese type for devices that have none: pieces of two open fonts with the characters that the site prints. A device
 * with a Chinese font of its own fetches no byte of them, since its fonts stand before them in `tokens.css`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { htmlToHan, setsToSlices } from './hanSlices.ts';

/** Address of the style sheet that names the pieces. */
export const hanStylesPath = '/fonts/han.css';

/** Characters in a piece: 7–13 KB each. */
const sliceSize = 50;

// `local()` serves devices that have the font but do not tell its family by name to style sheets, such as Android.
const faces = [
  {
    family: 'Record Hei',
    name: 'hei',
    weight: 400,
    file: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    local: ['Noto Sans CJK SC', 'NotoSansCJKsc-Regular', 'Noto Sans SC', 'Source Han Sans SC'],
  },
  {
    family: 'Record Song',
    name: 'song',
    weight: 600,
    file: '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-600-normal.woff',
    local: ['Noto Serif CJK SC SemiBold', 'NotoSerifCJKsc-SemiBold', 'Noto Serif CJK SC', 'NotoSerifCJKsc-Regular', 'Source Han Serif SC'],
  },
] as const;
type Face = (typeof faces)[number];

/** Its middle dot is that of Latin letters; the next face in line has one as wide as a character. */
const narrowInSong = '·';

/**
 * Writes `fonts/han.css` and its pieces into a built site.
 * @param folder the built site
 * @param cacheDir pieces cut by earlier builds
 * @returns how many pieces the site has
 */
export async function writeHanFonts(folder: string, cacheDir: string): Promise<number> {
  const uses = htmlFiles(folder).map((file) => htmlToHan(readFileSync(join(folder, file), 'utf8')));
  const target = join(folder, dirname(hanStylesPath), 'pieces');
  mkdirSync(target, { recursive: true });
  mkdirSync(cacheDir, { recursive: true });
  const rules: string[] = [];
  for (const face of faces) {
    const sets = uses.map(({ text, headlines }) => (face.name === 'song' ? new Set([...headlines].filter((character) => character !== narrowInSong)) : text));
    const slices = setsToSlices(sets, sliceSize);
    const cutter = new Cutter(face, slices.map(({ text }) => text).join(''));
    for (const { text, range } of slices) {
      const bytes = await cutter.cut(text, cacheDir);
      const file = `${face.name}-${digest(bytes)}.woff2`;
      writeFileSync(join(target, file), bytes);
      rules.push(fontFace(face, file, range));
    }
  }
  writeFileSync(join(folder, hanStylesPath), rules.join(''));
  return rules.length;
}

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

  async cut(slice: string, cacheDir: string): Promise<Uint8Array> {
    const cached = join(cacheDir, `${this.face.name}-${digest(`${this.sourceDigest} ${slice}`)}.woff2`);
    if (existsSync(cached)) return readFileSync(cached);
    this.small ??= subsetFont(this.source, this.all, { targetFormat: 'truetype', noLayoutClosure: true });
    const bytes = await subsetFont(await this.small, slice, { targetFormat: 'woff2', noLayoutClosure: true });
    const temporary = `${cached}.${process.pid}.tmp`;
    writeFileSync(temporary, bytes);
    renameSync(temporary, cached);
    return bytes;
  }
}

function fontFace({ family, weight, local }: Face, file: string, range: string): string {
  const sources = [...local.map((name) => `local("${name}")`), `url("pieces/${file}") format("woff2")`].join(',');
  return `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:${sources};unicode-range:${range}}\n`;
}

/** Pages of the record: the editor in `admin/` brings its own type. Sorted, so that no file system orders the pieces. */
function htmlFiles(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => file.endsWith('.html') && !file.startsWith('admin')).sort();
}

function digest(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}
