/** What embeds show, as plain data. The digest of a content is its version, and a version's content never changes. */
import { compareEdtf, isEdtf, parseEdtf } from '../../record/edtf.ts';
import { factDate } from '../../record/factDate.ts';
import type { FactEntry, Identified } from '../../record/record.ts';
import type { Mechanism } from '../../schemas/mechanism.ts';
import type { Place } from '../../schemas/place.ts';
import { formatDate, formatMoment } from '../../i18n/dates.ts';
import { langTag, type Locale } from '../../i18n/locales.ts';
import { message } from '../../i18n/messages/index.ts';
import { entryPath, pathTo, sourceHref } from '../../i18n/paths.ts';
import type { QuantityParts } from '../../i18n/quantities.ts';
import { compareFactsByDate, compareKeyFigures, need, type Context } from '../context.ts';
import { doubts, factLine, printDate, type PrintedDate } from '../factLine.ts';
import { mechanismLink, placeLink, placeName, publisherName, type Link } from '../links.ts';
import { schematicBody, type BankCell } from '../schematic.ts';
import { isOnTimeline } from '../timeline.ts';

/** A quantity as embeds keep it: a form of its own, so that a kept version can be read for ever. */
export type EmbedQuantity = Pick<QuantityParts, 'before' | 'number' | 'after' | 'spaced' | 'text'>;

export type EmbedLine = {
  label: string;
  href?: string;
  quantity?: EmbedQuantity;
  date?: PrintedDate;
  /** Kind, place, doubts; joined by a dot. */
  details: string[];
};

export type EmbedContent = {
  kind: 'fact' | 'figures' | 'timeline' | 'schematic';
  /** Small line above the title. */
  kicker: string;
  title: Link;
  lines: EmbedLine[];
  /** How many more there are. */
  more?: string;
  /** The words of the source that prove a fact. */
  evidence?: { phrase: string; lang: string };
  source: Link;
  schematic?: { cells: BankCell[]; note: string };
};

const mostFigures = 5;
const mostLines = 6;

export function factContent(context: Context, fact: FactEntry): EmbedContent {
  const { locale } = context;
  const line = factLine(context, fact);
  const [first] = fact.evidence;
  return {
    kind: 'fact',
    kicker: [line.kindLabel, line.date?.text].filter(Boolean).join(' · '),
    title: { text: line.label, href: line.href },
    lines: [
      {
        label: line.label,
        ...kept(line.quantity),
        details: [
          ...(line.who.length > 0 ? [accordingTo(locale, line.who)] : []),
          line.places.map((place) => place.text).join(locale === 'zh' ? '、' : ', '),
          ...doubts(locale, line),
        ].filter(Boolean),
      },
    ],
    ...(first && { evidence: { phrase: first.phrase, lang: sourceLang(context, first.source) } }),
    source: sourceOf(context, fact),
  };
}

/** The figures of a place that weigh most, or nothing when it has none. */
export function figuresContent(context: Context, place: Identified<Place>): EmbedContent | undefined {
  const { locale, index } = context;
  const figures = keyFigures(index.factsByPlace.get(place.id) ?? []);
  if (figures.length === 0) return undefined;
  return {
    kind: 'figures',
    kicker: message(locale, 'place.figures'),
    title: { ...placeName(context, place.id), href: pathTo(locale, entryPath.place(place.id)) },
    lines: figures.map((fact) => {
      const line = factLine(context, fact);
      return {
        label: line.label,
        href: line.href,
        ...kept(line.quantity),
        ...(line.date && { date: line.date }),
        details: doubts(locale, line),
      };
    }),
    source: sourcesOf(context, figures),
  };
}

/** The figures that a place leads with, at most five, heaviest first. */
export function keyFigures(facts: readonly FactEntry[]): (FactEntry & { kind: 'figure' })[] {
  return facts.flatMap((fact) => (fact.kind === 'figure' ? [fact] : [])).toSorted(compareKeyFigures).slice(0, mostFigures);
}

/** What happened in a place, newest first; nothing when it has no dated fact. */
export function placeTimelineContent(context: Context, place: Identified<Place>): EmbedContent | undefined {
  const { locale, index } = context;
  const facts = datedFacts(index.factsByPlace.get(place.id) ?? []);
  if (facts.length === 0) return undefined;
  return timeline(context, facts.map((fact) => factRow(context, fact)), {
    kicker: message(locale, 'place.timeline'),
    title: { ...placeName(context, place.id), href: pathTo(locale, entryPath.place(place.id)) },
    source: sourcesOf(context, facts),
  });
}

