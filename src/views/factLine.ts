/** One fact as a line of a list: the same on every page. */
import type { FactEntry } from '../record/record.ts';
import { factKinds, type FactKind } from '../schemas/fact.ts';
import { formatDate, machineDate } from '../i18n/dates.ts';
import { message } from '../i18n/messages/index.ts';
import { entryPath, pathTo } from '../i18n/paths.ts';
import { formatQuantity, type QuantityParts } from '../i18n/quantities.ts';
import type { Locale } from '../i18n/locales.ts';
import { startLine } from '../i18n/text.ts';
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
    who: partyLinks(context, fact.kind === 'statement' ? fact.speaker : fact.attribution?.by).map((link) => ({ ...link, text: startLine(link.text) })),
    inferred: isInferred(fact),
    disputed: fact.disputed !== undefined,
    planned: isPlanned(fact),
    topics: fact.topics,
    placeIds: fact.places,
    ...(fact.mechanism !== undefined && { mechanismId: fact.mechanism }),
  };
}

export type KindGroup = { kind: FactKind; title: string; facts: FactLine[] };

/** Facts of a report by kind, in the order in which kinds are told. */
export function groupByKind(locale: Locale, facts: readonly FactLine[]): KindGroup[] {
  return factKinds.flatMap((kind) => {
    const members = facts.filter((fact) => fact.kind === kind);
    return members.length === 0 ? [] : [{ kind, title: message(locale, `kinds.${kind}`), facts: members }];
  });
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

/** What must be said beside a fact, each in a word. */
export function doubts(locale: Locale, line: { planned: boolean; inferred: boolean; disputed: boolean }): string[] {
  return [
    ...(line.planned ? [message(locale, 'status.planned')] : []),
    ...(line.inferred ? [message(locale, 'fact.inferredShort')] : []),
    ...(line.disputed ? [message(locale, 'fact.disputedShort')] : []),
  ];
}

export function isInferred(fact: FactEntry): boolean {
  return 'inferred' in fact && fact.inferred !== undefined;
}

function isPlanned(fact: FactEntry): boolean {
  return (fact.kind === 'figure' && fact.planned === true) || (fact.kind === 'agreement' && fact.status === 'planned');
}
