/** The times that a text speaks of, resolved against the time of the report. */
import { parseEdtf, edtfBounds } from '../../../record/edtf.ts';
import { readDates, type PrintedDate } from '../../../record/readDate.ts';
import { foldNames } from '../gazetteer/nameText.ts';
import { overlaps } from '../spanWindows.ts';
import type { SourceLang, Span } from '../types.ts';
import { addDays, daysBetween, two, type Clock } from './clock.ts';
import { clauseAround, futureNear, past, saidBeside, saidYear, withYear, yearBeside } from './partialYear.ts';
import { monthOf, resolveSpan } from './resolveSpan.ts';
import { spanForms, type SpanKind } from './spanForms.ts';
import { roleOf, type TimeRole } from './timeRole.ts';

export type TimeMention = Span & {
  /** EDTF, or undefined for words that are a time and give none (`kỷ niệm 75 năm`). */
  edtf: string | undefined;
  precision: 'day' | 'month' | 'year' | 'span';
  /** The day, month or year is not printed as such. */
  isInferred: boolean;
  why?: string;
  role: TimeRole;
};

/** A year, and a day in ISO form. */
export type SaidBefore = { year?: number; day?: string };

/**
 * Lists them in order, none inside another.
 * @param before what earlier paragraphs spoke of last
 */
export function timeMentions(
  text: string,
  lang: SourceLang,
  clock: Clock | undefined,
  before: SaidBefore = {},
): TimeMention[] {
  const folded = foldNames(text, lang);
  const spans = clock === undefined ? [] : spansOf(folded, lang, clock, before);
  const dates = readDates(text, lang)
    .filter(
      ({ first, last, start, end }) =>
        isModern(first) &&
        isModern(last ?? first) &&
        !isFraction(folded, lang, { start, end }) &&
        !isFrequency(folded, lang, start) &&
        !overlaps(spans, { start, end }),
    )
    .map(({ first, last, edtf, start, end }) => {
      const read = { first, last, edtf, start, end };
      return dateMention(folded, lang, clock, read, yearSaid(folded, lang, read, before));
    });
  const own = spans.filter(
    ({ precision, start, end }) =>
      precision !== 'year' ||
      !dates.some((date) => date.precision === 'day' && date.end <= start && yearBeside(folded, lang, date.start, date.end) !== undefined && end - date.end < 16),
  );
  return [...own, ...dates].sort((a, b) => a.start - b.start);
}

function spansOf(folded: string, lang: SourceLang, clock: Clock, before: SaidBefore): TimeMention[] {
  const matches = spanForms[lang].flatMap(({ kind, pattern }, order) =>
    [...folded.matchAll(pattern)].map((match) => {
      const start = match.index;
      return { kind, order, start, end: start + match[0].length, groups: match.groups ?? {} };
    }),
  );
  matches.sort((a, b) => a.start - b.start || a.order - b.order);
  const found: TimeMention[] = [];
  let yearful: TimeMention | undefined;
  for (const { kind, start, end, groups } of matches) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const from = Math.max(0, start - farthestSaid, yearful?.end ?? 0);
    const said =
      saidYear(folded.slice(from, start)) ?? yearIn(yearful?.edtf) ?? before.year ?? clock.year;
    const clause = clauseAround(folded, start, end);
    const isFuture =
      kind === 'month-name'
        ? isMonthToCome(groups, clause, sentenceBefore(folded, start), lang, clock)
        : futureNear[lang].test(clause);
    const edtf = resolveSpan(kind, groups, lang, clock, { year: said, day: before.day }, isFuture);
    const precision = edtf === undefined ? 'span' : precisionOf(kind, edtf);
    const role = roleOf(folded, lang, { start, end });
    const isEnd = role === 'until' && edtf !== undefined && precision !== 'year' && (precision !== 'span' || kind === 'quarter');
    const ended = role === 'since' ? since(edtf, clock) : isEnd ? until(edtf, isBefore(folded, lang, start, end)) : edtf;
    const mention: TimeMention = { start, end, edtf: ended, precision, isInferred: groups['y'] === undefined, role };
    if (isYearful(mention)) yearful = mention;
    found.push(mention);
  }
  return found;
}

/** A month alone is the next one of that name when the words say so, or when it is near and nothing is told as past. */
function isMonthToCome(
  { ms, me }: Readonly<Record<string, string | undefined>>,
  clause: string,
  before: string,
  lang: SourceLang,
  { published }: Clock,
): boolean {
  const month = monthOf(ms ?? me, lang);
  const isSaid = futureNear[lang].test(clause);
  if (published === undefined || month === undefined) return isSaid;
  const isPast = past[lang].test(clause);
  const ahead = month - published.month;
  if (ahead > -farBack_months && ahead <= 0) return false;
  if (ahead <= 0) return !isPast && (isSaid || futureNear[lang].test(before));
  return isSaid || (!isPast && (ahead <= soonest_months || futureNear[lang].test(before)));
}

const soonest_months = 3;
/** A month that has gone by longer ago may be that of the year to come. */
const farBack_months = 4;

function sentenceBefore(folded: string, start: number): string {
  const far = folded.slice(Math.max(0, start - 200), start);
  return far.slice(far.search(/[^.。；;]*$/u));
}

