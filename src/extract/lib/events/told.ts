/** Whether a time that a sentence names is that of something that happens, and not of a count, a paper or a comparison. */
import type { Sentence } from '../../paragraphToSentences.ts';
import { daysBetween } from '../dates/clock.ts';
import type { TimeMention } from '../dates/timeMentions.ts';
import type { SourceLang } from '../types.ts';
import { strongWords, weakWords } from './eventWords.ts';
import { goesOn, isStart } from './starts.ts';
import {
  aim,
  beginning,
  begins,
  completed,
  completing,
  deadline,
  futureHalf,
  hasTally,
  isAnniversary,
  lasting,
  measured,
  ongoing,
  planned,
  promised,
  reviewed,
  strongYear,
  target,
  toDate,
  willed,
} from './toldWords.ts';

const clauseEnd = /[;；。.](?=\s|$)|[；。]/u;

/** Whether a time is that of something that happens. */
export function isTold(
  time: TimeMention,
  folded: string,
  sentence: Sentence,
  lang: SourceLang,
  all: readonly TimeMention[],
  latest: string | undefined,
): boolean {
  const latestYear = latest === undefined ? undefined : Number(latest.slice(0, 4));
  const { edtf, role, precision, start, end } = time;
  if (edtf === undefined || role === 'compare' || role === 'dateline' || isInTitle(time, folded, lang)) return false;
  if (edtf.startsWith('['))
    return isDeadline(folded.slice(sentence.start, start), lang) || lasting[lang].test(folded.slice(Math.max(sentence.start, start - 90), end));
  const following = folded.slice(end, sentence.end);
  const nextTime = all.find((other) => other.start > start)?.start ?? sentence.end;
  const before = folded.slice(Math.max(sentence.start, start - 140), start);
  const near = before + folded.slice(start, Math.min(sentence.end, end + 140));
  const isAhead = latest !== undefined && bare(edtf) > latest.slice(0, bare(edtf).split('/')[0]?.length);
  // What is to come can only be counted in its own clause.
  const clause = clauseOf(time, folded, sentence);
  const isWilled = isAhead && willed.test(clause);
  const isCounted = !isWilled && isMeasured(isAhead ? clause : near.slice(before.search(/[^;；]*$/u)), lang);
  if (isPastProgramme(edtf, folded.slice(Math.max(0, start - 90), start), lang)) return true;
  if (role === 'programme') return false;
  if (role === 'since')
    return isStart(time, folded, sentence, lang) || (lang === 'vi' && /(?<!\p{L})tổ chức đoàn/u.test(following));
  if (role === 'until' || precision === 'year') {
    if (isCompletion(time, folded, sentence, lang, latestYear)) return true;
    if (role === 'until') return false;
  }
  if (isAhead && isComingStart(time, folded, lang)) return true;
  if (precision === 'year' && lang === 'zh' && ongoing.test(folded.slice(end, end + 34))) return true;
  if (precision === 'year' && begins[lang].test(lang === 'zh' ? folded.slice(end, end + 4) : folded.slice(Math.max(0, start - 24), start))) return true;
  if (precision === 'year' && lang === 'vi' && isFrom(time, folded, sentence) && !isCounted) return true;
  if (isLearned(time, folded, lang) || (lang === 'zh' && precision === 'year' && folded[end] === '度')) return false;
  const does = strongWords[lang].test(near) || weakWords[lang].test(near);
  const isVague = isLong(edtf) || isLoose(time, folded);
  if (precision === 'day') return !isVague || (does && !isCounted && !(isLong(edtf) && /(?<![\p{L}\d])\d/u.test(following.slice(0, nearby))));
  // What the words right after a month do is its event, whatever is counted later.
  const isDirect = (lang === 'zh' ? [14, 26] : [40]).some((length) => {
    const next = folded.slice(end, Math.min(sentence.end, end + length));
    return (strongWords[lang].test(next) || weakWords[lang].test(next)) && !isMeasured(next, lang);
  });
  if (precision === 'month')
    return isDirect || isDoneIn(time, folded, sentence, lang) || goesOn(time, folded, lang) || (!isCounted && (does || !isVague));
  const own =
    folded.slice(Math.max(sentence.start, start - 60), start) +
    folded.slice(start, Math.min(nextTime, sentence.end, end + 90));
  const stop = clauseEnd.exec(own.slice(60))?.index;
  const piece = stop === undefined ? own : own.slice(0, 60 + stop);
  if (precision === 'year')
    return (
      !isAnniversary.test(folded.slice(end, end + 24)) &&
      !aim[lang].test(folded.slice(Math.max(sentence.start, start - 60), start)) &&
      (strongYear[lang].test(piece) || isPromised(folded, sentence, time, lang) || (isAhead && strongWords[lang].test(piece) && !target.test(piece))) &&
      !isMeasured(piece, lang)
    );
  const isToCome = isPlanned(time, folded, sentence, lang);
  return (
    ((isQuarter(edtf) && (isToCome || isAhead || !hasTally[lang].test(following))) ||
      (isHalf(edtf) && (isAhead || futureHalf[lang].test(near))) ||
      (monthsOf(edtf) <= 3 && (isToCome || isAhead))) &&
    !toDate.test(folded.slice(start, end)) &&
    (does || isToCome || (isAhead && isQuarter(edtf))) &&
    !isCounted
  );
}

