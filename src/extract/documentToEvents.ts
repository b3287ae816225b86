/** The events that a page reports, with their dates. */
import { mentionsOf } from './documentToPlaces.ts';
import { boundedSentences } from './lib/boundedSentences.ts';
import { addDays, daysBetween, type Clock } from './lib/dates/clock.ts';
import { documentTimes } from './lib/dates/documentTimes.ts';
import type { TimeMention } from './lib/dates/timeMentions.ts';
import { eventMode, eventType } from './lib/events/eventWords.ts';
import { mechanismOf, sessionYear, type NamedSession } from './lib/events/mechanismOf.ts';
import { sameDayAt } from './lib/events/sameDay.ts';
import { isStart } from './lib/events/starts.ts';
import { isTold, withoutLabels } from './lib/events/told.ts';
import { evidencePhrase } from './lib/evidencePhrase.ts';
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
import { foldNames, toSimplified } from './lib/gazetteer/nameText.ts';
import { onceFor } from './lib/onceFor.ts';
import { window } from './lib/spanWindows.ts';
import type { CapturedDocument, EventFact, ParagraphId, SourceLang, Span } from './lib/types.ts';
import type { PlaceMention } from './paragraphToPlaces.ts';
import type { Sentence } from './paragraphToSentences.ts';

/** What one paragraph offers to look for events in. */
type Page = {
  lang: SourceLang;
  clock: Clock | undefined;
  gazetteer: Gazetteer;
  times: ReadonlyMap<ParagraphId, readonly TimeMention[]>;
  /** Ids of all places of the page. */
  near: ReadonlySet<string>;
};

/**
 * Dated happenings in order, each day once; and what the lead tells without a date, as no later than publication.
 * A time that only compares, ends a count, or names a document is no event.
 */
export function documentToEvents(document: CapturedDocument, gazetteer: Gazetteer): EventFact[] {
  return eventsOnce(document, gazetteer);
}

/** The events themselves, and the day of the report for other stages. */
const eventsOnce = onceFor((document: CapturedDocument, gazetteer: Gazetteer): EventFact[] => {
  const { lang } = document.source;
  if (lang === null) return [];
  const mentions = mentionsOf(document, lang, gazetteer);
  const near = new Set([...mentions.values()].flat().map(({ id }) => id));
  const { clock, of: times } = documentTimes(document, lang);
  const page: Page = { lang, clock, times, gazetteer, near };
  const dated: EventFact[] = [];
  const seen = new Set<string>();
  for (const { number, text } of document.paragraphs) {
    for (const event of paragraphEvents(number, text, page, mentions.get(number) ?? [], dated)) {
      const key = event.inferred?.why === sameDay ? `${event.date} ${number}` : eventKey(event);
      if (!seen.has(key)) dated.push(event);
      else if (!isWeekend(event)) {
        const told = dated.findIndex((other) => isWeekend(other) && eventKey(other) === key);
        if (told >= 0) dated.splice(told, 1, event);
      }
      seen.add(key);
    }
  }
  return [...undatedEvents(document, page, mentions, dated), ...dated];
});

/** A day is told once; a month or year may hold an event of each paragraph. */
function eventKey({ date, evidence }: EventFact): string {
  return plain(date).length >= 10 ? plain(date) : `${plain(date)} ${evidence.paragraph}`;
}

/** Told by the word for a weekend, with no day printed. */
function isWeekend({ evidence: { phrase } }: EventFact): boolean {
  return /weekend|cuối tuần|周末|星期末/iu.test(phrase) && !/\d/.test(phrase);
}

function plain(date: string): string {
  return date.replace(/[?~%]/g, '');
}

const sameDay = 'the day of the event told before';
const countedDay = 'counted from the day of the event told before';

/** A day longer before the report than this is told as background. */
const nearDays = 60;

function isOfTheseWeeks(day: string, { latest }: Clock): boolean {
  return day <= latest && daysBetween(day, latest) <= nearDays;
}

