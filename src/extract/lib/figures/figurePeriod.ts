/** The period of a figure: the time that its clause, its sentence or the sentences before speak of. */
import type { QuantityReading } from '../../../record/readQuantity.ts';
import { isCurrency, unitFamilies, unitFamily, type UnitId } from '../../../schemas/units.ts';
import type { TimeMention } from '../dates/timeMentions.ts';
import type { SourceLang, Span } from '../types.ts';

export type FigurePeriod = { edtf: string; isInferred: boolean; why?: string };

/** What no period belongs to: positions, lengths of roads, lengths of time, how many localities there are. */
const timeless: ReadonlySet<UnitId> = new Set([
  'ordinal',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'second',
  'kilometre',
  'metre',
  'workday',
  ...unitFamilies.rates,
  'degree',
] satisfies UnitId[]);

export type PeriodSearch = {
  reading: QuantityReading;
  unit: UnitId;
  sentence: Span;
  text: string;
  /** All times of the paragraph. */
  times: readonly TimeMention[];
  isPlanned: boolean;
  /** The last day of the report, ISO. */
  latest: string | undefined;
  lang: SourceLang;
};

/** A comma or stop inside a number ends nothing. */
const clauseEnd = /(?<!\d)[,:]|[,:](?!\d)|[;，；：。()（）]/;

/** Nearest time before the number in its sentence, else after it in its clause, else a span in a sentence before. */
export function figurePeriod(search: PeriodSearch): FigurePeriod | null {
  const { reading, unit, sentence, text, times, isPlanned, latest } = search;
  if (timeless.has(unit) && !isWork(search)) return null;
  const isPlace = unitFamily(unit) === 'places';
  const usable = times.filter(
    (time) =>
      // A year to come that opens the clause of a figure is that of the figure: it is a goal.
      isUsable(time, isPlanned || isOfClause(text, time, reading), latest) &&
      !isAttribute(text, time) &&
      !isDayOfPlan(time, isPlanned, latest) &&
      (!isPlace || time.precision === 'span' || isGoal(time, search)) &&
      !(isPrice(search) && time.role === 'until'),
  );
  const inSentence = usable.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const before = inSentence.filter(({ end }) => end <= reading.start).at(-1);
  const after = inSentence.find(
    ({ start }) =>
      start >= reading.end &&
      !clauseEnd.test(withoutBrackets(text.slice(reading.end, start))) &&
      start - reading.end < farthestAfter,
  );
  const chosen = nearer(text, reading, before, after) ?? carried(search, usable);
  if (chosen !== undefined && chosen === before && isOfOtherAct(text, chosen, reading, latest)) return null;
  if (chosen?.edtf === undefined) return null;
  return { edtf: chosen.edtf, isInferred: chosen.isInferred, ...(chosen.why !== undefined && { why: chosen.why }) };
}

/** Kilometres that were built, cleared or walked belong to the time of the work. */
function isWork({ reading, unit, sentence, text }: PeriodSearch): boolean {
  if (unit !== 'kilometre' && unit !== 'metre') return false;
  const before = text.slice(Math.max(sentence.start, reading.start - workBefore), reading.start);
  return /(?:làm mới|làm được|xây mới|sửa chữa|tu sửa|mở mới|phát quang|tuần tra|bê tông hóa|cứng hóa)(?: được)?(?: \p{L}{1,8}){0,2} $|(?:新建|修建|修复|改造|巡逻|巡护|铺设|清理)(?:[\p{Script=Han}]{0,6})$|\b(?:built|repaired|paved|patrolled|laid|cleared|renovated)(?: [a-z]+){0,3} $/iu.test(
    before,
  );
}

const workBefore = 40;

/** So much for each kilogram is a price of its day, however long what was sold has been counted. */
function isPrice({ reading, unit, text }: PeriodSearch): boolean {
  return isCurrency(unit) && /^ ?(?:\/|mỗi |một |a |per |每)/u.test(text.slice(reading.end, reading.end + 8));
}

/** The year by which so many pairs, markets or stations are to be reached. */
function isGoal(
  { edtf = '', precision, end, start }: TimeMention,
  { reading, text, latest, sentence }: PeriodSearch,
): boolean {
  if (precision !== 'year' || latest === undefined || start < sentence.start || end > reading.start) return false;
  return edtf > latest.slice(0, 4) && !clauseEnd.test(text.slice(end, reading.start));
}

