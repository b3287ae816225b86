/** Numbers without a noun that the list of units knows: what they count is told before them, or is some thing. */
import type { QuantityReading } from '../../../record/readQuantity.ts';
import { unitFamily, type UnitFamily, type UnitId } from '../../../schemas/units.ts';
import { guessUnit } from './guessUnit.ts';
import { spanAt } from '../spans.ts';
import type { SourceLang, Span } from '../types.ts';

const lenders: ReadonlySet<UnitFamily> = new Set(['people', 'organizations', 'things', 'documents', 'acts', 'places', 'measures']);
const shares: ReadonlySet<string> = new Set(['percent', 'times', 'degree']);
const calendar: ReadonlySet<string> = new Set('year month week day hour minute second kilometre metre'.split(' '));

/** `1,120 students, including 386 on …`, `trong đó có 386 …`: the words before such a number. */
const partOf: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:trong (?:số )?đó,?(?: có)?|trong số này,?(?: có)?|bao gồm|gồm|bình quân|trung bình|so với|riêng \p{L}+(?: \p{L}+){0,3})(?: (?:có|là|khoảng|gần|hơn|trên|mỗi ngày|con số))* $/u,
  zh: /(?:其中[^，。；]{0,12}|日均|平均每[天日月周]|相比[^，。；]{0,4})(?:约|近|超|达|为|有)?$/u,
  en: /(?:including|of (?:whom|which|them)|among (?:them|whom|which),?|an average of|averaging|compared (?:with|to)|up from|down from|(?:up|lifted|raised|cut|down) to|and)(?: (?:about|around|some|nearly|almost|over|more than|at least|just))* $/u,
};
/** `of which 1,590 lie in …`: whatever follows, a part of what was counted before. */
const wholeOf: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?!)/u,
  zh: /(?!)/u,
  en: /\b(?:of whom|of which|of them)(?: (?:about|around|some|nearly|almost|over|more than|at least|just))* $/u,
};
/** What may follow a number that leaves its noun out. */
const noNoun: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?: (?:là|ở|tại|của|từ|đến từ|thuộc|mỗi ngày|một ngày|vào)(?!\p{L})|[.;)]|,(?! ?\d)|$)/u,
  zh: /^(?:来自|为|是|系|，|。|；|、)/u,
  en: /^(?: (?:Chinese|Vietnamese|chinese|vietnamese|foreigners?|locals)(?:[,.;)]| (?:and|from|in)\b|$)| (?:of (?:them|whom|which)|from|on|in|at|were|are|was|came|come|went|arrived|entered|who|a (?:day|week|month|year)|per (?:day|week|month|year)|each|last year|the year before)\b|[.;)]|,(?! ?\d)|$)/u,
};

/** Words after a number that are no noun. */
const notNouns: Readonly<Record<'vi' | 'en', RegExp>> = {
  vi: /^(?:và|hoặc|là|của|từ|đến|tới|tại|ở|trong|trên|dưới|với|cho|khi|thì|mà|để|do|theo|vào|ra|sau|trước|cùng|hay|nhưng|đã|sẽ|được|bị|có|giờ|rưỡi|bên|feet|inch|độ|tuổi|mẹ|má|miền|bề|mặt|phía|hướng|chiều|nay|này|kia|đó|về|qua|lên|xuống|còn|nữa|lần|thứ|chỗ|đêm|sao|ngôi sao|tầng|chữ|tốt|không|thông|rõ|hoá|tại chỗ|nhất|cùng)(?!\p{L})/u,
  en: /^(?:of|from|to|in|on|at|for|with|and|or|by|as|is|are|was|were|be|been|a|an|the|per|each|every|pm|am|p|ago|local|feet|foot|inch(?:es)?|than|that|which|who|whom|when|while|after|before|since|until|out|more|less|other|others|further|additional|sides?|stars?|storeys?|floors?|years?|o)(?![a-z])/u,
};
/** A word before a number that it names: `mốc 12`, `phòng 3`, `Highway 4`. */
const namedBefore: Readonly<Record<'vi' | 'en', RegExp>> = {
  vi: /(?<!\p{L})(?:ngã|(?<!trong |tổng )số|mốc|giới|tuyến|km|lộ|tổ|khu|đợt|đoạn|phần|bảng|trang|điều|khoản|cấp|loại|hạng|phòng|lô|nhóm|lớp|khối|quý|tháng|năm|ngày|kỳ|khóa|khoá|bước|vòng|bão|tập|mục|quyết định|nghị quyết|thứ|covid|tỷ số|lúc|hồi|cỡ|chiến dịch|phương châm) ?$/u,
  en: /(?<![a-z])(?:no\.?|number|route|highway|road|section|phase|stage|article|chapter|page|item|marker|markers|gate|room|class|group|level|grade|terminal|line|typhoon|covid|at|score|age|aged|of) ?$/u,
};

