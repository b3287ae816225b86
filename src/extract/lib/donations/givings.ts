/** The gifts that a passage tells, sentence by sentence. */
import { boundedSentences } from '../boundedSentences.ts';
import type { Sentence } from '../../paragraphToSentences.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { phraseToParties } from '../parties.ts';
import type { Passage } from '../passages.ts';
import { findPhrases } from '../phrases.ts';
import type { DonatedItem, PartyName, SourceLang, Span } from '../types.ts';
import { itemsIn, type FoundItem } from './items.ts';
import { arranging, givings, goods, notYet, promising, through, type Giving } from './words.ts';

export type Given = {
  donors: PartyName[];
  recipients: PartyName[];
  facilitators: PartyName[];
  items: DonatedItem[];
  /** From the verb to the last item. */
  span: Span;
  sentence: Sentence;
  /** Nothing is given yet. */
  isPromised: boolean;
};

type Verb = Span & { value: Giving };

/** Whom a kind of place without a name means: `tỉnh`, “the region”. */
export type Home = { own: PartyName[]; region: PartyName[] };

export function donationsIn(passage: Passage, gazetteer: Gazetteer, home: Home): Given[] {
  const verbs = findPhrases(passage.folded, givings[passage.lang]).filter(({ value }) => value !== 'none');
  const given: Given[] = [];
  let next = 0;
  for (const sentence of boundedSentences(passage, passage.lang)) {
    let last = sentence.start;
    for (; (verbs[next]?.start ?? Infinity) < sentence.end; next += 1) {
      const verb = verbs[next] as Verb;
      if (verb.start < last) continue;
      const until = clauseEnd(passage, sentence, verb, verbs[next + 1]);
      const one = giftOf({ passage, gazetteer, home, sentence, verb, until, before: given.at(-1) });
      if (one === undefined) continue;
      given.push(one);
      last = one.span.end;
    }
  }
  return given;
}

type Scene = {
  passage: Passage;
  gazetteer: Gazetteer;
  home: Home;
  sentence: Sentence;
  verb: Verb;
  until: number;
  before: Given | undefined;
};

/** How far the things stand from the verb, in UTF-16 units. */
const reach = 320;

function clauseEnd({ folded, lang }: Passage, sentence: Span, verb: Verb, next: Verb | undefined): number {
  const limit = Math.min(sentence.end, verb.end + reach);
  const stop = folded.slice(verb.end, limit).search(lang === 'zh' ? /[;；]|，(?:由|分|将|可)/u : /;/u);
  const own = stop < 0 ? limit : verb.end + stop;
  const isNextGift =
    next !== undefined && next.start < own && lang !== 'zh' && next.value !== 'get' && next.start - verb.end > 30;
  return isNextGift ? next.start : own;
}

function giftOf(scene: Scene): Given | undefined {
  const { passage, sentence, verb, until } = scene;
  const { text, folded, lang } = passage;
  const left = folded.slice(sentence.start, verb.start);
  const isPromised = promising[lang].test(left.slice(-60)) && verb.value !== 'get';
  if (!isPromised && notYet[lang].test(left.slice(-60))) return undefined;
  const after = itemsIn(text, lang, { start: verb.end, end: until });
  const near = after.filter((item, index) => index > 0 || item.start - verb.end <= 110);
  const isPassive = passive[lang].test(left.slice(-40)) || /^ by (?!\d)/u.test(folded.slice(verb.end, verb.end + 5));
  const found =
    near.length > 0 && !isPassive
      ? near
      : isPassive
        ? itemsIn(text, lang, { start: Math.max(sentence.start, verb.start - farthestGiver), end: verb.start })
        : [];
  if (!isGift(scene, found, isPassive) || (isPromised && !isDonated(scene, found))) return undefined;
  const parties = partiesOf(scene, found, isPassive);
  const end = Math.max(verb.end, ...found.map((item) => item.end));
  const start = Math.min(verb.start, ...found.map((item) => item.start));
  return {
    ...parties,
    items: found.map(({ item }) => item),
    span: { start, end: wordEnd(text, Math.min(sentence.end, end + 24)) },
    sentence,
    isPromised,
  };
}

