/** Which Chinese characters go into which piece of a font, from the pages that print them. */
/**
 * Characters of one page in the order in which it shows them: all of them, those of its headlines and large values, and
 * those of the first two that are nowhere but in what opens when a reader asks.
 */
export type HanUse = { text: ReadonlySet<string>; headlines: ReadonlySet<string>; folded: ReadonlySet<string>; isChinese: boolean };

/** Whatever the style sheets set in `--display`. */
const displayed =
  /<(h[1-4]|blockquote|strong)[\s>][\s\S]*?<\/\1>|<(\w+) class="(?:wordmark|three-names|figure-number|fact-value|value|card-value|session-number)"[\s\S]*?<\/\2>/g;

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;
/** Marks that Latin letters share: as wide as a character in Chinese, and only pages in Chinese ask a Chinese font for them. */
const sharedMarks = '‘’“”—…·';
/** Marks that no page holds, since the style sheets set them between the parts of a line in Chinese. */
export const styledMarks = '·、；';
const hanOrMark = new RegExp(`[${sharedMarks}]|${han.source}`, 'gu');

/**
 * What a Chinese font is asked for, here and in `tokens.css`: marks that Latin shares, symbols and punctuation, ideographs,
 * full-width forms, and the ideographs of later planes.
 */
export const chineseRanges = [
  [0xb7, 0xb7],
  [0x2014, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2026, 0x2026],
  [0x3000, 0x303f],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xf900, 0xfaff],
  [0xff00, 0xffef],
  [0x20000, 0x323af],
] as const;

/**
 * Chinese characters and full-width marks of a built page, in what a reader sees or a script may write from its attributes;
 * on a page in Chinese with the marks that Latin shares.
 * @example htmlToHan('<h1>红河</h1><p title="文">纪事</p>') // => { text: 红河纪事, headlines: 红河, folded: none, isChinese: false }
 */
export function htmlToHan(html: string): HanUse {
  const body = html.slice(html.indexOf('<body')).replaceAll(/<script[\s\S]*?<\/script>/g, '');
  const headlines = [...body.matchAll(displayed)].map(([match]) => match);
  const isChinese = /<html[^>]* lang="zh/.test(html);
  const wanted = isChinese ? hanOrMark : han;
  const styled = isChinese ? styledMarks : '';
  const scripted = [...body.matchAll(/\sdata-[\w-]+="([^"]*)"/g)].map(([, value]) => value).join('');
  const shown = characters(unfolded(body) + styled, wanted);
  const text = characters(body + styled + scripted, wanted);
  const folded = new Set([...text].filter((character) => !shown.has(character)));
  return { text, headlines: characters(headlines.join(''), wanted), folded, isChinese };
}

/** What a page shows before anything is opened: no popovers, and of `details` the summary. */
function unfolded(html: string): string {
  let shown = '';
  let from = 0;
  let fold: { name: string; depth: number } | undefined;
  for (const { 0: tag, 1: slash, 2: name = '', index } of html.matchAll(/<(\/?)(\w+)[^>]*>/g)) {
    if (fold !== undefined) {
      if (name !== fold.name) continue;
      fold.depth += slash === '' ? 1 : -1;
      if (fold.depth > 0) continue;
      fold = undefined;
      from = index;
    } else if (/^<\w[^>]*\spopover[\s=>]|^<\/summary>/.test(tag)) {
      shown += html.slice(from, index);
      fold = { name: name === 'summary' ? 'details' : name, depth: 1 };
    }
  }
  return shown + html.slice(from);
}

/** Characters of one piece of a font, and the `unicode-range` under which it is asked for. */
export type Slice = { text: string; range: string };

/** Characters of one page in one face. */
export type PageCharacters = { characters: ReadonlySet<string>; isChinese: boolean };

/** A character on more than this share of the pages in other languages is one that all of them show: the record's own name. */
const everywhere = 0.05;

/**
 * Cuts characters into few slices, as every one that comes in lays the page out again. The last holds what pages in other
 * languages show, the one before it the `frequent` characters on most pages in Chinese: both name their characters one by
 * one. The rest lie in the order of their codes in slices of at most `size`, each under one range from its first to its
 * last, so that the style sheet stays small. Of two ranges that hold a character, a browser asks the one defined last;
 * what no page prints is never asked for.
 * @example
 * const pages = ['一三', '一'].map((text) => ({ characters: new Set(text), isChinese: true }));
 * setsToSlices(pages, { frequent: 1, size: 2 }) // => [{ text: '三', range: 'U+4e09' }, { text: '一', range: 'U+4e00' }]
 */
export function setsToSlices(pages: readonly PageCharacters[], { frequent, size }: { frequent: number; size: number }): Slice[] {
  const [chinese, others] = [true, false].map((wanted) => pages.filter(({ isChinese }) => isChinese === wanted)) as [PageCharacters[], PageCharacters[]];
  const [counts, abroad] = [countPages(chinese), countPages(others)];
  const ordered = [...new Set([...counts.keys(), ...abroad.keys()])].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
  const isShared = (character: string): boolean => (abroad.get(character) ?? 0) > others.length * everywhere;
  const own = ordered.filter((character) => !isShared(character));
  const byCount = own.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  // A range that began with a mark that Latin shares would hold half of all scripts.
  const often = new Set([...byCount.slice(0, frequent), ...own.filter((character) => sharedMarks.includes(character))]);
  const rest = own.filter((character) => !often.has(character));
  const named = [...cut(byCount.filter((character) => often.has(character)), size).toReversed(), ...cut(ordered.filter(isShared), size)];
  return [
    ...cut(rest, size).map((text) => ({ text, range: unicodeRange(text).replace(/[-,].*[-,+]/, '-') })),
    ...named.map((text) => ({ text, range: unicodeRange(text) })),
  ];
}

/**
 * Cuts the characters of one page into slices of its own: what it shows, in the order in which it shows it, in as few slices
 * of at most `size` as will do and all equally large, then what it shows when something is opened. So the first line does
 * not wait for the last, and what stays shut is not fetched.
 * @example pageToSlices(new Set('红河纪事'), new Set('河'), 2) // => ['红纪', '事', '河'] with their ranges
 */
export function pageToSlices(characters: ReadonlySet<string>, folded: ReadonlySet<string>, size: number): Slice[] {
  const shown = [...characters].filter((character) => !folded.has(character));
  const shut = [...characters].filter((character) => folded.has(character));
  const evenly = Math.ceil(shown.length / Math.ceil(shown.length / size));
  return [...cut(shown, evenly), ...cut(shut, size)].map((text) => ({ text, range: unicodeRange(text) }));
}

function countPages(pages: readonly PageCharacters[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { characters } of pages) for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

function cut(characters: readonly string[], size: number): string[] {
  return Array.from({ length: Math.ceil(characters.length / size) }, (_, i) => characters.slice(i * size, (i + 1) * size).join(''));
}

/**
 * A CSS `unicode-range`, runs joined.
 * @example unicodeRange('一丁七') // => 'U+4e00-4e01,U+4e03'
 */
export function unicodeRange(text: string): string {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0).sort((a, b) => a - b);
  const runs: [first: number, last: number][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && point === run[1] + 1) run[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',');
}

function characters(html: string, wanted: RegExp): Set<string> {
  return new Set(html.replaceAll(/<[^>]*>/g, '').match(wanted));
}

function hex(point: number): string {
  return point.toString(16);
}
