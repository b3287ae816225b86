/** Checks between entries: references, languages of an article, places in time, drafts. */
import { edtfBounds, parseEdtf } from '../record/edtf.ts';
import { factDate } from '../record/factDate.ts';
import { factToEvidence } from '../record/evidence.ts';
import { compareText, issue, type Issue, type Position } from '../record/issue.ts';
import type { Fact } from '../schemas/fact.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { Mechanism } from '../schemas/mechanism.ts';
import type { Place } from '../schemas/place.ts';
import type { Source } from '../schemas/source.ts';
import { checkContradictions } from './checkContradictions.ts';
import { supportIssues } from './checkSupport.ts';
import { checkNames } from './checkNames.ts';
import { checkStaleness, translationIssues } from './checkStaleness.ts';
import type { Entry } from './fileToEntry.ts';
import { nearestId } from './nearestId.ts';
import { say, type Said } from '../record/say.ts';

type EntryOf<T> = Entry & { data: T };
type Known = Record<CollectionName, Map<string, Entry>> & {
  /** The languages of each article. */
  texts: Map<string, Entry[]>;
  unreadable: ReadonlySet<string>;
  /** Words that lead from a mistyped id to the right one. */
  /** The nearest id there is. */
  nearest: (id: string, to: CollectionName) => string | undefined;
};

/**
 * Lists what is wrong between entries.
 * @param entries every readable entry of the record
 * @param unreadable identities of files that have issues of their own, so that references to them are not reported twice
 * @param files all paths under content/, for pictures
 */
export function checkEntries(
  entries: readonly Entry[],
  unreadable: ReadonlySet<string>,
  files: ReadonlySet<string>,
): Issue[] {
  const known = index(entries, unreadable);
  return entries.flatMap((entry) => [
    ...referenceIssues(entry, known),
    ...pictureIssues(entry, files),
    ...(entry.collection === 'facts' ? factIssues(entry as EntryOf<Fact>, known) : []),
    ...(entry.collection === 'articles' ? articleIssues(entry, known) : []),
    ...(entry.collection === 'places' ? placeIssues(entry as EntryOf<Place>) : []),
    ...(entry.collection === 'mechanisms' ? mechanismIssues(entry as EntryOf<Mechanism>) : []),
  ]).concat(checkContradictions(entries), checkStaleness(entries), checkNames(entries));
}

/** A hint compares an id with all others; among thousands of mistakes the first hints do. */
const maxCompared = 20_000;

function index(entries: readonly Entry[], unreadable: ReadonlySet<string>): Known {
  let compared = 0;
  const known: Known = {
    articles: new Map(),
    facts: new Map(),
    sources: new Map(),
    places: new Map(),
    mechanisms: new Map(),
    people: new Map(),
    organizations: new Map(),
    texts: new Map(),
    unreadable,
    nearest: (id, to) => {
      if (compared >= maxCompared) return undefined;
      compared += known[to].size;
      return nearestId(id, known[to].keys());
    },
  };
  for (const entry of entries) {
    known[entry.collection].set(entry.id, entry);
    if (entry.collection === 'articles') known.texts.set(entry.id, [...(known.texts.get(entry.id) ?? []), entry]);
  }
  return known;
}

function referenceIssues(entry: Entry, known: Known): Issue[] {
  return entry.references.flatMap((reference) => {
    const { to, id, position } = reference;
    const target = known[to].get(id);
    if (target === undefined) {
      if (known.unreadable.has(`${to}/${id}`)) return [];
      const nearest = known.nearest(id, to);
      const message =
        nearest === undefined
          ? say`Unexpected id ${id}, which is not in content/${to}/`
          : say`Unexpected id ${id}, which is not in content/${to}/, did you mean ${nearest}?`;
      return [issue('reference', entry.path, position, message)];
    }
    if (reference.inBody && isDraft(target) && entry.collection === 'articles' && !known.texts.get(entry.id)?.some(isDraft)) {
      return [issue('reference', entry.path, position, say`Unexpected draft ${id} in a published article, expected draft: true on the article too, or none on the ${to.slice(0, -1)}`)];
    }
    if (reference.session !== undefined && target.collection === 'mechanisms') {
      const numbers = (target.data.sessions ?? []).map((session) => session.number);
      if (!numbers.includes(reference.session)) {
        return [issue('session', entry.path, position, sessionMessage(id, reference.session, numbers))];
      }
    }
    return [];
  });
}

/** Only originals and facts carry `draft`; a translation is as ready as its original. */
function isDraft(entry: Entry): boolean {
  return (entry.data as { draft?: boolean }).draft === true;
}

function sessionMessage(id: string, session: number, numbers: number[]): Said {
  return say`Unexpected session ${session} of ${id}, expected ${numbers.length > 0 ? numbers.join(', ') : say`none`}`;
}

function pictureIssues(entry: Entry, files: ReadonlySet<string>): Issue[] {
  const folder = entry.path.slice(0, entry.path.lastIndexOf('/'));
  return entry.images
    .filter((image) => !files.has(`${folder}/${image.name}`))
    .map((image) => issue('image', entry.path, image.position, say`Missing picture ${image.name} beside the article`));
}

