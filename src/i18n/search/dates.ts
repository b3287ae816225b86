/** Dates as readers of three languages type them, and the words under which search keeps them. */
import { parseEdtf, type EdtfPoint } from '../../record/edtf.ts';

/** What is typed or printed of a date. */
export type SearchDate = { year?: number; month?: number; day?: number };
export type FoundDate = { start: number; end: number; dates: SearchDate[] };

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  '(?<name>january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)';
const monthWords = 'mot hai ba tu nam sau bay tam chin muoi'.split(' ');
const year = String.raw`(?<y>(?:19|20)\d\d)(?!\d)`;
const day = String.raw`(?<d>\d{1,2})`;
const month = String.raw`(?<m>\d{1,2})`;
const lastDay = String.raw`(?: ?[-–—] ?(?<e>\d{1,2}))?`;
const suffix = '(?:st|nd|rd|th)?';

/** Tried in order at each digit or month; all work on flat text. */
const forms = [
  String.raw`${year} ?年(?: ?${month} ?月(?: ?${day} ?[日号](?: ?[至到—–-] ?(?<e>\d{1,2}) ?[日号])?)?)?`,
  String.raw`${month} ?月 ?${day} ?[日号](?: ?[至到—–-] ?(?<e>\d{1,2}) ?[日号])?`,
  String.raw`${year}[-/.]${month}[-/.]${day}(?!\d)`,
  String.raw`${year}[-/]${month}(?![\d/.-])`,
  String.raw`(?:ngay )?${day}${lastDay}[-/.]${month}[-/.]${year}`,
  String.raw`(?:thang )?${month}[-/]${year}`,
  String.raw`(?:ngay )?${day}${lastDay}/${month}(?![\d/])`,
  String.raw`(?:ngay )?${day}${lastDay} thang (?:${month}|(?<w>${monthWords.join('|')}))(?![a-z\d])(?:(?:,| nam|,? nam)? ?${year})?`,
  String.raw`thang (?:${month}|(?<w>${monthWords.join('|')}))(?:,| nam|,? nam)? ?${year}`,
  String.raw`${day}${suffix}${lastDay}${suffix} (?:of )?${monthName}(?![a-z])(?:,? ${year})?`,
  String.raw`${monthName}\.? ${day}${lastDay}${suffix}(?![a-z\d])(?:,? ${year})?`,
  String.raw`${monthName}\.?,? ${year}`,
  String.raw`${year}(?![.,]\d)`,
].map((source) => new RegExp(source, 'y'));

/**
 * The date that begins at this place of a flat text; days that no calendar has are none.
 * @example dateAt('27/3/2023', 0) // => { start: 0, end: 9, dates: [{ year: 2023, month: 3, day: 27 }] }
 */
export function dateAt(flat: string, at: number): FoundDate | undefined {
  for (const form of forms) {
    form.lastIndex = at;
    const match = form.exec(flat);
    if (match === null) continue;
    const { y, m, d, e, w, name } = match.groups ?? {};
    const named = name === undefined ? (w === undefined ? m : monthWords.indexOf(w) + 1) : months.indexOf(name.slice(0, 3)) + 1;
    const date = toDate(y, named, d);
    if (!isPossible(date)) continue;
    const last = e === undefined ? undefined : toDate(y, named, e);
    const dates = last !== undefined && isPossible(last) ? [date, last] : [date];
    return { start: at, end: at + match[0].length, dates };
  }
  return undefined;
}

function toDate(y: string | undefined, m: string | number | undefined, d: string | undefined): SearchDate {
  return {
    ...(y !== undefined && { year: Number(y) }),
    ...(m !== undefined && { month: Number(m) }),
    ...(d !== undefined && { day: Number(d) }),
  };
}

function isPossible({ month: m = 1, day: d = 1 }: SearchDate): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= 31;
}

/** The one word that asks for a date: its day, its month, its year, or a day of any year. `d20230327 m202303 y2023 e0327` */
export function dateWord({ year: y, month: m, day: d }: SearchDate): string {
  if (y === undefined) return `e${two(m)}${two(d)}`;
  if (m === undefined) return `y${y}`;
  return d === undefined ? `m${y}${two(m)}` : `d${y}${two(m)}${two(d)}`;
}

/** All words under which a date is found: those of its day, month and year. */
export function dateWords(date: SearchDate): string[] {
  const { year: y, month: m, day: d } = date;
  return [
    dateWord(date),
    ...(y !== undefined && m !== undefined && d !== undefined ? [dateWord({ month: m, day: d }), dateWord({ year: y, month: m })] : []),
    ...(y !== undefined && m !== undefined ? [dateWord({ year: y })] : []),
  ];
}

function two(part = 0): string {
  return String(part).padStart(2, '0');
}

const longestSpan = 31;

/** Words for an EDTF date; an interval is found by each of its years, or by each day of a short one. */
export function edtfWords(text: string): string[] {
  const date = parseEdtf(text);
  if (date.form !== 'interval') return dateWords(plain(date.form === 'point' ? date.point : date.end));
  const [a, b] = [plain(date.start), plain(date.end)];
  const words = [...dateWords(a), ...dateWords(b)];
  if (a.month === undefined) for (let y = date.start.year; y <= date.end.year && y < date.start.year + longestSpan; y += 1) words.push(`y${y}`);
  if (a.year === b.year && a.month === b.month && a.day !== undefined)
    for (let d = a.day; d <= (b.day ?? 0); d += 1) words.push(...dateWords({ ...a, day: d }));
  return [...new Set(words)];
}

function plain({ year: y, month: m, day: d }: EdtfPoint): SearchDate {
  return { year: y, ...(m !== undefined && { month: m }), ...(d !== undefined && { day: d }) };
}