/** The event of a single day that was told last, rather one of these weeks. */
function lastDay(events: readonly EventFact[], clock: Clock | undefined): EventFact | undefined {
  const days = events.filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(plain(date)));
  return days.findLast(({ date }) => clock === undefined || isOfTheseWeeks(plain(date), clock)) ?? days.at(-1);
}

/** @param before what earlier paragraphs told */
function paragraphEvents(
  number: number,
  text: string,
  page: Page,
  places: readonly PlaceMention[],
  before: readonly EventFact[],
): EventFact[] {
  const { lang } = page;
  const times = page.times.get(number) ?? [];
  if (times.length === 0 && before.length === 0) return [];
  const simple = lang === 'zh' ? toSimplified(text) : text;
  const folded = foldNames(simple, lang);
  const found: EventFact[] = [];
  for (const sentence of boundedSentences({ text }, lang)) {
    const own = window(times, sentence);
    const latest = page.clock?.latest;
    const told = withoutLabels(own.filter((time) => isTold(time, folded, sentence, lang, own, latest)), latest);
    const same = told.length === 0 ? sameDayAt(folded, sentence, lang) : undefined;
    const day = same === undefined ? undefined : (lastDay(found, page.clock) ?? lastDay(before, page.clock));
    if (same !== undefined && day !== undefined)
      told.push({
        ...same,
        edtf: same.days === 0 ? day.date : addDays(plain(day.date), same.days),
        precision: 'day',
        isInferred: true,
        why: same.days === 0 ? sameDay : countedDay,
        role: 'plain',
      });
    if (told.length === 0) continue;
    const named = mechanismOf(simple, folded, sentence, lang, page.gazetteer, page.near);
    const near = window(places, sentence);
    found.push(...told.map((time) => eventOf({ number, text, folded, sentence, named, places: near }, time, page)));
  }
  return found;
}

type Told = {
  number: number;
  text: string;
  folded: string;
  sentence: Sentence;
  named: NamedSession;
  /** Mentions in the sentence. */
  places: readonly PlaceMention[];
};

function eventOf({ number, text, folded, sentence, named, places }: Told, time: TimeMention, page: Page): EventFact {
  const { lang } = page;
  const begun = time.role === 'since' && isStart(time, folded, sentence, lang);
  const settled = settle(begun ? { ...time, edtf: time.edtf?.split('/')[0] } : time, named, page);
  const piece = folded.slice(sentence.start, sentence.end);
  const mode = eventMode(piece, lang);
  return {
    kind: 'event',
    date: settled.date,
    dateInferred: time.isInferred,
    ...(time.isInferred && { inferred: { why: settled.why } }),
    type: eventType(folded.slice(time.start, sentence.end) + piece, lang),
    ...named,
    ...(mode !== undefined && { mode }),
    places: [...new Set(places.map(({ id }) => id))],
    ...evidencePhrase(text, number, spanFrom(text, sentence, time)),
  };
}

/** From the time to the end of the sentence, or from the sentence's beginning when the time stands near its end. */
function spanFrom(text: string, sentence: Sentence, { start, end }: TimeMention): Span {
  if (sentence.end - end > 20) return { start, end: sentence.end };
  const from = text.lastIndexOf(',', start - 1);
  return {
    start:
      from > sentence.start && start - from < 80
        ? from
        : Math.max(sentence.start, text.lastIndexOf(' ', Math.max(sentence.start, start - 40))),
    end,
  };
}

/** A known session of a forum gives the year that neither page nor publication does. */
function settle(
  { edtf = '', why = 'the words of the report, counted from its publication' }: TimeMention,
  named: NamedSession,
  { clock, gazetteer }: Page,
): { date: string; why: string } {
  const [, monthDay] = /^\d{4}\??-(\d{2}-\d{2})$/.exec(edtf) ?? [];
  if (clock?.published !== undefined || monthDay === undefined) return { date: edtf, why };
  const year = sessionYear(named, monthDay, gazetteer);
  if (year === undefined) return { date: edtf, why };
  return { date: `${year}-${monthDay}`, why: `year of session ${named.session} of ${named.mechanism}` };
}

