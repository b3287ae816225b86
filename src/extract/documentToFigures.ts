/** The figures of a page, each once. */
import { unitFamily, type UnitId } from '../schemas/units.ts';
import { sayings } from './lib/statements/sayings.ts';
import { mentionsOf } from './documentToPlaces.ts';
import { boundedSentences } from './lib/boundedSentences.ts';
import { documentTimes } from './lib/dates/documentTimes.ts';
import type { TimeMention } from './lib/dates/timeMentions.ts';
import { saidByAt, speechGoingOn } from './lib/figures/attribution.ts';
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
import { mentionsOfDocument } from './lib/people/introduced.ts';
import { spanAt } from './lib/spans.ts';
import type { CapturedDocument, FigureFact, ParagraphId } from './lib/types.ts';
import { paragraphToFigures } from './paragraphToFigures.ts';

/** Figures of the body, and of the title where the body does not give them. Captions repeat what the body says. */
export function documentToFigures(document: CapturedDocument, gazetteer: Gazetteer): FigureFact[] {
  const { source, paragraphs } = document;
  const { lang, title } = source;
  if (lang === null) return [];
  const { clock, of } = documentTimes(document, lang);
  const mentions = mentionsOf(document, lang, gazetteer);
  const read = (id: ParagraphId, text: string): FigureFact[] =>
    paragraphToFigures({ id, text }, { lang, clock, times: of.get(id) ?? [], places: mentions.get(id) ?? [] });
  const body = settled(
    paragraphs.flatMap(({ number, text }) => read(number, text)),
    paragraphs.flatMap(({ number }) => of.get(number) ?? []),
  );
  const headline = title === null ? [] : read(0, title);
  const bodyValues = new Set(body.map(({ value, min, max }) => `${value} ${min} ${max}`));
  const own = headline.filter(
    ({ value, min, max, qualifier }) => !bodyValues.has(`${value} ${min} ${max}`) && !isRounded(value, qualifier, body),
  );
  return withSources(distinct([...own, ...body]), document, gazetteer);
}

/** Each figure of the body with the one who says it. */
function withSources(figures: readonly FigureFact[], document: CapturedDocument, gazetteer: Gazetteer): FigureFact[] {
  const people = Map.groupBy(mentionsOfDocument(document, gazetteer), ({ passage }) => passage.at);
  const words = new Map(
    sayings(document, gazetteer).map(({ passage, said, answering }) => {
      const sentences = boundedSentences(passage, passage.lang);
      const known = { passage, said, people: people.get(passage.at) ?? [], gazetteer };
      return [passage.at, { sentences, words: { ...known, goingOn: speechGoingOn(sentences, known, answering) } }];
    }),
  );
  return figures.map((figure) => {
    const here = words.get(figure.evidence.paragraph);
    const sentence = here && spanAt(here.sentences, figure.span.start);
    // The number of a session is a name: nobody vouches for it.
    return here && sentence && figure.unit !== 'ordinal'
      ? { ...figure, saidBy: saidByAt(figure.span, sentence, here.words) }
      : figure;
  });
}

/** Of two spans with one beginning (2016–2020, once 2016–2021), the one that the report prints more often. */
function settled(figures: readonly FigureFact[], times: readonly TimeMention[]): FigureFact[] {
  const counts = new Map<string, number>();
  for (const { edtf, isInferred } of times) {
    if (edtf !== undefined && !isInferred && /^\d{4}\/\d{4}$/.test(edtf)) counts.set(edtf, (counts.get(edtf) ?? 0) + 1);
  }
  const preferred = (period: string): string =>
    [...counts].reduce((best, [other, count]) => {
      const isBetter = other.slice(0, 5) === period.slice(0, 5) && count > (counts.get(best) ?? 0);
      return isBetter ? other : best;
    }, period);
  return figures.map((figure) => {
    const period = figure.period !== null && counts.has(figure.period) ? preferred(figure.period) : figure.period;
    if (period === figure.period) return figure;
    return { ...figure, period, inferred: { why: `the report prints ${period} more often than ${figure.period}` } };
  });
}

/** `3,9 triệu` in a title is the `3.900.412` of the body, `hơn 1.000` its `1.200`, `gần 500` its `460`. */
function isRounded(value: number | null, qualifier: FigureFact['qualifier'], body: readonly FigureFact[]): boolean {
  if (value === null || Math.abs(value) < 10) return false;
  const below = qualifier === 'over' || qualifier === 'exceeding' ? 0.3 : 0.1;
  const above = qualifier === 'nearly' || qualifier === 'under' ? 0.2 : 0.1;
  return body.some(
    (fact) =>
      fact.value !== null &&
      fact.value >= value - Math.abs(value) * above &&
      fact.value <= value + Math.abs(value) * below,
  );
}

/** Above this a number is no accident: the same number of the same things is the same figure. */
const telling = 100;

/** A figure told twice is one; of those that count localities, the one that stands with most names. */
function distinct(figures: readonly FigureFact[]): FigureFact[] {
  const kept: FigureFact[] = [];
  const places = new Map<string, number[]>();
  for (const figure of figures) {
    const { unit, value, min, max } = figure;
    const key = `${kindOf(unit)} ${value} ${min} ${max}`;
    const alike = places.get(key) ?? [];
    const twin = alike.find((index) => isSame(kept[index] as FigureFact, figure));
    const known = twin === undefined ? undefined : kept[twin];
    if (twin === undefined || known === undefined) {
      places.set(key, [...alike, kept.length]);
      kept.push(figure);
    } else if (unitFamily(unit) === 'places' && figure.places.length > known.places.length) kept[twin] = figure;
  }
  return kept;
}

/** Of two figures of one value and kind. */
function isSame(a: FigureFact, b: FigureFact): boolean {
  if (a.unit === 'ordinal' || unitFamily(a.unit) === 'places') return true;
  return a.evidence.paragraph !== b.evidence.paragraph && a.value !== null && Math.abs(a.value) >= telling;
}

/** “Four provinces” are also “the four localities”. */
function kindOf(unit: UnitId): UnitId {
  return unit === 'province' ? 'locality' : unit;
}
