/** What passes between the stages of the extractor: capture → document → mentions → facts. */
import type { Said } from '../../record/say.ts';
import type { Locale } from '../../schemas/common.ts';
import type { Qualifier } from '../../schemas/fact.ts';
import type { Currency, UnitId } from '../../schemas/units.ts';

/** The languages that the extractor reads. */
export type SourceLang = Locale;

/** Indices into the text of a paragraph; `end` is exclusive. */
export type Span = { start: number; end: number };

export type Paragraph = {
  /** 1 is the lead. */
  number: number;
  /** Unicode NFC, one line, single spaces. */
  text: string;
  /** The 1-based line of a plain-text capture on which it begins; absent for HTML. */
  line?: number;
};

/** Something an editor should look at. `paragraph` is absent for the page as a whole. */
export type Warning = { rule: string; message: Said; paragraph?: number };

export type SourceRecord = {
  title: string | null;
  /** The outlet as it names itself, or the agency. */
  publisher: string | null;
  byline: string | null;
  /** ISO 8601 with the offset as printed, a local date-time without offset, or a date. */
  published: string | null;
  url: string | null;
  lang: SourceLang | null;
};

/** A capture without its surroundings. */
export type CapturedDocument = {
  source: SourceRecord;
  paragraphs: Paragraph[];
  /** Captions of pictures, in order; `c1` is the first. */
  captions: string[];
  warnings: Warning[];
};

/** 0 is the title, 1 the lead, `c1` the first caption. */
export type ParagraphId = number | `c${number}`;

export type EvidencePhrase = {
  paragraph: ParagraphId;
  /** An exact piece of the paragraph, at most 12 words. */
  phrase: string;
};

/** Why a value stands where the source prints none. */
export type InferredBecause = { why: string };

type Found = {
  /** Ids of the gazetteer. */
  places: string[];
  evidence: EvidencePhrase;
  /** Where the evidence stands in its paragraph. */
  span: Span;
};

/** A party as far as it was recognized: the id of a place, an organization or a person, or the words of the source. */
export type PartyName = { place: string } | { organization: string } | { person: string } | { name: string };

export type FigureFact = Found & {
  kind: 'figure';
  /** `null` for a range, which has both ends instead. */
  value: number | null;
  min?: number;
  max?: number;
  unit: UnitId;
  currency: Currency | null;
  qualifier: Qualifier;
  /** EDTF. */
  period: string | null;
  /** The value is a change: positive for a rise. */
  change?: true;
  planned?: true;
  saidBy: PartyName[];
  inferred?: InferredBecause;
};

export type EventFact = Found & {
  kind: 'event';
  /** EDTF. */
  date: string;
  dateInferred: boolean;
  inferred?: InferredBecause;
  type: 'conference' | 'workshop' | 'signing' | 'visit' | 'donation' | 'founding' | 'programme';
  mechanism: string | null;
  session: number | null;
  mode?: 'in-person' | 'online' | 'hybrid';
};

export type AgreementFact = Found & {
  kind: 'agreement';
  title: string;
  document: 'programme' | 'minutes' | 'memorandum' | 'action-plan' | 'agreement' | 'treaty' | 'mechanism' | 'unnamed';
  parties: PartyName[];
  signed: string | null;
  period: string | null;
  status: 'signed' | 'planned' | 'in-force' | 'ended';
  inferred?: InferredBecause;
};

export type DonatedItem = {
  name: string;
  value: number | null;
  unit: UnitId | null;
  currency: Currency | null;
  qualifier: Qualifier;
};

export type DonationFact = Found & {
  kind: 'donation';
  donors: PartyName[];
  recipients: PartyName[];
  /** Who arranged it without giving. */
  facilitators: PartyName[];
  items: DonatedItem[];
  /** Promised, not made. */
  planned?: true;
  date: string | null;
  dateInferred: boolean;
};

export type StatementFact = Found & {
  kind: 'statement';
  speaker: PartyName[];
  type:
    | 'assessment'
    | 'claim'
    | 'commitment'
    | 'proposal'
    | 'thanks'
    | 'congratulation'
    | 'shared-view'
    | 'instruction'
    | 'plan'
    | 'report';
  /** To whom it was said, where the words make that clear. */
  addressee?: PartyName[];
};

export type RoleFact = Found & {
  kind: 'role';
  /** An id of the record, or `null` with the printed name. */
  person: string | null;
  name: string;
  office: string;
  /** EDTF day or date-time's day of the report. */
  asOf: string | null;
};

export type ExtractedFact = FigureFact | EventFact | AgreementFact | DonationFact | StatementFact | RoleFact;

/** A name that the record does not know, for an editor to add. */
export type Candidate = { kind: 'place' | 'person' | 'organization' | 'mechanism'; name: string; variants: string[]; paragraph: ParagraphId };

export type Extraction = {
  source: SourceRecord;
  paragraphs: Paragraph[];
  captions: string[];
  facts: ExtractedFact[];
  /** Ids, in order of first mention. */
  places: string[];
  candidates: Candidate[];
  warnings: Warning[];
};
