/** Who says what, as a report tells it. */
import { evidencePhrase } from './lib/evidencePhrase.ts';
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
import { partyKey } from './lib/parties.ts';
import type { Passage } from './lib/passages.ts';
import { placesIn } from './lib/people/personOf.ts';
import type { Said } from './lib/statements/said.ts';
import { sayings } from './lib/statements/sayings.ts';
import type { CapturedDocument, StatementFact } from './lib/types.ts';

/**
 * Statements by verbs of reported speech. What one speaker says in one paragraph is one statement of each type;
 * `hai bên` and a title alone are resolved to the parties and persons meant.
 */
export function documentToStatements(document: CapturedDocument, gazetteer: Gazetteer): StatementFact[] {
  return sayings(document, gazetteer).flatMap(({ passage, said }) =>
    distinct(said).map((one) => toFact(one, passage, gazetteer)),
  );
}

/** One statement of a type for each speaker. */
function distinct(said: readonly Said[]): Said[] {
  const kept = new Map<string, Said>();
  for (const one of said) {
    const key = JSON.stringify([one.type, one.parties.map(partyKey)]);
    if (one.parties.length > 0 && !kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}

/** How far from the verb a statement names its places, in UTF-16 units. */
const farthestPlace = 1000;

function toFact(
  { parties, type, span: whole }: Said,
  { text, at, lang }: Passage,
  gazetteer: Gazetteer,
): StatementFact {
  const { evidence, span } = evidencePhrase(text, at, whole);
  const places = placesIn(text.slice(whole.start, Math.min(whole.end, whole.start + farthestPlace)), gazetteer, lang);
  return { kind: 'statement', speaker: parties, type, places, evidence, span };
}
