/** Gifts: who gave what to whom, and who only arranged it. */
import { mentionsOf } from './documentToPlaces.ts';
import { donationsIn, type Given } from './lib/donations/givings.ts';
import { evidencePhrase } from './lib/evidencePhrase.ts';
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
import { bodyPassages } from './lib/passages.ts';
import { placesIn } from './lib/people/personOf.ts';
import { reportDay } from './lib/reportDay.ts';
import { sentenceDate } from './lib/sentenceDate.ts';
import type { CapturedDocument, DonationFact, PartyName } from './lib/types.ts';

/**
 * One fact for each gift that a sentence tells. Who mobilised, connected or coordinated (`vận động`, 协调) is a
 * facilitator and no donor; wishes and promises to give are none of these.
 */
export function documentToDonations(document: CapturedDocument, gazetteer: Gazetteer): DonationFact[] {
  const home = homeOf(document, gazetteer);
  const day = reportDay(document, gazetteer);
  return bodyPassages(document).flatMap((passage) =>
    donationsIn(passage, gazetteer, home).map((given): DonationFact => {
      const { evidence, span } = evidencePhrase(passage.text, passage.at, given.span);
      const { donors, recipients, facilitators, items } = given;
      const places = placesIn(passage.text.slice(given.sentence.start, given.sentence.end), gazetteer, passage.lang);
      return { kind: 'donation', donors, recipients, facilitators, items, ...dateOf(given, document, day), places, evidence, span };
    }),
  );
}

/** The day, the year or the years that the sentence prints; or else no later than the report. */
function dateOf({ sentence }: Given, { source: { lang, published } }: CapturedDocument, day: string | null): Pick<DonationFact, 'date' | 'dateInferred'> {
  const printed = lang === null ? undefined : sentenceDate(sentence.text, lang, published);
  if (printed) return { date: printed.edtf, dateInferred: printed.isInferred };
  const years = [...sentence.text.matchAll(/(?:từ (?:năm )?|自|since )?(?<!\d)((?:19|20)\d{2})(?:年)?(?!\d)(?: đến nay|以来)?/giu)];
  const [first] = years;
  if (first?.[1] === undefined) return { date: day === null ? null : `[..${day}]`, dateInferred: day !== null };
  const isOpen = /^(?:từ|自|since)/iu.test(first[0]);
  if (isOpen && published === null) return { date: null, dateInferred: false };
  return isOpen ? { date: `${first[1]}/${published?.slice(0, 4) ?? ''}`, dateInferred: true } : { date: first[1], dateInferred: false };
}

/** The locality that the report names most often on the side of its own language. */
function homeOf(document: CapturedDocument, gazetteer: Gazetteer): PartyName[] {
  const { lang } = document.source;
  if (lang === null) return [];
  const counts = new Map<string, number>();
  for (const { id } of [...mentionsOf(document, lang, gazetteer).values()].flat()) {
    const place = gazetteer.places.get(id);
    if (place?.country === (lang === 'zh' ? 'CN' : 'VN') && place.level !== 'country') counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best === undefined ? [] : [{ place: best[0] }];
}
