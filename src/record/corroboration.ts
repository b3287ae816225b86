/** How many independent publishers carry a fact. Copies of one text are one voice. */
import { gramHashLength, type Prints } from '../schemas/prints.ts';
import type { Fact } from '../schemas/fact.ts';
import type { Source } from '../schemas/source.ts';
import { factToEvidence } from './evidence.ts';
import { textToTokens } from './normalize.ts';
import { nearestParagraph } from './prints.ts';

/** What is known of a captured page's text. */
export type SourceText = {
  prints?: Prints | undefined;
  /** Phrases that the record quotes from it. */
  phrases: readonly string[];
};

/** Reports that give evidence of a fact, and how many independent publishers these make. */
export type Carriers = { sources: number; publishers: number };

/** Two texts that share this part of their runs of three words are one text; two reports of one field share up to 0.15. */
const copiedPart = 0.5;

/** Fewer known runs of three words than these decide nothing. */
const leastRuns = 20;

/**
 * Carriers of each fact, by its id.
 * @param prints by source; those of sources that `sourcesToCompare` does not name are not used
 */
export function corroborate(
  facts: ReadonlyMap<string, Fact>,
  sources: ReadonlyMap<string, Source>,
  prints: ReadonlyMap<string, Prints> = new Map(),
): Map<string, Carriers> {
  const compared = new Set(sourcesToCompare(facts, sources));
  const phrases = new Map<string, string[]>([...compared].map((id) => [id, []]));
  for (const fact of compared.size === 0 ? [] : facts.values()) {
    for (const { evidence } of factToEvidence(fact)) phrases.get(evidence.source)?.push(evidence.phrase);
  }
  const textOf = (id: string): SourceText => ({ prints: prints.get(id), phrases: phrases.get(id) ?? [] });
  return new Map(
    [...facts].map(([id, fact]) => {
      const groups = independentGroups(reportsOf(fact, sources), sources, textOf);
      return [id, { sources: groups.flat().length, publishers: groups.length }];
    }),
  );
}

/** Sources whose prints decide how often a fact is carried: those of facts with more than one publisher. */
export function sourcesToCompare(facts: ReadonlyMap<string, Fact>, sources: ReadonlyMap<string, Source>): string[] {
  const none: SourceText = { phrases: [] };
  return [
    ...new Set(
      [...facts.values()].flatMap((fact) => {
        const groups = independentGroups(reportsOf(fact, sources), sources, () => none);
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
  textOf: (id: string) => SourceText,
): string[][] {
  return ids.reduce<string[][]>((groups, id) => {
    const isOneVoice = (other: string): boolean =>
      samePublisher(id, other, sources) || areCopies(textOf(id), textOf(other));
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

/**
 * Whether two captured texts are copies of one. Prints of one salt are compared whole. Each source has a salt of its own,
 * so otherwise the phrases that the record quotes from one are looked up in the other: the only words known of either.
 */
export function areCopies(a: SourceText, b: SourceText): boolean {
  if (a.prints === undefined || b.prints === undefined || a.prints.lang !== b.prints.lang) return false;
  if (a.prints.salt === b.prints.salt) return sharedHashes(a.prints, b.prints) >= copiedPart;
  return sharedPhrases(a.phrases, b.prints) >= copiedPart || sharedPhrases(b.phrases, a.prints) >= copiedPart;
}

/** Part of the shorter text's runs of three words that stand in the other, 0 to 1. */
function sharedHashes(a: Prints, b: Prints): number {
  const [p, q] = [runHashes(a), runHashes(b)];
  const [small, large] = p.size <= q.size ? [p, q] : [q, p];
  if (small.size < leastRuns) return 0;
  return [...small].filter((hash) => large.has(hash)).length / small.size;
}

function runHashes({ paragraphs }: Prints): Set<string> {
  const hashes = new RegExp(`.{${gramHashLength}}`, 'g');
  return new Set(paragraphs.flatMap(({ grams }) => grams[2].match(hashes) ?? []));
}

/** Part of the phrases' runs of three words that stand in the text, 0 to 1. */
function sharedPhrases(phrases: readonly string[], prints: Prints): number {
  const runs = new Set(
    phrases.flatMap((phrase) => {
      const tokens = textToTokens(phrase);
      return tokens.slice(2).map((_token, i) => tokens.slice(i, i + 3).join(' '));
    }),
  );
  if (runs.size < leastRuns) return 0;
  return [...runs].filter((run) => nearestParagraph(prints, run) !== undefined).length / runs.size;
}
