/** Who says a figure: the source that its sentence names (`according to …`), or the one whose words it stands in. */
import type { Said } from '../statements/said.ts';
import type { Sentence } from '../../paragraphToSentences.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { phraseToParties } from '../parties.ts';
import type { Passage } from '../passages.ts';
import { partyOf } from '../statements/speakers.ts';
import type { KnownMention } from '../people/introduced.ts';
import type { PartyName, SourceLang, Span } from '../types.ts';

export type Words = {
  passage: Passage;
  /** Persons of the passage. */
  people: readonly KnownMention[];
  said: readonly Said[];
  gazetteer: Gazetteer;
  /** Who goes on speaking, by the start of the sentence. */
  goingOn: ReadonlyMap<number, PartyName[]>;
};

/** A form that names the source in its group `who`; the end of what it holds is that of the group. */
const named: Readonly<Record<SourceLang, readonly RegExp[]>> = {
  vi: [
    /(?:^|[,;(] ?|– |- )(?:theo|căn cứ) (?:(?:báo cáo|số liệu|số liệu thống kê|thống kê|thông tin|đánh giá|ước tính|tổng hợp|công bố|tin|nguồn tin)(?: (?:mới nhất|sơ bộ|của|từ|do|ban đầu))* )?(?<who>\p{L}[^,;:()]{2,90})/giu,
    /^(?:thông tin|tin|nguồn tin) từ (?<who>\p{L}[^,;:()]{2,80})(?=,)/giu,
    /(?:^|[,;] ?)(?:số liệu|thống kê|báo cáo|thông tin)(?: (?:thống kê|mới nhất|sơ bộ))? (?:của|từ) (?<who>\p{L}[^,;:()]{2,80}?) (?:cho biết|cho thấy|nêu|ghi nhận)/giu,
  ],
  zh: [
    /(?:^|[，；（])(?:据|根据)(?<who>\p{Script=Han}{2,24}?)(?:最新)?(?:统计数据|统计|介绍|消息|通报|数据|透露|测算|发布|披露|称|公布)(?:的数据)?(?:显示)?(?=[，,：])/gu,
    /(?:^|[，；])(?<who>\p{Script=Han}{2,20}?)(?:发布的|公布的|最新|统计)?(?:数据|统计)(?:显示|表明)/gu,
    /(?:^|[，；])(?:记者)?(?:\d{1,2}日)?(?:\d{1,2}月\d{1,2}日)?从(?<who>\p{Script=Han}{2,20}?)(?:获悉|了解到|得知)/gu,
  ],
  en: [
    /(?:^|[,;(–—] ?|[a-z0-9%] )according to (?:(?:statistics|figures|data|a report|reports|the latest (?:data|figures)|information) (?:from|of|by|released by|provided by) )?(?<who>[^,;:()]{3,90})/giu,
    /(?:^|[,;] )(?:statistics|figures|data|a report) (?:from|of|by|released by) (?<who>[^,;:()]{3,80}?) (?:show|showed|indicate|said)/giu,
    /(?<who>\b(?:the )?[A-Z][\p{L}’' ]{2,60}?)(?:’s|'s)? (?:data|statistics|figures) (?:show|showed)/gu,
  ],
};

/** A title or law after `theo`, or time, is no one who says something. */
const notSpeakers: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?:đó|này|kế hoạch|thỏa thuận|thoả thuận|quy định|quy chế|chương trình|hiệp định|nghị định|nghị quyết|biên bản|lộ trình|dự kiến|hình thức|phương thức|hướng|tinh thần|yêu cầu|đề nghị|nội dung|bản|đề án|quyết định|từng|các|mô hình|lịch|tuyến|đường|đánh giá|dõi|đuổi|học|lời mời|đoàn|quy hoạch|hợp đồng|giá|tại|trong|ở|của|thống kê|số liệu|báo cáo|tính toán|truyền thống|phong tục|thông lệ|hướng dẫn|nguyên tắc|kế|tỷ lệ|thứ tự|ngày|tháng|năm|quý|giờ)(?!\p{L})/iu,
  zh: /^(?:统计|介绍|初步|不完全|协议|规定|计划|方案|此|了解|悉|双方|安排|约定|备忘录)/u,
  en: /^(?:the (?:plan|agreement|programme|program|memorandum|schedule|minutes|regulations?|document|deal|protocol|law)|plan|schedule)\b/iu,
};

/** Parties of a printed source; a person with an office is the person. */
function partiesOf(who: string, at: number, { passage, people, gazetteer }: Words): PartyName[] {
  const person = people.find(
    ({ start, whole, office, end }) =>
      Math.min(start, whole.start) < at + who.length && start >= at - 2 && (office !== null || end >= at + who.length),
  );
  if (person !== undefined) return [partyOf(person)];
  const name = who.replace(/^(?:the|ông|bà) /iu, '').trim();
  const [first] = phraseToParties(name, gazetteer, passage.lang);
  // A place inside the name of a body is not the one who says it: 老街省统计局.
  const isWhole = first !== undefined && !('place' in first && name.length > longestPlace[passage.lang]);
  return [isWhole && !('name' in first) ? first : { name }];
}

/** A province that plans or agrees acts rather than speaks. */
function isPlace(party: PartyName): boolean {
  return 'place' in party;
}

const longestPlace: Readonly<Record<SourceLang, number>> = { vi: 22, zh: 5, en: 22 };

/** Whom the sentence names as the source of what it says, or `undefined`. */
function sourceOf(sentence: Sentence, words: Words): PartyName[] | undefined {
  const { lang } = words.passage;
  for (const form of named[lang]) {
    for (const match of sentence.text.matchAll(form)) {
      const printed = match.groups?.['who'] ?? '';
      const who = printed.replace(endings[lang], '').trim();
      if (who === '' || notSpeakers[lang].test(who)) continue;
      const at = sentence.start + match.index + match[0].lastIndexOf(printed);
      return partiesOf(who, at, words);
    }
  }
  return undefined;
}

/** What follows the name in the same breath: a verb, a time. */
const endings: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?: (?:cho biết|cho thấy|thì|trong|năm|tháng|đến|tính đến|là|đạt|ước)(?!\p{L}).*)$/iu,
  zh: /(?:的|提供|发布|公布|最新|初步|不完全|\d.*)+$/u,
  en: /(?: (?:on|in|as of|for|released|published|said|that) .*|\.$)/iu,
};