/** The end of the word that reaches over a place. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (
    end < text.length &&
    /[\p{L}\p{M}\d]/u.test(text[end] as string) &&
    !/\p{Script=Han}/u.test(text[end] as string) &&
    end < at + 12
  )
    end += 1;
  return end;
}

const passive = {
  vi: /(?<!\p{L})(?:được|do|bởi) (?:[^,;.]{0,30})?$/u,
  zh: /(?:由|被)[^，。]{0,12}$/u,
  en: /\b(?:was|were|been|being) $/u,
};

/** Support without a sum or goods is no gift, nor are things that count people or papers. */
function isGift({ passage: { folded, lang }, verb }: Scene, found: readonly FoundItem[], isPassive: boolean): boolean {
  if (found.length === 0) return false;
  const hasThing = found.some(
    ({ item }) => item.currency !== null || item.unit !== null || goods[lang].test(item.name.toLowerCase()),
  );
  if (!hasThing) return false;
  if (verb.value === 'give') return true;
  const first = found[0] as FoundItem;
  if (
    first.item.value === null &&
    verb.value !== 'get' &&
    !(isPassive && goods[lang].test(first.item.name.toLowerCase()))
  )
    return false;
  if (verb.value === 'get')
    return (
      gift[lang].test(folded.slice(verb.start, first.end + 60)) &&
      from[lang].test(folded.slice(verb.end, first.end + 120))
    );
  return isPassive || first.start - verb.end <= 70;
}

/** What is promised is a gift where money or goods are: booths, places and courses are only offered. */
function isDonated({ passage: { lang }, verb }: Scene, found: readonly FoundItem[]): boolean {
  return verb.value === 'give' || found.some(({ item }) => item.currency !== null || goods[lang].test(item.name.toLowerCase()));
}

const gift = {
  vi: /(?<!\p{L})(?:quà|hỗ trợ|viện trợ|tài trợ|ủng hộ)(?!\p{L})/u,
  zh: /捐赠|援助|赠送/u,
  en: /\b(?:gifts?|aid|donation|support)\b/u,
};
const from = { vi: /^[^,;.]{0,60} (?:từ|do|của) (?!\d)/u, zh: /来自/u, en: /^[^,;.]{0,60} from (?!\d)/u };

function partiesOf(
  scene: Scene,
  found: readonly FoundItem[],
  isPassive: boolean,
): Pick<Given, 'donors' | 'recipients' | 'facilitators'> {
  const { passage, gazetteer, verb, until } = scene;
  const { text, folded, lang } = passage;
  const subject = isPassive ? agentOf(scene) : subjectOf(scene);
  const firstItem = found[0]?.start ?? verb.end;
  const lastItem = found.at(-1)?.end ?? verb.end;
  const facilitators = [...subject.facilitators, ...throughOf(scene)];
  if (verb.value === 'get') {
    const giver =
      /(?:^|\s)(?:của|từ|do|from|来自) ?(.{2,120}?)(?: (?:gồm|bao gồm|trao|tặng|hỗ trợ|với|including|comprising|as|for)|[,;.，。]|$)/u.exec(
        folded.slice(verb.end, Math.max(until, firstItem)),
      );
    const at = giver === null ? -1 : verb.end + giver.index + giver[0].indexOf(giver[1] as string);
    const donors =
      giver === null ? [] : phraseToParties(text.slice(at, at + (giver[1] as string).length), gazetteer, lang);
    return { donors, recipients: subject.parties, facilitators };
  }
  const between = text.slice(verb.end, firstItem);
  const direct =
    lang === 'zh'
      ? []
      : phraseToParties(
          between
            .replace(
              /(?:^|\s)(?:cho|hơn|trên|gần|khoảng|tổng cộng|số tiền|một số|nhiều|tổng số|over|nearly|about|more than)(?=\s|$)/giu,
              ' ',
            )
            .trim(),
          gazetteer,
          lang,
        ).filter((party) => isReceiver(party, lang));
  return {
    donors: subject.parties,
    recipients: [...receiversAfter(scene, lastItem), ...(firstItem > verb.end ? direct : []), ...subject.receivers],
    facilitators,
  };
}

/** Not the rest of a phrase such as `nhiều đợt`. */
function isReceiver(party: PartyName, lang: SourceLang): boolean {
  if (!('name' in party)) return true;
  const name = party.name.toLowerCase();
  return lang === 'vi'
    ? /^(?:nhà trường|học sinh|nhân dân|người dân|các hộ|trường|xã|huyện|tỉnh|đồn|bệnh viện|gia đình|ubnd|sở|hội|đồng bào|lực lượng|trẻ em|học viện|phân hiệu)/u.test(
        name,
      )
    : /\b(?:hospital|school|students|people|province|university|families|pupils|committee|department)\b/u.test(name);
}

const receiver = {
  vi: / (?:cho|tới|đến tay|dành cho|dành tặng|tặng cho|giúp) ([^;.]{2,140}?)(?= (?:nhằm|để|phục vụ|hồi|trong|với|trị giá|phòng|khắc phục|sang|vào|tại|đang|bị ảnh|có hoàn)(?!\p{L})|, (?!huyện|tỉnh|xã|sinh viên|thành phố|các|châu)|[;.]|$)/u,
  en: /(?: to| for) (?:the )?([^;,.]{2,120}?)(?= (?:in|on|to|for|during|as|worth|at|with|after|affected)\b|[;,.]|$)/u,
};

