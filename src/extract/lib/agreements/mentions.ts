/** The papers that a passage names, each with what the sentence says of it. */
import { boundedSentences } from '../boundedSentences.ts';
import { readDates } from '../../../record/readDate.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { phraseToParties } from '../parties.ts';
import type { Passage } from '../passages.ts';
import { placesIn } from '../people/personOf.ts';
import { findPhrases } from '../phrases.ts';
import { sentenceDate } from '../sentenceDate.ts';
import { groups } from '../statements/words.ts';
import type { PartyName, Span } from '../types.ts';
import { titleOf } from './titles.ts';
import { cues, papers, several, type Cue, type DocumentKind } from './words.ts';

export type AgreementMention = {
  passage: Passage;
  document: DocumentKind;
  title: string;
  /** `null` when the sentence does not say. */
  status: 'signed' | 'planned' | 'in-force' | null;
  period: string | null;
  /** EDTF day printed with the signing. */
  signed: string | null;
  parties: PartyName[];
  /** The parties stand in the sentence; otherwise they are those of the whole report. */
  hasOwnParties: boolean;
  /** Signed on some earlier occasion. */
  isEarlier: boolean;
  /** From the verb to the end of the title. */
  whole: Span;
};

export type Reading = { passage: Passage; gazetteer: Gazetteer; sides: readonly PartyName[]; published: string | null };

export function agreementMentions(reading: Reading): AgreementMention[] {
  const { passage } = reading;
  const { folded, lang } = passage;
  const found = findPhrases(folded, papers[lang]);
  const verbs = findPhrases(folded, cues[lang]);
  let [next, nextVerb] = [0, 0];
  return boundedSentences(passage, lang).flatMap((sentence) => {
    const own: Paper[] = [];
    for (; (found[next]?.start ?? Infinity) < sentence.end; next += 1) own.push(found[next] as Paper);
    const ownCues: Found[] = [];
    for (; (verbs[nextVerb]?.start ?? Infinity) < sentence.end; nextVerb += 1) ownCues.push(verbs[nextVerb] as Found);
    return own.length === 0 ? [] : inSentence(reading, sentence, own, ownCues);
  });
}

/** How far from a title its day and its parties are looked for, in UTF-16 units. */
const farthest = 400;

/** What announces a ceremony: it may stand in an earlier sentence. */
const announced = {
  vi: /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})/u,
  zh: /将|拟|计划/u,
  en: /\b(?:will|to be held|scheduled|expected)\b/u,
};

/** `3 văn kiện`: the number is part of what a set of treaties is called. */
function withNumber({ folded }: Passage, { start, end }: Span): Span {
  const number = /(?:\d|ba|three|三) ?$/u.exec(folded.slice(Math.max(0, start - 6), start))?.[0] ?? '';
  return { start: start - number.length, end };
}

/** A day printed before the title in its clause, or right after it. */
function signingDate(
  { passage: { text, lang }, published }: Reading,
  sentence: Span,
  title: Span,
): ReturnType<typeof sentenceDate> {
  const head = text.slice(Math.max(sentence.start, title.start - farthest), title.start);
  const clause = head.slice(Math.max(head.lastIndexOf(';'), head.lastIndexOf('；')) + 1);
  return (
    sentenceDate(clause, lang, published) ??
    sentenceDate(text.slice(title.end, Math.min(sentence.end, title.end + 40)).split(/[;；]/)[0] ?? '', lang, published)
  );
}

type Paper = Span & { value: DocumentKind | 'none' };
type Found = Span & { value: Cue };

