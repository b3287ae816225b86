/** Wiring only: each collection is the record's loader; schemas are checked there, with positions. */
import { defineCollection } from 'astro:content';
import { contentLoader } from './integrations/contentLoader.ts';

export const collections = {
  articles: defineCollection({ loader: contentLoader('articles') }),
  facts: defineCollection({ loader: contentLoader('facts') }),
  sources: defineCollection({ loader: contentLoader('sources') }),
  places: defineCollection({ loader: contentLoader('places') }),
  mechanisms: defineCollection({ loader: contentLoader('mechanisms') }),
  people: defineCollection({ loader: contentLoader('people') }),
  organizations: defineCollection({ loader: contentLoader('organizations') }),
};
