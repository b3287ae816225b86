/** Copied or saved text, or Markdown -> blocks. */
import { say, type Said } from '../record/say.ts';
import { CaptureError } from './lib/text/captureError.ts';
import { tidy, type Block } from './lib/text/block.ts';
import { unwrap, type Line } from './lib/text/unwrap.ts';

/**
 * A block is a line, or a paragraph whose lines were broken at a fixed column. Marks of Markdown are removed: a line
 * that is one link is marked so, and so is a heading. A text printed twice, in one line or in neighbouring ones, is
 * one block that is `doubled`.
 * @param text with `\n` line ends
 * @throws CaptureError for more lines, or a longer one, than a page has
 */
export function textToBlocks(text: string): Block[] {
  const lines: Line[] = [];
  let afterGap = true;
  text.split('\n').forEach((raw, i) => {
    if (raw.length > longestLine) throw new CaptureError(endless(raw.length, i + 1));
    const tidied = tidy(raw);
    const hasWords = /[\p{L}\p{N}]/u.test(tidied);
    if (hasWords) lines.push({ text: tidied, line: i + 1, afterGap });
    afterGap = !hasWords;
  });
  if (lines.length > mostLines) {
    throw new CaptureError(
      say`Unexpected ${lines.length} lines, expected at most ${mostLines}; this is no article: copy the article alone into a file`,
    );
  }
  return joinTwins(
    unwrap(lines)
      .map(toBlock)
      .filter((block) => /[\p{L}\p{N}]/u.test(block.text)),
  );
}

/** A saved page has some hundreds. */
const mostLines = 100_000;
const longestLine = 2_000_000;

function endless(length: number, line: number): Said {
  return say`Unexpected ${length} letters in line ${line}, expected at most ${longestLine}; save the article alone`;
}

/** Neighbouring blocks of the same text as one, and halves of a line as well. */
export function joinTwins(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const whole of blocks) {
    const block = halve(whole);
    const before = joined.at(-1);
    if (before?.text === block.text) joined[joined.length - 1] = { ...block, ...before, doubled: true };
    else joined.push(block);
  }
  return joined;
}

const shortestTwin = 10;

function halve(block: Block): Block {
  const middle = (block.text.length - 1) / 2;
  if (middle < shortestTwin || !Number.isInteger(middle) || block.text[middle] !== ' ') return block;
  const first = block.text.slice(0, middle);
  return first === block.text.slice(middle + 1) ? { ...block, text: first, doubled: true } : block;
}

const link = /\[([^[\]]{0,300})\]\([^()\s]{0,2000}(?: "[^"]{0,300}")?\)/g;
const picture = /!\[([^[\]]{0,300})\]\([^()\s]{0,2000}(?: "[^"]{0,300}")?\)/g;

function toBlock({ text, line, afterGap }: Line): Block {
  const unpictured = text.replace(picture, '$1');
  const isPicture = unpictured !== text && text.startsWith('![');
  const unlinked = unpictured.replace(link, '$1');
  const isLink = unlinked !== unpictured && /^(?:[-*+] )?\[[^[\]]{0,300}\]\([^()\s]{0,2000}\)$/.test(unpictured);
  const heading = /^#{1,6} /.exec(unlinked);
  const plain = unlinked
    .replace(/^#{1,6} /, '')
    .replace(/^> /, '')
    .replace(/\*\*|__/g, '');
  const mark = heading ? 'heading' : isPicture ? 'caption' : isLink ? 'link' : undefined;
  return { text: tidy(plain), line, afterGap, ...(mark && { mark }) };
}
