/** Embeds: small pages for other people's pages, each with the frame that shows it and an oEmbed description. */
import { digestData } from '../../record/digest.ts';
import type { FactEntry, Identified } from '../../record/record.ts';
import type { Mechanism } from '../../schemas/mechanism.ts';
import type { Place } from '../../schemas/place.ts';
import { formatDate } from '../../i18n/dates.ts';
import { embedAddress, embedOf, type EmbedPath } from '../../i18n/embedPaths.ts';
import { message } from '../../i18n/messages/index.ts';
import { absolute, entryPath, pathTo, type PagePath } from '../../i18n/paths.ts';
import type { Locale } from '../../i18n/locales.ts';
import { site } from '../../site.ts';
import type { Context } from '../context.ts';
import type { Link } from '../links.ts';
import { escape } from '../richText.ts';
import {
  factContent,
  figuresContent,
  mechanismTimelineContent,
  placeTimelineContent,
  schematicContent,
  type EmbedContent,
} from './content.ts';
import { embedHeight, growthClasses } from './height.ts';

export type Embed = {
  locale: Locale;
  path: EmbedPath;
  /** The page that shows the same in full. */
  page: PagePath;
  content: EmbedContent;
  /** Name of the frame, which readers of screens hear. */
  title: string;
  /** Digest of the content. */
  version: string;
  /** px */
  height: number;
  /** The record no longer stands by the fact. */
  withdrawn?: string;
};

/** What a page offers to whoever wants to show it elsewhere. */
export type EmbedOffer = {
  title: string;
  /** The same without the name of the site, for its own pages. */
  name: string;
  src: string;
  height: number;
  /** Copy-ready HTML. */
  snippet: string;
  /** The same, of this version for ever. */
  pinned: string;
};

export function factEmbed(context: Context, fact: FactEntry): Embed {
  const { locale } = context;
  return {
    ...embed(context, embedOf.fact(fact.id), entryPath.fact(fact.id), factContent(context, fact)),
    ...(fact.withdrawn && {
      withdrawn: message(locale, 'embed.withdrawn', { date: formatDate(locale, fact.withdrawn.date) }),
    }),
  };
}

/** Key figures and timeline of a place, as far as it has them. */
export function placeEmbeds(context: Context, place: Identified<Place>): Embed[] {
  const page = entryPath.place(place.id);
  const figures = figuresContent(context, place);
  const timeline = placeTimelineContent(context, place);
  return [
    ...(figures ? [embed(context, embedOf.placeFigures(place.id), page, figures)] : []),
    ...(timeline ? [embed(context, embedOf.placeTimeline(place.id), page, timeline)] : []),
  ];
}

export function mechanismEmbeds(context: Context, mechanism: Identified<Mechanism>): Embed[] {
  const timeline = mechanismTimelineContent(context, mechanism);
  const page = entryPath.mechanism(mechanism.id);
  return timeline ? [embed(context, embedOf.mechanismTimeline(mechanism.id), page, timeline)] : [];
}

export function schematicEmbed(context: Context): Embed {
  return embed(context, embedOf.schematic, '', schematicContent(context));
}

/** Every embed of a language. */
export function allEmbeds(context: Context): Embed[] {
  const { facts, withdrawn, places, mechanisms } = context.record;
  return [
    ...[...facts.values(), ...withdrawn.values()].map((fact) => factEmbed(context, fact)),
    ...[...places.values()].flatMap((place) => placeEmbeds(context, place)),
    ...[...mechanisms.values()].flatMap((mechanism) => mechanismEmbeds(context, mechanism)),
    schematicEmbed(context),
  ];
}

