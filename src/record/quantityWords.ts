/** Words around a number, in the languages of sources: what qualifies it, multiplies it, and says what it measures. */
import type { Qualifier } from '../schemas/fact.ts';
import type { Currency, RateId, UnitId } from '../schemas/units.ts';
import { wordTable, type ReadingLang, type WordTable } from './wordTable.ts';

type Tables<T> = Readonly<Record<ReadingLang, WordTable<T>>>;
type Spoken = Exclude<Qualifier, 'exact'>;
export type Direction = 'up' | 'down';
export type CurrencyId = Currency;
/** `false`: a longer word that only begins like one of the table. */
type OrNone<T> = T | false;

export const qualifiersBefore: Tables<Spoken> = {
  vi: wordTable([
    ['trên|hơn|quá|vượt quá|nhiều hơn|cao hơn|ít nhất|tối thiểu|không dưới|không thấp hơn|từ trên', 'over'],
    ['khoảng|chừng|xấp xỉ|vào khoảng|tầm|độ chừng', 'about'],
    ['gần|ngót|suýt soát|gần đạt', 'nearly'],
    ['dưới|chưa đến|chưa tới|chưa đầy|không quá|không đến|ít hơn|thấp hơn|tối đa|nhiều nhất|không vượt quá', 'under'],
    ['ước|ước tính|ước khoảng|ước chừng|ước tính khoảng|dự ước|dự kiến|ước thực hiện', 'estimated'],
    ['vượt|vượt mức', 'exceeding'],
  ]),
  zh: wordTable([
    ['超过|超|逾|多于|高于|至少|不少于|不低于', 'over'],
    ['约|大约|大概|约为', 'about'],
    ['近|接近|将近', 'nearly'],
    ['不到|不足|低于|少于|未满|不超过|至多|最多', 'under'],
    ['预计|估计|预估|预期', 'estimated'],
    ['突破|超出|超额', 'exceeding'],
  ]),
  en: wordTable([
    [
      'over|more than|above|upwards of|in excess of|greater than|at least|no fewer than|no less than|not less than',
      'over',
    ],
    ['about|around|approximately|some|roughly|circa', 'about'],
    ['nearly|almost|close to', 'nearly'],
    ['within|under|less than|fewer than|below|up to|at most|no more than|not more than|a maximum of|not over', 'under'],
    ['an estimated|estimated|expected', 'estimated'],
    [
      'exceeding by|exceeded by|surpassing by|surpassed by|exceeded|exceeding|exceed|exceeds|surpassed|surpassing|surpass|topped|topping',
      'exceeding',
    ],
  ]),
  fr: wordTable([
    ["plus de|plus d’|plus d'", 'over'],
    ['environ|autour de|quelque', 'about'],
    ['près de|presque', 'nearly'],
    ["moins de|moins d’|moins d'", 'under'],
    ['estimé|estimée|estimés|estimées', 'estimated'],
    ['dépassant de|dépassé de', 'exceeding'],
  ]),
  id: wordTable([
    ['lebih dari|di atas', 'over'],
    ['sekitar|kira-kira', 'about'],
    ['hampir|mendekati', 'nearly'],
    ['kurang dari|di bawah', 'under'],
    ['diperkirakan|diproyeksikan', 'estimated'],
    ['melampaui', 'exceeding'],
  ]),
};

export const qualifiersAfter: Tables<Spoken> = {
  vi: wordTable([
    ['trở lên', 'over'],
    ['trở xuống', 'under'],
  ]),
  zh: wordTable([
    ['多|余|以上|有余', 'over'],
    ['左右|上下', 'about'],
    ['以下|以内|之内|内', 'under'],
  ]),
  en: wordTable([['or more|or so', 'over']]),
  fr: wordTable([['ou plus', 'over']]),
  id: wordTable([['lebih', 'over']]),
};

export const directionsBefore: Tables<Direction> = {
  vi: wordTable([
    ['tăng|tăng thêm|tăng trưởng', 'up'],
    ['giảm|giảm xuống|sụt giảm|sụt', 'down'],
  ]),
  zh: wordTable([
    ['增长|增加|上升|上涨|提高|增|增幅|涨幅|增速', 'up'],
    ['下降|减少|降低|下跌|下滑|压缩|缩短|缩减|压减|下调|减|降|降幅|跌幅', 'down'],
  ]),
  en: wordTable([
    ['up|rose|rise|risen|rises|increase|increased|increasing|grew|growth|gained', 'up'],
    ['down|fell|fall|fallen|falls|decrease|decreased|declined|decline|dropped|drop', 'down'],
  ]),
  fr: wordTable([
    ['hausse|augmenté|progressé|croissance', 'up'],
    ['baisse|reculé|diminué|recul', 'down'],
  ]),
  id: wordTable([
    ['naik|meningkat|tumbuh', 'up'],
    ['turun|menurun', 'down'],
  ]),
};

