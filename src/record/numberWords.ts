/** Numbers below ten thousand written as words. Larger ones are made of these and a magnitude. */
import { skipSpaces, type ReadingLang } from './wordTable.ts';

export type WordNumber = {
  start: number;
  end: number;
  value: number;
  /** The word has other meanings (`một`, `năm`, `one`, `一`), so only a counted noun after it makes it a number. */
  needsNoun: boolean;
};

/** The number word that begins at this place of a folded text, as long as it goes. */
export function wordNumberAt(text: string, at: number, lang: ReadingLang): WordNumber | undefined {
  const found = readers[lang](text, at);
  return found === undefined ? undefined : { start: at, ...found };
}

type Found = Omit<WordNumber, 'start'>;
type Reader = (text: string, at: number) => Found | undefined;

const readers: Readonly<Record<ReadingLang, Reader>> = {
  vi: vietnamese,
  zh: chinese,
  en: english,
  fr: single(
    'deux 2 trois 3 quatre 4 cinq 5 six 6 sept 7 huit 8 neuf 9 dix 10 onze 11 douze 12 quinze 15 vingt 20 trente 30 cent 100',
  ),
  id: single('dua 2 tiga 3 empat 4 lima 5 enam 6 tujuh 7 delapan 8 sembilan 9 sepuluh 10 sebelas 11 seratus 100'),
};

/** `lexicon('ba 3 bốn 4')` */
function lexicon(list: string): ReadonlyMap<string, number> {
  const tokens = list.split(' ');
  return new Map(tokens.flatMap((word, i) => (i % 2 === 0 ? [[word, Number(tokens[i + 1])] as const] : [])));
}

function single(list: string): Reader {
  const words = lexicon(list);
  return (text, at) => {
    const word = wordFrom(text, at);
    const value = words.get(word);
    return value === undefined ? undefined : { end: at + word.length, value, needsNoun: false };
  };
}

const letters = /[\p{Script=Latin}\p{M}]{1,24}/uy;

function wordFrom(text: string, at: number): string {
  letters.lastIndex = at;
  return letters.exec(text)?.[0] ?? '';
}

/** The word after a few spaces, with its end. */
function wordAfter(text: string, at: number): { word: string; end: number } {
  const start = skipSpaces(text, at);
  const word = start > at ? wordFrom(text, start) : '';
  return { word, end: start + word.length };
}

const viDigits = lexicon('một 1 hai 2 ba 3 bốn 4 năm 5 sáu 6 bảy 7 bẩy 7 tám 8 chín 9');
/** After a ten, `năm` is a year: five is `lăm` there. */
const viAfterTen = lexicon('một 1 mốt 1 hai 2 ba 3 bốn 4 tư 4 lăm 5 nhăm 5 sáu 6 bảy 7 bẩy 7 tám 8 chín 9');

function vietnamese(text: string, at: number): Found | undefined {
  const first = wordFrom(text, at);
  const digit = viDigits.get(first);
  if (digit === undefined && first !== 'mười') return undefined;
  const next = wordAfter(text, at + first.length);
  if (digit === undefined || next.word === 'mươi') return vietnameseTens(text, at);
  if (next.word !== 'trăm') {
    return { end: at + first.length, value: digit, needsNoun: first === 'một' || first === 'năm' };
  }
  const hundred = { end: next.end, value: digit * 100, needsNoun: false };
  const rest = wordAfter(text, next.end);
  if (rest.word === 'linh' || rest.word === 'lẻ') {
    const last = wordAfter(text, rest.end);
    const unit = viDigits.get(last.word);
    return unit === undefined ? hundred : { ...hundred, end: last.end, value: hundred.value + unit };
  }
  const tens = vietnameseTens(text, skipSpaces(text, next.end));
  return tens === undefined ? hundred : { ...hundred, end: tens.end, value: hundred.value + tens.value };
}

