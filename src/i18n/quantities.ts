/** Quantities with their qualifier and unit, as a native editor writes them. */
import type { Qualifier, Quantity } from '../schemas/fact.ts';
import { isRate, type RateId, type UnitId } from '../schemas/units.ts';
import { formatDigits, formatNumber, formatOrdinal, formatRank } from './numbers.ts';
import type { Locale } from './locales.ts';
import { unitForms } from './unitForms.ts';

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
  if (isRate(unit)) return frequency(locale, qualifier, single, unit);
  const direction = options.isChange ? changeWords[single < 0 ? 'down' : 'up'][locale] : '';
  const shown = options.isChange ? Math.abs(single) : single;
  const number =
    value === undefined && min !== undefined && max !== undefined
      ? formatRange(locale, min, max)
      : formatNumber(locale, shown);
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
      return {
        vi: { prefix: '', suffix: ' USD' },
        zh: { prefix: '', suffix: '美元' },
        en: { prefix: 'US$', suffix: '' },
      }[locale];
    case 'VND':
      return {
        vi: { prefix: '', suffix: ' đồng' },
        zh: { prefix: '', suffix: '越南盾' },
        en: { prefix: 'VND ', suffix: '' },
      }[locale];
    case 'CNY':
      return {
        vi: { prefix: '', suffix: ' nhân dân tệ' },
        zh: { prefix: '', suffix: '元人民币' },
        en: { prefix: 'CNY ', suffix: '' },
      }[locale];
    case 'EUR':
      return {
        vi: { prefix: '', suffix: ' euro' },
        zh: { prefix: '', suffix: '欧元' },
        en: { prefix: '€', suffix: '' },
      }[locale];
    case 'ordinal':
    case 'rank':
    case 'meeting-per-half-year':
    case 'meeting-per-month':
    case 'meeting-per-quarter':
    case 'meeting-per-week':
    case 'meeting-per-year':
      return { prefix: '', suffix: '' };
    default: {
      const forms = unitForms[unit];
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

/** How a period is named in each language: `lần mỗi quý`, `每季度…次`, `meetings a quarter`. */
const eachPeriod: Readonly<Record<RateId, Readonly<Record<Locale, string>>>> = {
  'meeting-per-half-year': { vi: 'mỗi nửa năm', zh: '每半年', en: 'every half-year' },
  'meeting-per-month': { vi: 'mỗi tháng', zh: '每月', en: 'a month' },
  'meeting-per-quarter': { vi: 'mỗi quý', zh: '每季度', en: 'a quarter' },
  'meeting-per-week': { vi: 'mỗi tuần', zh: '每周', en: 'a week' },
  'meeting-per-year': { vi: 'mỗi năm', zh: '每年', en: 'a year' },
};

function frequency(locale: Locale, qualifier: string, value: number, unit: RateId): QuantityParts {
  const number = formatNumber(locale, value);
  const period = eachPeriod[unit][locale];
  if (locale === 'zh') {
    const text = `${qualifier}${period}${number}次`;
    return {
      before: `${qualifier}${period}`,
      number,
      after: '次',
      spaced: { before: false, after: false },
      text,
      bare: `${qualifier}${number}`,
    };
  }
  const words = [qualifier].filter(Boolean);
  if (locale === 'vi') return join(locale, words, '', number, ` lần ${period}`);
  return join(locale, words, '', number, ` ${value === 1 ? 'meeting' : 'meetings'} ${period}`);
}
