/** A place's page for newsrooms and press offices: what to cite, to show, to follow, and whom to tell of a mistake. */
import { message } from '../i18n/messages/index.ts';
import { pressPath } from '../i18n/embedPaths.ts';
import { absolute, entryDataPath, entryPath, feedPath, pathTo } from '../i18n/paths.ts';
import { site } from '../site.ts';
import { entryCalendar } from './calendar.ts';
import type { Citation } from './citations.ts';
import { need, type Context } from './context.ts';
import { keyFigures } from './embed/content.ts';
import { embedOffer, factEmbed, placeEmbeds, type EmbedOffer } from './embed/embed.ts';
import { factCard, factPair } from './fact.ts';
import { factLine, type FactLine } from './factLine.ts';
import { placeName, publisherName, type Link } from './links.ts';
import { pageMeta, sectionTrail, type Page } from './page.ts';
import { placePages, type PlaceBody } from './place.ts';
import { quoteCards, type QuoteCard } from './quoteCard.ts';

export type PressFigure = { line: FactLine; source: string; cards: QuoteCard[]; embed: EmbedOffer };

export type PressBody = {
  title: string;
  lead: string;
  citation: Citation;
  figures: PressFigure[];
  embeds: EmbedOffer[];
  feeds: Link[];
  /** How to report a mistake: a form where there is one, and what happens then. */
  mistake: { form?: Link; how: Link };
  contact?: Link;
};

/** One page for each place that has facts. */
export function pressPages(context: Context): Page<PressBody>[] {
  return placePages(context).flatMap(({ body, meta }) => (body.press === undefined ? [] : [pressPage(context, body, meta.card)]));
}

function pressPage(context: Context, place: PlaceBody, card: Page<unknown>['meta']['card']): Page<PressBody> {
  const { locale, record, index } = context;
  const name = placeName(context, place.id).text;
  const page = pressPath(place.id);
  const title = message(locale, 'press.title', { name });
  const lead = message(locale, 'press.lead', { name });
  return {
    params: { locale, id: place.id },
    body: {
      title,
      lead,
      citation: place.citation,
      figures: keyFigures(index.factsByPlace.get(place.id) ?? []).map((fact) => ({
        line: factLine(context, fact),
        source: [...new Set(fact.evidence.map(({ source }) => publisherName(context, source).text))].join(locale === 'zh' ? '、' : ', '),
        cards: quoteCards(entryPath.fact(fact.id), factCard(context, fact), factPair(context, fact)),
        embed: embedOffer(factEmbed(context, fact)),
      })),
      embeds: placeEmbeds(context, need(record.places, place.id)).map(embedOffer),
      feeds: feeds(context, place.id, name),
      mistake: mistake(context, name, place.id),
      ...(site.contact !== undefined && { contact: contactLink(site.contact) }),
    },
    meta: pageMeta({
      locale,
      page,
      section: 'places',
      title,
      description: lead,
      trail: [sectionTrail(locale, 'places'), { text: name, href: pathTo(locale, entryPath.place(place.id)) }],
      card,
    }),
  };
}

/** What a newsroom's tools can follow: the place's own feeds and data, and the corrections of the whole record. */
function feeds(context: Context, id: string, name: string): Link[] {
  const { locale, index } = context;
  const page = entryPath.place(id);
  const form = (text: string, kind: string): string => (locale === 'zh' ? `${text}（${kind}）` : `${text} (${kind})`);
  const feed = message(locale, 'data.feedOf', { name });
  const hasEvents = entryCalendar(context, 'places', id, index.factsByPlace.get(id) ?? []).length > 0;
  return [
    { text: form(feed, 'Atom'), href: feedPath(locale, page, 'xml') },
    { text: form(feed, 'JSON Feed'), href: feedPath(locale, page, 'json') },
    ...(hasEvents ? [{ text: message(locale, 'press.events'), href: entryDataPath(page, `events.${locale}.ics`) }] : []),
    { text: form(message(locale, 'press.facts'), 'CSV'), href: entryDataPath(page, 'facts.csv') },
    { text: form(message(locale, 'press.facts'), 'JSON'), href: entryDataPath(page, 'facts.json') },
    { text: message(locale, 'corrections.feed'), href: `/${locale}/corrections.xml` },
  ];
}

function mistake({ locale }: Context, name: string, id: string): PressBody['mistake'] {
  const how = { text: message(locale, 'press.mistakeHow'), href: pathTo(locale, 'contribute') };
  if (site.repository === undefined) return { how };
  const { owner, name: repository } = site.repository;
  // The fields of .github/ISSUE_TEMPLATE/mistake.yml, by their ids.
  const form = { template: 'mistake.yml', title: `${name}: `, address: absolute(site.url, pathTo(locale, entryPath.place(id))) };
  const href = `https://github.com/${owner}/${repository}/issues/new?${new URLSearchParams(form)}`;
  return { how, form: { text: message(locale, 'press.mistakeForm'), href } };
}

function contactLink(contact: string): Link {
  return /^https?:/.test(contact) ? { text: contact, href: contact } : { text: contact, href: `mailto:${contact}` };
}
