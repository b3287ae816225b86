/** The day of which a report tells. */
import { parseEdtf, edtfBounds } from '../../record/edtf.ts';
import { documentToEvents } from '../documentToEvents.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { onceFor } from './onceFor.ts';
import type { CapturedDocument } from './types.ts';

/** EDTF: when the event of the first paragraphs took place; `null` when they tell none that is over. */
export const eventDay = onceFor((document: CapturedDocument, gazetteer: Gazetteer): string | null => {
  const published = publicationDay(document);
  const main = documentToEvents(document, gazetteer).find(({ date, evidence }) => {
    const isLead = typeof evidence.paragraph === 'number' && evidence.paragraph <= 2;
    return isLead && isDay(date) && (published === null || edtfBounds(parseEdtf(date)).last <= published);
  });
  return main?.date ?? null;
});

/** A day, days of one event, or a day not known more closely; not a month or a year. */
function isDay(date: string): boolean {
  return /-\d{2}[?~%]?-\d{2}/.test(date);
}

/** `2024-05-20`, or `null` when the page prints none. */
export function publicationDay({ source: { published } }: CapturedDocument): string | null {
  return published === null ? null : published.slice(0, 10);
}

/** EDTF: the day of the event, or else no later than publication. */
export function noLaterThanReport(document: CapturedDocument, gazetteer: Gazetteer): string | null {
  const published = publicationDay(document);
  return eventDay(document, gazetteer) ?? (published === null ? null : `[..${published}]`);
}
