/** The period of a figure: the time that its clause, its sentence or the sentences before speak of. */
import type { QuantityReading } from '../../../record/readQuantity.ts';
import { unitFamily, type UnitId } from '../../../schemas/units.ts';
import type { TimeMention } from '../dates/timeMentions.ts';
import type { SourceLang, Span } from '../types.ts';

export type FigurePeriod = { edtf: string; isInferred: boolean; why?: string };

/** What no period belongs to: positions, lengths of roads, lengths of time, how many localities there are. */
const timeless: ReadonlySet<UnitId> = new Set([
  'ordinal',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'kilometre',
  'metre',
  'locality',
  'province',
  'district',
  'county',
  'country',
  'meeting-per-year',
  'degree',
] satisfies UnitId[]);

export type PeriodSearch = {
  reading: QuantityReading;
  unit: UnitId;
  sentence: Span;
  text: string;
  /** All times of the paragraph. */
  times: readonly TimeMention[];
  isPlanned: boolean;
  /** The last day of the report, ISO. */
  latest: string | undefined;
  lang: SourceLang;
};

const clauseEnd = /[,;:，；：。()（）]/;

/** Nearest time before the number in its sentence, else after it in its clause, else a span in a sentence before. */
export function figurePeriod(search: PeriodSearch): FigurePeriod | null {
  const { reading, unit, sentence, text, times, isPlanned, latest } = search;
  if (timeless.has(unit)) return null;
  const usable = times.filter((time) => isUsable(time, isPlanned, latest));
  const inSentence = usable.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const before = inSentence.filter(({ end }) => end <= reading.start).at(-1);
  const after = inSentence.find(
    ({ start }) => start >= reading.end && !clauseEnd.test(text.slice(reading.end, start)) && start - reading.end < 90,
  );
  const chosen = before ?? after ?? carried(search, usable);
  if (chosen?.edtf === undefined) return null;
  return { edtf: chosen.edtf, isInferred: chosen.isInferred, ...(chosen.why !== undefined && { why: chosen.why }) };
}

/** A year or span that an earlier sentence of the paragraph set; a day belongs to its own sentence. */
function carried({ sentence, unit, isPlanned }: PeriodSearch, usable: readonly TimeMention[]): TimeMention | undefined {
  if (isPlanned || unitFamily(unit) === 'positions') return undefined;
  const last = usable.filter(({ end }) => end <= sentence.start).at(-1);
  return last !== undefined && last.precision !== 'day' && last.role !== 'programme' ? last : undefined;
}

function isUsable({ edtf, role, precision }: TimeMention, isPlanned: boolean, latest: string | undefined): boolean {
  if (edtf === undefined || role === 'compare' || role === 'dateline') return false;
  if (role === 'programme' && precision !== 'span') return false;
  if (isPlanned || latest === undefined) return true;
  const start = edtf.startsWith('[..') ? '' : edtf.replace(/[?~%]/g, '');
  return start.slice(0, latest.length) <= latest;
}
