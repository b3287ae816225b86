/** Quantities that a text prints and that are no figures: names, occasions, spans of time, both sides. */
import type { QuantityReading } from '../../../record/readQuantity.ts';
import { isRate, unitFamily } from '../../../schemas/units.ts';
import type { SourceLang, Span } from '../types.ts';

export type Surrounded = {
  reading: QuantityReading;
  /** Folded text of the paragraph. */
  folded: string;
  /** The end of the noun after the number, or of the number. */
  nounEnd: number;
  lang: SourceLang;
  /** Names of places in the paragraph. */
  places: readonly Span[];
};

/** Whether a reading is none of the figures of a report. */
export function isNoFigure(surrounded: Surrounded): boolean {
  const { reading } = surrounded;
  if (reading.isRank || reading.isOrdinal) return !isRank(surrounded) && !isSession(surrounded);
  return (
    reading.units.length === 0 ||
    isShareOfOne(surrounded) ||
    isSingleWord(surrounded) ||
    isBothSides(surrounded) ||
    isTime(surrounded) ||
    isService(surrounded) ||
    isInName(surrounded)
  );
}

/** `one in three students` */
function isShareOfOne({ reading, folded, lang }: Surrounded): boolean {
  return lang === 'en' && /\bone (?:in|out of)(?: every)? $/.test(folded.slice(Math.max(0, reading.start - 18), reading.start));
}

/** The unit of a position in a series or a ranking. */
export function positionUnit(surrounded: Surrounded): 'ordinal' | 'rank' {
  return isRank(surrounded) ? 'rank' : 'ordinal';
}

const rankBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:xếp|đứng|hạng|vị trí)(?: (?:hạng|hàng|ở|vị trí|lần lượt))* ?$|(?:xếp|đứng) thứ \d{1,3} và $/u,
  zh: /(?:居|列|排名?|位)[^，。；]{0,8}$|居[^，。；]{0,24}$/u,
  en: /(?:rank(?:ed|s|ing)?|placed|place)(?: [a-z]+)? $/u,
};

/** `第二大贸易伙伴`, `đối tác lớn thứ hai`, `second-largest market` */
const isLargest: Readonly<Record<SourceLang, (before: string, after: string) => boolean>> = {
  vi: (before) => /(?:đối tác|thị trường|nhà|nguồn|nước)[^,.;]{0,16}(?:lớn|nhiều|cao) $/u.test(before),
  zh: (_before, after) => /^[大高](?!会|道|街|桥|队|型|学|城|厦|楼|门|中|校|院)/u.test(after),
  en: (_before, after) => /^[- ](?:largest|biggest|highest|busiest|most) /u.test(after),
};

function isRank({ reading, folded, lang }: Surrounded): boolean {
  if (!reading.isRank) return false;
  const [before, after] = [
    folded.slice(Math.max(0, reading.start - 28), reading.start),
    folded.slice(reading.end, reading.end + 30),
  ];
  return isLargest[lang](before, after) || rankBefore[lang].test(before);
}

const seriesAfter: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^/u,
  zh: /^(?:次(?!到|来|去|参加|走进|踏上|见|尝|踏|看|听)|届|轮|期|场)/u,
  en: /^(?: [a-z'-]+| [a-z]+[–-][a-z]+){0,5} (?:session|conference|meeting|edition|round|forum|fair|expo|exchange|dialogue|festival|talks|consultations?|summit|games|seminar|workshop|symposium|gathering|event|tournament)\b/u,
};
const seriesBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?:lần thứ|kỳ thứ|phiên thứ|phiên họp thứ|kỳ họp thứ|khoá thứ|đợt thứ|vòng thứ)/u,
  zh: /^第/u,
  en: /^/u,
};
/** `第200列班列`, `the 500th train`, `chuyến tàu thứ 300`: what passes is counted up to a round number. */
const milestone = 50;
const carrier: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:ca phẫu thuật|ca ghép|học viên|bệnh nhân|công dân|chuyến|đoàn tàu|chuyến tàu|chuyến bay|lượt khách|du khách|hành khách|phương tiện|lô hàng|container) $/u,
  zh: /^(?:列|趟|架次|航班|班|辆|艘|票|批|位旅客|名旅客|名游客|位游客|个标箱|标箱)/u,
  en: /^(?: [a-z]+(?:-[a-z]+)?){0,3} (?:train|flight|ship|vessel|truck|vehicle|container|shipment|passenger|visitor|tourist|traveller|traveler)\b/u,
};
/** Congresses, parliaments, wars and generations are counted too, but not by these reports. */
const otherSeries: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:đại hội|hội nghị trung ương|khoá|thế giới|cách mạng công nghiệp|trung ương đảng|quốc hội|hội đồng nhân dân|100 năm|ban chấp hành)[^.,;]{0,30}$/u,
  zh: /^第[^届次]{1,4}(?:届|次)(?:中央|全国|国会|党代|人大|政协|全会|会议中央|代表大会|世界大战)|^第[^届次]{1,4}届[^，。]{0,6}(?:委员会|代表大会|国会)/u,
  en: /^(?:\d{1,3}[a-z]{2}|[a-z-]+) (?:national|party|central|congress|national assembly|plenum|plenary|anniversary|century|world|country|countries|party|vice|deputy|secretary|time|quarter|half|phase|year|day|floor|generation)\b/u,
};

