/** The page of corrections: what was changed after publication, and what was withdrawn. */
import type { FactEntry } from '../record/record.ts';
import { message } from '../i18n/messages/index.ts';
import { entryPath, pathTo } from '../i18n/paths.ts';
import { card } from './card.ts';
import type { Context } from './context.ts';
import { printDate, type PrintedDate } from './factLine.ts';
import type { Link } from './links.ts';
import { pageMeta, type Page } from './page.ts';

export type Correction = {
  /** Anchor on the page, and the tail of its identifier in the feed. */
  id: string;
  kind: 'corrected' | 'withdrawn';
  kindLabel: string;
  fact: Link;
  date: PrintedDate;
  /** ISO day. */
  day: string;
  was?: string;
  now?: string;
  reason: string;
};

export type CorrectionsBody = { lead: string; none: string; count: string; feed: Link; corrections: Correction[] };

/** Corrections and withdrawals of all facts, newest first. */
export function corrections(context: Context): Correction[] {
  const { record } = context;
  return [...record.facts.values(), ...record.withdrawn.values()]
    .flatMap((fact) => factCorrections(context, fact))
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.id < b.id ? -1 : 1));
}

function factCorrections({ locale }: Context, fact: FactEntry): Correction[] {
  const link = { text: fact.label[locale], href: pathTo(locale, entryPath.fact(fact.id)) };
  const at = (kind: Correction['kind'], day: string, number: number): Pick<Correction, 'id' | 'kind' | 'kindLabel' | 'fact' | 'date' | 'day'> => ({
    id: `${fact.id.replace('/', '-')}-${kind}-${number}`,
    kind,
    kindLabel: message(locale, `corrections.${kind}`),
    fact: link,
    date: printDate(locale, day),
    day,
  });
  return [
    ...(fact.corrections ?? []).map(({ date, was, now, reason }, i) => ({ ...at('corrected', date, i + 1), was, now, reason: reason[locale] })),
    ...(fact.withdrawn ? [{ ...at('withdrawn', fact.withdrawn.date, 1), reason: fact.withdrawn.reason[locale] }] : []),
  ];
}

export function correctionsPages(context: Context): Page<CorrectionsBody>[] {
  const { locale } = context;
  const title = message(locale, 'nav.corrections');
  const lead = message(locale, 'corrections.lead');
  const list = corrections(context);
  return [
    {
      params: { locale },
      body: {
        lead,
        none: message(locale, 'corrections.none'),
        count: message(locale, 'corrections.count', { count: list.length }),
        feed: { text: message(locale, 'corrections.feed'), href: `/${locale}/corrections.xml` },
        corrections: list,
      },
      meta: pageMeta({
        locale,
        page: 'corrections',
        section: 'corrections',
        title,
        description: lead,
        card: card(locale, { kicker: message(locale, 'site.name'), title, foot: lead }),
      }),
    },
  ];
}