const farthestAfter = 130;
/** How far a time may stand behind its number and yet go with it: the unit, and a word such as `từ`. */
const closeBehind = 14;

/** The time before a number, but the one that follows it closely where the other belongs to another clause. */
function nearer(
  text: string,
  { start, end }: QuantityReading,
  before: TimeMention | undefined,
  after: TimeMention | undefined,
): TimeMention | undefined {
  if (before === undefined || after === undefined) return before ?? after;
  const isOfNext = after.start - end <= closeBehind;
  // 2,100 in 2023 to 3,400 in 2024: each number has its own year.
  const isOwn = isOfNext && /^(?: in| vào| trong| năm)* ?$/u.test(text.slice(end, after.start));
  return isOwn || (isOfNext && clauseEnd.test(text.slice(before.end, start))) ? after : before;
}

/** The day on which something is promised is not that of the promise. */
function isDayOfPlan({ edtf = '', precision }: TimeMention, isPlanned: boolean, latest: string | undefined): boolean {
  return isPlanned && precision === 'day' && latest !== undefined && edtf <= latest;
}

function isOfClause(text: string, time: TimeMention, { start }: QuantityReading): boolean {
  return time.end <= start && start - time.end < farthestAfter && !clauseEnd.test(text.slice(time.end, start));
}

/** A deadline is that of its own act; the day of a signing is not that of what the paper provides for. */
function isOfOtherAct(
  text: string,
  { edtf = '', precision, end }: TimeMention,
  { start }: QuantityReading,
  latest: string | undefined,
): boolean {
  const deadline = /^\[\.\.(\d{4}(?:-\d\d){0,2})/.exec(edtf)?.[1];
  if (deadline !== undefined && latest !== undefined && deadline > latest) return true;
  const between = text.slice(end, start);
  return (
    precision === 'day' &&
    clauseEnd.test(between) &&
    /签订|签署|签约|(?<!\p{L})ký(?: kết)?(?!\p{L})|\bsign(?:ed|ing)\b/iu.test(between)
  );
}

/** A year or span that an earlier sentence of the paragraph set; a day belongs to its own sentence. */
function carried(
  { sentence, unit, isPlanned, latest }: PeriodSearch,
  usable: readonly TimeMention[],
): TimeMention | undefined {
  if (isPlanned || unitFamily(unit) === 'positions') return undefined;
  const last = usable.filter(({ end }) => end <= sentence.start).at(-1);
  const year = latest === undefined ? undefined : Number(latest.slice(0, 4));
  if (last === undefined || last.role === 'programme' || last.precision === 'day' || last.precision === 'month')
    return undefined;
  // A year long past is that of one event, not what the paragraph is about.
  const isOld = last.precision === 'year' && year !== undefined && Number(last.edtf?.slice(0, 4)) < year - 1;
  return isOld ? undefined : last;
}

function withoutBrackets(between: string): string {
  return between.replace(/[（(][^（()）]*[）)]/g, '').replace(/^[^（(]*[）)]/, '');
}

/** `the plan signed in May`, `5月签署的协议`: the time of a document, not of the figure. */
function isAttribute(text: string, { start, end }: TimeMention): boolean {
  const [before, after] = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 10)];
  return (
    /(?:\b(?:signed|established|founded|adopted|launched)\b[^.,;]{0,30}|(?:ký|thành lập|ban hành|thiết lập|kết nghĩa|công nhận|khánh thành|đi vào hoạt động)(?: (?:vào|từ|ngày|tháng|năm))* )$/iu.test(
      before,
    ) || /^(?:份)?(?:签署|签订|启动|成立|举办|达成|通过)的/u.test(after)
  );
}

function isUsable({ edtf, role, precision }: TimeMention, isPlanned: boolean, latest: string | undefined): boolean {
  if (edtf === undefined || role === 'compare' || role === 'dateline') return false;
  if (role === 'programme' && precision !== 'span') return false;
  if (isPlanned || latest === undefined) return true;
  const start = edtf.startsWith('[..') ? '' : edtf.replace(/[?~%]/g, '');
  return start.slice(0, latest.length) <= latest;
}
