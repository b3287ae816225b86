/** How many times another amount something is, in one word: `gấp đôi`, `gấp rưỡi`, `twice as many`, `翻一番`. */
import type { ReadingLang } from './wordTable.ts';

export type Factor = { start: number; end: number; value: number };

const factors: Readonly<Record<string, number>> = {
  ...{ rưỡi: 1.5, đôi: 2, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, mười: 10 },
  ...{ 一番: 2, 了一番: 2, 两番: 4, 了两番: 4 },
  ...{ twice: 2, thrice: 3 },
};

/** Forms with `lead` before the word and `factor`. All are of bounded length. */
const forms: Readonly<Partial<Record<ReadingLang, RegExp>>> = {
  // 'gấp ba lần' and 'gấp năm ngày': the word must end the phrase or be followed by what is compared.
  vi: /(?<lead>gấp (?:hơn |gần |khoảng )?)(?<factor>rưỡi|đôi|(?:hai|ba|bốn|năm|sáu|mười)(?= lần| so với| cùng kỳ))(?: lần)?(?![\p{L}\d])/uy,
  zh: /(?<lead>翻)(?<factor>了?[一两]番)/uy,
  en: /(?<lead>)(?<factor>twice|thrice) (?:as (?:many|much|large|big|high|long|fast)|the (?:number|figure|volume|amount|total|value|level))(?![a-z])/y,
};

const signs: Readonly<Partial<Record<ReadingLang, string>>> = { vi: 'g', zh: '翻', en: 't' };

/** The factor whose words begin at this place of a folded text; `start` is where the word of the number begins. */
export function factorAt(text: string, at: number, lang: ReadingLang): Factor | undefined {
  const form = forms[lang];
  if (form === undefined || text[at] !== signs[lang]) return undefined;
  form.lastIndex = at;
  const { lead = '', factor = '' } = form.exec(text)?.groups ?? {};
  const value = factors[factor];
  return value === undefined ? undefined : { start: at + lead.length, end: form.lastIndex, value };
}
