/** A span of time said in words -> EDTF, counted from the time of the report. */
import { monthNames } from '../../../record/dateForms.ts';
import { isEdtf } from '../../../record/edtf.ts';
import { romanAt, wordNumberAt } from '../../../record/numberWords.ts';
import type { SourceLang } from '../types.ts';
import { addDays, two, type Clock } from './clock.ts';
import type { SpanKind } from './spanForms.ts';

type Groups = Readonly<Record<string, string | undefined>>;

/** Beginnings of the terms that congresses of the two parties elected, by their Roman numeral. */
const congresses: Readonly<Record<string, string>> = {
  xi: '2011-01',
  xii: '2016-01',
  xiii: '2021-01',
  xiv: '2026-01',
  xviii: '2012-11',
  xix: '2017-10',
  xx: '2022-10',
};

/** @param said the year and day that the text spoke of last. Undefined when the words give no period. */
export function resolveSpan(
  kind: SpanKind,
  groups: Groups,
  lang: SourceLang,
  clock: Clock,
  { year: said, day: saidDay }: { year: number | undefined; day: string | undefined },
  isFuture: boolean,
): string | undefined {
  const year = yearOf(groups, clock);
  const count = countOf(groups['n'], lang);
  switch (kind) {
    case 'months':
      return count === undefined || count > 12 ? undefined : months(year, 1, count);
    case 'rest':
      return count === undefined || count > 12 ? undefined : months(year, 13 - count, 12);
    case 'month-range': {
      const [from, to] = [monthOf(groups['m'] ?? groups['ms'], lang), monthOf(groups['e'] ?? groups['me'], lang)];
      return from === undefined || to === undefined || from >= to ? undefined : months(year, from, to);
    }
    case 'quarter': {
      const quarter = quarterOf(groups['q'] ?? '', lang);
      return quarter === undefined ? undefined : months(year, quarter * 3 - 2, quarter * 3);
    }
    case 'quarters':
      return count === undefined || count > 4 ? undefined : months(year, 1, count * 3);
    case 'half':
      return /đầu|上|first|1/.test(groups['half'] ?? '') ? months(year, 1, 6) : months(year, 7, 12);
    case 'past-years':
      return count === undefined || count < 2 ? undefined : `${clock.year - count + 1}/${clock.year}`;
    case 'next-years':
      return count === undefined ? undefined : `${clock.year}/${clock.year + count}`;
    case 'to-date':
      return clock.published && months(clock.year, 1, clock.published.month);
    case 'year':
      return String(year);
    case 'month':
      return relativeMonth(groups, year, clock, lang);
    case 'day-of-month':
      return dayInMonthOf(saidDay, Number(groups['d']), groups['next']) ?? dayOfMonth(Number(groups['d']), clock, isFuture, groups['next']);
    case 'month-name': {
      const month = monthOf(groups['ms'] ?? groups['me'], lang);
      if (month === undefined || clock.published === undefined) return undefined;
      if (groups['rel'] !== undefined) return `${year}-${two(month)}`;
      return `${yearOfMonth(month, clock.published.month, year, groups['next'], isFuture)}-${two(month)}`;
    }
    case 'weekend':
      return weekend(clock, groups['week'] ?? '');
    case 'day':
    case 'weekday':
      return dayOf(groups['rel'] ?? '', clock, groups['week']);
    case 'said-year':
      return said === undefined ? undefined : String(said + laterYear(groups['same']));
    case 'said-month': {
      const month = monthOf(groups['m'] ?? groups['ms'], lang);
      return said === undefined || month === undefined ? undefined : `${said + laterYear(groups['same'])}-${two(month)}`;
    }
    case 'years-ago': {
      const years = groups['n'] === undefined ? 1 : count;
      return years === undefined ? undefined : String(clock.year - years * (groups['unit'] === 'decade' ? 10 : 1));
    }
    case 'week':
      return week(clock, groups['week'] ?? '');
    case 'days-of-month': {
      const last = dayOfMonth(Number(groups['e']), clock, isFuture, groups['next']);
      const first = last && `${last.slice(0, 8)}${two(Number(groups['d']))}`;
      const isPair = groups['pair'] === undefined || Number(groups['e']) === Number(groups['d']) + 1;
      return last === undefined || first === undefined || first >= last || !isEdtf(first) || !isPair ? undefined : `${first}/${last}`;
    }
    case 'congress-since':
    case 'congress-half':
      return congressSpan(kind, groups['congress'] ?? '', clock);
    case 'anniversary':
      return undefined;
  }
}

