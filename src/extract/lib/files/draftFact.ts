/** An extracted fact -> the fields of a draft that the check passes, or the reason why it is left to the editor. */
import { factSupport, type Surroundings } from '../../../record/evidenceSupports.ts';
import { formatDate } from '../../../i18n/dates.ts';
import { isEdtf } from '../../../record/edtf.ts';
import { phraseStands } from '../../../record/prints.ts';
import type { RecordData } from '../../../record/record.ts';
import type { Inferred, Localized, Party } from '../../../schemas/common.ts';
import { fact as factSchema, type Fact } from '../../../schemas/fact.ts';
import type { Prints } from '../../../schemas/prints.ts';
import { placesAt } from './placesAt.ts';
import { draftLabel } from './labels.ts';
import { inEach, printed, toParties } from './names.ts';
import { guessTopics } from './topics.ts';
import type { ExtractedFact, PartyName, SourceLang } from '../types.ts';
import { quote, say, tell, type Said } from '../../../record/say.ts';

export type DraftContext = {
  /** Id of the source, which is that of the article too. */
  id: string;
  lang: SourceLang;
  record: RecordData;
  prints: Prints;
  /** The words around a fact's evidence, for guessing topics. */
  textOf: (fact: ExtractedFact) => string;
  /** Day of publication, when it is known. */
  publishedOn: string | undefined;
  /** Dates of the events of the same report. */
  eventDates: readonly string[];
};

export type Drafted = { fact: Fact } | { why: Said };

/**
 * Tries the fact as it is, then with its date inferred, then without its period. A gift that is promised makes a
 * statement. `why` holds all reasons, so that an editor need not find them one by one.
 */
export function draftFact(given: ExtractedFact, context: DraftContext): Drafted {
  const { paragraph, phrase } = given.evidence;
  const extracted = withoutPromise(given);
  const stands = phraseStands(context.prints, paragraph, phrase);
  const whys = stands ? [] : [say`the phrase does not stand in paragraph ${paragraph}`];
  for (const form of forms) {
    const fields = fieldsOf(extracted, context, form);
    if (Array.isArray(fields)) return { why: joined([...whys, ...fields]) };
    const parsed = factSchema.safeParse(fields);
    if (!parsed.success) {
      const issues = parsed.error.issues.map(({ path, message }) => say`${path.join('.') || say`its fields`}: ${quote(message)}`);
      return { why: joined([...whys, ...issues]) };
    }
    const faults = factSupport(parsed.data, surroundings(context));
    if (faults.length === 0 && stands) return { fact: parsed.data };
    // What another form mends is no reason: only the last one counts.
    if (form === forms.at(-1)) whys.push(...faults.map(({ message }) => message));
  }
  return { why: joined(whys) };
}

/** All reasons, each once. */
function joined(reasons: readonly Said[]): Said {
  const distinct = new Map(reasons.map((reason) => [tell(reason), reason]));
  return [...distinct.values()].reduce((all, reason) => say`${all}; ${reason}`);
}

/** A promise to give is what the giver says; the amounts are planned figures beside it. */
function withoutPromise(fact: ExtractedFact): ExtractedFact {
  if (fact.kind !== 'donation' || !fact.planned) return fact;
  const { donors, recipients, places, evidence, span } = fact;
  return { kind: 'statement', type: 'commitment', speaker: donors, addressee: recipients, places, evidence, span };
}

/** A paper or a gift whose sentence names no place has those of its parties. */
function placesOf(extracted: ExtractedFact): readonly string[] {
  if (extracted.places.length > 0) return extracted.places;
  const parties =
    extracted.kind === 'agreement'
      ? extracted.parties
      : extracted.kind === 'donation'
        ? [...extracted.donors, ...extracted.recipients]
        : [];
  return [...new Set(parties.flatMap((party) => ('place' in party ? [party.place] : [])))];
}

type Form = { isInferred: boolean; hasPeriod: boolean };
const forms: readonly Form[] = [
  { isInferred: false, hasPeriod: true },
  { isInferred: true, hasPeriod: true },
  { isInferred: false, hasPeriod: false },
];

