/** The year of a day or month printed without one. */
import { isEdtf } from '../../../record/edtf.ts';
import type { PrintedDate } from '../../../record/readDate.ts';
import type { SourceLang, Span } from '../types.ts';
import { daysBetween, two, type Clock } from './clock.ts';

/** Beyond this many days before publication, the year of a day without one is doubtful. */
const nearDays = 60;

/** A day so near ahead is not that of the year before, unless the words tell of the past. */
const soonDays = 100;
const verySoonDays = 45;

/** Words that tell of what is past. */
export const past: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:đã|vừa|từng|trước đó|năm ngoái|năm trước)(?!\p{L})/u,
  zh: /[了曾已]|此前|去年|上年/u,
  en: /\b(?:was|were|had|did|ago|previously|earlier|held|met|led|gave|won|saw|took|came|went|(?!(?:expect|plann|schedul|relat|unit|propos|need|slat|bas|experienc|skill|detail)ed)[a-z]{2,}ed)\b/u,
};

type PartialDate = Span & { first: PrintedDate; last: PrintedDate | undefined };

/** The nearest year for which the date makes sense: past, or to come where the words say so. */
export function withYear(
  folded: string,
  lang: SourceLang,
  clock: Clock,
  { first, last, start, end }: PartialDate,
  yearSaid?: number,
): { edtf: string; why: string } | undefined {
  const partial = last ?? first;
  if (partial.month === undefined) return undefined;
  const { published } = clock;
  const at = (year: number): string => `${year}-${two(partial.month ?? 1)}-${two(partial.day ?? 1)}`;
  const said = yearSaid === undefined ? yearBeside(folded, lang, start, end) : yearSaid - clock.year;
  let year = clock.year + (said ?? 0);
  if (published !== undefined && said === undefined) {
    const ahead = daysBetween(published.iso, at(year));
    const isGone = lang === 'vi' && (/^,? (?:vừa (?:qua|rồi)|năm ngoái)/u.test(folded.slice(end, end + 12)) || /hồi (?:cuối |đầu |giữa )?(?:tháng )?$/u.test(folded.slice(Math.max(0, start - 16), start)));
    const isFuture = !isGone && futureNear[lang].test(clauseAround(folded, start, end));
    const slack = partial.day === undefined ? 0 : 2;
    const isNear = ahead <= soonDays && !past[lang].test(clauseAround(folded, start, end));
    const isSoon = !isGone && ahead > 0 && (ahead <= verySoonDays || isNear);
    const context = saidYear(folded.slice(Math.max(0, start - near), start));
    if (ahead > 0 && !isFuture && context !== undefined && context < clock.year) year = context;
    else if (ahead > slack && !isFuture && !isSoon) year -= 1;
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
export function yearBeside(folded: string, lang: SourceLang, start: number, end: number): number | undefined {
  const { before, after } = relativeYears[lang];
  const match = before.exec(folded.slice(Math.max(0, start - 3), start)) ?? after.exec(folded.slice(end, end + 14));
  return yearShifts[match?.groups?.['said'] ?? ''];
}

/** The year that a text prints last. */
export function saidYear(before: string): number | undefined {
  const last = [...before.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].at(-1)?.[0];
  return last === undefined ? undefined : Number(last);
}

/** How far back a year still is that of what is told. */
const near = 120;

const pointing: Readonly<Record<SourceLang, { before: RegExp; after: RegExp }>> = {
  vi: { before: /(?!)/u, after: /^,? (?:cùng năm|năm đó|năm ấy|(?<next>năm sau đó))(?!\p{L})/u },
  zh: { before: /(?:当年|同年|(?<next>次年|翌年))$/u, after: /(?!)/u },
  en: { before: /(?!)/u, after: /^,? (?:of )?(?:that year|the same year|(?<next>the following year))\b/u },
};

/** Years from the one that the text spoke of last to that of a date, where the words beside it point there. */
export function saidBeside(folded: string, lang: SourceLang, start: number, end: number): 0 | 1 | undefined {
  const { before, after } = pointing[lang];
  const match = before.exec(folded.slice(Math.max(0, start - 3), start)) ?? after.exec(folded.slice(end, end + 24));
  return match === null ? undefined : match.groups?.['next'] === undefined ? 0 : 1;
}

/** The clause that a span stands in, as far as it matters to whether it is to come. */
export function clauseAround(folded: string, start: number, end: number): string {
  const far = folded.slice(Math.max(0, start - 160), start);
  const comma = far.slice(0, -60).search(/[^,，]*$/u);
  const before = far.length <= 60 || comma === far.length - 60 ? far.slice(-60) : far.slice(comma);
  const after = folded.slice(end, end + 70);
  return `${before.slice(before.search(/[^.。；;]*$/u))} ${after.slice(0, /[.。；;]/u.exec(after)?.index ?? after.length)}`;
}

/** Words that tell of what is to come. */
export const futureNear: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:sẽ|dự kiến|tới đây|sắp|kế hoạch|phấn đấu|trước ngày|trước tháng|chậm nhất|mời [^,.;]{1,40}(?:dự|tham gia|sang))(?!\p{L})/u,
  zh: /将|拟|计划|预计|定于|力争|下届|下一次|商定|约定|暂定|初定|邀请[^，。；]{1,24}(?:参加|出席)|欢迎[^，。；]{1,24}(?:参加|前来)/u,
  en: /\b(?:will|would be|(?:agree|consent|decid|pledg)(?:s|ed|d)? to|to be (?:held|joined|attended|completed)|scheduled|planned|plans|plan|expected|due to|set (?:for|to)|to be held|slated|upcoming|before|no later than|by (?:the end of |early |mid-|late )?$|invited?[^,.;]{1,40} to)\b/u,
};
