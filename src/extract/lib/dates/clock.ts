/** The time of a report: what its relative and incomplete dates are counted from. */
import { readDates } from '../../../record/readDate.ts';
import type { CapturedDocument } from '../types.ts';

export type Clock = {
  year: number;
  /** Absent when the page prints no date of publication. */
  published?: { month: number; day: number; iso: string };
  /** The latest day that the report can speak of as past. */
  latest: string;
};

/** From the date of publication, or else the latest year that the text speaks of more than in passing. */
export function documentClock({ source, paragraphs }: CapturedDocument): Clock | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(source.published ?? '') ?? [];
  if (year !== undefined) {
    const iso = `${year}-${month}-${day}`;
    return { year: Number(year), published: { month: Number(month), day: Number(day), iso }, latest: iso };
  }
  const { lang } = source;
  if (lang === null) return undefined;
  const years = paragraphs.flatMap(({ text }) =>
    readDates(text, lang).flatMap(({ first, last }) => (last === undefined ? (first.year ?? []) : [])),
  );
  const latest = Math.max(...years);
  return Number.isFinite(latest) ? { year: latest, latest: `${latest}-12-31` } : undefined;
}

const dayLength = 86_400_000;

/** Days from one ISO date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayLength);
}

/** The ISO date so many days later. */
export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(`${iso}T00:00:00Z`) + days * dayLength).toISOString().slice(0, 10);
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}
