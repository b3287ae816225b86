/** Reads the quantities that a text prints, as its readers understand them. Dates, years and names are none. */
import type { Qualifier } from '../schemas/fact.ts';
import type { RateId, UnitId } from '../schemas/units.ts';
import { factorAt } from './factor.ts';
import { frequencyAt } from './frequency.ts';
import { measureNumber, modifiersBefore, type Measured } from './measureNumber.ts';
import { ordinalAt } from './ordinalWords.ts';
import {
  currenciesBefore,
  locativeNouns,
  measuresAfter,
  qualifiersAfter,
  rangeWords,
  rateWords,
  type CurrencyId,
  type Direction,
  type OldMeasure,
} from './quantityWords.ts';
import { dateSpans } from './readDate.ts';
import { endOfDigits, isDigit, numberAt, type Reading } from './readNumber.ts';
import { unitsAfter, unitsBefore } from './unitWords.ts';
import { foldForReading, isInsideWord, skipSpaces, wordAt, type Found, type ReadingLang } from './wordTable.ts';

export type QuantityReading = {
  /** Absent for a range, which has both ends instead. Positive when a word gives the direction of a change. */
  value?: number;
  min?: number;
  max?: number;
  qualifier: Qualifier;
  currency?: CurrencyId;
  percent?: true;
  direction?: Direction;
  isOrdinal: boolean;
  isRank: boolean;
  /** What the sign or noun after the number says it counts; `huyện` names two units. */
  units: readonly UnitId[];
  /** Indices of the number with its magnitude, currency or percent sign, and that piece of the text. */
  start: number;
  end: number;
  text: string;
};

/**
 * Lists the quantities of a text in order.
 * @param text in Unicode NFC
 * @example readQuantities('đạt trên 6 tỷ USD', 'vi') // => [{ value: 6e9, qualifier: 'over', currency: 'USD', … }]
 */
export function readQuantities(text: string, lang: ReadingLang): QuantityReading[] {
  const reading: Reading = { text: foldForReading(text), original: text, lang };
  // “mỗi quý 1 lần” is no first quarter.
  const skipped = dateSpans(text, lang).filter(({ start }) => !followsEach(reading.text, start, lang));
  const found: QuantityReading[] = [];
  for (let at = 0, nextSkipped = 0; at < text.length;) {
    while ((skipped[nextSkipped]?.end ?? Infinity) <= at) nextSkipped += 1;
    const date = skipped[nextSkipped];
    if (date !== undefined && date.start <= at) {
      at = date.end;
      continue;
    }
    const quantity = canBegin(reading, at) ? quantityAt(reading, at, date?.start ?? Infinity) : undefined;
    if (quantity !== undefined) found.push(withSharedDirection(quantity, found.at(-1), text));
    at = quantity?.end ?? skipToken(reading, at);
  }
  return withSharedUnits(found, reading);
}

function followsEach(text: string, start: number, lang: ReadingLang): boolean {
  return (
    lang === 'vi' &&
    /(?:mỗi|hằng|hàng) $/.test(text.slice(Math.max(0, start - 5), start)) &&
    text.startsWith('quý', start)
  );
}

/** `from 7 to 14 trains`, `từ 7 lên 14 chuyến`, `由7增至14列`: one noun says what both numbers count. */
const changeTo =
  /^ ?(?:to|lên|lên đến|lên tới|xuống|xuống còn|còn|增至|增加到|增加至|提升至|提高到|升至|减至|降至|缩短至|缩短到) ?$/;

function withSharedUnits(found: readonly QuantityReading[], { text }: Reading): QuantityReading[] {
  return found.map((quantity, i) => {
    const next = found[i + 1];
    if (quantity.units.length > 0 || next === undefined || next.start - quantity.end > 12) return quantity;
    if (!changeTo.test(text.slice(quantity.end, next.start))) return quantity;
    const { units, currency, percent } = next;
    return { ...quantity, units, ...(currency && { currency }), ...(percent && { percent }) };
  });
}

