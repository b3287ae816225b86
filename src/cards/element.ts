/** What cards are made of: colours, measures, and the plain elements that satori draws. */
import type { Locale } from '../i18n/locales.ts';
import { heightOf, type Box, type Setting } from './fitText.ts';
import type { Role, Typesetter } from './fonts.ts';

/** Line heights: stacked Vietnamese marks and square Chinese characters need more than Latin capitals. */
export const titleLeading: Readonly<Record<Locale, number>> = { vi: 1.18, zh: 1.26, en: 1.1 };

export type Style = Record<string, string | number>;

export type Element = {
  type: 'div';
  props: { style: Style; children: string | Element[] };
};

export const size = { width: 1200, height: 630 } as const;
/** Space between text and the card's edges, px. */
export const margin = 72;
export const textWidth = size.width - 2 * margin;

export const kickerBox: Box = { width: textWidth, height: 40, sizes: [27, 25, 23, 21], leading: 1.4, maxLines: 1 };

export const colour = {
  paper: '#f6f0e4',
  ink: '#1d1a16',
  /** Ink thinned with paper: 6.5 to 1 on paper. */
  inkSoft: '#5f564a',
  /** Alluvial red. */
  river: '#b3402a',
  /** The two banks, full and as ground. */
  vn: '#74560f',
  vnGround: '#efe0b8',
  cn: '#22585c',
  cnGround: '#d5e3de',
} as const;

/** A card before it is drawn: filled outlines (SVG path data, px) on paper, and text above them. */
export type Drawing = { shapes: { d: string; fill: string }[]; text: Element };

/** The text of a whole card. */
export function textLayer(children: Element[]): Element {
  return { type: 'div', props: { style: { display: 'flex', position: 'relative', ...size }, children } };
}

export type Look = { role: Role; color: string };

/** Set lines, each in a box of its own so that none can wrap anew; `at` is the top left corner, px. */
export function textBlock(
  setting: Setting,
  look: Look,
  at: { left: number; top: number },
  typesetter: Typesetter,
): Element {
  const lineHeight = Math.round(setting.size * setting.leading);
  return {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        flexDirection: 'column',
        position: 'absolute',
        ...at,
        width: textWidth,
        height: heightOf(setting),
      },
      children: setting.lines.map((line) => textLine(line, setting.size, lineHeight, look, typesetter)),
    },
  };
}

/** One line; its first glyph, not the space before it, stands at the left edge. */
export function textLine(
  text: string,
  fontSize: number,
  lineHeight: number,
  look: Look,
  typesetter: Typesetter,
): Element {
  return {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        height: lineHeight,
        marginLeft: -Math.round(typesetter.leftBearing(look.role, text) * fontSize),
        color: look.color,
        fontFamily: typesetter.fontFamily(look.role),
        fontSize,
        lineHeight: lineHeight / fontSize,
        whiteSpace: 'nowrap',
        fontSynthesis: 'none',
      },
      children: text,
    },
  };
}

/** Lines side by side on one baseline. */
export function baselineRow(children: Element[], style: Style): Element {
  return {
    type: 'div',
    props: {
      style: {
        display: 'flex',
        position: 'absolute',
        left: margin,
        width: textWidth,
        alignItems: 'baseline',
        ...style,
      },
      children,
    },
  };
}
