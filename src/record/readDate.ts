/** Reads the dates that a text prints, whole or in part, and the intervals between them. */
import { dateForms, monthNames, type DateForm } from './dateForms.ts';
import { isEdtf } from './edtf.ts';
import { currenciesAfter, currenciesBefore, magnitudes, percentAfter, qualifiersBefore } from './quantityWords.ts';
import { unitsAt } from './unitWords.ts';
import { foldForReading, skipSpaces, skipSpacesBack, wordAt, wordBefore, type ReadingLang } from './wordTable.ts';

/** What the text prints of a date: `27/3` has no year. */
export type PrintedDate = { year?: number; month?: number; day?: number };

export type DateReading = {
  /** The date, or the beginning of an interval. */
  first: PrintedDate;
  /** The end of an interval. */
  last?: PrintedDate;
  /** Absent when no year is printed. */
  edtf?: string;
  start: number;
  end: number;
};

/**
 * Lists the dates of a text in order; days that the calendar does not have are none.
 * @param text in Unicode NFC
 * @example readDates('từ ngày 8 đến 9/2', 'vi') // => [{ first: { month: 2, day: 8 }, last: { month: 2, day: 9 }, start: 8, end: 17 }]
 */
export function readDates(text: string, lang: ReadingLang): DateReading[] {
  const folded = foldForReading(text);
  return joinIntervals(dateLike(folded, lang).filter(isPossible), folded, lang).map(withEdtf);
}

/** The pieces of a text that are dates, or would be if the calendar had them: nothing in them is a quantity. */
export function dateSpans(text: string, lang: ReadingLang): { start: number; end: number }[] {
  return dateLike(foldForReading(text), lang).filter((date) => isPossible(date) || date.first.year !== undefined);
}

/** Dates and quantities are read from the same paragraphs one after the other: the pieces of a page are kept for both. */
const kept = new Map<string, readonly Candidate[]>();
const mostKept = 4000;

