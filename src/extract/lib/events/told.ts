/** Whether a time that a sentence names is that of something that happens, and not of a count, a paper or a comparison. */
import type { Sentence } from '../../paragraphToSentences.ts';
import { daysBetween } from '../dates/clock.ts';
import type { TimeMention } from '../dates/timeMentions.ts';
import type { SourceLang } from '../types.ts';
import { strongWords, weakWords } from './eventWords.ts';

const clauseEnd = /[;；。.](?=\s|$)|[；。]/u;

/** Whether a time is that of something that happens. */
export function isTold(
  time: TimeMention,
  folded: string,
  sentence: Sentence,
  lang: SourceLang,
  all: readonly TimeMention[],
  latestYear: number | undefined,
): boolean {
  const { edtf, role, precision, start, end } = time;
  if (edtf === undefined || role === 'compare' || role === 'dateline' || isInTitle(time, folded, lang)) return false;
  if (edtf.startsWith('['))
    return isDeadline(folded.slice(sentence.start, start), lang) || lasting[lang].test(folded.slice(Math.max(sentence.start, start - 90), end));
  const following = folded.slice(end, sentence.end);
  const nextTime = all.find((other) => other.start > start)?.start ?? sentence.end;
  const before = folded.slice(Math.max(sentence.start, start - 140), start);
  const near = before + folded.slice(start, Math.min(sentence.end, end + 140));
  const isCounted = isMeasured(near.slice(before.search(/[^;；]*$/u)), lang);
  if (isPastProgramme(edtf, folded.slice(Math.max(0, start - 90), start), lang)) return true;
  if (role === 'programme') return false;
  if (role === 'since')
    return isStart(time, folded, sentence, lang) || (lang === 'vi' && /(?<!\p{L})tổ chức đoàn/u.test(following));
  if (role === 'until' || precision === 'year') {
    if (isCompletion(time, folded, sentence, lang, latestYear)) return true;
    if (role === 'until') return false;
  }
  if (isComingStart(time, folded, lang, latestYear)) return true;
  if (precision === 'year' && begins[lang].test(lang === 'zh' ? folded.slice(end, end + 4) : folded.slice(Math.max(0, start - 24), start))) return true;
  if (isLearned(time, folded, lang)) return false;
  if (precision === 'day') return !isLong(edtf) || (strongWords[lang].test(near) && !isCounted);
  // What the words right after a month do is its event, whatever is counted later.
  const next = folded.slice(end, Math.min(sentence.end, end + (lang === 'zh' ? 14 : 40)));
  const isDirect = (strongWords[lang].test(next) || weakWords[lang].test(next)) && !isMeasured(next, lang);
  if (precision === 'month' && (isDirect || goesOn(time, folded, lang))) return true;
  const does = strongWords[lang].test(near) || weakWords[lang].test(near);
  if (precision === 'month') return !isCounted;
  const own =
    folded.slice(Math.max(sentence.start, start - 60), start) +
    folded.slice(start, Math.min(nextTime, sentence.end, end + 90));
  const clause = clauseEnd.exec(own.slice(60))?.index;
  const piece = clause === undefined ? own : own.slice(0, 60 + clause);
  if (precision === 'year')
    return !isAnniversary.test(folded.slice(end, end + 24)) && !aim[lang].test(folded.slice(Math.max(sentence.start, start - 60), start)) && (strongYear[lang].test(piece) || isPromised(folded, sentence, time, lang)) && !isMeasured(piece, lang);
  const isToCome = isPlanned(time, folded, sentence, lang);
  return (
    ((isQuarter(edtf) && (isToCome || !hasTally[lang].test(following))) ||
      (isHalf(edtf) && futureHalf[lang].test(near)) ||
      (monthsOf(edtf) <= 3 && isToCome)) &&
    !toDate.test(folded.slice(start, end)) &&
    (does || isToCome) &&
    !isCounted
  );
}

/** `quý III, hai bên tổ chức 11 cuộc`: what a quarter holds many of is a count. */
const hasTally: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<![\p{L}\d])(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều) (?:lượt |lần )?(?:cuộc|lần|đợt|buổi|vụ|chuyến|lượt|đoàn|phiên|lớp|hội nghị)(?!\p{L})/u,
  zh: /(?:\d+|[二两三四五六七八九十]|多)余?多?(?:次|场|起|批|期|轮)(?!会|展)/u,
  en: /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several) (?:[a-z-]+ ){0,2}[a-z]+s\b/u,
};