function inSentence(
  reading: Reading,
  sentence: Span,
  list: readonly Paper[],
  verbs: readonly Found[],
): AgreementMention[] {
  const { passage } = reading;
  const { text, folded, lang } = passage;
  const mentions: AgreementMention[] = [];
  let covered = 0;
  for (const [index, paper] of list.entries()) {
    if (paper.value === 'none' || paper.start < covered) continue;
    const isTreaty = paper.value === 'treaty';
    const title = isTreaty ? withNumber(passage, titleOf(passage, paper)) : titleOf(passage, paper);
    const limit = Math.min(
      sentence.end,
      list.slice(index + 1).find(({ start }) => start >= title.end)?.start ?? Infinity,
    );
    covered = Math.max(paper.end, title.end);
    if (!isTreaty && several[lang].test(folded.slice(Math.max(sentence.start, title.start - 24), title.start)))
      continue;
    const before = mentions.at(-1);
    const joint = before && folded.slice(before.whole.end, title.start);
    const isListed =
      joint !== undefined && /^(?:,? ?(?:và|and|和|与|及|以及|、|，)|,|;)? ?(?:an? |the |một )?$/u.test(joint);
    const standing =
      isListed && before
        ? { status: before.status, verb: undefined, isEarlier: before.isEarlier }
        : standingOf(passage, sentence, title, verbs);
    const isGeneric = title.end - title.start === paper.end - paper.start;
    const isUnnamed =
      standing.verb?.value === 'ceremony' &&
      paper.value === 'agreement' &&
      !/^\p{Lu}/u.test(text.slice(title.start)) &&
      lang === 'vi';
    const document =
      isUnnamed ||
      (isGeneric &&
        paper.value === 'agreement' &&
        standing.status === 'in-force' &&
        !/^\p{Lu}/u.test(text.slice(title.start)) &&
        lang === 'vi')
        ? 'unnamed'
        : paper.value;
    if (paper.value === 'mechanism' && !standing.isFounded) continue;
    const own = isTreaty
      ? countries(reading)
      : ownParties(reading, { start: sentence.start, end: limit }, title, standing.verb);
    const date =
      standing.status === 'planned' || standing.status === null ? undefined : signingDate(reading, sentence, title);
    mentions.push({
      passage,
      document,
      title: withTopic(passage, sentence, title),
      status: isTreaty && standing.status === null ? 'in-force' : standing.status,
      period: standing.isHonoured ? null : periodOf(passage, { start: sentence.start, end: limit }, title),
      signed: standing.isHonoured || isTreaty ? null : (date?.edtf ?? null),
      parties:
        own.length > 0
          ? own
          : isListed && before
            ? before.parties
            : withForeign(reading, {
                start: Math.max(sentence.start, title.start - farthest),
                end: Math.min(sentence.end, title.end + farthest),
              }),
      hasOwnParties: own.length > 0 || (isListed && before !== undefined && before.hasOwnParties) || isTreaty,
      isEarlier: standing.isEarlier,
      whole: { start: standing.verb?.start ?? title.start, end: title.end },
    });
  }
  return mentions;
}

type Standing = {
  status: AgreementMention['status'];
  verb: Found | undefined;
  isEarlier: boolean;
  isFounded?: true;
  isHonoured?: true;
};

/** How far a verb may stand from the title, in UTF-16 units. */
const reach = { vi: 70, zh: 24, en: 70 };

