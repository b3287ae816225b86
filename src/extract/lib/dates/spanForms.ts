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
const zhRelative = String.raw`(?<rel>今年|去年|前年|明年|本年|当年)`;
const zhNumber = String.raw`(?<n>\d{1,2}|[一二两三四五六七八九十])`;
const enNumber = String.raw`(?<n>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|few)`;
const enMonth = 'january|february|march|april|may|june|july|august|september|october|november|december';
const enYear = String.raw`(?:(?:,? of)? (?<y>(?:19|20)\d{2})|(?:,? of)? (?<rel>this year|last year|next year|the year))`;
const enDays = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';

export const spanForms: Readonly<Record<SourceLang, readonly SpanForm[]>> = {
  vi: forms([
    ['months', `${viNumber} tháng(?: đầu)?(?: năm)?,? ${viYear}`],
    ['months', `${viNumber} tháng đầu(?: của)? năm(?! \\d)`],
    ['months', `${viNumber} tháng qua`],
    ['months', `trong ${viNumber} tháng(?= *,| (?:đạt|ước|tăng|giảm|là|của năm))`],
    ['rest', `${viNumber} tháng cuối năm(?: (?<y>(?:19|20)\\d{2}))?`],
    ['quarter', `(?<!(?:mỗi|một|hằng|hàng|từng) )quý (?<q>iv|iii|ii|i|[1-4])(?! lần)(?:(?:/| |, )${viYear})?`],
    ['half', `nửa (?<half>đầu|cuối) ${viYear}`],
    ['past-years', `(?:trong |suốt |qua )?${viNumber} năm (?:qua|gần đây|trở lại đây|vừa qua|gần nhất)`],
    ['next-years', `(?:trong )?${viNumber} năm (?:tới|tiếp theo|sắp tới)`],
    [
      'anniversary',
      `(?:kỷ niệm|kỉ niệm|tròn|dịp|chặng đường)(?: lần thứ)? ${viNumber.replace('\\d{1,2}', '\\d{1,3}')} năm`,
    ],
    ['anniversary', `mục tiêu \\d{2,3} năm`],
    ['month', `tháng (?<m>\\d{1,2})(?: ?,)? năm (?<rel>nay|ngoái|trước|tới|sau)`],
    ['month', `tháng (?<m>\\d{1,2}) (?<next>tới|này)(?!\\p{L})`],
    ['month', `tháng (?<next>trước|này|tới)(?! \\d)`],
    ['to-date', `(?:kể )?từ đầu năm(?: \\d{4})?(?: đến nay| tới nay)?`],
    [
      'congress-since',
      `(?:kể )?từ (?:sau )?đại hội(?: đảng| đại biểu)?[^.,;]{0,40}? (?:lần thứ )?(?<congress>[xvi]+) đến nay`,
    ],
    ['congress-half', `nửa (?:đầu )?nhiệm kỳ(?: đại hội| khoá)? (?<congress>[xvi]+)`],
    ['year', `năm (?<rel>nay|ngoái|trước|tới|sau)(?! (?:đó|cùng))`],
    ['day', `(?<rel>hôm nay|hôm qua|sáng nay|chiều nay|tối nay|sáng qua|chiều qua|tối qua)`],
    ['weekend', `cuối tuần (?<week>qua|trước|vừa qua|này|tới)`],
    ['weekday', `(?<rel>thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật) (?:(?<week>tuần trước|tuần này)|vừa qua|tuần qua)`],
    ['day-of-month', `ngày (?<d>\\d{1,2}) tháng (?<next>này|trước)`],
    ['day-of-month', `(?<!\\d )ngày (?<d>\\d{1,2})(?! ?[/.-] ?\\d|\\d| (?:đêm|tháng|đến|tới|và \\d))`],
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
    ['day-of-month', `(?<next>本月|当月|上个?月|下个?月)(?<d>\\d{1,2})[日号]`],
    ['weekend', `(?<week>上|本|这|下)(?:个?星期|个?周)末`],
    ['weekday', `(?<week>上|本|这)(?:个?星期|个?周)(?<rel>[一二三四五六日天])`],
    ['month', `(?<next>下个?月|本月|上个?月)(?!\\d)`],
    ['to-date', `今年以来`],
    ['year', `${zhRelative}(?!\\d)`],
    [
      'day-of-month',
      `(?<![月至到逢—\\-~\\d])(?<![日号][和与、])(?<d>\\d{1,2})日(?=在|上午|下午|晚|，|、|举|从|对|向|与|于|率|抵|赴|说|表示|宣布)`,
    ],
    ['day', `(?<rel>今日|今天|昨日|昨天|当日|当天|日前)`],
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
    ['past-years', `(?:over |in |during |for )?(?:the )?(?:past|last|previous) ${enNumber} years`],
    ['next-years', `(?:over |in |during |for )?(?:the )?(?:next|coming) ${enNumber} years`],
    [
      'anniversary',
      `\\d{1,3}(?:st|nd|rd|th)? anniversary|\\d{1,3} years (?:of|since) (?:diplomatic|the establishment|ties)`,
    ],
    ['to-date', `so far this year|since the (?:beginning|start) of (?:the|this) year`],
    ['month-name', `(?:in |since )?(?:early |mid-|mid |late )?(?<ms>${enMonth})(?:,| of)? (?<rel>this year|last year|next year)`],
    ['year', `(?<rel>this year|last year|next year)`],
    ['weekend', `(?<week>last|this|next|past|over the) weekend`],
    ['month-name', `(?<next>last|this|next) (?<ms>${enMonth})(?!,? \\d)`],
    ['month', `(?<next>last month|this month|next month)`],
    [
      'month-name',
      `(?:in |(?<=for ))(?:early |mid-|mid |late )?(?<ms>${enMonth})(?!,? \\d)|(?:early|mid|late)[ -](?<me>${enMonth})(?!,? \\d)`,
    ],
    ['weekday', `(?:(?:on |by |late |early )(?:last )?|last )(?<rel>${enDays})`],
    ['day', `(?<rel>today|yesterday)`],
  ]),
};

function forms(rows: [SpanKind, string][]): SpanForm[] {
  return rows.map(([kind, source]) => ({
    kind,
    pattern: new RegExp(`(?<![\\p{Script=Latin}\\p{M}\\d])(?:${source})(?![\\p{Script=Latin}\\p{M}])`, 'gu'),
  }));
}
