/** The timeline: everything with a date, by year and month, newest first. */
import type { FactEntry } from '../record/record.ts';
import { parseEdtf, sortPoint } from '../record/edtf.ts';
import { formatMonth } from '../i18n/dates.ts';
import { message } from '../i18n/messages/index.ts';
import { card } from './card.ts';
import { compareFactsByDate, factDate, type Context } from './context.ts';
import { factLine, type FactLine } from './factLine.ts';
import { pageMeta, type Page } from './page.ts';

export type MonthGroup = { id: string; title: string; facts: FactLine[] };
export type YearGroup = { id: string; year: number; title: string; count: string; months: MonthGroup[] };

export type TimelineBody = { lead: string; years: YearGroup[]; undated: FactLine[] };

/** Offices and statements hang on their events; they have no line of their own here. */
export function isOnTimeline(fact: FactEntry): boolean {
  return fact.kind !== 'role' && fact.kind !== 'statement';
}

export function timelinePages(context: Context): Page<TimelineBody>[] {
  const { locale, record } = context;
  const title = message(locale, 'timeline.title');
  const lead = message(locale, 'timeline.lead');
  const facts = [...record.facts.values()].filter(isOnTimeline).sort(compareFactsByDate);
  return [
    {
      params: { locale },
      body: {
        lead,
        years: groupByYear(context, facts),
        undated: facts.filter((fact) => factDate(fact) === undefined).map((fact) => factLine(context, fact)),
      },
      meta: pageMeta({
        locale,
        page: 'timeline',
        section: 'timeline',
        title,
        description: lead,
        card: card(locale, { kicker: message(locale, 'site.name'), title, foot: lead }),
      }),
    },
  ];
}

function groupByYear(context: Context, facts: readonly FactEntry[]): YearGroup[] {
  const { locale } = context;
  const years: (YearGroup & { size: number })[] = [];
  for (const fact of facts) {
    const date = factDate(fact);
    if (date === undefined) continue;
    const { year, month } = sortPoint(parseEdtf(date));
    let group = years.at(-1);
    if (group?.year !== year) {
      group = { id: `y${year}`, year, title: locale === 'zh' ? `${year}年` : String(year), count: '', size: 0, months: [] };
      years.push(group);
    }
    const id = month === undefined ? `y${year}-all` : `y${year}-${String(month).padStart(2, '0')}`;
    let months = group.months.at(-1);
    if (months?.id !== id) {
      months = { id, title: month === undefined ? '' : formatMonth(locale, month), facts: [] };
      group.months.push(months);
    }
    months.facts.push(factLine(context, fact));
    group.size += 1;
  }
  return years.map(({ size, ...group }) => ({ ...group, count: message(locale, 'list.count', { count: size }) }));
}