/** `… dạy học từ năm 2018.`: at the end of its clause, the year from which something is done. */
function isFrom({ start, end }: TimeMention, folded: string, sentence: Sentence): boolean {
  const before = folded.slice(Math.max(sentence.start, start - 50), start) + folded.slice(start, end).replace(/\d.*$/u, '');
  return (
    /\p{L}{2}[^,.;:\d]{6,}(?<!\p{L})từ (?:(?:mùa \p{L}{2,4}|đầu|giữa|cuối) )?(?:năm )?$/u.test(before) &&
    /^(?:[.,;]|$)/u.test(folded.slice(end, end + 1))
  );
}

/** A week, or a weekend without its days: what goes on in it may be anything. */
function isLoose({ edtf = '', precision, start, end }: TimeMention, folded: string): boolean {
  return edtf.includes('/') && (precision === 'month' || (precision === 'day' && !/\d/.test(folded.slice(start, end))));
}

/** `mở lại vào tháng 1/2023`: what the words right before a month do, whatever is counted elsewhere. */
function isDoneIn({ start }: TimeMention, folded: string, sentence: Sentence, lang: SourceLang): boolean {
  if (lang === 'zh') return false;
  const before = folded.slice(Math.max(sentence.start, start - 40), start);
  const clause = before.slice(before.search(/[^,;:]*$/u));
  return (
    /(?<!\p{L})(?:vào|hồi|trong|từ|in|since|on) (?:(?:đầu|giữa|cuối|early|mid|late) )?$/u.test(clause) &&
    strongYear[lang].test(clause) &&
    !isMeasured(clause, lang)
  );
}

/** What the words beside a time say is to come: `今年9月将…`, `is planned for`. */
function isPlanned({ start, end }: TimeMention, folded: string, sentence: Sentence, lang: SourceLang): boolean {
  const before = folded.slice(Math.max(sentence.start, start - 60), start);
  const after = folded.slice(end, Math.min(sentence.end, end + (lang === 'zh' ? 14 : 40)));
  return planned[lang].test(`${before.slice(before.search(/[^,，;；]*$/u))}${folded.slice(start, end)}${after}`);
}

/** `6月11日……2025年第二季度行动`: beside a day in it or after it, or a month of its own, a quarter only names what is held. */
export function withoutLabels(told: readonly TimeMention[], latest: string | undefined): TimeMention[] {
  const isNamed = (quarter: string): boolean => {
    const [from = '', to = ''] = bare(quarter).split('/');
    return told.some(({ edtf = '', precision }) => {
      const date = bare(edtf).split('/')[0] ?? '';
      const isInside = date.slice(0, 7) >= from && date.slice(0, 7) <= to;
      const isOver = latest !== undefined && from <= latest.slice(0, 7);
      return (precision === 'day' && date.length === 10 && (isInside || (isOver && date > to))) || (precision === 'month' && isInside);
    });
  };
  return told.filter(({ edtf = '', precision }) => !(precision === 'span' && isQuarter(edtf) && isNamed(edtf)));
}

/** `expected to open by the end of 2026`: the year in which something is to be finished or begun. */
function isCompletion(
  { edtf = '', start, end, precision }: TimeMention,
  folded: string,
  sentence: Sentence,
  lang: SourceLang,
  latestYear: number | undefined,
): boolean {
  if (precision !== 'year' || latestYear === undefined || Number(edtf.slice(0, 4)) < latestYear) return false;
  const before = folded.slice(Math.max(sentence.start, start - 140), start);
  return completing[lang].test(before) && (lang !== 'zh' || completed.test(folded.slice(end, end + 16)));
}