/** `分别下降15%和22%`: one word gives the direction of both. */
function withSharedDirection(
  quantity: QuantityReading,
  before: QuantityReading | undefined,
  text: string,
): QuantityReading {
  const isSecond =
    before?.direction !== undefined &&
    before.percent &&
    quantity.percent &&
    quantity.direction === undefined &&
    /^ ?(?:和|、|及|以及|与|và|and) ?$/u.test(text.slice(before.end, quantity.start));
  return isSecond ? { ...quantity, direction: before.direction } : quantity;
}

/** Not at a space, and not inside a word. */
function canBegin({ text }: Reading, at: number): boolean {
  return text[at] !== ' ' && !isInsideWord(text, at);
}

/** The end of the digits here, or the next sign. */
function skipToken({ text }: Reading, at: number): number {
  return isDigit(text[at]) ? (clockEnd(text, at) ?? endOfDigits(text, at)) : at + 1;
}

const clock = /\d{1,2}(?::\d{2}(?::\d{2})?|h\d{2}|h(?!a))(?![\p{L}\d])/uy;

/** `09:43`, `16h`, `8h30` */
function clockEnd(text: string, at: number): number | undefined {
  clock.lastIndex = at;
  return clock.test(text) ? clock.lastIndex : undefined;
}

function quantityAt(reading: Reading, at: number, limit: number): QuantityReading | undefined {
  const { text, original, lang } = reading;
  const frequency = frequencyAt(text, at, lang);
  if (frequency !== undefined && frequency.end <= limit) {
    const { start, end, value, unit } = frequency;
    const { qualifier } = modifiersBefore(reading, start);
    const units = [unit];
    return { value, qualifier, isOrdinal: false, isRank: false, units, start, end, text: original.slice(start, end) };
  }
  const factor = factorAt(text, at, lang);
  if (factor !== undefined && factor.end <= limit) {
    const { start, end, value } = factor;
    const { qualifier } = modifiersBefore(reading, at);
    const units: UnitId[] = ['times'];
    return { value, qualifier, isOrdinal: false, isRank: false, units, start, end, text: original.slice(start, end) };
  }
  const ordinal = ordinalAt(text, original, at, lang);
  if (ordinal !== undefined && ordinal.end <= limit) {
    const { start, end, value, isOrdinal, isRank } = ordinal;
    const units: UnitId[] = [...(isOrdinal ? (['ordinal'] as const) : []), ...(isRank ? (['rank'] as const) : [])];
    const { qualifier } = modifiersBefore(reading, start);
    return { value, qualifier, isOrdinal, isRank, units, start, end, text: original.slice(start, end) };
  }
  if (isDigit(text[at]) && (clockEnd(text, at) !== undefined || isIdentifier(reading, at))) return undefined;
  const rough = lang === 'zh' ? roughly(reading, at) : undefined;
  if (rough !== undefined) return rough;
  const number = numberAt(reading, at);
  if (number === undefined || number.end > limit) return undefined;
  const first = measureNumber(reading, number);
  const second = rangeEnd(reading, first, limit);
  return second === undefined ? single(reading, first) : range(reading, first, second);
}

/** `mốc giới số 12` names a marker; `tổng số 12` counts. */
function isIdentifier({ text, lang }: Reading, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  return lang === 'vi'
    ? /(?<!tổng |con |trong |một |đa )(?<!\p{L})số ?$/u.test(before)
    : /(?<!\p{L})(?:no|nos|số)\. ?$/u.test(before);
}

const hanDigits = '零一二三四五六七八九';
const hanPowers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };
const neighbours = /([一二两三四五六七八])([二两三四五六七八九])([十百千万])?(?=[多余]?[个名位人次份项家户件套只辆艘架座所处天年月周里米公小分吨亩元省市县州乡村条台头])/uy;

