/** Checks facts against what was published before: no value changes, and no address goes, without a word to the reader. */
import { issue, type Issue, type Position } from '../record/issue.ts';
import { lostCorrections, uncorrectedChanges, type FactData } from '../record/valueChanges.ts';
import type { Entry } from './fileToEntry.ts';
import { say } from '../record/say.ts';

export type Published = {
  /** Path of the fact's file, relative to the project root. */
  path: string;
  data: FactData;
};

/**
 * Lists published facts that have silently changed or gone.
 * @param published facts as they were published; none of a draft
 * @param entries the record of today
 * @param unreadable paths of files that are there and have issues of their own
 */
export function checkHistory(published: readonly Published[], entries: readonly Entry[], unreadable: ReadonlySet<string>): Issue[] {
  const present = new Map(entries.map((entry) => [entry.path, entry]));
  return published.flatMap(({ path, data }) => {
    const entry = present.get(path);
    if (entry?.collection === 'facts') return factIssues(entry, data);
    if (unreadable.has(path)) return [];
    const message = say`Missing fact that has been published, expected the file with withdrawn: its date and the reason`;
    return [issue('withdrawal', path, { line: 1, column: 1 }, message)];
  });
}

function factIssues(entry: Entry & { collection: 'facts' }, then: FactData): Issue[] {
  const now = entry.data as FactData;
  const changes = uncorrectedChanges(then, now).map(({ field, was, now: is }) =>
    issue('correction-missing', entry.path, positionOf(entry, field), say`Unexpected ${field} ${is}, which was published as ${was}, without a new entry in corrections`),
  );
  const lost = lostCorrections(then, now).map(({ date, was, now: is }) =>
    issue('correction-missing', entry.path, positionOf(entry, 'corrections'), say`Missing correction of ${date} from ${was} to ${is}, which has been published`),
  );
  const hidden =
    now['draft'] === true
      ? [issue('withdrawal', entry.path, positionOf(entry, 'draft'), say`Unexpected draft: true on a fact that has been published, expected withdrawn`)]
      : [];
  return [...changes, ...lost, ...hidden];
}

/** Where the field stands, or the nearest one that holds it. */
function positionOf(entry: Entry, field: string): Position {
  const parts = field.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const position = entry.positions[parts.slice(0, length).join('.')];
    if (position !== undefined) return position;
  }
  return { line: 1, column: 1 };
}
