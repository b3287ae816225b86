/** How many independent publishers carry a fact. Copies of one text are one voice. */
import { gramHashLength, type Prints } from '../schemas/prints.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Source } from '../schemas/source.ts';

/** Reports that give evidence of a fact, and how many independent publishers these make. */
export type Carriers = { sources: number; publishers: number };

/** Two texts that share this part of their runs of three words are one text; two reports of one field share up to 0.15. */
const copiedPart = 0.5;

/** Fewer known runs of three words than these decide nothing. */
const leastRuns = 20;

/**
 * Carriers of each fact, by its id.
 * @param prints by source; only those that `sourcesToCompare` names are looked at
 */
export function corroborate(
  facts: ReadonlyMap<string, Fact>,
  sources: ReadonlyMap<string, Source>,
  prints: ReadonlyMap<string, Prints> = new Map(),
): Map<string, Carriers> {
  return new Map(
    [...facts].map(([id, fact]) => {
      const groups = independentGroups(reportsOf(fact, sources), sources, prints);
      return [id, { sources: groups.flat().length, publishers: groups.length }];
    }),
  );
}

/** Sources whose prints decide how often a fact is carried: those of facts with more than one publisher. */
export function sourcesToCompare(facts: ReadonlyMap<string, Fact>, sources: ReadonlyMap<string, Source>): string[] {
  return [
    ...new Set(
      [...facts.values()].flatMap((fact) => {
        const groups = independentGroups(reportsOf(fact, sources), sources, new Map());
        return groups.length > 1 ? groups.flat() : [];
      }),
    ),
  ].sort();
}

/** Captured reports among the sources of a fact's own evidence. */
function reportsOf(fact: Fact, sources: ReadonlyMap<string, Source>): string[] {
  return [...new Set(fact.evidence.map(({ source }) => source))].filter((id) => sources.get(id)?.kind === 'report');
}

/** Parts sources into groups that each speak with one voice: one publisher, one original page or one text. */
export function independentGroups(
  ids: readonly string[],
  sources: ReadonlyMap<string, Source>,
  prints: ReadonlyMap<string, Prints>,
): string[][] {
  return ids.reduce<string[][]>((groups, id) => {
    const isOneVoice = (other: string): boolean =>
      samePublisher(id, other, sources) || areCopies(prints.get(id), prints.get(other));
    const joined = groups.filter((group) => group.some(isOneVoice));
    return [...groups.filter((group) => !joined.includes(group)), [...joined.flat(), id]];
  }, []);
}

function samePublisher(a: string, b: string, sources: ReadonlyMap<string, Source>): boolean {
  const [p, q] = [sources.get(a), sources.get(b)];
  const publisher = (id: string, source: Source | undefined): string => source?.originalPublisher ?? source?.publisher ?? id;
  if (publisher(a, p) === publisher(b, q)) return true;
  const pages = [p?.originalUrl, p?.url].filter((url) => url !== undefined);
  return pages.some((url) => url === q?.originalUrl || url === q?.url);
}

/** Whether two captured texts are copies of one; without the prints of both, or in two languages, they are not known to be. */
export function areCopies(a: Prints | undefined, b: Prints | undefined): boolean {
  if (a === undefined || b === undefined || a.lang !== b.lang || a.salt !== b.salt) return false;
  return sharedRuns(a, b) >= copiedPart;
}

/** Part of the shorter text's runs of three words that stand in the other, 0 to 1. */
function sharedRuns(a: Prints, b: Prints): number {
  const [p, q] = [runHashes(a), runHashes(b)];
  const [small, large] = p.size <= q.size ? [p, q] : [q, p];
  if (small.size < leastRuns) return 0;
  return [...small].filter((hash) => large.has(hash)).length / small.size;
}

function runHashes({ paragraphs }: Prints): Set<string> {
  const hashes = new RegExp(`.{${gramHashLength}}`, 'g');
  return new Set(paragraphs.flatMap(({ grams }) => grams[2].match(hashes) ?? []));
}
