/** Who speaks: the words right before or after a verb of reported speech. */
import { findNames, type Gazetteer } from '../gazetteer/gazetteer.ts';
import * as english from '../offices/english.ts';
import * as vietnamese from '../offices/vietnamese.ts';
import { isTail } from '../offices/vietnameseTail.ts';
import { phraseToParties } from '../parties.ts';
import type { Passage } from '../passages.ts';
import type { KnownMention } from '../people/introduced.ts';
import { findPhrases, phraseBefore } from '../phrases.ts';
import { firstEndingAfter, firstStartingAt } from '../spans.ts';
import type { PartyName, SourceLang, Span } from '../types.ts';
import { adverbs, groups } from './words.ts';

export type Speaker = { parties: PartyName[]; start: number; isSides: boolean };

/** What is known where a passage is read. */
export type Setting = {
  passage: Passage;
  gazetteer: Gazetteer;
  /** Persons of the passages before this one, in order. */
  earlier: readonly KnownMention[];
  /** Persons of this passage, in order. */
  here: readonly KnownMention[];
  sides: readonly PartyName[];
  anchors: readonly Anchor[];
};

type Anchor = Span & { parties: PartyName[]; isPerson?: true; isSides?: true; isPronoun?: true };

export function settingOf(base: Omit<Setting, 'anchors'>): Setting {
  return { ...base, anchors: anchorsOf(base) };
}

function anchorsOf({ passage, gazetteer, here, sides }: Omit<Setting, 'anchors'>): Anchor[] {
  const { folded, lang } = passage;
  const people = here.map((mention): Anchor => ({
    start: mention.whole.start,
    end: mention.whole.end,
    parties: [partyOf(mention)],
    isPerson: true,
  }));
  const names = findNames(folded, gazetteer.tables[lang])
    .filter(({ targets }) => targets.some(({ kind }) => kind === 'place' || kind === 'organization'))
    .map(({ start, end }) => {
      const from = leadOf(passage, start);
      return { start: from, end, parties: phraseToParties(passage.text.slice(from, end), gazetteer, lang) };
    });
  const collectives = findPhrases(folded, groups[lang]).map(({ start, end, value }): Anchor => {
    if (value === 'pronoun') return { start, end, parties: [], isPronoun: true };
    if (value === 'home') return { start, end, parties: homeOf(sides, gazetteer, lang) };
    const name = { name: passage.text.slice(start, end) };
    return value === 'sides'
      ? { start, end, parties: sides.length > 0 ? [...sides] : [name], isSides: true }
      : { start, end, parties: [name] };
  });
  const all = [...people, ...collectives, ...names].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Anchor[] = [];
  for (const anchor of all) if (anchor.start >= (kept.at(-1)?.end ?? 0)) kept.push(anchor);
  return kept;
}

/** `Tỉnh` alone: the one locality of the paper's own country. */
function homeOf(sides: readonly PartyName[], { places }: Gazetteer, lang: SourceLang): PartyName[] {
  const country = lang === 'zh' ? 'CN' : 'VN';
  const own = sides.filter((side) => 'place' in side && places.get(side.place)?.country === country);
  return own.length === 1 ? own : [];
}

const leads = {
  vi: /(?:(?:lãnh đạo|đại diện|đại diện lãnh đạo|đoàn đại biểu|phía|tỉnh|thành phố|châu|huyện|chính quyền|nhân dân) )+$/u,
  zh: /(?:中共|代表)$/u,
  en: /(?:(?:leaders of|representatives of|representative of|officials of|the|authorities of) )+$/u,
};

function leadOf({ folded, lang }: Passage, start: number): number {
  const from = Math.max(0, start - 40);
  return start - (leads[lang].exec(folded.slice(from, start))?.[0].length ?? 0);
}

export function partyOf({ person, name }: Pick<KnownMention, 'person' | 'name'>): PartyName {
  return person === null ? { name } : { person };
}

