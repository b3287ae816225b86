/** What stands on a page's social card; `cards/` draws it. */
import type { Locale } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import type { Locator } from './schematic.ts';

export type Card = {
  /** Small line above: kind of page, date. */
  kicker: string;
  title: string;
  /** A number set large, for figures. */
  figure?: { before: string; number: string; after: string };
  /** Small line below: source, places. */
  foot: string;
  /** Site name in the page's language. */
  brand: string;
  locale: Locale;
  /** Where a place lies on the border schematic. */
  locator?: Locator;
  /** The same in a second language, on a card for both. */
  second?: Card;
};

export function card(locale: Locale, content: Omit<Card, 'brand' | 'locale'>): Card {
  return { ...content, brand: message(locale, 'site.name'), locale };
}
