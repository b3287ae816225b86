/** Whether a stated date is one that phrases print or, when it is inferred, one that its reason explains. */
import type { DateReading, PrintedDate } from './readDate.ts';

export type DateGrounds = {
  /** Dates in the evidence phrases. */
  printed: readonly DateReading[];
  /** Only for an inferred date: what the inference may rest on. */
  inferred?: {
    /** Dates in the reason. */
    reason: readonly DateReading[];
    /** Days on which the sources were published, as `YYYY-MM-DD`. */
    published: readonly string[];
    /** EDTF dates of the events of the same report. */
    events: readonly string[];
  };
};

/**
 * A printed date shows what EDTF marks as certain. An inferred one may take its parts from its reason as well,
 * is the date of an event of the same report, or the month or last day that publication gives.
 * @param edtf one of the forms that `parseEdtf` reads
 */
export function isDateSupported(edtf: string, { printed, inferred }: DateGrounds): boolean {
  if (inferred?.events.includes(edtf)) return true;
  const isOpen = edtf.startsWith('[..');
  const ends = (isOpen ? edtf.slice(3, -1) : edtf).split('/').map((text) => partsOf(text, inferred !== undefined));
  const published = (inferred?.published ?? []).map((text) => publication(text, isOpen));
  const readings = [...printed, ...(inferred?.reason ?? [])];
  const points = [...readings.flatMap(({ first, last }) => (last === undefined ? [first] : [])), ...published];
  const years =
    inferred === undefined ? [] : readings.flatMap(({ first, last }) => (last === undefined ? [first] : [first, last]));
  const [from, to] = ends;
  if (from === undefined) return false;
  if (to === undefined) return points.some((point) => shows(point, from, years));
  return (
    readings.some(({ first, last }) => last !== undefined && shows(first, from, years) && shows(last, to, years)) ||
    [from, to].every((end) => points.some((point) => shows(point, end, years)))
  );
}

/** Whether a printed date has each wanted part; the year that it lacks may be one printed alone or with the same month. */
function shows(point: PrintedDate, wanted: PrintedDate, years: readonly PrintedDate[]): boolean {
  const lends = ({ year, month }: PrintedDate): boolean =>
    year === wanted.year && (month === undefined || month === wanted.month);
  return (
    (wanted.year === undefined || (point.year === undefined ? years.some(lends) : point.year === wanted.year)) &&
    (wanted.month === undefined || point.month === wanted.month) &&
    (wanted.day === undefined || point.day === wanted.day)
  );
}

const form = /^(\d{4})([?~%]?)(?:-(\d{2})([?~%]?)(?:-(\d{2})([?~%]?))?)?$/;

/** The parts of one end that must be shown: all of an inferred date, of another those without a mark of doubt. */
function partsOf(text: string, isInferred: boolean): PrintedDate {
  const [, year, yearMark, month, monthMark, day, dayMark] = form.exec(text) ?? [];
  // A mark doubts the part before it and all that stands to its left.
  const isYearSure = isInferred || !(yearMark || monthMark || dayMark);
  const isMonthSure = isInferred || !(monthMark || dayMark);
  const isDaySure = isInferred || !dayMark;
  return {
    ...(isYearSure && { year: Number(year) }),
    ...(isMonthSure && month !== undefined && { month: Number(month) }),
    ...(isDaySure && day !== undefined && { day: Number(day) }),
  };
}

/** Publication gives the last day on which something can have happened, and otherwise no more than the month. */
function publication(text: string, isOpen: boolean): PrintedDate {
  const [year, month, day] = text.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 0, ...(isOpen && { day: day ?? 0 }) };
}
