/** Who says what, as a report tells it. */
import { evidencePhrase } from './lib/evidencePhrase.ts';
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
import { onceFor } from './lib/onceFor.ts';
import { partyKey } from './lib/parties.ts';
import { bodyPassages, type Passage } from './lib/passages.ts';
import { mentionsOfDocument, type KnownMention } from './lib/people/introduced.ts';
import { placesIn } from './lib/people/personOf.ts';
import { findPhrases } from './lib/phrases.ts';
import { documentSides } from './lib/sides.ts';
import { firstStartingAt, spanAt } from './lib/spans.ts';
import {
  partyOf,
  settingOf,
  speakerAfter,
  speakerBefore,
  type Setting,
  type Speaker,
} from './lib/statements/speakers.ts';
import {
  aiming,
  carryOn,
  judging,
  reporting,
  needing,
  nounMarks,
  promise,
  verbs,
  willing,
  type StatementType,
  type Verb,
} from './lib/statements/words.ts';
import type { CapturedDocument, PartyName, Span, StatementFact } from './lib/types.ts';
import { boundedSentences } from './lib/boundedSentences.ts';

/**
 * Statements by verbs of reported speech. What one speaker says in one paragraph is one statement of each type;
 * `hai bên` and a title alone are resolved to the parties and persons meant.
 */
export function documentToStatements(document: CapturedDocument, gazetteer: Gazetteer): StatementFact[] {
  return sayings(document, gazetteer).flatMap(({ passage, said }) =>
    distinct(said).map((one) => toFact(one, passage, gazetteer)),
  );
}

/** What is said in each paragraph, by whom, from where to where. */
export const sayings = onceFor(findSayings);

function findSayings(document: CapturedDocument, gazetteer: Gazetteer): { passage: Passage; said: Said[] }[] {
  const people = mentionsOfDocument(document, gazetteer).filter(
    ({ passage }) => typeof passage.at === 'number' && passage.at > 0,
  );
  const byPassage = Map.groupBy(people, ({ passage }) => passage.at);
  const sides = documentSides(document, gazetteer);
  const earlier: KnownMention[] = [];
  const found: { passage: Passage; said: Said[] }[] = [];
  let last: Said | undefined;
  for (const passage of bodyPassages(document)) {
    const here = byPassage.get(passage.at) ?? [];
    const setting = settingOf({ passage, gazetteer, earlier, here, sides: sides(passage.at) });
    const said = saidIn(setting);
    const all = said.length === 0 ? continued(setting, last) : said;
    found.push({ passage, said: all });
    last = all.at(-1) ?? undefined;
    earlier.push(...here);
  }
  return found;
}

/** Who says what; `span` is what is said, with its verb or without. */
export type Said = { parties: PartyName[]; type: StatementType; span: Span };

function saidIn(setting: Setting): Said[] {
  const { passage } = setting;
  const allVerbs = findPhrases(passage.folded, verbs[passage.lang]);
  const wholes = setting.here.map(({ whole }) => whole);
  const said: Said[] = [];
  let current: Speaker | undefined;
  let next = 0;
  for (const sentence of boundedSentences(passage, passage.lang)) {
    const own: typeof allVerbs = [];
    for (; (allVerbs[next]?.start ?? Infinity) < sentence.end; next += 1)
      own.push(allVerbs[next] as (typeof allVerbs)[number]);
    const begins = carryOn[passage.lang].test(passage.folded.slice(sentence.start, sentence.start + 40));
    const before = current;
    current = begins ? before : undefined;
    const according = accordingTo(setting, sentence);
    if (according) said.push(according);
    const credited = creditedTo(setting, sentence);
    if (credited) said.push(credited);
    const waiting: Said[] = [];
    for (const verb of own) {
      if (verb.value.isNone || spanAt(wholes, verb.start)) continue;
      if (nounMarks[passage.lang].test(passage.folded.slice(Math.max(sentence.start, verb.start - 14), verb.start)))
        continue;
      const inverted = speakerAfter(setting, verb);
      const speaker = inverted ?? speakerBefore(setting, verb.start, sentence.start);
      if (speaker) current = speaker;
      if (verb.value.isMute || (current && isOnlyJoined(passage, verb, own))) continue;
      const isFree = speaker === undefined && !verb.value.isWeak && opensClause(passage, sentence.start, verb.start);
      const quoted = speaker && quotationBefore(passage, speaker.start);
      const content =
        (quoted && withRest(passage, sentence, verb, quoted)) ?? (inverted ? contentBefore(passage, sentence, verb) : contentOf(passage, sentence, verb));
      if (content === undefined || (speaker === undefined && !isFree)) continue;
      const one = { parties: current?.parties ?? [], type: typeOf(passage, verb, content, current), span: content };
      if (current) {
        said.push(...waiting.splice(0).map((other) => ({ ...other, parties: current?.parties ?? [] })), one);
      } else if (!begins && verb.start - sentence.start < 40) waiting.push(one);
    }
    current ??= before;
  }
  return said;
}

