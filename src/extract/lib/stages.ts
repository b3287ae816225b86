/** The stages that read facts from a document, as one value: a test or an ablation puts another in the place of one. */
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type {
  AgreementFact,
  Candidate,
  CapturedDocument,
  DonationFact,
  EventFact,
  FigureFact,
  Paragraph,
  RoleFact,
  Span,
  StatementFact,
  Warning,
} from './types.ts';

export type Stages = {
  /** The places that one paragraph names, with where their names stand. */
  placesOf: (
    paragraph: Paragraph,
    document: CapturedDocument,
    gazetteer: Gazetteer,
  ) => readonly (Span & { id: string })[];
  places: (document: CapturedDocument, gazetteer: Gazetteer) => { ids: string[]; candidates: Candidate[] };
  figures: (document: CapturedDocument, gazetteer: Gazetteer) => FigureFact[];
  events: (document: CapturedDocument, gazetteer: Gazetteer) => EventFact[];
  agreements: (document: CapturedDocument, gazetteer: Gazetteer) => AgreementFact[];
  donations: (document: CapturedDocument, gazetteer: Gazetteer) => DonationFact[];
  /** A warning for each gift that is only promised. */
  promises: (document: CapturedDocument, gazetteer: Gazetteer) => Warning[];
  statements: (document: CapturedDocument, gazetteer: Gazetteer) => StatementFact[];
  roles: (document: CapturedDocument, gazetteer: Gazetteer) => { roles: RoleFact[]; candidates: Candidate[] };
};
