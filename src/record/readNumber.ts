/** One number with its magnitude: digits or words, `1.506`, `1,2 tỷ`, `1亿2000万`, `two hundred thousand`. */
import type { Qualifier } from '../schemas/fact.ts';
import { wordNumberAt } from './numberWords.ts';
import { currenciesAfter, magnitudes, percentAfter, qualifiersAfter } from './quantityWords.ts';
import { unitsAt } from './unitWords.ts';
import { isLetter, skipSpaces, skipSpacesBack, wordAt, wordBefore, wordTable, type ReadingLang } from './wordTable.ts';

export type PlainNumber = {
  start: number;
  end: number;
  value: number;
  /** The number before its magnitude: 1.2 of `1,2 tỷ`. */
  base: number;
  /** Powers of ten of the magnitude. */
  power: number;
  /** From a sign inside the number: the 多 of 60多亿. */
  qualifier?: Qualifier;
};

/** A text being read: as tables spell it, and as printed, with the same indices. */
export type Reading = { text: string; original: string; lang: ReadingLang };

/** The number that begins at this place, with all its magnitudes; names such as `COVID-19` and `5G` are none. */
export function numberAt(reading: Reading, at: number): PlainNumber | undefined {
  const first = termAt(reading, at);
  if (first === undefined) return undefined;
  let [number, last] = [first.number, first];
  for (;;) {
    const next = smallerTerm(reading, last);
    if (next === undefined) break;
    last = next;
    number = { ...number, ...next.number, start: at, value: number.value + next.number.value, power: number.power };
  }
  return Number.isSafeInteger(Math.trunc(number.value)) ? number : undefined;
}

type Term = { number: PlainNumber; isWord: boolean };

/** `200 triệu` after `1 tỷ`, `三千` after `两万`. */
function smallerTerm(reading: Reading, { number, isWord }: Term): Term | undefined {
  if (number.power === 0 || number.qualifier !== undefined) return undefined;
  const { text, lang } = reading;
  const gap = skipSpaces(text, number.end);
  const isJoined = lang === 'en' && text.startsWith('and ', gap);
  const next = termAt(reading, isJoined ? gap + 4 : gap);
  if (next === undefined || next.isWord !== isWord || next.number.power >= number.power) return undefined;
  const isRest = next.number.power > 0 || (isWord && next.number.base >= 10);
  return isRest && next.number.value < 10 ** number.power ? next : undefined;
}

function termAt(reading: Reading, at: number): Term | undefined {
  return isDigit(reading.text[at]) ? digitTerm(reading, at) : wordTerm(reading, at);
}

const digitRun = /\d+(?:[.,]\d+)*/y;
const frenchRun = /\d{1,3}(?: \d{3})+(?![\d])(?:,\d+)?/y;

function digitTerm(reading: Reading, at: number): Term | undefined {
  const { text, lang } = reading;
  if (isInName(text, at)) return undefined;
  const run = (lang === 'fr' ? match(frenchRun, text, at) : undefined) ?? match(digitRun, text, at) ?? '';
  const digits = plainDigits(run, lang);
  if (digits === undefined) return undefined;
  const number = withMagnitude(reading, at, at + run.length, digits);
  return isGlued(reading, number.end) ? undefined : { number, isWord: false };
}

function match(form: RegExp, text: string, at: number): string | undefined {
  form.lastIndex = at;
  return form.exec(text)?.[0];
}

/** Index after a run of digits and their separators. */
export function endOfDigits(text: string, at: number): number {
  return at + (match(digitRun, text, at)?.length ?? 0);
}

const decimalComma: readonly ReadingLang[] = ['vi', 'fr', 'id'];
const grouped = /^[1-9]\d{0,2}(?:S\d{3})+$/;

/** Digits with a decimal point: `plainDigits('1.506,5', 'vi') // => '1506.5'`; undefined when the separators stand wrong. */
function plainDigits(run: string, lang: ReadingLang): string | undefined {
  const [thousands, decimal] = decimalComma.includes(lang) ? ['.', ','] : [',', '.'];
  const [whole = '', fraction, ...more] = run.split(decimal as string);
  if (more.length > 0 || fraction?.includes(thousands as string) || run.length > 40) return undefined;
  const marked = whole.replace(/[., ]/g, 'S');
  if (marked.includes('S') && !grouped.test(marked)) return undefined;
  return `${marked.replaceAll('S', '')}${fraction === undefined ? '' : `.${fraction}`}`;
}

