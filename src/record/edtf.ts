/**
 * EDTF dates: reading, ordering and comparing. How a language writes them stands in `i18n/dates.ts`.
 * Schemas check against the standard with the `edtf` library; this reads the forms they admit, 200 times as fast.
 */
/** One end of a date. Qualifications are those of EDTF level 1 and 2. */
export type EdtfPoint = {
  year: number;
  month?: number;
  day?: number;
  /** `?`: some part is uncertain. */
  uncertain: boolean;
  /** `~`: some part is approximate. */
  approximate: boolean;
};

export type EdtfDate =
  | { form: 'point'; text: string; point: EdtfPoint }
  | { form: 'interval'; text: string; start: EdtfPoint; end: EdtfPoint }
  /** `[..2021-05-26]`: some day no later than. */
  | { form: 'no-later-than'; text: string; end: EdtfPoint };

const point = /^(\d{4})([?~%]?)(?:-(\d{2})([?~%]?)(?:-(\d{2})([?~%]?))?)?$/;

/**
 * Reads the forms the record uses: `2023?-11-13`, `2016/2020`, `[..2021-05-26]`, `2021~`.
 * @throws RangeError for other forms; schemas admit none of them into entries
 */
export function parseEdtf(text: string): EdtfDate {
  const open = /^\[\.\.(.+)\]$/.exec(text);
  if (open) return { form: 'no-later-than', text, end: parsePoint(open[1] as string, text) };
  const [start, end, ...more] = text.split('/');
  if (end === undefined) return { form: 'point', text, point: parsePoint(text, text) };
  if (more.length > 0) throw new RangeError(`Unexpected EDTF form ${text}`);
  return { form: 'interval', text, start: parsePoint(start as string, text), end: parsePoint(end, text) };
}

function parsePoint(part: string, whole: string): EdtfPoint {
  const match = point.exec(part);
  if (!match) throw new RangeError(`Unexpected EDTF form ${whole}`);
  const marks = `${match[2]}${match[4] ?? ''}${match[6] ?? ''}`;
  const year = Number(match[1]);
  const month = match[3] === undefined ? undefined : Number(match[3]);
  const day = match[5] === undefined ? undefined : Number(match[5]);
  const isReal = month === undefined || (month >= 1 && month <= 12 && (day === undefined || (day >= 1 && day <= daysIn(year, month))));
  if (!isReal) throw new RangeError(`Unexpected date ${whole}, which is not in the calendar`);
  return {
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    uncertain: /[?%]/.test(marks),
    approximate: /[~%]/.test(marks),
  };
}

/** Whether the text is one of the forms that `parseEdtf` reads. */
export function isEdtf(text: string): boolean {
  try {
    parseEdtf(text);
    return true;
  } catch {
    return false;
  }
}

/** First and last day that the date can mean, as `YYYY-MM-DD`; `first` is undefined when open. */
export function edtfBounds(date: EdtfDate): { first?: string; last: string } {
  switch (date.form) {
    case 'point':
      return { first: firstDay(date.point), last: lastDay(date.point) };
    case 'interval':
      return { first: firstDay(date.start), last: lastDay(date.end) };
    case 'no-later-than':
      return { last: lastDay(date.end) };
  }
}

/** The point by which a date is sorted and put under a year: its start, or its end when only that is known. */
export function sortPoint(date: EdtfDate): EdtfPoint {
  switch (date.form) {
    case 'point':
      return date.point;
    case 'interval':
      return date.start;
    case 'no-later-than':
      return date.end;
  }
}

/** Chronological order; a whole year comes before its months, a month before its days. */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  const [p, q] = [sortPoint(a), sortPoint(b)];
  return (
    p.year - q.year ||
    (p.month ?? 0) - (q.month ?? 0) ||
    (p.day ?? 0) - (q.day ?? 0) ||
    (a.text < b.text ? -1 : a.text > b.text ? 1 : 0)
  );
}

function firstDay(p: EdtfPoint): string {
  return iso(p.year, p.month ?? 1, p.day ?? 1);
}

function lastDay(p: EdtfPoint): string {
  const month = p.month ?? 12;
  return iso(p.year, month, p.day ?? daysIn(p.year, month));
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function iso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