function dateLike(folded: string, lang: ReadingLang): readonly Candidate[] {
  const key = `${lang} ${folded}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.clear();
  const found = findDateLike(folded, lang);
  kept.set(key, found);
  return found;
}

function findDateLike(folded: string, lang: ReadingLang): Candidate[] {
  const candidates = dateForms[lang].flatMap((form) => candidatesOf(form, folded, lang));
  candidates.sort((a, b) => a.start - b.start || b.end - a.end);
  const chosen: Candidate[] = [];
  for (const candidate of candidates) if (candidate.start >= (chosen.at(-1)?.end ?? 0)) chosen.push(candidate);
  return chosen;
}

type Candidate = Omit<DateReading, 'edtf'>;

function candidatesOf({ pattern, needs, isBareYear }: DateForm, text: string, lang: ReadingLang): Candidate[] {
  if (!needs.every((sign) => text.includes(sign))) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { y, m, d, name, ey, ed, pair } = match.groups ?? {};
    if (pair !== undefined && Number(ed) !== Number(d) + 1) return [];
    const { words } = monthNames[lang];
    // A point after the month is that of an abbreviation, or else ends the sentence.
    const isStopped = name?.endsWith('.') === true && !words.has(name) && match[0].endsWith(name);
    const month = name === undefined ? m : words.get(isStopped ? name.slice(0, -1) : name);
    if (name !== undefined && month === undefined) return [];
    const [start, end] = [match.index, match.index + match[0].length - (isStopped ? 1 : 0)];
    const isYears = d === undefined && month === undefined;
    const isTerm = ey !== undefined && isRecent(Number(y)) && isRecent(Number(ey)) && Number(ey) - Number(y) <= longestTerm;
    if (isYears && (isBareYear || ey !== undefined) && !isTerm && isNumber(text, start, end, lang)) return [];
    if (isBareYear && !isModern(Number(y))) return [];
    const first = printed(y, month, d);
    const isInterval = ey !== undefined || ed !== undefined;
    return [{ first, ...(isInterval && { last: printed(ey ?? y, month, ed) }), start, end }];
  });
}

function printed(y: string | undefined, m: string | number | undefined, d: string | undefined): PrintedDate {
  return {
    ...(y !== undefined && { year: Number(y) }),
    ...(m !== undefined && { month: Number(m) }),
    ...(d !== undefined && { day: Number(d) }),
  };
}

/** `a 2024-2027 agreement` names years, whatever noun follows. */
function isRecent(year: number): boolean {
  return year >= 1990 && year <= 2060;
}

const longestTerm = 30;

/** Four digits alone are a year only in our time: 1506 is none. */
function isModern(year: number): boolean {
  return year >= 1900 && year <= 2099;
}

/** Four digits that are counted, measured or qualified: `trên 2000 lượt`. */
function isNumber(text: string, start: number, end: number, lang: ReadingLang): boolean {
  const before = skipSpacesBack(text, start);
  const after = skipSpaces(text, end);
  return [
    lang === 'zh' ? undefined : unitsAt(text, after, lang),
    wordAt(text, after, magnitudes[lang]),
    wordAt(text, after, currenciesAfter[lang]),
    wordAt(text, after, percentAfter[lang]),
    wordBefore(text, before, currenciesBefore),
    wordBefore(text, before, qualifiersBefore[lang]),
  ].some((found) => found?.value);
}

function isPossible({ first, last }: Candidate): boolean {
  return isInCalendar(first) && (last === undefined || (isInCalendar(last) && isInOrder(first, last)));
}

/** In a leap year, when the year is not printed. */
function isInCalendar(date: PrintedDate): boolean {
  return isEdtf(toEdtf({ year: 2000, ...date, ...(date.day && { month: date.month ?? 1 }) }));
}

function isInOrder(a: PrintedDate, b: PrintedDate): boolean {
  const difference = (a.year ?? 0) - (b.year ?? 0) || (a.month ?? 0) - (b.month ?? 0) || (a.day ?? 0) - (b.day ?? 0);
  return difference < 0;
}

const joints: Readonly<Record<ReadingLang, RegExp>> = {
  vi: /^(?: (?:đến|tới)(?: hết)?(?: (?:rạng )?sáng| trưa| chiều| tối| đêm)?(?: ngày| tháng| năm)?| ?[-–—]) ?$/,
  zh: /^ ?(?:至|到|[-–—~～－]) ?$/,
  en: /^(?: to(?: the)?(?: end of)?| until| ?[-–—]) ?$/,
  fr: /^(?: au| à| ?[-–—]) ?$/,
  id: /^(?: hingga| sampai| ?[-–—]) ?$/,
};

const longestJoint = 24;

/** Two dates with nothing but a word for “to” between them are one interval; each lends the other what it lacks. */
function joinIntervals(dates: readonly Candidate[], text: string, lang: ReadingLang): Candidate[] {
  const joined: Candidate[] = [];
  for (const date of dates) {
    const before = joined.at(-1);
    const isNear = before !== undefined && date.start - before.end <= longestJoint;
    const isJoined = isNear && joints[lang].test(text.slice(before.end, date.start));
    const interval = isJoined ? intervalOf(before, date) : undefined;
    if (interval) joined[joined.length - 1] = interval;
    else joined.push(date);
  }
  return joined;
}

function intervalOf(a: Candidate, b: Candidate): Candidate | undefined {
  if (a.last !== undefined || b.last !== undefined) return undefined;
  const first = { ...(b.first.year !== undefined && { year: b.first.year }), ...a.first };
  const last = { ...(a.first.year !== undefined && { year: a.first.year }), ...b.first };
  return isInOrder(first, last) ? { first, last, start: a.start, end: b.end } : undefined;
}

function withEdtf(candidate: Candidate): DateReading {
  const { first, last } = candidate;
  const hasYear = first.year !== undefined && (last === undefined || last.year !== undefined);
  const edtf = last === undefined ? toEdtf(first) : `${toEdtf(first)}/${toEdtf(last)}`;
  return hasYear ? { ...candidate, edtf } : candidate;
}

function toEdtf({ year, month, day }: PrintedDate): string {
  const parts = [String(year ?? 0).padStart(4, '0'), ...[month, day].flatMap((part) => part ?? [])];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