/** Words that may stand between a number and its qualifier without changing it. */
export const fillers: Tables<true> = {
  vi: wordTable([
    [
      'đạt|từ|là|có|tới|đến|lên|lên tới|lên đến|mức|cả|tổng cộng|được|mỗi năm|hằng năm|hàng năm|mỗi quý|mỗi tháng|mỗi tuần|mỗi nửa năm',
      true,
    ],
  ]),
  zh: wordTable([['达|达到|为|是|有|共|了|到|每年|全年|每半年|每季度|每月|每周', true]]),
  en: wordTable([['of|to|at|by|be|was|from|between|reach|reached|reaching|total|a total of', true]]),
  fr: wordTable([['de|à|a|atteint|par', true]]),
  id: wordTable([['mencapai|sebesar|sebanyak|menjadi', true]]),
};

/** After `trên`, these say where something happens, not how much of it there is. */
export const locativeNouns: Tables<true> = {
  vi: wordTable([['lĩnh vực|địa bàn|phương diện|mặt|tuyến|khía cạnh|trụ cột|kênh', true]]),
  zh: wordTable<true>([]),
  en: wordTable<true>([]),
  fr: wordTable<true>([]),
  id: wordTable<true>([]),
};

/** Powers of ten. */
export const magnitudes: Tables<OrNone<number>> = {
  vi: wordTable<OrNone<number>>([
    ['chục', 1],
    ['trăm', 2],
    ['nghìn|ngàn', 3],
    ['vạn', 4],
    ['triệu', 6],
    ['tỷ|tỉ', 9],
    ['tỷ lệ|tỉ lệ|tỷ giá|tỉ giá|tỷ phú|tỉ phú', false],
  ]),
  zh: wordTable<OrNone<number>>([
    ['百', 2],
    ['千', 3],
    ['万', 4],
    ['亿', 8],
    ['千米|千克|千瓦|千伏|百分', false],
  ]),
  en: wordTable<OrNone<number>>([
    ['hundred', 2],
    ['thousand', 3],
    ['million|mn|mln', 6],
    ['billion|bn|bln', 9],
    ['trillion', 12],
  ]),
  fr: wordTable<OrNone<number>>([
    ['mille', 3],
    ['million|millions', 6],
    ['milliard|milliards', 9],
  ]),
  id: wordTable<OrNone<number>>([
    ['ribu', 3],
    ['juta', 6],
    ['miliar|milyar', 9],
    ['triliun', 12],
  ]),
};

export const currenciesAfter: Tables<OrNone<CurrencyId>> = {
  vi: wordTable<OrNone<CurrencyId>>([
    ['usd|us$|$|đô la|đô-la|đôla|đô la mỹ|đô-la mỹ|đôla mỹ|đồng đô la mỹ', 'USD'],
    ['đồng|vnd|vnđ|đ', 'VND'],
    ['nhân dân tệ|tệ|ndt|cny|rmb|đồng nhân dân tệ|yuan', 'CNY'],
    ['euro|eur|ơ-rô', 'EUR'],
    ['đồng chí|đồng bào|đồng minh|đồng nghiệp|đồng đội|đồng hương|đồng bằng|đồng thời', false],
  ]),
  zh: wordTable<OrNone<CurrencyId>>([
    ['美元|美金|usd', 'USD'],
    ['越南盾|越盾|vnd', 'VND'],
    ['元|块钱|人民币|元人民币|元（人民币）|cny|rmb', 'CNY'],
    ['欧元', 'EUR'],
    ['元旦|元首|元老', false],
  ]),
  en: wordTable<OrNone<CurrencyId>>([
    ['usd|us dollars|us dollar|dollars|u.s. dollars|american dollars', 'USD'],
    ['vnd|dong|vietnamese dong', 'VND'],
    ['yuan|cny|rmb|renminbi|chinese yuan|yuan rmb', 'CNY'],
    ['euros|euro|eur', 'EUR'],
  ]),
  fr: wordTable<OrNone<CurrencyId>>([
    ['usd|de dollars|dollars|dollars américains|de dollars américains', 'USD'],
    ['vnd|dongs|de dongs|dong', 'VND'],
    ['yuans|de yuans|cny', 'CNY'],
  ]),
  id: wordTable<OrNone<CurrencyId>>([
    ['usd|dolar as|dolar', 'USD'],
    ['vnd|dong', 'VND'],
    ['yuan|cny', 'CNY'],
  ]),
};