/** What the words beside a time say is to come: `今年9月将…`, `is planned for`. */
function isPlanned({ start, end }: TimeMention, folded: string, sentence: Sentence, lang: SourceLang): boolean {
  const before = folded.slice(Math.max(sentence.start, start - 60), start);
  const after = folded.slice(end, Math.min(sentence.end, end + (lang === 'zh' ? 14 : 40)));
  return planned[lang].test(`${before.slice(before.search(/[^,，;；]*$/u))}${folded.slice(start, end)}${after}`);
}

const planned: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})(?! đạt)/u,
  zh: /(?:将|拟|定于)(?!达|实现|继续)/u,
  en: /\b(?:will(?! (?:reach|continue|rise))|scheduled|planned|slated|due|set for)\b/u,
};

/** `Bắt đầu từ năm 2018`, `2018年起步` */
const begins: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})bắt đầu(?: từ)?(?: năm)? ?$/u,
  zh: /^(?:开始|起步)/u,
  en: /\b(?:beginning|starting|dating)(?: back)?(?: in| from| to) $/u,
};

/** `6月11日……2025年第二季度行动`: beside a day, or a month of its own, a quarter only names what is held. */
export function withoutLabels(told: readonly TimeMention[]): TimeMention[] {
  const hasDay = told.some(({ precision }) => precision === 'day');
  const hasMonth = (quarter: string): boolean => {
    const [from = '', to = ''] = bare(quarter).split('/');
    return told.some(({ edtf = '', precision }) => precision === 'month' && bare(edtf) >= from && bare(edtf) <= to);
  };
  return told.filter(
    ({ edtf = '', precision }) => !(precision === 'span' && isQuarter(edtf) && (hasDay || hasMonth(edtf))),
  );
}

const completing: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:dự kiến|sẽ|phấn đấu|kế hoạch)(?!\p{L})[^.;]{0,60}(?:hoàn thành|khánh thành|thông xe|đưa vào (?:khai thác|sử dụng|vận hành)|đi vào (?:hoạt động|vận hành)|khởi công|thông tuyến)(?!\p{L})[^.;,]{0,50}$/u,
  zh: /(?:预计|计划|拟|将|力争)[^。；]{0,30}$/u,
  en: /\b(?:expected to|scheduled to|due to|planned to|set to|slated to|expected|scheduled|due|planned|set|slated|will|should|to) (?:open|be completed|be finished|be ready|start|begin|launch|come into|be put into|be operational|enter|go into)\b[^.;]{0,60}$/u,
};
const completed = /^(?:底|末|初|中|上半年|下半年)?(?:前)?(?:全面|正式|全线)?(?:完工|建成|投用|通车|竣工|开通|投入|投运|启用|开工)/u;

/** `expected to open by the end of 2026`: the year in which something is to be finished or begun. */
function isCompletion(
  { edtf = '', start, end, precision }: TimeMention,
  folded: string,
  sentence: Sentence,
  lang: SourceLang,
  latestYear: number | undefined,
): boolean {
  if (precision !== 'year' || latestYear === undefined || Number(edtf.slice(0, 4)) < latestYear) return false;
  const before = folded.slice(Math.max(sentence.start, start - 140), start);
  return completing[lang].test(before) && (lang !== 'zh' || completed.test(folded.slice(end, end + 16)));
}

const beginning =
  /^,? (?:hai bên |sẽ |bắt đầu )*(?:thí điểm|triển khai|áp dụng|vận hành|khai thác)(?!\p{L})|^起?，?(?:试点|实施|启用)|^,? (?:piloting|implementing)/u;

/** `từ năm 2028, thí điểm …`, `from January 2026`: what begins in a year or month to come. */
function isComingStart(
  { edtf = '', start, end, precision }: TimeMention,
  folded: string,
  lang: SourceLang,
  latestYear: number | undefined,
): boolean {
  if (latestYear === undefined || (precision !== 'year' && precision !== 'month')) return false;
  if (Number(edtf.slice(0, 4)) <= latestYear) return false;
  if (precision === 'year' && !beginning.test(folded.slice(end, end + 24))) return false;
  const before = folded.slice(Math.max(0, start - 16), start);
  if (lang === 'zh') return /^(?:起|开始)/u.test(folded.slice(end, end + 2));
  const own = before + folded.slice(start, end).replace(/\d.*$/u, '');
  return lang === 'vi' ? /(?<!\p{L})từ (?:(?:năm|tháng|quý|đầu) )*$/u.test(own) : /\b(?:from|starting|beginning)(?: in| from)? (?:\p{L}+ )?$/u.test(own);
}

