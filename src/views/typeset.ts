/**
 * What keeps together on a line, in the HTML of a page alone: copies of the text, the search index and the data know
 * nothing of it.
 */
import type { Locale } from '../i18n/locales.ts';
import { breakable } from '../i18n/text.ts';

/** A tag, whose quoted values may hold `>`, or a comment. */
const tagPattern = /(<!--.*?-->|<\/?[a-zA-Z](?:"[^"]*"|'[^']*'|[^'">])*>)/gs;
/** A letter, a hyphen and a number: COVID-19. Or the two ends of a range: 8–9/2/2021, 2016–2020. */
const unbroken = /\p{Lu}[\p{L}\d]*-\d+|\d[\d.,/]*[–—]\d+(?:[.,/]\d+)*/gu;
/** What these hold is not running text, or may not hold elements. */
const untouched = new Set(['script', 'style', 'svg', 'pre', 'code', 'textarea', 'title', 'option', 'time']);
const headings = new Set(['h2', 'h3', 'h4']);
/** Shorter ones fit a line of the narrowest screen. */
const shortHeading_chars = 12;
/** Elements without an end. */
const empty = new Set(['wbr', 'br', 'img', 'input', 'hr', 'link', 'meta', 'source']);

/**
 * @example typeset('vi', '<p>COVID-19</p>') // => '<p><span class="nobr">COVID-19</span></p>'
 */
export function typeset(locale: Locale, html: string): string {
  const open: string[] = [];
  return html
    .split(tagPattern)
    .map((part, i) => {
      if (i % 2 === 1) {
        follow(open, part);
        return part;
      }
      if (part === '' || open.some((name) => untouched.has(name))) return part;
      const isHeading = locale === 'zh' && part.length > shortHeading_chars && open.some((name) => headings.has(name));
      return (isHeading ? parted(part) : part)
        .replace(/ (?=[–—] )/g, '\u00a0')
        .replace(unbroken, '<span class="nobr">$&</span>');
    })
    .join('');
}

/** Entities stay whole. */
function parted(text: string): string {
  return text
    .split(/(&[^;\s]+;)/)
    .map((piece) => (piece.startsWith('&') ? piece : breakable('zh', piece).join('<wbr>')))
    .join('');
}

function follow(open: string[], tag: string): void {
  const name = /^<\/?([a-zA-Z][\w-]*)/.exec(tag)?.[1]?.toLowerCase();
  if (name === undefined || empty.has(name) || tag.endsWith('/>')) return;
  if (!tag.startsWith('</')) open.push(name);
  else {
    const at = open.lastIndexOf(name);
    // Elements whose end is left out, such as li, end with what holds them.
    if (at !== -1) open.length = at;
  }
}