/** `“…,” said X`: the speaker right after the verb. */
export function speakerAfter({ passage, anchors }: Setting, verb: Span): Speaker | undefined {
  if (passage.lang !== 'en' || !/["”,]\s?$/u.test(passage.text.slice(Math.max(0, verb.start - 3), verb.start)))
    return undefined;
  const anchor = firstStartingAt(anchors, verb.end);
  // After a comma alone the words before may be an office: `X, Vice Governor of Y, said Y will …`.
  const isQuoted = /["”]\s?$/u.test(passage.text.slice(Math.max(0, verb.start - 3), verb.start));
  if (
    anchor &&
    !isQuoted &&
    !/^(?:[.,;]|$| (?:on|at|in|during|after|before|when|while|as)\b)/u.test(passage.folded.slice(anchor.end))
  )
    return undefined;
  const isNext = anchor && /^ (?:(?:mr|ms|mrs)\.? |the )?$/u.test(passage.folded.slice(verb.end, anchor.start));
  return isNext && anchor.parties.length > 0
    ? { parties: anchor.parties, start: anchor.start, isSides: anchor.isSides ?? false }
    : undefined;
}

/** The speaker whose words end where the verb begins, but for adverbs and a comma. */
export function speakerBefore(setting: Setting, verb: number, from: number): Speaker | undefined {
  const { passage } = setting;
  const { folded, lang } = passage;
  if (lang === 'zh') return chineseSpeaker(setting, verb, from);
  let end = verb;
  for (let i = 0; i < 6; i += 1) {
    while (end > from && folded[end - 1] === ' ') end -= 1;
    const found = speakerAt(setting, end, from);
    if (found) return found;
    if (folded[end - 1] === ',' && i < 5) {
      return appositive(setting, end, from);
    }
    const adverb = phraseBefore(folded, end, adverbs[lang], 26);
    if (adverb === undefined || adverb.start < from) return undefined;
    end = adverb.start;
  }
  return undefined;
}

/** `X, Vice Chairman of …, said`: the person before the words between commas. */
function appositive({ passage, here }: Setting, comma: number, from: number): Speaker | undefined {
  const person = here.findLast((mention) => mention.start >= from && mention.end < comma);
  if (person === undefined || comma - person.end > 200) return undefined;
  const between = passage.folded.slice(person.end, comma);
  const isOffice = person.whole.end >= comma || (/^(?:,| -| –)/u.test(between) && !/[.;:!?“”]/u.test(between));
  return isOffice ? { parties: [partyOf(person)], start: person.whole.start, isSides: false } : undefined;
}

function speakerAt(setting: Setting, end: number, from: number): Speaker | undefined {
  const { passage, anchors } = setting;
  const anchor = anchorEndingAt(anchors, end);
  if (anchor && anchor.start >= from) {
    if (anchor.isPronoun) return pronoun(setting, anchor.start);
    if (!anchor.isPerson && !beginsClause(passage, anchor.start, from)) return undefined;
    const joined = joinedBefore(setting, anchor.start, from);
    const parties = [...(joined?.parties ?? []), ...anchor.parties];
    return parties.length === 0
      ? undefined
      : { parties, start: joined?.start ?? anchor.start, isSides: anchor.isSides ?? false };
  }
  return shortName(setting, end) ?? title(setting, end, from) ?? openGroup(passage, end, from);
}

/** `A và B đều …`: the person before this one. */
function joinedBefore(setting: Setting, start: number, from: number): Speaker | undefined {
  const { passage, anchors } = setting;
  const joint = /(?: và| and|, and|和|与|、)(?: (?:ông|bà|đồng chí|mr\.?|ms\.?|mrs\.?))?\s?$/u.exec(
    passage.folded.slice(Math.max(from, start - 16), start),
  );
  const before = joint ? anchorEndingAt(anchors, start - joint[0].length) : undefined;
  if (!before || before.start < from || before.isPronoun || before.isSides || before.parties.length === 0)
    return undefined;
  return { parties: before.parties, start: before.start, isSides: false };
}

/** The parties of the cooperation, where their name or two localities stand before a verb in its sentence. */
export function sidesBefore({ anchors, sides }: Setting, verb: number, from: number): Speaker | undefined {
  const near: Anchor[] = [];
  for (let i = firstEndingAfter(anchors, verb) - 1; i >= 0 && (anchors[i] as Anchor).start >= from; i -= 1)
    near.unshift(anchors[i] as Anchor);
  const both =
    near.find(({ isSides }) => isSides) ?? (near.some(({ isPerson }) => isPerson) ? undefined : twoPlaces(near));
  if (both === undefined) return undefined;
  const parties = sides.length > 1 ? [...sides] : both.parties;
  return parties.length === 0 ? undefined : { parties, start: both.start, isSides: true };
}

function twoPlaces(anchors: readonly Anchor[]): Anchor | undefined {
  const places = anchors.filter(({ parties: [party] }) => party !== undefined && 'place' in party);
  const [first, second] = places;
  return first && second ? { ...first, parties: [...first.parties, ...second.parties] } : undefined;
}

/** Whether only a link or nothing stands before the words in their clause: a group inside a clause does not speak. */
function beginsClause({ folded, lang }: Passage, start: number, from: number): boolean {
  const before = folded.slice(Math.max(from, start - 20), start).trimEnd();
  if (before === '' || /[,;:.“”"，；：。(]$/u.test(before)) return true;
  return lang === 'en'
    ? /(?:^|\s)(?:but|and|while|when)$/u.test(before)
    : /(?<!\p{L})(?:và|còn|song|nhưng|khi|dịp này|qua đó|do đó|trong đó)$/u.test(before);
}

function anchorEndingAt(anchors: readonly Anchor[], end: number): Anchor | undefined {
  let [low, high] = [0, anchors.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const anchor = anchors[middle] as Anchor;
    if (anchor.end === end) return anchor;
    if (anchor.end < end) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The person named last. */
function pronoun(setting: Setting, start: number): Speaker | undefined {
  const last = lastPerson(setting, start, () => true);
  return last && { parties: [partyOf(last)], start, isSides: false };
}

function lastPerson(
  { here, earlier }: Setting,
  at: number,
  fits: (mention: KnownMention) => boolean,
): KnownMention | undefined {
  return here.findLast((mention) => mention.start < at && fits(mention)) ?? earlier.findLast(fits);
}

const short = {
  vi: /(?:^|[\s“"])(?:(?:ông|bà|anh|chị|đồng chí|cô) )(\p{Lu}[\p{Ll}\p{M}]*)$/iu,
  en: /(?:^|[\s“"])(?:mr\.? |ms\.? |mrs\.? )?(\p{Lu}[\p{Ll}\p{M}]+)$/u,
};

/** `ông Lâm`, `Trung`: one part of a name that was printed whole before. */
function shortName(setting: Setting, end: number): Speaker | undefined {
  const { text, lang } = setting.passage;
  const match = lang === 'zh' ? null : short[lang].exec(text.slice(Math.max(0, end - 28), end));
  const word = match?.[1];
  if (!match || word === undefined || !/^\p{Lu}/u.test(word)) return undefined;
  const person = lastPerson(setting, end, ({ name }) => {
    const parts = name.split(' ');
    return parts.at(-1) === word || (lang === 'en' && parts[0] === word);
  });
  return person && { parties: [partyOf(person)], start: end - match[0].trimStart().length, isSides: false };
}

/** An office without a name: who was last named with it, or else the office. */
function title(setting: Setting, end: number, from: number): Speaker | undefined {
  const { passage } = setting;
  const { text, folded, lang } = passage;
  const start = Math.max(from, end - 90);
  const heads = lang === 'vi' ? vietnamese.heads : english.heads;
  const head = findPhrases(folded.slice(start, end), heads).findLast(({ value }) => value);
  if (head === undefined || lang === 'zh') return undefined;
  const [first, last] = [start + head.start, start + head.end];
  const isWhole =
    lang === 'vi'
      ? isTail(passage, last, end)
      : last === end && /(?:^|\s)the (?:\p{L}+ ){0,3}$/u.test(folded.slice(Math.max(from, first - 30), first));
  if (!isWhole) return undefined;
  const printed = text.slice(first, end).trim();
  const key = printed.toLowerCase();
  const person = lastPerson(setting, first, ({ office }) => office?.toLowerCase().includes(key) ?? false);
  return { parties: [person ? partyOf(person) : { name: printed }], start: first, isSides: false };
}

/** `Lãnh đạo các địa phương`, `đại diện Bộ …`: a group described by the clause's first words. */
function openGroup({ text, folded, lang }: Passage, end: number, from: number): Speaker | undefined {
  if (lang !== 'vi') return undefined;
  const match = /(?:^|[,;.:] ?)((?:lãnh đạo|đại diện|đại diện lãnh đạo) [^,;.:]{3,100})$/u.exec(
    folded.slice(Math.max(from, end - 120), end),
  );
  const name = match?.[1];
  if (name === undefined) return undefined;
  const start = end - name.length;
  const spoken = name.replace(/(?: (?:đã|đều|cũng|cùng|vừa|sẽ|còn))+$/u, '');
  return { parties: [{ name: text.slice(start, start + spoken.length) }], start, isSides: false };
}

/** Chinese puts what was said to whom between the speaker and the verb: the nearest speaker of the sentence. */
function chineseSpeaker(setting: Setting, verb: number, from: number): Speaker | undefined {
  const { passage, anchors } = setting;
  let low = firstEndingAfter(anchors, verb) - 1;
  for (; low >= 0; low -= 1) {
    const anchor = anchors[low] as Anchor;
    if (anchor.start < from || verb - anchor.end > 60) return undefined;
    const between = passage.folded.slice(anchor.end, verb);
    const { isPerson } = anchor;
    const isGroup = !isPerson && !anchor.isPronoun;
    if (isGroup && /表示|指出|强调|认为|介绍|说|提出/u.test(passage.folded.slice(from, anchor.start))) return undefined;
    if (/[。；！？”]/u.test(between.replace(/“[^“”]{0,20}”/gu, ''))) return undefined;
    if (
      !isPerson &&
      !anchor.isPronoun &&
      !/^(?:在[^，]{0,12})?(?:，)?(?:一致|均|都|还|也|共同|高度|充分|并)?$/u.test(between)
    )
      continue;
    if (
      /(?:与|和|同|会见|对|向|拜会|由|给)$/u.test(
        passage.folded.slice(Math.max(from, anchor.start - 2), anchor.start),
      ) &&
      isPerson
    )
      continue;
    if (anchor.isPronoun) return pronoun(setting, anchor.start);
    const joined = joinedBefore(setting, anchor.start, from);
    return {
      parties: [...(joined?.parties ?? []), ...anchor.parties],
      start: joined?.start ?? anchor.start,
      isSides: anchor.isSides ?? false,
    };
  }
  return undefined;
}