function standingOf({ folded, lang }: Passage, sentence: Span, title: Span, verbs: readonly Found[]): Standing {
  const near = verbs.filter(({ start, end }) => end <= title.start && start >= title.start - reach[lang]);
  const clause = near.filter(({ end }) => !/[;。；]/u.test(folded.slice(end, title.start)));
  const verb = clause.findLast(({ value }) => value !== 'plan');
  const after = verbs.find(
    ({ start, value }) =>
      start >= title.end &&
      start - title.end < (lang === 'zh' ? 24 : 50) &&
      value === 'sign' &&
      !/[;。；]/u.test(folded.slice(title.end, start)),
  );
  const signing = verb?.value === 'sign' || verb?.value === 'ceremony' ? verb : undefined;
  const isHonoured = clause.some(({ value }) => value === 'honour');
  if (isHonoured && signing) return { status: 'in-force', verb: signing, isEarlier: true, isHonoured: true };
  const planned = (at: Span, reachBack: number): boolean =>
    verbs.some(
      ({ value, start, end }) =>
        value === 'plan' && end <= at.start && start >= Math.max(sentence.start, at.start - reachBack),
    );
  if (signing) {
    const isPlanned =
      signing.value === 'ceremony'
        ? announced[lang].test(folded.slice(0, signing.start))
        : planned(signing, lang === 'zh' ? 10 : 22);
    return { status: isPlanned ? 'planned' : 'signed', verb: signing, isEarlier: false };
  }
  if (after) {
    const isEarlier = verb?.value === 'carry-out';
    const isPlanned = planned({ start: after.start, end: after.end }, lang === 'zh' ? 14 : 22);
    const isSigned =
      !isEarlier || /^ ?(?:đã ký|được ký)/u.test(folded.slice(title.end, title.end + 12)) || lang !== 'vi';
    return {
      status: isPlanned ? 'planned' : isSigned ? 'signed' : 'in-force',
      verb: verb && isEarlier ? verb : undefined,
      isEarlier,
    };
  }
  if (verb?.value === 'carry-out') return { status: 'in-force', verb, isEarlier: true };
  if (verb?.value === 'found') return { status: 'in-force', verb, isEarlier: true, isFounded: true };
  return { status: null, verb: undefined, isEarlier: true };
}

/** `ký Biên bản ghi nhớ với A về trao đổi giáo viên`: what the paper is about, after the other party. */
function withTopic({ text, folded, lang }: Passage, sentence: Span, title: Span): string {
  const own = text.slice(title.start, title.end).trim();
  if (lang !== 'vi' || !/^ với /u.test(folded.slice(title.end, title.end + 6))) return own;
  const rest = text.slice(title.end, Math.min(sentence.end, title.end + 200));
  const topic = / (về [^,;.()]{4,90})/u.exec(rest)?.[1];
  return topic === undefined ? own : `${own} ${topic.trim()}`;
}

/** A span of years, or one year that the title holds. */
function periodOf({ text, lang }: Passage, sentence: Span, title: Span): string | null {
  const from = Math.max(sentence.start, title.start - 1);
  const dates = readDates(text.slice(from, Math.min(sentence.end, title.end + 120)), lang);
  const span = dates.find(
    ({ last, first, edtf }) => last !== undefined && first.month === undefined && edtf !== undefined,
  );
  if (span?.edtf !== undefined) return span.edtf;
  const year = dates.find(
    ({ first, last, end }) =>
      last === undefined && first.month === undefined && first.year !== undefined && from + end <= title.end + 1,
  );
  return year?.edtf ?? null;
}

const between = { vi: /^[^.;]{0,40}? giữa ([^.;]{3,160})/u, en: /^[^.;]{0,60}? (?:between|among) ([^.;]{3,160})/u };
const withOther = {
  vi: /^ với ([^.;]{3,120}?)(?: về |, (?!\p{Lu})|[.;]|$)/u,
  en: /^[^.;,]{0,40} with ([^.;]{3,120}?)(?:,| on | to |[.;]|$)/u,
};

function ownParties(
  { passage, gazetteer, sides }: Reading,
  sentence: Span,
  title: Span,
  verb: Span | undefined,
): PartyName[] {
  const { text, lang } = passage;
  const after = text.slice(title.end, sentence.end);
  if (lang !== 'zh') {
    const pair = between[lang].exec(after)?.[1];
    const clean = pair?.replace(/,? (?:giai đoạn|ký|on|signed|nhằm|về|in|đã|được|vừa|sẽ|diễn ra|was|were) .*$/u, '');
    if (clean !== undefined && !groupIn(clean, lang)) {
      const parties = known(phraseToParties(clean, gazetteer, lang));
      if (parties.length >= 2) return parties;
    }
  }
  const subject = subjectOf(passage, sentence, verb ?? title);
  if (subject === '' || groupIn(subject, lang)) return [...sides];
  const first = known(phraseToParties(subject, gazetteer, lang));
  const other = lang === 'zh' ? undefined : withOther[lang].exec(after)?.[1];
  const second = other === undefined ? [] : known(phraseToParties(other, gazetteer, lang));
  const parties = [...first, ...second];
  return parties.length >= 2 ? parties : [];
}