/** `两三天`, `五六百名`: two neighbouring digits are the ends of a range. */
function roughly(reading: Reading, at: number): QuantityReading | undefined {
  neighbours.lastIndex = at;
  const match = neighbours.exec(reading.text);
  const [low, high] = [match?.[1] === '两' ? 2 : hanDigits.indexOf(match?.[1] ?? ' '), match?.[2] === '两' ? 2 : hanDigits.indexOf(match?.[2] ?? ' ')];
  if (match === null || high !== low + 1 || /[一二三四五六七八九十百千万〇第]$/u.test(reading.text.slice(0, at).slice(-1))) return undefined;
  const times = hanPowers[match[3] ?? ''] ?? 1;
  const number = { start: at, end: neighbours.lastIndex, value: high * times, base: high, power: 0 };
  const measured = measureNumber(reading, number);
  return { min: low * times, max: high * times, ...shared(reading, measured, measured) };
}

function rangeEnd(reading: Reading, first: Measured, limit: number): Measured | undefined {
  const { text, lang } = reading;
  const after = skipSpaces(text, first.end);
  const joint = wordAt(text, after, rangeWords[lang]) ?? betweenJoint(text, first.start, after, lang);
  if (joint === undefined || (lang === 'en' && isChange(text, first.start))) return undefined;
  let start = skipSpaces(text, joint.end);
  const sign = wordAt(text, start, currenciesBefore);
  if (sign?.value) start = skipSpaces(text, sign.end);
  const number = numberAt(reading, start);
  if (number === undefined || number.end > limit) return undefined;
  const last = measureNumber(reading, number);
  // rose 5 percent to 12,300 tonnes: a share and an amount are no ends of one range.
  return first.percent && !last.percent ? undefined : last;
}

/** The `and` of `between 35 and 40`. */
function betweenJoint(text: string, start: number, after: number, lang: ReadingLang): Found<true> | undefined {
  const [before, joint] = {
    vi: ['giữa ', 'và '],
    zh: ['介于', '与'],
    en: ['between ', 'and '],
    fr: ['entre ', 'et '],
    id: ['antara ', 'dan '],
  }[lang];
  if (before === undefined || joint === undefined) return undefined;
  if (!text.startsWith(before, start - before.length) || !text.startsWith(joint, after)) return undefined;
  return { start: after, end: after + joint.length, value: true };
}

/** `raise the number from 21 to 30` gives two numbers, `from 21 to 30 days` a range. */
function isChange(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  return /\b(?:rais|increas|ris|rose|grow|grew|expand|cut|reduc|drop|fell|fall|lift|upgrad|up|down|extend|length|short|prolong|boost|widen|doubl|trim|slash|lower|jump|climb|soar|plung|declin|improv|shrink|shrank|shorten|narrow)[a-z]*\b[^.;]{0,70}\bfrom (?:[a-z]+ )?$/.test(
    before,
  );
}

/** `cutting costs by nearly 30 percent` */
function isCut(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  return /\b(?:cut|cuts|cutting|reduc\w{1,5}|lower\w{0,3}|declin\w{1,3}|fall\w{0,3}|fell|decreas\w{1,3}|drop\w{0,4})\b[^,.;]{0,60} by (?:\w{1,20} ){0,2}$/.test(
    before,
  );
}

function single(reading: Reading, measured: Measured): QuantityReading {
  const { number, isNegative } = measured;
  const times = measureAfter(reading, measured)?.times ?? 1;
  // 2 tiếng rưỡi, một năm rưỡi
  const noun = reading.lang === 'vi' ? unitsAfter(reading.text, measured.end, 'vi') : undefined;
  const half = noun !== undefined && halfAfter.test(reading.text.slice(noun.end, noun.end + 7)) ? 0.5 : 0;
  const value = scaled(number.value, times) + half;
  return { value: isNegative ? -value : value, ...shared(reading, measured, measured) };
}

const halfAfter = /^ rưỡi(?!\p{L})/u;

function range(reading: Reading, first: Measured, second: Measured): QuantityReading {
  const [a, b] = [first.number, second.number];
  // 3–5 triệu: the magnitude after the second number is that of both.
  const min = a.power === 0 && b.power > 0 && a.value < b.base ? Number(`${a.value}e${b.power}`) : a.value;
  if (min >= b.value) return single(reading, first);
  const times = measureAfter(reading, second)?.times ?? 1;
  return { min: scaled(min, times), max: scaled(b.value, times), ...shared(reading, first, second) };
}

