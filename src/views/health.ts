/** Record health in words: one line for a place, a source or the whole record. */
import type { Carriers } from '../record/corroboration.ts';
import { recordHealth, type Health } from '../record/health.ts';
import { message } from '../i18n/messages/index.ts';
import type { Context } from './context.ts';

/** What stands in the line; empty without facts. `38 facts · 38 evidenced · 12 inferred · 9 disputed · 0 corroborated` */
export function healthLine({ locale }: Pick<Context, 'locale'>, health: Health): string {
  if (health.facts === 0) return '';
  const { facts, evidenced, inferred, disputed, corroborated, machine, stale } = health;
  // The dot stays on the line of what it follows.
  return [
    message(locale, 'list.facts', { count: facts }),
    message(locale, 'health.evidenced', { count: evidenced }),
    message(locale, 'health.inferred', { count: inferred }),
    message(locale, 'health.disputed', { count: disputed }),
    message(locale, 'health.corroborated', { count: corroborated }),
    ...(machine > 0 ? [message(locale, 'health.machine', { count: machine })] : []),
    ...(stale > 0 ? [message(locale, 'health.stale', { count: stale })] : []),
  ].join('\u00a0· ');
}

export type HealthRow = { label: string; count: number; of: number };

/** The same as rows of a table, each a part of the facts or the articles; none without facts. */
export function healthRows({ locale }: Pick<Context, 'locale'>, health: Health): HealthRow[] {
  if (health.facts === 0) return [];
  const row = (name: 'evidenced' | 'inferred' | 'disputed' | 'corroborated' | 'machine' | 'stale', of: number): HealthRow => ({
    label: message(locale, `health.row.${name}`),
    count: health[name],
    of,
  });
  return [
    row('evidenced', health.facts),
    row('inferred', health.facts),
    row('disputed', health.facts),
    row('corroborated', health.facts),
    ...(health.machine > 0 ? [row('machine', health.articles)] : []),
    ...(health.stale > 0 ? [row('stale', health.articles)] : []),
  ];
}

/** How many publishers carry a fact, and that copies count once where there are any. */
export function carriersLine({ locale }: Pick<Context, 'locale'>, { sources, publishers }: Carriers): string {
  const carried = message(locale, 'fact.carried', { count: publishers });
  if (sources <= publishers) return carried;
  return `${carried}${locale === 'zh' ? '' : ' '}${message(locale, 'fact.carriedCopies', { count: sources })}`;
}

/** `/data/health.json`: numbers for the record, each source and each place. */
export function healthData({ record, index }: Pick<Context, 'record' | 'index'>): Record<string, unknown> {
  const health = recordHealth(record, index.carriersByFact);
  const rows = (each: ReadonlyMap<string, Health>): object[] => [...each].map(([id, numbers]) => ({ id, ...numbers }));
  return { record: health.record, sources: rows(health.sources), places: rows(health.places) };
}
