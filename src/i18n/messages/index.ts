/** Interface wording: one typed catalog a language, read through ICU MessageFormat. */
import { IntlMessageFormat } from 'intl-messageformat';
import { langTag, type Locale } from '../locales.ts';
import { en, type Catalog, type MessageKey } from './en.ts';
import { vi } from './vi.ts';
import { zh } from './zh.ts';

export type { MessageKey };

export const catalogs: Readonly<Record<Locale, Catalog>> = { vi, zh, en };

const formats = new Map<string, IntlMessageFormat>();

/** `message('en', 'list.facts', { count: 2 }) // => '2 facts'` */
export function message(locale: Locale, key: MessageKey, values?: Record<string, string | number>): string {
  const text = catalogs[locale][key];
  if (values === undefined) return text;
  const id = `${locale}/${key}`;
  let format = formats.get(id);
  if (format === undefined) {
    format = new IntlMessageFormat(text, langTag[locale]);
    formats.set(id, format);
  }
  return String(format.format(values));
}
