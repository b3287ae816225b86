/** A paragraph in its sentences. */
import type { Paragraph, SourceLang, Span } from './lib/types.ts';

/** A sentence with its place in the paragraph; `text` is that piece of the paragraph. */
export type Sentence = Span & { text: string };

const hanStops = /[。！？.!?]/gu;
const latinStops = /[。！？.!?…]/gu;
const closers = '"”’\')]）」』》›»';
const endings = `。！？.!?…${closers}`;
/** Short forms that end with a stop inside a sentence; a single capital (`U.S.`, `TP. HCM`) is one too. */
const abbreviations = new Set(
  'tp tx tt ts ths gs pgs st mr mrs ms dr prof no nos vol art sr jr co ltd inc gov gen col lt capt sen rep vs etc approx est jan feb mar apr jun jul aug sep sept oct nov dec u.s p.r v.v'.split(
    ' ',
  ),
);

/**
 * Splits at `.`, `!`, `?`, `…` before a new beginning and at `。！？`; stops in numbers (1.506), abbreviations and
 * quotations that go on do not end a sentence.
 */
export function paragraphToSentences({ text }: Pick<Paragraph, 'text'>, lang: SourceLang): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const close = (end: number): void => {
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const trimmed = piece.trim();
    if (trimmed !== '') sentences.push({ text: trimmed, start: from, end: from + trimmed.length });
    start = end;
  };
  const stops = lang === 'zh' ? hanStops : latinStops;
  for (stops.lastIndex = 0; stops.test(text);) {
    const at = stops.lastIndex - 1;
    let end = at + 1;
    while (end < text.length && endings.includes(text[end] as string)) end += 1;
    if ('。！？'.includes(text[at] as string) || (isBreak(text, end) && !isAbbreviation(text, at))) close(end);
    stops.lastIndex = end;
  }
  close(text.length);
  return sentences;
}

/** The end, or a space before a capital, a digit, a quotation mark or a Han character. */
function isBreak(text: string, at: number): boolean {
  if (at >= text.length) return true;
  if (text[at] !== ' ' && text[at] !== '\u00a0') return false;
  return /[\p{Lu}\p{Lo}\d"“‘'«(\[-]/u.test(text[at + 1] ?? '');
}

function isAbbreviation(text: string, at: number): boolean {
  if (text[at] !== '.') return false;
  const word = /[\p{L}\p{M}.]{1,12}$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
  const last = word.split('.').at(-1) ?? '';
  return /^\p{Lu}$/u.test(last) || abbreviations.has(word.toLowerCase());
}
