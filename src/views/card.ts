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
  /** Beads on the river: sessions of a forum, years of the timeline. */
  beads?: readonly Bead[];
  /** The same in a second language, on a card for both. */
  second?: Card;
};

export type Bead = {
  /** From 0, the river's spring, to 1, where it bends to its mouth. */
  at: number;
  /** px */
  radius: number;
  /** Hollow for what is known of but not told in the record. */
  filled: boolean;
};

/** At most this many beads keep their distance on a card. */
const mostBeads = 20;

/** Beads of equal distance, the last ones when there are too many. */
export function beadsOf(beads: readonly Omit<Bead, 'at'>[]): Bead[] {
  const shown = beads.slice(-mostBeads);
  return shown.map((bead, i) => ({ ...bead, at: (i + 0.5) / shown.length }));
}

export function card(locale: Locale, content: Omit<Card, 'brand' | 'locale'>): Card {
  const { kicker } = content;
  return { ...content, kicker: kicker.slice(0, 1).toUpperCase() + kicker.slice(1), brand: message(locale, 'site.name'), locale };
}