function surroundings({ lang, publishedOn, eventDates }: DraftContext): Surroundings {
  return { langOf: () => lang, publishedOn: () => publishedOn, eventDates };
}

/** Fields in the order in which editors write them, or all reasons why there can be none. */
function fieldsOf(extracted: ExtractedFact, context: DraftContext, form: Form): Record<string, unknown> | Said[] {
  const { id, record } = context;
  const own = kindFields(extracted, context, form);
  if (Array.isArray(own)) return own;
  const label = draftLabel(extracted, record, id);
  return {
    kind: extracted.kind,
    label,
    places: placesAt(placesOf(extracted), dateOf(extracted, form), record),
    topics: guessTopics(context.textOf(extracted)),
    ...sessionFields(extracted, record),
    ...attribution(extracted, context),
    evidence: [{ source: id, ...extracted.evidence }],
    ...own,
    draft: true,
  };
}

function kindFields(extracted: ExtractedFact, context: DraftContext, form: Form): Record<string, unknown> | Said[] {
  const { lang, record } = context;
  const parties = (list: readonly PartyName[]): Party[] => toParties(list, lang, record);
  switch (extracted.kind) {
    case 'figure': {
      const { value, min, max, unit, currency, qualifier, planned } = extracted;
      const period = form.hasPeriod ? edtfOrNone(extracted.period) : undefined;
      const from = extracted.change ? yearBefore(period ?? context.publishedOn?.slice(0, 4)) : undefined;
      if (extracted.change && from === undefined) return [say`the period that the change is compared with is not known`];
      const named = [period, from].filter((date) => date !== undefined);
      return {
        quantity: {
          ...(value === null ? { min, max } : { value }),
          unit,
          ...(currency !== null && { currency }),
        },
        qualifier,
        ...(period !== undefined && { period }),
        ...(named.length > 0 && (form.isInferred || from !== undefined) && inferredFields(named)),
        ...(from !== undefined && { change: { from } }),
        ...(planned && { planned }),
      };
    }
    case 'event': {
      const { type, date, dateInferred, mode } = extracted;
      return {
        type,
        date,
        ...((dateInferred || form.isInferred) && inferredFields([date])),
        ...(mode && { mode }),
      };
    }
    case 'agreement': {
      const { document, status } = extracted;
      const period = form.hasPeriod ? edtfOrNone(extracted.period) : undefined;
      const signed = form.hasPeriod ? edtfOrNone(extracted.signed) : undefined;
      const named = [period, signed].filter((date) => date !== undefined);
      const given = parties(extracted.parties);
      const held = given.length > 0 ? given : parties(extracted.places.map((place) => ({ place })));
      return {
        document,
        parties: held.length > 0 ? held : [unknownParty],
        ...(signed !== undefined && { signed }),
        ...(period !== undefined && { period }),
        ...(form.isInferred && named.length > 0 && inferredFields(named)),
        status,
      };
    }
    case 'donation': {
      const date = edtfOrNone(extracted.date) ?? lastDay(context);
      if (date === undefined) return [say`neither the day of the gift nor that of publication is known`];
      const { donors, recipients, facilitators, items } = extracted;
      return {
        donors: orUnknown(parties(donors)),
        recipients: orUnknown(parties(recipients)),
        ...(facilitators.length > 0 && { facilitators: parties(facilitators) }),
        items: items.map(({ name, value, unit, currency, qualifier }) => ({
          label: printed(name, lang),
          ...(value !== null &&
            unit !== null && { quantity: { value, unit, ...(currency !== null && { currency }) }, qualifier }),
        })),
        date,
        ...((form.isInferred || extracted.dateInferred || extracted.date === null) && inferredFields([date])),
      };
    }
    case 'statement': {
      const { type, speaker, addressee = [] } = extracted;
      const to = parties(addressee);
      return { type, speaker: orUnknown(parties(speaker)), ...(to.length > 0 && { addressee: to }) };
    }
    case 'role': {
      const { person, name, office } = extracted;
      const asOf = edtfOrNone(extracted.asOf) ?? lastDay(context);
      if (person === null || !record.people.has(person) || asOf === undefined)
        return [
          ...(person === null || !record.people.has(person) ? [say`the record has no person ${name}: add content/people/`] : []),
          ...(asOf === undefined ? [say`the day on which the office was held is not known`] : []),
        ];
      return {
        person,
        office: knownOffice(person, office, context) ?? printed(office, lang),
        asOf,
        ...(form.isInferred && inferredFields([asOf])),
      };
    }
  }
}