/** How far back a year counts as the one spoken of, in UTF-16 units. */
const farthestSaid = 600;

/** `khoảng 1/3 là khách nước ngoài` */
function isFraction(folded: string, lang: SourceLang, { start, end }: Span): boolean {
  if (!/^\d{1,2}\/\d{1,2}$/.test(folded.slice(start, end))) return false;
  if (folded.slice(start, end) === '24/7') return true;
  const before = folded.slice(Math.max(0, start - 12), start);
  return (
    (lang === 'vi' ? /(?:khoảng|gần|hơn|chiếm|trên|bằng|tới|giảm|tăng|mất|thêm|chỉ) $/u : /(?:about|over|nearly|of) $/u).test(before) ||
    /^ (?:là|số|tổng|dân|diện tích|lượng|of)(?!\p{L})/u.test(folded.slice(end, end + 12))
  );
}

/** `mỗi tháng hai …`: how often, and then a number of things. */
function isFrequency(folded: string, lang: SourceLang, start: number): boolean {
  return lang === 'vi' && /(?<!\p{L})(?:mỗi|hằng|hàng|từng|một) $/u.test(folded.slice(Math.max(0, start - 6), start));
}

/** Border markers 1119–1120 look like years. */
function isModern({ year }: PrintedDate): boolean {
  return year === undefined || (year >= 1900 && year < 2100);
}

/** A word that names a year, such as `去年`. */
function isYearful({ edtf }: TimeMention): boolean {
  return edtf !== undefined && /^\d{4}(?:-\d{2})?$/.test(edtf);
}

function yearIn(edtf: string | undefined): number | undefined {
  return edtf === undefined ? undefined : Number(edtf.slice(0, 4));
}

/** A week is no more exact than a month to what happened in it; a weekend is told as days. */
function precisionOf(kind: SpanKind, edtf: string): TimeMention['precision'] {
  if (kind === 'week') return 'month';
  if (edtf.includes('/') && kind !== 'weekend' && kind !== 'days-of-month') return 'span';
  return edtf.length >= 10 ? 'day' : edtf.length === 7 ? 'month' : 'year';
}

type Read = Span & { first: PrintedDate; last: PrintedDate | undefined; edtf: string | undefined };

/** The year spoken of last, or the one after it, where the words beside a date point at it: `当年6月8日`. */
function yearSaid(folded: string, lang: SourceLang, { start, end }: Span, before: SaidBefore): number | undefined {
  const shift = saidBeside(folded, lang, start, end);
  const said = saidYear(folded.slice(Math.max(0, start - farthestSaid), start)) ?? before.year;
  return shift === undefined || said === undefined ? undefined : said + shift;
}

/** @param said the year that the words beside it point at */
function dateMention(folded: string, lang: SourceLang, clock: Clock | undefined, read: Read, said: number | undefined): TimeMention {
  const { first, last, start, end } = read;
  const role = roleOf(folded, lang, { start, end });
  const precision =
    last !== undefined && first.day === undefined
      ? 'span'
      : first.day !== undefined
        ? 'day'
        : first.month !== undefined
          ? 'month'
          : 'year';
  const printed = read.edtf;
  const resolved = printed === undefined && clock !== undefined ? withYear(folded, lang, clock, read, said) : undefined;
  const whole = printed ?? resolved?.edtf;
  const edtf = whole !== undefined && isJubilee(whole) ? undefined : whole;
  const ended =
    role === 'since'
      ? since(edtf, clock)
      : role === 'until' && edtf !== undefined && precision !== 'year'
        ? until(edtf, false)
        : edtf;
  return {
    start,
    end,
    edtf: ended,
    precision: role === 'since' ? 'span' : precision,
    isInferred: printed === undefined,
    role,
    ...(resolved !== undefined && { why: resolved.why }),
  };
}

/** From a day to the same day many years later: the years of an anniversary. */
function isJubilee(edtf: string): boolean {
  const [from = '', to = ''] = edtf.replace(/[?~%]/g, '').split('/');
  return from.length === 10 && to.length === 10 && daysBetween(from, to) > 700;
}

/** From then until the report. */
function since(edtf: string | undefined, clock: Clock | undefined): string | undefined {
  if (edtf === undefined || clock === undefined || edtf.includes('/')) return edtf;
  const now =
    clock.published === undefined || edtf.length === 4
      ? String(clock.year)
      : `${clock.year}-${two(clock.published.month)}`;
  const end = edtf.length === 10 && clock.published !== undefined ? clock.published.iso : now;
  return end > edtf ? `${edtf}/${end}` : edtf;
}

/** @param isOpen whether the end itself is not part of it: `trước quý III` */
function until(edtf: string, isOpen: boolean): string {
  const { first, last } = edtfBounds(parseEdtf(edtf));
  return isOpen && first !== undefined && edtf.includes('/') ? `[..${addDays(first, -1)}]` : `[..${last}]`;
}

function isBefore(folded: string, lang: SourceLang, start: number, end: number): boolean {
  const before = folded.slice(Math.max(0, start - 24), start);
  if (lang === 'zh') return /^(?:之|以)?前/u.test(folded.slice(end, end + 2));
  return lang === 'vi' ? /(?<!\p{L})trước[^,.;]*$/u.test(before) : /\bbefore[^,.;]*$/u.test(before);
}
