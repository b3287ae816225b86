/** Which localities of the two sides stand in the same facts. */
import { message } from '../i18n/messages/index.ts';
import type { Context } from './context.ts';
import { placeLink, type Link } from './links.ts';

export type PairsChart = {
  title: string;
  note: string;
  none: string;
  columns: Link[];
  rows: { place: Link; cells: { count: number; label: string; radius: number }[] }[];
};

const largestRadius_px = 16;

/** Places as the facts name them, provinces beside counties; busiest first on both axes. */
export function pairsChart(context: Context): PairsChart {
  const { locale, record, index } = context;
  const localities = (country: 'VN' | 'CN') =>
    [...record.places.values()]
      .filter((place) => place.country === country && place.level !== 'country' && place.level !== 'region')
      .map(({ id }) => ({ id, facts: new Set((index.factsByPlace.get(id) ?? []).map((fact) => fact.id)) }));
  const across = localities('CN');
  const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((id) => b.has(id)).length;
  const rows = localities('VN').filter(({ facts }) => across.some((other) => shared(facts, other.facts) > 0));
  const columns = across.filter(({ facts }) => rows.some((row) => shared(row.facts, facts) > 0));
  const busiest = (a: { id: string; facts: Set<string> }, b: { id: string; facts: Set<string> }): number =>
    b.facts.size - a.facts.size || (a.id < b.id ? -1 : 1);
  rows.sort(busiest);
  columns.sort(busiest);
  const largest = Math.max(1, ...rows.flatMap((row) => columns.map((column) => shared(row.facts, column.facts))));
  return {
    title: message(locale, 'chart.pairs'),
    note: message(locale, 'chart.pairsNote'),
    none: message(locale, 'chart.none'),
    columns: columns.map(({ id }) => placeLink(context, id)),
    rows: rows.map((row) => ({
      place: placeLink(context, row.id),
      cells: columns.map((column) => {
        const count = shared(row.facts, column.facts);
        return {
          count,
          label: message(locale, 'list.facts', { count }),
          // Area, not radius, is what the eye compares.
          radius: Math.round(Math.sqrt(count / largest) * largestRadius_px * 10) / 10,
        };
      }),
    })),
  };
}
