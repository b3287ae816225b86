/** How much two texts speak of the same things: pairs of neighbouring words, and long words by themselves. */
import { textToTokens } from '../../../record/normalize.ts';
import type { Block } from './block.ts';

export type Topic = ReadonlySet<string>;

const longestRead = 4000;
const longWord = 6;

/** Pairs of words of a text, and its long words. Of a very long text, of its beginning. */
export function topicOf(text: string): Topic {
  const tokens = textToTokens(text.slice(0, longestRead)).filter((token) => /\p{L}/u.test(token));
  const pairs = tokens.slice(1).map((token, i) => `${tokens[i]} ${token}`);
  return new Set([...pairs, ...tokens.filter((token) => token.length >= longWord)]);
}

const topics = new WeakMap<Block, Topic>();

/** The topic of a block's text, which several rules ask for. */
export function blockTopic(block: Block): Topic {
  const topic = topics.get(block) ?? topicOf(block.text);
  topics.set(block, topic);
  return topic;
}

/** Which part of the first topic the second holds, 0–1; 0 for an empty one. */
export function sharedPart(topic: Topic, other: Topic): number {
  if (topic.size === 0) return 0;
  let held = 0;
  for (const gram of topic) if (other.has(gram)) held += 1;
  return held / topic.size;
}

/** What several texts speak of together. */
export function joinTopics(topics: Iterable<Topic>): Topic {
  const all = new Set<string>();
  for (const topic of topics) for (const gram of topic) all.add(gram);
  return all;
}
