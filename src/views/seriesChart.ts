/** Figures of one thing at different times, as bars from nought. */
import { parseEdtf, sortPoint } from '../record/edtf.ts';
import type { FactEntry } from '../record/record.ts';
import { message } from '../i18n/messages/index.ts';
import { formatQuantity } from '../i18n/quantities.ts';
import { entryPath, pathTo } from '../i18n/paths.ts';
import type { Context } from './context.ts';
import { printDate, type PrintedDate } from './factLine.ts';

export type SeriesChart = {
  id: string;
  /** What is counted: the label of the latest figure. */
  title: string;
  note: string;
  columns: { period: string; value: string };
  rows: {
    href: string;
    date: PrintedDate;
    /** As printed, with qualifier and unit. */
    text: string;
    /** Thousandths of the largest value; a range is drawn from end to end. */
    bar: { x: number; width: number };
    planned: boolean;
  }[];
};

type Figure = Extract<FactEntry, { kind: 'figure' }> & { series: string; period: string };

/**
 * One chart for each series with two or more periods; values of different units or signs stand in different charts.
 * A figure with another, preferred reading is left out.
 */
export function seriesCharts(context: Context, facts: readonly FactEntry[]): SeriesChart[] {
  const groups = new Map<string, Figure[]>();
  for (const fact of facts) {
    if (!isDrawn(fact)) continue;
    const key = `${fact.series}-${fact.quantity.unit.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups]
    .filter(([, figures]) => new Set(figures.map(({ period }) => period)).size > 1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, figures]) => chartOf(context, `series-${key}`, figures));
}

function isDrawn(fact: FactEntry): fact is Figure {
  return (
    fact.kind === 'figure' &&
    fact.series !== undefined &&
    fact.period !== undefined &&
    fact.change === undefined &&
    fact.disputed?.preferred !== 'alternative' &&
    Math.min(ends(fact).from, ends(fact).to) >= 0
  );
}

function ends(fact: Extract<FactEntry, { kind: 'figure' }>): { from: number; to: number } {
  const { value, min, max } = fact.quantity;
  return value === undefined ? { from: min ?? 0, to: max ?? 0 } : { from: 0, to: value };
}

function chartOf({ locale }: Context, id: string, figures: readonly Figure[]): SeriesChart {
  const sorted = figures.toSorted((a, b) => pointOf(a) - pointOf(b) || (a.id < b.id ? -1 : 1));
  const most = Math.max(...sorted.map((fact) => ends(fact).to)) || 1;
  const share = (value: number): number => Math.round((value / most) * 1000);
  return {
    id,
    title: sorted.at(-1)?.label[locale] ?? '',
    note: message(locale, 'chart.seriesNote'),
    columns: { period: message(locale, 'field.period'), value: message(locale, 'chart.value') },
    rows: sorted.map((fact) => {
      const { from, to } = ends(fact);
      return {
        href: pathTo(locale, entryPath.fact(fact.id)),
        date: printDate(locale, fact.period),
        text: formatQuantity(locale, fact.quantity, { qualifier: fact.qualifier }).text,
        bar: { x: share(from), width: Math.max(2, share(to) - share(from)) },
        planned: fact.planned ?? false,
      };
    }),
  };
}

function pointOf(fact: Figure): number {
  const { year, month = 0, day = 0 } = sortPoint(parseEdtf(fact.period));
  return year * 10_000 + month * 100 + day;
}
