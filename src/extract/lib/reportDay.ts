/** The day for which a report speaks. */
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import type { CapturedDocument } from './types.ts';

/** EDTF: the day of publication, `null` when the page prints none. */
export function reportDay({ source: { published } }: CapturedDocument, _gazetteer: Gazetteer): string | null {
  return published === null ? null : published.slice(0, 10);
}
