/** Whether a fact's numbers and dates can be read from its evidence. */
import type { Inferred } from '../schemas/common.ts';
import type { Evidence, Fact } from '../schemas/fact.ts';
import { isDateSupported, type DateGrounds } from './dateSupport.ts';
import { factToEvidence } from './evidence.ts';
import { quantitySupport, type StatedQuantity } from './quantitySupport.ts';
import { readDates, type DateReading } from './readDate.ts';
import { readQuantities, type QuantityReading } from './readQuantity.ts';
import type { ReadingLang } from './wordTable.ts';
import { say, type Said } from './say.ts';

/** What the record knows beside the fact itself. */
export type Surroundings = {
  /** Language of a source; undefined for one that the record does not have. */
  langOf: (source: string) => ReadingLang | undefined;
  /** Day on which a source was published, as `YYYY-MM-DD`, when that is certain. */
  publishedOn: (source: string) => string | undefined;
  /** EDTF dates of the events that the same article reports. */
  eventDates: readonly string[];
};

/** One thing that the evidence does not show, under the dotted name of its field. */
export type SupportFault = { field: string; message: Said };

/**
 * Lists what cannot be read from the fact's phrases.
 * A number must always be printed; `inferred` lets a date rest on the reason instead, which must then name it.
 */
export function factSupport(fact: Fact, surroundings: Surroundings): SupportFault[] {
  // A source that is missing is an error of its own.
  if (factToEvidence(fact).some(({ evidence }) => surroundings.langOf(evidence.source) === undefined)) return [];
  return [
    ...quantityFaults(fact, surroundings),
    ...dateFaults(fact, surroundings),
    ...alternatives(fact).flatMap((_, i) => alternativeFaults(fact, i, surroundings)),
  ];
}

type Alternative = NonNullable<Fact['disputed']>['alternatives'][number];

function alternatives(fact: Fact): readonly Alternative[] {
  return fact.disputed?.alternatives ?? [];
}

function quantityFaults(fact: Fact, { langOf }: Surroundings): SupportFault[] {
  const readings = quantitiesOf(fact.evidence, langOf);
  if (fact.kind === 'figure') {
    const { quantity, qualifier, change } = fact;
    return named('quantity', 'qualifier', { quantity, qualifier, isChange: change !== undefined }, readings);
  }
  if (fact.kind !== 'donation') return [];
  return fact.items.flatMap(({ quantity, qualifier = 'exact' }, i) =>
    quantity === undefined
      ? []
      : named(`items.${i}.quantity`, `items.${i}.qualifier`, { quantity, qualifier }, readings),
  );
}

function named(
  field: string,
  qualifierField: string,
  stated: StatedQuantity,
  readings: readonly QuantityReading[],
): SupportFault[] {
  return quantitySupport(stated, readings).map(({ part, message }) => ({
    field: part === 'qualifier' ? qualifierField : `${field}.${part}`,
    message,
  }));
}

function dateFaults(fact: Fact, surroundings: Surroundings): SupportFault[] {
  const grounds = groundsOf(fact, surroundings);
  const faults = datesOf(fact)
    .filter(({ edtf }) => !isDateSupported(edtf, grounds))
    .map(({ field, edtf }) => ({ field, message: dateMessage(edtf, grounds) }));
  if (fact.kind !== 'figure' || fact.change === undefined || fact.change.from !== fact.period) return faults;
  return [
    ...faults,
    {
      field: 'change.from',
      message: say`Unexpected comparison of ${fact.period} with itself, expected an earlier period`,
    },
  ];
}

function datesOf(fact: Fact): { field: string; edtf: string }[] {
  const dates: [field: string, edtf: string | undefined][] = [];
  switch (fact.kind) {
    case 'event':
    case 'donation':
      dates.push(['date', fact.date]);
      break;
    case 'figure':
      dates.push(['period', fact.period], ['change.from', fact.change?.from]);
      break;
    case 'agreement':
      dates.push(['signed', fact.signed], ['period', fact.period]);
      break;
    case 'role':
      dates.push(['asOf', fact.asOf]);
      break;
    case 'statement':
      break;
  }
  return dates.flatMap(([field, edtf]) => (edtf === undefined ? [] : [{ field, edtf }]));
}

function groundsOf(fact: Fact, { langOf, publishedOn, eventDates }: Surroundings): DateGrounds {
  const printed = datesIn(fact.evidence, langOf);
  const inferred = 'inferred' in fact ? fact.inferred : undefined;
  if (inferred === undefined) return { printed };
  return {
    printed,
    inferred: {
      reason: reasonDates(inferred),
      published: fact.evidence.flatMap(({ source }) => publishedOn(source) ?? []),
      events: fact.kind === 'event' ? [] : eventDates,
    },
  };
}

function reasonDates({ why }: Inferred): DateReading[] {
  return (['vi', 'zh', 'en'] as const).flatMap((lang) => readDates(why[lang], lang));
}

function dateMessage(edtf: string, { printed, inferred }: DateGrounds): Said {
  if (inferred !== undefined)
    return say`Unexpected inferred date ${edtf}, expected one whose parts stand in a phrase or in inferred.why`;
  const read = printed.map(({ edtf: text, first }) => text ?? `${first.day ?? ''}/${first.month ?? ''}`);
  return read.length > 0
    ? say`Unexpected date ${edtf}, expected one that a phrase prints: ${read.join(', ')}, or inferred with the reason`
    : say`Unexpected date ${edtf}, expected one that a phrase prints, or inferred with the reason`;
}

/** An alternative is what a source prints too, unless it is the editors' own reading, which they prefer. */
function alternativeFaults(fact: Fact, i: number, { langOf }: Surroundings): SupportFault[] {
  const { quantity, date, evidence = [] } = alternatives(fact)[i] as Alternative;
  const field = `disputed.alternatives.${i}`;
  if (fact.disputed?.preferred === 'alternative' || evidence.length === 0) return [];
  const qualifier = fact.kind === 'figure' ? fact.qualifier : 'exact';
  const quantityIssues =
    quantity === undefined ? [] : named(field, field, { quantity, qualifier }, quantitiesOf(evidence, langOf));
  const isDateShown = date === undefined || isDateSupported(date, { printed: datesIn(evidence, langOf) });
  return [
    ...quantityIssues.map(({ message }) => ({ field, message })),
    ...(isDateShown ? [] : [{ field, message: dateMessage(date, { printed: datesIn(evidence, langOf) }) }]),
  ];
}

type LangOf = Surroundings['langOf'];

function quantitiesOf(evidence: readonly Evidence[], langOf: LangOf): QuantityReading[] {
  return evidence.flatMap(({ source, phrase }) => readQuantities(phrase, langOf(source) ?? 'vi'));
}

function datesIn(evidence: readonly Evidence[], langOf: LangOf): DateReading[] {
  return evidence.flatMap(({ source, phrase }) => readDates(phrase, langOf(source) ?? 'vi'));
}
