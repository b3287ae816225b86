/** Looks over markup before a parser does, since a parser takes memory for each element. */
import { say, type Said } from '../../../record/say.ts';
import { CaptureError } from './captureError.ts';

const limits = {
  letters: 4_000_000,
  elements: 60_000,
  attributes: 240_000,
  entities: 200_000,
  attributesOfOne: 300,
  depth: 400,
} as const;

const dropped = /<!--|<(script|style|svg|noscript|template|textarea|select|iframe|object|math)(?=[\s/>])/gi;
const dataBlock = /^[^>]{0,400}application\/ld\+json/i;

/** Markup without comments, scripts and the like; blocks of JSON-LD stay. Takes linear time. */
export function withoutScripts(html: string): string {
  const kept: string[] = [];
  let at = 0;
  dropped.lastIndex = 0;
  const ends = new Map<string, number>();
  for (let match = dropped.exec(html); match; match = dropped.exec(html)) {
    const name = match[1]?.toLowerCase();
    const opening = html.slice(match.index, match.index + 600);
    if (name === 'script' && dataBlock.test(opening)) continue;
    if (name !== undefined && /^<[^<>]{0,500}\/>/.test(opening)) continue;
    const end = closing(html, name, match.index, ends);
    kept.push(html.slice(at, match.index), ' ');
    at = end;
    dropped.lastIndex = end;
  }
  return kept.join('') + html.slice(at);
}

/** Where the element or comment ends. Once an end was not found it is not looked for again. */
function closing(html: string, name: string | undefined, from: number, ends: Map<string, number>): number {
  const sign = name === undefined ? '-->' : `</${name}`;
  const missing = ends.get(sign);
  if (missing !== undefined && missing <= from) return html.length;
  const pattern = new RegExp(sign, 'gi');
  pattern.lastIndex = from;
  const found = pattern.exec(html);
  if (found === null) {
    ends.set(sign, from);
    return html.length;
  }
  const end = name === undefined ? found.index + sign.length - 1 : html.indexOf('>', found.index);
  return end === -1 ? html.length : end + 1;
}

const voids =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|td|th|tr|dt|dd|option|tbody|thead)$/i;

/**
 * Counts elements, attributes and nesting with one look at each letter, and returns the number of elements.
 * @throws CaptureError when no page of a newspaper has so many
 */
export function guardHtml(html: string): number {
  if (html.length > limits.letters)
    refuse(say`${html.length} letters`, limits.letters);
  const entities = html.match(/&/g)?.length ?? 0;
  if (entities > limits.entities) refuse(say`${entities} entities`, limits.entities);
  let [elements, attributes, depth] = [0, 0, 0];
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at + 1)) {
    const isClosing = html[at + 1] === '/';
    const name = /^[a-z][a-z0-9]{0,15}/i.exec(html.slice(at + 1 + Number(isClosing), at + 20))?.[0];
    if (name === undefined) {
      elements += 1;
    } else if (isClosing) {
      if (!voids.test(name)) depth = Math.max(0, depth - 1);
    } else {
      elements += 1;
      const { count, end } = attributesAt(html, at);
      attributes += count;
      if (count > limits.attributesOfOne) refuse(say`${count} attributes of one element`, limits.attributesOfOne);
      if (!voids.test(name) && html[end - 1] !== '/') depth += 1;
      at = end - 1;
    }
    if (elements > limits.elements) refuse(say`more than ${limits.elements} elements`, limits.elements);
    if (attributes > limits.attributes) refuse(say`more than ${limits.attributes} attributes`, limits.attributes);
    if (depth > limits.depth) refuse(say`elements nested more than ${limits.depth} deep`, limits.depth);
  }
  return elements;
}

/** Attributes of the tag that begins there, and where it ends; a `>` in quotes does not end it. */
function attributesAt(html: string, start: number): { count: number; end: number } {
  let count = 0;
  let quote = '';
  for (let at = start + 1; at < html.length; at += 1) {
    const sign = html[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return { count, end: at };
    else if ((sign === '"' || sign === "'") && html[at - 1] === '=') quote = sign;
    else if (/\s/.test(sign) && /[^\s/>=]/.test(html[at + 1] ?? '')) count += 1;
  }
  return { count, end: html.length };
}

function refuse(found: Said, expected: number): never {
  throw new CaptureError(
    say`Unexpected markup of ${found}, expected at most ${expected}; this is no saved article: copy its text into a file and use that`,
  );
}
