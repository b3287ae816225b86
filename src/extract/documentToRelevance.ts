/** Whether a page reports on cooperation between Vietnamese and Chinese localities, which alone the record is about. */
import { say, type Said } from '../record/say.ts';
import { cooperationIn, hasSides } from './lib/cooperationWords.ts';
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
import type { Stages } from './lib/stages.ts';
import type { CapturedDocument, Paragraph, SourceLang, Span } from './lib/types.ts';
import { paragraphToSentences } from './paragraphToSentences.ts';

export type Relevance =
  | { isRelevant: true }
  /** `rule` is the name of the warning, `why` what the page lacks. */
  | { isRelevant: false; rule: 'other-language' | 'not-about-cooperation'; why: Said };

/** Places of this level are named in any report on a country. */
const wide: ReadonlySet<string> = new Set(['country', 'region']);
/** Named as the seat of the government more often than for itself. */
const seat = 'beijing';
/** Named with the mainland's localities in reports on trade and travel. */
const apart: ReadonlySet<string> = new Set(['hong-kong', 'macao', 'taiwan']);

/** How much must speak for it. */
const enough = 2;

/**
 * A page is relevant when it names localities of both countries, and enough of it speaks of their dealings: a sentence
 * with a locality across the border and a word of cooperation, exchange or visit is enough; a word that may be said of one
 * country's agencies, a word of trade or transport beside localities of both, both in the title or side by side, and
 * words such as “both sides” are half as much each.
 */
export function documentToRelevance(
  document: CapturedDocument,
  gazetteer: Gazetteer,
  placesOf: Stages['placesOf'],
): Relevance {
  const { lang, title } = document.source;
  if (lang === null) {
    const why = say`Unexpected language, expected Vietnamese, Chinese or English`;
    return { isRelevant: false, rule: 'other-language', why };
  }
  const texts: Paragraph[] = [...(title === null ? [] : [{ number: 0, text: title }]), ...document.paragraphs];
  const read = texts.map((paragraph) => ({
    paragraph,
    places: placesOf(paragraph, document, gazetteer).flatMap(({ id, start, end }): Local[] => {
      const place = gazetteer.places.get(id);
      const isLocal = place !== undefined && !wide.has(place.level) && !apart.has(id) && id !== seat;
      if (!isLocal || isNeighbour(paragraph.text, start, end)) return [];
      return place.country === 'VN' || place.country === 'CN' ? [{ side: place.country, start, end }] : [];
    }),
  }));
  const names = (side: Local['side']): boolean =>
    read.some(({ places }) => places.some((place) => place.side === side));
  if (!names('VN')) return off(say`a Vietnamese locality`);
  if (!names('CN')) return off(say`a Chinese locality beside the capital`);
  const points = read.reduce((sum, { paragraph, places }) => sum + pointsOf(paragraph, places, lang), 0);
  const speaks = read.some(({ paragraph: { text }, places }) => hasSides(text, lang) && (lang !== 'zh' || isOfAbroad(text, places)));
  const withSides = points + (speaks ? 1 : 0);
  return points > 0 && withSides >= enough ? { isRelevant: true } : off(say`a Chinese locality together with words of cooperation`);
}

type Local = Span & { side: 'VN' | 'CN' };

/** How much the sentences of a paragraph speak for it. */
function pointsOf(paragraph: Paragraph, places: readonly Local[], lang: SourceLang): number {
  if (places.length === 0) return 0;
  return paragraphToSentences(paragraph, lang).reduce((sum, { start, end }) => {
    const inside = places.filter((place) => place.start >= start && place.start < end);
    if (inside.length === 0) return sum;
    const text = paragraph.text.slice(start, end);
    const word = cooperationIn(text, lang);
    const named = { CN: inside.some(({ side }) => side === 'CN'), VN: inside.some(({ side }) => side === 'VN') };
    if (word === 'strong' && isAbroad(text, named, lang)) return sum + enough;
    const hasBoth = named.CN && named.VN;
    const own = (word !== undefined && hasBoth) || (word === 'medium' && isAbroad(text, named, lang)) ? 1 : 0;
    const isTitle = paragraph.number === 0 && hasBoth;
    return sum + own + (own > 0 && isPair(inside, paragraph.text) ? 1 : 0) + (isTitle ? 1 : 0);
  }, 0);
}

const countries = { CN: /trung quốc|中国|中方|中越|\bchin(?:a|ese)\b/iu, VN: /việt nam|越南|越方|中越|\bviet ?nam/iu } as const;

/**
 * Whether a sentence names a locality across the border from the outlet. An English one may be of either country, so
 * that there both countries must be named.
 */
function isAbroad(text: string, named: Readonly<Record<'CN' | 'VN', boolean>>, lang: SourceLang): boolean {
  if (lang === 'vi') return named.CN;
  if (lang === 'zh') return named.VN || (named.CN && countries.VN.test(text));
  return (named.CN && (named.VN || countries.VN.test(text))) || (named.VN && countries.CN.test(text));
}

const joint = /^(?:镇|乡|村|街道|屯)? ?(?:và|với|and|with|与|和|同|至|[-–—,、])(?: ?(?:tỉnh|thành phố|châu|huyện|越南|中国|the))* ?$/u;

/** `giữa Lào Cai và Vân Nam`, `云南省与越南老街省`: one of each country side by side. */
function isPair(places: readonly Local[], text: string): boolean {
  return places.some((place, i) => {
    const next = places[i + 1];
    return next !== undefined && next.side !== place.side && joint.test(text.slice(place.end, next.start));
  });
}

const borders = /(?:(?<!\p{L})(?:tiếp giáp|giáp|giáp ranh|giáp với|tiếp giáp với)|\b(?:bordering|borders|border with|adjacent to|neighbou?ring)|毗邻|接壤|紧邻|相邻)(?: (?:tỉnh|châu|huyện|the|với))* ?$/iu;

const facing = /^(?:等地|等|的)?(?:省|市|州|县)?(?:隔[河江]相望|山水相[连依]|接壤|毗邻|相邻|相连|交界|一[河江]之隔)/u;

/** In Chinese any two partners are 双方: only beside a place of the other country are they the two sides. */
function isOfAbroad(text: string, places: readonly Local[]): boolean {
  return countries.VN.test(text) || places.some(({ side }) => side === 'VN');
}

/** `giáp Vân Nam (Trung Quốc)`, `与越南老街省隔河相望`: it only says where the other place lies. */
function isNeighbour(text: string, start: number, end: number): boolean {
  return borders.test(text.slice(Math.max(0, start - 30), start)) || facing.test(text.slice(end, end + 12));
}

function off(missing: Said): Relevance {
  return { isRelevant: false, rule: 'not-about-cooperation', why: say`No facts taken: the page does not name ${missing}` };
}
