/** The languages as readers and machines name them. */
import { locales, type Locale } from '../schemas/common.ts';

export { locales, type Locale };

/** BCP 47 tag for `lang` and hreflang. `langTag.zh // => 'zh-Hans'` */
export const langTag: Readonly<Record<Locale, string>> = { vi: 'vi', zh: 'zh-Hans', en: 'en' };

/** Each language's name in itself. */
export const languageName: Readonly<Record<Locale, string>> = { vi: 'Tiếng Việt', zh: '中文', en: 'English' };

/** Locale for Open Graph. */
export const ogLocale: Readonly<Record<Locale, string>> = { vi: 'vi_VN', zh: 'zh_CN', en: 'en_GB' };

const collators: Readonly<Record<Locale, Intl.Collator>> = {
  vi: new Intl.Collator('vi'),
  zh: new Intl.Collator('zh-Hans-u-co-pinyin'),
  en: new Intl.Collator('en-GB'),
};

/** Order of names in a language; never the machine's own. */
export function compareNames(locale: Locale, a: string, b: string): number {
  return collators[locale].compare(a, b);
}
