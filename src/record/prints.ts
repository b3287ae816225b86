/** Prints of a captured page: they prove that a phrase stands in a paragraph, and keep none of its text. */
import { gramHashLength, type ParagraphLabel, type PrintedParagraph, type Prints } from '../schemas/prints.ts';
import { hashText } from './digest.ts';
import { textToTokens } from './normalize.ts';

/** What was captured, as text. */
export type Capture = {
  /** In reading order; 0 is the title. */
  paragraphs: ReadonlyMap<ParagraphLabel, string>;
  /** All of it, with what stands around the article. */
  wholeText: string;
};

const gramLengths = [1, 2, 3, 4] as const;

/** One salt for the record, so that the prints of two sources tell whether one text stands in both. */
const salt = hashText('salt of the Red River Record').slice(0, 16);

/** Prints of a capture; the same capture and id always give the same prints. */
export function makePrints(capture: Capture, source: string, lang: Prints['lang']): Prints {
  return {
    format: 1,
    source,
    lang,
    salt,
    capture: hashText(textToTokens(capture.wholeText).join(' ')),
    paragraphs: [...capture.paragraphs].map(([paragraph, text]) => {
      const tokens = textToTokens(text);
      const hashes = (n: number): string => sorted(grams(tokens, n).map((gram) => hashGram(salt, gram))).join('');
      return { paragraph, tokens: tokens.length, grams: [hashes(1), hashes(2), hashes(3), hashes(4)] };
    }),
  };
}

/** Text of a prints file: JSON with a line for each paragraph, so that a diff names the paragraph. */
export function printsToJson({ paragraphs, ...head }: Prints): string {
  const fields = Object.entries(head).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)},\n`);
  return `{\n${fields.join('')}  "paragraphs": [\n${paragraphs.map((p) => `    ${JSON.stringify(p)}`).join(',\n')}\n  ]\n}\n`;
}

/**
 * Whether every 1- to 4-gram of the phrase stands in the paragraph; a phrase without words stands nowhere.
 * False also when there is no such paragraph.
 */
export function phraseStands(prints: Prints, paragraph: ParagraphLabel, phrase: string): boolean {
  const printed = paragraphOf(prints, paragraph);
  return printed !== undefined && holds(printed, phraseGrams(prints.salt, phrase));
}

/** The paragraphs in which the phrase stands, in reading order. */
export function holdingParagraphs(prints: Prints, phrase: string): ParagraphLabel[] {
  const wanted = phraseGrams(prints.salt, phrase);
  return prints.paragraphs.filter((printed) => holds(printed, wanted)).map(({ paragraph }) => paragraph);
}

/** The paragraph that holds the phrase and lies nearest to the named one, the earlier of two; the first when none is named. */
export function nearestParagraph(prints: Prints, phrase: string, named?: ParagraphLabel): ParagraphLabel | undefined {
  const indexOf = (label?: ParagraphLabel): number =>
    prints.paragraphs.findIndex(({ paragraph }) => paragraph === label);
  const distance = (label: ParagraphLabel): number => Math.abs(indexOf(label) - indexOf(named));
  return holdingParagraphs(prints, phrase).sort((a, b) => distance(a) - distance(b))[0];
}

/** The first shortest run of words of the phrase, normalized, that does not stand in the paragraph. */
export function missingWords(prints: Prints, paragraph: ParagraphLabel, phrase: string): string | undefined {
  const printed = paragraphOf(prints, paragraph);
  const tokens = textToTokens(phrase);
  return gramLengths
    .flatMap((n, i) => grams(tokens, n).map((gram) => ({ set: printed?.grams[i] ?? '', gram })))
    .find(({ set, gram }) => !has(set, hashGram(prints.salt, gram)))?.gram;
}

/** The paragraph of that label. */
export function paragraphOf(prints: Prints, label: ParagraphLabel): PrintedParagraph | undefined {
  return prints.paragraphs.find(({ paragraph }) => paragraph === label);
}

/** Hashes of a phrase's grams by their length. */
type PhraseGrams = string[][];

function phraseGrams(salt: string, phrase: string): PhraseGrams {
  const tokens = textToTokens(phrase);
  return gramLengths.map((n) => grams(tokens, n).map((gram) => hashGram(salt, gram)));
}

function holds({ grams: sets }: PrintedParagraph, wanted: PhraseGrams): boolean {
  return wanted[0]?.length !== 0 && wanted.every((list, i) => list.every((hash) => has(sets[i] ?? '', hash)));
}

/** Whether a hash is one of those that are written one after the other in order; found by halving. */
function has(hashes: string, hash: string): boolean {
  let [low, high] = [0, hashes.length / gramHashLength];
  while (low < high) {
    const middle = (low + high) >> 1;
    const known = hashes.slice(middle * gramHashLength, (middle + 1) * gramHashLength);
    if (known === hash) return true;
    if (known < hash) low = middle + 1;
    else high = middle;
  }
  return false;
}

/** Every run of n tokens. */
function grams(tokens: readonly string[], n: number): string[] {
  return tokens.slice(0, Math.max(0, tokens.length - n + 1)).map((_token, i) => tokens.slice(i, i + n).join(' '));
}

function hashGram(salt: string, gram: string): string {
  return hashText(`${salt} ${gram}`).slice(0, gramHashLength);
}

function sorted(hashes: readonly string[]): string[] {
  return [...new Set(hashes)].sort();
}
