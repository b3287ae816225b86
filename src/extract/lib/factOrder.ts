/** Facts of one page in reading order, each once. */
import { textToTokens } from '../../record/normalize.ts';
import type { ExtractedFact, FigureFact, ParagraphId, Span } from './types.ts';

const kinds: readonly ExtractedFact['kind'][] = ['event', 'agreement', 'donation', 'figure', 'statement', 'role'];

/** By paragraph – title, body, captions –, then by where the evidence stands, then by kind. */
export function inReadingOrder(facts: readonly ExtractedFact[]): ExtractedFact[] {
  return [...facts].sort(
    (a, b) =>
      paragraphOrder(a.evidence.paragraph) - paragraphOrder(b.evidence.paragraph) ||
      a.span.start - b.span.start ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      a.span.end - b.span.end,
  );
}

const firstCaption = 1_000_000;

/** The title is 0, paragraphs follow by number, captions after them. */
export function paragraphOrder(paragraph: ParagraphId): number {
  return typeof paragraph === 'number' ? paragraph : firstCaption + Number(paragraph.slice(1));
}

/** Leaves out what says again what an earlier fact says. */
export function distinctFacts(facts: readonly ExtractedFact[]): ExtractedFact[] {
  const kept = new Map<string, ExtractedFact>();
  for (const fact of inReadingOrder(facts)) {
    const key = keyOf(fact);
    const known = kept.get(key);
    if (known === undefined || isFuller(fact, known)) kept.set(key, fact);
  }
  return withoutRepeatedFigures([...kept.values()]);
}

/** Of two mentions of a person, the one that was recognized tells more. */
function isFuller(fact: ExtractedFact, known: ExtractedFact): boolean {
  return fact.kind === 'role' && known.kind === 'role' && known.person === null && fact.person !== null;
}

function keyOf(fact: ExtractedFact): string {
  const { kind, evidence, span } = fact;
  const here = [kind, evidence.paragraph];
  switch (kind) {
    case 'figure':
      return JSON.stringify([...here, fact.value, fact.min, fact.max, fact.unit, fact.currency, span.start]);
    case 'event':
      return fact.mechanism !== null && fact.session !== null
        ? JSON.stringify([kind, fact.mechanism, fact.session])
        : JSON.stringify([kind, fact.date, fact.type, fact.mechanism, keyText(evidence.phrase)]);
    case 'agreement':
      return JSON.stringify([kind, keyText(fact.title), fact.period, fact.status]);
    case 'role':
      return JSON.stringify([kind, keyText(fact.name), keyText(fact.office)]);
    case 'donation':
    case 'statement':
      return JSON.stringify([...here, span.start, keyText(evidence.phrase)]);
  }
}

function keyText(text: string): string {
  return textToTokens(text).join(' ');
}

/**
 * A number that a report repeats with the same words in another paragraph is one figure. It stays where its sentence
 * names most places, or else where it stands first.
 */
function withoutRepeatedFigures(facts: readonly ExtractedFact[]): ExtractedFact[] {
  const groups = new Map<string, FigureFact[]>();
  for (const fact of facts) {
    if (fact.kind !== 'figure') continue;
    const key = repeatKey(fact);
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const dropped = new Set<ExtractedFact>();
  for (const group of groups.values()) {
    const best = group.reduce((a, b) => (b.places.length > a.places.length ? b : a));
    for (const fact of group) {
      const isSameParagraph = fact.evidence.paragraph === best.evidence.paragraph;
      if (fact !== best && (!isSameParagraph || overlap(fact.span, best.span))) dropped.add(fact);
    }
  }
  return facts.filter((fact) => !dropped.has(fact));
}

/** Value, unit and the words that follow the number; a number alone repeats nothing. */
function repeatKey({ value, min, max, unit, currency, qualifier, change, evidence }: FigureFact): string {
  const tokens = textToTokens(evidence.phrase);
  const at = tokens.findIndex((token) => /\p{Nd}/u.test(token));
  const words = at === -1 ? tokens : tokens.slice(at, at + 4);
  return JSON.stringify([value, min, max, unit, currency, qualifier, change, words]);
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
