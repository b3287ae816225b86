/** Agreements with their periods on one axis of years. */
import type { FactEntry } from '../record/record.ts';
import { edtfBounds, parseEdtf } from '../record/edtf.ts';
import { formatDate } from '../i18n/dates.ts';
import { message } from '../i18n/messages/index.ts';
import { entryPath, pathTo } from '../i18n/paths.ts';
import type { Context } from './context.ts';
import { doubts, factLine } from './factLine.ts';

export type AgreementChart = {
  title: string;
  note: string;
  years: number[];
  /** Thousandths of the axis. */
  rows: { label: string; href: string; text: string; flags: string[]; period?: { x: number; width: number }; signed?: { x: number; before: boolean } }[];
};

/** Undefined when no agreement has a period or a date. */
export function agreementChart(context: Context, facts: readonly FactEntry[]): AgreementChart | undefined {
  const { locale } = context;
  const dated = facts.flatMap((fact) => {
    if (fact.kind !== 'agreement' || (fact.period === undefined && fact.signed === undefined)) return [];
    return [{ fact, period: bounds(fact.period), signed: bounds(fact.signed) }];
  });
  if (dated.length === 0) return undefined;
  const ends = dated.flatMap(({ period, signed }) => [period, signed].flatMap((b) => (b === undefined ? [] : [b.from, b.to])));
  const first = Math.floor(Math.min(...ends));
  // 31 December ends a hair before the next year.
  const last = Math.ceil(Math.max(...ends) - 0.01);
  const scale = (year: number): number => Math.round(((year - first) / (last - first)) * 1000);
  return {
    title: message(locale, 'chart.agreements'),
    note: message(locale, 'chart.agreementsNote'),
    years: Array.from({ length: last - first }, (_, i) => first + i),
    rows: dated
      .sort((a, b) => start(a) - start(b) || (a.fact.id < b.fact.id ? -1 : 1))
      .map(({ fact, period, signed }) => ({
        label: fact.label[locale],
        href: pathTo(locale, entryPath.fact(fact.id)),
        text: [fact.signed, fact.period].flatMap((date) => (date === undefined ? [] : [formatDate(locale, date)])).join('\u00a0· '),
        flags: doubts(locale, factLine(context, fact)),
        ...(period && { period: { x: scale(period.from), width: scale(period.to) - scale(period.from) } }),
        ...(signed && { signed: { x: scale(signed.to), before: fact.signed?.startsWith('[') ?? false } }),
      })),
  };
}

type Bounds = { from: number; to: number };

function start({ period, signed }: { period?: Bounds | undefined; signed?: Bounds | undefined }): number {
  return period?.from ?? signed?.from ?? 0;
}

function bounds(date: string | undefined): Bounds | undefined {
  if (date === undefined) return undefined;
  const { first, last } = edtfBounds(parseEdtf(date));
  return { from: yearFraction(first ?? last), to: yearFraction(last) + 1 / 366 };
}

/** `yearFraction('2021-07-01') // => 2021.5` */
export function yearFraction(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1) / 12 + (date - 1) / 372;
}