function yearOf({ y, rel }: Groups, clock: Clock): number {
  if (y !== undefined) return Number(y);
  if (rel === undefined) return clock.year;
  if (/ngoái|trước|去年|last/.test(rel)) return clock.year - 1;
  if (rel.includes('前年')) return clock.year - 2;
  if (rel.includes('后年')) return clock.year + 2;
  return /tới|sau|明年|next/.test(rel) ? clock.year + 1 : clock.year;
}

function countOf(text: string | undefined, lang: SourceLang): number | undefined {
  if (text === undefined || text === 'few') return undefined;
  return /^\d+$/.test(text) ? Number(text) : wordNumberAt(text, 0, lang)?.value;
}

function months(year: number, from: number, to: number): string {
  return from === to ? `${year}-${two(from)}` : `${year}-${two(from)}/${year}-${two(to)}`;
}

const englishMonths = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** 1 to 12, from a figure or the name of a month. */
export function monthOf(text: string | undefined, lang: SourceLang): number | undefined {
  const month =
    text === undefined
      ? NaN
      : /^\d+$/.test(text)
        ? Number(text)
        : lang === 'en'
          ? englishMonths.indexOf(text) + 1
          : (monthNames.vi.words.get(text) ?? wordNumberAt(text, 0, lang)?.value ?? NaN);
  return month >= 1 && month <= 12 ? month : undefined;
}

function quarterOf(text: string, lang: SourceLang): number | undefined {
  const words = ['first', 'second', 'third', 'fourth'];
  if (words.includes(text)) return words.indexOf(text) + 1;
  const number = /^\d$/.test(text)
    ? Number(text)
    : lang === 'vi'
      ? romanAt(text.toUpperCase(), 0)?.value
      : wordNumberAt(text, 0, lang)?.value;
  return number !== undefined && number >= 1 && number <= 4 ? number : undefined;
}

function relativeMonth({ m, next }: Groups, year: number, { published, year: now }: Clock, lang: SourceLang): string | undefined {
  if (m !== undefined) {
    const month = monthOf(m, lang);
    const isPast = next === 'tới' && published !== undefined && month !== undefined && month < published.month;
    return month === undefined ? undefined : `${isPast ? year + 1 : year}-${two(month)}`;
  }
  if (published === undefined) return undefined;
  const shift = /^下|^tới|^sau|^next/.test(next ?? '') ? 1 : /^上|^trước|^last/.test(next ?? '') ? -1 : 0;
  const index = now * 12 + published.month - 1 + shift;
  return `${Math.floor(index / 12)}-${two((index % 12) + 1)}`;
}

/**
 * The last such day until publication, or the next one.
 * @param said a word for the month: `本月`, `上月`, `này`
 */
function dayOfMonth(
  day: number,
  { year, published }: Clock,
  isFuture: boolean,
  said: string | undefined,
): string | undefined {
  if (published === undefined || day < 1 || day > 31) return undefined;
  const near = day > published.day && !isFuture ? -1 : day < published.day && isFuture ? 1 : 0;
  const shift = said === undefined ? near : /^上|trước/.test(said) ? -1 : said.startsWith('下') ? 1 : 0;
  const index = year * 12 + published.month - 1 + shift;
  const edtf = `${Math.floor(index / 12)}-${two((index % 12) + 1)}-${two(day)}`;
  return isEdtf(edtf) ? edtf : undefined;
}

