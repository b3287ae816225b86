/** Places as the record has them at a time. */
import { edtfBounds, parseEdtf } from '../../../record/edtf.ts';
import type { RecordData } from '../../../record/record.ts';

/** The ids that the record has; one that had ended by then gives way to its successor, one not yet begun stays out. */
export function placesAt(ids: readonly string[], date: string | undefined, { places }: RecordData): string[] {
  if (date === undefined) return ids.filter((id) => places.has(id));
  const { first, last } = edtfBounds(parseEdtf(date));
  const current = ids.flatMap((id) => {
    const place = places.get(id);
    if (place === undefined) return [];
    const { from, until } = place.valid ?? {};
    if (from !== undefined && last < from) return [];
    if (until === undefined || (first ?? last) <= until) return [id];
    return place.successor !== undefined && places.has(place.successor) ? [place.successor] : [];
  });
  return [...new Set(current)];
}
