/** The nouns by which a number is known to count the right thing: after it, or before it in the same clause. */
import { unitFamily, type UnitId } from '../schemas/units.ts';
import { actNouns } from './actNouns.ts';
import { wordNumberAt } from './numberWords.ts';
import { peopleNouns } from './peopleNouns.ts';
import { thingNouns } from './thingNouns.ts';
import { unitNouns, type CountedUnit } from './unitNouns.ts';
import {
  isInsideWord,
  readingLangs,
  skipSpaces,
  wordAt,
  wordTable,
  type Found,
  type ReadingLang,
  type WordTable,
} from './wordTable.ts';

/** Words that only begin like a noun of the table. */
const notCounted: Readonly<Record<ReadingLang, readonly string[]>> = {
  vi: ['nhà nước', 'con số', 'tin tưởng', 'kho bạc'],
  zh: ['次数', '人民', '人均', '人员往来'],
  en: ['sides', 'parties', 'halves', 'thirds', 'works'],
  fr: [],
  id: [],
};

const tables = Object.fromEntries(readingLangs.map((lang) => [lang, tableOf(lang)])) as Record<
  ReadingLang,
  WordTable<CountedUnit[]>
>;

function tableOf(lang: ReadingLang): WordTable<CountedUnit[]> {
  const units = new Map<string, CountedUnit[]>();
  for (const source of [unitNouns, peopleNouns, thingNouns, actNouns]) {
    for (const [unit, words] of Object.entries(source) as [CountedUnit, Partial<Record<ReadingLang, string>>][]) {
      for (const word of words[lang]?.split('|') ?? []) {
        if (word !== '') units.set(word, [...new Set([...(units.get(word) ?? []), unit])]);
      }
    }
  }
  return wordTable([...units, ...notCounted[lang].map((word): [string, CountedUnit[]] => [word, []])]);
}

/** Chinese nouns without the classifier before them, for `3份合作备忘录`, where other words stand between the two. */
const bareNouns = wordTable<CountedUnit[]>([
  ...[...tables.zh.words].flatMap(([word, units]): [string, CountedUnit[]][] => {
    const bare = /^[个名位家所场次份项条座件支批辆列艘对期起](?=\p{Script=Han}{2})/u.test(word) ? word.slice(1) : '';
    return bare === '' || tables.zh.words.has(bare) ? [] : [[bare, units]];
  }),
  ...tables.zh.words,
]);

/** The units whose noun begins at this place of a folded text. */
export function unitsAt(text: string, at: number, lang: ReadingLang): Found<CountedUnit[]> | undefined {
  return wordAt(text, at, tables[lang]);
}

/**
 * How far a noun may stand from its number, in UTF-16 units: `30,000 medical masks`, `3万只医用口罩`.
 * Vietnamese puts it next to the number or to a classifier, and what describes it after it.
 */
