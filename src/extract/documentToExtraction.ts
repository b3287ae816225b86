/** A captured document -> what the record may take from it: typed facts with evidence, places, candidates, warnings. */
import { documentToRelevance } from './documentToRelevance.ts';
import { allStages } from './lib/allStages.ts';
import { distinctFacts, inReadingOrder } from './lib/factOrder.ts';
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
import { inPieces } from './lib/pieces.ts';
import type { Stages } from './lib/stages.ts';
import type { Candidate, CapturedDocument, Extraction } from './lib/types.ts';

/**
 * Runs the stages and joins what they find: facts in reading order, each once.
 * A page in another language, or about something else, gives no facts and a warning that says so.
 */
export function documentToExtraction(
  document: CapturedDocument,
  gazetteer: Gazetteer,
  stages: Stages = allStages,
): Extraction {
  const { source, paragraphs, captions } = document;
  const found = { source, paragraphs, captions };
  const { read, factHome, candidateHome, warningHome } = inPieces(document);
  const relevance = documentToRelevance(read, gazetteer, stages.placesOf);
  if (!relevance.isRelevant) {
    const { rule, why } = relevance;
    const isSaid = read.warnings.some((warning) => warning.rule === rule);
    const warnings = isSaid ? read.warnings : [...read.warnings, { rule, message: why }];
    return { ...found, facts: [], places: [], candidates: [], warnings };
  }
  const { ids, candidates } = stages.places(read, gazetteer);
  const { roles, candidates: people } = stages.roles(read, gazetteer);
  const facts = [
    ...stages.events(read, gazetteer),
    ...stages.figures(read, gazetteer),
    ...stages.agreements(read, gazetteer),
    ...stages.donations(read, gazetteer),
    ...stages.statements(read, gazetteer),
    ...roles,
  ];
  return {
    ...found,
    facts: inReadingOrder(distinctFacts(facts)).map(factHome),
    places: ids,
    candidates: distinctCandidates([...candidates, ...people]).map(candidateHome),
    warnings: [...read.warnings, ...stages.promises(read, gazetteer).map(warningHome)],
  };
}

function distinctCandidates(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ kind, name }) => {
    const key = `${kind} ${name.normalize('NFC').toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
