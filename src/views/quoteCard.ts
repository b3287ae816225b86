/** Cards of facts to take away: PNG and SVG, in each language and in Vietnamese and Chinese together. */
import { langTag, type Locale } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import { cardPath, pairCardPath, type PagePath } from '../i18n/paths.ts';
import type { Card } from './card.ts';

export type QuoteCard = {
  /** Languages of the card, in their own names or words. */
  name: string;
  png: string;
  svg: string;
  /** What the card says, for readers who cannot see it, in each of its languages. */
  alt: { lang: string; text: string }[];
};

/** The two languages that stand on one card, the first above. */
export const pairLocales = ['vi', 'zh'] as const satisfies Locale[];

/** A card for both languages. */
export function cardOfPair([first, second]: readonly [Card, Card]): Card {
  return { ...first, second };
}

/**
 * Cards of a fact that its page offers.
 * @param own the card of the page's language
 * @param pair the cards of `pairLocales`
 */
export function quoteCards(page: PagePath, own: Card, pair: readonly [Card, Card]): QuoteCard[] {
  const { locale } = own;
  const png = cardPath(locale, page);
  return [
    { name: message(locale, 'quote.own'), png, svg: svgPath(png), alt: [altText(own)] },
    {
      name: message(locale, 'quote.both'),
      png: pairCardPath(page),
      svg: svgPath(pairCardPath(page)),
      alt: pair.map(altText),
    },
  ];
}

/** What a build draws for a fact beyond the card of its page: that card as SVG, and the card in two languages. */
export type QuoteJob = { card: Card; png: string; svg: { path: string; title: string } };

export function quoteJobs(page: PagePath, cards: readonly Card[], pair: readonly [Card, Card]): QuoteJob[] {
  const both = pairCardPath(page);
  return [
    ...cards.map((own) => {
      const png = cardPath(own.locale, page);
      return { card: own, png, svg: { path: svgPath(png), title: cardAlt(own) } };
    }),
    { card: cardOfPair(pair), png: both, svg: { path: svgPath(both), title: pair.map(cardAlt).join(' / ') } },
  ];
}

/** `svgPath('/cards/vi/x.png') // => '/cards/vi/x.svg'` */
export function svgPath(png: string): string {
  return png.replace(/\.png$/, '.svg');
}

function altText(card: Card): { lang: string; text: string } {
  return { lang: langTag[card.locale], text: cardAlt(card) };
}

/** Everything that stands on a card, as sentences. */
export function cardAlt({ locale, kicker, title, figure, foot, brand }: Card): string {
  // A sign of money or of a share stands close to its number, a word does not.
  const gap = locale === 'zh' ? '' : ' ';
  const value =
    figure &&
    [figure.before, figure.number, figure.after].filter(Boolean).join(gap).replace(/(?<=[$¥]) | (?=%)/g, '');
  const said = value === undefined ? title : `${title}${locale === 'zh' ? '：' : ': '}${value}`;
  const stop = locale === 'zh' ? '。' : '. ';
  return [kicker, said, foot, brand].filter(Boolean).join(stop).replaceAll('\u00a0', ' ').trim() + stop.trim();
}
