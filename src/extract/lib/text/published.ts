/** Which of the dates on a page is the day of its publication. */
import { readDates, type DateReading } from '../../../record/readDate.ts';
import { say, type Said } from '../../../record/say.ts';
import type { SourceLang } from '../types.ts';
import type { Stamp } from './stamp.ts';

export type StampPlace =
  /** Stated by the page's metadata. */
  | 'metadata'
  /** Beside the title or the byline. */
  | 'title'
  /** Right above the title, where some print the date and others today's. */
  | 'above'
  /** Further up, where sites print today's date. */
  | 'top'
  /** Right after the last paragraph. */
  | 'foot'
  /** In the address. */
  | 'address';

export type Candidate = { stamp: Stamp; place: StampPlace };

export type Evidence = {
  /** The first paragraphs. */
  lead: readonly string[];
  lang: SourceLang | null;
  /** Pictures are credited to an agency that the page does not name as its own. */
  isCopy: boolean;
};

export type Choice = { published: string | null; refused: { stamp: Stamp; why: Said }[] };

const day_ms = 24 * 60 * 60 * 1000;
const longestLag_days = 21;
const surelyStale_days = 60;
/** So long ago, a day without its year is rather the next one to come. */
const nearlyYear_days = 330;
const weights: Readonly<Record<StampPlace, number>> = {
  title: 4,
  metadata: 3.5,
  above: 3,
  foot: 2,
  address: 1.5,
  top: 1,
};

/**
 * Chooses by place, and refuses what the text speaks against: a stamp long after the day that the lead reports without
 * a year, or before a day that the lead tells as past.
 */
export function choosePublished(candidates: readonly Candidate[], evidence: Evidence): Choice {
  const days = reportedDays(evidence);
  const judged = candidates.map((candidate) => ({ ...candidate, against: whyNot(candidate, days, evidence) }));
  const possible = judged
    .filter(({ against }) => against === undefined)
    .sort((a, b) => weights[b.place] - weights[a.place]);
  const chosen = possible[0];
  const sameDay = possible.filter(({ stamp }) => dayOf(stamp) === (chosen && dayOf(chosen.stamp)));
  // Metadata and the printed line of the same day: the one that says more wins, unless it is a clock.
  const best = sameDay.sort((a, b) => precision(b) - precision(a) || weights[b.place] - weights[a.place])[0];
  const refused = judged.flatMap(({ stamp, against }) => {
    if (against !== undefined) return [{ stamp, why: against }];
    const isOther = best !== undefined && Math.abs(dayNumber(stamp.iso) - dayNumber(best.stamp.iso)) > 1;
    return isOther ? [{ stamp, why: say`the date beside the title or in the metadata is ${best.stamp.iso}` }] : [];
  });
  return { published: best?.stamp.iso ?? null, refused };
}

/** A day, a time, or a time with its offset; more from beside the title and from metadata only. */
function precision({ stamp, place }: Candidate): number {
  const hasTime = stamp.iso.length > 10;
  if (place !== 'title' && place !== 'metadata') return hasTime ? 0.5 : 0;
  return hasTime ? (/[+-]\d{2}:\d{2}$/.test(stamp.iso) ? 2 : 1) : 0;
}

function dayOf({ iso }: Stamp): string {
  return iso.slice(0, 10);
}

function dayNumber(iso: string): number {
  return Date.parse(`${iso.slice(0, 10)}T00:00:00Z`) / day_ms;
}

type Reported = { full: string[]; yearless: { month: number; day: number }[] };

const coming = /(?:sẽ|sắp|dự kiến|chuẩn bị)|将|拟|预计|\b(?:will|to be held|upcoming|scheduled|plans?)\b/iu;

/** Days that the first sentences tell as the day of the event, with and without year. */
function reportedDays({ lead, lang }: Evidence): Reported {
  const reported: Reported = { full: [], yearless: [] };
  for (const paragraph of lead.slice(0, 2)) {
    const text = paragraph.slice(0, 600);
    if (lang === null || coming.test(text)) continue;
    for (const { first, last } of readDates(text, lang)) collect(last ?? first, reported);
  }
  return reported;
}

function collect({ year, month, day }: DateReading['first'], reported: Reported): void {
  if (month === undefined || day === undefined) return;
  if (year === undefined) reported.yearless.push({ month, day });
  else reported.full.push(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

function whyNot({ stamp, place }: Candidate, { full, yearless }: Reported, { isCopy }: Evidence): Said | undefined {
  const published = dayNumber(stamp.iso);
  const later = full.find((day) => dayNumber(day) > published + 1);
  if (later !== undefined && place !== 'address') return say`the text tells ${later} as past`;
  const signs = Number(stamp.hasSeconds) + Number(stamp.isMachineForm) + Number(isCopy) + 2 * Number(place === 'top');
  const lags = [...full.map((day) => published - dayNumber(day)), ...yearless.map((day) => lagOf(published, day))].filter(
    (lag) => lag < nearlyYear_days,
  );
  if (lags.length === 0) return place === 'top' ? say`nothing in the text speaks for it` : undefined;
  const lag = Math.min(...lags);
  const isYearless = yearless.some((day) => lagOf(published, day) === lag);
  if (place === 'top' && lag > 3) return say`it stands above the title, ${lag} days after the day that the text reports`;
  if (isYearless && (lag > surelyStale_days || (lag > longestLag_days && signs >= 2))) {
    return say`the text reports a day without its year, and the last such day lies ${lag} days before`;
  }
  return undefined;
}

/** Days since the last such day of a calendar; a day may be dated ahead by one. */
function lagOf(published: number, { month, day }: { month: number; day: number }): number {
  const year = new Date((published + 1) * day_ms).getUTCFullYear();
  const days = [year, year - 1].map((candidate) => published - Date.UTC(candidate, month - 1, day) / day_ms);
  return Math.min(...days.filter((lag) => lag >= -1));
}
