/** What tells the summary of another story from a paragraph under a subheading. */
import { weight, type Block } from './block.ts';
import type { Judged } from './title.ts';
import { blockTopic, joinTopics, sharedPart, topicOf } from './topic.ts';

export type TeaserContext = {
  /** What stands before the prose. */
  headline: Judged;
  prose: Block;
  next: Judged | undefined;
  /** A list of related stories began, and no paragraph has followed yet. */
  inRelated: boolean;
  /** How much the prose is on the topic; 1 is usual on this page. */
  relevance: number;
  /** The usual weight of a paragraph of this page. */
  usual: number;
  /** Paragraphs are set apart by blank lines, while some other lines are not. */
  gapped: boolean;
};

const longHeadline = 55;
const shortHeadline = 40;

/** Evidence that prose under a headline sums up another story; 1 and more is enough. */
export function teaserLikeness(context: TeaserContext): number {
  const { headline, prose, next, inRelated, relevance, usual, gapped } = context;
  const isHeadline = headline.kind === 'headline';
  if (!isHeadline && headline.kind !== 'related') return 0;
  const { text, doubled, mark } = headline.block;
  const size = weight(text);
  const repeated = isHeadline ? sharedPart(blockTopic(headline.block), blockTopic(prose)) : 0;
  const isAlone = next === undefined || next.kind === 'headline' || next.kind === 'related' || next.kind === 'end';
  return (
    (isHeadline && doubled ? 0.8 : 0) +
    (mark === 'link' ? 1.5 : mark === 'heading' ? -0.5 : 0) +
    (inRelated ? 0.4 : 0) +
    (isHeadline ? (size >= longHeadline ? 1 : size < shortHeadline ? -1 : 0) : 0) +
    Math.min(4 * repeated, 3) +
    (gapped ? (prose.afterGap ? -0.7 : 1) : 0) +
    boxed(headline.block, prose) +
    (isAlone ? 0.5 : 0) +
    (weight(prose.text) < usual / 2 ? 0.5 : 0) +
    (relevance < 0.1 ? 0.5 : 0) -
    1.2 * Math.min(relevance, 1.5)
  );
}

/** A summary stands in the box of its headline; what stands outside is another matter. */
function boxed(headline: Block, prose: Block): number {
  if (headline.box === undefined || prose.box === undefined || headline.mark === 'heading') return 0;
  return headline.box === prose.box ? 0.5 : -2.5;
}

const opening = 6;
const fewestJudged = 4;

/** Tells how much a block is on the topic of its article, compared with what is usual there. */
export function relevanceTo(title: string | undefined, prose: readonly Block[]): (block: Block) => number {
  const first = prose.slice(0, opening);
  const heading = topicOf(title ?? '');
  const all = joinTopics([heading, ...first.map(blockTopic)]);
  const shareOf = (block: Block): number => {
    const own = blockTopic(block);
    const others = first.filter((one) => one !== block);
    return sharedPart(own, others.length === first.length ? all : joinTopics([heading, ...others.map(blockTopic)]));
  };
  const shares = prose
    .slice(0, 40)
    .map(shareOf)
    .sort((a, b) => a - b);
  const median = shares[Math.floor(shares.length / 2)] ?? 0;
  return (block) => (shares.length < fewestJudged || median === 0 ? 1 : shareOf(block) / median);
}