/**
 * Gives readings without a unit the one that they are understood to have.
 * @param folded the paragraph
 * @param original the same with its capitals
 */
export function withOpenCounts(
  all: readonly QuantityReading[],
  { folded, original, sentences, lang }: { folded: string; original: string; sentences: readonly Span[]; lang: SourceLang },
): QuantityReading[] {
  const done: QuantityReading[] = [];
  for (const reading of withLaterNouns(all, original)) {
    const { start, units, isOrdinal, isRank } = reading;
    const isOpen = units.length === 0 && !isOrdinal && !isRank;
    const lent = isOpen ? lentUnits(reading, done, spanAt(sentences, start), folded, lang) : undefined;
    if (lent !== undefined) done.push({ ...reading, units: lent });
    else if (isOpen && isThing(reading, folded, original, lang))
      done.push({ ...reading, units: [guessed(reading, folded, lang)] });
    else done.push(reading);
  }
  return withLenders(done, folded);
}

/** `từ 120 lên 200 mẫu`, `6 trong số 8 làn`: the noun after the second number is that of both. */
function withLenders(all: readonly QuantityReading[], folded: string): QuantityReading[] {
  return all.map((reading, i) => {
    const next = all[i + 1];
    if (reading.units.length > 0 || reading.isOrdinal || reading.isRank || next === undefined) return reading;
    if (next.isOrdinal || next.start - reading.end > 24) return reading;
    return joint.test(folded.slice(reading.end, next.start)) ? { ...reading, units: next.units } : reading;
  });
}

const joint =
  /^ ?[个项条名家所次]?(?:trong(?: tổng)?(?: số)?|out of(?: the)?|of the|lên|lên đến|lên tới|xuống|xuống còn|to|增至|增加到|增加至|提高到|升至|减至|降至|扩展到|扩大到) ?$/u;

/** `52 Vietnamese and 48 Chinese officers`, `23 nam và 19 nữ thí sinh`: one noun after the last of them. */
function withLaterNouns(all: readonly QuantityReading[], original: string): QuantityReading[] {
  return all.map((reading, i) => {
    const next = all[i + 1];
    const isFirst = reading.units.length === 0 && !reading.isOrdinal && next !== undefined && next.start - reading.end < 28;
    if (!isFirst || !adjectives.test(original.slice(reading.end, next.start))) return reading;
    return { ...reading, units: next.units };
  });
}

const adjectives =
  /^ (?:Vietnamese|Chinese|Lao|Yunnan|Guangxi|male|female|foreign|local|domestic|inbound|outbound|nam|nữ|cấp \p{L}+)(?:,| and|, and| và|, và) $/u;

/** So large a number without a noun is no year, age or score, and counts what was counted before. */
const surelyCounted = 2101;

function lentUnits(
  { start, end, value = 0 }: QuantityReading,
  before: readonly QuantityReading[],
  sentence: Span | undefined,
  folded: string,
  lang: SourceLang,
): readonly UnitId[] | undefined {
  if (sentence === undefined) return undefined;
  const whole = wholeOf[lang].test(folded.slice(Math.max(sentence.start, start - 60), start));
  if (!whole && !noNoun[lang].test(folded.slice(end, end + 24))) return undefined;
  const isPart = whole || value >= surelyCounted || partOf[lang].test(folded.slice(Math.max(sentence.start, start - 60), start));
  const isRest = lang === 'en' && /^ of (?:them|whom|which)\b/.test(folded.slice(end, end + 12));
  if (!isPart && !isRest) return undefined;
  return before.findLast(
    (other) =>
      other.start >= sentence.start &&
      other.units[0] !== undefined &&
      lenders.has(unitFamily(other.units[0])) &&
      !calendar.has(other.units[0]) &&
      !shares.has(other.units[0]),
  )?.units;
}

