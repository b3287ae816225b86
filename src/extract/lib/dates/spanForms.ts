/**
 * How each language says a span of time that is no plain date: `9 tháng đầu năm`, `今年前三季度`, `over the past three
 * years`. Groups: `y` a year, `rel` a word for one, `n` a number or number word, `m` and `e` months, `q` a quarter,
 * `half` a half of the year, `congress` the number of a congress.
 */
import type { SourceLang } from '../types.ts';

export type SpanKind =
  | 'months' // the first n months of a year
  | 'month-range' // months m to e
  | 'quarter'
  | 'quarters' // the first n quarters
  | 'half'
  | 'rest' // the last n months
  | 'past-years' // the last n years up to now
  | 'next-years'
  | 'year' // this, last, next year
  | 'month' // a month of a relative year, or next month
  | 'day' // today, yesterday
  | 'weekday'
  | 'weekend'
  | 'week'
  | 'years-ago'
  | 'said-month' // a month of the year spoken of before, or of the one after it
  | 'days-of-month' // days from d to e of a month that is not named
  | 'day-of-month' // a day alone
  | 'month-name' // a month alone, in English
  | 'to-date' // from the beginning of this year
  | 'said-year' // the year spoken of before
  | 'congress-since'
  | 'congress-half'
  | 'anniversary'; // so many years of something: no period at all

export type SpanForm = { kind: SpanKind; pattern: RegExp };

const viYear = String.raw`(?:(?:của |trong )?(?:năm )?(?<y>(?:19|20)\d{2})|(?:của |trong )?năm (?<rel>nay|ngoái|trước|tới|sau))`;
const viNumber = String.raw`(?<n>\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)`;
const zhRelative = String.raw`(?<rel>今年|去年|前年|明年|后年|本年)`;
const zhNumber = String.raw`(?<n>\d{1,2}|[一二两三四五六七八九十])`;
const enNumber = String.raw`(?<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|few)`;
const enMonth = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** `May 12` and `May 2024` are read with the dates; `May, 12 firms` is a month. */
const noDay = String.raw`(?! \d{1,2}(?![\d,.]\d|\d)|,? \d{4}(?!\d))`;
const enYear = String.raw`(?:(?:,? of)? (?<y>(?:19|20)\d{2})|(?:,? of)? (?<rel>this year|last year|next year|the year))`;
const viMonth = 'giêng|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp';
const viDays = 'thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật';
const zhMonth = '十[一二]?|[一二三四五六七八九]';
const enDays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

