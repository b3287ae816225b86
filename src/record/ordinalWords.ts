/** Positions in a series (`lần thứ ba`, `第三次`, `third`) and in a ranking (`xếp thứ 1`, `第1位`). */
import { romanAt, wordNumberAt } from './numberWords.ts';
import {
  isInsideWord,
  skipSpaces,
  skipSpacesBack,
  wordAt,
  wordBefore,
  wordTable,
  type ReadingLang,
} from './wordTable.ts';

export type Ordinal = { start: number; end: number; value: number; isOrdinal: boolean; isRank: boolean };

type Reader = (text: string, original: string, at: number) => Ordinal | undefined;

/** The position that begins at this place. `text` is folded, `original` is the same text as printed. */
export function ordinalAt(text: string, original: string, at: number, lang: ReadingLang): Ordinal | undefined {
  return readers[lang](text, original, at);
}

const viFirst = wordTable([['lần đầu tiên|lần đầu|đầu tiên', 1]]);
const viMarks = wordTable([
  ['lần thứ|kỳ họp thứ|kỳ thứ|phiên họp thứ|phiên thứ|khóa thứ|khoá thứ|đợt thứ|vòng thứ', 'ordinal'],
  ['thứ', 'either'],
  ['đại hội|đại hội đảng|khóa|khoá', 'roman'],
] as const);
const viWords = wordTable([
  ['nhất', 1],
  ['nhì', 2],
  ['tư', 4],
]);
const viRanked = wordTable([['xếp|đứng|hạng|vị trí|xếp hạng|đứng hàng|lớn|nhiều|cao', true]]);
/** Monday is `Thứ Hai`, Saturday `Thứ Bảy`, both words in capitals. */
const weekday = /Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)(?!\p{L})/uy;

function vietnamese(text: string, original: string, at: number): Ordinal | undefined {
  const first = wordAt(text, at, viFirst);
  if (first !== undefined) return { ...first, isOrdinal: true, isRank: false };
  const mark = wordAt(text, at, viMarks);
  weekday.lastIndex = at;
  if (mark === undefined || weekday.test(original)) return undefined;
  const start = skipSpaces(text, mark.end);
  const roman = romanAt(original, start);
  const isRoman = mark.value === 'roman';
  const number =
    roman ??
    (isRoman ? undefined : (wordAt(text, start, viWords) ?? digitsAt(text, start) ?? wordNumberAt(text, start, 'vi')));
  if (number === undefined) return undefined;
  const { end, value } = number;
  const isBare = mark.value === 'either';
  const isRanked = isBare && wordBefore(text, skipSpacesBack(text, at), viRanked) !== undefined;
  return { start: at, end, value, isOrdinal: !isRanked, isRank: isBare };
}

const zhFirst = wordTable([['首次|首届|首轮|首批|首个', 1]]);
const zhRanks = wordTable([['位|名|大|高', true]]);
const zhRanked = wordTable([['位居|位列|居|列|排名|排在|排', true]]);

function chinese(text: string, _original: string, at: number): Ordinal | undefined {
  const first = wordAt(text, at, zhFirst);
  if (first !== undefined) return { ...first, isOrdinal: true, isRank: false };
  if (text[at] !== '第') return undefined;
  const number = digitsAt(text, at + 1) ?? wordNumberAt(text, at + 1, 'zh');
  if (number === undefined) return undefined;
  const isRank = wordAt(text, number.end, zhRanks) !== undefined || wordBefore(text, at, zhRanked) !== undefined;
  return { start: at, end: number.end, value: number.value, isOrdinal: !isRank, isRank };
}

const enUnits =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth';
const enTens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const enWords = wordTable([
  ...enUnits.split(' ').map((word, i) => [word, i + 1] as const),
  ...enTens.split(' ').flatMap((ten, t) => [
    [ten.replace(/y$/, 'ieth'), (t + 2) * 10] as const,
    ...enUnits
      .split(' ')
      .slice(0, 9)
      .map((unit, i) => [`${ten}-${unit}`, (t + 2) * 10 + i + 1] as const),
  ]),
]);
const enRanked = wordTable([['ranked|ranks|rank|ranking|placed|places', true]]);
const enSeries = wordTable([['session|conference|meeting|time|edition|round|congress|annual|plenary', true]]);
const enSuffix = wordTable([['st|nd|rd|th', true]]);

function english(text: string, _original: string, at: number): Ordinal | undefined {
  const digits = groupedAt(text, at) ?? digitsAt(text, at);
  const suffix = digits && wordAt(text, digits.end, enSuffix);
  const found = suffix ? { end: suffix.end, value: digits.value } : wordAt(text, at, enWords);
  if (found === undefined) return undefined;
  const before = skipSpacesBack(text, at);
  const isRank = wordBefore(text, before, enRanked) !== undefined;
  const isSeries = wordAt(text, skipSpaces(text, found.end), enSeries) !== undefined;
  return { start: at, end: found.end, value: found.value, isOrdinal: !isRank, isRank: isRank || !isSeries };
}

const readers: Readonly<Record<ReadingLang, Reader>> = {
  vi: vietnamese,
  zh: chinese,
  en: english,
  fr: suffixed(
    [
      ['premier|première', 1],
      ['deuxième', 2],
      ['troisième', 3],
      ['quatrième', 4],
      ['cinquième', 5],
      ['dixième', 10],
    ],
    ['er', 're', 'e', 'ème'],
  ),
  id: prefixed([
    ['pertama', 1],
    ['kedua', 2],
    ['ketiga', 3],
    ['keempat', 4],
    ['kelima', 5],
    ['kesepuluh', 10],
  ]),
};

function suffixed(rows: [string, number][], endings: string[]): Reader {
  const words = wordTable(rows);
  const suffixes = wordTable([[endings.join('|'), true]]);
  return (text, _original, at) => {
    const digits = digitsAt(text, at);
    const suffix = digits && wordAt(text, digits.end, suffixes);
    const found = suffix ? { end: suffix.end, value: digits.value } : wordAt(text, at, words);
    return found && { start: at, end: found.end, value: found.value, isOrdinal: true, isRank: true };
  };
}

function prefixed(rows: [string, number][]): Reader {
  const words = wordTable(rows);
  return (text, _original, at) => {
    const found =
      text.startsWith('ke-', at) && !isInsideWord(text, at) ? digitsAt(text, at + 3) : wordAt(text, at, words);
    return found && { start: at, end: found.end, value: found.value, isOrdinal: true, isRank: true };
  };
}

const groupedDigits = /\d{1,3}(?:,\d{3}){1,3}(?=th\b)/y;

/** `1,000th` */
function groupedAt(text: string, at: number): { end: number; value: number } | undefined {
  groupedDigits.lastIndex = at;
  const digits = groupedDigits.exec(text)?.[0];
  return digits === undefined ? undefined : { end: at + digits.length, value: Number(digits.replaceAll(',', '')) };
}

const plainDigits = /\d{1,4}(?![\d.,]\d|\d)/y;

function digitsAt(text: string, at: number): { end: number; value: number } | undefined {
  plainDigits.lastIndex = at;
  const digits = plainDigits.exec(text)?.[0];
  return digits === undefined ? undefined : { end: at + digits.length, value: Number(digits) };
}
