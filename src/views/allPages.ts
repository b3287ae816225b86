/** Every page of a language, for what needs them all: cards, search, sitemap. */
import { articlePages, articlesPages } from './article.ts';
import type { Context } from './context.ts';
import { correctionsPages } from './corrections.ts';
import { dataPages } from './dataPage.ts';
import { factPages, factsPages } from './fact.ts';
import { homePages } from './home.ts';
import { agreementsPages, figuresPages, translationsPages } from './lists.ts';
import { mechanismPages, mechanismsPages } from './mechanism.ts';
import type { Page, PageMeta } from './page.ts';
import { peoplePages, personPages } from './person.ts';
import { placePages, placesPages } from './place.ts';
import { pressPages } from './press.ts';
import { prosePages } from './prose.ts';
import { searchPages } from './search.ts';
import { timelinePages } from './timeline.ts';

const views: readonly ((context: Context) => Page<unknown>[])[] = [
  homePages,
  timelinePages,
  articlesPages,
  articlePages,
  factsPages,
  factPages,
  placesPages,
  placePages,
  pressPages,
  mechanismsPages,
  mechanismPages,
  peoplePages,
  personPages,
  figuresPages,
  agreementsPages,
  searchPages,
  dataPages,
  translationsPages,
  correctionsPages,
  prosePages,
];

/** What every page of a language has, without its body. */
export function pageMetas(context: Context): PageMeta[] {
  return allPages(context).map(({ meta }) => meta);
}

export function allPages(context: Context): Page<unknown>[] {
  return views.flatMap((view) => view(context));
}
