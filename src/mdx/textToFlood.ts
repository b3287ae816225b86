/** Masses of markup that would keep a parser busy and that nobody writes. */
import { say, type Said } from '../record/say.ts';
export type Flood = { index: number; message: Said };

const maxLine_chars = 20_000;
const maxLines = 2_000;
const maxRun_chars = 200;
const maxSigns = 2_000;
const maxDepth = 5;
const maxOpenBrackets = 40;
const signs = '{}<>[]()*_`~!#|&@\\';

/** Finds the first flood; every limit is far above what a report needs and below what takes a second. */
export function textToFlood(text: string): Flood | undefined {
  return longLine(text) ?? run(text) ?? manySigns(text) ?? nesting(text);
}

function longLine(text: string): Flood | undefined {
  let start = 0;
  for (const [i, line] of text.split('\n').entries()) {
    if (i >= maxLines) return { index: start, message: say`Unexpected line ${i + 1}, expected at most ${maxLines} lines` };
    if (line.length > maxLine_chars) {
      const message = say`Unexpected line of ${line.length} characters, expected at most ${maxLine_chars}`;
      return { index: start, message };
    }
    start += line.length + 1;
  }
  return undefined;
}

function run(text: string): Flood | undefined {
  let length = 1;
  for (let i = 1; i < text.length; i += 1) {
    const sign = text[i] as string;
    length = sign === text[i - 1] ? length + 1 : 1;
    if (length > maxRun_chars && /[^\n\p{L}\p{N}]/u.test(sign)) {
      return { index: i - length + 1, message: say`Unexpected run of more than ${maxRun_chars} “${sign}”` };
    }
  }
  return undefined;
}

function manySigns(text: string): Flood | undefined {
  const counts = new Map<string, number>();
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] as string;
    if (!signs.includes(sign)) continue;
    const count = (counts.get(sign) ?? 0) + 1;
    counts.set(sign, count);
    if (count > maxSigns) return { index: i, message: say`Unexpected number of “${sign}”, expected at most ${maxSigns}` };
  }
  return undefined;
}

/** Markers of quotes, lists or YAML sequences at the head of a line. */
const marker = String.raw`[ \t]*(?:>|(?:[-+*?]|\d{1,9}[.)])(?=[ \t]|$))`;
const lineHead = new RegExp(`^(?:${marker})+`, 'gm');
const indent = /^[ \t]{61}/m;

function nesting(text: string): Flood | undefined {
  const wide = indent.exec(text);
  if (wide) return { index: wide.index, message: say`Unexpected indent of more than 60 characters` };
  let sum = 0;
  for (const { 0: head, index } of text.matchAll(lineHead)) {
    const depth = head.match(new RegExp(marker, 'gm'))?.length ?? 0;
    if (depth > maxDepth) return { index, message: say`Unexpected quote or list, deeper than ${maxDepth}` };
    sum += depth;
    if (sum > maxSigns) return { index, message: say`Unexpected number of list items, expected at most ${maxSigns}` };
  }
  return openBrackets(text);
}

function openBrackets(text: string): Flood | undefined {
  let depth = 0;
  for (const { 0: sign, index } of text.matchAll(/\n\n|[[\]]/g)) {
    if (sign === '[') depth += 1;
    else depth = sign === ']' ? Math.max(0, depth - 1) : 0;
    if (depth > maxOpenBrackets)
      return { index, message: say`Unexpected [, expected at most ${maxOpenBrackets} open at once` };
  }
  return undefined;
}
