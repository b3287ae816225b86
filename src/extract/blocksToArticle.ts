/** Blocks of a page -> its article, with everything around it left out. */
import { endsSentence, weight, type Block } from './lib/text/block.ts';
import { captionLikeness, retoldLikeness, showsScene } from './lib/text/captions.ts';
import { blockToKind, type BlockKind } from './lib/text/kind.ts';
import { relevanceTo, teaserLikeness } from './lib/text/teasers.ts';
import { findBeginning, sameTitle, type Judged } from './lib/text/title.ts';
import { blockTopic, joinTopics, sharedPart, topicOf } from './lib/text/topic.ts';

export type Article = {
  /** As printed. */
  title: string | null;
  /** In reading order; the first is the lead. */
  paragraphs: Block[];
  captions: Block[];
  /** Dates, bylines, sources and other short blocks before the lead, in reading order, with what they seem to be. */
  header: Judged[];
  /** The same after the last paragraph. What stands between paragraphs says nothing about the page. */
  footer: Judged[];
};

/**
 * Finds title, paragraphs and captions. A paragraph is prose between the title and the first sign of the end; captions,
 * headlines, teasers of other stories with their summaries, labels, credits and furniture are none.
 * @param known the title that the page's metadata states
 */
export function blocksToArticle(blocks: readonly Block[], known?: string): Article {
  const judged = withQuestions(
    withItems(withCredits(withSubtitles(blocks).map((block) => ({ block, kind: blockToKind(block) })))),
  );
  const beginning = findBeginning(judged, known);
  const titleBlock = judged[beginning.title]?.block.text;
  const title =
    known !== undefined && (titleBlock === undefined || !sameTitle(titleBlock, known))
      ? (titleBlock ?? known)
      : titleBlock;
  const rest = judged.slice(beginning.text).filter(({ block }) => title === undefined || !sameTitle(block.text, title));
  const end = findEnd(rest, title);
  const { prose, captions } = readBody(rest.slice(0, end), title);
  const { kept, unmarked } = withoutUnmarkedCaptions(prose, title ?? '', captions.length > 0);
  const places = new Map(judged.map(({ block }, i) => [block, i]));
  const at = (block: Block | undefined): number =>
    block === undefined ? blocks.length : (places.get(block) ?? blocks.length);
  const around = judged.filter(({ kind }) => kind !== 'prose' && kind !== 'caption');
  return {
    title: title ?? null,
    paragraphs: kept,
    captions: distinct([...captions, ...unmarked].sort((a, b) => at(a) - at(b))),
    header: around.filter(({ block }) => at(block) < at(kept[0])),
    footer: around.filter(({ block }) => at(block) > at(kept.at(-1))),
  };
}

/** Chinese newspapers print the second part of a title in a line of its own that begins with a dash. */
function withSubtitles(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const isSecond = /^(?:——|―― ?|—)\p{Script=Han}/u.test(block.text) && !endsSentence(block.text);
    if (before !== undefined && isSecond && /\p{Script=Han}/u.test(before.text) && !endsSentence(before.text))
      joined[joined.length - 1] = { ...before, text: `${before.text}${block.text}` };
    else joined.push(block);
  }
  return joined;
}

/** A short block before the credit of a picture is its caption, one with a colon before a list belongs to the text. */
function withCredits(blocks: readonly Judged[]): Judged[] {
  return blocks.map((one, i) => {
    const next = blocks[i + 1]?.block;
    const opensList = one.kind === 'headline' && /[:：]$/u.test(one.block.text) && next !== undefined && isItem(next);
    if (opensList) return { ...one, kind: 'prose' };
    const isCaption =
      blocks[i + 1]?.kind === 'credit' &&
      (one.kind === 'headline' || (one.kind === 'prose' && weight(one.block.text) < 200));
    return isCaption ? { ...one, kind: 'caption' } : one;
  });
}

