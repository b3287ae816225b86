/** Whether a page reports on cooperation between Vietnamese and Chinese localities, which alone the record is about. */
import { say, type Said } from '../record/say.ts';
import { cooperationIn, countriesIn, hasSides, isMishap, isOfPeople, isOffer } from './lib/cooperationWords.ts';
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
/** How much sentences may give together in which no word is of cooperation, but people of one side do something for the other. */
const mostOfDeeds = 2;

/**
 * A page is relevant when it names localities of both countries, and enough of it speaks of their dealings.
 * @see relevancePoints
 */
export function documentToRelevance(
  document: CapturedDocument,
  gazetteer: Gazetteer,
  placesOf: Stages['placesOf'],
): Relevance {
  const { lang } = document.source;
  if (lang === null) {
    const why = say`Unexpected language, expected Vietnamese, Chinese or English`;
    return { isRelevant: false, rule: 'other-language', why };
  }
  const { points, lacks } = relevancePoints(document, lang, gazetteer, placesOf);
  return points >= enough ? { isRelevant: true } : off(lacks);
}

/**
 * What speaks for a page, and what it lacks if that is below 2. A sentence with a locality across the border and a word
 * of cooperation, exchange or visit gives 2; a word that may be said of one country's agencies, a word of trade or
 * transport beside localities of both, what people of one side do for those of the other, both in the title or side by
 * side, and words such as “both sides” give 1 each; localities of both without such a word 0.5, as Viet Nam in a Chinese title. Prices of tours take 2,
 * weather and crime what the sentence would give for deeds, and a page loses 1 that names third countries more often
 * than China (2 if its title does), or other provinces of China more often than localities of Viet Nam.
 */
export function relevancePoints(
  document: CapturedDocument,
  lang: SourceLang,
  gazetteer: Gazetteer,
  placesOf: Stages['placesOf'],
): { points: number; lacks: Said } {
  const { title } = document.source;
  const texts: Paragraph[] = [...(title === null ? [] : [{ number: 0, text: title }]), ...document.paragraphs];
  const read = texts.map((paragraph) => ({
    paragraph,
    places: placesOf(paragraph, document, gazetteer).flatMap(({ id, start, end }): Local[] => {
      const place = gazetteer.places.get(id);
      const isLocal = place !== undefined && !wide.has(place.level) && !apart.has(id) && id !== seat;
      if (!isLocal || isNeighbour(paragraph.text, start, end)) return [];
      return place.country === 'VN' || place.country === 'CN' ? [{ id, side: place.country, start, end }] : [];
    }),
  }));
  const names = (side: Local['side']): boolean =>
    read.some(({ places }) => places.some((place) => place.side === side));
  if (!names('VN')) return { points: 0, lacks: say`a Vietnamese locality` };
  if (!names('CN') && !(lang === 'zh' && isOwn(texts))) return { points: 0, lacks: say`a Chinese locality beside the capital` };
  const lacks = say`a Chinese locality together with words of cooperation`;
  const found = read.map(({ paragraph, places }) => pointsOf(paragraph, places, lang));
  const own = found.reduce((sum, { words }) => sum + words, 0);
  const speaks = read.some(({ paragraph: { text }, places }, i) => {
    const isTheirs = lang !== 'zh' || isOfAbroad(text, places) || hasBothSides(read[i - 1]?.places ?? []);
    return hasSides(text, lang) && isTheirs && !isOfOneSide(places);
  });
  const deeds = Math.min(mostOfDeeds, found.reduce((sum, { deeds: some }) => sum + some, 0));
  if (own + deeds === 0) return { points: 0, lacks };
  const whole = texts.map(({ text }) => text).join('\n');
  const against = (isOffer(whole, lang) ? enough : 0) + (isOfRivals(read.flatMap(({ places }) => places), gazetteer) ? 1 : 0) + thirds(whole, title ?? '', lang);
  return { points: own + deeds + (speaks ? 1 : 0) - against, lacks };
}

/** A survey of a province's partners names several of them once each. */
const foreignness = 1.5;

