/** What was extracted from one capture, set against its gold. */
import type { EventFact, Extraction, FigureFact, RoleFact } from '../../../src/extract/lib/types.ts';
import { normalizeText, textToTokens } from '../../../src/record/normalize.ts';
import { fold } from '../../../src/i18n/fold.ts';
import type { Gold, GoldEvent, GoldFigure, GoldMention, GoldRole } from './gold.ts';
import { textOverlap } from './textOverlap.ts';
import { nounToUnit, sameUnitFamily } from './unitFamily.ts';

/** Found and right, found, wanted. Precision is `right / found`, recall `hit / wanted`. */
export type Count = { right: number; found: number; hit: number; wanted: number };
/** How many of a number of cases are right. */
export type Share = { right: number; of: number };

export const counted = [
  'figures',
  'dates',
  'roles',
  'places',
  'agreements',
  'donations',
  'statements',
  'body',
] as const;
export const shared = ['unit', 'qualifier', 'period', 'attribution', 'main date', 'title', 'published'] as const;

export type Score = {
  name: string;
  isAbout: boolean;
  counts: Record<(typeof counted)[number], Count>;
  shares: Partial<Record<(typeof shared)[number], Share>>;
  /** Facts whose evidence does not stand in the article. */
  junk: number;
  /** Of a page about something else: whether it gave no facts. */
  isSilent?: boolean;
  /** What went wrong, a line each. */
  faults: string[];
};

export function scoreCapture({ source, paragraphs, facts, places }: Extraction, gold: Gold): Score {
  const faults: string[] = [];
  const figures = facts.filter((fact): fact is FigureFact => fact.kind === 'figure');
  const events = facts.filter((fact): fact is EventFact => fact.kind === 'event');
  const roles = facts.filter((fact): fact is RoleFact => fact.kind === 'role');
  const ofKind = (kind: string): GoldMention[] =>
    facts
      .filter((fact) => fact.kind === kind)
      .map(({ evidence, ...fact }) => ({
        paragraph: evidence.paragraph,
        evidence: evidence.phrase,
        ...(fact.kind === 'statement' && { type: fact.type }),
      }));
  const { matched, extra } = matchFigures(figures, gold, faults);
  const article = [gold.title ?? '', ...gold.paragraphs, ...gold.captions].map(normalizeText);
  const junk = facts.filter(
    ({ evidence }) => !gold.isAbout || !article.some((text) => text.includes(normalizeText(evidence.phrase))),
  );
  faults.push(...junk.map(({ kind, evidence }) => `junk ${kind} p${evidence.paragraph} “${evidence.phrase}”`));
  const overlap = textOverlap(
    paragraphs.map(({ text }) => text),
    gold.paragraphs,
  );
  if (overlap.common < overlap.wanted || overlap.common < overlap.found)
    faults.push(`body ${overlap.common} of ${overlap.found} found, ${overlap.wanted} wanted`);
  const isRightTitle = gold.title === null || sameText(source.title, gold.title);
  if (!isRightTitle) faults.push(`title “${source.title}”, wanted “${gold.title}”`);
  const isRightMoment = gold.published === undefined || sameMoment(source.published, gold.published);
  if (!isRightMoment) faults.push(`published ${source.published}, wanted ${gold.published}`);
  return {
    name: gold.name,
    isAbout: gold.isAbout,
    counts: {
      figures: countOf(matched.length, matched.length + extra, gold.figures.length),
      dates: scoreDates(events, gold, faults),
      roles: scoreRoles(roles, gold, faults),
      places: gold.isAbout ? scoreSet(places, gold, faults) : countOf(0, 0, 0),
      agreements: scoreMentions('agreement', ofKind('agreement'), gold.agreements, faults),
      donations: scoreMentions('donation', ofKind('donation'), gold.donations, faults),
      statements: scoreMentions('statement', ofKind('statement'), gold.statements, faults),
      body: { right: overlap.common, found: overlap.found, hit: overlap.common, wanted: overlap.wanted },
    },
    shares: {
      unit: shareOf(matched, ({ fact, gold: wanted }) => nounToUnit(wanted.unit) === fact.unit),
      qualifier: shareOf(matched, ({ fact, gold: wanted }) => {
        const isRight = fact.qualifier === wanted.qualifier;
        if (!isRight) faults.push(`qualifier ${fact.qualifier}, wanted ${wanted.qualifier}: “${wanted.evidence}”`);
        return isRight;
      }),
      period: shareOf(
        matched.filter(({ gold: wanted }) => wanted.periods.length > 0),
        ({ fact, gold: wanted }) => {
          const isRight = wanted.periods.some((period) => samePeriod(fact.period, period));
          if (!isRight)
            faults.push(`period ${fact.period}, wanted ${wanted.periods.join(' or ')}: “${wanted.evidence}”`);
          return isRight;
        },
      ),
      attribution: shareOf(
        matched.filter(({ gold: wanted }) => wanted.saidBy !== undefined),
        ({ fact, gold: { saidBy = [], evidence } }) => {
          const found = fact.saidBy.flatMap((party) => Object.values(party));
          const isRight =
            found.length === saidBy.length &&
            saidBy.every((name) => overlapOf(textToTokens(name), found.flatMap(textToTokens)) >= leastOffice);
          if (!isRight) faults.push(`said by ${found.join(', ')}, wanted ${saidBy.join(', ')}: “${evidence}”`);
          return isRight;
        },
      ),
      'main date': shareOf(
        gold.events.filter(({ isMain }) => isMain),
        (wanted) => events.some((event) => isRightDate(event, wanted)),
      ),
      ...(gold.isAbout && {
        title: { right: isRightTitle ? 1 : 0, of: 1 },
        published: { right: isRightMoment ? 1 : 0, of: 1 },
      }),
    },
    junk: junk.length,
    ...(!gold.isAbout && { isSilent: facts.length === 0 }),
    faults,
  };
}

