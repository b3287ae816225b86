/** A place's page for newsrooms and press offices: what to cite, to show, to follow, and whom to tell of a mistake. */
import { message } from '../i18n/messages/index.ts';
import { pressPath } from '../i18n/embedPaths.ts';
import { absolute, cardPath, entryPath, pathTo } from '../i18n/paths.ts';
import { site } from '../site.ts';
import type { Citation } from './citations.ts';
import { need, type Context } from './context.ts';
import { keyFigures } from './embed/content.ts';
import { embedOffer, factEmbed, placeEmbeds, type EmbedOffer } from './embed/embed.ts';
import { factLine, type FactLine } from './factLine.ts';
import { placeName, publisherName, type Link } from './links.ts';
import { pageMeta, sectionTrail, type Page } from './page.ts';
import { placePages, type PlaceBody } from './place.ts';

export type PressFigure = { line: FactLine; source: string; pictures: Link[]; embed: EmbedOffer };

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
        pictures: [{ text: message(locale, 'press.picture'), href: cardPath(locale, entryPath.fact(fact.id)) }],
        embed: embedOffer(factEmbed(context, fact)),
      })),
      embeds: placeEmbeds(context, need(record.places, place.id)).map(embedOffer),
      feeds: [
        { text: message(locale, 'data.feedArticles'), href: `/${locale}/feed.xml` },
        { text: message(locale, 'data.feedJson'), href: `/${locale}/feed.json` },
        { text: message(locale, 'corrections.feed'), href: `/${locale}/corrections.xml` },
        { text: message(locale, 'press.events'), href: `/data/events.${locale}.ics` },
        { text: message(locale, 'press.facts'), href: '/data/facts.json' },
      ],
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

function mistake({ locale }: Context, name: string, id: string): PressBody['mistake'] {
  const how = { text: message(locale, 'press.mistakeHow'), href: pathTo(locale, 'contribute') };
  if (site.repository === undefined) return { how };
  const about = new URLSearchParams({ title: `${name}: `, body: absolute(site.url, pathTo(locale, entryPath.place(id))) });
  return { how, form: { text: message(locale, 'press.mistakeForm'), href: `${site.repository}/issues/new?${about}` } };
}

function contactLink(contact: string): Link {
  return /^https?:/.test(contact) ? { text: contact, href: contact } : { text: contact, href: `mailto:${contact}` };
}
