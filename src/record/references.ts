/** Which fields of an entry name other entries. */
import type { Article } from '../schemas/article.ts';
import type { Inferred, Party } from '../schemas/common.ts';
import type { Fact } from '../schemas/fact.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { Mechanism } from '../schemas/mechanism.ts';
import type { Organization } from '../schemas/organization.ts';
import type { Place } from '../schemas/place.ts';
import type { Source } from '../schemas/source.ts';

/** Entry data by collection, as the schemas give it. */
export type EntryData =
  | { collection: 'articles'; data: Article }
  | { collection: 'facts'; data: Fact }
  | { collection: 'sources'; data: Source }
  | { collection: 'places'; data: Place }
  | { collection: 'mechanisms'; data: Mechanism }
  | { collection: 'people'; data: unknown }
  | { collection: 'organizations'; data: Organization };

export type Reference = { to: CollectionName; id: string; field: PropertyKey[] };

/** Lists every reference in the fields of an entry, with the path of its field. */
export function entryToReferences(entry: EntryData): Reference[] {
  switch (entry.collection) {
    case 'articles':
      return 'original' in entry.data ? many('sources', entry.data.sources, ['sources']) : [];
    case 'facts':
      return factReferences(entry.data);
    case 'sources':
      return [
        ...one('organizations', entry.data.publisher, ['publisher']),
        ...one('organizations', entry.data.originalPublisher, ['originalPublisher']),
        ...inferredReferences(entry.data.inferred),
      ];
    case 'places':
      return [
        ...one('places', entry.data.parent, ['parent']),
        ...one('places', entry.data.successor, ['successor']),
        ...many('places', entry.data.predecessors, ['predecessors']),
        ...many('places', entry.data.borders, ['borders']),
      ];
    case 'mechanisms':
      return [
        ...(entry.data.members ?? []).flatMap((m, i) => many('places', m.places, ['members', i, 'places'])),
        ...(entry.data.sessions ?? []).flatMap((s, i) => [
          ...one('places', s.host, ['sessions', i, 'host']),
          ...many('sources', s.sources, ['sessions', i, 'sources']),
        ]),
      ];
    case 'people':
      return [];
    case 'organizations':
      return one('places', entry.data.place, ['place']);
  }
}

function factReferences(fact: Fact): Reference[] {
  return [
    ...many('places', fact.places, ['places']),
    ...one('mechanisms', fact.mechanism, ['mechanism']),
    ...(fact.attribution ? parties(fact.attribution.by, ['attribution', 'by']) : []),
    ...one('organizations', fact.attribution?.via, ['attribution', 'via']),
    ...fact.evidence.flatMap((e, i) => one('sources', e.source, ['evidence', i, 'source'])),
    ...(fact.disputed?.alternatives ?? []).flatMap((alternative, i) =>
      (alternative.evidence ?? []).flatMap((e, j) =>
        one('sources', e.source, ['disputed', 'alternatives', i, 'evidence', j, 'source']),
      ),
    ),
    ...('inferred' in fact ? inferredReferences(fact.inferred) : []),
    ...kindReferences(fact),
  ];
}

function kindReferences(fact: Fact): Reference[] {
  switch (fact.kind) {
    case 'event':
      return [...parties(fact.organizers, ['organizers']), ...parties(fact.participants, ['participants'])];
    case 'agreement':
      return parties(fact.parties, ['parties']);
    case 'donation':
      return [
        ...parties(fact.donors, ['donors']),
        ...parties(fact.recipients, ['recipients']),
        ...parties(fact.facilitators, ['facilitators']),
      ];
    case 'statement':
      return [...parties(fact.speaker, ['speaker']), ...parties(fact.addressee, ['addressee'])];
    case 'role':
      return [...one('people', fact.person, ['person']), ...one('organizations', fact.organization, ['organization'])];
    case 'figure':
      return [];
  }
}

function inferredReferences(inferred: Inferred | undefined): Reference[] {
  return many('sources', inferred?.sources, ['inferred', 'sources']);
}

function one(to: CollectionName, id: string | undefined, field: PropertyKey[]): Reference[] {
  return id === undefined ? [] : [{ to, id, field }];
}

function many(to: CollectionName, ids: readonly string[] | undefined, field: PropertyKey[]): Reference[] {
  return (ids ?? []).map((id, i) => ({ to, id, field: [...field, i] }));
}

function parties(list: readonly Party[] | undefined, field: PropertyKey[]): Reference[] {
  return (list ?? []).flatMap((party, i): Reference[] => {
    if ('person' in party) return [{ to: 'people', id: party.person, field: [...field, i, 'person'] }];
    if ('organization' in party) {
      return [{ to: 'organizations', id: party.organization, field: [...field, i, 'organization'] }];
    }
    if ('place' in party) return [{ to: 'places', id: party.place, field: [...field, i, 'place'] }];
    return [];
  });
}
