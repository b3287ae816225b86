/** Gifts: who gave what to whom, and who only arranged it. */
import { mentionsOf } from './documentToPlaces.ts';
import { donationsIn, type Given, type Home } from './lib/donations/givings.ts';
import { evidencePhrase } from './lib/evidencePhrase.ts';
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
import { bodyPassages } from './lib/passages.ts';
import { placesIn } from './lib/people/personOf.ts';
import { eventDay, publicationDay } from './lib/reportDay.ts';
import { sentenceDate } from './lib/sentenceDate.ts';
import type { CapturedDocument, DonationFact, PartyName, SourceLang } from './lib/types.ts';

/**
 * One fact for each gift that a sentence tells. Who mobilised, connected or coordinated (`vận động`, 协调) is a
 * facilitator and no donor; wishes and promises to give are none of these.
 */
export function documentToDonations(document: CapturedDocument, gazetteer: Gazetteer): DonationFact[] {
  const home = homeOf(document, gazetteer);
  const day = { event: eventDay(document, gazetteer), published: publicationDay(document) };
  const year = yearOf(document);
  const found = bodyPassages(document).flatMap((passage) =>
    donationsIn(passage, gazetteer, home).map((given): DonationFact => {
      const { evidence, span } = evidencePhrase(passage.text, passage.at, given.span);
      const { donors, recipients, facilitators, items } = given;
      const places = placesIn(passage.text.slice(given.sentence.start, given.sentence.end), gazetteer, passage.lang);
      return {
        kind: 'donation',
        donors,
        recipients,
        facilitators,
        items,
        ...dateOf(given, year, document, day),
        places,
        evidence,
        span,
      };
    }),
  );
  return joined(found).filter(({ donors }) => donors.length > 0);
}

/** A list of things without giver and receiver belongs to the gift told before it without numbers. */
function joined(facts: readonly DonationFact[]): DonationFact[] {
  const kept: DonationFact[] = [];
  for (const fact of facts) {
    const last = kept.at(-1);
    const isList = fact.donors.length === 0 && fact.recipients.length === 0;
    const isOpen = last !== undefined && last.items.every(({ value }) => value === null);
    if (!isList) kept.push(fact);
    else if (isOpen) kept[kept.length - 1] = { ...last, items: fact.items, evidence: fact.evidence, span: fact.span };
  }
  return kept;
}

/** The gift was made at the event that the report tells of. */
const onThatOccasion: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?:dịp này|nhân dịp|tại (?:buổi|lễ|hội nghị|cuộc|chương trình))/iu,
  zh: /^(?:活动|仪式|会)(?:上|后)|现场/u,
  en: /^(?:on (?:the|this) occasion|at the (?:event|ceremony|meeting))/iu,
};

/** The day, the year or the years that the sentence prints; or else no later than the report. */
function dateOf(
  { sentence }: Given,
  year: string | undefined,
  { source: { lang, published } }: CapturedDocument,
  day: { event: string | null; published: string | null },
): Pick<DonationFact, 'date' | 'dateInferred'> {
  const printed = lang === null ? undefined : sentenceDate(sentence.text, lang, published);
  if (printed) return { date: printed.edtf, dateInferred: printed.isInferred };
  const years = [
    ...sentence.text.matchAll(/(?:từ (?:năm )?|自|since )?(?<!\d)((?:19|20)\d{2})(?:年)?(?!\d)(?: đến nay|以来)?/giu),
  ];
  const [first] = years;
  if (first?.[1] === undefined) {
    const known = lang !== null && onThatOccasion[lang].test(sentence.text) ? day.event : null;
    const date = known ?? (day.published === null ? day.event : `[..${day.published}]`);
    return { date, dateInferred: date !== null };
  }
  const isOpen = /^(?:từ|自|since)/iu.test(first[0]);
  if (isOpen && year === undefined) return { date: null, dateInferred: false };
  return isOpen ? { date: `${first[1]}/${year}`, dateInferred: true } : { date: first[1], dateInferred: false };
}

/** The year of publication, or the latest year that the text prints. */
function yearOf({ source: { published }, paragraphs }: CapturedDocument): string | undefined {
  if (published !== null) return published.slice(0, 4);
  const years = paragraphs.flatMap(({ text }) => text.match(/(?<!\d)20\d{2}(?!\d)/g) ?? []);
  return years.sort().at(-1);
}

/** The locality that the report names most often on the side of its own language, and the region it names most often. */
function homeOf(document: CapturedDocument, gazetteer: Gazetteer): Home {
  const { lang } = document.source;
  const counts = new Map<string, number>();
  const mentions = lang === null ? [] : [...mentionsOf(document, lang, gazetteer).values()].flat();
  for (const { id } of mentions) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1]).flatMap(([id]) => gazetteer.places.get(id) ?? []);
  const own = ranked.find(({ country, level }) => country === (lang === 'zh' ? 'CN' : 'VN') && level !== 'country');
  const region = ranked.find(({ level }) => level === 'autonomous-region');
  const party = (place: { id: string } | undefined): PartyName[] => (place ? [{ place: place.id }] : []);
  return { own: party(own), region: party(region) };
}