const justNow: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:vừa|mới đây|vừa qua)(?!\p{L})/u,
  zh: /日前|近日|刚刚|不久前/u,
  en: /\b(?:recently|just)\b/u,
};
const held: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:tổ chức|diễn ra|ký kết|hội đàm|khai mạc|trao tặng|tiếp nhận|bàn giao|khánh thành)(?!\p{L})/u,
  zh: /举行|召开|举办|签署|签订|会见|会谈|开幕|捐赠|启动|开通|率团|访问|来访|到访/u,
  en: /\b(?:held|hosted|signed|met|opened|launched|donated|visited|handed over)\b/u,
};

/** What the lead, or a sentence with “just now”, says took place without a day: some day until publication. */
function undatedEvents(
  { paragraphs }: CapturedDocument,
  page: Page,
  mentions: ReadonlyMap<ParagraphId, readonly PlaceMention[]>,
  dated: readonly EventFact[],
): EventFact[] {
  const { lang, clock } = page;
  const published = clock?.published;
  if (published === undefined) return [];
  const hasDay = dated.some(({ evidence, date }) => isIn(evidence.paragraph, [1, 2]) && plain(date).length >= 10);
  return paragraphs.flatMap(({ number, text }) => {
    const simple = lang === 'zh' ? toSimplified(text) : text;
    const folded = foldNames(simple, lang);
    if ((number > 1 || hasDay) && !justNow[lang].test(folded)) return [];
    const times = page.times.get(number) ?? [];
    return boundedSentences({ text }, lang).flatMap((sentence, i) => {
      const isLead = number === 1 && i === 0 && !hasDay && !dated.some(({ evidence }) => evidence.paragraph === 1);
      const piece = folded.slice(sentence.start, sentence.end);
      const now = justNow[lang].exec(piece);
      const verb = held[lang].exec(piece);
      const hasTime = window(times, sentence).some(
        ({ role, edtf, precision, start }) =>
          role === 'plain' &&
          edtf !== undefined &&
          (precision === 'day' || !edtf.includes('/') || start - sentence.start < longestOpening),
      );
      if (
        verb === null ||
        hasTime ||
        isUsual[lang].test(verb === null ? piece : piece.slice(Math.max(0, verb.index - 80), verb.index + 12)) ||
        !(isLead || (now !== null && now.index < verb.index))
      )
        return [];
      const { mechanism, session } = mechanismOf(simple, folded, sentence, lang, page.gazetteer, page.near);
      const mode = eventMode(piece, lang);
      const own = window(mentions.get(number) ?? [], sentence);
      return [
        {
          kind: 'event' as const,
          date: `[..${published.iso}]`,
          dateInferred: true,
          inferred: { why: `no date printed; published on ${published.iso}` },
          type: eventType(piece, lang),
          mechanism,
          session,
          ...(mode !== undefined && { mode }),
          places: [...new Set(own.map(({ id }) => id))],
          ...evidencePhrase(text, number, { start: sentence.start + (now?.index ?? verb.index), end: sentence.end }),
        },
      ];
    });
  });
}

/** A span of time this near the beginning of a sentence is that of all it tells. */
const longestOpening = 10;

/** What is to come, or is done again and again. */
const isUsual: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:sẽ|từng|hằng năm|thường xuyên|thường niên mỗi|nhiều lần)(?!\p{L})/u,
  zh: /将|每年|经常|多次/u,
  en: /\b(?:will|often|every year|usually)\b/u,
};

function isIn(id: ParagraphId, ids: readonly ParagraphId[]): boolean {
  return ids.includes(id);
}
