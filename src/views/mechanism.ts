/** Forums: the index and each forum with its sessions and gaps. */
import type { Identified } from '../record/record.ts';
import type { Mechanism } from '../schemas/mechanism.ts';
import { langTag, locales, type Locale } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { printDescriptiveName } from '../i18n/names.ts';
import { absolute, entryPath, pathTo } from '../i18n/paths.ts';
import { site } from '../site.ts';
import { beadsOf, card } from './card.ts';
import { compareFactsByDate, type Context } from './context.ts';
import { embedOffer, mechanismEmbeds, type EmbedOffer } from './embed/embed.ts';
import { entryDataLinks, entryFeeds } from './entryData.ts';
import { factLine, printDate, type FactLine, type PrintedDate } from './factLine.ts';
import { mechanismLink, placeLink, sourceLink, type Link } from './links.ts';
import { pageMeta, sectionTrail, type Page } from './page.ts';
import { resolveHtml } from './richText.ts';
import { locatorBody, type Locator } from './schematic.ts';
import type { NameRow } from './place.ts';

export type SessionRow = {
  number: number;
  title: string;
  date?: PrintedDate;
  mode?: string;
  host?: Link;
  sources: Link[];
  /** Article that reports it; a gap when there is none. */
  article?: Link;
};

export type MechanismBody = {
  title: string;
  titleLang?: string;
  short: string;
  names: NameRow[];
  established?: PrintedDate;
  /** When they were members; absent where they always were. */
  members: { when?: string; places: Link[] }[];
  locator?: Locator;
  sessions: SessionRow[];
  facts: FactLine[];
  note: string;
  embeds: EmbedOffer[];
  /** Its files: facts, calendar, feeds. */
  data: Link[];
};

export function mechanismPages(context: Context): Page<MechanismBody>[] {
  return [...context.record.mechanisms.values()].map((mechanism) => mechanismPage(context, mechanism));
}

function mechanismPage(context: Context, mechanism: Identified<Mechanism>): Page<MechanismBody> {
  const { locale, index } = context;
  const name = printDescriptiveName(locale, mechanism.names);
  const short = printDescriptiveName(locale, mechanism.short).text;
  const page = entryPath.mechanism(mechanism.id);
  const facts = (index.factsByMechanism.get(mechanism.id) ?? []).toSorted(compareFactsByDate);
  const embeds = mechanismEmbeds(context, mechanism);
  const members = membersOf(mechanism);
  const sessions = (mechanism.sessions ?? [])
    .toSorted((a, b) => b.number - a.number)
    .map((session) => sessionRow(context, mechanism, session));
  return {
    params: { locale, id: mechanism.id },
    body: {
      title: name.text,
      ...(name.lang && { titleLang: name.lang }),
      short,
      names: locales.flatMap((l) => {
        const text = mechanism.names[l];
        return text === undefined
          ? []
          : [{ lang: langTag[l], name: text, certain: l !== 'zh' || mechanism.names.zhCertainty === 'certain' }];
      }),
      ...(mechanism.established !== undefined && { established: printDate(locale, mechanism.established) }),
      ...located(context, mechanism),
      members: (mechanism.members ?? []).map((period, i, periods) => ({
        ...when(locale, period.from, periods[i + 1]?.from),
        places: period.places.map((id) => placeLink(context, id)),
      })),
      sessions,
      facts: facts.map((fact) => factLine(context, fact)),
      data: entryDataLinks(context, 'mechanisms', mechanism.id),
      note: resolveHtml(context, mechanism.notes[locale] ?? ''),
      embeds: embeds.map(embedOffer),
    },
    meta: pageMeta({
      locale,
      page,
      section: 'mechanisms',
      title: short,
      isEmbeddable: embeds.length > 0,
      description: `${name.text}${locale === 'zh' ? '，' : '. '}${message(locale, 'list.facts', { count: facts.length })}`,
      trail: [sectionTrail(locale, 'mechanisms')],
      alternates: entryFeeds(context, 'mechanisms', mechanism.id, short),
      card: card(locale, {
        kicker: message(locale, 'field.mechanism'),
        title: short,
        foot: members.map((id) => placeLink(context, id).text).join(locale === 'zh' ? '、' : ' · '),
        beads: beadsOf(sessions.toReversed().map(({ article }) => ({ radius: 17, filled: article !== undefined }))),
      }),
      jsonLd: [
        {
          '@context': 'https://schema.org',
          '@type': 'EventSeries',
          name: name.text,
          alternateName: short,
          url: absolute(site.url, pathTo(locale, page)),
        },
      ],
    }),
  };
}

