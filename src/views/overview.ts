/** The timeline at a glance: years across, kinds down, one mark a fact. Geometry in pixels of the view box. */
import type { FactEntry } from '../record/record.ts';
import { edtfBounds, parseEdtf, sortPoint } from '../record/edtf.ts';
import { message } from '../i18n/messages/index.ts';
import type { FactKind } from '../schemas/fact.ts';
import { yearFraction } from './agreementChart.ts';
import type { Context } from './context.ts';
import { factDate } from '../record/factDate.ts';
import { printDate } from './factLine.ts';

export type OverviewMark = {
  href: string;
  title: string;
  kind: FactKind;
  /** `point`: a day, month or year. `span`: several years. `before`: no later than. */
  shape: 'point' | 'span' | 'before';
  doubtful: boolean;
  x: number;
  y: number;
  width: number;
};

export type Overview = {
  title: string;
  width: number;
  height: number;
  axisY: number;
  years: { label: string; x: number; href?: string }[];
  rows: { label: string; y: number; height: number }[];
  marks: OverviewMark[];
};

const left_px = 150;
const right_px = 24;
const width_px = 1100;
const lane_px = 12;
const mark_px = 9;
const rowGap_px = 14;

/** Kinds that have lines of their own on the timeline, in the order of its rows. */
export const timelineKinds = ['event', 'agreement', 'donation', 'figure'] as const;

/** Lays out all dated facts of the timeline. `anchor` gives the address of a fact's entry on the page. */
export function overview(context: Context, facts: readonly FactEntry[], anchor: (fact: FactEntry) => string): Overview {
  const { locale } = context;
  const dated = facts.flatMap((fact) => {
    const date = factDate(fact);
    return date === undefined ? [] : [{ fact, date, range: yearRange(date) }];
  });
  const first = Math.floor(Math.min(...dated.map(({ range }) => range.from)));
  const last = Math.floor(Math.max(...dated.map(({ range }) => range.to))) + 1;
  const scale = (year: number): number =>
    Math.round((left_px + ((year - first) / (last - first)) * (width_px - left_px - right_px)) * 10) / 10;
  const rows: Overview['rows'] = [];
  const marks: OverviewMark[] = [];
  let y = 8;
  for (const kind of timelineKinds) {
    const members = dated
      .filter(({ fact }) => fact.kind === kind)
      .sort((a, b) => a.range.from - b.range.from || (a.fact.id < b.fact.id ? -1 : 1));
    if (members.length === 0) continue;
    const lanes: number[] = [];
    for (const { fact, date, range } of members) {
      const parsed = parseEdtf(date);
      const isSpan = range.to - range.from > 1.01;
      const x = scale(range.from);
      const width = isSpan ? scale(range.to) - x : mark_px;
      let lane = lanes.findIndex((end) => end + 2 <= x);
      if (lane === -1) lane = lanes.length;
      lanes[lane] = x + width;
      marks.push({
        href: anchor(fact),
        title: `${fact.label[locale]} (${printDate(locale, date).text})`,
        kind,
        shape: parsed.form === 'no-later-than' ? 'before' : isSpan ? 'span' : 'point',
        doubtful: /[?~%]/.test(date) || ('inferred' in fact && fact.inferred !== undefined),
        x,
        y: y + lane * lane_px,
        width,
      });
    }
    const height = Math.max(lanes.length, 2) * lane_px;
    rows.push({ label: message(locale, `kinds.${kind}`), y, height });
    y += height + rowGap_px;
  }
  const withFacts = new Set(dated.map(({ date }) => sortPoint(parseEdtf(date)).year));
  return {
    title: message(locale, 'timeline.overview'),
    width: width_px,
    height: y + 26,
    axisY: y,
    years: Array.from({ length: last - first }, (_, i) => first + i).map((year) => ({
      label: String(year),
      x: scale(year),
      ...(withFacts.has(year) && { href: `#y${year}` }),
    })),
    rows,
    marks,
  };
}

/** Path data of a mark: an arrow for “no later than”, a bar for several years, else a dot. */
export function markPath({ shape, x, y, width }: OverviewMark): string {
  const middle = y + mark_px / 2;
  const radius = mark_px / 2;
  if (shape === 'before') return `M${x + mark_px} ${y}L${x} ${middle}L${x + mark_px} ${y + mark_px}Z`;
  if (shape === 'span') return `M${x} ${y + 1}h${width}v${mark_px - 2}h${-width}Z`;
  return `M${x} ${middle}a${radius} ${radius} 0 1 0 ${mark_px} 0a${radius} ${radius} 0 1 0 ${-mark_px} 0Z`;
}

/** A date as years with fractions, from its first to the end of its last day. */
function yearRange(date: string): { from: number; to: number } {
  const { first, last } = edtfBounds(parseEdtf(date));
  const end = yearFraction(last) + 1 / 366;
  return { from: first === undefined ? end - 1 / 366 : yearFraction(first), to: end };
}
