/** Gifts: who gave what to whom, and who only arranged it. */
import { say } from '../record/say.ts';
import { mentionsOf } from './documentToPlaces.ts';
import { donationsIn, type Given, type Home } from './lib/donations/givings.ts';
import { evidencePhrase } from './lib/evidencePhrase.ts';
import { findNames, type Gazetteer } from './lib/gazetteer/gazetteer.ts';
import { boundedSentences } from './lib/boundedSentences.ts';
import { itemsIn } from './lib/donations/items.ts';
import { onceFor } from './lib/onceFor.ts';
import { bodyPassages, type Passage } from './lib/passages.ts';
import { mentionsOfDocument, type KnownMention } from './lib/people/introduced.ts';
import { partyOf } from './lib/statements/speakers.ts';
import { placesIn } from './lib/people/personOf.ts';
import { eventDay, publicationDay } from './lib/reportDay.ts';
import { sentenceDate } from './lib/sentenceDate.ts';
import type { CapturedDocument, DonationFact, ParagraphId, PartyName, SourceLang, Warning } from './lib/types.ts';

/**
 * One fact for each gift that a sentence tells. Who mobilised, connected or coordinated (`vận động`, 协调) is a
 * facilitator and no donor; wishes to give are none of these; what is promised is planned.
 */
export function documentToDonations(document: CapturedDocument, gazetteer: Gazetteer): DonationFact[] {
  const day = { event: eventDay(document, gazetteer), published: publicationDay(document) };
  const year = yearOf(document);
  const people = Map.groupBy(mentionsOfDocument(document, gazetteer), ({ passage }) => passage.at);
  const found = gifts(document, gazetteer).map(({ passage, given }): DonationFact => {
      const { evidence, span } = evidencePhrase(passage.text, passage.at, given.span);
      const { recipients, facilitators, items } = given;
      const donors = given.donors.length > 0 || isList(given) ? given.donors : subjectOf(passage, given, people, gazetteer);
      const places = placesIn(passage.text.slice(given.sentence.start, given.sentence.end), gazetteer, passage.lang);
      const told = dateOf(given, year, document, day);
      // What is promised is not given by the day of the report.
      const date = given.isPromised && told.date?.startsWith('[..') ? { date: null, dateInferred: false } : told;
      const planned = given.isPromised ? { planned: true as const } : {};
      return { kind: 'donation', donors, recipients, facilitators, items, ...planned, ...date, places, evidence, span };
  });
  return joined(found).filter(({ donors }) => donors.length > 0);
}

/** Gifts that a passage tells or promises. */
type Gift = { passage: Passage; given: Given };

/** What is given and what is promised, in order. */
const gifts = onceFor((document: CapturedDocument, gazetteer: Gazetteer): Gift[] => {
  const home = homeOf(document, gazetteer);
  const found: Gift[] = [];
  for (const passage of bodyPassages(document)) {
    found.push(...donationsIn(passage, gazetteer, home).map((given) => ({ passage, given })));
    const last = found.at(-1);
    const list = last === undefined ? undefined : listOf(passage, last);
    if (last !== undefined && list !== undefined) last.given = { ...last.given, ...list.given, ...partiesOf(last.given) };
    if (last !== undefined && list !== undefined) last.passage = passage;
  }
  return found;
});

/** What an editor must know: a promise is no donation yet. */
export function promisedGifts(document: CapturedDocument, gazetteer: Gazetteer): Warning[] {
  return gifts(document, gazetteer).flatMap(({ passage, given: { isPromised, span } }) =>
    isPromised && typeof passage.at === 'number'
      ? [
          {
            rule: 'promised-gift',
            message: say`A gift is promised, not made: “${evidencePhrase(passage.text, passage.at, span).evidence.phrase}”; add a donation when it is made`,
            paragraph: passage.at,
          },
        ]
      : [],
  );
}

function partiesOf({ donors, recipients, facilitators }: Given): Pick<Given, 'donors' | 'recipients' | 'facilitators'> {
  return { donors, recipients, facilitators };
}

/** `Số quà trị giá …, gồm …`: what the gift told before consists of. */
const consisting: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?:tổng )?(?:số|lô|các|phần) (?:quà|hàng|vật tư|vật phẩm|thiết bị|hàng hoá|tiền|suất quà|hàng cứu trợ)[^.;]{0,40}?(?:trị giá|gồm|bao gồm)/u,
  zh: /^(?:这批|该批|此批|本次捐赠的?|此次捐赠的?|捐赠的?)(?:物资|设备|善款|物品|图书)[^。；]{0,24}?(?:包括|价值|有|共)/u,
  en: /^(?:the |this )?(?:donation|aid|consignment|shipment|gifts?|supplies|package)\b[^.;]{0,50}?(?:worth|includ|compris|consist)/u,
};

function listOf(passage: Passage, { given, passage: told }: Gift): { given: Pick<Given, 'items' | 'span' | 'sentence'> } | undefined {
  const isOpen = given.items.every(({ value }) => value === null);
  const isNext = typeof passage.at === 'number' && typeof told.at === 'number' && passage.at - told.at <= 1;
  if (!isOpen || !isNext) return undefined;
  const sentence = boundedSentences(passage, passage.lang).find(
    ({ start, end }) => (passage !== told || start > given.span.start) && consisting[passage.lang].test(passage.folded.slice(start, end)),
  );
  const items = sentence === undefined ? [] : itemsIn(passage.text, passage.lang, sentence);
  const [first, end] = [items[0]?.start, items.at(-1)?.end];
  if (sentence === undefined || first === undefined || end === undefined) return undefined;
  return { given: { items: items.map(({ item }) => item), span: { start: first, end }, sentence } };
}

/** Neither giver nor receiver: what another sentence tells of. */
function isList({ donors, recipients, sentence, span }: Given): boolean {
  return donors.length === 0 && recipients.length === 0 && span.start - sentence.start < shortestSubject;
}

const shortestSubject = 12;

const groups: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:hai bên|đoàn công tác|đoàn đại biểu|đoàn)(?!\p{L})/u,
  zh: /代表团|考察团|双方/u,
  en: /\b(?:the two sides|both sides|the delegation|the two localities)\b/u,
};

/** Who does what the sentence tells before it comes to the gift: a person, an institution or place, or a group. */
function subjectOf(
  { at, text, folded, lang }: Passage,
  { sentence, span }: Given,
  people: ReadonlyMap<ParagraphId, readonly KnownMention[]>,
  gazetteer: Gazetteer,
): PartyName[] {
  const person = people.get(at)?.find(({ start }) => start >= sentence.start && start < span.start);
  if (person !== undefined) return [partyOf(person)];
  const before = folded.slice(sentence.start, span.start);
  const group = groups[lang].exec(before);
  if (group !== null) return [{ name: text.slice(sentence.start + group.index, sentence.start + group.index + group[0].length) }];
  const name = findNames(before, gazetteer.tables[lang]).find(({ targets }) => targets.some(({ kind }) => kind !== 'mechanism'));
  const target = name?.targets[0];
  if (name === undefined || target === undefined || name.start > farthestSubject) return [];
  return target.kind === 'organization' ? [{ organization: target.id }] : target.kind === 'place' ? [{ place: target.id }] : [];
}

/** A subject stands at the beginning, after a day or an occasion. */
const farthestSubject = 40;

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
