/** A fact for machines that read schema.org: an event as Event, everything else as Claim. */
import type { Claim, Event, QuantitativeValue, WithContext } from 'schema-dts';
import type { FactEntry } from '../record/record.ts';
import { parseEdtf } from '../record/edtf.ts';
import { factLastChange } from '../record/lastChange.ts';
import { langTag } from '../i18n/locales.ts';
import { absolute, entryPath, pathTo } from '../i18n/paths.ts';
import { site } from '../site.ts';
import { factVersion } from './citations.ts';
import { need, type Context } from './context.ts';
import { factTitle } from './factLine.ts';
import { placeLink } from './links.ts';

type EventEntry = Extract<FactEntry, { kind: 'event' }>;

export function factJsonLd(context: Context, fact: FactEntry): (WithContext<Event> | WithContext<Claim>)[] {
  return [fact.kind === 'event' ? eventJsonLd(context, fact) : claimJsonLd(context, fact)];
}

const attendance = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

function eventJsonLd(context: Context, fact: EventEntry): WithContext<Event> {
  const { locale } = context;
  const url = absolute(site.url, pathTo(locale, entryPath.fact(fact.id)));
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    name: fact.label[locale],
    url,
    identifier: fact.id,
    inLanguage: langTag[locale],
    ...eventDays(fact.date),
    location: fact.places.map((id) => ({
      '@type': 'Place' as const,
      name: placeLink(context, id).text,
      url: absolute(site.url, pathTo(locale, entryPath.place(id))),
    })),
    ...(fact.mode && { eventAttendanceMode: attendance[fact.mode] }),
    subjectOf: { '@type': 'Dataset', '@id': absolute(site.url, '/data/datapackage.json') },
  };
}

/** Only days without doubt; schema.org has no word for the others. */
function eventDays(edtf: string): { startDate?: string; endDate?: string } {
  const day = /^\d{4}-\d{2}-\d{2}$/;
  const date = parseEdtf(edtf);
  const [from = '', to = from] = date.form === 'no-later-than' ? [] : edtf.split('/');
  return day.test(from) && day.test(to) ? { startDate: from, ...(to !== from && { endDate: to }) } : {};
}

/** The value as the record types it, without its wording. */
function typedValue({ value, min, max, unit, currency }: Extract<FactEntry, { kind: 'figure' }>['quantity']): QuantitativeValue {
  return {
    '@type': 'QuantitativeValue',
    ...(value !== undefined && { value }),
    ...(min !== undefined && { minValue: min }),
    ...(max !== undefined && { maxValue: max }),
    unitText: currency ?? unit,
  };
}

function claimJsonLd(context: Context, fact: FactEntry): WithContext<Claim> {
  const { locale, record } = context;
  const url = absolute(site.url, pathTo(locale, entryPath.fact(fact.id)));
  const changed = factLastChange(record, fact);
  const title = factTitle(locale, fact).replaceAll('\u00a0', ' ');
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    '@id': url,
    name: title,
    text: title,
    ...(fact.kind === 'figure' && { about: typedValue(fact.quantity) }),
    url,
    identifier: fact.id,
    inLanguage: langTag[locale],
    version: factVersion(locale, fact),
    datePublished: need(record.articles, fact.article).published,
    ...(changed !== undefined && { dateModified: changed }),
    isBasedOn: fact.evidence.flatMap(({ source }) => need(record.sources, source).url ?? []),
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isPartOf: { '@type': 'Dataset', '@id': absolute(site.url, '/data/datapackage.json') },
  };
}
