/** Which fields name other entries. */
import type { CollectionName } from './index.ts';

/** Fields that hold the id of another entry, or a list of ids. */
export const idFields: Readonly<Record<string, CollectionName>> = {
  borders: 'places',
  host: 'places',
  mechanism: 'mechanisms',
  organization: 'organizations',
  originalPublisher: 'organizations',
  parent: 'places',
  person: 'people',
  place: 'places',
  places: 'places',
  predecessors: 'places',
  publisher: 'organizations',
  source: 'sources',
  sources: 'sources',
  successor: 'places',
  via: 'organizations',
};