/** `nhất trí và cho biết …`: a verb with nothing of its own before the next one. */
function isOnlyJoined({ folded }: Passage, verb: Span, all: readonly Span[]): boolean {
  const next = firstStartingAt(all, verb.end);
  return (
    next !== undefined &&
    /^(?:,? và|, đồng thời(?: cũng)?|,? and|并|，并)\s?$/u.test(folded.slice(verb.end, next.start))
  );
}

/** Whether a verb without a subject begins a clause: at the start, after a comma, a semicolon or “and”. */
function opensClause({ folded, lang }: Passage, from: number, at: number): boolean {
  const before = folded.slice(Math.max(from, at - 24), at).trimEnd();
  if (before === '') return at - from < 2;
  return lang === 'zh'
    ? /(?:[，；]|并|还|也|同时)$/u.test(before)
    : /(?:[,;]|(?<!\p{L})(?:và|đồng thời|cũng|đồng thời cũng|and|also|chân thành|trân trọng|nhiệt liệt|bày tỏ))$/u.test(
        before,
      );
}

const enoughWords = 4;
const longestQuotation = 600;
/** How far from the verb a statement names its places, in UTF-16 units. */
const farthestPlace = 1000;

/** From the verb on; the words before it when it ends its sentence. `undefined` when nothing is said. */
function contentOf(passage: Passage, sentence: Span, verb: Span): Span | undefined {
  const { text, lang } = passage;
  const after = text.slice(verb.end, Math.min(sentence.end, verb.end + 80)).trim();
  const words = lang === 'zh' ? after.length / 2 : after.split(/\s+/).length;
  return words >= enoughWords ? { start: verb.start, end: sentence.end } : contentBefore(passage, sentence, verb);
}

/** `“……”某市副市长某某说，…`: the quotation that Chinese puts before its speaker. */
function quotationBefore({ text, lang }: Passage, speaker: number): Span | undefined {
  if (lang !== 'zh' || text[speaker - 1] !== '”') return undefined;
  const open = text.lastIndexOf('“', speaker - 2);
  const isSpeech = open >= 0 && speaker - open < longestQuotation && /[，。！？…]”$/u.test(text.slice(open, speaker));
  return isSpeech ? { start: open, end: speaker } : undefined;
}

/** `“……”某人介绍，……`: the words after the verb are the speaker's too. */
function withRest({ text }: Passage, sentence: Span, verb: Span, quoted: Span): Span {
  return /[，：]/.test(text[verb.end] ?? '') ? { start: quoted.start, end: sentence.end } : quoted;
}

