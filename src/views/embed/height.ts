/** The height that an embed needs, so that its frame can be fixed before it has loaded. */
import type { Locale } from '../../i18n/locales.ts';
import type { EmbedContent, EmbedLine } from './content.ts';

/** Narrowest frame in which the whole content shows without scrolling, px. */
export const leastWidth = 320;

const padding = 16;
const room = leastWidth - 2 * padding;
/** Sizes of type in embed.css, px. */
const small = { size: 13, line: 20 };
const label = { size: 16, line: 24 };
const title = { size: 20, line: 27 };
const value = { size: 34, line: 42 };
const figure = { size: 24, line: 31 };
const foot = 78;

/** Height in px, rounded up to 10. */
export function embedHeight(locale: Locale, content: EmbedContent): number {
  const head = small.line + (content.kind === 'fact' ? 0 : block(content.title.text, title) + 10);
  const lines = content.lines.map((line) => (content.kind === 'fact' ? factHeight(content, line) : lineHeight(line)));
  const rest = [content.more, content.kind === 'fact' ? undefined : ''].filter((text) => text !== undefined && text !== '');
  const drawing = content.schematic === undefined ? 0 : schematicHeight(content.schematic.rows.length);
  const sum = 2 * padding + head + total(lines) + rest.length * (small.line + 8) + drawing + block(content.source.text, small) + foot;
  // Chinese lines are set wider apart.
  return Math.ceil((sum * (locale === 'zh' ? 1.04 : 1)) / 10) * 10;
}

function factHeight(content: EmbedContent, { quantity, details }: EmbedLine): number {
  return (
    (quantity === undefined ? 0 : block(quantity.text, value) + 8) +
    block(content.title.text, quantity === undefined ? title : label) +
    (details.length === 0 ? 0 : block(details.join(' · '), small) + 4) +
    (content.evidence === undefined ? 0 : block(`“${content.evidence.phrase}”`, small) + 24)
  );
}

function lineHeight({ label: text, quantity, date, details }: EmbedLine): number {
  const meta = [date?.text, ...details].filter(Boolean).join(' · ');
  return 17 + (quantity === undefined ? 0 : block(quantity.text, figure)) + block(text, label) + (meta === '' ? 0 : block(meta, small));
}

/** Narrow frames list the pairs of neighbours instead of drawing them. */
function schematicHeight(rows: number): number {
  return rows * 64 + 20;
}

/** Height of a text that wraps within the narrowest frame. */
function block(text: string, { size, line }: { size: number; line: number }): number {
  const width = [...text].reduce((sum, letter) => sum + (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(letter) ? 1 : 0.54), 0) * size;
  return Math.ceil((width * 1.08) / room) * line;
}

function total(heights: readonly number[]): number {
  return heights.reduce((sum, height) => sum + height, 0);
}
