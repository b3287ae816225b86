/** The fonts of social cards: which faces a language's text tries, in which order, and what they lack. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Locale } from '../i18n/locales.ts';
import type { Card } from '../views/card.ts';
import { readGlyphTable, type GlyphTable } from './glyphs.ts';

/** What a piece of text is on a card. */
export type Role = 'display' | 'strong' | 'text';

/** Widths of text as a card's fonts set it, without kerning. */
export type Typesetter = {
  /** Font families of a role, first to last, as CSS writes them. */
  fontFamily(role: Role): string;
  /** Width of text in em. */
  measure(role: Role): (text: string) => number;
  /** Empty space left of the first glyph, in em. */
  leftBearing(role: Role, text: string): number;
};

/** A font as satori takes it. */
export type FontFile = { name: FaceName; weight: 400 | 600 | 700; style: 'normal'; data: ArrayBuffer };

const serif = '@fontsource/source-serif-4/files/source-serif-4';
const sans = '@fontsource/be-vietnam-pro/files/be-vietnam-pro';
const han = '@expo-google-fonts/noto-sans-sc';
const song = '@fontsource/noto-serif-sc';

/** One name for each file: satori takes a single file for a family and weight, and these families are split by script. */
const faces = {
  'serif-600-latin': { weight: 600, file: `${serif}-latin-600-normal.woff` },
  'serif-600-vietnamese': { weight: 600, file: `${serif}-vietnamese-600-normal.woff` },
  'serif-600-latin-ext': { weight: 600, file: `${serif}-latin-ext-600-normal.woff` },
  'sans-600-latin': { weight: 600, file: `${sans}-latin-600-normal.woff` },
  'sans-600-vietnamese': { weight: 600, file: `${sans}-vietnamese-600-normal.woff` },
  'sans-600-latin-ext': { weight: 600, file: `${sans}-latin-ext-600-normal.woff` },
  'sans-400-latin': { weight: 400, file: `${sans}-latin-400-normal.woff` },
  'sans-400-vietnamese': { weight: 400, file: `${sans}-vietnamese-400-normal.woff` },
  'sans-400-latin-ext': { weight: 400, file: `${sans}-latin-ext-400-normal.woff` },
  'song-600': { weight: 600, file: `${song}/files/noto-serif-sc-chinese-simplified-600-normal.woff` },
  'han-700': { weight: 700, file: `${han}/700Bold/NotoSansSC_700Bold.ttf` },
  'han-400': { weight: 400, file: `${han}/400Regular/NotoSansSC_400Regular.ttf` },
} as const;
type FaceName = keyof typeof faces;

const latin = {
  display: ['serif-600-latin', 'serif-600-vietnamese', 'serif-600-latin-ext'],
  strong: ['sans-600-latin', 'sans-600-vietnamese', 'sans-600-latin-ext'],
  text: ['sans-400-latin', 'sans-400-vietnamese', 'sans-400-latin-ext'],
} as const;
/** Song for headlines; it lacks rare characters, which Hei has. */
const chinese = { display: ['song-600', 'han-700'], strong: ['han-700'], text: ['han-400'] } as const;

/** Packages whose versions decide how the fonts look. */
export const fontPackages = [
  '@fontsource/source-serif-4',
  '@fontsource/be-vietnam-pro',
  '@expo-google-fonts/noto-sans-sc',
  '@fontsource/noto-serif-sc',
] as const;

/**
 * The fonts that a card needs, and their measures. The Chinese fonts, up to 10 MB each, are left out of a card that does
 * without them.
 * @throws RangeError naming the card and the first character that no font of its language has
 */
export function cardFonts(card: Card): { files: FontFile[]; typesetter: Typesetter } {
  const texts = cardTexts(card);
  const needsHan = card.locale === 'zh' || texts.some(([role, text]) => missing(latin[role], text) !== undefined);
  const order = facesOf(card.locale, needsHan);
  for (const [role, text] of texts) {
    const character = missing(order(role), text);
    if (character !== undefined) throw new RangeError(missingMessage(card, character, text));
  }
  return { files: needsHan ? allFiles() : latinFiles(), typesetter: typesetter(order) };
}

/** Every text that a card may print, with its role; an ellipsis ends what must be cut. */
function cardTexts(card: Card): [Role, string][] {
  const { before = '', number = '', after = '' } = card.figure ?? {};
  return [
    ['strong', card.kicker],
    ['display', card.title],
    ['display', before + number + after],
    ['display', card.brand],
    ['text', card.foot],
    ...(['strong', 'display', 'text'] as const).map((role): [Role, string] => [role, '…']),
  ];
}

type FaceOrder = (role: Role) => readonly FaceName[];

/** Chinese text takes its Latin letters from the Chinese fonts, so that a word is never set in two of them. */
function facesOf(locale: Locale, withHan: boolean): FaceOrder {
  if (!withHan) return (role) => latin[role];
  return (role) => (locale === 'zh' ? [...chinese[role], ...latin[role]] : [...latin[role], ...chinese[role]]);
}

function missing(order: readonly FaceName[], text: string): string | undefined {
  return [...text].find((character) => faceOf(order, character) === undefined);
}

function faceOf(order: readonly FaceName[], character: string): FaceName | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  return order.find((face) => glyphTable(face).glyphOf(codePoint) !== 0);
}

function missingMessage(card: Card, character: string, text: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `Missing glyph for ${character} (U+${code}) in “${text}” on the ${card.locale} card “${card.title}”`;
}

function typesetter(order: FaceOrder): Typesetter {
  const glyphs = (role: Role, character: string): GlyphTable =>
    glyphTable(faceOf(order(role), character) ?? 'sans-400-latin');
  return {
    fontFamily: (role) => order(role).join(', '),
    measure: (role) => (text) =>
      [...text].reduce((sum, character) => sum + glyphs(role, character).advance(character.codePointAt(0) ?? 0), 0),
    leftBearing: (role, text) => {
      const [first = ''] = [...text];
      return first === '' ? 0 : glyphs(role, first).leftBearing(first.codePointAt(0) ?? 0);
    },
  };
}

const { resolve } = createRequire(import.meta.url);
const bytes = new Map<FaceName, Uint8Array<ArrayBuffer>>();
const glyphTables = new Map<FaceName, GlyphTable>();

function glyphTable(face: FaceName): GlyphTable {
  return kept(glyphTables, face, () => readGlyphTable(faceBytes(face)));
}

function faceBytes(face: FaceName): Uint8Array<ArrayBuffer> {
  return kept(bytes, face, () => new Uint8Array(readFileSync(resolve(faces[face].file))));
}

/** The same arrays each time: satori keeps what it has parsed by the identity of the bytes. */
const latinFiles = once(() => fontFiles(faceNames.filter((face) => !/^(?:han|song)/.test(face))));
const allFiles = once(() => fontFiles(faceNames));
const faceNames = Object.keys(faces) as FaceName[];

function fontFiles(names: readonly FaceName[]): FontFile[] {
  return names.map((name) => ({ name, weight: faces[name].weight, style: 'normal', data: faceBytes(name).buffer }));
}

function kept<K, V>(store: Map<K, V>, key: K, make: () => V): V {
  const value = store.get(key) ?? make();
  store.set(key, value);
  return value;
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}
