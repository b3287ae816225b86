/** The stages as they are. */
import { documentToAgreements } from '../documentToAgreements.ts';
import { documentToDonations, promisedGifts } from '../documentToDonations.ts';
import { documentToEvents } from '../documentToEvents.ts';
import { documentToFigures } from '../documentToFigures.ts';
import { documentToPlaces, mentionsOf } from '../documentToPlaces.ts';
import { documentToRoles } from '../documentToRoles.ts';
import { documentToStatements } from '../documentToStatements.ts';
import type { Stages } from './stages.ts';

export const allStages: Stages = {
  placesOf: ({ number }, document, gazetteer) =>
    document.source.lang === null ? [] : (mentionsOf(document, document.source.lang, gazetteer).get(number) ?? []),
  places: documentToPlaces,
  figures: documentToFigures,
  events: documentToEvents,
  agreements: documentToAgreements,
  donations: documentToDonations,
  promises: promisedGifts,
  statements: documentToStatements,
  roles: documentToRoles,
};