function withMagnitude(reading: Reading, start: number, end: number, digits: string): PlainNumber {
  const { text, lang } = reading;
  // 60多亿: the sign stands between the digits and the magnitude.
  const inside = lang === 'zh' ? wordAt(text, end, insideSigns) : undefined;
  let [power, last] = [0, inside?.end ?? end];
  for (let count = 0; count < 3; count += 1) {
    const found = wordAt(text, skipSpaces(text, last), magnitudes[lang]);
    if (!found?.value) break;
    power += found.value;
    last = found.end;
  }
  const hasHalf = lang === 'vi' && power > 0 && wordAt(text, skipSpaces(text, last), halves);
  if (hasHalf) last = hasHalf.end;
  // 3000多元: between the digits and the currency.
  const isPaid = inside !== undefined && !!wordAt(text, inside.end, currenciesAfter.zh)?.value;
  const isInside = inside !== undefined && (power > 0 || isPaid);
  return {
    start,
    end: power > 0 ? last : isPaid ? inside.end : end,
    value: Number(`${digits}e${power}`) + (hasHalf ? 10 ** power / 2 : 0),
    base: Number(digits),
    power,
    ...(isInside && { qualifier: inside.value }),
  };
}

const insideSigns = wordTable<Qualifier>([['多|余|几', 'over']]);
const halves = wordTable([['rưỡi', true]]);

function wordTerm(reading: Reading, at: number): Term | undefined {
  const { text, original, lang } = reading;
  if (isLetter(text, at - 1) || isNameWord(original, at, lang)) return undefined;
  const word = wordNumberAt(text, at, lang);
  if (word === undefined || wordBefore(text, skipSpacesBack(text, at), notNumbersAfter[lang])) return undefined;
  const number = withMagnitude(reading, at, word.end, String(word.value));
  if (word.needsNoun && number.power === 0 && !isCounted(reading, at, word.end)) return undefined;
  return { number, isWord: true };
}

/** After these a number word is a month, a digit of a year, a weekday, no exact number (`数十`), or the word for year. */
const notNumbersAfter: Readonly<Record<ReadingLang, ReturnType<typeof wordTable<true>>>> = {
  vi: wordTable([['tháng|mùng|mồng|vài|hàng|nhiều|mấy', true]]),
  zh: wordTable([['数|几|好|上|统|万|百|星期|周|〇|一|二|三|四|五|六|七|八|九', true]]),
  en: wordTable([['no|any|which|each|this|that', true]]),
  fr: wordTable<true>([]),
  id: wordTable<true>([]),
};
/** After these `năm` is a year and not five. */
const yearAfter = wordTable([
  ['trong|mỗi|hằng|hàng|cả|đầu|cuối|giữa|các|những|nhiều|số|qua|từ|của', true],
  ['một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|ngàn|mấy|vài', true],
]);
const classifiers =
  /^(?:[个名位人次份项家户件套只对双辆艘架座所处种类届期批年天周里斤吨亩元国省市县州区乡镇村边成倍趟列]|班(?![倒制级子组人]))/u;

function isCounted({ text, lang }: Reading, at: number, end: number): boolean {
  const after = skipSpaces(text, end);
  if (lang === 'zh') {
    const isAlone = !/\p{Script=Han}/u.test(`${text[at - 1] ?? ''}${text[end] ?? ''}`);
    return isAlone || classifiers.test(text.slice(end, end + 2));
  }
  const before = skipSpacesBack(text, at);
  if (text.startsWith('năm', at) && (isDigit(text[before - 1]) || wordBefore(text, before, yearAfter))) return false;
  return unitsAt(text, after, lang) !== undefined || !!wordAt(text, after, currenciesAfter[lang]);
}

const twoCapitals = /\p{Lu}[\p{L}\p{M}]{0,24} \p{Lu}/uy;

/** `Ba Bể`, `Hai Bà Trưng`: a capital inside a sentence, or two in a row. */
function isNameWord(original: string, at: number, lang: ReadingLang): boolean {
  const before = skipSpacesBack(original, at);
  const isInSentence = before > 0 && !/[.:;!?…"“(\n]/.test(original[before - 1] as string);
  if (isInSentence && /\p{Lu}/u.test(original[at] ?? '')) return true;
  // Thirteen Chinese banks: in English an adjective of a country follows with a capital.
  return lang !== 'en' && match(twoCapitals, original, at) !== undefined;
}

/** Digits that go on from letters: `COVID-19`, `G20`, `GMT+7`, but not `US$5` or `VND5`. */
function isInName(text: string, at: number): boolean {
  const hasHyphen = text[at - 1] === '-' || text[at - 1] === '+';
  const last = hasHyphen ? at - 2 : at - 1;
  return isLetter(text, last) && (hasHyphen || !wordBefore(text, at, codes));
}

const codes = wordTable([['usd|vnd|vnđ|cny|rmb', true]]);

/** Letters right after the digits that mean nothing known: `5G`, `16h`. */
function isGlued({ text, original, lang }: Reading, end: number): boolean {
  if (!isLetter(text, end)) return false;
  // 5G is no gram.
  if (original[end] === 'G') return true;
  const known =
    unitsAt(text, end, lang) ??
    wordAt(text, end, currenciesAfter[lang]) ??
    wordAt(text, end, percentAfter[lang]) ??
    wordAt(text, end, qualifiersAfter[lang]);
  return !known?.value;
}

export function isDigit(sign: string | undefined): boolean {
  return sign !== undefined && sign >= '0' && sign <= '9';
}
