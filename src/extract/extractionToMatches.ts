/** Extracted facts -> those that the record already holds, which then have a second evidence. */
import { fold } from '../i18n/fold.ts';
import { samePeriodDiffers } from '../record/compareValues.ts';
import { edtfBounds, isEdtf, parseEdtf } from '../record/edtf.ts';
import { textToTokens } from '../record/normalize.ts';
import type { FactEntry, RecordData } from '../record/record.ts';
import type { EventFact, ExtractedFact, Extraction, FigureFact, RoleFact, SourceLang } from './lib/types.ts';

export type Match = { extracted: ExtractedFact; known: FactEntry };

/**
 * Pairs each extracted fact with at most one fact of another article that says the same: a figure of one value, unit,
 * period and place; one session of a mechanism, or one day with a place in common; one person in one office;
 * documents of one kind, period and parties.
 * @param article the article that the extraction is for, whose own facts are no match
 */
export function extractionToMatches(extraction: Extraction, record: RecordData, article: string): Match[] {
  const lang = extraction.source.lang ?? 'vi';
  const others = [...record.facts.values()].filter((fact) => fact.article !== article);
  const byKind = Map.groupBy(others, ({ kind }) => kind);
  const used = new Set<string>();
  return extraction.facts.flatMap((extracted) => {
    const known = (byKind.get(extracted.kind) ?? []).find(
      (fact) => !used.has(fact.id) && isSame(extracted, fact, lang),
    );
    if (known === undefined) return [];
    used.add(known.id);
    return [{ extracted, known }];
  });
}

function isSame(extracted: ExtractedFact, known: FactEntry, lang: SourceLang): boolean {
  if (extracted.kind === 'figure' && known.kind === 'figure') return isSameFigure(extracted, known);
  if (extracted.kind === 'event' && known.kind === 'event') return isSameEvent(extracted, known);
  if (extracted.kind === 'role' && known.kind === 'role') return isSameRole(extracted, known, lang);
  if (extracted.kind === 'agreement' && known.kind === 'agreement') {
    const { document, period, places } = extracted;
    return (
      document === known.document &&
      document !== 'unnamed' &&
      period !== null &&
      period === known.period &&
      sharePlaces(places, known.places)
    );
  }
  return false;
}

/** A number without a period or place of its own says too little to be known again. */
function isSameFigure(extracted: FigureFact, known: Extract<FactEntry, { kind: 'figure' }>): boolean {
  const { value, min, max, unit, currency, qualifier, period, change = false, places } = extracted;
  const { quantity } = known;
  const isSameNumber = value === null ? quantity.min === min && quantity.max === max : quantity.value === value;
  if (!isSameNumber || unit !== quantity.unit || change !== (known.change !== undefined)) return false;
  if (currency !== null && quantity.currency !== undefined && currency !== quantity.currency) return false;
  if (unit === 'ordinal' || unit === 'rank') return false;
  if (period === null || known.period === undefined || !isEdtf(period) || !overlap(period, known.period)) return false;
  const stated = { quantity: { ...quantity }, qualifier, period };
  return sharePlaces(places, known.places) && !samePeriodDiffers(stated, known);
}

function isSameEvent(extracted: EventFact, known: Extract<FactEntry, { kind: 'event' }>): boolean {
  const { mechanism, session, date, type, places } = extracted;
  if (mechanism !== null && mechanism === known.mechanism && session !== null && known.session !== undefined)
    return session === known.session;
  if (!isDay(date) || !isDay(known.date) || !overlap(date, known.date)) return false;
  return (type === known.type || mechanism === known.mechanism) && sharePlaces(places, known.places);
}

function isSameRole(extracted: RoleFact, known: Extract<FactEntry, { kind: 'role' }>, lang: SourceLang): boolean {
  if (extracted.person === null || extracted.person !== known.person) return false;
  const [a, b] = [extracted.office, known.office[lang]].map((text) => textToTokens(fold(text)).join(' '));
  return a !== undefined && b !== undefined && (a === b || ` ${a} `.includes(` ${b} `) || ` ${b} `.includes(` ${a} `));
}

function sharePlaces(a: readonly string[], b: readonly string[]): boolean {
  return a.some((place) => b.includes(place));
}

/** A day or a span of days. */
function isDay(edtf: string): boolean {
  return isEdtf(edtf) && /\d{4}[?~%]?-\d{2}[?~%]?-\d{2}/.test(edtf) && !edtf.startsWith('[');
}

function overlap(a: string, b: string): boolean {
  const [p, q] = [edtfBounds(parseEdtf(a)), edtfBounds(parseEdtf(b))];
  return (p.first ?? p.last) <= q.last && (q.first ?? q.last) <= p.last;
}
