/**
 * The height that an embed needs, so that its frame can be fixed before it has loaded, and how far its type may grow
 * where the frame is wider than that height was made for.
 */
import type { EmbedContent, EmbedLine } from './content.ts';
import { schematicBands } from '../schematic.ts';

/** Narrowest frame in which the whole content shows without scrolling, px. */
export const leastWidth = 320;

/** Sizes of type in embed.css, px. */
type Face = { size: number; line: number };
const small: Face = { size: 13, line: 20 };
const label: Face = { size: 16, line: 24 };
const title: Face = { size: 20, line: 27 };
const value: Face = { size: 34, line: 42 };
const figure: Face = { size: 24, line: 31 };

const padding = 16;
const border = 4;
const gap = 4;
/** What a line with letters of two faces may add. */
const spare = 2;

/** Steps by which type may grow, and the frame widths at which it does, px; classes of embed.css. */
export const growthSteps = [1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6] as const;
const growthWidths = { mid: 480, wide: 640 } as const;

/** Height of the frame in px, rounded up to 10. */
export function embedHeight(content: EmbedContent): number {
  return Math.ceil(contentHeight(content, leastWidth, 1) / 10) * 10;
}

/** The largest steps at which the content still fits its frame: `'mid-2 wide-4'`. */
export function growthClasses(content: EmbedContent): string {
  const height = embedHeight(content);
  return Object.entries(growthWidths)
    .map(([name, width]) => `${name}-${growthSteps.findLastIndex((grow) => contentHeight(content, width, grow) <= height)}`)
    .join(' ');
}

/** @param grow factor of every size of type but those of the foot */
function contentHeight(content: EmbedContent, width: number, grow: number): number {
  const room = width - 2 * padding;
  const block = (text: string, face: Face, within = room): number => countLines(text, face.size * grow, within) * Math.ceil(face.line * grow);
  const [first] = content.lines;
  const parts = [
    block(content.kicker, small),
    ...(content.kind === 'fact' ? (first ? factParts(content, first, block, room) : []) : [block(content.title.text, title)]),
    ...(content.kind === 'fact' ? [] : content.lines.map((line) => lineHeight(line, block))),
    ...(content.more === undefined ? [] : [Math.max(24, block(content.more, small)) + gap]),
    ...(content.schematic === undefined ? [] : [schematicHeight(content.schematic, block)]),
  ];
  return border + 2 * padding + total(parts) + (gap + spare * grow) * parts.length + footHeight(content, room);
}

type Block = (text: string, face: Face, within?: number) => number;

function factParts(content: EmbedContent, { quantity, details }: EmbedLine, block: Block, room: number): number[] {
  return [
    ...(quantity === undefined ? [] : [block(quantity.text, value) + gap]),
    block(content.title.text, quantity === undefined ? title : label),
    ...(details.length === 0 ? [] : [block(details.join(' · '), small)]),
    ...(content.evidence === undefined ? [] : [block(`“${content.evidence.phrase}”`, small, room - 12) + 8]),
  ];
}

/** Rows follow each other without a gap. */
function lineHeight({ label: text, quantity, date, details }: EmbedLine, block: Block): number {
  const meta = [date?.text, ...details].filter(Boolean).join(' · ');
  return 17 - gap + (quantity === undefined ? 0 : block(quantity.text, figure)) + block(text, label) + (meta === '' ? 0 : block(meta, small));
}

/** Two columns of cells over lines of 1.9rem, and the note. */
function schematicHeight({ cells, note }: NonNullable<EmbedContent['schematic']>, block: Block): number {
  return schematicBands(cells).length * 37 + 3 + 8 + block(note, small);
}

/** The source and the way back, beside each other where they fit. */
function footHeight({ source }: EmbedContent, room: number): number {
  const back = 150;
  const sourceWidth = measure(source.text, small.size, hasHan.test(source.text));
  const isOneRow = sourceWidth + 16 + back <= room;
  return 10 + 9 + (isOneRow ? 24 : countLines(source.text, small.size, room) * 24 + 2 + 24);
}

const hasHan = /\p{Script=Han}/u;

/** How many lines a text takes, broken between words and, in Chinese, between characters. */
function countLines(text: string, size: number, room: number): number {
  const isChinese = hasHan.test(text);
  let lines = 1;
  let used = 0;
  for (const piece of text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+|\s+/gu) ?? []) {
    const width = measure(piece, size, isChinese);
    if (used + width > room && used > 0 && piece.trim() !== '') {
      lines += 1;
      used = 0;
    }
    // A word longer than a line is broken.
    used += width;
    while (used > room && piece.trim() !== '') {
      lines += 1;
      used -= room;
    }
  }
  return lines;
}

/** Width in px in the widest of the usual sans-serif faces (DejaVu, Verdana), so that none needs more. */
function measure(text: string, size: number, isChinese: boolean): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    const known = widths.get(letter) ?? widthOf(letter);
    widths.set(letter, known);
    // The marks that Latin shares are as wide as a character in Chinese.
    width += isChinese && /[‘’“”—…·]/.test(letter) ? 1 : known;
  }
  return width * size;
}

/** Letters recur a million times in a build. */
const widths = new Map<string, number>();

/** Width of a letter in em. */
function widthOf(letter: string): number {
  if (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter)) return 1;
  if (/[ijlIịíìỉĩ.,:;'|! ·()\u00a0\u202f]/u.test(letter)) return 0.35;
  if (/[ftr/\-]/.test(letter)) return 0.41;
  if (/[mwMW%]/.test(letter)) return 0.95;
  if (/\p{Lu}/u.test(letter)) return 0.74;
  return 0.63;
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