/** The old measure that follows: `3 tạ` is 300 kilograms. */
function measureAfter({ text, lang }: Reading, { end }: Measured): OldMeasure | undefined {
  return wordAt(text, skipSpaces(text, end), measuresAfter[lang])?.value || undefined;
}

/** Free of the binary fractions that a product has. */
function scaled(value: number, times: number): number {
  return times === 1 ? value : Number((value * times).toPrecision(15));
}

function shared(reading: Reading, first: Measured, last: Measured): Omit<QuantityReading, 'value' | 'min' | 'max'> {
  const { text, original, lang } = reading;
  const [start, end] = [first.start, last.end];
  const { qualifier: spoken, direction, rate: rateBefore } = modifiersBefore(reading, start);
  const sign = wordAt(text, skipSpaces(text, end), qualifiersAfter[lang])?.value;
  const noun = unitsAfter(text, end, lang);
  const named = unitsBefore(text, start, end, lang, noun?.value);
  const counted = named.length === 0 ? (noun?.value ?? []) : [...new Set([...named, ...(noun?.value ?? [])])];
  const currency = last.currency ?? first.currency;
  const percent = last.percent ?? first.percent;
  const change =
    direction ??
    first.direction ??
    (percent && lang === 'en' && isCut(text, start) ? 'down' : undefined) ??
    (percent && lang === 'vi' && lowerThan.test(text.slice(Math.max(0, start - 60), start)) ? 'down' : undefined) ??
    (percent && directionAfter(text, end, lang));
  const inside = last.number.qualifier ?? sign ?? (noun && wordAt(text, noun.end, qualifiersAfter[lang])?.value);
  const rate = rateBefore ?? wordAt(text, skipSpaces(text, noun?.end ?? end), rateWords[lang])?.value;
  const measure = measureAfter(reading, last);
  const isLocative = spoken === 'over' && wordAt(text, skipSpaces(text, end), locativeNouns[lang]) !== undefined;
  return {
    qualifier: isLocative ? 'exact' : spoken === 'exact' && inside !== undefined ? inside : spoken,
    ...(currency && { currency }),
    ...(percent && { percent }),
    ...(change && { direction: change }),
    isOrdinal: false,
    isRank: false,
    units: measure ? [measure.unit] : unitsOf(currency, percent, counted, rate),
    start,
    end,
    text: original.slice(start, end),
  };
}

/** `thấp hơn Bắc Kinh chừng 35%` */
const lowerThan = /(?<!\p{L})(?:thấp|rẻ|ít) hơn (?:so với )?[^.;\d]{2,45}$/u;

const rises: Readonly<Partial<Record<ReadingLang, RegExp>>> = {
  zh: /^的?(?:增长|增幅|涨幅|升幅)/u,
  en: /^(?: [a-z-]{2,20}){0,2} (?:increase|rise|growth|gain|jump|surge)\b|^ (?:higher|above|more than (?:in|the|a)|faster)\b/,
};
const falls: Readonly<Partial<Record<ReadingLang, RegExp>>> = {
  zh: /^的?(?:降幅|跌幅|下降|降低)/u,
  en: /^(?: [a-z-]{2,20}){0,2} (?:decrease|drop|decline|fall|reduction|cut|discount)\b|^ (?:lower|less than|below|cheaper|fewer)\b/,
};

/** `a 15 percent year-on-year increase`, `5%的降幅` */
function directionAfter(text: string, end: number, lang: ReadingLang): Direction | undefined {
  const after = text.slice(end, end + 60);
  return rises[lang]?.test(after) ? 'up' : falls[lang]?.test(after) ? 'down' : undefined;
}

function unitsOf(
  currency: CurrencyId | undefined,
  percent: true | undefined,
  counted: readonly UnitId[],
  rate: RateId | undefined,
): readonly UnitId[] {
  if (percent) return ['percent'];
  if (currency) return [currency];
  return rate && counted.some((unit) => unit === 'session' || unit === 'meeting') ? [rate] : counted;
}