const unknownParty: Party = {
  label: { vi: '[cần ghi rõ bên nào]', zh: '【待注明】', en: '[to be named]' },
};

function orUnknown(parties: Party[]): Party[] {
  return parties.length > 0 ? parties : [unknownParty];
}

/** Who says so, where someone does. */
function attribution(extracted: ExtractedFact, { lang, record }: DraftContext): { attribution?: { by: Party[] } } {
  if (extracted.kind !== 'figure') return {};
  const by = toParties(extracted.saidBy, lang, record);
  return by.length > 0 ? { attribution: { by } } : {};
}

/** The mechanism, with the number of a session that the record lists. */
function sessionFields(extracted: ExtractedFact, { mechanisms }: RecordData): { mechanism?: string; session?: number } {
  if (extracted.kind !== 'event' || extracted.mechanism === null) return {};
  const known = mechanisms.get(extracted.mechanism);
  if (known === undefined) return {};
  const isListed = (known.sessions ?? []).some(({ number }) => number === extracted.session);
  return {
    mechanism: extracted.mechanism,
    ...(isListed && extracted.session !== null && { session: extracted.session }),
  };
}

/** An office that the record has translated for this person already. */
function knownOffice(person: string, office: string, { lang, record }: DraftContext): Localized | undefined {
  const form = (text: string): string => text.normalize('NFC').toLowerCase();
  const roles = [...record.facts.values()].flatMap((fact) =>
    fact.kind === 'role' && fact.person === person ? [fact] : [],
  );
  return roles.find((role) => form(role.office[lang]) === form(office))?.office;
}

function dateOf(extracted: ExtractedFact, { hasPeriod }: Form): string | undefined {
  switch (extracted.kind) {
    case 'event':
      return extracted.date;
    case 'figure':
      return hasPeriod ? edtfOrNone(extracted.period) : undefined;
    case 'agreement':
      return hasPeriod ? (edtfOrNone(extracted.signed) ?? edtfOrNone(extracted.period)) : undefined;
    case 'donation':
      return edtfOrNone(extracted.date);
    case 'role':
      return edtfOrNone(extracted.asOf);
    case 'statement':
      return undefined;
  }
}

function edtfOrNone(text: string | null): string | undefined {
  return text !== null && isEdtf(text) ? text : undefined;
}

/** The first event's date, or some day no later than publication. */
function lastDay({ eventDates, publishedOn }: DraftContext): string | undefined {
  return eventDates[0] ?? (publishedOn === undefined ? undefined : `[..${publishedOn}]`);
}

/** The same period a year earlier. `yearBefore('2025-01/2025-07') // => '2024-01/2024-07'` */
function yearBefore(period: string | undefined): string | undefined {
  const moved = period?.replace(/\d{4}(?=$|[-/?~%\]])/g, (year) => String(Number(year) - 1).padStart(4, '0'));
  return moved !== undefined && isEdtf(moved) ? moved : undefined;
}

/** The reason names the dates, so that the check can read them there. */
function inferredFields(dates: readonly string[]): { inferred: Inferred } {
  const text = (locale: SourceLang): string =>
    dates.map((date) => formatDate(locale, date)).join(locale === 'zh' ? '、' : ', ');
  return {
    inferred: {
      why: inEach(
        (locale) =>
          ({
            vi: `[cần kiểm tra] Chương trình suy ra từ ngày đăng và mạch bài: ${text('vi')}`,
            zh: `【待核实】由程序根据刊发日期和上下文推断：${text('zh')}`,
            en: `[to be checked] Inferred by the program from the day of publication and the context: ${text('en')}`,
          })[locale],
      ),
    },
  };
}
