/** Articles: the list and each report. */
import { articleLastChange } from '../record/lastChange.ts';
import type { ArticleEntry, FactEntry } from '../record/record.ts';
import { formatDate } from '../i18n/dates.ts';
import { langTag, locales, type Locale } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { absolute, cardPath, entryPath, markdownPath, pathTo } from '../i18n/paths.ts';
import { site } from '../site.ts';
import { card } from './card.ts';
import { articleReference, citation, type Citation } from './citations.ts';
import { compareFactsByDate, need, type Context } from './context.ts';
import { factLine, groupByKind, printDate, type KindGroup, type PrintedDate } from './factLine.ts';
import { placeLink, publisherName, sourceLink, type Link } from './links.ts';
import { pageMeta, sectionTrail, type Page } from './page.ts';
import { resolveArticle } from './richText.ts';
import { locatorBody, type Locator } from './schematic.ts';
import { shownText } from './shownText.ts';
import { staleNotice, translationGap } from './translation.ts';

export type ArticleTeaser = {
  id: string;
  href: string;
  title: string;
  summary: string;
  lang?: string;
  date?: PrintedDate;
  places: Link[];
  topics: string[];
  facts: string;
  locator?: Locator;
};

export type ArticleBody = {
  title: string;
  summary: string;
  html: string;
  lang?: string;
  published: PrintedDate;
  contents: { id: string; text: string }[];
  state: { text: string; kind: 'original' | 'machine' | 'reviewed' | 'missing'; href?: string; hrefLang?: string };
  /** What has changed since the text was translated; empty when nothing has. */
  stale: string;
  sources: (Link & { publisher: Link; date?: string })[];
  facts: KindGroup[];
  /** Day of the event the article is named after. */
  date?: PrintedDate;
  /** Numbered notes for paper, in the order of citation. */
  notes: { label: string; phrase: string; lang: string; publisher: string; address: string }[];
  topics: string[];
  places: Link[];
  locator?: Locator;
  citation: Citation;
};

export function articleTeaser(context: Context, article: ArticleEntry): ArticleTeaser {
  const { locale } = context;
  const { text, isOwn } = shownText(article, locale);
  const main = mainEvent(context, article);
  const places = articlePlaces(context, article);
  const locator = locatorBody(context, places);
  return {
    id: article.id,
    href: pathTo(locale, entryPath.article(article.id)),
    title: text.title,
    summary: text.summary,
    ...(!isOwn && { lang: langTag[article.original] }),
    ...(main && { date: printDate(locale, main.date) }),
    places: places.slice(0, 6).map((id) => placeLink(context, id)),
    ...(locator && { locator }),
    topics: article.topics.map((topic) => message(locale, `topic.${topic}`)),
    facts: message(locale, 'list.facts', { count: article.citedFacts.length }),
  };
}

/** The event after which the article is named: the first of its events by the order of citation. */
function mainEvent({ record }: Context, article: ArticleEntry) {
  for (const id of article.citedFacts) {
    const fact = need(record.facts, id);
    if (fact.kind === 'event' && fact.article === article.id) return fact;
  }
  return undefined;
}

