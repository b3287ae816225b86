/** The times that a text speaks of, resolved against the time of the report. */
import { parseEdtf, edtfBounds, isEdtf } from '../../../record/edtf.ts';
import { readDates, type PrintedDate } from '../../../record/readDate.ts';
import { foldNames } from '../gazetteer/nameText.ts';
import { overlaps } from '../spanWindows.ts';
import type { SourceLang, Span } from '../types.ts';
import { daysBetween, two, type Clock } from './clock.ts';
import { resolveSpan } from './resolveSpan.ts';
import { spanForms } from './spanForms.ts';

export type TimeMention = Span & {
  /** EDTF, or undefined for words that are a time and give none (`kỷ niệm 75 năm`). */
  edtf: string | undefined;
  precision: 'day' | 'month' | 'year' | 'span';
  /** The day, month or year is not printed as such. */
  isInferred: boolean;
  why?: string;
  role: TimeRole;
};

/** `compare`: what a change is measured from. `until`, `since`: an end that is open on the other side. */
export type TimeRole = 'plain' | 'compare' | 'until' | 'since' | 'dateline' | 'programme';

/**
 * Lists them in order, none inside another.
 * @param saidBefore the year that earlier paragraphs spoke of last
 */
export function timeMentions(
  text: string,
  lang: SourceLang,
  clock: Clock | undefined,
  saidBefore?: number,
): TimeMention[] {
  const folded = foldNames(text, lang);
  const spans = clock === undefined ? [] : spansOf(folded, lang, clock, saidBefore);
  const dates = readDates(text, lang)
    .filter(
      ({ first, last, start, end }) =>
        isModern(first) &&
        isModern(last ?? first) &&
        !isFraction(folded, lang, { start, end }) &&
        !isFrequency(folded, lang, start) &&
        !overlaps(spans, { start, end }),
    )
    .map(({ first, last, edtf, start, end }) => dateMention(folded, lang, clock, { first, last, edtf, start, end }));
  const own = spans.filter(
    ({ precision, start, end }) =>
      precision !== 'year' ||
      !dates.some((date) => date.precision === 'day' && date.end <= start && yearBeside(folded, lang, date.start, date.end) !== undefined && end - date.end < 16),
  );
  return [...own, ...dates].sort((a, b) => a.start - b.start);
}

function spansOf(folded: string, lang: SourceLang, clock: Clock, saidBefore: number | undefined): TimeMention[] {
  const matches = spanForms[lang].flatMap(({ kind, pattern }, order) =>
    [...folded.matchAll(pattern)].map((match) => {
      const start = match.index;
      return { kind, order, start, end: start + match[0].length, groups: match.groups ?? {} };
    }),
  );
  matches.sort((a, b) => a.start - b.start || a.order - b.order);
  const found: TimeMention[] = [];
  for (const { kind, start, end, groups } of matches) {
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const said = saidYear(folded.slice(Math.max(0, start - farthestSaid), start)) ?? saidBefore ?? clock.year;
    const isFuture = futureNear[lang].test(clauseAround(folded, start, end));
    const edtf = resolveSpan(kind, groups, lang, clock, said, isFuture);
    const isSpan = edtf === undefined || (edtf.includes('/') && kind !== 'weekend');
    const precision = isSpan ? 'span' : precisionOf(edtf);
    const role = roleOf(folded, lang, { start, end });
    const isEnd = role === 'until' && edtf !== undefined && precision !== 'year' && precision !== 'span';
    const ended = role === 'since' ? since(edtf, clock) : isEnd ? until(edtf) : edtf;
    found.push({ start, end, edtf: ended, precision, isInferred: groups['y'] === undefined, role });
  }
  return found;
}

/** How far back a year counts as the one spoken of, in UTF-16 units. */
const farthestSaid = 600;

/** `khoảng 1/3 là khách nước ngoài` */
function isFraction(folded: string, lang: SourceLang, { start, end }: Span): boolean {
  if (!/^\d{1,2}\/\d{1,2}$/.test(folded.slice(start, end))) return false;
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

function saidYear(before: string): number | undefined {
  const last = [...before.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].at(-1)?.[0];
  return last === undefined ? undefined : Number(last);
}

function precisionOf(edtf: string): TimeMention['precision'] {
  return edtf.length >= 10 ? 'day' : edtf.length === 7 ? 'month' : 'year';
}

type Read = Span & { first: PrintedDate; last: PrintedDate | undefined; edtf: string | undefined };

function dateMention(folded: string, lang: SourceLang, clock: Clock | undefined, read: Read): TimeMention {
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
  const resolved = printed === undefined && clock !== undefined ? withYear(folded, lang, clock, read) : undefined;
  const whole = printed ?? resolved?.edtf;
  const edtf = whole !== undefined && isJubilee(whole) ? undefined : whole;
  const ended =
    role === 'since'
      ? since(edtf, clock)
      : role === 'until' && edtf !== undefined && precision !== 'year'
        ? until(edtf)
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

function until(edtf: string): string {
  const { last } = edtfBounds(parseEdtf(edtf));
  return `[..${last}]`;
}

/** Beyond this many days before publication, the year of a day without one is doubtful. */
const nearDays = 60;

/** A day so near ahead is not that of the year before, unless the words tell of the past. */
const soonDays = 100;
const verySoonDays = 45;

const past: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:đã|vừa|từng|trước đó|năm ngoái|năm trước)(?!\p{L})/u,
  zh: /[了曾已]|此前|去年|上年/u,
  en: /\b(?:was|were|had|did|ago|previously|earlier|held|met|led|gave|won|saw|took|came|went|[a-z]{2,}ed)\b/u,
};

