/** Where a headline may break, and how good each break is. */
import { langTag, type Locale } from '../i18n/locales.ts';
import { vietnameseCompounds } from './vietnameseCompounds.ts';

/** A part of the text that stays together. */
export type Piece = {
  text: string;
  /** Whether a space follows when the next piece stands on the same line. */
  spaced: boolean;
  /** How bad a line's end after this piece is; negative where the sense pauses. */
  penalty: number;
};

/** Joined again, with their spaces, the pieces are the text. */
export function breakText(locale: Locale, text: string): Piece[] {
  const pieces = text.split(' ').flatMap((word) => splitWord(locale, word));
  return pieces.map((piece, i) => ({ ...piece, penalty: penalty(locale, piece, pieces[i + 1]) }));
}

type Part = Omit<Piece, 'penalty'>;

function splitWord(locale: Locale, word: string): Part[] {
  const parts = word
    .split(/(?<=·)/)
    .flatMap((part) => (/\p{Script=Han}/u.test(part) ? splitHan(locale, part) : [part]));
  return parts.map((text, i) => ({ text, spaced: i === parts.length - 1 }));
}

/** Words of Chinese text, with its punctuation and its numbers kept beside what they belong to. */
function splitHan(locale: Locale, text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of segmenter(locale).segment(text)) {
    const last = parts.at(-1);
    const isSpan = last !== undefined && /\p{Nd}\p{Pd}$/u.test(last) && /^\p{Nd}/u.test(segment);
    if (last !== undefined && (closing.test(segment) || clinging.test(last) || isSpan)) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

const segmenters = new Map<Locale, Intl.Segmenter>();

function segmenter(locale: Locale): Intl.Segmenter {
  const made = segmenters.get(locale) ?? new Intl.Segmenter(langTag[locale], { granularity: 'word' });
  segmenters.set(locale, made);
  return made;
}

/** Signs that never begin a line: closing and other punctuation, dashes, and per cent signs. */
const closing = /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}%％‰]/u;
/** What never ends a line: opening brackets and quotes, and numbers before their measure word. */
const clinging = /[\p{Ps}\p{Pi}\p{Nd}第]$/u;

const pause = /[:;,.!?，。：；！？]$/u;
const listMark = /[、·]$/u;
const dash = /\p{Pd}$/u;
const capital = /^[\p{Ps}\p{Pi}]*\p{Lu}/u;
const shortWord = /^\p{Ll}{1,3}$/u;
/** Chinese characters that end a word or a name. */
const suffix = /[省市县州区镇乡村国委会部团次届年月日号人名的了等]$/u;

function penalty(locale: Locale, { text }: Part, next: Part | undefined): number {
  if (next === undefined) return 0;
  // A dash or dot alone stands at the end of a line, never at its beginning.
  if (/^\p{P}+$/u.test(next.text)) return 1;
  if (pause.test(text)) return -0.05;
  if (listMark.test(text)) return -0.03;
  // Names such as Việt Nam or Hà Giang stay together when they can.
  if (capital.test(text) && capital.test(next.text)) return 0.06;
  if (locale === 'vi' && isCompound(text, next.text)) return 0.03;
  if (dash.test(text) || (locale === 'en' && shortWord.test(text))) return 0.02;
  // A single Chinese character belongs to what stands before it, or else to what follows.
  if (isSingle(text) && !suffix.test(text)) return 0.03;
  if (isSingle(next.text) && suffix.test(next.text)) return 0.03;
  return 0;
}

function isSingle(text: string): boolean {
  return /^\p{Script=Han}$/u.test(text);
}

function isCompound(first: string, second: string): boolean {
  return vietnameseCompounds.has(`${first} ${second.replace(/\p{P}+$/u, '')}`.toLowerCase());
}
