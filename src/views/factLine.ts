/** One fact as a line of a list: the same on every page. */
import type { FactEntry } from '../record/record.ts';
import type { FactKind } from '../schemas/fact.ts';
import { formatDate, machineDate } from '../i18n/dates.ts';
import { message } from '../i18n/messages/index.ts';
import { entryPath, pathTo } from '../i18n/paths.ts';
import { formatQuantity, type QuantityParts } from '../i18n/quantities.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Context } from './context.ts';
import { factDate } from '../record/factDate.ts';
import { mechanismLink, partyLinks, placeLink, type Link } from './links.ts';

export type PrintedDate = { text: string; machine?: string };

export type FactLine = {
  id: string;
  href: string;
  kind: FactKind;
  kindLabel: string;
  label: string;
  quantity?: QuantityParts;
  date?: PrintedDate;
  places: Link[];
  mechanism?: Link;
  who: Link[];
  inferred: boolean;
  disputed: boolean;
  planned: boolean;
  topics: string[];
  placeIds: string[];
  mechanismId?: string;
};

export function factLine(context: Context, fact: FactEntry): FactLine {
  const { locale } = context;
  const date = factDate(fact);
  const quantity = factQuantity(locale, fact);
  return {
    id: fact.id,
    href: pathTo(locale, entryPath.fact(fact.id)),
    kind: fact.kind,
    kindLabel: message(locale, `kind.${fact.kind}`),
    label: fact.label[locale],
    ...(quantity && { quantity }),
    ...(date !== undefined && { date: printDate(locale, date) }),
    places: fact.places.map((id) => placeLink(context, id)),
    ...(fact.mechanism !== undefined && { mechanism: mechanismLink(context, fact.mechanism, fact.session) }),
    who: fact.kind === 'statement' ? partyLinks(context, fact.speaker) : partyLinks(context, fact.attribution?.by),
    inferred: isInferred(fact),
    disputed: fact.disputed !== undefined,
    planned: isPlanned(fact),
    topics: fact.topics,
    placeIds: fact.places,
    ...(fact.mechanism !== undefined && { mechanismId: fact.mechanism }),
  };
}

export function printDate(locale: Locale, edtf: string): PrintedDate {
  const machine = machineDate(edtf);
  return { text: formatDate(locale, edtf), ...(machine !== undefined && { machine }) };
}

export function factQuantity(locale: Locale, fact: FactEntry): QuantityParts | undefined {
  if (fact.kind !== 'figure') return undefined;
  return formatQuantity(locale, fact.quantity, { qualifier: fact.qualifier, isChange: fact.change !== undefined });
}

/** A fact in one line for titles and citations: its label, and a figure's value. */
export function factTitle(locale: Locale, fact: FactEntry): string {
  const value = factQuantity(locale, fact)?.text;
  return value === undefined ? fact.label[locale] : `${fact.label[locale]}${locale === 'zh' ? '：' : ': '}${value}`;
}

export function isInferred(fact: FactEntry): boolean {
  return 'inferred' in fact && fact.inferred !== undefined;
}

function isPlanned(fact: FactEntry): boolean {
  return (fact.kind === 'figure' && fact.planned === true) || (fact.kind === 'agreement' && fact.status === 'planned');
}
