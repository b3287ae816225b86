/** How often something is held: `mỗi quý 1 lần`, `6 tháng một lần`, `每半年会晤一次`, `twice a year`. */
import type { RateId } from '../schemas/units.ts';
import type { ReadingLang } from './wordTable.ts';

export type Frequency = { start: number; end: number; value: number; unit: RateId };

const numbers: Readonly<Record<string, number>> = {
  ...{ một: 1, hai: 2, ba: 3, bốn: 4 },
  ...{ 一: 1, 两: 2, 二: 2, 三: 3, 四: 4 },
  ...{ once: 1, one: 1, a: 1, an: 1, twice: 2, two: 2, three: 3, four: 4 },
};

const periods: Readonly<Record<string, RateId>> = {
  ...{ năm: 'meeting-per-year', quý: 'meeting-per-quarter', tháng: 'meeting-per-month', tuần: 'meeting-per-week' },
  ...{ 'nửa năm': 'meeting-per-half-year', '6 tháng': 'meeting-per-half-year', 'sáu tháng': 'meeting-per-half-year' },
  ...{ '3 tháng': 'meeting-per-quarter', 'ba tháng': 'meeting-per-quarter' },
  ...{
    年: 'meeting-per-year',
    年度: 'meeting-per-year',
    半年: 'meeting-per-half-year',
    六个月: 'meeting-per-half-year',
  },
  ...{ 季度: 'meeting-per-quarter', 季: 'meeting-per-quarter', 三个月: 'meeting-per-quarter' },
  ...{ 个月: 'meeting-per-month', 月: 'meeting-per-month', 周: 'meeting-per-week', 星期: 'meeting-per-week' },
  ...{ year: 'meeting-per-year', quarter: 'meeting-per-quarter', month: 'meeting-per-month', week: 'meeting-per-week' },
  ...{
    'six months': 'meeting-per-half-year',
    '6 months': 'meeting-per-half-year',
    'half year': 'meeting-per-half-year',
  },
  ...{ 'three months': 'meeting-per-quarter', '3 months': 'meeting-per-quarter' },
};

/** Forms with `period`, `number`, and before the number `lead`. All are of bounded length. */
const forms: Readonly<Partial<Record<ReadingLang, readonly RegExp[]>>> = {
  vi: [
    /(?<lead>(?:mỗi|hằng|hàng) (?<period>nửa năm|năm|quý|tháng|tuần) (?:\p{L}{1,8} ){0,4})(?<number>\d{1,2}|một|hai|ba|bốn) (?:lần|kỳ|phiên)(?![\p{L}\d])(?! thứ)/uy,
    /(?<period>6 tháng|sáu tháng|3 tháng|ba tháng)(?:\/| )(?<number>một|1) lần(?!\p{L})/uy,
    /(?<number>\d{1,2}|một|hai|ba|bốn) (?:lần|kỳ|phiên) ?(?:\/ ?|(?:mỗi|một|trong một) )(?<period>nửa năm|năm|quý|6 tháng|tháng|tuần)(?!\p{L})/uy,
  ],
  zh: [
    /(?<lead>每(?<period>半年|年度|年|季度|季|六个月|三个月|个月|月|周|星期)(?:\p{Script=Han}{0,6}?))(?<number>\d{1,2}|[一二两三四])(?:次|届|回|轮)/uy,
  ],
  en: [
    /(?<number>once|twice|(?:\d{1,2}|two|three|four)(?= times)|one(?= time))(?: times?)? (?:a|per|each|every) (?<period>year|quarter|month|week|six months|6 months|half year|three months|3 months)(?![a-z])/y,
    /(?<number>an?|one|two|three|four|\d{1,2}) (?:[a-z-]{2,14} ){0,2}(?:meetings?|sessions?|conferences?|dialogues?|talks|rounds?|consultations?) (?:each|every|per) (?<period>year|quarter|month|week|six months|6 months|half year|three months|3 months)(?![a-z])/y,
  ],
};

/** The frequency whose words begin at this place of a folded text; `start` is where its number begins. */
export function frequencyAt(text: string, at: number, lang: ReadingLang): Frequency | undefined {
  if (!mayBegin(text, at, lang)) return undefined;
  for (const form of forms[lang] ?? []) {
    form.lastIndex = at;
    const groups = form.exec(text)?.groups;
    const unit = periods[groups?.['period'] ?? ''];
    if (groups === undefined || unit === undefined) continue;
    const number = groups['number'] ?? '';
    const value = numbers[number] ?? Number(number);
    if (value > 0) return { start: at + (groups['lead'] ?? '').length, end: form.lastIndex, value, unit };
  }
  return undefined;
}

/** A look at one sign spares most places the search. */
function mayBegin(text: string, at: number, lang: ReadingLang): boolean {
  const sign = text[at] ?? '';
  if (lang === 'zh') return sign === '每';
  return lang === 'vi' ? /[\dmhsb]/.test(sign) : lang === 'en' && /[\daotf]/.test(sign);
}
