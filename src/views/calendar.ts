/** Events whose days are known as iCalendar; a calendar cannot say “some day in May”, so other dates stay out. */
import ical, { ICalEventStatus } from 'ical-generator';
import { message } from '../i18n/messages/index.ts';
import { absolute, entryPath, pathTo } from '../i18n/paths.ts';
import { parseEdtf, type EdtfDate, type EdtfPoint } from '../record/edtf.ts';
import { factLastChange } from '../record/lastChange.ts';
import type { FactEntry, Identified } from '../record/record.ts';
import type { Mechanism } from '../schemas/mechanism.ts';
import { site } from '../site.ts';
import { need, type Context } from './context.ts';
import { printDate } from './factLine.ts';
import { mechanismLink, placeLink } from './links.ts';

export type CalendarEvent = {
  id: string;
  /** First day and the day after the last. */
  start: Date;
  end: Date;
  /** The day or its year was inferred. */
  tentative: boolean;
  cancelled: boolean;
  /** Day of the last change in the record. */
  changed: string;
  revision: number;
  summary: string;
  description: string;
  location: string;
  url: string;
};

/**
 * Events among some facts, and known sessions of a forum that no event tells of.
 * A withdrawn event stays as cancelled, so that calendars which have it take it back.
 */
export function calendarEvents(context: Context, facts: readonly FactEntry[], mechanism?: Identified<Mechanism>): CalendarEvent[] {
  const events = facts.flatMap((fact) => factEvent(context, fact));
  const told = new Set(facts.flatMap((fact) => (fact.kind === 'event' && fact.session !== undefined ? [fact.session] : [])));
  const sessions = (mechanism?.sessions ?? []).filter(({ number }) => !told.has(number));
  return [...events, ...sessions.flatMap((session) => sessionEvent(context, mechanism as Identified<Mechanism>, session))];
}

/** @throws RangeError without events: the standard knows no empty calendar */
export function calendarText({ locale }: Context, name: string, events: readonly CalendarEvent[]): string {
  if (events.length === 0) throw new RangeError(`Unexpected empty calendar ${name}`);
  const calendar = ical({
    name,
    description: message(locale, 'data.calendarNote'),
    prodId: { company: 'red-river-record', product: 'events', language: locale.toUpperCase() },
  });
  for (const { id, start, end, tentative, cancelled, changed, revision, ...words } of events) {
    calendar.createEvent({
      id: `${id}@red-river-record`,
      stamp: dayToDate(changed),
      lastModified: dayToDate(changed),
      sequence: revision,
      status: cancelled ? ICalEventStatus.CANCELLED : tentative ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
      start,
      end,
      allDay: true,
      timezone: 'UTC',
      ...words,
    });
  }
  return calendar.toString();
}

function factEvent(context: Context, fact: FactEntry): CalendarEvent[] {
  if (fact.kind !== 'event') return [];
  const days = daysOf(parseEdtf(fact.date));
  if (days === undefined) return [];
  const { locale, record } = context;
  const changed = factLastChange(record, fact) ?? `${site.since}-01-01`;
  return [
    {
      id: fact.id.replace('/', '.'),
      ...days,
      tentative: days.tentative || fact.inferred !== undefined,
      cancelled: fact.withdrawn !== undefined,
      changed,
      revision: (fact.corrections?.length ?? 0) + (fact.withdrawn === undefined ? 0 : 1),
      summary: fact.label[locale],
      description: [printDate(locale, fact.date).text, fact.inferred?.why[locale] ?? '', fact.withdrawn?.reason[locale] ?? ''].filter(Boolean).join('\n'),
      location: fact.places.map((id) => placeLink(context, id).text).join(locale === 'zh' ? '、' : ', '),
      url: absolute(site.url, pathTo(locale, entryPath.fact(fact.id))),
    },
  ];
}

function sessionEvent(
  context: Context,
  mechanism: Identified<Mechanism>,
  { number, date, host }: NonNullable<Mechanism['sessions']>[number],
): CalendarEvent[] {
  const days = date === undefined ? undefined : daysOf(parseEdtf(date));
  if (date === undefined || days === undefined) return [];
  const { locale } = context;
  return [
    {
      id: `${mechanism.id}.session-${number}`,
      ...days,
      cancelled: false,
      // A session has no day of its own in the record.
      changed: `${site.since}-01-01`,
      revision: 0,
      summary: mechanismLink(context, mechanism.id, number).text,
      description: [printDate(locale, date).text, message(locale, 'mechanism.gap')].join('\n'),
      location: host === undefined ? '' : placeLink(context, host).text,
      url: absolute(site.url, pathTo(locale, entryPath.mechanism(mechanism.id))),
    },
  ];
}

/** Undefined unless both ends are days; “no later than” and “about” are none. */
function daysOf(date: EdtfDate): { start: Date; end: Date; tentative: boolean } | undefined {
  if (date.form === 'no-later-than') return undefined;
  const [first, last] = date.form === 'interval' ? [date.start, date.end] : [date.point, date.point];
  const [start, end] = [utcDay(first, 0), utcDay(last, 1)];
  if (start === undefined || end === undefined) return undefined;
  return { start, end, tentative: first.uncertain || last.uncertain };
}

function utcDay({ year, month, day, approximate }: EdtfPoint, after: number): Date | undefined {
  return month === undefined || day === undefined || approximate ? undefined : new Date(Date.UTC(year, month - 1, day + after));
}

function dayToDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Events of the whole record. */
export function recordCalendar(context: Context): CalendarEvent[] {
  const { facts, withdrawn } = context.record;
  return calendarEvents(context, [...facts.values(), ...withdrawn.values()]);
}

/** Events of a place or of a forum, with the known sessions of the forum. */
export function entryCalendar(context: Context, kind: 'places' | 'mechanisms', id: string, facts: readonly FactEntry[]): CalendarEvent[] {
  return calendarEvents(context, facts, kind === 'mechanisms' ? need(context.record.mechanisms, id) : undefined);
}