/** A classifier and the noun that it counts, or alone where the noun stands before the number. */
const zhCounted = /^(?:多|余)?(?:个|项|条|份|座|支|批|只|种|款|部|幅|篇|根|块|张|套|台|件|盏|口|面|枚|处|道|尊|封|首|节|段)(?!增|扩|减|降|升|提高|左右|以上|不等)\p{Script=Han}{2}/u;
const zhAlone =
  /^(?:多|余)?(?:个|项|条|份|座|支|种|款|部|幅|篇|根|块|张|门|盏|口|面|枚|处|道|尊|封|首|节|段|部|丛|盆|羽|尾|匹)(?=[，。；、和及与（(]|$)/u;
/** A word in small letters, after adjectives of a country in English: `eight Vietnamese banks`. */
const nounAfter = /^ ((?:(?:Vietnamese|Chinese|Lao|Yunnan|Guangxi|Yunnanese) )?(?:\p{Ll}|\p{M}){2,}[^.,;:()]*)/u;

/** `互访团组超过120个`: the noun, without what qualifies the number. */
function zhNounBefore(before: string): string {
  const noun = before.replace(/(?:[由从](?:\d{4}年的)?\d+[个项条]|[由从]\d{4}年的|已|共|超|超过|达|达到|共有|共计|合计|约|近|为|有|由|从|在|仅|增至|扩展到|扩大到|增加到|增加至)+$/u, '');
  return /\p{Script=Han}{1,8}$/u.exec(noun)?.[0] ?? '';
}

/** By the words around it. */
function guessed({ start, end }: QuantityReading, folded: string, lang: SourceLang): UnitId {
  const after = folded.slice(end, end + 40);
  if (lang === 'zh' && /人口.{0,2}$/u.test(folded.slice(Math.max(0, start - 5), start))) return 'person';
  if (lang === 'zh' && zhAlone.test(after)) return guessUnit(`${zhNounBefore(folded.slice(Math.max(0, start - 14), start))}，`, '', lang);
  const noun = lang === 'zh' ? after.replace(/^[多余]?\p{Script=Han}/u, '') : after.trimStart().replace(/^(?:vietnamese|chinese|lao) /u, '');
  return guessUnit(noun, folded.slice(Math.max(0, start - 40), start), lang);
}

/** Whether a word that can be a noun follows, and none that the number is the name of stands before. */
function isThing({ start, end, value, text }: QuantityReading, folded: string, original: string, lang: SourceLang): boolean {
  const isWord = !/\d/.test(text);
  if (value === undefined || value < (isWord ? 3 : 2) || !Number.isInteger(value)) return false;
  const after = folded.slice(end, end + 32);
  if (lang === 'zh') {
    if (/人口(?:约|超|超过|近|达|为|有)?$/u.test(folded.slice(Math.max(0, start - 5), start)) && /^[，。；、]/u.test(after)) return true;
    const hasNoun = /\p{Script=Han}{2}$/u.test(folded.slice(Math.max(0, start - 2), start));
    return !isWord && (zhCounted.test(after) || (hasNoun && zhAlone.test(after)));
  }
  const before = folded.slice(Math.max(0, start - 24), start);
  if (namedBefore[lang].test(before) || /[/(:"“-]$/u.test(before)) return false;
  if (/\p{Lu}[\p{L}\p{M}]* $/u.test(original.slice(Math.max(0, start - 24), start)) && !/[.!?…] ?\S+ $/u.test(original.slice(Math.max(0, start - 24), start)) && start > 16) return false;
  const noun = nounAfter.exec(original.slice(end, end + 40))?.[1];
  return noun !== undefined && !notNouns[lang].test(noun);
}
