/** Reads the date and time that a page prints of itself. */
import { readDates } from '../../../record/readDate.ts';
import { columns } from './block.ts';

export type Stamp = {
  /** `2021-12-09`, `2021-12-09T09:43`, `2023-03-28T08:37:00+00:00`; no offset when none is printed. */
  iso: string;
  /** The date and time as printed. */
  printed: string;
  hasSeconds: boolean;
  /** Year before month before day with hyphens, as programs write it. */
  isMachineForm: boolean;
  /** What else stands in the line. */
  rest: string;
};

const longestLine = 200;
const year = /(?<!\d)(?:19|20)\d{2}(?!\d)|(?<!\d)(?:19|20)\d{6}(?!\d)/;
const machineDate = /(\d{4})(?:[-/.]|(?<=^\d{4}) (?=\d{1,2}\/))(\d{1,2})[-/.](\d{1,2})(?:T|\b)/;
const printedTime =
  /(\d{1,2})(?:(?::|h|giờ|時|时|点)[ ]?)(\d{2})(?:[:phút分]{1,4}(\d{2})?)?(?:\.\d{1,6})?[ ]?(a\.?m\.?|p\.?m\.?|sa\b|ch\b)?/iu;
const zone = /\(?(?:(?:gmt|utc) ?)?(?:([+-]) ?(\d{1,2})(?::?(\d{2}))?)\)?|\b(?:gmt|utc)\b|(?<=\d)z\b|北京时间/iu;
const weekday =
  /(?<!\p{L})(?:(?:thứ|t)[ .]?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cn)(?![\p{L}\d])|星期[一二三四五六日天]|周[一二三四五六日]|\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b/giu;
const label =
  /(?:ngày đăng|đăng (?:lúc|ngày|tải)|cập nhật(?: lần cuối)?(?: lúc| ngày)?|xuất bản|phát hành|thời gian|ngày|lúc|发布(?:时间|日期|于)?|更新(?:时间|于)?|时间|日期|时间：|published(?: on| at)?|posted(?: on)?|updated(?: on| at)?|last updated?|date|time|on|at)(?: ?[:：])?/giu;

/** The stamp that a short line prints; undefined when it holds no full date. */
export function lineToStamp(line: string): Stamp | undefined {
  if (line.length > longestLine || !year.test(line)) return undefined;
  const whole = isoMoment(line);
  if (whole) return whole;
  const day = readDay(line);
  if (day === undefined) return undefined;
  const without = `${line.slice(0, day.start)} ${line.slice(day.end)}`;
  // The time stands beside the date; elsewhere two figures with a colon are something else.
  const time = printedTime.exec(without);
  const clock = time && toClock(time);
  const untimed =
    clock && time ? `${without.slice(0, time.index)} ${without.slice(time.index + time[0].length)}` : without;
  const zoned = clock ? zone.exec(untimed) : null;
  const offset = zoned ? toOffset(zoned) : '';
  const unzoned = zoned ? untimed.replace(zoned[0], ' ') : untimed;
  const rest = unzoned
    .replace(weekday, ' ')
    .replace(label, ' ')
    .replace(/[\s|,;:：()（）.·•—–/-]+/gu, ' ')
    .trim();
  return {
    iso: clock ? `${day.iso}T${clock}${offset && clock.length === 5 ? ':00' : ''}${offset}` : day.iso,
    printed: line.slice(0, longestLine),
    hasSeconds: clock?.length === 8,
    isMachineForm: day.isMachineForm,
    rest,
  };
}

/** A moment as programs write it: `2023-03-28T08:37:00.000+0700`. Fractions of a second are left out. */
function isoMoment(line: string): Stamp | undefined {
  const match = /^\s?(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})? ?(Z|[+-]\d{2}:?\d{2})?\s?$/i.exec(
    line,
  );
  const [, day = '', minutes = '', seconds = '', offset = ''] = match ?? [];
  if (!isDay(day) || offset === '') return undefined;
  const zoned = /^z$/i.test(offset) ? '+00:00' : offset.replace(/^(.\d{2}):?/, '$1:');
  return {
    iso: `${day}T${minutes}${seconds || ':00'}${zoned}`,
    printed: line,
    hasSeconds: false,
    isMachineForm: false,
    rest: '',
  };
}

/** Whether a line says little more than when. */
export function isStampLine(stamp: Stamp): boolean {
  const isFields =
    /来源|作者|记者|编辑|浏览|点击|阅读|字号|字体|分享|互动|nguồn|tác giả|lượt xem|source|author|views/iu.test(
      stamp.rest,
    );
  return columns(stamp.rest) <= (isFields ? 140 : 40);
}

type Day = { iso: string; start: number; end: number; isMachineForm: boolean };

function readDay(line: string): Day | undefined {
  const machine = machineDate.exec(line);
  if (machine) {
    const iso = [machine[1], machine[2]?.padStart(2, '0'), machine[3]?.padStart(2, '0')].join('-');
    if (isDay(iso)) {
      const end = machine.index + machine[0].length;
      return { iso, start: machine.index, end, isMachineForm: machine[0].includes('-') };
    }
  }
  for (const lang of ['en', 'vi', 'zh'] as const) {
    const found = readDates(line.normalize('NFC'), lang).find(({ edtf }) => /^\d{4}-\d{2}-\d{2}$/.test(edtf ?? ''));
    if (found?.edtf) return { iso: found.edtf, start: found.start, end: found.end, isMachineForm: false };
  }
  return undefined;
}

/** Whether the calendar has the day and newspapers of this record can be of it. */
export function isDay(iso: string): boolean {
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) && iso >= '1950' && iso < '2100';
}

function toClock([, hours = '', minutes = '', seconds, half]: RegExpExecArray): string | undefined {
  const isAfternoon = /^(?:p|ch)/i.test(half ?? '');
  const hour = (Number(hours) % (half ? 12 : 24)) + (isAfternoon ? 12 : 0);
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  return [String(hour).padStart(2, '0'), minutes, ...(seconds ? [seconds] : [])].join(':');
}

function toOffset([whole, sign, hours, minutes]: RegExpExecArray): string {
  if (whole === '北京时间') return '+08:00';
  if (sign === undefined) return '+00:00';
  return Number(hours) > 14 ? '' : `${sign}${String(hours).padStart(2, '0')}:${minutes ?? '00'}`;
}