/** The frame for an embed, ready to be copied. */
export function embedOffer({ locale, path, title, height, version, content }: Embed): EmbedOffer {
  const frame = (address: string): string =>
    `<iframe src="${escape(absolute(site.url, address))}" title="${escape(title)}" width="100%" height="${height}" loading="lazy" style="border:0;max-width:640px"></iframe>`;
  const src = embedAddress(locale, path);
  return {
    title,
    name: embedName(locale, content),
    src,
    height,
    snippet: frame(src),
    pinned: frame(embedAddress(locale, path, version)),
  };
}

function embed(context: Context, path: EmbedPath, page: PagePath, content: EmbedContent): Embed {
  const { locale } = context;
  return {
    locale,
    path,
    page,
    content,
    title: embedTitle(locale, content),
    version: digestData(content),
    height: embedHeight(content),
  };
}

/** `'Hà Giang: Số liệu chính · Biên niên Sông Hồng'` */
export function embedTitle(locale: Locale, content: EmbedContent): string {
  return `${embedName(locale, content)} · ${message(locale, 'site.name')}`;
}

function embedName(locale: Locale, { kind, kicker, title, lines }: EmbedContent): string {
  const colon = locale === 'zh' ? '：' : ': ';
  const value = kind === 'fact' ? lines[0]?.quantity?.text : kind === 'schematic' ? undefined : kicker;
  return [title.text, value].filter(Boolean).join(colon);
}

export type EmbedPage = {
  /** Address behind `/embed/<locale>/`, without a slash at its end. */
  path: string;
  props: {
    locale: Locale;
    title: string;
    content: EmbedContent;
    /** Classes of the steps by which type grows in wider frames. */
    growth: string;
    /** The page of the record that search engines should take instead. */
    canonical: string;
    back: Link;
    /** What has happened since, above the content. */
    notes: Link[];
  };
};

/** A version that was published once and shows something else today. */
export type KeptVersion = { locale: Locale; path: EmbedPath; page: PagePath; version: string; content: EmbedContent };

/**
 * Pages of all embeds: each at its own address, at that of its version, and at those of its earlier versions.
 * @param kept earlier versions of this language; one that is today's again is not shown twice
 */
export function embedPages(context: Context, kept: readonly KeptVersion[]): EmbedPage[] {
  const embeds = allEmbeds(context);
  const current = new Map(embeds.map((e) => [e.path, e]));
  return [
    ...embeds.flatMap((e) => [
      embedPage(e, e.path, withdrawnNotes(e)),
      embedPage(e, `${e.path}/v/${e.version}`, withdrawnNotes(e)),
    ]),
    ...kept.flatMap((old) => {
      const today = current.get(old.path);
      if (today?.version === old.version) return [];
      const newer: Link[] = today
        ? [{ text: message(old.locale, 'embed.newer'), href: pathTo(old.locale, today.page) }]
        : [{ text: message(old.locale, 'embed.ended') }];
      const shown = { ...old, title: embedTitle(old.locale, old.content) };
      return [embedPage(shown, `${old.path}/v/${old.version}`, [...newer, ...(today ? withdrawnNotes(today) : [])])];
    }),
  ];
}

/** Present versions by address: what must be kept of each when it changes. */
export function embedVersions(context: Context): Map<string, KeptVersion> {
  return new Map(
    allEmbeds(context).map(({ locale, path, page, version, content }) => [
      embedAddress(locale, path, version),
      { locale, path, page, version, content },
    ]),
  );
}

function withdrawnNotes({ withdrawn, locale, page }: Embed): Link[] {
  return withdrawn === undefined ? [] : [{ text: withdrawn, href: pathTo(locale, page) }];
}

function embedPage(
  { locale, title, content, page }: Pick<Embed, 'locale' | 'title' | 'content' | 'page'>,
  path: string,
  notes: Link[],
): EmbedPage {
  return {
    path,
    props: {
      locale,
      title,
      content,
      growth: growthClasses(content),
      canonical: absolute(site.url, pathTo(locale, page)),
      back: { text: message(locale, 'site.name'), href: pathTo(locale, page) },
      notes,
    },
  };
}