/** Places of the article's facts, most often named first; countries give way to localities. */
function articlePlaces({ record }: Context, article: ArticleEntry): string[] {
  const counts = new Map<string, number>();
  for (const id of article.citedFacts) {
    for (const place of need(record.facts, id).places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .filter(([id]) => need(record.places, id).level !== 'country')
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([id]) => id);
}

export function articlePages(context: Context): Page<ArticleBody>[] {
  return [...context.record.articles.values()].map((article) => articlePage(context, article));
}

function articlePage(context: Context, article: ArticleEntry): Page<ArticleBody> {
  const { locale, record } = context;
  const { text, isOwn } = shownText(article, locale);
  const page = entryPath.article(article.id);
  const lang = isOwn ? undefined : langTag[article.original];
  const shown: Context = isOwn ? context : { ...context, locale: article.original };
  const translated = locales.filter((l) => article.texts[l] !== undefined);
  const main = mainEvent(context, article);
  const places = articlePlaces(context, article);
  const placeLinks = places.map((id) => placeLink(context, id));
  const locator = locatorBody(context, places);
  const facts = article.citedFacts.map((id) => need(record.facts, id)).sort(compareFactsByDate);
  const resolved = resolveArticle(shown, text.html);
  const body: Omit<ArticleBody, 'citation'> = {
    title: text.title,
    summary: text.summary,
    html: resolved.html.replaceAll('src="./', `src="/media/${article.id}/`),
    notes: resolved.cited.map((id) => paperNote(shown, need(record.facts, id))),
    ...(lang && { lang }),
    published: printDate(locale, article.published),
    contents: text.headings.filter((h) => h.depth === 2).map(({ id, text: heading }) => ({ id, text: heading })),
    state: translationNotice(context, article, isOwn ? text.state : 'missing'),
    stale: isOwn ? staleNotice(locale, translationGap(context, article, locale, text)) : '',
    sources: article.sources.map((id) => {
      const source = need(record.sources, id);
      return {
        ...sourceLink(context, id),
        publisher: publisherName(context, id),
        ...(source.published !== undefined && { date: source.published }),
      };
    }),
    facts: groupByKind(locale, facts.map((fact) => factLine(context, fact))),
    ...(main && { date: printDate(locale, main.date) }),
    topics: article.topics.map((topic) => message(locale, `topic.${topic}`)),
    places: placeLinks,
    ...(locator && { locator }),
  };
  return {
    params: { locale, id: article.id },
    body: { ...body, citation: citation(articleReference(context, article, body)) },
    meta: pageMeta({
      locale,
      page,
      section: 'articles',
      alternates: [{ type: 'text/markdown', href: markdownPath(locale, page), title: 'Markdown' }],
      title: text.title,
      description: text.summary,
      ogType: 'article',
      trail: [sectionTrail(locale, 'articles')],
      translated,
      ...(lang && { contentLang: lang, canonicalLocale: article.original }),
      card: card(locale, {
        kicker: main ? formatDate(locale, main.date) : formatDate(locale, article.published),
        title: text.title,
        foot: placesOnCard(locale, text.title, placeLinks),
      }),
      jsonLd: [
        {
          '@context': 'https://schema.org',
          '@type': 'Article',
          headline: text.title,
          description: text.summary,
          inLanguage: lang ?? langTag[locale],
          '@id': absolute(site.url, pathTo(locale, page)),
          datePublished: article.published,
          dateModified: articleLastChange(record, article),
          url: absolute(site.url, pathTo(locale, page)),
          image: absolute(site.url, cardPath(locale, page)),
          license: 'https://creativecommons.org/licenses/by/4.0/',
          isBasedOn: article.sources.flatMap((id) => need(record.sources, id).url ?? []),
          publisher: { '@type': 'Organization', name: message(locale, 'site.name'), url: absolute(site.url, pathTo(locale, '')) },
        },
      ],
    }),
  };
}

/** Places that the foot of a card holds. */
const mostOnCard = 4;

/** Those that the title names come first, each side is there, and how many are left out is said. */
function placesOnCard(locale: Locale, title: string, places: readonly Link[]): string {
  const isNamed = ({ text }: Link): boolean => title.includes(text.replace(/[省市州县]$/, ''));
  const ordered = [...places.filter(isNamed), ...places.filter((place) => !isNamed(place))];
  const shown = ordered.slice(0, mostOnCard);
  const absent = ordered.slice(mostOnCard).find(({ side }) => side !== undefined && shown.every((place) => place.side !== side));
  if (absent !== undefined) shown[mostOnCard - 1] = absent;
  const rest = places.length - shown.length;
  return shown.map(({ text }) => text).join(locale === 'zh' ? '、' : ' · ') + (rest > 0 ? ` +${rest}` : '');
}

function paperNote(context: Context, fact: FactEntry): ArticleBody['notes'][number] {
  const [evidence] = fact.evidence;
  const { phrase, source } = evidence ?? { phrase: '', source: '' };
  return {
    label: factLine(context, fact).label,
    phrase,
    lang: need(context.record.sources, source).lang,
    publisher: publisherName(context, source).text,
    address: absolute(site.url, pathTo(context.locale, entryPath.fact(fact.id))),
  };
}

function translationNotice(
  { locale }: Context,
  article: ArticleEntry,
  kind: ArticleBody['state']['kind'],
): ArticleBody['state'] {
  const key = `article.${kind}` as const;
  if (kind === 'original') return { text: message(locale, key), kind };
  return {
    text: message(locale, key),
    kind,
    href: pathTo(article.original, entryPath.article(article.id)),
    hrefLang: langTag[article.original],
  };
}

export type ArticlesBody = { lead: string; articles: ArticleTeaser[] };

export function articlesPages(context: Context): Page<ArticlesBody>[] {
  const { locale } = context;
  const title = message(locale, 'nav.articles');
  const lead = message(locale, 'articles.lead');
  const articles = [...context.record.articles.values()]
    .sort((a, b) => (a.id < b.id ? 1 : -1))
    .map((article) => articleTeaser(context, article));
  return [
    {
      params: { locale },
      body: { lead, articles },
      meta: pageMeta({
        locale,
        page: 'articles',
        section: 'articles',
        title,
        description: lead,
        card: card(locale, { kicker: message(locale, 'site.name'), title, foot: lead }),
      }),
    },
  ];
}