/** `sẽ khởi công … trước ngày 30/9`: what is promised to take place by then; the end of a count is none. */
function isDeadline(before: string, lang: SourceLang): boolean {
  return deadline[lang].test(before.slice(-140));
}

/** `diễn ra đến hết ngày 5/7`: the last day of what is held; a scheme that runs until then is no event. */
const lasting: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:diễn ra|trưng bày|được tổ chức)(?: \p{L}{1,8}){0,4} (?:đến|tới)(?: hết)?(?: ngày)? [\d/.-]{1,10}$/u,
  zh: /(?:展出|举行|举办)(?:至|到)[^，。；]{1,10}$/u,
  en: /\b(?:fair|festival|exhibition|expo|show|week|tournament|camp|course)\b[^.;]{0,30} (?:runs?|running|lasts?|lasting|continues?|(?:is|are|remains?|stays?) open|on show)(?: [a-z]+){0,3} (?:until|till|through) [^,.;]{1,16}$/u,
};

/** `《2024年合作备忘录》`: part of the name of a paper. */
function isInTitle({ start, end }: TimeMention, folded: string, lang: SourceLang): boolean {
  if (lang !== 'zh') return false;
  const open = folded.slice(Math.max(0, start - 40), start).search(/《[^》]*$/u);
  return open >= 0 && /^[^《]{0,40}》/u.test(folded.slice(end, end + 44));
}

const deadline: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:sẽ|cam kết|dự kiến|bảo đảm|phấn đấu|thống nhất|quyết tâm) (?:sớm |cơ bản )?(?:tổ chức|ký|ký kết|khởi công|khánh thành|khai trương|thông xe|thông tuyến|hoàn thành|hoàn tất|bàn giao|mở|mở lại|ra mắt|đưa|vận hành|triển khai|thành lập|trình|nối|khôi phục)(?!\p{L})[^;.]{0,100}(?:trước|chậm nhất)[^;.,]{0,16}$/u,
  zh: /(?:将|拟|计划|承诺|确保)[^；。]{0,40}$/u,
  en: /\b(?:will|plans? to|pledged to|promised to|agreed to|is to|are to|and to|expected to|scheduled to|due to|aims? to|agreed to [^;.]{0,60} and) (?:open|sign|launch|start|begin|complete|inaugurate|hand over|hold|finish|establish|enter|set up|put|deliver|resume|finali[sz]e|be (?:ready|completed|finished|opened))\b[^;.]{0,100}\b(?:before|by) (?:the )?$/u,
};

/** More than a month between two days: a period of counting rather than one event. */
function isLong(edtf: string): boolean {
  const [from = '', to] = bare(edtf).split('/');
  return to !== undefined && from.length === 10 && to.length === 10 && daysBetween(from, to) > longestEvent;
}

const longestEvent = 31;

/** `记者3日从…获悉`, `Ngày 15/4, tin từ …`: the day on which the reporter heard of it. */
function isLearned({ start, end }: TimeMention, folded: string, lang: SourceLang): boolean {
  if (lang === 'vi') return /^,? (?:theo )?(?:tin|thông tin|nguồn tin)(?: mới nhất)? (?:từ|của)(?!\p{L})/u.test(folded.slice(end, end + 40));
  return (
    lang === 'zh' &&
    /(?:记者|笔者)(?:于)?$/u.test(folded.slice(Math.max(0, start - 4), start)) &&
    /^(?:上午|下午)?(?:从|在|由)?[^，。；]{0,40}(?:获悉|了解到|得知)/u.test(folded.slice(end, end + 50))
  );
}

/** A gift or meeting that the same clause promises for the year: `sẽ tặng … vào đầu năm 2025`. */
function isPromised(folded: string, sentence: Sentence, { start, end }: TimeMention, lang: SourceLang): boolean {
  const before = folded.slice(Math.max(sentence.start, start - 140), start);
  return promised[lang].test(lang === 'zh' ? before + folded.slice(start, Math.min(sentence.end, end + 24)) : before);
}

