/** Overlong paragraphs in pieces that the stages can read, and what they find put back where it stands. */
import { say } from '../../record/say.ts';
import { boundedSentences } from './boundedSentences.ts';
import type {
  Candidate,
  CapturedDocument,
  ExtractedFact,
  Paragraph,
  ParagraphId,
  SourceLang,
  Span,
  Warning,
} from './types.ts';

/** No paragraph of a report is as long, in UTF-16 units; a page without line breaks may be one of a million. */
const longest = 20_000;

/** A document whose paragraphs are short, and the way back to the one that they are pieces of. */
export type Pieces = {
  read: CapturedDocument;
  factHome: (fact: ExtractedFact) => ExtractedFact;
  candidateHome: (candidate: Candidate) => Candidate;
  /** For warnings that a stage gives. */
  warningHome: (warning: Warning) => Warning;
};

/** Cuts overlong paragraphs between sentences; a warning names each. */
export function inPieces(document: CapturedDocument): Pieces {
  const { paragraphs, source } = document;
  const floods = paragraphs.filter(({ text }) => text.length > longest);
  if (floods.length === 0) return { read: document, factHome: same, candidateHome: same, warningHome: same };
  const pieces = paragraphs.flatMap((paragraph) =>
    cuts(paragraph, source.lang ?? 'en').map(({ start, end }) => ({ paragraph, start, text: paragraph.text.slice(start, end) })),
  );
  const homeOf = (at: ParagraphId): { at: ParagraphId; start: number } => {
    const piece = typeof at === 'number' ? pieces[at - 1] : undefined;
    return piece === undefined ? { at, start: 0 } : { at: piece.paragraph.number, start: piece.start };
  };
  return {
    read: {
      ...document,
      paragraphs: pieces.map(({ paragraph, text }, i) => ({ ...paragraph, number: i + 1, text })),
      warnings: [
        ...document.warnings,
        ...floods.map(({ number, text }) => ({
          rule: 'long-paragraph',
          message: say`Unexpected ${text.length} letters in a paragraph: the page has lost its line breaks`,
          paragraph: number,
        })),
      ],
    },
    factHome: (fact) => {
      const { at, start } = homeOf(fact.evidence.paragraph);
      const span = { start: fact.span.start + start, end: fact.span.end + start };
      return { ...fact, evidence: { ...fact.evidence, paragraph: at }, span };
    },
    candidateHome: (candidate) => ({ ...candidate, paragraph: homeOf(candidate.paragraph).at }),
    warningHome: (warning) => {
      const { at } = homeOf(warning.paragraph ?? 0);
      return typeof at === 'number' && warning.paragraph !== undefined ? { ...warning, paragraph: at } : warning;
    },
  };
}

function same<T>(found: T): T {
  return found;
}

function cuts({ text }: Paragraph, lang: SourceLang): Span[] {
  if (text.length <= longest) return [{ start: 0, end: text.length }];
  const spans: Span[] = [];
  for (const { start, end } of boundedSentences({ text }, lang)) {
    const last = spans.at(-1);
    if (last !== undefined && end - last.start <= longest) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
