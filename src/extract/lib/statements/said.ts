/** What somebody says in a passage. */
import type { PartyName, Span } from '../types.ts';
import type { StatementType } from './words.ts';

/** Who says what; `span` is what is said, with its verb or without. */
export type Said = {
  parties: PartyName[];
  type: StatementType;
  span: Span;
  /** A quotation that ends before its speaker: what follows is the report's own again. */
  isClosed?: true;
};