/** `vòng hội đàm thứ 12`: what is held again and again. */
const heldBefore = /(?<!\p{L})(?:hội nghị|hội đàm|cuộc họp|phiên họp|kỳ họp|diễn đàn|hội chợ|ngày hội|lễ hội|giải|tuần lễ|hội thảo|toạ đàm|chương trình|vòng|đợt)(?: \p{L}{1,8}){0,4} $/u;

function isSession({ reading, folded, lang }: Surrounded): boolean {
  const { start, end, isOrdinal, value = 0 } = reading;
  if (!isOrdinal || value < 1) return false;
  const own = folded.slice(start, end + 40);
  if (
    (value >= milestone || (value >= 10 && value % 10 === 0)) &&
    carrier[lang].test(lang === 'vi' ? folded.slice(Math.max(0, start - 24), start) : folded.slice(end, end + 40))
  )
    return true;
  const isSeries = seriesBefore[lang].test(own) || (lang === 'vi' && /^thứ/u.test(own) && heldBefore.test(folded.slice(Math.max(0, start - 40), start)));
  if (!isSeries || !seriesAfter[lang].test(folded.slice(end, end + 90))) return false;
  if (/^(?:lần đầu|đầu tiên|首次|首届|首)/u.test(own)) return false;
  return !otherSeries[lang].test(lang === 'vi' ? folded.slice(Math.max(0, start - 60), start) : own);
}

/** `một`, `a`, `一`: a word for one counts nothing. */
function isSingleWord({ reading, folded }: Surrounded): boolean {
  if (reading.units.some(isRate)) return false;
  return reading.value === 1 && !/\d/.test(folded.slice(reading.start, reading.end));
}

const sideUnits: ReadonlySet<string> = new Set(
  'locality province country city district county township commune village port school university organization association enterprise group team hospital border-gate sister-city'.split(
    ' ',
  ),
);

const listedBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L}|[\d.,])(?:(?!2(?!\d))\d{1,3}|ba|bốn|sáu|bảy|tám|chín)(?! (?:năm|tháng|ngày)(?!\p{L}))(?: \p{L}{1,8}){1,3}(?:,| và|, và) $/u,
  zh: /(?!2(?!\d))\d{1,3}个?\p{Script=Han}{1,5}(?:、|和|及)$/u,
  en: /(?<![a-z]|[\d.,])(?:(?!2(?!\d))\d{1,3}|one|three|four|five|six|seven|eight|nine|ten)(?: [a-z]{2,14}){1,2}(?:,| and|, and) $/u,
};
const listedAfter: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?: \p{L}{1,8}){0,2}(?:,| và) (?!2(?!\d))\d{1,3} \p{L}/u,
  zh: /^\p{Script=Han}{0,2}(?:、|和|及)(?!2(?!\d))\d{1,3}(?:个|\p{Script=Han})/u,
  en: /^(?: [a-z]{2,14})?(?:,| and) (?:(?!2(?!\d))\d{1,3}|one|three|four|five|six|seven|eight|nine|ten) [a-z]/u,
};

/** `3 xã, 2 phường`, `three communes and two towns`: one of several counts. */
function isListed(folded: string, start: number, end: number, lang: SourceLang): boolean {
  return (
    listedBefore[lang].test(folded.slice(Math.max(0, start - 32), start)) ||
    listedAfter[lang].test(folded.slice(end, end + 28))
  );
}