/** A party is a record entry, or the name of an institution. */
function known(parties: readonly PartyName[]): PartyName[] {
  return parties.filter((party) => !('name' in party) || /\p{Lu}|委|局|厅|公司|大学|学院|政府/u.test(party.name));
}

function groupIn(phrase: string, lang: Passage['lang']): boolean {
  return findPhrases(phrase.toLowerCase(), groups[lang]).some(({ value }) => value === 'sides');
}

const verbsOfHolding = {
  vi: /(?: |^)(?:đã|vừa|tổ chức|phối hợp|tiến hành|cùng|chính thức|sẽ|dự kiến)(?: |$)/u,
  zh: /在|举行|召开|共同|日前|正式|已|将/u,
  en: / (?:have|has|had|on|at|in|jointly|will|held|also|met) /u,
};

/** Who acts: the words before the verb in its clause, or the first words of the sentence when the clause has none. */
function subjectOf({ text, folded, lang }: Passage, sentence: Span, verb: Span): string {
  const from = Math.max(sentence.start, verb.start - farthest);
  const before = folded.slice(from, verb.start);
  const cut = Math.max(
    before.lastIndexOf(lang === 'zh' ? '，' : ', '),
    before.lastIndexOf(';'),
    before.lastIndexOf('；'),
    before.lastIndexOf(': '),
  );
  const clauseStart = cut < 0 ? 0 : cut + (lang === 'zh' ? 1 : 2);
  const clause = before
    .slice(clauseStart)
    .replace(
      /(?:(?: |^)(?:đã|vừa|cũng|sẽ|cùng|đồng thời|tiến hành|dự kiến|and|also|have|has|they)|[并共同还])+ ?$/u,
      '',
    );
  if (clause.trim() !== '' && clause.trim().length > 1) {
    const start = from + clauseStart;
    const subject = text.slice(start, start + clause.length);
    const stop = verbsOfHolding[lang].exec(subject);
    const own = stop === null || stop.index < 4 ? subject : subject.slice(0, stop.index);
    return lang === 'zh' ? own.replace(/^.*[日月]/u, '').replace(/^(?:由|就)/u, '') : own;
  }
  const whole = text.slice(sentence.start, Math.min(verb.start, sentence.start + farthest));
  const withoutDate = whole.replace(
    lang === 'zh' ? /^[^，]{0,12}[日年月]，/u : /^(?:ngày|sáng|chiều|on)[^,]{0,40}, /iu,
    '',
  );
  const stop = verbsOfHolding[lang].exec(withoutDate);
  return stop === null ? '' : withoutDate.slice(0, stop.index);
}

/** The sides of the report; where the sentence names a locality of a third country, that one and the home locality. */
function withForeign({ passage, gazetteer, sides }: Reading, { start, end }: Span): PartyName[] {
  const { places } = gazetteer;
  const isForeign = (id: string): boolean =>
    !['VN', 'CN', undefined].includes(places.get(id)?.country) && places.get(id)?.level !== 'country';
  const foreign = placesIn(passage.text.slice(start, end), gazetteer, passage.lang).filter(isForeign);
  if (foreign.length === 0) return [...sides];
  const home = sides.filter((side) => 'place' in side && places.get(side.place)?.country === 'VN');
  return [...(home.length === 1 ? home : []), ...foreign.map((place) => ({ place }))];
}

function countries({ gazetteer, sides }: Reading): PartyName[] {
  const both = ['viet-nam', 'trung-quoc'].filter((id) => gazetteer.places.has(id));
  return both.length === 2 ? both.map((place) => ({ place })) : [...sides];
}
