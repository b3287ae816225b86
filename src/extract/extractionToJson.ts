/** An extraction -> the object that `npm run ingest -- --json` prints: one value, one field, no formatting. */
import { tell } from '../record/say.ts';
import type { UnitId } from '../schemas/units.ts';
import type { ExtractedFact, Extraction, EvidencePhrase, PartyName, SourceRecord } from './lib/types.ts';

type JsonParty = string;
type Common = { places: string[]; evidence: EvidencePhrase };

export type JsonFact = Common &
  (
    | {
        kind: 'figure';
        /** `null` for a range, which has `min` and `max`. */
        value: number | null;
        min?: number;
        max?: number;
        unit: string;
        currency: string | null;
        qualifier: string;
        period: string | null;
        change?: true;
        planned?: true;
        saidBy?: JsonParty[];
      }
    | {
        kind: 'event';
        date: string;
        dateInferred: boolean;
        why?: string;
        type: string;
        mechanism: string | null;
        session: number | null;
        mode?: string;
      }
    | {
        kind: 'agreement';
        title: string;
        document: string;
        parties: JsonParty[];
        signed: string | null;
        period: string | null;
        status: string;
      }
    | {
        kind: 'donation';
        donors: JsonParty[];
        recipients: JsonParty[];
        facilitators: JsonParty[];
        items: {
          name: string;
          value: number | null;
          unit: string | null;
          currency: string | null;
          qualifier: string;
        }[];
        /** Promised, not made. */
        planned?: true;
        date: string | null;
        dateInferred: boolean;
      }
    | { kind: 'statement'; speaker: string; type: string; addressee?: JsonParty[] }
    | { kind: 'role'; person: string; name: string; office: string; asOf: string | null }
  );

/** The message in English. */
type JsonWarning = { rule: string; message: string; paragraph?: number };

export type ExtractionJson = {
  source: SourceRecord;
  paragraphs: string[];
  captions: string[];
  facts: JsonFact[];
  places: string[];
  candidates: Extraction['candidates'];
  warnings: JsonWarning[];
};

/** Plain data in the documented form; a party is the id of an entry, or the name as printed. */
export function extractionToJson(extraction: Extraction): ExtractionJson {
  const { source, paragraphs, captions, facts, places, candidates, warnings } = extraction;
  return {
    source,
    paragraphs: paragraphs.map(({ text }) => text),
    captions,
    facts: facts.map(factToJson),
    places,
    candidates,
    warnings: warnings.map((warning) => ({ ...warning, message: tell(warning.message) })),
  };
}

/** The English noun of a unit: its id in `schemas/units.ts` with spaces. `unitNoun('protective-suit') // => 'protective suit'` */
export function unitNoun(unit: UnitId): string {
  return unit.replaceAll('-', ' ');
}

function factToJson(fact: ExtractedFact): JsonFact {
  const common = { places: fact.places, evidence: fact.evidence };
  switch (fact.kind) {
    case 'figure': {
      const { kind, value, min, max, unit, currency, qualifier, period, change, planned, saidBy } = fact;
      return {
        kind,
        value,
        ...(min !== undefined && { min }),
        ...(max !== undefined && { max }),
        unit: unitNoun(unit),
        currency,
        qualifier,
        period,
        ...(change && { change }),
        ...(planned && { planned }),
        ...(saidBy.length > 0 && { saidBy: saidBy.map(partyText) }),
        ...common,
      };
    }
    case 'event': {
      const { kind, date, dateInferred, inferred, type, mechanism, session, mode } = fact;
      return {
        kind,
        date,
        dateInferred,
        ...(inferred && { why: inferred.why }),
        type,
        mechanism,
        session,
        ...(mode && { mode }),
        ...common,
      };
    }
    case 'agreement': {
      const { kind, title, document, parties, signed, period, status } = fact;
      return { kind, title, document, parties: parties.map(partyText), signed, period, status, ...common };
    }
    case 'donation': {
      const { kind, donors, recipients, facilitators, items, planned, date, dateInferred } = fact;
      return {
        kind,
        donors: donors.map(partyText),
        recipients: recipients.map(partyText),
        facilitators: facilitators.map(partyText),
        items: items.map(({ unit, ...item }) => ({ ...item, unit: unit === null ? null : unitNoun(unit) })),
        ...(planned && { planned }),
        date,
        dateInferred,
        ...common,
      };
    }
    case 'statement': {
      const { kind, speaker, type, addressee } = fact;
      const to = addressee && addressee.length > 0 ? { addressee: addressee.map(partyText) } : {};
      return { kind, speaker: speaker.map(partyText).join('; '), type, ...to, ...common };
    }
    case 'role': {
      const { kind, person, name, office, asOf } = fact;
      return { kind, person: person ?? name, name, office, asOf, ...common };
    }
  }
}

function partyText(party: PartyName): string {
  return Object.values(party)[0] ?? '';
}