function receiversAfter({ passage: { text, folded, lang }, gazetteer, sentence }: Scene, from: number): PartyName[] {
  if (lang === 'zh') return [];
  const rest = folded.slice(from, Math.min(sentence.end, from + 260));
  const match = receiver[lang].exec(rest);
  const name = match?.[1];
  if (!match || name === undefined) return [];
  const at = from + match.index + match[0].length - name.length;
  const printed = text.slice(at, at + name.length);
  const isGroup = /^(?:các hộ|học sinh|người dân|nhân dân|đồng bào|trẻ em|sinh viên)/u.test(name);
  return isGroup ? [{ name: printed.trim() }] : phraseToParties(printed, gazetteer, lang);
}

/** How far before the verb the giver is named, in UTF-16 units. */
const farthestGiver = 500;

type Subject = { parties: PartyName[]; facilitators: PartyName[]; receivers: PartyName[] };

const adverbial = {
  vi: /^(?:ngày|tháng|năm|sáng|chiều|tối|tại|trước đó|nhân dịp|từ|trong|vừa qua|theo|sau|đến nay|ngoài ra|cũng|dịp này|bên cạnh|mới đây|cuối|đầu|về|đồng thời|thời gian|gần đây|cùng ngày|trên cơ sở|hiện|kể từ|qua|nhờ|thông qua|với|đặc biệt|tiếp đó|được sự|do|giai đoạn|kể|mỗi)(?!\p{L})/u,
  en: /^(?:on|in|at|earlier|also|after|during|previously|meanwhile|since|to|as|under|according|besides|last|this|through|thanks|with)\b/u,
};
const thanking = {
  vi: /(?:cảm ơn|cám ơn|biết ơn|ghi nhận|đánh giá cao)(?: sự| việc)? /gu,
  en: /(?:thanked|thanks to|appreciated) (?:the )?/gu,
  zh: /感谢|对/gu,
};

/** Who gives: the words before the verb, without the day and the place of the event. */
function subjectOf(scene: Scene): Subject {
  const { passage, gazetteer, home, sentence, verb, before } = scene;
  const { text, folded, lang } = passage;
  if (lang === 'zh') return chineseSubject(scene);
  let start = Math.max(sentence.start, verb.start - farthestGiver);
  const left = folded.slice(start, verb.start);
  const cut = Math.max(
    left.lastIndexOf(';') + 1,
    ...[...left.matchAll(thanking[lang])].map((match) => match.index + match[0].length),
  );
  start += cut > 0 ? cut : 0;
  let clause = { start, end: verb.start };
  let facilitators: PartyName[] = [];
  const arranged = arranging[lang].exec(folded.slice(clause.start, clause.end));
  if (arranged) {
    const words = withoutAdverbials(text.slice(clause.start, clause.start + arranged.index), lang).replace(
      /(?: đã)? phối hợp (?:với|cùng)/u,
      ',',
    );
    facilitators = phraseToParties(words, gazetteer, lang);
    clause = {
      start: clause.start + arranged.index + arranged[0].length,
      end: verb.end === verb.start ? clause.end : clause.end,
    };
  }
  const behalf =
    lang === 'vi'
      ? /thay mặt ([^,;]{3,80}),/iu.exec(text.slice(sentence.start, verb.start))?.[1]
      : /on behalf of (?:the )?([^,;]{3,80}),/iu.exec(text.slice(sentence.start, verb.start))?.[1];
  if (behalf !== undefined) return { parties: phraseToParties(behalf, gazetteer, lang), facilitators, receivers: [] };
  const words = withoutAdverbials(text.slice(clause.start, clause.end), lang).replace(
    /[,\s]*(?:đã|vừa|cũng|đồng thời|còn|sẽ|cam kết|dự kiến|sẵn sàng|and|also|has|have|had|will|khẳng định|cùng)[,\s]*$/iu,
    '',
  );
  const region = /^the (?:autonomous )?region$/iu.test(words.trim()) ? home.region : undefined;
  if (region !== undefined || /^(?:tỉnh|thành phố|huyện|châu|the province|the city)$/iu.test(words.trim())) {
    return { parties: region ?? home.own, facilitators, receivers: [] };
  }
  const parties = phraseToParties(
    words.replace(/ (?:phối hợp|cùng|tổ chức|tiếp tục|đến thăm|thăm|và) ?(?:với)?$/u, ''),
    gazetteer,
    lang,
  );
  if (parties.length > 0) return { parties: parties.slice(0, 6), facilitators, receivers: [] };
  const side =
    lang === 'vi'
      ? [...text.slice(sentence.start, verb.start).matchAll(/phía ([^,;]{2,40}?) (?:sẽ|đã|cũng)/gu)].at(-1)?.[1]
      : undefined;
  if (side !== undefined) return { parties: phraseToParties(side, gazetteer, lang), facilitators, receivers: [] };
  return {
    parties: before && before.sentence.end <= sentence.start + 1 ? before.donors : [],
    facilitators,
    receivers: [],
  };
}

