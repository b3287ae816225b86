/** Which form of a name a page prints. */
import type { Names } from '../schemas/common.ts';
import type { Locale } from './locales.ts';

export type PrintedName = {
  text: string;
  /** Set when the text is not in the page's own language. */
  lang?: 'vi' | 'en';
};

/**
 * The name in a language. A Chinese form that is not certain gives way to Latin letters:
 * Vietnamese spelling for the Vietnamese side, pinyin for the Chinese side, English for other countries.
 */
export function printName(locale: Locale, names: Names, side: 'VN' | 'CN' | 'other' | undefined = 'VN'): PrintedName {
  if (locale !== 'zh') return { text: names[locale] };
  if (names.zh !== undefined && names.zhCertainty === 'certain') return { text: names.zh };
  return side === 'VN' ? { text: names.vi, lang: 'vi' } : { text: names.en, lang: 'en' };
}

/**
 * Names of forums and institutions are descriptive: an unofficial Chinese form is a translation, not a claim,
 * and is printed.
 */
export function printDescriptiveName(locale: Locale, names: Names): PrintedName {
  if (locale === 'zh' && names.zh !== undefined) return { text: names.zh };
  return locale === 'zh' ? { text: names.vi, lang: 'vi' } : { text: names[locale] };
}
