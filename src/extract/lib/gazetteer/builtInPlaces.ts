/** Places that the extractor knows beside those of the record, so that they are recognized before an editor adds them. */
import type { SourceLang } from '../types.ts';
import type { GazetteerPlace } from './gazetteer.ts';

export type BuiltInPlace = {
  place: GazetteerPlace;
  /** Every form of the name in a language; the first is the usual one. */
  names: Record<SourceLang, string[]>;
};

export const builtInPlaces: readonly BuiltInPlace[] = [];
