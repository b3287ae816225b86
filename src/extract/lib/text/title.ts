/** Finds where the article of a page begins. */
import { columns, weight, type Block } from './block.ts';
import type { BlockKind } from './kind.ts';
import { lineToStamp } from './stamp.ts';
import { joinTopics, sharedPart, topicOf, type Topic } from './topic.ts';

export type Judged = { block: Block; kind: BlockKind };

/** Index of the title, or -1, and of the first block of the text that it heads. */
export type Beginning = { title: number; text: number };

const widestTitle = 280;
const narrowestTitle = 14;
const furthest = 30;
const interruption = 4;

/**
 * Chooses the title among the headlines before the main text: it speaks of what the text speaks of, stands beside the
 * date, or is printed again below.
 * @param known the title that the page's metadata states
 */
export function findBeginning(blocks: readonly Judged[], known?: string): Beginning {
  const same = known === undefined ? -1 : blocks.findIndex(({ block }) => plain(block.text) === plain(known));
  const exact = known === undefined || same !== -1 ? same : blocks.findIndex(({ block }) => sameTitle(block.text, known));
  const start = mainText(blocks, exact + 1);
  if (exact !== -1 && (start === -1 || start > exact)) return { title: exact, text: exact + 1 };
  if (start === -1) return { title: bestTitle(blocks, blocks.length, known), text: blocks.length };
  const title = bestTitle(blocks, start, known);
  return { title, text: title === -1 ? start : title + 1 };
}

/** Whether a printed title is the known one, which may carry the name of the site. */
export function sameTitle(printed: string, known: string): boolean {
  const [a, b] = [plain(printed), plain(known)];
  if (a === b) return a.length >= narrowestTitle / 2;
  return a.length >= narrowestTitle && b.startsWith(a) && /^ ?[|–—_-]/u.test(b.slice(a.length));
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/ ?[–—-] ?/gu, '-')
    .trim();
}

/** The first block of the heaviest run of prose, in which little else stands; -1 without any. */
function mainText(blocks: readonly Judged[], from: number): number {
  let [best, bestWeight] = [-1, 0];
  let [start, sum, since] = [-1, 0, 0];
  blocks.forEach(({ block, kind }, i) => {
    if (i < from) return;
    if (kind === 'prose') {
      if (start === -1 || since > interruption) [start, sum] = [i, 0];
      sum += Math.min(weight(block.text), 3000);
      since = 0;
      if (sum > bestWeight * (best === start ? 1 : 1.3)) [best, bestWeight] = [start, sum];
    } else since += kind === 'end' || kind === 'related' ? 2 : kind === 'caption' ? 0 : 1;
  });
  return best;
}

/** Headlines before the text, and those in it that stand beside a date and have most of it behind them. */
function bestTitle(blocks: readonly Judged[], before: number, known?: string): number {
  const counts = new Map<string, number>();
  for (const { block } of blocks) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  const topic = topicAfter(blocks, before);
  const isLate = lateStart(blocks, before);
  let [best, bestScore] = [-1, 0.5];
  for (let i = Math.max(0, before - furthest); i < Math.min(blocks.length, before + furthest); i += 1) {
    const candidate = blocks[i];
    if (candidate === undefined || !mayBeTitle(candidate, blocks[i + 1])) continue;
    const near = nearDate(blocks, i);
    if (i > before && (near !== 'before' || !isLate(i))) continue;
    const { text, mark, doubled } = candidate.block;
    const own = topicOf(text);
    const size = Math.min(columns(text), 60) / 60;
    const score =
      2 * sharedPart(own, i > before ? topicAfter(blocks, i) : topic) +
      (near === 'before' ? 1 : near === 'after' ? 0.4 : 0) * Math.min(1, 2 * size) +
      (i < before && isSigned(blocks, i) ? 0.5 * Math.min(1, 2 * size) : 0) +
      (size > 0.4 && ((counts.get(text) ?? 0) > 1 || doubled) ? 0.6 : 0) +
      (mark === 'heading' ? 0.8 : mark === 'link' ? -0.8 : 0) +
      (known !== undefined && sharedPart(own, topicOf(known)) > 0.7 ? 1 : 0) +
      size / 2 -
      0.02 * Math.abs(before - i);
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  return best;
}

function topicAfter(blocks: readonly Judged[], from: number): Topic {
  const following = blocks.slice(from, from + 40).filter(({ kind }) => kind === 'prose');
  return joinTopics(following.slice(0, 6).map(({ block }) => topicOf(block.text)));
}

/** Whether more than half of the prose from a place on stands behind a block: what precedes it is then a teaser. */
function lateStart(blocks: readonly Judged[], from: number): (i: number) => boolean {
  const sums = [0];
  for (const { block, kind } of blocks.slice(from))
    sums.push((sums.at(-1) ?? 0) + (kind === 'prose' ? weight(block.text) : 0));
  const all = sums.at(-1) ?? 0;
  return (i) => (sums[i - from] ?? all) < all / 2;
}

/** Titles of Chinese papers may have four characters, and the names of the reporters below them. */
function mayBeTitle({ block, kind }: Judged, next: Judged | undefined): boolean {
  const size = columns(block.text);
  if (kind === 'headline' && next?.kind === 'byline' && /^\p{Script=Han}{4,}$/u.test(block.text)) return true;
  return (
    (kind === 'headline' || (kind === 'byline' && size > 24 && !/^[□■○●◇◆]/u.test(block.text) && lineToStamp(block.text) === undefined)) &&
    size >= narrowestTitle &&
    size <= widestTitle
  );
}

/** Whether the names of reporters or the source stand right below. */
function isSigned(blocks: readonly Judged[], i: number): boolean {
  const kind = blocks[i + 1]?.kind;
  return kind === 'byline' || kind === 'source';
}

/** Whether the next or the last block but for bylines and furniture is a date. */
function nearDate(blocks: readonly Judged[], i: number): 'before' | 'after' | undefined {
  for (const [step, answer] of [
    [1, 'before'],
    [-1, 'after'],
  ] as const) {
    for (let at = i + step, seen = 0; seen < 3; at += step, seen += 1) {
      const kind = blocks[at]?.kind;
      if (kind === 'date') return answer;
      if (kind === undefined || kind === 'prose' || kind === 'headline') break;
    }
  }
  return undefined;
}
