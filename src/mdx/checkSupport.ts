/** Checks that a fact's numbers and dates can be read from its evidence phrases. */
import { factSupport, type Surroundings } from '../record/evidenceSupports.ts';
import { issue, type Issue, type Position } from '../record/issue.ts';
import type { Fact } from '../schemas/fact.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { Source } from '../schemas/source.ts';
import type { Entry } from './fileToEntry.ts';

type Known = Readonly<Record<CollectionName, ReadonlyMap<string, Entry>>>;

/** Lists what of a fact its phrases do not show, each issue at its field. */
export function supportIssues(entry: Entry & { data: Fact }, known: Known): Issue[] {
  return factSupport(entry.data, surroundings(entry, known)).map(({ field, message }) =>
    issue('evidence-value', entry.path, positionOf(entry, field), message),
  );
}

function surroundings(entry: Entry, known: Known): Surroundings {
  const source = (id: string): Source | undefined => known.sources.get(id)?.data as Source | undefined;
  return {
    langOf: (id) => source(id)?.lang,
    publishedOn: (id) => /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(source(id)?.published ?? '')?.[1],
    eventDates: eventDates(entry.id, known),
  };
}

/** Kept for each map of facts, so that a large record is walked once and not once a fact. */
const eventsByArticle = new WeakMap<ReadonlyMap<string, Entry>, ReadonlyMap<string, string[]>>();

/** Dates of the events in the folder of a fact. */
function eventDates(id: string, { facts }: Known): readonly string[] {
  const kept = eventsByArticle.get(facts) ?? groupEvents(facts);
  eventsByArticle.set(facts, kept);
  return kept.get(articleOf(id)) ?? [];
}

function groupEvents(facts: ReadonlyMap<string, Entry>): ReadonlyMap<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { id, collection, data } of facts.values()) {
    if (collection !== 'facts' || data.kind !== 'event') continue;
    const dates = groups.get(articleOf(id));
    if (dates === undefined) groups.set(articleOf(id), [data.date]);
    else dates.push(data.date);
  }
  return groups;
}

function articleOf(factId: string): string {
  return factId.slice(0, factId.indexOf('/'));
}

/** Where the field stands, or the nearest one around it whose place is known. */
function positionOf(entry: Entry, field: string): Position {
  const parts = field.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const position = entry.positions[parts.slice(0, length).join('.')];
    if (position !== undefined) return position;
  }
  return { line: 1, column: 1 };
}
