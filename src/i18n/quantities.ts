/** Quantities with their qualifier and unit, as a native editor writes them. */
import type { Qualifier, Quantity } from '../schemas/fact.ts';
import type { UnitId } from '../schemas/units.ts';
import { formatDigits, formatNumber, formatOrdinal, formatRank } from './numbers.ts';
import type { Locale } from './locales.ts';

type UnitForms = {
  vi: string;
  /** Measure word and noun, written without a space. */
  zh: string;
  en: readonly [one: string, other: string];
};

const units: Readonly<Record<Exclude<UnitId, 'USD' | 'VND' | 'percent' | 'ordinal' | 'rank' | 'meeting-per-year'>, UnitForms>> = {
  activity: { vi: 'hoạt động', zh: '项活动', en: ['activity', 'activities'] },
  commune: { vi: 'xã, thị trấn', zh: '个乡、市镇', en: ['commune or township', 'communes and townships'] },
  county: { vi: 'huyện', zh: '个县', en: ['county', 'counties'] },
  delegate: { vi: 'đại biểu', zh: '名代表', en: ['delegate', 'delegates'] },
  delegation: { vi: 'đoàn', zh: '个代表团', en: ['delegation', 'delegations'] },
  district: { vi: 'huyện', zh: '个县', en: ['district', 'districts'] },
  'district-pair': { vi: 'cặp huyện', zh: '对县', en: ['pair of districts', 'pairs of districts'] },
  document: { vi: 'văn kiện', zh: '份文件', en: ['document', 'documents'] },
  'hectare-per-site': { vi: 'ha mỗi điểm', zh: '公顷（每处）', en: ['hectare per site', 'hectares per site'] },
  kilogram: { vi: 'kg', zh: '公斤', en: ['kg', 'kg'] },
  locality: { vi: 'tỉnh, thành phố', zh: '个省市', en: ['province or city', 'provinces and cities'] },
  mask: { vi: 'khẩu trang', zh: '只口罩', en: ['mask', 'masks'] },
  meeting: { vi: 'cuộc tiếp xúc', zh: '次会晤', en: ['meeting', 'meetings'] },
  permit: { vi: 'giấy phép', zh: '份许可证', en: ['permit', 'permits'] },
  person: { vi: 'người', zh: '人', en: ['person', 'people'] },
  'protective-suit': { vi: 'bộ đồ phòng hộ', zh: '套防护服', en: ['protective suit', 'protective suits'] },
  province: { vi: 'tỉnh', zh: '个省', en: ['province', 'provinces'] },
  session: { vi: 'lần', zh: '次会议', en: ['session', 'sessions'] },
  site: { vi: 'điểm', zh: '处', en: ['site', 'sites'] },
  township: { vi: 'hương, trấn', zh: '个乡镇', en: ['township', 'townships'] },
  visit: { vi: 'chuyến thăm', zh: '次访问', en: ['visit', 'visits'] },
  'worker-trip': { vi: 'lượt lao động', zh: '人次', en: ['worker trip', 'worker trips'] },
  year: { vi: 'năm', zh: '年', en: ['year', 'years'] },
};

const qualifierWords: Readonly<Record<Qualifier, Readonly<Record<Locale, string>>>> = {
  exact: { vi: '', zh: '', en: '' },
  over: { vi: 'trên', zh: '超过', en: 'over' },
  about: { vi: 'khoảng', zh: '约', en: 'about' },
  nearly: { vi: 'gần', zh: '近', en: 'nearly' },
  under: { vi: 'dưới', zh: '不到', en: 'under' },
  estimated: { vi: 'ước đạt', zh: '预计达', en: 'an estimated' },
  exceeding: { vi: 'vượt', zh: '超出', en: 'exceeding by' },
};

/** The pieces of a printed quantity, so that a page can set the number large. */
export type QuantityParts = {
  /** Qualifier, direction of a change, currency sign that stands before the number. */
  before: string;
  number: string;
  /** Unit or currency that stands after the number. */
  after: string;
  /** Whether a space parts the number from what stands before and after it. */
  spaced: { before: boolean; after: boolean };
  /** The whole, for running text. */
  text: string;
  /** Qualifier and number without the unit. */
  bare: string;
};

export type QuantityOptions = {
  qualifier?: Qualifier | undefined;
  /** The value is a change against an earlier period. */
  isChange?: boolean | undefined;
};