/** `hai nước`, `two provinces`, `两省`, `2 địa phương`: both sides, unless their names follow. */
function isBothSides({ reading, folded, nounEnd, places, lang }: Surrounded): boolean {
  if (reading.value !== 2 || isListed(folded, reading.start, nounEnd, lang)) return false;
  if (lang === 'zh' && namedPair.test(folded.slice(Math.max(0, reading.start - 12), reading.end))) return false;
  if (lang === 'zh' && chineseSides.test(folded.slice(reading.start, reading.start + 3)))
    return !places.some(({ start }) => start >= reading.end && start <= nounEnd + 3);
  const isWord = lang === 'en' && !/\d/.test(folded.slice(reading.start, reading.end));
  if (isWord && folded.slice(0, reading.start).endsWith('the '))
    return !places.some(({ start }) => start >= nounEnd && start <= nounEnd + 16);
  if (!reading.units.some((unit) => sideUnits.has(unit))) return false;
  const isDigit = /\d/.test(folded.slice(reading.start, reading.end));
  const isPlace = unitFamily(reading.units[0] ?? 'ordinal') === 'places';
  if (isDigit && !isPlace) return false;
  const isQuoteEnd = /^["”’»」]/u.test(folded.slice(nounEnd, nounEnd + 1));
  return isQuoteEnd || !places.some(({ start }) => start >= nounEnd && start <= nounEnd + 16);
}

/** `河江省同文、苗旺2县`: two of one province. */
const namedPair = /[省市州县]\p{Script=Han}{2,4}[、和]\p{Script=Han}{2,4}2$/u;

const timeAfter: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?: (?:sau(?=[,.;]|$)|qua|gần đây|trở lại đây|vừa qua|tới|tiếp theo|sau đó|nay|trước(?! (?:hạn|mục))|tuổi|thiết lập|ngày|xây dựng và|thành lập|lần thứ nhất|quan hệ|liền|liên tiếp|đầu|cuối|học|ký|hợp tác|tới đây|nữa))/u,
  zh: /^(?:来|前|后|内|岁|以来|期|间|度|级|代|之久以来|内建)/u,
  en: /^(?:-old| old| ago| earlier| later| of diplomatic| of the establishment| since| in a row| of (?:ties|friendship|cooperation|relations))/u,
};
const timeBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:kỷ niệm|tròn|mỗi|hằng|hàng|lần đầu tiên trong|lúc|vào|hồi|đến|từ|mục tiêu|giai đoạn) ?$/u,
  zh: /(?:近|过去|未来|今后|最近|每|这|首个?|第|(?<!提)前)$/u,
  en: /(?:past|last|next|coming|previous|every|each|first|of age|aged|recent) $/u,
};
const spanBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:qua|suốt|trải qua)(?: (?:hơn|gần|khoảng|tròn|chưa đầy|trên))? ?$/u,
  zh: /(?:经过|历经)(?:近|约|超过)?$/u,
  en: /(?<!\b(?:is|was|are|for|of|than) )\bover (?:the )?$/u,
};
/** Both sides in Chinese, with whatever comes after: 两国人民, 两省企业. */
const chineseSides = /^(?:两|2)(?:国|地|省|市|州|县|区|岸|侧|边|方|校|院|军|党|会|山)/u;

/** Desks that are open day and night, temperatures, and goods that come in two lots. */
function isService({ reading, folded, nounEnd, lang }: Surrounded): boolean {
  const { start, end, value, units } = reading;
  const before = folded.slice(Math.max(0, start - 30), start);
  if (units[0] === 'hour' && (value === 24 || value === 48)) {
    const isAdjective = lang === 'en' && folded[end] === '-';
    if (isAdjective || /\d\/$/.test(before) || /^\/\d/.test(folded.slice(end, end + 2))) return true;
    if (
      lang === 'zh' &&
      /^(?:不间断|预约|值班|值守|在线|服务|热线|开放|通关|运行|全天|无间断|畅通|监控)/u.test(folded.slice(nounEnd))
    )
      return true;
  }
  if (units[0] === 'degree') return /温|零下|零上|nhiệt độ|temperature|âm |minus |cold/u.test(before);
  return lang === 'zh' && /分$/u.test(before) && /^(?:批|次|期|步|组|段|个阶段)/u.test(folded.slice(end, end + 4));
}

/** The larger part of a length of time, right before its smaller one. */
const rest: Readonly<Record<SourceLang, RegExp>> = {
  vi: /\d (?:giờ|phút) $/u,
  zh: /\d ?(?:小时|分钟?) ?$/u,
  en: /\d[ -](?:hours?|minutes?) (?:and )?$/u,
};