function factIssues(entry: EntryOf<Fact>, known: Known): Issue[] {
  const fact = entry.data;
  const issues: Issue[] = [];
  const article = entry.id.split('/')[0] as string;
  if (!known.articles.has(article) && !known.unreadable.has(`articles/${article}`)) {
    issues.push(issue('reference', entry.path, { line: 1, column: 1 }, say`Unexpected folder ${article}, which is not an article in content/articles/`));
  }
  factToEvidence(fact).forEach(({ evidence, field }) => {
    const source = known.sources.get(evidence.source) as EntryOf<Source> | undefined;
    if (source?.data.kind === 'reference') {
      const position = fieldPosition(entry, `${field}.source`);
      issues.push(issue('reference-kind', entry.path, position, say`Unexpected source ${evidence.source} of kind reference, expected a captured report`));
    }
  });
  if (fact.session !== undefined) {
    const mechanism = fact.mechanism === undefined ? undefined : (known.mechanisms.get(fact.mechanism) as EntryOf<Mechanism> | undefined);
    const numbers = (mechanism?.data.sessions ?? []).map((session) => session.number);
    if (fact.mechanism === undefined) {
      issues.push(issue('session', entry.path, fieldPosition(entry, 'session'), say`Unexpected session without a mechanism`));
    } else if (mechanism && !numbers.includes(fact.session)) {
      issues.push(issue('session', entry.path, fieldPosition(entry, 'session'), sessionMessage(fact.mechanism, fact.session, numbers)));
    }
  }
  const date = factDate(fact);
  if (date !== undefined) {
    const { first, last } = edtfBounds(parseEdtf(date));
    fact.places.forEach((id, i) => {
      const place = known.places.get(id) as EntryOf<Place> | undefined;
      const { from, until } = place?.data.valid ?? {};
      if (place && until !== undefined && (first ?? last) > until) {
        const { successor } = place.data;
        const message =
          successor === undefined
            ? say`Unexpected place ${id}, which ended on ${until}, for ${date}`
            : say`Unexpected place ${id}, which ended on ${until}, for ${date}, expected ${successor}`;
        issues.push(issue('place-time', entry.path, fieldPosition(entry, `places.${i}`), message));
      }
      if (place && from !== undefined && last < from) {
        issues.push(issue('place-time', entry.path, fieldPosition(entry, `places.${i}`), say`Unexpected place ${id}, which began on ${from}, for ${date}`));
      }
    });
  }
  issues.push(...supportIssues(entry, known));
  return issues;
}

function articleIssues(entry: Entry, known: Known): Issue[] {
  if (entry.collection !== 'articles') return [];
  const originals = (known.texts.get(entry.id) ?? []).filter((e) => 'original' in (e.data as object));
  const start: Position = { line: 1, column: 1 };
  if (!('original' in entry.data)) {
    const original = originals[0];
    if (original === undefined) {
      if (known.unreadable.has(`articles/${entry.id}`)) return [];
      return [issue('article-original', entry.path, fieldPosition(entry, 'translation'), say`Unexpected translation without an original in the same folder`)];
    }
    return [...translationIssues(entry, original), ...citationIssues(entry, original)];
  }
  return [
    ...(originals.length > 1
      ? [issue('article-original', entry.path, fieldPosition(entry, 'original'), say`Unexpected second original of this article`)]
      : []),
    ...(entry.references.some((r) => r.inBody && r.to === 'facts')
      ? []
      : [issue('article-without-facts', entry.path, start, say`Unexpected article that cites no fact`, isDraft(entry) ? 'warning' : 'error')]),
  ];
}

function citationIssues(entry: Entry, original: Entry): Issue[] {
  const cited = (e: Entry): Set<string> => new Set(e.references.filter((r) => r.inBody && r.to === 'facts').map((r) => r.id));
  const [here, there] = [cited(entry), cited(original)];
  const missing = [...there].filter((id) => !here.has(id)).sort(compareText);
  const extra = entry.references.filter((r) => r.inBody && r.to === 'facts' && !there.has(r.id));
  return [
    ...missing.map((id) =>
      issue('translation-facts', entry.path, { line: 1, column: 1 }, say`Missing fact ${id}, which ${original.path} cites`),
    ),
    ...extra.map((r) => issue('translation-facts', entry.path, r.position, say`Unexpected fact ${r.id}, which ${original.path} does not cite`)),
  ];
}

function placeIssues(entry: EntryOf<Place>): Issue[] {
  const { from, until } = entry.data.valid ?? {};
  if (from === undefined || until === undefined || from <= until) return [];
  return [issue('date-order', entry.path, fieldPosition(entry, 'valid.until'), say`Unexpected end ${until} before the beginning ${from}`)];
}

function mechanismIssues(entry: EntryOf<Mechanism>): Issue[] {
  const numbers = (entry.data.sessions ?? []).map((session) => session.number);
  return numbers.flatMap((number, i) =>
    numbers.indexOf(number) === i
      ? []
      : [issue('session', entry.path, fieldPosition(entry, `sessions.${i}`), say`Unexpected second session ${number}`)],
  );
}

function fieldPosition(entry: Entry, field: string): Position {
  return entry.positions[field] ?? { line: 1, column: 1 };
}
