/** EDTF dates as each language writes them, with their uncertainty in words. */
import { parseEdtf, type EdtfDate, type EdtfPoint } from '../record/edtf.ts';
import type { Locale } from './locales.ts';

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * @example formatDate('vi', '2023-11-13') // => '13/11/2023'
 * @example formatDate('zh', '2021?-02-08/2021?-02-09') // => '2021年2月8日至9日（年份为编辑推断）'
 * @example formatDate('en', '[..2021-05-26]') // => 'no later than 26 May 2021'
 */
export function formatDate(locale: Locale, edtf: string): string {
  return formatEdtf(locale, parseEdtf(edtf));
}

export function formatEdtf(locale: Locale, date: EdtfDate): string {
  switch (date.form) {
    case 'point':
      return withDoubt(locale, date, date.point.uncertain, pointText(locale, date.point));
    case 'no-later-than':
      return withDoubt(locale, date, date.end.uncertain, noLaterThan[locale](pointText(locale, date.end)));
    case 'interval':
      return withDoubt(locale, date, date.start.uncertain || date.end.uncertain, intervalText(locale, date.start, date.end));
  }
}

const noLaterThan: Readonly<Record<Locale, (text: string) => string>> = {
  vi: (text) => `muộn nhất ${text}`,
  zh: (text) => `不晚于${text}`,
  en: (text) => `no later than ${text}`,
};

const doubt: Readonly<Record<'year' | 'date', Readonly<Record<Locale, string>>>> = {
  year: { vi: ' (năm do biên tập suy ra)', zh: '（年份为编辑推断）', en: ' (year inferred)' },
  date: { vi: ' (thời gian do biên tập suy ra)', zh: '（日期为编辑推断）', en: ' (date inferred)' },
};

/** A mark after the year doubts the year alone; after a month or day it doubts all that stands before it. */
function withDoubt(locale: Locale, date: EdtfDate, uncertain: boolean, text: string): string {
  if (!uncertain) return text;
  return `${text}${doubt[/-\d{2}[?%]/.test(date.text) ? 'date' : 'year'][locale]}`;
}

function pointText(locale: Locale, p: EdtfPoint): string {
  const plain = plainPoint(locale, p);
  if (!p.approximate) return plain;
  return { vi: `khoảng ${plain}`, zh: `约${plain}`, en: `about ${plain}` }[locale];
}

function plainPoint(locale: Locale, { year, month, day }: EdtfPoint): string {
  if (locale === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  if (locale === 'vi') {
    if (month === undefined) return String(year);
    return day === undefined ? `tháng ${month}/${year}` : `${day}/${month}/${year}`;
  }
  if (month === undefined) return String(year);
  return `${day === undefined ? '' : `${day} `}${englishMonths[month - 1]} ${year}`;
}

function intervalText(locale: Locale, a: EdtfPoint, b: EdtfPoint): string {
  const isYears = a.month === undefined && b.month === undefined;
  const isPlain = !a.approximate && !b.approximate;
  if (isYears && isPlain) {
    return locale === 'zh' ? `${a.year}—${b.year}年` : `${a.year}–${b.year}`;
  }
  const sameMonth = a.year === b.year && a.month === b.month && a.day !== undefined && b.day !== undefined;
  if (sameMonth && isPlain) {
    if (locale === 'zh') return `${plainPoint('zh', a)}至${b.day}日`;
    if (locale === 'vi') return `${a.day}–${b.day}/${b.month}/${b.year}`;
    return `${a.day}–${b.day} ${englishMonths[(b.month as number) - 1]} ${b.year}`;
  }
  const [from, to] = [pointText(locale, a), pointText(locale, b)];
  return { vi: `từ ${from} đến ${to}`, zh: `${from}至${to}`, en: `${from} to ${to}` }[locale];
}

/** The attribute `datetime` of a time element, when the date is one day, month or year without doubt. */
export function machineDate(edtf: string): string | undefined {
  return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(edtf) ? edtf : undefined;
}

/** `formatMonth('vi', 3) // => 'Tháng 3'` */
export function formatMonth(locale: Locale, month: number): string {
  return { vi: `Tháng ${month}`, zh: `${month}月`, en: englishMonths[month - 1] ?? '' }[locale];
}

/** A moment with the offset that the page prints, or an EDTF date. `2021-05-26T16:12:00+07:00` */
export function formatMoment(locale: Locale, text: string): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/.exec(text);
  if (!match) return formatDate(locale, text);
  const [, day = '', time = '', offset] = match;
  const zone = offset === undefined ? '' : `GMT${offset === 'Z' || offset === '+00:00' ? '+0' : offset.replace(/^([+-])0?(\d+):00$/, '$1$2')}`;
  const date = formatDate(locale, day);
  return { vi: `${time}${zone && ` (${zone})`}, ${date}`, zh: `${date} ${time}${zone && ` ${zone}`}`, en: `${date}, ${time}${zone && ` ${zone}`}` }[locale];
}