function sessionRow(
  context: Context,
  mechanism: Identified<Mechanism>,
  session: NonNullable<Mechanism['sessions']>[number],
): SessionRow {
  const { locale, record, index } = context;
  const told = (index.factsByMechanism.get(mechanism.id) ?? []).find(
    (fact) => fact.kind === 'event' && fact.session === session.number,
  );
  const article = told === undefined ? undefined : record.articles.get(told.article);
  const text = article?.texts[locale] ?? article?.texts[article.original];
  return {
    number: session.number,
    title: mechanismLink(context, mechanism.id, session.number).text,
    ...(session.date !== undefined && { date: printDate(locale, session.date) }),
    ...(session.mode && { mode: message(locale, `mode.${session.mode}`) }),
    ...(session.host !== undefined && { host: placeLink(context, session.host) }),
    sources: session.sources.map((id) => sourceLink(context, id)),
    ...(article && text && { article: { text: text.title, href: pathTo(locale, entryPath.article(article.id)) } }),
  };
}

export type MechanismsBody = {
  lead: string;
  mechanisms: (Link & { full?: string; members: Link[]; locator?: Locator; sessions: string; facts: string })[];
};

export function mechanismsPages(context: Context): Page<MechanismsBody>[] {
  const { locale, record, index } = context;
  const title = message(locale, 'nav.mechanisms');
  const lead = message(locale, 'mechanisms.lead');
  const count = (id: string): number => index.factsByMechanism.get(id)?.length ?? 0;
  return [
    {
      params: { locale },
      body: {
        lead,
        mechanisms: [...record.mechanisms.values()]
          .sort((a, b) => count(b.id) - count(a.id) || (a.id < b.id ? -1 : 1))
          .map((mechanism) => ({
            ...mechanismLink(context, mechanism.id),
            ...fullName(locale, mechanism),
            members: membersOf(mechanism).map((id) => placeLink(context, id)),
            ...located(context, mechanism),
            sessions: message(locale, 'mechanism.sessionCount', { count: mechanism.sessions?.length ?? 0 }),
            facts: message(locale, 'list.facts', { count: count(mechanism.id) }),
          })),
      },
      meta: pageMeta({
        locale,
        page: 'mechanisms',
        section: 'mechanisms',
        title,
        description: lead,
        card: card(locale, { kicker: message(locale, 'site.name'), title, foot: lead }),
      }),
    },
  ];
}

function when(locale: Locale, from: string | undefined, next: string | undefined): { when?: string } {
  if (from !== undefined) return { when: message(locale, 'mechanism.membersSince', { date: printDate(locale, from).text }) };
  return next === undefined ? {} : { when: message(locale, 'mechanism.membersBefore', { date: printDate(locale, next).text }) };
}

/** The name in full, where it is not the short one. */
function fullName(locale: Locale, { names, short }: Mechanism): { full?: string } {
  const full = printDescriptiveName(locale, names).text;
  return full === printDescriptiveName(locale, short).text ? {} : { full };
}

/** Places that are members now. */
function membersOf(mechanism: Mechanism): readonly string[] {
  return mechanism.members?.at(-1)?.places ?? [];
}

function located(context: Context, mechanism: Mechanism): { locator?: Locator } {
  const locator = locatorBody(context, membersOf(mechanism));
  return locator === undefined ? {} : { locator };
}
