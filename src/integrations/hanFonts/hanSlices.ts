/** Which Chinese characters go into which piece of a font, from the pages that print them. */
/** Characters of one page: all of them, and those of its headlines and large values. */
export type HanUse = { text: ReadonlySet<string>; headlines: ReadonlySet<string> };

/** Whatever the style sheets set in `--display`. */
const displayed =
  /<(h[1-4]|blockquote|strong)[\s>][\s\S]*?<\/\1>|<(\w+) class="(?:wordmark|figure-number|fact-value|value|card-value|session-number)"[\s\S]*?<\/\2>/g;

const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;
/** Marks that Latin letters share: as wide as a character in Chinese, and only pages in Chinese ask a Chinese font for them. */
const sharedMarks = '‘’“”—…·';
const hanOrMark = new RegExp(`[${sharedMarks}]|${han.source}`, 'gu');

/**
 * Chinese characters and full-width marks of a built page, in what a reader sees; on a page in Chinese with the marks that
 * Latin shares.
 * @example htmlToHan('<h1>红河</h1><p title="文">纪事</p>') // => { text: 红河纪事, headlines: 红河 }
 */
export function htmlToHan(html: string): HanUse {
  const body = html.slice(html.indexOf('<body')).replaceAll(/<script[\s\S]*?<\/script>/g, '');
  const headlines = [...body.matchAll(displayed)].map(([match]) => match);
  const wanted = /<html[^>]* lang="zh/.test(html) ? hanOrMark : han;
  return { text: characters(body, wanted), headlines: characters(headlines.join(''), wanted) };
}

/** Characters of one piece of a font, and the `unicode-range` under which it is asked for. */
export type Slice = { text: string; range: string };

/** A character on more than this share of the pages belongs to the common ones. */
const commonShare = 0.25;

/**
 * Cuts characters into slices of at most `size`. The common ones come last and are named one by one; the rest lie in the
 * order of their codes, each slice under one range from its first to its last, so that the style sheet stays small. Of two
 * ranges that hold a character, a browser asks the one defined last; what no page prints is never asked for.
 * @example setsToSlices([new Set('一三'), new Set('一'), new Set('一')], 2) // => [{ text: '三', range: 'U+4e09' }, { text: '一', range: 'U+4e00' }]
 */
export function setsToSlices(pages: readonly ReadonlySet<string>[], size: number): Slice[] {
  const counts = new Map<string, number>();
  for (const page of pages) for (const character of page) counts.set(character, (counts.get(character) ?? 0) + 1);
  const printed = pages.filter((page) => page.size > 0).length;
  const ordered = [...counts].sort(([a], [b]) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));
  // A range that began with a shared mark would hold half of all scripts.
  const isCommon = ([character, count]: [string, number]): boolean => count > printed * commonShare || sharedMarks.includes(character);
  const rest = cut(ordered.filter((entry) => !isCommon(entry)), size);
  const common = cut(ordered.filter(isCommon), size);
  return [
    ...rest.map((text) => ({ text, range: unicodeRange(text).replace(/[-,].*[-,+]/, '-') })),
    ...common.map((text) => ({ text, range: unicodeRange(text) })),
  ];
}

function cut(entries: readonly [character: string, count: number][], size: number): string[] {
  const characters = entries.map(([character]) => character);
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