const calendar: ReadonlySet<string> = new Set(['year', 'month', 'week', 'day']);

/** Spans such as the last three years, ages, anniversaries, and times of day. */
function isTime({ reading, folded, nounEnd, lang }: Surrounded): boolean {
  const unit = reading.units[0] ?? 'ordinal';
  if (lang === 'zh' && folded[reading.end] === '岁') return true;
  const before = folded.slice(Math.max(0, reading.start - 24), reading.start);
  // từ 14 ngày còn 5 ngày, từ 5 giờ xuống 2 giờ: a change.
  const isChange = lang === 'vi' && /^ (?:xuống|còn|lên)(?!\p{L})/u.test(folded.slice(nounEnd, nounEnd + 8));
  if (unit === 'hour' && lang === 'vi' && isChange) return false;
  if (unit === 'hour' && lang === 'vi' && /^ (?:sáng|chiều|tối|đêm|trưa)(?!\p{L})/u.test(folded.slice(nounEnd))) return true;
  if (unit === 'hour' && lang === 'vi' && reading.qualifier === 'exact' && !isDuration(reading, before))
    return (
      /(?:lúc|đến|từ|vào|hồi|trước|sau|sáng|chiều|tối|khung) ?$/u.test(before) ||
      /^ (?:\d|sáng|chiều|tối|ngày|kém)/u.test(folded.slice(nounEnd))
    );
  // 1 giờ 48 phút: one length of time, of which the minutes alone say nothing.
  if ((unit === 'minute' || unit === 'second') && rest[lang].test(before)) return true;
  if (unit === 'hour' && lang === 'zh') return false;
  if (!calendar.has(unit)) return false;
  if (timeAfter[lang].test(folded.slice(nounEnd, nounEnd + 30))) return true;
  // trong hai ngày 21 và 22/12: the dates follow; 为期三天: how long the occasion was.
  if (lang === 'vi' && unit === 'day' && /^ \d/.test(folded.slice(nounEnd, nounEnd + 2))) return true;
  if (lang === 'zh' && /为期$/u.test(before)) return !/^的[^，。；]{0,8}(?:班|培训|课程|研修|学习)/u.test(folded.slice(nounEnd, nounEnd + 14));
  // 14 projects over three years: the time in which they were done.
  if (unit === 'year' && spanBefore[lang].test(folded.slice(Math.max(0, reading.start - 24), reading.start))) return true;
  if (!timeBefore[lang].test(before)) return false;
  // từ 7 đến 9 ngày is a range, which has taken its first end in.
  return !(lang === 'vi' && (reading.min !== undefined || isChange));
}

/** No day has so many hours, or the words before say that so much time is taken. */
function isDuration({ value, min, max }: QuantityReading, before: string): boolean {
  if ((value ?? max ?? 0) > 24) return true;
  return min !== undefined && /(?:mất|kéo dài|trong vòng|còn|hết|tốn|rút ngắn) (?:từ )?$/u.test(before);
}

/** `trạm 220 kV`, `quốc lộ 4`, `Top 10 doanh nghiệp`, `mốc 12`. */
function isInName({ reading, folded, nounEnd }: Surrounded): boolean {
  if (reading.units.includes('kilovolt') || /^(?:号?会议室|号楼|会议厅)/u.test(folded.slice(reading.end))) return true;
  const before = folded.slice(Math.max(0, reading.start - 16), reading.start);
  if (/(?:ban chỉ đạo|tiểu đoàn|trung đoàn|lữ đoàn|sư đoàn|hải đội|nghị định|thông tư|chỉ thị|công điện|quyết định|nghị quyết|chương trình mục tiêu) ?$/u.test(folded.slice(Math.max(0, reading.start - 24), reading.start))) return true;
  if (/(?:top|(?<!tổng |con |tổng con |đa |một |trong )số|(?<!\p{L})km|quốc lộ|tỉnh lộ|(?<!cán |đạt |vượt |qua |chạm |lên |tới )mốc|điều|khoản|chương|quyển|tập|(?<!mỗi )lớp|khối|n°|no\.) ?$/u.test(before)) return true;
  // 二期投资: the second phase of the work.
  if (reading.units.includes('course') && /^(?:[一二三四]期)(?:工程|投资|项目|建设|用地|扩建)/u.test(folded.slice(reading.start))) return true;
  // 5 năm, of which “năm” begins a date.
  return /^ \d{4}/.test(folded.slice(nounEnd)) && reading.units.includes('year');
}