/**
 * @example formatQuantity('vi', {value: 6e9, unit: 'USD', currency: 'USD'}, {qualifier: 'over'}).text // => 'trên 6 tỷ USD'
 * @example formatQuantity('zh', {value: 1e8, unit: 'person'}, {qualifier: 'nearly'}).text // => '近1亿人'
 */
export function formatQuantity(locale: Locale, quantity: Quantity, options: QuantityOptions = {}): QuantityParts {
  const qualifier = qualifierWords[options.qualifier ?? 'exact'][locale];
  const { value, min, max, unit } = quantity;
  const single = value ?? max ?? 0;
  if (unit === 'ordinal') return whole(locale, qualifier, formatOrdinal(locale, single));
  if (unit === 'rank') return whole(locale, qualifier, formatRank(locale, single));
  if (unit === 'meeting-per-year') return frequency(locale, qualifier, single);
  const direction = options.isChange ? changeWords[single < 0 ? 'down' : 'up'][locale] : '';
  const shown = options.isChange ? Math.abs(single) : single;
  const number =
    value === undefined && min !== undefined && max !== undefined ? formatRange(locale, min, max) : formatNumber(locale, shown);
  const { prefix, suffix } = unitAround(locale, unit, value);
  return join(locale, [qualifier, direction].filter(Boolean), prefix, number, suffix);
}

/** Both ends share one magnitude word, or are printed in full: “1–10 million” would read as a million to ten. */
function formatRange(locale: Locale, min: number, max: number): string {
  const between = locale === 'zh' ? '至' : '–';
  const ends = [min, max].map((end) => formatNumber(locale, end));
  const [a, b] = ends.map((text) => /[^\d.,\u2212]+$/.exec(text)?.[0]);
  return (a === b ? ends : [min, max].map((end) => formatDigits(locale, end))).join(between);
}

const changeWords = {
  up: { vi: 'tăng', zh: '增长', en: 'up' },
  down: { vi: 'giảm', zh: '下降', en: 'down' },
} as const;

function unitAround(locale: Locale, unit: UnitId, value: number | undefined): { prefix: string; suffix: string } {
  switch (unit) {
    case 'percent':
      return { prefix: '', suffix: '%' };
    case 'USD':
      return { vi: { prefix: '', suffix: ' USD' }, zh: { prefix: '', suffix: '美元' }, en: { prefix: 'US$', suffix: '' } }[locale];
    case 'VND':
      return { vi: { prefix: '', suffix: ' đồng' }, zh: { prefix: '', suffix: '越南盾' }, en: { prefix: 'VND ', suffix: '' } }[locale];
    case 'ordinal':
    case 'rank':
    case 'meeting-per-year':
      return { prefix: '', suffix: '' };
    default: {
      const forms = units[unit];
      if (locale === 'zh') return { prefix: '', suffix: forms.zh };
      const noun = locale === 'vi' ? forms.vi : forms.en[value === 1 ? 0 : 1];
      return { prefix: '', suffix: ` ${noun}` };
    }
  }
}

function join(locale: Locale, words: string[], prefix: string, number: string, suffix: string): QuantityParts {
  const gap = locale === 'zh' ? '' : ' ';
  const lead = words.join(gap);
  const space = lead === '' ? '' : gap;
  return {
    before: `${lead}${prefix === '' ? '' : `${space}${prefix.trim()}`}`,
    number,
    after: suffix.trim(),
    spaced: { before: prefix === '' ? gap !== '' && lead !== '' : prefix.endsWith(' '), after: suffix.startsWith(' ') },
    text: `${lead}${space}${prefix}${number}${suffix}`,
    bare: `${lead}${space}${number}`,
  };
}

function whole(locale: Locale, qualifier: string, number: string): QuantityParts {
  return join(locale, [qualifier].filter(Boolean), '', number, '');
}

function frequency(locale: Locale, qualifier: string, value: number): QuantityParts {
  const number = formatNumber(locale, value);
  if (locale === 'zh') {
    const text = `${qualifier}每年${number}次`;
    return { before: `${qualifier}每年`, number, after: '次', spaced: { before: false, after: false }, text, bare: `${qualifier}${number}` };
  }
  if (locale === 'vi') return join(locale, [qualifier].filter(Boolean), '', number, ' lần mỗi năm');
  return join(locale, [qualifier].filter(Boolean), '', number, value === 1 ? ' meeting a year' : ' meetings a year');
}
