/** Exact numbers as each language writes them: never rounded, never through binary fractions. */
import type { Locale } from './locales.ts';

type Magnitude = { power: number; word: Readonly<Record<Locale, string | undefined>> };

/** Largest first; a language without a word for a power skips it. */
const magnitudes: readonly Magnitude[] = [
  { power: 9, word: { vi: 'tỷ', zh: undefined, en: 'billion' } },
  { power: 8, word: { vi: undefined, zh: '亿', en: undefined } },
  { power: 6, word: { vi: 'triệu', zh: undefined, en: 'million' } },
  { power: 4, word: { vi: undefined, zh: '万', en: undefined } },
];

const maxFraction = 4;

/**
 * Digits with separators and, for large round numbers, the language's magnitude word.
 * @example formatNumber('vi', 1200000000) // => '1,2 tỷ'
 * @example formatNumber('zh', 110940000) // => '1.1094亿'
 * @example formatNumber('en', 1506) // => '1,506'
 */
export function formatNumber(locale: Locale, value: number): string {
  const sign = value < 0 ? '−' : '';
  const digits = decimalDigits(Math.abs(value));
  // Only the largest fitting word: 12.3456789亿 is read at a glance or not at all, and digits in full are exact.
  const magnitude = magnitudes.find(({ power, word }) => word[locale] !== undefined && Math.abs(value) >= 10 ** power);
  if (magnitude !== undefined) {
    const shifted = shiftPoint(digits, magnitude.power);
    if ((shifted.split('.')[1] ?? '').length <= maxFraction) {
      return `${sign}${separate(locale, shifted)}${locale === 'zh' ? '' : '\u00a0'}${magnitude.word[locale]}`;
    }
  }
  return `${sign}${separate(locale, digits)}`;
}

/** The same without a magnitude word. `formatDigits('en', 6000000) // => '6,000,000'` */
export function formatDigits(locale: Locale, value: number): string {
  return `${value < 0 ? '−' : ''}${separate(locale, decimalDigits(Math.abs(value)))}`;
}

/** Plain decimal digits of a safe number. `decimalDigits(1e-7) // => '0.0000001'` */
function decimalDigits(value: number): string {
  const text = String(value);
  const match = /^(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!match) return text;
  const [, whole = '', fraction = '', exponent = '0'] = match;
  return shiftPoint(`${whole}${fraction ? `.${fraction}` : ''}`, -Number(exponent));
}

/** Moves the decimal point left by `places` digits, exactly. `shiftPoint('1506', 3) // => '1.506'` */
function shiftPoint(digits: string, places: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const point = whole.length - places;
  const all = whole + fraction;
  const padded = point <= 0 ? '0'.repeat(1 - point) + all : all.padEnd(point, '0');
  const at = Math.max(point, 1);
  const rest = padded.slice(at).replace(/0+$/, '');
  const head = padded.slice(0, at).replace(/^0+(?=\d)/, '');
  return rest === '' ? head : `${head}.${rest}`;
}

function separate(locale: Locale, digits: string): string {
  const [whole = '', fraction] = digits.split('.');
  // Chinese text for readers in China groups no digits below 万; English and Vietnamese group by three.
  const grouped = locale === 'zh' ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, locale === 'vi' ? '.' : ',');
  if (fraction === undefined) return grouped;
  return `${grouped}${locale === 'vi' ? ',' : '.'}${fraction}`;
}

const ordinalWords: Readonly<Record<'vi' | 'zh', readonly string[]>> = {
  vi: ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
  zh: ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'],
};

/** Small numbers in words, as names of sessions have them: `formatOrdinal('zh', 3) // => '第三次'`, vi 'lần thứ ba', en '3rd' */
export function formatOrdinal(locale: Locale, value: number): string {
  if (locale === 'en') return `${value}${englishSuffix(value)}`;
  const number = ordinalWords[locale][value - 1] ?? value;
  return locale === 'vi' ? `lần thứ ${number}` : `第${number}次`;
}

/** `formatRank('vi', 1) // => 'thứ 1'`, zh '第1位', en '1st' */
export function formatRank(locale: Locale, value: number): string {
  if (locale === 'vi') return `thứ ${value}`;
  if (locale === 'zh') return `第${value}位`;
  return `${value}${englishSuffix(value)}`;
}

function englishSuffix(value: number): string {
  const tens = value % 100;
  if (tens >= 11 && tens <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th';
}