export const spanForms: Readonly<Record<SourceLang, readonly SpanForm[]>> = {
  vi: forms([
    ['months', `${viNumber} tháng(?: đầu)?(?: năm)?,? ${viYear}`],
    ['months', `${viNumber} tháng đầu(?: của)? năm(?! \\d)`],
    ['months', `${viNumber} tháng qua`],
    ['months', `trong ${viNumber} tháng(?= *,| (?:đạt|ước|tăng|giảm|là|của năm))`],
    ['rest', `${viNumber} tháng cuối năm(?: (?<y>(?:19|20)\\d{2}))?`],
    ['quarter', `(?<!(?:mỗi|một|hằng|hàng|từng) )quý (?<q>iv|iii|ii|i|[1-4])(?! lần)(?:(?:/|-|\\.| |, )${viYear})?`],
    ['half', `nửa (?<half>đầu|cuối) ${viYear}`],
    ['past-years', `(?:trong |suốt |qua )?${viNumber} năm (?:qua|gần đây|trở lại đây|vừa qua|gần nhất)`],
    ['next-years', `(?:trong )?${viNumber} năm (?:tới|tiếp theo|sắp tới)`],
    [
      'anniversary',
      `(?:kỷ niệm|kỉ niệm|tròn|dịp|chặng đường)(?: lần thứ)? ${viNumber.replace('\\d{1,2}', '\\d{1,3}')} năm`,
    ],
    ['anniversary', `mục tiêu \\d{2,3} năm`],
    ['month', `tháng (?<m>\\d{1,2})(?: ?,)? năm (?<rel>nay|ngoái|trước|tới|sau)`],
    ['month', `tháng (?<m>\\d{1,2}|${viMonth}) (?<next>tới|này)(?!\\p{L})`],
    ['said-month', `tháng (?<m>\\d{1,2}|${viMonth}) (?<same>cùng năm|năm đó|năm ấy|năm sau đó)`],
    ['month-range', `(?:hai|các|trong) tháng (?<m>\\d{1,2})(?: và|,) (?:tháng )?(?<e>\\d{1,2})(?:(?:/| năm )(?<y>20\\d{2}))?(?! \\p{L}+ \\d)`],
    ['month', `tháng (?<next>trước|này|tới|sau)(?! \\d)`],
    ['week', `(?<!cuối )(?:đầu |giữa |trong )?tuần (?<week>trước|vừa qua|vừa rồi|qua|này|tới|sau)`],
    ['years-ago', `(?:cách đây|cách nay) (?:đúng |tròn )?${viNumber} năm|${viNumber} năm (?:về )?trước(?! đó)`],
    ['to-date', `(?:kể )?từ đầu năm(?: \\d{4})?(?: đến nay| tới nay)?`],
    [
      'congress-since',
      `(?:kể )?từ (?:sau )?đại hội(?: đảng| đại biểu)?[^.,;]{0,40}? (?:lần thứ )?(?<congress>[xvi]+) đến nay`,
    ],
    ['congress-half', `nửa (?:đầu )?nhiệm kỳ(?: đại hội| khoá)? (?<congress>[xvi]+)`],
    ['year', `năm (?<rel>nay|ngoái|trước|tới|sau)(?! (?:đó|cùng))`],
    ['day', `(?<rel>hôm nay|hôm qua|sáng nay|chiều nay|tối nay|sáng qua|chiều qua|tối qua|ngày mai)`],
    ['weekend', `cuối tuần (?<week>qua|trước|vừa qua|này|tới)`],
    ['weekday', `(?<rel>${viDays}) (?:(?<week>tuần trước|tuần này|tuần tới|tới)|vừa qua|tuần qua)`],
    ['weekday', `hôm (?<rel>${viDays})(?! ?\\(|,? (?:ngày |hằng|hàng|mỗi|tuần|và|\\d))`],
    ['day-of-month', `ngày (?<d>\\d{1,2}) tháng (?<next>này|trước)`],
    ['day-of-month', `(?<!\\d )ngày (?<d>\\d{1,2})(?! ?[/.-] ?\\d|\\d|, ?\\d{1,2}(?:,| và)| (?:đêm|tháng|đến|tới|và \\d))`],
    ['said-year', `(?<same>cùng năm(?! học)|năm sau đó|năm đó)`],
    ['said-year', `(?:trong|cả) năm(?= *,| (?:hai|tỉnh|các|đã|thành|qua)(?! bên nước))`],
  ]),
  zh: forms([
    ['months', `(?:${zhRelative}|(?<y>20\\d{2})年)?前${zhNumber}个?月`],
    ['month-range', `(?:${zhRelative}|(?<y>20\\d{2})年)?(?<m>\\d{1,2})月?(?:至|到|-|—|–|~)(?<e>\\d{1,2})月(?!\\d)`],
    ['quarters', `(?:${zhRelative}|(?<y>20\\d{2})年)?前(?<n>[一二两三四1-4])个?季度`],
    ['quarter', `(?:${zhRelative}|(?<y>20\\d{2})年)?(?:第)?(?<q>[一二三四1-4])季度`],
    ['half', `(?:${zhRelative}|(?<y>20\\d{2})年)?(?<half>上半年|下半年)`],
    ['past-years', `(?:近|过去|最近|这|近来)${zhNumber}年来?`],
    ['past-years', `${zhNumber}年来`],
    ['next-years', `(?:未来|今后)${zhNumber}年`],
    ['anniversary', `\\d{1,3}周年`],
    ['month', `${zhRelative}(?<m>\\d{1,2})月(?:份)?(?!\\d)(?!\\d{1,2}[日号])`],
    ['said-month', `(?<same>同年|当年|次年|翌年)(?<m>\\d{1,2}|${zhMonth})月(?!\\d)`],
    ['days-of-month', `(?<next>本月|当月|上个?月|下个?月)?(?<![\\d月逢])(?<d>\\d{1,2})[日号]?(?:至|到|[-—–~]{1,2}|(?<pair>[和与、]))(?<e>\\d{1,2})日(?!游|内|龄)`],
    ['day-of-month', `(?<next>本月|当月|上个?月|下个?月)(?<d>\\d{1,2})[日号]`],
    ['weekend', `(?<week>上|本|这|下)(?:个?星期|个?周)末`],
    ['weekday', `(?<week>上|本|这|下)(?:个?星期|个?周)(?<rel>[一二三四五六日天])`],
    ['week', `(?<week>上|本|这|下)(?:个?星期|个?周)(?![年边末])`],
    ['month', `(?<next>下个?月|本月|上个?月)(?!\\d)`],
    ['month-name', `(?<![农历个\\d一二三四五六七八九十])(?:${zhRelative})?(?<ms>${zhMonth})月(?:份)?(?![三街节一二四五六七八九十\\d])`],
    ['years-ago', `${zhNumber}年(?:之|以)?前(?!期|夕|后)`],
    ['to-date', `今年以来`],
    ['year', `${zhRelative}(?!\\d)|(?<![\\d一二三四五六七八九十〇零半全整今去明前后本年])年(?:底(?:前|之前)?|内)(?=[^，。；]{0,12}(?:建|通|启|投|完|举|开|签|实|竣))`],
    ['said-year', `(?<same>同年|次年|翌年|当年)(?![级度])`],
    [
      'day-of-month',
      `(?<![月至到逢—\\-~\\d])(?<![日号][和与、])(?<d>\\d{1,2})日(?=[\\p{Script=Han}，、])(?!内|游|龄|均|常|报|子|元|本|后|前|以|起?至|夜|期)`,
    ],
    ['day', `(?<rel>今日|今天|昨日|昨天|明日|明天|当日|当天|日前)`],
  ]),
  en: forms([
    ['months', `(?:the )?first ${enNumber} months(?:${enYear})?`],
    [
      'month-range',
      `(?:from |between |in )?(?<ms>${enMonth})(?: to | and |-| - | through )(?<me>${enMonth})(?:,? (?<y>20\\d{2}))?(?! \\d)`,
    ],
    ['quarter', `(?:the )?(?<q>first|second|third|fourth) quarter(?:${enYear})?`],
    ['quarter', `q(?<q>[1-4])(?:${enYear})?`],
    ['half', `(?:the )?(?<half>first|second) half(?:${enYear})?`],
    ['half', `h(?<half>[12])(?:${enYear})`],
    ['said-month', `(?:in )?(?<ms>${enMonth})(?:,| of)? (?<same>that year|the same year|the following year|the next year)`],
    ['said-year', `(?<same>that year|the same year|the following year)`],
    ['years-ago', `(?:${enNumber}|an?) (?<unit>year|decade)s? (?:ago)`],
    ['week', `(?:earlier |later |late |early )?(?<week>last|this|next|the past) week`],
    ['weekday', `(?:on )?(?<rel>${enDays}),? (?:of )?(?<week>last|this|next) week`],
    ['weekday', `(?:on )?(?<week>next) (?<rel>${enDays})`],
    ['past-years', `(?:over |in |during |for )?(?:the )?(?:past|last|previous) ${enNumber} years`],
    ['next-years', `(?:over |in |during |for )?(?:the )?(?:next|coming) ${enNumber} years`],
    [
      'anniversary',
      `\\d{1,3}(?:st|nd|rd|th)? anniversary|\\d{1,3} years (?:of|since) (?:diplomatic|the establishment|ties)`,
    ],
    ['to-date', `so far this year|since the (?:beginning|start) of (?:the|this) year`],
    ['month-name', `(?:in |since )?(?:early |mid-|mid |late )?(?<ms>${enMonth})(?:,| of)? (?<rel>this year|last year|next year)`],
    ['year', `(?<rel>this year|last year|next year)(?!['’]s)`],
    ['year', `(?<rel>next|this) (?:spring|summer|autumn|fall|winter)`],
    ['weekday', `(?<=[a-z] )(?<!(?:^| )an? [a-z]{1,12} )(?<!(?:every|each|recent|one|next|last|on|by|this|of|from|until|late|early|and|to|a|the|per) )(?<rel>${enDays})(?=[,.;]| (?:morning|afternoon|evening|night)(?![a-z]))`],
    ['weekend', `(?<week>last|this|next|past|over the) weekend`],
    ['month-name', `(?<next>last|this|next) (?<ms>${enMonth})${noDay}`],
    ['month', `(?<next>last month|this month|next month)`],
    [
      'month-name',
      `(?:in |(?<=(?:for|by|before|from|until|since|after|starting|beginning) ))(?:early |mid-|mid |late )?(?<ms>${enMonth})${noDay}|(?:early|mid|late)[ -](?<me>${enMonth})${noDay}`,
    ],
    ['weekday', `(?:(?:on |by |late |early )(?:last )?|last )(?<rel>${enDays})`],
    ['day', `(?<rel>today|yesterday|tomorrow)`],
  ]),
};

function forms(rows: [SpanKind, string][]): SpanForm[] {
  return rows.map(([kind, source]) => ({
    kind,
    pattern: new RegExp(`(?<![\\p{Script=Latin}\\p{M}\\d])(?:${source})(?![\\p{Script=Latin}\\p{M}])`, 'gu'),
  }));
}