/** The nearest year for which the date makes sense: past, or to come where the words say so. */
function withYear(
  folded: string,
  lang: SourceLang,
  clock: Clock,
  { first, last, start, end }: Read,
): { edtf: string; why: string } | undefined {
  const partial = last ?? first;
  if (partial.month === undefined) return undefined;
  const { published } = clock;
  const at = (year: number): string => `${year}-${two(partial.month ?? 1)}-${two(partial.day ?? 1)}`;
  const said = yearBeside(folded, lang, start, end);
  let year = clock.year + (said ?? 0);
  if (published !== undefined && said === undefined) {
    const ahead = daysBetween(published.iso, at(year));
    const isFuture = futureNear[lang].test(clauseAround(folded, start, end));
    const slack = partial.day === undefined ? 0 : 2;
    const isNear = ahead <= soonDays && !past[lang].test(clauseAround(folded, start, end));
    const isSoon = ahead > 0 && (ahead <= verySoonDays || isNear);
    if (ahead > slack && !isFuture && !isSoon) year -= 1;
    else if (ahead < -nearDays && isFuture && ahead < -150) year += 1;
  }
  const isDoubtful = published === undefined || (said === undefined && daysBetween(at(year), published.iso) > nearDays);
  const mark = isDoubtful ? '?' : '';
  const point = ({ month, day }: PrintedDate): string =>
    [
      `${year}${mark}`,
      ...[month ?? partial.month, day].flatMap((part) => (part === undefined ? [] : [two(part)])),
    ].join('-');
  const edtf = last === undefined ? point(first) : `${point(first)}/${point(last)}`;
  const why =
    published === undefined
      ? 'year from the other dates of the report'
      : `year from the publication on ${published.iso}`;
  return isEdtf(edtf) ? { edtf, why } : undefined;
}

const relativeYears: Readonly<Record<SourceLang, { before: RegExp; after: RegExp }>> = {
  vi: { before: /(?!)/u, after: /^,? năm (?<said>nay|ngoái|trước|tới|sau)(?!\p{L})/u },
  zh: { before: /(?<said>今|去|前|明)年$/u, after: /(?!)/u },
  en: { before: /(?!)/u, after: /^,? (?:of )?(?<said>this|last|next) year\b/u },
};
const yearShifts: Readonly<Record<string, number>> = {
  ...{ nay: 0, ngoái: -1, trước: -1, tới: 1, sau: 1 },
  ...{ 今: 0, 去: -1, 前: -2, 明: 1 },
  ...{ this: 0, last: -1, next: 1 },
};

/** Years from that of the report to the one that a word right beside the day names: `去年12月20日`, `20/12 năm ngoái`. */
function yearBeside(folded: string, lang: SourceLang, start: number, end: number): number | undefined {
  const { before, after } = relativeYears[lang];
  const match = before.exec(folded.slice(Math.max(0, start - 3), start)) ?? after.exec(folded.slice(end, end + 14));
  return yearShifts[match?.groups?.['said'] ?? ''];
}

function clauseAround(folded: string, start: number, end: number): string {
  const far = folded.slice(Math.max(0, start - 160), start);
  const comma = far.slice(0, -60).search(/[^,，]*$/u);
  const before = far.length <= 60 || comma === far.length - 60 ? far.slice(-60) : far.slice(comma);
  const after = folded.slice(end, end + 70);
  return `${before.slice(before.search(/[^.。；;]*$/u))} ${after.slice(0, /[.。；;]/u.exec(after)?.index ?? after.length)}`;
}

const futureNear: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:sẽ|dự kiến|tới đây|sắp|kế hoạch|phấn đấu|trước ngày|trước tháng|mời [^,.;]{1,40}(?:dự|tham gia|sang))(?!\p{L})/u,
  zh: /将|拟|计划|预计|定于|力争|下届|下一次|邀请[^，。；]{1,24}(?:参加|出席)|欢迎[^，。；]{1,24}(?:参加|前来)/u,
  en: /\b(?:will|scheduled|planned|plans|plan|expected|due to|set (?:for|to)|to be held|slated|upcoming|before|invited?[^,.;]{1,40} to)\b/u,
};

const compareBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:so với|so|cùng kỳ|bằng|gấp [\d,.]+ lần|gấp (?:đôi|rưỡi|ba|bốn|năm)(?: lần)?)(?: (?:cùng kỳ|cùng thời điểm|thời điểm|cùng|mức|giai đoạn|của|với|kỳ|lần|năm|tháng))* ?$/u,
  zh: /(?:比|较|相比|恢复至|恢复到|相当于)$/u,
  en: /(?:same (?:period|time|months?|level|figure)|compared (?:with|to)|(?:percent|%|increase|rise|growth|up|down)[^,.]{0,12} from|than|against|over|year-on-year from|versus|as (?:many|much|high|large) as)(?: (?:in|the|that|of|same|period|figures?|levels?))* $/u,
};
const compareAfter: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?!)/u,
  zh: /^(?:同期|年?同期|水平)/u,
  en: /^ (?:levels?)\b/u,
};
const untilBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:đến hết|tính đến|tính tới|l(?:uỹ|ũy) kế(?: (?:đến|tới))?|cộng dồn(?: (?:đến|tới))?|hết|trước|chậm nhất|đến cuối|từ đầu năm(?: \d{4})? (?:đến|tới)|(?:^|[.;:] )đến)(?: (?:hết|ngày|tháng|đầu|giữa|cuối|thời điểm))* ?$/u,
  zh: /(?:截至|截止|截止到|到|至)$/u,
  en: /\b(?:as of|up to|by the end of|until|through|before|by)(?: (?:the end of|mid-|late|early))? $/u,
};
const sinceBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:kể )?từ(?: khi [^,.;]{2,30}?)?(?: (?:vào|năm|ngày|tháng|đầu|giữa|cuối))* ?$/u,
  zh: /自(?:从)?$/u,
  en: /\bsince(?: [a-z' -]{1,50})? $/u,
};
const sinceAfter: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?:,)? (?:đến|tới) nay|^ trở lại đây/u,
  zh: /^(?:[^，。；]{0,30}?(?:以来|至今)|起?至今)/u,
  en: /^/u,
};
/** `the biggest since 2018`: what it is compared with. */
const isRecord: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:nhất|kỷ lục)(?: kể)? từ(?: (?:năm|tháng|ngày))* ?$/u,
  zh: /(?!)/u,
  en: /\b(?:biggest|largest|highest|lowest|best|most|busiest|first|fastest)\b[^,.]{0,24} since $/u,
};
const programmeBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:giai đoạn|nhiệm kỳ|niên khoá|năm học)(?: năm)? ?$/u,
  zh: /[（(]$/u,
  en: /(?:period|(?<!\b(?:scheduled|planned|slated|set|due|expected) )for)(?: the)? $/u,
};
/** `chương trình hợp tác giai đoạn …` names a document, unless its results are told. */
function isTitle(own: string, far: string, lang: SourceLang): boolean {
  if (lang !== 'vi') return true;
  return (
    /(?:chương trình|kế hoạch|thoả thuận|biên bản|bản ghi nhớ|đề án|quy hoạch|hành động|hợp tác|nhiệm kỳ|khoá)[^.,;:]{0,40}$/u.test(
      own,
    ) && !/(?:kết quả|đánh giá|sơ kết|tổng kết|sau|qua)[^.;:]{0,60}$/u.test(far)
  );
}

const datelineAfter = /^ ?(?:\((?:xinhua|vna|vnanet|cns|vns)\)|电|（记者|讯|--)/u;

function roleOf(folded: string, lang: SourceLang, { start, end }: Span): TimeRole {
  const before = folded.slice(Math.max(0, start - 40), start);
  const after = folded.slice(end, end + 50);
  if (start < 60 && datelineAfter.test(after)) return 'dateline';
  // The forms of readDates take words such as `năm` or `ngày` with them.
  const printed = folded.slice(start, end);
  const own = /\d/.test(printed) ? `${before}${printed.replace(/[\d/.-].*$/u, '')}` : before;
  if (compareBefore[lang].test(own) || compareBefore[lang].test(before) || compareAfter[lang].test(after))
    return 'compare';
  if (isRecord[lang].test(before) || (lang === 'zh' && /^(?:以来|之后)?(?:的)?(?:最|首次|新高|新低)/u.test(after))) return 'compare';
  if ((sinceBefore[lang].test(own) || sinceBefore[lang].test(before)) && sinceAfter[lang].test(after)) return 'since';
  if (lang === 'zh' && (/^(?:以来|至今)/u.test(after) || (/自(?:从)?$/u.test(before) && /年$/u.test(folded.slice(start, end)) && /^(?:起|开始)/u.test(after)))) return 'since';
  if ((untilBefore[lang].test(own) || untilBefore[lang].test(before)) && !folded.slice(start, end).includes('đến'))
    return 'until';
  return programmeBefore[lang].test(own) && isTitle(own, folded.slice(Math.max(0, start - 120), start), lang)
    ? 'programme'
    : 'plain';
}
