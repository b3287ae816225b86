/** Names of entries as links, the smallest piece of every page. */
import type { Party } from '../schemas/common.ts';
import { printDescriptiveName, printName, type PrintedName } from '../i18n/names.ts';
import { entryPath, pathTo, sourceHref } from '../i18n/paths.ts';
import { message } from '../i18n/messages/index.ts';
import { formatOrdinal } from '../i18n/numbers.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Source } from '../schemas/source.ts';
import { need, type Context } from './context.ts';

/** Text with an address; `lang` when the text is not in the page's language. */
export type Link = { text: string; href?: string; lang?: string; side?: 'VN' | 'CN' };

export function placeName({ record, locale }: Context, id: string): PrintedName {
  const place = need(record.places, id);
  return printName(locale, place.names, place.country === 'VN' || place.country === 'CN' ? place.country : 'other');
}

export function placeLink(context: Context, id: string): Link {
  const { country } = need(context.record.places, id);
  return {
    ...placeName(context, id),
    href: pathTo(context.locale, entryPath.place(id)),
    ...(country === 'VN' || country === 'CN' ? { side: country } : {}),
  };
}

export function personLink({ record, locale }: Context, id: string): Link {
  const person = need(record.people, id);
  return { ...printName(locale, person.names, person.side), href: pathTo(locale, entryPath.person(id)), side: person.side };
}

export function organizationName({ record, locale }: Context, id: string): Link {
  return printDescriptiveName(locale, need(record.organizations, id).names);
}

/** Short name of a forum, with its session in the language's own form. */
export function mechanismLink({ record, locale }: Context, id: string, session?: number): Link {
  const mechanism = need(record.mechanisms, id);
  const name = printDescriptiveName(locale, mechanism.short);
  return {
    ...name,
    text: session === undefined ? name.text : withSession(locale, name.text, session),
    href: pathTo(locale, entryPath.mechanism(id)),
  };
}

function withSession(locale: Locale, name: string, session: number): string {
  const position = formatOrdinal(locale, session);
  if (locale === 'vi') return `${name} ${position}`;
  if (locale === 'en') return `${position} ${name}`;
  // 联合工作组第四次会议, but what is itself a meeting is counted: 第三次省委书记年度会晤.
  return /(?:会议|会晤|会谈)$/.test(name) ? `${position}${name}` : `${name}${position}会议`;
}

export function sourceLink(context: Context, id: string): Link {
  const source = need(context.record.sources, id);
  return { ...sourceTitle(context.locale, source), href: sourceHref(context.locale, id) };
}

/** The title as printed, with its language; of a page whose own was not noted what the record calls it. */
export function sourceTitle(locale: Locale, { title, description, lang }: Source): { text: string; lang?: Source['lang'] } {
  return description === undefined ? { text: title, lang } : { text: description[locale] };
}

/** Who published a source, or that it is not known. */
export function publisherName(context: Context, id: string): Link {
  const source = need(context.record.sources, id);
  const publisher = source.publisher ?? source.originalPublisher;
  return publisher === undefined
    ? { text: message(context.locale, 'source.unknownPublisher') }
    : organizationName(context, publisher);
}

export function partyLink(context: Context, party: Party): Link {
  if ('person' in party) return personLink(context, party.person);
  if ('organization' in party) return organizationName(context, party.organization);
  if ('place' in party) return placeLink(context, party.place);
  return { text: party.label[context.locale] };
}

export function partyLinks(context: Context, parties: readonly Party[] | undefined): Link[] {
  return (parties ?? []).map((party) => partyLink(context, party));
}
