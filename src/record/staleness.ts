/** Which parts of an original have changed since a translation was made of it. */
import type { Locale } from '../schemas/common.ts';
import type { Fact } from '../schemas/fact.ts';
import { digestText } from './digest.ts';

/** The language in which labels of facts are written first. */
export const labelLocale: Locale = 'vi';

export type BlockChange = {
  /** 1-based number of the block in the present original; of a block that is gone, the number it had. */
  number: number;
  kind: 'changed' | 'added' | 'removed';
  /** Digests of the block as it was translated and as it is. */
  then?: string;
  now?: string;
};

/**
 * Compares the digests of an original's blocks at the time of translation with those of today.
 * A change to one block is one change, wherever blocks were added or taken away before it.
 */
export function compareBlocks(then: readonly string[], now: readonly string[]): BlockChange[] {
  const kept = [...commonBlocks(then, now), { then: then.length, now: now.length }];
  const changes: BlockChange[] = [];
  let [i, j] = [0, 0];
  for (const end of kept) {
    for (; i < end.then && j < end.now; i += 1, j += 1) changes.push({ number: j + 1, kind: 'changed', then: then[i] ?? '', now: now[j] ?? '' });
    for (; j < end.now; j += 1) changes.push({ number: j + 1, kind: 'added', now: now[j] ?? '' });
    for (; i < end.then; i += 1) changes.push({ number: i + 1, kind: 'removed', then: then[i] ?? '' });
    [i, j] = [end.then + 1, end.now + 1];
  }
  return changes;
}

/** What of an article a translation is made from: its title, summary and body, each with single spaces. */
export function originalText(title: string, summary: string, body: string): string {
  return [title, summary, body].map((part) => part.replace(/\s+/g, ' ').trim()).join('\n');
}

/** Digest of the label that translations of a fact's label are made from. */
export function labelDigest(fact: Pick<Fact, 'label'>): string {
  return digestText(fact.label[labelLocale]);
}

/** State of a fact's label in a language; `unrecorded` when nobody wrote down what it was translated from. */
export function labelState(fact: Pick<Fact, 'label' | 'basis'>, locale: Locale): 'original' | 'fresh' | 'stale' | 'unrecorded' {
  if (locale === labelLocale) return 'original';
  const basis = fact.basis?.[locale as 'zh' | 'en'];
  if (basis === undefined) return 'unrecorded';
  return basis === labelDigest(fact) ? 'fresh' : 'stale';
}

/** Beyond this many pairs of blocks to compare, a text is not worth the memory: only its beginning and end are matched. */
const maxPairs = 1_000_000;

/** Pairs of equal blocks: those at the beginning, those at the end, and between them the longest sequence in common. */
function commonBlocks(a: readonly string[], b: readonly string[]): { then: number; now: number }[] {
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  const [rest, other] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const middle = rest.length * other.length > maxPairs ? [] : longestCommon(rest, other);
  return [
    ...Array.from({ length: head }, (_, i) => ({ then: i, now: i })),
    ...middle.map(({ then, now }) => ({ then: then + head, now: now + head })),
    ...Array.from({ length: tail }, (_, i) => ({ then: a.length - tail + i, now: b.length - tail + i })),
  ];
}

function longestCommon(a: readonly string[], b: readonly string[]): { then: number; now: number }[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row = lengths[i] as number[];
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: { then: number; now: number }[] = [];
  for (let [i, j] = [0, 0]; i < a.length && j < b.length;) {
    if (a[i] === b[j]) {
      pairs.push({ then: i, now: j });
      [i, j] = [i + 1, j + 1];
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}
