/** Finds where the article of a page begins. */
import { columns, weight, type Block } from './block.ts';
import type { BlockKind } from './kind.ts';
import { joinTopics, sharedPart, topicOf } from './topic.ts';

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
  const exact = known === undefined ? -1 : blocks.findIndex(({ block }) => sameTitle(block.text, known));
  const start = mainText(blocks, exact + 1);
  if (exact !== -1 && (start === -1 || start > exact)) return { title: exact, text: exact + 1 };
  if (start === -1) return { title: bestTitle(blocks, blocks.length, known), text: blocks.length };
  const title = bestTitle(blocks, start, known);
  return { title, text: title === -1 ? start : title + 1 };
}

/** Whether a printed title is the known one, which may carry the name of the site. */
export function sameTitle(printed: string, known: string): boolean {
  const [a, b] = [plain(printed), plain(known)];
  return a.length >= narrowestTitle / 2 && (a === b || (b.startsWith(a) && /^[\s|–—_-]/u.test(b.slice(a.length))));
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

function bestTitle(blocks: readonly Judged[], before: number, known?: string): number {
  const following = blocks
    .slice(before)
    .filter(({ kind }) => kind === 'prose')
    .slice(0, 6);
  const topic = joinTopics(following.map(({ block }) => topicOf(block.text)));
  const counts = new Map<string, number>();
  for (const { block } of blocks) counts.set(block.text, (counts.get(block.text) ?? 0) + 1);
  let [best, bestScore] = [-1, 0.5];
  for (let i = Math.max(0, before - furthest); i < before; i += 1) {
    const candidate = blocks[i];
    if (candidate === undefined || !mayBeTitle(candidate)) continue;
    const { text, mark, doubled } = candidate.block;
    const near = nearDate(blocks, i);
    const score =
      2 * sharedPart(topicOf(text), topic) +
      (near === 'before' ? 1 : near === 'after' ? 0.4 : 0) +
      ((counts.get(text) ?? 0) > 1 || doubled ? 0.6 : 0) +
      (mark === 'heading' ? 0.8 : mark === 'link' ? -0.8 : 0) +
      (known !== undefined && sharedPart(topicOf(text), topicOf(known)) > 0.7 ? 1 : 0) +
      Math.min(columns(text), 60) / 120 -
      0.02 * (before - i);
    if (score > bestScore) [best, bestScore] = [i, score];
  }
  return best;
}

function mayBeTitle({ block, kind }: Judged): boolean {
  const size = columns(block.text);
  return (kind === 'headline' || (kind === 'byline' && size > 24)) && size >= narrowestTitle && size <= widestTitle;
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