/** Items right after a paragraph, or after such an item, belong to the text; those below a headline are other stories. */
function withItems(blocks: readonly Judged[]): Judged[] {
  const judged: Judged[] = [];
  for (const one of blocks) {
    const isLoose = one.kind === 'headline' && isItem(one.block) && weight(one.block.text) > shortestItem;
    judged.push(isLoose && judged.at(-1)?.kind === 'prose' ? { ...one, kind: 'prose' } : one);
  }
  return judged;
}

const shortestItem = 30;

/** In an interview without names a question stands alone before each answer; one such headline may be any. */
function withQuestions(blocks: readonly Judged[]): Judged[] {
  const isQuestion = ({ block, kind }: Judged, i: number): boolean =>
    kind === 'headline' &&
    block.mark !== 'link' &&
    block.mark !== 'item' &&
    /[?？]["”’»]?$/u.test(block.text) &&
    blocks.slice(i + 1, i + 3).some((next) => next.kind === 'prose');
  const questions = blocks.filter((one, i) => isQuestion(one, i));
  return questions.length < fewestQuestions
    ? [...blocks]
    : blocks.map((one) => (questions.includes(one) ? { ...one, kind: 'prose' } : one));
}

const fewestQuestions = 2;

function isItem({ text, mark }: Block): boolean {
  return mark === 'item' || /^[-–+•●▪*] ?\p{L}/u.test(text);
}

const stops: readonly BlockKind[] = ['end', 'byline', 'source', 'related'];

/**
 * Index of the block after which the article does not go on. A sign of the end counts when no more than a little
 * prose that is on the topic stands freely, without a headline, behind it.
 */
function findEnd(blocks: readonly Judged[], title: string | undefined): number {
  const free = freeProse(blocks, title);
  const after = new Array<number>(blocks.length + 1).fill(0);
  for (let i = blocks.length - 1; i >= 0; i -= 1) after[i] = (after[i + 1] ?? 0) + (free[i] ? 1 : 0);
  let before = 0;
  for (const [i, { kind }] of blocks.entries()) {
    if (stops.includes(kind) && before > 0) {
      const left = after[i] ?? 0;
      const bound = kind === 'end' ? Math.max(2, before) : kind === 'related' ? 1 : Math.max(2, before / 3);
      if (left < bound) return i;
    }
    if (free[i]) before += 1;
  }
  return blocks.length;
}

const onTopic = 0.08;

/** For each block whether it is prose of this article as far as its neighbours tell. */
function freeProse(blocks: readonly Judged[], title: string | undefined): boolean[] {
  const lead = blocks.filter(({ kind }) => kind === 'prose').slice(0, 4);
  const topic = joinTopics([topicOf(title ?? ''), ...lead.map(({ block }) => blockTopic(block))]);
  return blocks.map(({ block, kind }, i) => {
    if (kind !== 'prose') return false;
    const before = blocks[i - 1];
    const isHeaded = (before?.kind === 'headline' && (blocks[i - 2]?.kind !== 'related' || isToldBy(block, before.block))) || (before?.kind === 'related' && !isPointer(before.block));
    return !isHeaded && sharedPart(blockTopic(block), topic) >= onTopic;
  });
}

/** Whether a headline tells of the same as the text below it. */
function isToldBy(prose: Block, headline: Block): boolean {
  return sharedPart(blockTopic(headline), blockTopic(prose)) >= sameStory;
}

const sameStory = 0.15;

/** A line that names one other story stands between paragraphs; a label alone begins a list. */
function isPointer({ text }: Block): boolean {
  return /[:：][^\p{L}]{0,3}\p{L}/u.test(text);
}

function readBody(blocks: readonly Judged[], title: string | undefined): { prose: Block[]; captions: Block[] } {
  const prose: Block[] = [];
  const captions: Block[] = [];
  const gapped = isGapped(blocks);
  const free = freeProse(blocks, title);
  const relevance = relevanceTo(
    title,
    blocks.filter((_one, i) => free[i]).map(({ block }) => block),
  );
  const usual = medianWeight(blocks.filter(({ kind }) => kind === 'prose').map(({ block }) => block));
  const seen = new Set<string>();
  let inRelated = false;
  let wasScene = false;
  for (const [i, { block, kind }] of blocks.entries()) {
    if (kind === 'related') inRelated = !isPointer(block);
    if (kind === 'caption') captions.push(block);
    const isScene = kind === 'headline' && block.mark === undefined && prose.length > 0 && blocks[i + 1]?.kind === 'prose' && showsScene(block.text);
    if (isScene || (kind === 'headline' && captionLikeness(block.text, Infinity, false) >= 0.9)) captions.push(block);
    const headline = wasScene ? undefined : blocks[i - 1];
    wasScene = isScene;
    if (kind !== 'prose' || seen.has(block.text)) continue;
    // The dateline of the lead begins another story when it comes again.
    const tag = datelineOf(block.text);
    if (tag !== undefined && prose[0] !== undefined && datelineOf(prose[0].text) === tag) continue;
    // A line that is printed twice in a row is the text of a picture and its caption.
    if (block.doubled && prose.length > 0 && weight(block.text) < longestTwin) {
      captions.push(block);
      continue;
    }
    const context = { prose: block, next: blocks[i + 1], inRelated, relevance: relevance(block), usual, gapped };
    const isAfterPointer = headline?.kind === 'related' && isPointer(headline.block);
    if (headline !== undefined && !isAfterPointer && prose.length > 0 && teaserLikeness({ headline, ...context }) >= 1)
      continue;
    inRelated = false;
    prose.push(block);
    seen.add(block.text);
  }
  return { prose, captions };
}

/** The outlet's sign before a dash: `VTV.vn`, `(Dân trí)`, `NDO`; the name of a place is none. */
function datelineOf(text: string): string | undefined {
  return /^(?:\([^()]{2,20}\)|[\p{L}\d]{2,20}\.\p{L}{2,4}|\p{Lu}{2,8}) [-–—] /u.exec(text)?.[0];
}

/** A paragraph is longer than what stands below a picture. */
const longestTwin = 260;

function medianWeight(blocks: readonly Block[]): number {
  const weights = blocks.map(({ text }) => weight(text)).sort((a, b) => a - b);
  return weights[Math.floor(weights.length / 2)] ?? 0;
}

/** Whether paragraphs, but not all lines, are set apart by blank lines; it is evidence where it differs. */
function isGapped(blocks: readonly Judged[]): boolean {
  const prose = blocks.filter(({ kind }, i) => kind === 'prose' && i > 0);
  const isMixed = blocks.some(({ block }, i) => i > 0 && !block.afterGap);
  return isMixed && prose.filter(({ block }) => block.afterGap).length >= 0.6 * prose.length;
}

/** Captions without a credit: alone they prove little, so a first pass asks whether the page has any. */
function withoutUnmarkedCaptions(
  prose: readonly Block[],
  title: string,
  hasCredited: boolean,
): { kept: Block[]; unmarked: Block[] } {
  const usual = medianWeight(prose);
  const told = `${title} ${prose[0]?.text ?? ''}`;
  const likeness =
    (others: boolean) =>
    (block: Block, i: number): number => {
      if (i === 0 || i === prose.length - 1 || isItem(block) || !endsSentence(block.text)) return 0;
      const retold = retoldLikeness(block.text, { usual, told, isAfterLead: i === 1, hasCredited: hasCredited || others });
      return Math.max(captionLikeness(block.text, usual, others), retold >= 0.5 ? 0.6 : 0);
    };
  const others = prose.map(likeness(false)).some((score) => score >= 0.6);
  const scores = prose.map(likeness(others));
  return {
    kept: prose.filter((_block, i) => (scores[i] ?? 0) < 0.6),
    unmarked: prose.filter((_block, i) => (scores[i] ?? 0) >= 0.6),
  };
}

function distinct(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => !seen.has(text) && seen.add(text));
}