const promised: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:sẽ|thống nhất|nhất trí|đồng ý|dự kiến) (?:trao tặng|tặng|bàn giao|tổ chức|ký kết|đăng cai|khai mạc|ra mắt|luân phiên tổ chức)(?!\p{L})[^;.]{0,110}(?<!\p{L})(?:vào|trong) (?:đầu |cuối |giữa )?(?:năm )?$/u,
  zh: /(?:拟|将|定于|计划)于?(?:在)?[^，。；]{0,16}(?:举行|举办|召开)/u,
  en: /\b(?:will|to) (?:be held|host|hold|donate|hand over)\b[^;.]{0,60}\bin (?:early |late |mid-)?$/u,
};

const toDate = /^(?:(?:kể )?từ đầu|今年以来|so far|since)/u;

/** `今年是建交75周年`: a year of remembrance. */
const isAnniversary = /^(?:是|为|恰逢|正值|适逢)?[^，。；]{0,10}\d+周年|^ (?:marks|is) the|^ (?:là|đánh dấu|kỷ niệm)/u;

/** `tầm nhìn đến năm 2030`: a year aimed at. */
const aim: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:mục tiêu|tầm nhìn|chương trình nghị sự|định hướng|quy hoạch)(?!\p{L})[^.;]{0,50}$/u,
  zh: /(?:目标|愿景|规划|议程)[^。；，]{0,16}$/u,
  en: /\b(?:goals?|vision|agenda|targets?|master plan)\b[^.;]{0,40}$/u,
};

/** In a whole year only beginnings, gifts, visits and meetings to come are events. */
const strongYear: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:thành lập|thiết lập|khởi xướng|vận hành|nối lại|mở lại|mở cửa|khôi phục|công nhận|nâng cấp|nâng lên|thí điểm|bắt đầu|khởi động|hoàn thành|thông tuyến|ký kết|đưa vào|xếp hạng|tốt nghiệp|trở thành|lập|hoà mạng|đóng điện|kết nghĩa|khánh thành|khai trương|khởi công|thông xe|đăng cai|ký(?= (?:vào |từ |trong )?(?:năm )?(?:19|20)\d{2})|đi vào hoạt động|ra đời|được ký|tổ chức (?:đoàn|\d+ đoàn|tại|vào)|tổ chức(?= [^.,;]{0,20}vào năm)|dự kiến tổ chức|tặng|thăm, làm việc|đi thăm)(?!\p{L})/u,
  zh: /成立|建立|完成|启动|开工|开始|恢复|升级|获批|批复|批准|设立|创建|组建|开馆|开园|开业|签约|签订|结对|开航|复航|首次|首届|开班|毕业|命名|列为|纳入|动工|竣工|落成|投产|缔结|结为|结好|建交(?!\d)|投运|投用|建成|启用|开通|挂牌|创办|签署|捐赠/u,
  en: /\b(?:launched|established|completed|upgraded|recogni[sz]ed|approved|introduced|created|formed|built|reopened|graduated|named|first held|first (?:met|visited|came|opened)|joined|came into|entered|went into|founded|set up|opened|signed|scheduled|twinned|began|inaugurated|started|became (?:sisters?|twins?|twinned|friendship|partners?)|(?:planned|set|slated) for|forged|resumed)\b/u,
};

const measured: Readonly<Record<SourceLang, RegExp>> = {
  vi: /kim ngạch|đạt [\d]|tăng [\d]|doanh thu|chiếm [\d]|lượt khách|(?<!\p{L})(?:đón|thông quan|xuất khẩu|nhập khẩu|bán|vận chuyển|làm thủ tục cho|thu hút|tiếp nhận và xử lý) (?:được )?(?:gần |hơn |trên |khoảng )?\d/u,
  zh: /达[\d]|增长[\d]|进出口额|贸易额|货运量|人次|(?:运送|发送|接待|查验|销售|售出|出口|进口|通关|验放)[^，。；]{0,10}\d/u,
  en: /\b(?:turnover|revenue|trade (?:reached|between|with)|up \d|percent)\b|\b(?:sold|bought|handled|cleared|carried|exported|imported|processed|recorded|attracted) (?:about |around |nearly |more than |over |some )?\d/u,
};

function isMeasured(piece: string, lang: SourceLang): boolean {
  return measured[lang].test(piece);
}

