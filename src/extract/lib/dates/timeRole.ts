/** What a time is to the words around it: that of what they tell, or an end, a comparison, a dateline, a programme. */
import type { SourceLang, Span } from '../types.ts';

/** `compare`: what a change is measured from. `until`, `since`: an end that is open on the other side. */
export type TimeRole = 'plain' | 'compare' | 'until' | 'since' | 'dateline' | 'programme';

const compareBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:so với|so|cùng kỳ|bằng|gấp [\d,.]+ lần|gấp (?:đôi|rưỡi|ba|bốn|năm)(?: lần)?)(?: (?:cùng kỳ|cùng thời điểm|thời điểm|cùng|mức|giai đoạn|của|với|kỳ|lần|năm|tháng))* ?$/u,
  zh: /(?:比|较|相比|恢复至|恢复到|相当于)$/u,
  en: /(?:same (?:period|time|months?|level|figure)|compared (?:with|to)|(?:percent|%|increase|rise|growth|up|down)[^,.]{0,12} from|(?<!(?:later|earlier) )than|against|over|year-on-year from|versus|as (?:many|much|high|large) as)(?: (?:in|the|that|of|same|period|figures?|levels?))* $/u,
};
const compareAfter: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?!)/u,
  zh: /^(?:同期|年?同期|水平)/u,
  en: /^ (?:levels?)\b/u,
};
const untilBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:đến hết|tính đến|tính tới|l(?:uỹ|ũy) kế(?: (?:đến|tới))?|cộng dồn(?: (?:đến|tới))?|hết|trước|chậm nhất|đến cuối|từ đầu năm(?: \d{4})? (?:đến|tới)|(?:^|[.;:] )đến)(?: (?:hết|ngày|tháng|quý|đầu|giữa|cuối|thời điểm|vào|là))* ?$/u,
  zh: /(?:截至|截止|截止到|到|至)$/u,
  en: /\b(?:as of|up to|by the end of|until|through|before|by)(?: (?:the end of|mid-|late|early))? $/u,
};
const sinceBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:kể )?từ(?: khi [^,.;]{2,30}?)?(?: (?:vào|năm|ngày|tháng|đầu|giữa|cuối))* ?$/u,
  zh: /自(?:从)?$/u,
  en: /\bsince(?: [a-z' -]{1,50})? $/u,
};
const sinceAfter: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?:,)? (?:đến|tới) nay|^ trở lại đây/u,
  zh: /^(?:[^，。；]{0,30}?(?:以来|至今)|起?至今)/u,
  en: /^/u,
};
/** `the biggest since 2018`: what it is compared with. */
const isRecord: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:(?<!(?:thống|đồng|hợp|duy) )nhất|kỷ lục)(?: kể)? từ(?: (?:năm|tháng|ngày))* ?$/u,
  zh: /(?!)/u,
  en: /\b(?:biggest|largest|highest|lowest|best|most|busiest|first|fastest)\b[^,.]{0,24} since $/u,
};
const programmeBefore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:giai đoạn|nhiệm kỳ|niên khoá|năm học)(?: năm)? ?$/u,
  zh: /[（(]$/u,
  en: /(?:period|(?<!\b(?:scheduled|planned|slated|set|due|expected) )for)(?: the)? $/u,
};
/** `chương trình hợp tác giai đoạn …` names a document, unless its results are told. */
function isTitle(own: string, far: string, lang: SourceLang): boolean {
  if (lang !== 'vi') return true;
  return (
    /(?:chương trình|kế hoạch|thoả thuận|biên bản|bản ghi nhớ|đề án|quy hoạch|hành động|hợp tác|nhiệm kỳ|khoá)[^.,;:]{0,40}$/u.test(
      own,
    ) && !/(?:kết quả|đánh giá|sơ kết|tổng kết|sau|qua)[^.;:]{0,60}$/u.test(far)
  );
}


const datelineAfter = /^ ?(?:\((?:xinhua|vna|vnanet|cns|vns)\)|电(?![网力商站话视子影动缆气价量])|（记者|讯|--)/u;

/** The role of the time at a span of a folded text. */
export function roleOf(folded: string, lang: SourceLang, { start, end }: Span): TimeRole {
  const before = folded.slice(Math.max(0, start - 40), start);
  const after = folded.slice(end, end + 50);
  if (start < 60 && datelineAfter.test(after)) return 'dateline';
  // The forms of readDates take words such as `năm` or `ngày` with them.
  const printed = folded.slice(start, end);
  const own = /\d/.test(printed) ? `${before}${printed.replace(/[\d/.-].*$/u, '')}` : before;
  if (compareBefore[lang].test(own) || compareBefore[lang].test(before) || compareAfter[lang].test(after))
    return 'compare';
  if (isRecord[lang].test(before) || (lang === 'zh' && /^(?:以来|之后)?(?:的)?(?:最|首次|新高|新低)/u.test(after))) return 'compare';
  if ((sinceBefore[lang].test(own) || sinceBefore[lang].test(before)) && sinceAfter[lang].test(after)) return 'since';
  if (lang === 'zh' && (/^(?:以来|至今)/u.test(after) || (/自(?:从)?$/u.test(before) && /年$/u.test(folded.slice(start, end)) && /^(?:起|开始)/u.test(after)))) return 'since';
  if ((untilBefore[lang].test(own) || untilBefore[lang].test(before)) && !folded.slice(start, end).includes('đến'))
    return 'until';
  if (lang === 'zh' && /季度$/u.test(printed) && /^(?:之|以)?前/u.test(after)) return 'until';
  return programmeBefore[lang].test(own) && isTitle(own, folded.slice(Math.max(0, start - 120), start), lang)
    ? 'programme'
    : 'plain';
}
