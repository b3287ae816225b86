/** What tells the summary of another story from a paragraph under a subheading. */
import { weight, type Block } from './block.ts';
import type { Judged } from './title.ts';
import { sharedPart, topicOf, type Topic } from './topic.ts';

export type TeaserContext = {
  /** What stands before the prose. */
  headline: Judged;
  prose: Block;
  next: Judged | undefined;
  /** What the article speaks of. */
  topic: Topic;
  /** A list of related stories began, and no paragraph has followed yet. */
  inRelated: boolean;
  /** Paragraphs of this page are set apart by blank lines. */
  gapped: boolean;
};

const longHeadline = 55;
const shortHeadline = 40;

/** Evidence that prose under a headline sums up another story; 2 and more is enough. */
export function teaserLikeness({ headline, prose, next, topic, inRelated, gapped }: TeaserContext): number {
  const isUnder = headline.kind === 'headline' || headline.kind === 'related';
  if (!isUnder) return 0;
  const { text, doubled, mark } = headline.block;
  const size = weight(text);
  const isHeadline = headline.kind === 'headline';
  const own = topicOf(prose.text);
  const isAlone = next === undefined || next.kind === 'headline' || next.kind === 'related' || next.kind === 'end';
  return (
    (isHeadline && doubled ? 1.2 : 0) +
    (mark === 'link' ? 1.5 : mark === 'heading' ? -0.5 : 0) +
    (inRelated ? 1.2 : 0) +
    (isHeadline ? (size >= longHeadline ? 1 : size < shortHeadline ? -1 : 0) + 2 * sharedPart(topicOf(text), own) : 0) +
    (gapped && prose.line !== undefined ? (prose.afterGap ? -0.7 : 1) : 0) +
    boxed(headline.block, prose) +
    (isAlone ? 0.7 : -0.5) -
    4 * sharedPart(own, topic)
  );
}

/** A summary stands in the box of its headline; what stands outside is another matter. */
function boxed(headline: Block, prose: Block): number {
  if (headline.box === undefined || prose.box === undefined || headline.mark === 'heading') return 0;
  return headline.box === prose.box ? 0.5 : -2.5;
}