/** A party of one short word is half a name, that the report printed whole before. */
function isHalfName([party]: readonly PartyName[]): boolean {
  return party !== undefined && 'name' in party && /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(party.name);
}

/** Who says what stands at a place of a passage; nobody where both sides agree on it or no one is named. */
export function saidByAt(place: Span, sentence: Sentence, words: Words): PartyName[] {
  const source = sourceOf(sentence, words);
  const heard = words.said.filter(({ span }) => span.start <= place.start && place.start < span.end);
  const holding = heard.filter((one) => isVouched(one));
  if (source !== undefined) return isHalfName(source) ? (holding.at(-1)?.parties ?? source) : source;
  if (heard.length > 0) return holding.at(-1)?.parties ?? [];
  return words.goingOn.get(sentence.start) ?? [];
}

/** What one side or person says; what both agree on is no one's claim. */
function isVouched({ type, parties }: Said): boolean {
  return type !== 'shared-view' && !parties.every(isPlace);
}

/** The report's own words again: what it learnt elsewhere, what was signed or given, a new hour or scene. */
const ownWords: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?:được biết|theo đó|trước đó|sau đó|cùng ngày|nhân dịp|kết thúc|tại |cũng tại|dịp này|hai bên|chiều|sáng|tối|ngày|hôm)(?!\p{L})|(?<!\p{L})(?:ký kết|đã ký|ký biên bản|trao tặng|trao quà)(?!\p{L})/iu,
  zh: /^(?:据了解|据悉|当天|当日|随后|会后|此前|活动|会上|会谈|双方|\d{1,2}月\d{1,2}日)|签署|签订|赠送|捐赠|交接/u,
  en: /^(?:on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|the same)|at the|during the|after the|earlier|the two sides|both sides|under the)\b|\b(?:signed|donated|presented|handed over)\b/iu,
};

/**
 * Who is still speaking in a sentence that names nobody, by the start of the sentence: the source or speaker of the one
 * before, until the report takes over.
 */
export function speechGoingOn(
  sentences: readonly Sentence[],
  words: Omit<Words, 'goingOn'>,
  answering: PartyName[] = [],
): Map<number, PartyName[]> {
  const { lang } = words.passage;
  const found = new Map<number, PartyName[]>();
  let who = answering;
  let next = 0;
  const ordered = [...words.said].sort((a, b) => a.span.start - b.span.start);
  for (const sentence of sentences) {
    let last: Said | undefined;
    for (; (ordered[next]?.span.start ?? Infinity) < sentence.end; next += 1) last = ordered[next];
    const source = sourceOf(sentence, { ...words, goingOn: found });
    const spoken = last && isVouched(last) && !last.isClosed ? last.parties : [];
    if (last !== undefined) who = spoken.length > 0 ? spoken : answering;
    else if (source !== undefined) who = source;
    else if (ownWords[lang].test(sentence.text) && answering.length === 0) who = [];
    else found.set(sentence.start, who);
  }
  return found;
}
