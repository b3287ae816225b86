/** How well a record answers a query: exact name before alias, title before mention, words together before words apart. */
import { flatten, isSyllable, joined } from './flat.ts';
import type { Body, Prepared } from './prepare.ts';
import type { Query, Term } from './query.ts';
import type { SearchRecord } from './record.ts';

export type Judgement = {
  score: number;
  /** Terms that the record has, in the order of the query. */
  has: boolean[];
  /** All terms, and near each other. */
  isWhole: boolean;
  /** The query stands in it as it was typed, in title, name or text. */
  isPhrase: boolean;
  /** Languages in whose texts all that is not a name, date or value stands; the reader's alone when it does: 0 vi, 1 zh, 2 en. */
  langs: number[];
};

/** Farther apart than this, words that only text mentions do not belong together. */
const together = 60;

/** Sources come last, since what they tell stands in the record itself; unless the reader names a publisher. */
const sourcePoints = { asked: 45, otherwise: -25 };

/** Who types a person's name with more that is said of the person wants the person. */
const personPoints = 30;

/** Of a day a reader wants what happened on it before what tells of it; last the forum that met. */
function weightOfDay(record: SearchRecord): number {
  return isThing(record) ? 0 : Math.min(record.weight, 8);
}

/** @param lang index of the reader's language */
export function judge(query: Query, prepared: Prepared, lang: number): Judgement {
  const { record } = prepared;
  const form = bestForm(query, prepared);
  const terms = query.terms.map((_, i) => judgeTerm(query.terms, i, prepared, lang, form));
  const has = terms.map(({ points }) => points > 0);
  const whole = joined(flatten(query.text));
  const isDate = query.terms.length > 0 && query.terms.every(({ type }) => type === 'date');
  const sum = isDate ? 10 : terms.reduce((total, { points }) => total + points, 0) / Math.max(1, terms.length);
  const apart = distanceInBodies(query, prepared, terms);
  const isNamed = query.named.findIndex(({ page }) => page === record.page && record.hash === undefined);
  const phrase = isDate ? 0 : phrasePoints(prepared, whole, lang, terms.some(({ isBody }) => isBody));
  // An office is asked for the sake of who holds it.
  const isAsked = query.terms.some(({ names: [name] }) => name?.about === record.kind || (name?.about === 'role' && record.kind === 'person'));
  const score =
    sum * 10 +
    (isNamed >= 0 ? 200 - isNamed : 0) +
    (record.kind === 'person' && query.terms.some(({ names }) => names.some(({ page }) => page === record.page)) ? personPoints : 0) +
    phrase +
    (apart === undefined ? 0 : Math.max(0, 12 - apart / 3)) +
    (isDate ? weightOfDay(record) : record.weight + concise(query, prepared)) +
    (record.kind === 'source' ? (isAsked ? sourcePoints.asked : sourcePoints.otherwise) : isAsked ? 8 : 0);
  const texts = query.terms.filter(({ type }) => type === 'latin' || type === 'han');
  const stands = (i: number): boolean => texts.every((term) => inText(term, prepared, i));
  const langs = texts.length === 0 ? [0, 1, 2] : stands(lang) ? [lang] : [0, 1, 2].filter(stands);
  const isWhole = has.every(Boolean) && (apart ?? 0) <= together && syllablesMeet(query, prepared, terms);
  return { score, has, isWhole, isPhrase: phrase > 0, langs };
}

/** Of two titles with all the words, the shorter says it better. */
function concise({ terms }: Query, { titles }: Prepared): number {
  const shortest = Math.min(...titles.map(({ words }) => Math.max(1, words.size)));
  return 6 * Math.min(1, (2 * terms.length) / shortest);
}

type Form = Prepared['forms'][number];

/** The one form that has most of the query: words of several names are not one name. */
function bestForm({ terms }: Query, { forms, record }: Prepared): Form | undefined {
  let best: Form | undefined;
  let most = 0;
  for (const form of forms) {
    const count = terms.filter((_, i) => inForm(terms, i, form, isThing(record))).length;
    if (count > most) [best, most] = [form, count];
  }
  return best;
}

/** A word of a name, or several written together; of a title read aloud, syllables that follow each other. */
function inForm(terms: readonly Term[], i: number, form: Form, isName: boolean): boolean {
  const { words, flat } = terms[i] as Term;
  const isThere = words.every((word) => form.words.has(word)) && (isName || terms.length === 1 || meets(terms, i, form.key));
  return isThere || (flat.length > 4 && form.key.includes(flat));
}

/** The word stands beside the one it was typed beside. */
function meets(terms: readonly Term[], i: number, key: string): boolean {
  const flat = (k: number): string => terms[k]?.flat ?? '\0';
  return key.includes(flat(i - 1) + flat(i)) || key.includes(flat(i) + flat(i + 1));
}

function isThing({ kind }: SearchRecord): boolean {
  return kind === 'place' || kind === 'person' || kind === 'forum';
}

/** `isLoose`: it stands in running text only, or is only the beginning of a word. */
type TermPoints = { points: number; isBody: boolean; isLoose?: boolean };

const none: TermPoints = { points: 0, isBody: false };

/**
 * 12 for the page of a name, 10 for a title of the reader's language or a date, 9 for one of another or a value, 8 for
 * another form of the name, 3 for a mention.
 */
