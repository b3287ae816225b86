/** A newer extraction of a page -> what it has that the facts of its article do not, and the other way round. */
import { textToTokens } from '../record/normalize.ts';
import type { FactEntry, RecordData } from '../record/record.ts';
import type { ExtractedFact, Extraction } from './lib/types.ts';

export type Changes = {
  /** Extracted and in no file of the article. */
  added: ExtractedFact[];
  /** In files of the article, with evidence from this page, and no longer extracted. */
  missing: FactEntry[];
};

/** Compares by what facts say, not by where they stand: a moved paragraph changes nothing. */
export function extractionToChanges(extraction: Extraction, record: RecordData, article: string): Changes {
  const own = [...record.facts.values(), ...record.withdrawn.values()].filter((fact) => fact.article === article);
  const free = new Set(own);
  const added = extraction.facts.filter((fact) => {
    const held = own.filter((known) => isHeld(fact, known));
    held.forEach((known) => free.delete(known));
    return held.length === 0;
  });
  return { added, missing: own.filter((fact) => free.has(fact)) };
}

function isHeld(fact: ExtractedFact, known: FactEntry): boolean {
  if (fact.kind !== known.kind) return false;
  if (fact.kind === 'figure' && known.kind === 'figure') {
    const { value, min, max, unit } = known.quantity;
    const isSameNumber = fact.value === null ? fact.min === min && fact.max === max : fact.value === value;
    return isSameNumber && fact.unit === unit;
  }
  if (fact.kind === 'role' && known.kind === 'role') return fact.person === known.person;
  if (fact.kind === 'event' && known.kind === 'event') return fact.date === known.date || hasPhrase(fact, known);
  if (fact.kind === 'agreement' && known.kind === 'agreement')
    return hasPhrase(fact, known) || (fact.document === known.document && fact.period === (known.period ?? null));
  return hasPhrase(fact, known);
}

const sharedPart = 0.5;

/** Whether a phrase of the known fact and that of the extracted one have most of the shorter's words in common. */
function hasPhrase(fact: ExtractedFact, known: FactEntry): boolean {
  const words = new Set(textToTokens(fact.evidence.phrase));
  return known.evidence.some(({ phrase }) => {
    const others = new Set(textToTokens(phrase));
    const common = [...words].filter((word) => others.has(word)).length;
    return common / Math.max(1, Math.min(words.size, others.size)) >= sharedPart;
  });
}
