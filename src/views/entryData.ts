/** The files that a place or a forum has of its own, and where they lie. */
import type { FactEntry } from '../record/record.ts';
import { message } from '../i18n/messages/index.ts';
import { entryDataPath, entryPath, feedPath, type PagePath } from '../i18n/paths.ts';
import { entryCalendar } from './calendar.ts';
import type { Context } from './context.ts';
import type { Link } from './links.ts';
import type { Alternate } from './page.ts';

export type EntryKind = 'places' | 'mechanisms';

/** Page of a place or a forum. */
export function entryPage(kind: EntryKind, id: string): PagePath {
  return kind === 'places' ? entryPath.place(id) : entryPath.mechanism(id);
}

/** Facts of a place or a forum, the withdrawn ones among them. */
export function entryFacts({ record, index }: Context, kind: EntryKind, id: string): FactEntry[] {
  const standing = (kind === 'places' ? index.factsByPlace : index.factsByMechanism).get(id) ?? [];
  const withdrawn = [...record.withdrawn.values()];
  return [...standing, ...withdrawn.filter((fact) => (kind === 'places' ? fact.places.includes(id) : fact.mechanism === id))];
}

/** Links to the files; the calendar only where there is an event whose day is known. */
export function entryDataLinks(context: Context, kind: EntryKind, id: string): Link[] {
  const { locale } = context;
  const page = entryPage(kind, id);
  const events = entryCalendar(context, kind, id, entryFacts(context, kind, id));
  return [
    { text: message(locale, 'data.factsCsv'), href: entryDataPath(page, 'facts.csv') },
    { text: message(locale, 'data.factsJson'), href: entryDataPath(page, 'facts.json') },
    ...(events.length > 0 ? [{ text: message(locale, 'data.calendar'), href: entryDataPath(page, `events.${locale}.ics`) }] : []),
    { text: message(locale, 'data.feedFacts'), href: feedPath(locale, page, 'xml') },
    { text: message(locale, 'data.feedFactsJson'), href: feedPath(locale, page, 'json') },
  ];
}

/** Feeds of a place or a forum, for the head of its page. */
export function entryFeeds({ locale }: Context, kind: EntryKind, id: string, name: string): Alternate[] {
  const page = entryPage(kind, id);
  const title = message(locale, 'data.feedOf', { name });
  return [
    { type: 'application/atom+xml', href: feedPath(locale, page, 'xml'), title },
    { type: 'application/feed+json', href: feedPath(locale, page, 'json'), title },
  ];
}