type Matched = { fact: FigureFact; gold: GoldFigure };

/** Each with at most one of the other, by paragraph, value and family of the unit; `extra` counts those that are faults. */
function matchFigures(
  facts: readonly FigureFact[],
  { figures: wanted, allowed }: Gold,
  faults: string[],
): { matched: Matched[]; extra: number } {
  const free = [...facts];
  const matched = wanted.flatMap((gold) => {
    const fits = free.filter((fact) => isSameFigure(fact, gold));
    const fact = fits.find(({ unit }) => unit === nounToUnit(gold.unit)) ?? fits[0];
    if (fact === undefined) {
      faults.push(
        `missing figure p${gold.paragraph} ${gold.value ?? `${gold.min}–${gold.max}`} ${gold.unit}: “${gold.evidence}”`,
      );
      return [];
    }
    free.splice(free.indexOf(fact), 1);
    return [{ fact, gold }];
  });
  const extra = free.filter((fact) => !allowed.figures.some((gold) => isSameFigure(fact, gold)));
  faults.push(
    ...extra.map(
      ({ evidence, value, min, max, unit }) =>
        `extra figure p${evidence.paragraph} ${value ?? `${min}–${max}`} ${unit}: “${evidence.phrase}”`,
    ),
  );
  return { matched, extra: extra.length };
}

function isSameFigure(fact: FigureFact, gold: GoldFigure): boolean {
  const isSameValue =
    gold.value === null
      ? fact.min === gold.min && fact.max === gold.max
      : fact.value === gold.value && fact.value !== null;
  return fact.evidence.paragraph === gold.paragraph && isSameValue && sameUnitFamily(fact.unit, gold.unit);
}

/** An event is right when one of the gold has its paragraph and one of its dates. */
function scoreDates(
  found: readonly EventFact[],
  { events: wanted, allowed }: Gold,
  faults: string[],
): Count {
  const isAllowed = (event: EventFact): boolean =>
    allowed.events.some((gold) => isRightDate(event, gold)) && !wanted.some((gold) => isRightDate(event, gold));
  const events = found.filter((event) => !isAllowed(event));
  const missed = wanted.filter((gold) => !events.some((event) => isRightDate(event, gold)));
  const extra = events.filter((event) => !wanted.some((gold) => isRightDate(event, gold)));
  faults.push(
    ...missed.map(
      ({ paragraph, dates, evidence }) => `missing date p${paragraph} ${dates.join(' or ')}: “${evidence}”`,
    ),
    ...extra.map(
      ({ evidence, date, type }) => `extra date p${evidence.paragraph} ${date} ${type}: “${evidence.phrase}”`,
    ),
  );
  return {
    right: events.length - extra.length,
    found: events.length,
    hit: wanted.length - missed.length,
    wanted: wanted.length,
  };
}

function isRightDate(event: EventFact, gold: GoldEvent): boolean {
  return event.evidence.paragraph === gold.paragraph && gold.dates.some((date) => samePeriod(event.date, date));
}