/** `自2019年12月…挂牌以来`, `since it opened in May 2021`: what began then is the event. */
export function isStart({ start, end }: TimeMention, folded: string, sentence: Sentence, lang: SourceLang): boolean {
  const before = folded
    .slice(Math.max(sentence.start, start - 60), start)
    .replace(/(?:since|(?:kể )?từ(?: năm)?) $/u, '');
  if (lang === 'en') {
    const since = /\bsince ([^,.]{0,60})$/.exec(folded.slice(sentence.start, start))?.[1] ?? '';
    const following = folded.slice(end, Math.min(sentence.end, end + 110));
    return strongWords.en.test(since) || beginsAnew.test(since) || running.en.test(before) || running.en.test(following) || /\bbecame (?:[a-z]+ ){0,2}(?:partners|sisters|twins|friends)\b/.test(since) || /\b(?:sister|twin|friendship|partner) (?:cit|provinc|localit|school|count|prefectur|town|villag|hospital|port|universit)\w*[^,.]{0,24} $/u.test(before);
  }
  if (lang === 'vi' && (/(?<!\p{L})bắt đầu $/u.test(before) || running.vi.test(before))) return true;
  if (lang === 'vi') return /(?<!\p{L})(?:kết nghĩa|thành lập|thiết lập|nâng cấp|khánh thành|khai trương|đi vào hoạt động|đi vào vận hành|ra đời|khởi công|mở lại)(?: [^,.]{0,24})? $/u.test(before);
  return /(?:挂牌|投运|投用|成立|启用|开通|建成|启动|运行|恢复|建立|缔结|结为|结好|建交|签署|签订|签约)[^，。]{0,20}(?:以来|起|后)/u.test(
    folded.slice(end, Math.min(sentence.end, end + 36)),
  );
}

const beginsAnew = /\b(?:resum|reopen|open|launch|start|establish|found|sign|inaugurat|introduc)(?:ing|ed)\b/;

/** `have run a shared service since`: what goes on, once begun; a count in it is none. */
const running: Readonly<Record<'vi' | 'en', RegExp>> = {
  vi: /(?<!\p{L})(?:hoạt động|vận hành|duy trì)(?: [^,.;\d]{0,30})? (?:từ )?$/u,
  en: /\b(?:has|have) (?:jointly |been )?(?:run|running|operated|operating|held (?:daily|weekly|monthly|regular)|shared|sharing|maintained|offered|in operation|in service|in use)\b(?![^,.;]*\d)/u,
};

/** `Từ tháng 12/2022, hai bệnh viện duy trì …`: what goes on from a month. */
function goesOn({ start, end }: TimeMention, folded: string, lang: SourceLang): boolean {
  const after = folded.slice(end, end + 60);
  if (lang === 'vi')
    return (
      /(?<!\p{L})từ (?:tháng )?$/u.test(folded.slice(Math.max(0, start - 10), start)) &&
      /^,? [^,.;\d]{0,36}(?<!\p{L})(?:duy trì|vận hành|hoạt động)(?!\p{L})(?![^,.;]{0,20}\d)/u.test(after)
    );
  return lang === 'zh' && /^起，?[^，。；\d]{0,16}(?:开展|运行|实行|保持|提供)(?![^，。；]{0,16}\d)/u.test(after);
}

const reviewed: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:kết quả|đánh giá|sơ kết|tổng kết)[^.;:]{0,30}(?:chương trình|kế hoạch|thoả thuận|biên bản)[^.;:]{0,50}$/u,
  zh: /(?!)/u,
  en: /(?!)/u,
};

function isPastProgramme(edtf: string, before: string, lang: SourceLang): boolean {
  return /^\d{4}\/\d{4}$/.test(edtf) && reviewed[lang].test(before);
}

/** Months in a span of one year, of which longer ones are none. */
function monthsOf(edtf: string): number {
  const [, year, from, last, to] = /^(\d{4})-(\d{2})\/(\d{4})-(\d{2})$/.exec(bare(edtf)) ?? [];
  return year !== undefined && year === last ? Number(to) - Number(from) + 1 : Infinity;
}

/** Six months count what was done in them, unless something is to come. */
const futureHalf: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:sẽ|dự kiến|kế hoạch)(?!\p{L})/u,
  zh: /将|预计|计划|拟/u,
  en: /\b(?:will|expected|scheduled|planned)\b/u,
};

function isHalf(edtf: string): boolean {
  return /^(\d{4})-(?:01\/\1-06|07\/\1-12)$/.test(edtf.replace(/[?~%]/g, ''));
}

function isQuarter(edtf: string): boolean {
  return monthsOf(edtf) === 3;
}

/** Without the marks of doubt. */
function bare(edtf: string): string {
  return edtf.replace(/[?~%]/g, '');
}
