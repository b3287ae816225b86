/** An extraction -> the id that its article gets unless an editor names one. */
import type { RecordData } from '../record/record.ts';
import { slugOf } from './lib/files/factName.ts';
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
import type { Extraction } from './lib/types.ts';

/**
 * The day of the event, or of publication, and the first locality of each side. `2023-11-13-lao-cai-yunnan`
 * @returns an id that no source and no article of the record has; undefined when neither day is known
 */
export function extractionToId(extraction: Extraction, gazetteer: Gazetteer, record: RecordData): string | undefined {
  const day = eventDay(extraction) ?? /^\d{4}-\d{2}-\d{2}/.exec(extraction.source.published ?? '')?.[0];
  if (day === undefined) return undefined;
  const local = extraction.places.flatMap((id) => {
    const place = gazetteer.places.get(id);
    return place === undefined || place.level === 'country' || place.level === 'region' ? [] : [place];
  });
  const first = (country: string): string[] =>
    local
      .filter((place) => place.country === country)
      .map(({ id }) => id)
      .slice(0, 1);
  const words = [...first('VN'), ...first('CN')];
  const base = `${day}-${words.length === 0 ? 'report' : slugOf(words.join('-'))}`;
  const isTaken = (id: string): boolean => record.sources.has(id) || record.articles.has(id);
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? base : `${base}-${n}`;
    if (!isTaken(id)) return id;
  }
}

/** The first day of the first event that the report dates to a day and that is not later than the report. */
function eventDay({ facts, source }: Extraction): string | undefined {
  const published = source.published?.slice(0, 10);
  const days = facts.flatMap((fact) => {
    if (fact.kind !== 'event') return [];
    const day = /^(\d{4})[?~%]?-(\d{2})[?~%]?-(\d{2})/.exec(fact.date);
    return day === null ? [] : [`${day[1]}-${day[2]}-${day[3]}`];
  });
  return days.find((day) => published === undefined || day <= published);
}