/** Sessions and documents of a forum, newest first; known sessions without a report are marked as such. */
export function mechanismTimelineContent(context: Context, mechanism: Identified<Mechanism>): EmbedContent | undefined {
  const { locale, index } = context;
  const all = index.factsByMechanism.get(mechanism.id) ?? [];
  const facts = datedFacts(all);
  const gaps = (mechanism.sessions ?? []).flatMap((session) => {
    const isTold = all.some((fact) => fact.kind === 'event' && fact.session === session.number);
    return isTold || session.date === undefined ? [] : [sessionRow(context, mechanism.id, { ...session, date: session.date })];
  });
  const rows = [...facts.map((fact) => factRow(context, fact)), ...gaps];
  if (rows.length === 0) return undefined;
  return timeline(context, rows.toSorted((a, b) => compareEdtf(parseEdtf(b.date), parseEdtf(a.date))), {
    kicker: message(locale, 'place.timeline'),
    title: mechanismLink(context, mechanism.id),
    source: sourcesOf(context, all, (mechanism.sessions ?? []).flatMap((session) => session.sources)),
  });
}

export function schematicContent(context: Context): EmbedContent {
  const { locale, record } = context;
  const { title, note, cells } = schematicBody(context);
  return {
    kind: 'schematic',
    kicker: message(locale, 'site.name'),
    title: { text: title, href: pathTo(locale, 'places') },
    lines: [],
    source: sourcesOf(context, [...record.facts.values()]),
    schematic: {
      note,
      cells: cells.map(({ text, href, lang, row, facts, x, width }) => ({
        text,
        ...(href !== undefined && { href }),
        ...(lang !== undefined && { lang }),
        row,
        ...(facts !== undefined && { facts }),
        x,
        width,
      })),
    },
  };
}

type Row = { date: string; line: EmbedLine };

function timeline(
  { locale }: Context,
  rows: readonly Row[],
  frame: Pick<EmbedContent, 'kicker' | 'title' | 'source'>,
): EmbedContent {
  const rest = rows.length - mostLines;
  return {
    kind: 'timeline',
    ...frame,
    lines: rows.slice(0, mostLines).map(({ line }) => line),
    ...(rest > 0 && { more: message(locale, 'embed.more', { count: rest }) }),
  };
}

function datedFacts(facts: readonly FactEntry[]): FactEntry[] {
  return facts.filter((fact) => isOnTimeline(fact) && factDate(fact) !== undefined).toSorted(compareFactsByDate);
}

function factRow(context: Context, fact: FactEntry): Row {
  const line = factLine(context, fact);
  return {
    date: factDate(fact) ?? '',
    line: {
      label: line.label,
      href: line.href,
      ...kept(line.quantity),
      ...(line.date && { date: line.date }),
      details: [line.kindLabel, ...doubts(context.locale, line)],
    },
  };
}

function sessionRow(
  context: Context,
  id: string,
  session: NonNullable<Mechanism['sessions']>[number] & { date: string },
): Row {
  const { locale } = context;
  return {
    date: session.date,
    line: {
      label: mechanismLink(context, id, session.number).text,
      date: printDate(locale, session.date),
      details: [...(session.host === undefined ? [] : [placeLink(context, session.host).text]), message(locale, 'mechanism.gap')],
    },
  };
}

function kept(quantity: QuantityParts | undefined): { quantity?: EmbedQuantity } {
  if (quantity === undefined) return {};
  const { before, number, after, spaced, text } = quantity;
  return { quantity: { before, number, after, spaced, text } };
}

function accordingTo(locale: Locale, who: readonly Link[]): string {
  const names = who.map((party) => party.text).join(locale === 'zh' ? '、' : ', ');
  return `${message(locale, 'field.attribution')}${locale === 'zh' ? '：' : ' '}${names}`;
}

function sourceLang({ record }: Context, id: string): string {
  const { lang } = need(record.sources, id);
  return lang === 'zh' ? langTag.zh : lang;
}

/** Who published the first source of a fact and when. */
function sourceOf(context: Context, fact: FactEntry): Link {
  const { locale, record } = context;
  const id = fact.evidence[0]?.source;
  if (id === undefined) return sourcesOf(context, [fact]);
  const { published } = need(record.sources, id);
  const date = published === undefined ? undefined : isEdtf(published) ? formatDate(locale, published) : formatMoment(locale, published);
  const publisher = publisherName(context, id).text;
  const text = `${message(locale, 'source.source')}${locale === 'zh' ? '：' : ': '}${[publisher, date].filter(Boolean).join(locale === 'zh' ? '，' : ', ')}`;
  return { text, href: sourceHref(locale, id) };
}

/** How many sources stand behind a list, with the way to them. */
function sourcesOf({ locale }: Context, facts: readonly FactEntry[], more: readonly string[] = []): Link {
  const ids = new Set([...facts.flatMap((fact) => fact.evidence.map((e) => e.source)), ...more]);
  return { text: message(locale, 'embed.sources', { count: ids.size }), href: pathTo(locale, 'data') };
}