function judgeTerm(terms: readonly Term[], i: number, prepared: Prepared, lang: number, form: Form | undefined): TermPoints {
  const { titles, own, kept, record, bodies } = prepared;
  const term = terms[i] as Term;
  const points = (found: number): TermPoints => ({ points: found, isBody: false });
  if (term.type === 'name') {
    if (term.names.some(({ page }) => page !== undefined && page === record.page && record.hash === undefined)) return points(12);
    // As typed before by another form: COVID and health are one topic, but not one word.
    if (term.flat.length > 3 && titles.some(({ key }) => key.includes(term.flat))) return points(11);
    if (term.names.some(({ word }) => own.has(word))) return points(10);
    return term.names.some(({ word }) => kept.has(word)) ? points(6) : none;
  }
  const isIn = (words: ReadonlySet<string>): boolean => term.words.every((word) => words.has(word));
  const startsIn = (words: Iterable<string>, start = term.flat): boolean => term.isOpen && [...words].some((word) => word.startsWith(start));
  // With other marks it is perhaps another word, unless its neighbour is there too.
  const isSaid = ({ words, marked, key }: Prepared['titles'][number]): boolean => isIn(words) && (term.marked === undefined || terms.length === 1 || marked.has(term.marked) || meets(terms, i, key));
  const shown = titles[lang];
  if (shown !== undefined && isSaid(shown)) return points(10);
  if (titles.some(isSaid)) return points(9);
  if ((term.type === 'date' || term.type === 'number') && isIn(kept)) return points(9);
  if (form !== undefined && inForm(terms, i, form, isThing(record))) return points(8);
  if (isIn(kept)) return points(6);
  if (titles.some(({ words, marked }) => (term.marked === undefined || terms.length === 1 ? startsIn(words) : startsIn(marked, term.marked)))) return { ...points(7), isLoose: true };
  if (form !== undefined && startsIn(form.words)) return { ...points(5), isLoose: true };
  if (bodies.some((body) => placesOf(term, body()).length > 0)) return { points: 3, isBody: true, isLoose: true };
  if (bodies.some((body) => placesFrom(term, body()).length > 0)) return { points: 2, isBody: true, isLoose: true };
  return none;
}

/** Where a term stands in running text; what was typed with its marks stands there with them. */
function placesOf({ words, marked }: Term, body: Body): readonly number[] {
  const [first = ''] = words;
  if (!words.every((word) => body.places.has(word))) return [];
  return (marked === undefined ? body.places.get(first) : body.marked.get(marked)) ?? [];
}

/** The same for a term that may be unfinished. */
function placesFrom(term: Term, body: Body): readonly number[] {
  const whole = placesOf(term, body);
  if (whole.length > 0 || !term.isOpen) return whole;
  const [words, start] = term.marked === undefined ? [body.places, term.flat] : [body.marked, term.marked];
  return [...words].flatMap(([word, at]) => (word.startsWith(start) ? at : []));
}

function phrasePoints({ titles, forms, bodies }: Prepared, whole: string, lang: number, isInText: boolean): number {
  if (whole.length < 2) return 0;
  const titleAt = titles.findIndex(({ key }) => key.includes(whole));
  if (titles.some(({ key }) => key === whole)) return 90;
  if (forms.some(({ key }) => key === whole)) return 80;
  if (titleAt >= 0) return titles[lang]?.key.includes(whole) ? 34 : 30;
  if (forms.some(({ key }) => key.includes(whole))) return 25;
  return isInText && whole.length > 4 && bodies.some((body) => body().key.includes(whole)) ? 14 : 0;
}

/** Words between the terms that only stand in running text, where they stand closest; undefined for fewer than two. */
function distanceInBodies(query: Query, { bodies }: Prepared, terms: readonly TermPoints[]): number | undefined {
  const wanted = query.terms.filter((_, i) => terms[i]?.isBody === true);
  if (wanted.length < 2) return undefined;
  const spans = bodies.flatMap((body) => {
    const lists = wanted.map((term) => placesOf(term, body()));
    if (lists.some((list) => list.length === 0)) return [];
    const firsts = lists[0] ?? [];
    return firsts.map((at) => Math.max(...lists.map((list) => Math.min(...list.map((place) => Math.abs(place - at))))));
  });
  return spans.length === 0 ? together + 1 : Math.min(...spans);
}

/** As far as a word that says nothing may part two that belong together. */
const besides = 2;

/**
 * A Vietnamese word is mostly two syllables, and single ones stand in every text: several that are only mentioned must
 * each stand beside the one they were typed beside.
 */
function syllablesMeet({ terms }: Query, { bodies }: Prepared, points: readonly TermPoints[]): boolean {
  const loose = terms.flatMap((term, i) => (points[i]?.isLoose === true && isSyllable(term.flat) ? [i] : []));
  if (loose.length < 2 || !points.some(({ isBody }) => isBody)) return true;
  const follows = (i: number, k: number): boolean => {
    const [a, b] = [terms[i], terms[k]];
    if (a === undefined || b === undefined) return false;
    return bodies.some((body) => {
      const later = placesFrom(b, body());
      return placesOf(a, body()).some((at) => later.some((place) => place > at && place - at <= besides));
    });
  };
  return loose.every((i) => follows(i - 1, i) || follows(i, i + 1));
}

function inText(term: Term, { titles, bodies }: Prepared, i: number): boolean {
  const has = (word: string): boolean => titles[i]?.words.has(word) === true || bodies[i]?.().places.has(word) === true;
  return term.words.every(has) || (term.isOpen && [...(titles[i]?.words ?? []), ...(bodies[i]?.().places.keys() ?? [])].some((word) => word.startsWith(term.flat)));
}
