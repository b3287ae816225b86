/** Home: what this is, what happened last, the border, the record in numbers, ways in. */
import { parseEdtf, sortPoint } from '../record/edtf.ts';
import { message } from '../i18n/messages/index.ts';
import { absolute, pathTo } from '../i18n/paths.ts';
import { langTag } from '../i18n/locales.ts';
import { site } from '../site.ts';
import { topics as allTopics } from '../schemas/common.ts';
import { articleTeaser, type ArticleTeaser } from './article.ts';
import { card } from './card.ts';
import { compareKeyFigures, type Context } from './context.ts';
import { factDate } from '../record/factDate.ts';
import { embedOffer, schematicEmbed, type EmbedOffer } from './embed/embed.ts';
import { factLine, type FactLine } from './factLine.ts';
import { mechanismLink, placeLink, type Link } from './links.ts';
import { pageMeta, type Page } from './page.ts';
import { schematicBody, type SchematicBody } from './schematic.ts';
import { isOnTimeline } from './timeline.ts';

export type HomeBody = {
  tagline: string;
  description: string;
  numbers: { value: number; label: string; href: string }[];
  latest: ArticleTeaser[];
  key: FactLine[];
  schematic: SchematicBody;
  embed: EmbedOffer;
  /** `id` is the anchor of the whole list. */
  ways: { id: string; title: string; links: (Link & { count: number })[] }[];
};

export function homePages(context: Context): Page<HomeBody>[] {
  const { locale, record, index } = context;
  const to = (page: string): string => pathTo(locale, page);
  const placesWithFacts = [...record.places.values()].filter((place) => index.factsByPlace.has(place.id));
  const years = yearCounts(context);
  const onTimeline = [...record.facts.values()].filter(isOnTimeline);
  const articles = [...record.articles.values()].sort((a, b) => (a.id < b.id ? 1 : -1));
  const title = message(locale, 'site.name');
  const tagline = message(locale, 'site.tagline');
  const description = message(locale, 'site.description');
  const reports = [...record.sources.values()].filter((source) => source.kind === 'report').length;
  return [
    {
      params: { locale },
      body: {
        tagline,
        description,
        numbers: [
          { value: record.facts.size, label: message(locale, 'home.facts', { count: record.facts.size }), href: to('facts') },
          { value: reports, label: message(locale, 'home.sources', { count: reports }), href: to('data') },
          { value: placesWithFacts.length, label: message(locale, 'home.places', { count: placesWithFacts.length }), href: to('places') },
          { value: years.length, label: message(locale, 'home.years', { count: years.length }), href: to('timeline') },
        ],
        latest: articles.map((article) => articleTeaser(context, article)),
        key: keyFigures(context),
        schematic: schematicBody(context),
        embed: embedOffer(schematicEmbed(context)),
        ways: [
          {
            id: 'by-place',
            title: message(locale, 'home.byPlace'),
            links: placesWithFacts
              .filter((place) => place.level !== 'country' && place.level !== 'region' && (place.country === 'VN' || place.country === 'CN'))
              .map((place) => ({ ...placeLink(context, place.id), count: index.factsByPlace.get(place.id)?.length ?? 0 }))
              .sort((a, b) => b.count - a.count || (String(a.href) < String(b.href) ? -1 : 1))
              .slice(0, 10),
          },
          {
            id: 'by-forum',
            title: message(locale, 'home.byMechanism'),
            links: [...record.mechanisms.keys()]
              .map((id) => ({ ...mechanismLink(context, id), count: index.factsByMechanism.get(id)?.length ?? 0 }))
              .sort((a, b) => b.count - a.count || (String(a.href) < String(b.href) ? -1 : 1)),
          },
          {
            id: 'by-year',
            title: message(locale, 'home.byYear'),
            links: years.map(([year, count]) => ({
              text: locale === 'zh' ? `${year}年` : String(year),
              href: `${to('timeline')}#y${year}`,
              count,
            })),
          },
          {
            id: 'by-topic',
            title: message(locale, 'home.byTopic'),
            links: allTopics
              .map((topic) => ({
                text: message(locale, `topic.${topic}`),
                href: to(`timeline/topic/${topic}`),
                // As many as the page behind it lists.
                count: onTimeline.filter((fact) => fact.topics.includes(topic)).length,
              }))
              .filter((link) => link.count > 0)
              .sort((a, b) => b.count - a.count),
          },
        ],
      },
      meta: pageMeta({
        locale,
        page: '',
        title,
        isEmbeddable: true,
        description,
        card: card(locale, { kicker: '', title, foot: tagline }),
        jsonLd: [
          {
            '@context': 'https://schema.org',
            '@type': 'WebSite',
            name: title,
            description,
            url: absolute(site.url, to('')),
            inLanguage: langTag[locale],
          },
        ],
      }),
    },
  ];
}

/** Years of the timeline, newest first, with the number of their facts. */
function yearCounts({ record }: Context): [year: number, count: number][] {
  const counts = new Map<number, number>();
  for (const fact of record.facts.values()) {
    const date = isOnTimeline(fact) ? factDate(fact) : undefined;
    if (date === undefined) continue;
    const { year } = sortPoint(parseEdtf(date));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].sort(([a], [b]) => b - a);
}

/** Figures between localities of both sides: sums in US dollars, then other money, then counts, each from the largest. */
function keyFigures(context: Context): FactLine[] {
  const { record } = context;
  const figures = [...record.facts.values()].flatMap((fact) => (fact.kind === 'figure' && !fact.disputed?.preferred.startsWith('alt') ? [fact] : []));
  const isCrossBorder = (places: readonly string[]): boolean => {
    const countries = places.map((id) => record.places.get(id)).filter((place) => place?.level !== 'country');
    return ['VN', 'CN'].every((country) => countries.some((place) => place?.country === country));
  };
  return figures
    .filter((fact) => isCrossBorder(fact.places) && !['ordinal', 'rank', 'percent'].includes(fact.quantity.unit))
    .sort(compareKeyFigures)
    .slice(0, 4)
    .map((fact) => factLine(context, fact));
}
