/** A person as a passage names them. */
import type { Span } from '../types.ts';

export type Mention = Span & {
  /** As printed. */
  name: string;
  /** People of the record who bear the name. */
  ids: string[];
  /** Offices as printed, or `null` when none stands beside the name. */
  office: string | null;
  /** From the first word of name or office to the last. */
  whole: Span;
};
