/** Old prints of a page beside new ones: what has changed, and which evidence is lost. */
import { gramHashLength, type ParagraphLabel, type PrintedParagraph, type Prints } from '../schemas/prints.ts';
import { nearestParagraph, phraseStands } from './prints.ts';

export type Comparison =
  /** Every paragraph is as it was; `around` tells whether the text around them differs. */
  | { state: 'same'; around: boolean }
  | {
      state: 'changed';
      changed: ParagraphLabel[];
      added: ParagraphLabel[];
      removed: ParagraphLabel[];
      /** Same words under another label. */
      moved: { from: ParagraphLabel; to: ParagraphLabel }[];
    }
  /** Another text stands there, or none. */
  | { state: 'gone' };

/** A page keeps at least this part of its runs of three words, or it is another page; two reports of one field share up to 0.15. */
const keptPart = 0.25;

/**
 * Compares two prints of one source.
 * @throws RangeError when they are of two sources, or of two salts, whose hashes have nothing in common
 */
export function comparePrints(old: Prints, now: Prints): Comparison {
  if (old.source !== now.source || old.salt !== now.salt)
    throw new RangeError(`Unexpected prints of ${now.source}, expected those of ${old.source}`);
  const before = new Map(old.paragraphs.map((p) => [p.paragraph, contentOf(p)]));
  const after = new Map(now.paragraphs.map((p) => [p.paragraph, contentOf(p)]));
  const gone = [...before.keys()].filter((label) => before.get(label) !== after.get(label));
  const come = [...after.keys()].filter((label) => before.get(label) !== after.get(label));
  if (gone.length === 0 && come.length === 0) return { state: 'same', around: old.capture !== now.capture };
  if (sharedPart(old, now) < keptPart) return { state: 'gone' };
  const moved = gone.flatMap((from) => {
    const to = come.find((label) => after.get(label) === before.get(from));
    return to === undefined ? [] : [{ from, to }];
  });
  const left = new Set(moved.map(({ from }) => from));
  const reached = new Set(moved.map(({ to }) => to));
  const lost = gone.filter((label) => !left.has(label));
  const fresh = come.filter((label) => !reached.has(label));
  return {
    state: 'changed',
    changed: lost.filter((label) => fresh.includes(label)),
    added: fresh.filter((label) => !lost.includes(label)),
    removed: lost.filter((label) => !fresh.includes(label)),
    moved,
  };
}

/** Whether a phrase that stood still stands in its paragraph; if not, the nearest paragraph that holds it now, if any. */
export function phraseFate(
  old: Prints,
  now: Prints,
  paragraph: ParagraphLabel,
  phrase: string,
): { lost: false } | { lost: true; nearest: ParagraphLabel | undefined } {
  if (!phraseStands(old, paragraph, phrase) || phraseStands(now, paragraph, phrase)) return { lost: false };
  return { lost: true, nearest: nearestParagraph(now, phrase, paragraph) };
}

function contentOf({ tokens, grams }: PrintedParagraph): string {
  return `${tokens} ${grams.join(' ')}`;
}

/** Part of the old runs of three words that stand anywhere in the new text, 0 to 1; of words where there are no runs. */
function sharedPart(old: Prints, now: Prints): number {
  for (const n of [3, 1] as const) {
    const [before, after] = [hashSet(old, n), hashSet(now, n)];
    if (before.size > 0) return [...before].filter((hash) => after.has(hash)).length / before.size;
  }
  return 1;
}

function hashSet({ paragraphs }: Prints, n: 1 | 3): Set<string> {
  const hashes = new RegExp(`.{${gramHashLength}}`, 'g');
  return new Set(paragraphs.flatMap(({ grams }) => (grams[n === 1 ? 0 : 2] ?? '').match(hashes) ?? []));
}
