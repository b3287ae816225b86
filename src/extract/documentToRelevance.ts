/** Whether a page reports on cooperation between Vietnamese and Chinese localities, which alone the record is about. */
import { cooperationIn } from './lib/cooperationWords.ts';
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
import type { Stages } from './lib/stages.ts';
import type { CapturedDocument, Paragraph, SourceLang, Span } from './lib/types.ts';
import { paragraphToSentences } from './paragraphToSentences.ts';

export type Relevance =
  | { isRelevant: true }
  /** `rule` is the name of the warning, `why` what the page lacks. */
  | { isRelevant: false; rule: 'other-language' | 'not-about-cooperation'; why: string };

/** Places of this level are named in any report on a country. */
const wide: ReadonlySet<string> = new Set(['country', 'region']);
/** Named as the seat of the government more often than for itself. */
const seat = 'beijing';
/** Named with the mainland's localities in reports on trade and travel. */
const apart: ReadonlySet<string> = new Set(['hong-kong', 'macao', 'taiwan']);

/**
 * A page is relevant when it names localities of both countries, and one sentence either names a Chinese one together
 * with a word of cooperation, exchange, agreement or visit, or names localities of both together with a word of trade
 * or transport. The title is a sentence too.
 */
export function documentToRelevance(
  document: CapturedDocument,
  gazetteer: Gazetteer,
  placesOf: Stages['placesOf'],
): Relevance {
  const { lang, title } = document.source;
  if (lang === null) {
    const why = 'Unexpected language, expected Vietnamese, Chinese or English';
    return { isRelevant: false, rule: 'other-language', why };
  }
  const texts: Paragraph[] = [...(title === null ? [] : [{ number: 0, text: title }]), ...document.paragraphs];
  const read = texts.map((paragraph) => ({
    paragraph,
    places: placesOf(paragraph, document, gazetteer).flatMap(({ id, start, end }): Local[] => {
      const place = gazetteer.places.get(id);
      const isLocal = place !== undefined && !wide.has(place.level) && !apart.has(id) && id !== seat;
      if (!isLocal) return [];
      return place.country === 'VN' || place.country === 'CN' ? [{ side: place.country, start, end }] : [];
    }),
  }));
  const names = (side: Local['side']): boolean =>
    read.some(({ places }) => places.some((place) => place.side === side));
  if (!names('VN')) return off('a Vietnamese locality');
  if (!names('CN')) return off('a Chinese locality beside the capital');
  const speaks = read.some(({ paragraph, places }) => speaksOfCooperation(paragraph, places, lang));
  return speaks ? { isRelevant: true } : off('a Chinese locality together with words of cooperation');
}

type Local = Span & { side: 'VN' | 'CN' };

function speaksOfCooperation(paragraph: Paragraph, places: readonly Local[], lang: SourceLang): boolean {
  if (!places.some(({ side }) => side === 'CN')) return false;
  return paragraphToSentences(paragraph, lang).some(({ start, end }) => {
    const inside = places.filter((place) => place.start >= start && place.start < end);
    if (!inside.some(({ side }) => side === 'CN')) return false;
    const word = cooperationIn(paragraph.text.slice(start, end), lang);
    return word === 'strong' || (word === 'weak' && inside.some(({ side }) => side === 'VN'));
  });
}

function off(missing: string): Relevance {
  return { isRelevant: false, rule: 'not-about-cooperation', why: `No facts taken: the page does not name ${missing}` };
}