const reach: Readonly<Record<Exclude<ReadingLang, 'vi'>, number>> = { zh: 8, en: 28, fr: 28, id: 20 };
const clauseSign = /[\d.,;:!?()，。；：、（）“”"]/;

/** Words between a number and its noun; those with units stand for the noun when there is none. */
const viClassifiers = wordTable<CountedUnit[]>([
  ['chiếc|cái|đợt|suất|loại|em|quyển|tập|tấm|khối', []],
  ['lượt', ['person-trip', 'occasion']],
]);
const zhClassifiers = wordTable<CountedUnit[]>([
  ['名|位|人|余人|人左右|名爱心人士', ['person']],
  ['人次', ['worker-trip', 'person-trip']],
  ['辆|辆次|车次|台次|车', ['vehicle']],
  ['列|列次|趟', ['train']],
  ['架次|班次', ['flight']],
  // 每周3班: of whatever goes by a timetable.
  ['班', ['ship', 'flight', 'train']],
  ['基', ['item']],
  ['艘|艘次', ['ship']],
  ['台|台（套）|台套', ['machine']],
  ['套', ['set']],
  ['件', ['item']],
  ['次', ['session']],
  ['批次|回', ['occasion']],
  ['人份', []],
  ['场', ['activity']],
  ['例|起|宗', ['case']],
  ['头', ['animal']],
  ['间', ['room']],
  ['期', ['course']],
  ['册|本', ['book']],
  ['票', ['declaration']],
  ['单', ['order']],
  ['片|粒', ['tablet']],
  ['顶', ['tent']],
  ['床', ['blanket']],
  ['箱|盒', ['box']],
  ['袋|包', ['bag']],
  ['瓶|桶', ['bottle']],
  ['户', ['household']],
  ['家', ['enterprise']],
  ['所', ['school']],
  ['对', ['pair']],
  ['笔', ['transaction']],
  ['轮', ['round']],
  ['株|棵', ['tree']],
  ['剂|剂次', ['dose']],
  ['张|个|项|份|条|座|支|批|只|种|款|部|幅|篇|根|双|块', []],
]);
const viTrips = wordTable([['lượt', true]]);
/** What `lượt` counts in its clause. */
const viTripNouns = wordTable<CountedUnit[]>([
  ['khách|lượng khách|du khách|khách du lịch', ['visitor', 'tourist', 'person-trip']],
  ['hành khách|khách xuất nhập cảnh|người xuất nhập cảnh|cư dân|người', ['traveller', 'visitor', 'person-trip']],
  ['phương tiện|xe|ô tô', ['vehicle']],
  ['lao động|công nhân', ['worker-trip']],
  ['đoàn', ['delegation']],
]);

/** The units that the first known noun after a number names: none when a clause or another number comes first. */
export function unitsAfter(text: string, at: number, lang: ReadingLang): Found<CountedUnit[]> | undefined {
  const start = skipSpaces(text, at);
  if (lang === 'zh') return chineseAfter(text, start);
  if (lang === 'en' && text[at] === '-') return hyphenated(text, at + 1);
  const next = unitsAt(text, start, lang);
  if (lang === 'en') return lastOfCompound(text, next ?? scan(text, start, at + reach.en, lang));
  if (lang !== 'vi') return next ?? scan(text, start, at + reach[lang], lang);
  const classifier = wordAt(text, start, viClassifiers);
  if (classifier === undefined || (next && next.end > classifier.end)) return next;
  // 20 lượt bác sĩ: what the classifier counts stands after it.
  return unitsAt(text, skipSpaces(text, classifier.end), lang) ?? next ?? nonEmpty(classifier);
}

/** `30 exchange students` are students: in English the last noun counts, as long as those before it are singular. */
function lastOfCompound(text: string, found: Found<CountedUnit[]> | undefined): Found<CountedUnit[]> | undefined {
  if (found === undefined || text[found.end] !== ' ' || /s$|people|children|men$/.test(text.slice(found.start, found.end))) return found;
  const next = unitsAt(text, found.end + 1, 'en');
  return next === undefined || next.value.length === 0 || unitFamily(next.value[0] as UnitId) === 'measures' ? found : { ...next, start: found.start };
}

/** `14.2-square-kilometre` */
function hyphenated(text: string, at: number): Found<CountedUnit[]> | undefined {
  const window = text.slice(at, at + reach.en).replaceAll('-', ' ');
  const found = unitsAt(window, 0, 'en');
  return found && { ...found, start: at, end: at + found.end };
}

function nonEmpty<T>(found: Found<T[]> | undefined): Found<T[]> | undefined {
  return found !== undefined && found.value.length > 0 ? found : undefined;
}

function chineseAfter(text: string, at: number): Found<CountedUnit[]> | undefined {
  const start = skipOver(text, at);
  const classifier = wordAt(text, start, zhClassifiers);
  const noun = unitsAt(text, start, 'zh');
  const next = noun !== undefined && noun.end >= (classifier?.end ?? 0) ? noun : undefined;
  if (next !== undefined && next.end > (classifier?.end ?? 0)) return next;
  const far = scan(text, classifier?.end ?? start, start + reach.zh, 'zh', classifier !== undefined);
  if (far === undefined) return next ?? nonEmpty(classifier);
  // 12人到3个县: a person is counted, whatever comes after.
  if (classifier && text.startsWith('人', start)) return next ?? nonEmpty(classifier);
  return { ...far, value: [...new Set([...far.value, ...(classifier?.value ?? [])])] };
}

function scan(
  text: string,
  start: number,
  end: number,
  lang: ReadingLang,
  isCounted = true,
): Found<CountedUnit[]> | undefined {
  const limit = Math.min(text.length, end);
  for (let index = start; index < limit; index += 1) {
    if (clauseSign.test(text[index] as string)) return undefined;
    if (isInsideWord(text, index)) continue;
    // The two sides signed 2 …: the noun is that of the next number.
    if (lang === 'en' && (wordNumberAt(text, index, lang) !== undefined || preposition.test(text.slice(index, index + 8)))) return undefined;
    const found = lang === 'zh' && isCounted ? wordAt(text, index, bareNouns) : unitsAt(text, index, lang);
    if (found === undefined) continue;
    // A year further on is a date: 5 delegations in the year 2023.
    if (found.value.includes('year') || (lang === 'en' && isPeriodOfRate(text, start, index, found.value))) return undefined;
    if (lang !== 'zh' || found.end - found.start > 1 || (isCounted && text[start - 1] === '个')) return found;
  }
  return undefined;
}

/** `5,600 a day`, `seven per week`: nothing says what is counted. */
function isPeriodOfRate(text: string, start: number, at: number, units: readonly CountedUnit[]): boolean {
  return (
    units.some((unit) => unit === 'day' || unit === 'week' || unit === 'month' || unit === 'hour') &&
    /(?:^|[^a-z])(?:an?|per|each|every) $/.test(text.slice(start, at))
  );
}

/** What stands after these is not what the number before them counts. */
const preposition = /^(?:to|from|in|into|for|by|at|with|on|between|among|via|through|under|over|as|was|were|are|is|have|had|has|who|which|that|and|or) /;

const farthestBefore = 90;
const clauseSigns = '.;:!?，。；：、（）“”"';
/** `jumped 2.4 times` */
const risesBy = /\b(?:rose|grew|jumped|increased|surged|soared|up|expanded|multiplied)(?: (?:by|about|nearly|over|almost|some))* $/;
/** `gấp hơn 3 lần` */
const timesAs = /(?<!\p{L})(?:gấp|tăng|giảm) (?:[\p{L}]{2,6} ){0,2}$/u;

/**
 * The units of a noun that stands before its number in the clause, when what follows leaves them open:
 * `留学生1870余名`, `lượng khách đạt 760.000 lượt`, `số doanh nghiệp là 120`.
 * @param after what `unitsAfter` found
 */
export function unitsBefore(
  text: string,
  start: number,
  end: number,
  lang: ReadingLang,
  after: readonly UnitId[] | undefined,
): CountedUnit[] {
  if (lang === 'zh') return chineseBefore(text, start, end, after);
  if (lang === 'vi' && after?.includes('session') && timesAs.test(text.slice(Math.max(0, start - 16), start)))
    return ['times'];
  const isOpen = after === undefined || after.every((unit) => unit === 'occasion' || unit === 'person-trip');
  if (lang === 'vi' && isOpen && wordAt(text, skipSpaces(text, end), viTrips)) {
    return lastNoun(wholeBefore(text, start), viTripNouns) ?? [];
  }
  if (lang === 'en' && after?.includes('session') && risesBy.test(text.slice(Math.max(0, start - 24), start))) return ['times'];
  if (lang === 'en' && after?.includes('session') && /^ times (?:the|that|as|higher|more|larger|bigger|their|its|what|last|of)\b/.test(text.slice(end, end + 16))) return ['times'];
  // Vehicle exports reached 120 units: they are not offices.
  if (lang === 'en' && after?.includes('organization') && /^ ?units?\b/.test(text.slice(end, end + 8)))
    return lastNoun(clauseBefore(text, start), tables.en, (unit) => unitFamily(unit) === 'things') ?? [];
  if (after !== undefined || (lang !== 'vi' && lang !== 'en')) return [];
  const clause = clauseBefore(text, start);
  const head = lang === 'en' && reachedBefore.test(clause) ? firstNoun(clause) : undefined;
  if (head !== undefined) return head;
  if (!clause.includes(lang === 'vi' ? 'ng ' : 'number of ') && !clause.includes('số ')) return [];
  const named = lang === 'vi' ? /(?:^| )(?:số|số lượng|lượng) (?=\p{L})/gu : /\bnumber of (?=\p{L})/gu;
  const last = [...clause.matchAll(named)].at(-1);
  if (last === undefined) return [];
  const noun = last.index + last[0].length;
  const counted = unitsAt(clause, noun, lang) ?? scan(clause, noun, noun + 28, lang);
  return (lang === 'en' ? lastOfCompound(clause, counted) : counted)?.value ?? [];
}

/** `parcels through the port hit 2 million`: what is counted heads the clause. */
const reachedBefore =
  /\b(?:rose|grew|increased|climbed|jumped|surged|fell|dropped|declined|decreased)\b[^.;]{0,30} (?:from|to) $|\b(?:hit|reached|totall?ed|topped|exceeded|surpassed|numbered|stood at|amounted to|came to|rose to|fell to)(?: (?:a|an|about|around|nearly|almost|over|some|record|more|than|total|of)){0,4} $/;

/** Goods and people only: a border gate through which they pass is none of them. */
function firstNoun(clause: string): CountedUnit[] | undefined {
  for (let at = 0; at < clause.length; at += 1) {
    const units = isInsideWord(clause, at) ? undefined : unitsAt(clause, at, 'en')?.value;
    const fitting = units?.filter((unit) => ['people', 'things'].includes(unitFamily(unit))) ?? [];
    if (fitting.length > 0) return fitting;
  }
  return undefined;
}

function chineseBefore(text: string, start: number, end: number, after: readonly UnitId[] | undefined): CountedUnit[] {
  const classifier = wordAt(text, skipOver(text, end), zhClassifiers);
  if (classifier === undefined) return [];
  // 在口岸设立2个检测点: the noun follows.
  if (classifier.value.length === 0 && /^\p{Script=Han}/u.test(text.slice(classifier.end, classifier.end + 1))) return [];
  // A noun right after the classifier has said it.
  if (after?.some((unit) => !classifier.value.includes(unit as CountedUnit))) return [];
  const family = classifier.value[0] && unitFamily(classifier.value[0]);
  const clause = afterLastCount(clauseBefore(text, start));
  // A classifier of anything counts the noun right before the number; one of people may reach further back.
  const near = family === undefined ? clause.replace(/(?:已|共|超|超过|达|达到|约|近|为|有|由|从|在|增至|增加到|扩展到)+$/u, '').slice(-nearNoun) : clause;
  return (
    lastNoun(near, tables.zh, (unit) => family === undefined || unitFamily(unit) === family) ?? []
  );
}

/** Letters of the longest noun before its number. */
const nearNoun = 7;

/** `在12个领域开展20项合作`: the fields have their own number. */
function afterLastCount(clause: string): string {
  const last = /\d(?=\D*$)/u.exec(clause)?.index;
  if (last === undefined) return clause;
  return clause.slice(Math.max(last + 1, chineseAfter(clause, last + 1)?.end ?? 0));
}

function skipOver(text: string, at: number): number {
  const start = skipSpaces(text, at);
  return '多余'.includes(text[start] ?? ' ') ? start + 1 : start;
}

function clauseBefore(text: string, start: number): string {
  let at = start;
  while (at > 0 && start - at < farthestBefore && !clauseSigns.includes(text[at - 1] as string)) at -= 1;
  return text.slice(at, start);
}

/** The clause before a number, and the one of whose whole it tells a part: `…; riêng tháng 5 là 300 lượt`. */
function wholeBefore(text: string, start: number): string {
  const clause = clauseBefore(text, start);
  const before = start - clause.length - 1;
  return before > 0 && /^ ?(?:riêng|trong đó)(?!\p{L})/u.test(clause)
    ? `${clauseBefore(text, before)} ${clause}`
    : clause;
}

function lastNoun(
  clause: string,
  table: WordTable<CountedUnit[]>,
  isFitting: (unit: UnitId) => boolean = () => true,
): CountedUnit[] | undefined {
  let last: CountedUnit[] | undefined;
  for (let at = 0; at < clause.length;) {
    const found = isInsideWord(clause, at) ? undefined : wordAt(clause, at, table);
    const fitting = found && found.end - found.start > 1 ? found.value.filter(isFitting) : [];
    if (fitting.length > 0) last = fitting;
    at = found?.end ?? at + 1;
  }
  return last;
}