/** The last words between commas, and those before them that go on with the list. */
function withoutAdverbials(words: string, lang: 'vi' | 'en'): string {
  const pieces = words.split(/, /);
  const kept: string[] = [];
  for (const piece of pieces.reverse()) {
    if (adverbial[lang].test(piece.trim().toLowerCase()) || piece.length > 120 || /[“”":]/.test(piece)) break;
    kept.unshift(piece);
  }
  return kept.join(', ').trim();
}

/** 云南省向老街省捐赠…; 中国…对越南援助的… */
function chineseSubject({ passage, gazetteer, sentence, verb, before }: Scene): Subject {
  const { text } = passage;
  const left = text.slice(Math.max(sentence.start, verb.start - farthestGiver), verb.start);
  // 感谢甲市为乙市…，并赠送…: the giver stands in the clause before.
  const isJoined = /，(?:并|还|也|同时|此外)+$/u.test(left);
  const told = isJoined ? left.replace(/，[^，]*$/u, '') : left;
  const clause = told.slice(told.lastIndexOf('，') + 1).replace(/^.*(?:感谢|介绍，)/u, '');
  const thanked = /对(.+?)(?:在.{0,24})?$/u.exec(left.slice(left.lastIndexOf('，') + 1));
  if (thanked?.[1] !== undefined && /感谢/u.test(text.slice(verb.end, sentence.end))) {
    return { parties: phraseToParties(thanked[1], gazetteer, 'zh'), facilitators: [], receivers: [] };
  }
  const toward = /^(.*?)(?:此前)?(?:已|还|再次|共|累计|日前|分别)*(?:向|给|为|对)(.*)$/u.exec(clause);
  const strip = (words: string): string =>
    words
      .replace(/^.*?[日月年](?=\p{Script=Han}{2})/u, '')
      .replace(
        /^(?:其中|此次|此外|当天|由|对|为|在|以及|还|也|省内)+|(?:已|还|也|共|累计|主动|无偿|紧急|期间|此前|先后|踊跃)+$/gu,
        '',
      );
  const giver = strip(toward?.[1] ?? clause);
  const receiver = (toward?.[2] ?? '').replace(/(?:提供|培训|举办|建设|修建|无偿|紧急|了|再次|共|累计|免费)+.*$/u, '');
  const parties =
    giver.length >= 2 && giver.length <= 30 ? phraseToParties(giver.replace(/在.*$/u, ''), gazetteer, 'zh') : [];
  const receivers = receiver.length >= 2 && receiver.length <= 30 ? phraseToParties(receiver, gazetteer, 'zh') : [];
  const isGoingOn = parties.length === 0 && before !== undefined && before.sentence.end <= sentence.start + 1;
  return { parties: isGoingOn ? before.donors : parties, facilitators: [], receivers };
}

/** Passive: `do A trao tặng`, `donated by A`, 由A捐赠. */
function agentOf({ passage: { text, folded, lang }, gazetteer, sentence, verb }: Scene): Subject {
  const none = { parties: [], facilitators: [], receivers: [] };
  const agent =
    lang === 'en'
      ? /^ (?:to [^,;.]{2,80} )?by (?:the )?([^,;.]{2,100}?)(?= (?:to|on|in|for|at)\b|[,;.]|$)/u.exec(
          folded.slice(verb.end, Math.min(sentence.end, verb.end + 200)),
        )
      : (lang === 'zh'
          ? /(?:由|被)([^，。]{2,30})$/u
          : /(?:được|do|bởi) ([^,;]{2,100}?)(?: (?:đã|hỗ trợ|kinh phí))? ?$/u
        ).exec(folded.slice(sentence.start, verb.start));
  const name = agent?.[1];
  if (!agent || name === undefined) return none;
  const base = lang === 'en' ? verb.end : sentence.start;
  const at = base + agent.index + agent[0].indexOf(name);
  return { ...none, parties: phraseToParties(text.slice(at, at + name.length), gazetteer, lang) };
}

function throughOf({ passage: { text, lang }, gazetteer, sentence }: Scene): PartyName[] {
  const match = through[lang].exec(text.slice(sentence.start, sentence.end));
  const name = match?.[1] ?? match?.[2];
  return name === undefined ? [] : phraseToParties(name, gazetteer, lang);
}