/** The words before a verb that ends its sentence: its own clause, or the quotation that the sentence before closes. */
function contentBefore({ text, lang }: Passage, sentence: Span, verb: Span): Span | undefined {
  const closing = /[”"]\s?$/u.exec(text.slice(Math.max(0, sentence.start - 2), sentence.start));
  const open = closing
    ? text.lastIndexOf(closing[0].trim() === '”' ? '“' : '"', sentence.start - 2 - (closing[0].length - 1))
    : -1;
  if (open >= 0 && sentence.start - open < longestQuotation) return { start: open, end: sentence.start };
  const before = { start: sentence.start, end: verb.start };
  const length = before.end - before.start;
  return length >= (lang === 'zh' ? 16 : 40) ? before : undefined;
}

function typeOf(
  { folded, lang }: Passage,
  verb: Span & { value: Verb },
  content: Span,
  speaker: Speaker | undefined,
): StatementType {
  const { type } = verb.value;
  const rest = folded.slice(content.start < verb.start ? content.start : verb.end, content.end).slice(0, 160);
  const isShared = type === 'shared-view' || (speaker?.isSides === true && (type === 'claim' || type === 'proposal'));
  if (isShared) return type === 'shared-view' && promise[lang].test(rest) ? 'commitment' : 'shared-view';
  if ((type === 'claim' || type === 'assessment') && needing[lang].test(rest)) return 'proposal';
  if (type === 'report' && willing[lang].test(rest)) return 'commitment';
  if (type !== 'claim') return type;
  if (aiming[lang].test(rest)) return 'plan';
  if (willing[lang].test(rest)) return 'commitment';
  if (judging[lang].test(rest)) return 'assessment';
  return reporting[lang].test(rest) ? 'report' : 'claim';
}

const according = {
  vi: /^theo (?!(?:báo|đó|kế hoạch|thỏa|thoả|thống kê|quy|chương|hiệp|lời|nguồn|dự))/u,
  en: /^according to /u,
  zh: /^据(?=\p{Script=Han}{2,20}介绍)/u,
};

/** `Theo Phó Thủ tướng, …` */
function accordingTo(setting: Setting, sentence: Span): Said | undefined {
  const { folded, lang } = setting.passage;
  const mark = according[lang].exec(folded.slice(sentence.start, sentence.start + 60));
  if (!mark) return undefined;
  const from = sentence.start + mark[0].length;
  const next = firstStartingAt(
    setting.here.map(({ whole }) => whole),
    from,
  );
  const named = next && next.start - from < 24 ? next : undefined;
  const comma =
    lang === 'zh'
      ? folded.slice(sentence.start, sentence.start + 200).search(/介绍/u)
      : commaAfter(folded, sentence.start, named?.end ?? from);
  if (comma < 0) return undefined;
  const speaker = speakerBefore(setting, sentence.start + comma, from);
  const rest = folded.slice(sentence.start + comma + 1, sentence.end).slice(0, 160);
  return (
    speaker && {
      parties: speaker.parties,
      type: reporting[lang].test(rest) ? 'report' : 'assessment',
      span: { start: sentence.start, end: sentence.end },
    }
  );
}

const credit = {
  vi: /, theo (?=(?:ông|bà|đồng chí|anh|chị) )/u,
  en: /, according to (?:mr\.? |ms\.? |mrs\.? )?/u,
  zh: /(?!)/u,
};

/** `…, according to X, head of …`: the person whom the end of a sentence credits. */
function creditedTo({ passage: { folded, lang }, here }: Setting, sentence: Span): Said | undefined {
  const piece = folded.slice(sentence.start, sentence.end);
  const mark = credit[lang].exec(piece);
  if (!mark) return undefined;
  const from = sentence.start + mark.index + mark[0].length;
  const person = firstStartingAt(here, from);
  if (person === undefined || person.end > sentence.end) return undefined;
  const gap = folded.slice(from, person.start);
  const isNamed = person.whole.start <= from || /^(?:(?:ông|bà|đồng chí|anh|chị) )?$/u.test(gap);
  return isNamed
    ? {
        parties: [partyOf(person)],
        type: reporting[lang].test(piece.slice(0, mark.index)) ? 'report' : 'assessment',
        span: { start: sentence.start, end: sentence.end },
      }
    : undefined;
}

function commaAfter(folded: string, start: number, from: number): number {
  const at = folded.slice(from, from + 160).indexOf(',');
  return at < 0 ? -1 : from + at - start;
}

const should = {
  vi: /^(?:[^,]{0,24}, )?(?:hai bên|các bên|hai nước|hai tỉnh|các địa phương|việt nam và trung quốc|các tỉnh|hai địa phương)[^.;]{0,30}? (?:cần|phải|nên|tập trung|sẽ|tiếp tục)(?!\p{L})/u,
  zh: /^(?:[^，]{0,12}，)?(?:双方|各方|两省|两地|两国)[^。；]{0,10}?(?:要|应|须|将|需)/u,
  en: /^(?:[^,]{0,30}, )?(?:the two sides|both sides|the sides|the two countries|the localities|they)[^.;]{0,30}? (?:should|need to|must|will)\b/u,
};

/** A paragraph that only says what the sides should do goes on with the speaker of the one before. */
function continued({ passage, sides }: Setting, last: Said | undefined): Said[] {
  const isGoingOn = last !== undefined && should[passage.lang].test(passage.folded.slice(0, 160));
  if (!isGoingOn) return [];
  const bySides = JSON.stringify(last.parties) === JSON.stringify(sides);
  return [
    { parties: last.parties, type: bySides ? last.type : 'proposal', span: { start: 0, end: passage.text.length } },
  ];
}

/** One statement of a type for each speaker. */
function distinct(said: readonly Said[]): Said[] {
  const kept = new Map<string, Said>();
  for (const one of said) {
    const key = JSON.stringify([one.type, one.parties.map(partyKey)]);
    if (one.parties.length > 0 && !kept.has(key)) kept.set(key, one);
  }
  return [...kept.values()];
}

function toFact(
  { parties, type, span: whole }: Said,
  { text, at, lang }: Passage,
  gazetteer: Gazetteer,
): StatementFact {
  const { evidence, span } = evidencePhrase(text, at, whole);
  const places = placesIn(text.slice(whole.start, Math.min(whole.end, whole.start + farthestPlace)), gazetteer, lang);
  return { kind: 'statement', speaker: parties, type, places, evidence, span };
}