/** A day alone soon after the one told last is of the same month. */
function dayInMonthOf(last: string | undefined, day: number, month: string | undefined): string | undefined {
  if (last === undefined || month !== undefined || !Number.isInteger(day)) return undefined;
  const edtf = `${last.slice(0, 8)}${two(day)}`;
  const later = day - Number(last.slice(8));
  return isEdtf(edtf) && later >= 0 && later <= soon_days ? edtf : undefined;
}

const soon_days = 10;

const weekdays = [
  ['sunday', 'chủ nhật', '日', '天'],
  ['monday', 'thứ hai', '一'],
  ['tuesday', 'thứ ba', '二'],
  ['wednesday', 'thứ tư', '三'],
  ['thursday', 'thứ năm', '四'],
  ['friday', 'thứ sáu', '五'],
  ['saturday', 'thứ bảy', '六'],
];

/** @param week a word for the week; without one, the last such day is meant */
function dayOf(word: string, { published }: Clock, week: string | undefined): string | undefined {
  if (published === undefined || word === '日前' || word === '当日' || word === '当天') return undefined;
  const weekday = weekdays.findIndex((names) => names.includes(word));
  if (weekday >= 0) {
    const today = new Date(`${published.iso}T00:00:00Z`).getUTCDay();
    // Weeks begin on Monday.
    const inThis = ((weekday + 6) % 7) - ((today + 6) % 7);
    if (week === 'next' || week === 'tới') return addDays(published.iso, (weekday - today + 6) % 7 + 1);
    if (week !== undefined) return addDays(published.iso, inThis + 7 * weekShift(week));
    return addDays(published.iso, -((today - weekday + 7) % 7));
  }
  return addDays(published.iso, /qua$|昨|yesterday/.test(word) ? -1 : /mai$|明|tomorrow/.test(word) ? 1 : 0);
}

/** The year of a month alone; `last` and `next` may stand before it. */
function yearOfMonth(month: number, now: number, year: number, said: string | undefined, isFuture: boolean): number {
  if (said === 'last') return month >= now ? year - 1 : year;
  if (said === 'next') return month <= now ? year + 1 : year;
  if (said === 'this') return year;
  if (month < now && isFuture) return year + 1;
  return month > now && !isFuture ? year - 1 : year;
}

/** Weeks from that of the report to the one that a word names. */
function weekShift(word: string): number {
  if (/^上|trước|qua|rồi|last|past/.test(word)) return -1;
  return /^下|tới|sau|next/.test(word) ? 1 : 0;
}

/** Monday to Sunday of the week that the word names. */
function week({ published }: Clock, word: string): string | undefined {
  if (published === undefined) return undefined;
  const today = new Date(`${published.iso}T00:00:00Z`).getUTCDay();
  const monday = addDays(published.iso, 7 * weekShift(word) - ((today + 6) % 7));
  return `${monday}/${addDays(monday, 6)}`;
}

/** Years after the one spoken of before. */
function laterYear(word: string | undefined): number {
  return /sau|次|翌|following|next/.test(word ?? '') ? 1 : 0;
}

/** Saturday and Sunday of the week that the word names. */
function weekend({ published }: Clock, week: string): string | undefined {
  if (published === undefined) return undefined;
  const today = new Date(`${published.iso}T00:00:00Z`).getUTCDay();
  const toSaturday = 6 - (today === 0 ? 7 : today);
  const shift = /này|本|这|this/.test(week) ? 0 : /tới|下|next/.test(week) ? 7 : toSaturday < 0 ? 0 : -7;
  const saturday = addDays(published.iso, toSaturday + shift);
  return `${saturday}/${addDays(saturday, 1)}`;
}

function congressSpan(kind: SpanKind, numeral: string, { year, published }: Clock): string | undefined {
  const from = congresses[numeral];
  if (from === undefined) return undefined;
  if (kind === 'congress-half') return `${from.slice(0, 4)}/${year}`;
  return published === undefined ? `${from.slice(0, 4)}/${year}` : `${from}/${year}-${two(published.month)}`;
}
