/** The stages as they are. */
import { documentToRoles } from '../documentToRoles.ts';
import { foldNames } from './gazetteer/nameText.ts';
import { findNames } from './gazetteer/gazetteer.ts';
import type { Stages } from './stages.ts';

export const allStages: Stages = {
  placesOf: ({ text }, { source }, { tables }) =>
    source.lang === null
      ? []
      : findNames(foldNames(text, source.lang), tables[source.lang], 'place').flatMap(
          ({ targets }) => targets[0]?.id ?? [],
        ),
  places: () => ({ ids: [], candidates: [] }),
  figures: () => [],
  events: () => [],
  agreements: () => [],
  donations: () => [],
  statements: () => [],
  roles: documentToRoles,
};
