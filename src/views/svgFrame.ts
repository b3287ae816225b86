/** A chart as a picture that stands by itself: light colours, title, units and source line, no style sheet. */
import { langTag, type Locale } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { absolute } from '../i18n/paths.ts';
import { breakable } from '../i18n/text.ts';
import { site } from '../site.ts';
import { escape } from './richText.ts';

/** The light colours of the site. A style sheet in a picture would be refused by the site's own security policy. */
export const colours = {
  paper: '#f8f3e9',
  ink: '#231f1a',
  inkSoft: '#5f564a',
  rule: '#cfc3ad',
  river: '#a5321c',
  vnGround: '#f1e5c4',
  cnGround: '#dbe7e2',
} as const;

const latinFaces = "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const chineseFaces = "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', sans-serif";
/** Font family of a language by names that computers have, and the generic one. */
export const faces: Readonly<Record<Locale, string>> = { vi: latinFaces, zh: chineseFaces, en: latinFaces };

export type Picture = {
  locale: Locale;
  title: string;
  /** What the marks mean, and in which units. */
  note: string;
  /** Address of the page that the chart stands on, without the site. */
  page: string;
  width: number;
  height: number;
  /** SVG of the chart, whose corner is the origin. */
  content: string;
};

const margin_px = 28;
const titleSize_px = 22;
const noteSize_px = 13;

/** The chart with title above, note and source below. */
export function svgPicture({ locale, title, note, page, width, height, content }: Picture): string {
  const source = `${message(locale, 'source.source')}${locale === 'zh' ? '：' : ': '}${message(locale, 'site.name')}${locale === 'zh' ? '，' : ', '}${absolute(site.url, page)} · CC BY 4.0`;
  const titleLines = wrapText(locale, title, width, titleSize_px);
  const noteLines = [...wrapText(locale, note, width, noteSize_px), ...wrapText(locale, source, width, noteSize_px)];
  const top = margin_px + titleLines.length * 30 + 14;
  const below = top + height + 26;
  const whole = { width: width + 2 * margin_px, height: below + noteLines.length * 20 + margin_px - 12 };
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" role="img" xml:lang="${langTag[locale]}" font-family="${faces[locale]}" fill="${colours.ink}">`,
    `<title>${escape(title)}</title>`,
    `<desc>${escape(`${note} ${source}`)}</desc>`,
    `<rect width="${whole.width}" height="${whole.height}" fill="${colours.paper}"/>`,
    ...titleLines.map((line, i) => svgText(line, { x: margin_px, y: margin_px + 20 + i * 30, size: titleSize_px, more: 'font-weight="600"' })),
    `<g transform="translate(${margin_px} ${top})">${content}</g>`,
    ...noteLines.map((line, i) => svgText(line, { x: margin_px, y: below + i * 20, size: noteSize_px, fill: colours.inkSoft })),
    '</svg>',
  ];
  return `${parts.join('\n')}\n`;
}

/** Text at a baseline; `more` is further attributes. */
export function svgText(text: string, { x, y, size, fill, more }: { x: number; y: number; size: number; fill?: string; more?: string }): string {
  const attributes = [`x="${x}"`, `y="${y}"`, `font-size="${size}"`, ...(fill === undefined ? [] : [`fill="${fill}"`]), ...(more === undefined ? [] : [more])];
  return `<text ${attributes.join(' ')}>${escape(text)}</text>`;
}

/** Lines of a text by the usual width of its letters, which no face of the list exceeds by much. */
export function wrapText(locale: Locale, text: string, width_px: number, size_px: number): string[] {
  const pieces = text.split(' ').flatMap((word, i) => breakable(locale, word).map((piece, j) => (i > 0 && j === 0 ? ` ${piece}` : piece)));
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last + piece) * size_px <= width_px) lines[lines.length - 1] = last + piece;
    else lines.push(piece.trimStart());
  }
  return lines;
}

/** In em: Chinese characters and full-width marks are square, Latin letters a little over half. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter) ? 1 : 0.57), 0);
}