/** Marks of doubt are compared elsewhere: a date is inferred or not. */
function samePeriod(a: string | null, b: string | null): boolean {
  return a?.replace(/[?~%]/g, '') === b?.replace(/[?~%]/g, '');
}

/** A role is right when its person is one of the gold and most words of its office are printed there. */
function scoreRoles(found: readonly RoleFact[], { roles: wanted, allowed }: Gold, faults: string[]): Count {
  const roles = found.filter(
    (role) => wanted.some((gold) => isSamePerson(role, gold)) || !allowed.roles.some((gold) => isSamePerson(role, gold)),
  );
  const missed = wanted.filter((gold) => {
    const own = roles.filter((role) => isSamePerson(role, gold));
    return (
      overlapOf(
        textToTokens(gold.office),
        own.flatMap(({ office }) => textToTokens(office)),
      ) < leastOffice
    );
  });
  const extra = roles.filter(
    (role) =>
      !wanted.some(
        (gold) =>
          isSamePerson(role, gold) && overlapOf(textToTokens(role.office), textToTokens(gold.office)) >= leastOffice,
      ),
  );
  faults.push(
    ...missed.map(({ name, office }) => `missing role ${name}, ${office}`),
    ...extra.map(
      ({ name, office, evidence }) => `extra role ${name}, ${office} p${evidence.paragraph} “${evidence.phrase}”`,
    ),
  );
  return {
    right: roles.length - extra.length,
    found: roles.length,
    hit: wanted.length - missed.length,
    wanted: wanted.length,
  };
}

const leastOffice = 0.6;

function isSamePerson(role: RoleFact, gold: GoldRole): boolean {
  return (
    (gold.id !== null && role.person === gold.id) || fold(role.name).toLowerCase() === fold(gold.name).toLowerCase()
  );
}

/** Part of the words of `a` that stand in `b`, 0 to 1. */
function overlapOf(a: readonly string[], b: readonly string[]): number {
  const known = new Set(b);
  return a.length === 0 ? 0 : a.filter((token) => known.has(token)).length / a.length;
}

function scoreSet(all: readonly string[], { places: wanted, allowed }: Gold, faults: string[]): Count {
  const found = all.filter((id) => wanted.includes(id) || !allowed.places.includes(id));
  const missed = wanted.filter((id) => !found.includes(id));
  const extra = found.filter((id) => !wanted.includes(id));
  faults.push(...missed.map((id) => `missing place ${id}`), ...extra.map((id) => `extra place ${id}`));
  return countOf(found.length - extra.length, found.length, wanted.length);
}

/**
 * A mention is right when one of the gold has its paragraph and shares words of its evidence, or is a statement of the
 * same type; each is used once.
 */
function scoreMentions(
  kind: string,
  found: readonly GoldMention[],
  wanted: readonly GoldMention[],
  faults: string[],
): Count {
  const free = [...found];
  let right = 0;
  for (const gold of wanted) {
    const near = free.filter(({ paragraph }) => paragraph === gold.paragraph);
    const shareOfWords = (mention: GoldMention): number => {
      const [a, b] = [textToTokens(mention.evidence), textToTokens(gold.evidence)];
      const isSameType = gold.type !== undefined && mention.type === gold.type;
      return Math.max(overlapOf(a, b), overlapOf(b, a), isSameType ? leastWords : 0);
    };
    const best = near.sort((a, b) => shareOfWords(b) - shareOfWords(a))[0];
    if (best === undefined || shareOfWords(best) < leastWords) {
      faults.push(`missing ${kind} p${gold.paragraph} “${gold.evidence}”`);
      continue;
    }
    free.splice(free.indexOf(best), 1);
    right += 1;
  }
  faults.push(...free.map(({ paragraph, evidence }) => `extra ${kind} p${paragraph} “${evidence}”`));
  return countOf(right, found.length, wanted.length);
}

const leastWords = 0.4;

function countOf(right: number, found: number, wanted: number): Count {
  return { right, found, hit: right, wanted };
}

function shareOf<T>(cases: readonly T[], isRight: (item: T) => boolean): Share {
  return { right: cases.filter(isRight).length, of: cases.length };
}

function sameText(a: string | null, b: string | null): boolean {
  return normalizeText(a ?? '') === normalizeText(b ?? '');
}

/** To the minute; `Z` is `+00:00`. */
function sameMoment(a: string | null, b: string | null): boolean {
  const form = (text: string | null): string | undefined =>
    text?.replace(/(T\d{2}:\d{2}):\d{2}/, '$1').replace(/Z$/, '+00:00');
  return form(a) === form(b);
}