/** Signs and codes that stand before the number in any language. */
export const currenciesBefore: WordTable<OrNone<CurrencyId>> = wordTable<OrNone<CurrencyId>>([
  ['us$|usd|$|u.s.$', 'USD'],
  ['vnd|₫|vnđ', 'VND'],
  ['cny|rmb|rmb¥|cn¥|¥', 'CNY'],
  ['€|eur', 'EUR'],
  ['a$|c$|s$|hk$|nt$', false],
]);

export const percentAfter: Tables<OrNone<true>> = {
  vi: wordTable<OrNone<true>>([['%|phần trăm', true]]),
  zh: wordTable<OrNone<true>>([['%', true]]),
  en: wordTable<OrNone<true>>([
    ['%|percent|per cent', true],
    ['percentage points|percent points', false],
  ]),
  fr: wordTable<OrNone<true>>([['%|pour cent', true]]),
  id: wordTable<OrNone<true>>([['%|persen', true]]),
};

/** Between the two ends of a range. */
export const rangeWords: Tables<true> = {
  vi: wordTable([['–|—|-|~|đến|tới', true]]),
  zh: wordTable([['–|—|-|~|～|至|到', true]]),
  en: wordTable([['–|—|-|~|to', true]]),
  fr: wordTable([['–|—|-|~|à', true]]),
  id: wordTable([['–|—|-|~|hingga|sampai', true]]),
};

/** What makes a quantity one of each period. */
export const rateWords: Tables<RateId> = {
  vi: wordTable<RateId>([
    ['mỗi năm|một năm|hằng năm|hàng năm|/năm', 'meeting-per-year'],
    ['mỗi nửa năm|nửa năm|mỗi 6 tháng|/6 tháng', 'meeting-per-half-year'],
    ['mỗi quý|một quý|hằng quý|hàng quý|/quý', 'meeting-per-quarter'],
    ['mỗi tháng|một tháng|hằng tháng|hàng tháng|/tháng', 'meeting-per-month'],
    ['mỗi tuần|một tuần|hằng tuần|hàng tuần|/tuần', 'meeting-per-week'],
  ]),
  zh: wordTable<RateId>([
    ['每年|一年', 'meeting-per-year'],
    ['每半年|半年|每六个月', 'meeting-per-half-year'],
    ['每季度|每季', 'meeting-per-quarter'],
    ['每月|每个月', 'meeting-per-month'],
    ['每周|每星期', 'meeting-per-week'],
  ]),
  en: wordTable<RateId>([
    ['a year|per year|each year|every year|annually|yearly', 'meeting-per-year'],
    ['every six months|every half-year|each half-year|half-yearly|per half year', 'meeting-per-half-year'],
    ['a quarter|per quarter|each quarter|every quarter|quarterly', 'meeting-per-quarter'],
    ['a month|per month|each month|every month|monthly', 'meeting-per-month'],
    ['a week|per week|each week|every week|weekly', 'meeting-per-week'],
  ]),
  fr: wordTable<RateId>([['par an|chaque année', 'meeting-per-year']]),
  id: wordTable<RateId>([['per tahun|setiap tahun', 'meeting-per-year']]),
};

/** A measure that is given in another unit: so many times that one. */
export type OldMeasure = { unit: UnitId; times: number };

/** Measures of old markets. `false`: a longer word that only begins like one. */
export const measuresAfter: Tables<OrNone<OldMeasure>> = {
  vi: wordTable<OrNone<OldMeasure>>([
    ['tạ', { unit: 'kilogram', times: 100 }],
    ['yến', { unit: 'kilogram', times: 10 }],
    ['yến tiệc', false],
  ]),
  zh: wordTable<OrNone<OldMeasure>>([
    ['斤|市斤', { unit: 'kilogram', times: 0.5 }],
    ['公担', { unit: 'kilogram', times: 100 }],
    ['斤斤计较', false],
  ]),
  en: wordTable<OrNone<OldMeasure>>([['quintal|quintals', { unit: 'kilogram', times: 100 }]]),
  fr: wordTable<OrNone<OldMeasure>>([['quintal|quintaux', { unit: 'kilogram', times: 100 }]]),
  id: wordTable<OrNone<OldMeasure>>([['kuintal', { unit: 'kilogram', times: 100 }]]),
};