function vietnameseTens(text: string, at: number): Found | undefined {
  const first = wordFrom(text, at);
  const second = wordAfter(text, at + first.length);
  const isTen = first === 'mười';
  const digit = isTen ? 1 : second.word === 'mươi' ? viDigits.get(first) : undefined;
  if (digit === undefined) return undefined;
  const end = isTen ? at + first.length : second.end;
  const last = wordAfter(text, end);
  const unit = viAfterTen.get(last.word);
  return { end: unit === undefined ? end : last.end, value: digit * 10 + (unit ?? 0), needsNoun: false };
}

const enUnits = lexicon(
  'one 1 two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15 sixteen 16 seventeen 17 eighteen 18 nineteen 19',
);
const enTens = lexicon('twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80 ninety 90');

function english(text: string, at: number): Found | undefined {
  const first = wordFrom(text, at);
  const below = first === 'a' ? { end: at + 1, value: 1 } : englishTens(text, at);
  if (below === undefined) return undefined;
  const { end, value } = below;
  const hundred = wordAfter(text, end);
  if (first === 'a' && !enScales.has(hundred.word)) return undefined;
  if (hundred.word !== 'hundred' || value > 9) return { end, value, needsNoun: value === 1 };
  const and = wordAfter(text, hundred.end);
  const rest = englishTens(text, skipSpaces(text, and.word === 'and' ? and.end : hundred.end));
  return { end: rest?.end ?? hundred.end, value: value * 100 + (rest?.value ?? 0), needsNoun: false };
}

function englishTens(text: string, at: number): { end: number; value: number } | undefined {
  const first = wordFrom(text, at);
  const end = at + first.length;
  const ten = enTens.get(first);
  if (ten === undefined) {
    const unit = enUnits.get(first);
    return unit === undefined ? undefined : { end, value: unit };
  }
  const lastStart = text[end] === '-' ? end + 1 : skipSpaces(text, end);
  const last = lastStart > end ? wordFrom(text, lastStart) : '';
  const unit = enUnits.get(last) ?? 10;
  return unit < 10 ? { end: lastStart + last.length, value: ten + unit } : { end, value: ten };
}

const enScales = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion']);

const zhDigits = lexicon('〇 0 零 0 一 1 二 2 两 2 三 3 四 4 五 5 六 6 七 7 八 8 九 9');
const zhPlaces = lexicon('十 10 百 100 千 1000');

function chinese(text: string, at: number): Found | undefined {
  let [value, digit, place, index] = [0, undefined as number | undefined, 10_000, at];
  for (; ; index += 1) {
    const sign = text[index] ?? '';
    const nextDigit = zhDigits.get(sign);
    const nextPlace = zhPlaces.get(sign);
    if (nextDigit !== undefined) {
      // Digits in a row are a year or a telephone number.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = nextDigit;
    } else if (
      nextPlace !== undefined &&
      nextPlace < place &&
      (digit !== undefined || (nextPlace === 10 && index === at))
    ) {
      value += (digit ?? 1) * nextPlace;
      [digit, place] = [undefined, nextPlace];
    } else break;
  }
  if (index === at) return undefined;
  const isColloquial = digit !== undefined && place > 10 && place < 10_000 && text[index - 2] !== '零';
  value += (digit ?? 0) * (isColloquial ? place / 10 : 1);
  return { end: index, value, needsNoun: index === at + 1 };
}

const romanForm = /(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\p{M}\d])/uy;
const romanDigits = lexicon('I 1 V 5 X 10 L 50 C 100');

/** The Roman numeral in capitals that begins at this place of a text as printed, up to 99. `XVIII` */
export function romanAt(original: string, at: number): { end: number; value: number } | undefined {
  romanForm.lastIndex = at;
  const text = romanForm.exec(original)?.[0] ?? '';
  if (text === '') return undefined;
  const digits = [...text].map((sign) => romanDigits.get(sign) ?? 0);
  const value = digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
  return { end: at + text.length, value };
}
