/** Every collection with its schema; the one list of collections. */
import { article } from './article.ts';
import { fact } from './fact.ts';
import { mechanism } from './mechanism.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { place } from './place.ts';
import { source } from './source.ts';

export const collections = {
  articles: article,
  facts: fact,
  sources: source,
  places: place,
  mechanisms: mechanism,
  people: person,
  organizations: organization,
} as const;
export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];
