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
  const read = withoutFloods(document);
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
    facts: inReadingOrder(distinctFacts(facts)),
    places: ids,
    candidates: distinctCandidates([...candidates, ...people]),
    warnings: read.warnings,
  };
}

/** No paragraph of a report is as long; a page without line breaks may be one of a million letters. */
const longest = 20_000;

/** Only the beginning of an overlong paragraph is read for facts, and a warning says so. */
function withoutFloods(document: CapturedDocument): CapturedDocument {
  const floods = document.paragraphs.filter(({ text }) => text.length > longest);
  if (floods.length === 0) return document;
  return {
    ...document,
    paragraphs: document.paragraphs.map((paragraph) => ({ ...paragraph, text: paragraph.text.slice(0, longest) })),
    warnings: [
      ...document.warnings,
      ...floods.map(({ number, text }) => ({
        rule: 'long-paragraph',
        message: `Unexpected ${text.length} letters in a paragraph, of which the first ${longest} were read for facts`,
        paragraph: number,
      })),
    ],
  };
}

function distinctCandidates(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ kind, name }) => {
    const key = `${kind} ${name.normalize('NFC').toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}