/** What speaks against a page that names third countries more often than the other side; most where its title does. */
function thirds(whole: string, title: string, lang: SourceLang): number {
  const all = countriesIn(whole, lang);
  if (all.thirds <= foreignness * all.china) return 0;
  const named = countriesIn(title, lang);
  return named.thirds > 0 && named.china === 0 ? enough : 1;
}

type Local = Span & { id: string; side: 'VN' | 'CN' };

/** `来我校访问`: the outlet is a Chinese body that speaks of itself without a place. */
function isOwn(texts: readonly Paragraph[]): boolean {
  return texts.filter(({ text }) => /我(?:校|院|州|市|县|区|省|局|台|行)(?!们)/u.test(text)).length >= 2;
}

function hasBothSides(places: readonly Local[]): boolean {
  return places.some(({ side }) => side === 'CN') && places.some(({ side }) => side === 'VN');
}

/** Whether several localities of one country are named and none of the other: “both” are then they. */
function isOfOneSide(places: readonly Local[]): boolean {
  return new Set(places.map(({ id }) => id)).size > 1 && !hasBothSides(places);
}

/** Provinces of China on the border, which speak for a page wherever else it deals. */
const bordering: ReadonlySet<string> = new Set(['yunnan', 'guangxi']);

/** Whether a province on the border deals with another one of China rather than with Viet Nam. */
function isOfRivals(places: readonly Local[], { places: known }: Gazetteer): boolean {
  const isBordering = (id: string): boolean => {
    for (let at: string | undefined = id, steps = 0; at !== undefined && steps < 5; at = known.get(at)?.parent, steps += 1)
      if (bordering.has(at)) return true;
    return false;
  };
  const chinese = places.filter(({ side }) => side === 'CN').map(({ id }) => isBordering(id));
  const others = chinese.filter((own) => !own).length;
  return chinese.includes(true) && others > places.filter(({ side }) => side === 'VN').length;
}

/** How much the sentences of a paragraph speak for it: by words of cooperation and trade, and by deeds. */
function pointsOf(paragraph: Paragraph, places: readonly Local[], lang: SourceLang): { words: number; deeds: number } {
  const { text: whole } = paragraph;
  let [words, deeds] = [0, 0];
  for (const { start, end } of paragraphToSentences(paragraph, lang)) {
    const inside = places.filter((place) => place.start >= start && place.start < end);
    const text = whole.slice(start, end);
    if (lang === 'zh' && paragraph.number === 0 && isOfAbroad(text, inside)) deeds += 0.5;
    const word = cooperationIn(text, lang);
    const named = { CN: inside.some(({ side }) => side === 'CN'), VN: inside.some(({ side }) => side === 'VN') };
    const hasBoth = hasBothSides(inside);
    const across = inside.length > 0 && isAbroad(text, named, lang);
    if (word === 'strong' && across) words += enough;
    else if (word === undefined || word === 'deed') {
      if (isMishap(text, lang)) continue;
      if (hasBoth) deeds += word === undefined ? 0.5 : 1;
      else if (lang === 'zh' && named.VN && isOfPeople(text)) deeds += 0.5;
    } else if (hasBoth || (word === 'medium' && across)) words += isPair(inside, whole) ? 2 : 1;
    else if (word !== 'weak' && hasSides(text, lang) && !isOfOneSide(inside) && (lang !== 'zh' || isOfAbroad(text, inside)))
      deeds += 0.5;
    if (hasBoth && paragraph.number === 0 && word !== undefined && word !== 'deed') words += 1;
  }
  return { words, deeds };
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

const borders = /(?:(?<!\p{L})(?:tiếp giáp|giáp|giáp ranh|giáp với|tiếp giáp với)|\b(?:bordering|borders|border with|adjacent to|neighbou?ring)|毗邻|接壤|紧邻|相邻)(?: (?:tỉnh|châu|huyện|the|với|china['’]s|viet ?nam['’]s|chinese|vietnamese|中国|越南))* ?$/iu;

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