/** `từ năm 2028, thí điểm …`, `from January 2026`: what begins in a year or month to come. */
function isComingStart(
  { start, end, precision }: TimeMention,
  folded: string,
  lang: SourceLang,
): boolean {
  if (precision !== 'year' && precision !== 'month') return false;
  if (precision === 'year' && !beginning.test(folded.slice(end, end + 24))) return false;
  const before = folded.slice(Math.max(0, start - 16), start);
  if (lang === 'zh') return /^(?:起|开始)/u.test(folded.slice(end, end + 2));
  const own = before + folded.slice(start, end).replace(/\d.*$/u, '');
  return lang === 'vi' ? /(?<!\p{L})từ (?:(?:năm|tháng|quý|đầu) )*$/u.test(own) : /\b(?:from|starting|beginning)(?: in| from)? (?:\p{L}+ )?$/u.test(own);
}

/** `sẽ khởi công … trước ngày 30/9`: what is promised to take place by then; the end of a count is none. */
function isDeadline(before: string, lang: SourceLang): boolean {
  return deadline[lang].test(before.slice(-140));
}

/** `《2024年合作备忘录》`: part of the name of a paper. */
function isInTitle({ start, end }: TimeMention, folded: string, lang: SourceLang): boolean {
  if (lang !== 'zh') return false;
  const open = folded.slice(Math.max(0, start - 40), start).search(/《[^》]*$/u);
  return open >= 0 && /^[^《]{0,40}》/u.test(folded.slice(end, end + 44));
}

/** More than a month between two days: a period of counting rather than one event. */
function isLong(edtf: string): boolean {
  const [from = '', to] = bare(edtf).split('/');
  return to !== undefined && from.length === 10 && to.length === 10 && daysBetween(from, to) > longestEvent;
}

const longestEvent = 31;
/** Beside a long interval a number counts what was done in it. */
const nearby = 60;

/** `记者3日从…获悉`, `Ngày 15/4, tin từ …`: the day on which the reporter heard of it. */
function isLearned({ start, end }: TimeMention, folded: string, lang: SourceLang): boolean {
  if (lang === 'vi') return /^,? (?:theo )?(?:tin|thông tin|nguồn tin)(?: mới nhất)? (?:từ|của)(?!\p{L})/u.test(folded.slice(end, end + 40));
  return (
    lang === 'zh' &&
    /(?:记者|笔者)(?:于)?$/u.test(folded.slice(Math.max(0, start - 4), start)) &&
    /^(?:上午|下午)?(?:从|在|由)?[^，。；]{0,40}(?:获悉|了解到|得知)/u.test(folded.slice(end, end + 50))
  );
}

/** A gift or meeting that the same clause promises for the year: `sẽ tặng … vào đầu năm 2025`. */
function isPromised(folded: string, sentence: Sentence, { start, end }: TimeMention, lang: SourceLang): boolean {
  const before = folded.slice(Math.max(sentence.start, start - 140), start);
  return promised[lang].test(lang === 'zh' ? before + folded.slice(start, Math.min(sentence.end, end + 24)) : before);
}

/** The words between the commas around a time. */
function clauseOf({ start, end }: TimeMention, folded: string, sentence: Sentence): string {
  const before = folded.slice(Math.max(sentence.start, start - 80), start);
  const after = folded.slice(end, Math.min(sentence.end, end + 60));
  return before.slice(before.search(/[^,;，；]*$/u)) + folded.slice(start, end) + (/^[^,;，；]*/u.exec(after)?.[0] ?? '');
}

function isMeasured(piece: string, lang: SourceLang): boolean {
  return measured[lang].test(piece);
}

function isPastProgramme(edtf: string, before: string, lang: SourceLang): boolean {
  return /^\d{4}\/\d{4}$/.test(edtf) && reviewed[lang].test(before);
}

/** Months in a span of one year, of which longer ones are none. */
function monthsOf(edtf: string): number {
  const [, year, from, last, to] = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(bare(edtf)) ?? [];
  return year !== undefined && year === last ? Number(to) - Number(from) + 1 : Infinity;
}

function isHalf(edtf: string): boolean {
  return /^(\d{4})-(?:01\/\1-06|07\/\1-12)$/.test(edtf.replace(/[?~%]/g, ''));
}

function isQuarter(edtf: string): boolean {
  return monthsOf(edtf) === 3;
}

/** Without the marks of doubt. */
function bare(edtf: string): string {
  return edtf.replace(/[?~%]/g, '');
}
