/** A captured document -> what the record may take from it: typed facts with evidence, places, candidates, warnings. */
import { documentToRelevance } from './documentToRelevance.ts';
import { allStages } from './lib/allStages.ts';
import { distinctFacts, inReadingOrder } from './lib/factOrder.ts';
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
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
  const relevance = documentToRelevance(document, gazetteer, stages.placesOf);
  if (!relevance.isRelevant) {
    const { rule, why } = relevance;
    const warnings = document.warnings.some((warning) => warning.rule === rule)
      ? document.warnings
      : [...document.warnings, { rule, message: why }];
    return { ...found, facts: [], places: [], candidates: [], warnings };
  }
  const { ids, candidates } = stages.places(document, gazetteer);
  const { roles, candidates: people } = stages.roles(document, gazetteer);
  const facts = [
    ...stages.events(document, gazetteer),
    ...stages.figures(document, gazetteer),
    ...stages.agreements(document, gazetteer),
    ...stages.donations(document, gazetteer),
    ...stages.statements(document, gazetteer),
    ...roles,
  ];
  return {
    ...found,
    facts: inReadingOrder(distinctFacts(facts)),
    places: ids,
    candidates: distinctCandidates([...candidates, ...people]),
    warnings: document.warnings,
  };
}

function distinctCandidates(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ kind, name }) => {
    const key = `${kind} ${name.normalize('NFC').toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
