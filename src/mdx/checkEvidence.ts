/** Checks that evidence stands where it says: each phrase in its paragraph, by the prints of its source. */
import { compareText, issue, type Issue, type Position } from '../record/issue.ts';
import { factToEvidence, type PlacedEvidence } from '../record/evidence.ts';
import { missingWords, nearestParagraph, paragraphOf, phraseStands } from '../record/prints.ts';
import type { ParagraphLabel, Prints } from '../schemas/prints.ts';
import type { Entry } from './fileToEntry.ts';
import { quote, say, type Said } from '../record/say.ts';

export type PrintsBySource = {
  /** Readable prints by the id that their file name gives. */
  prints: ReadonlyMap<string, Prints>;
  /** Ids whose prints file has issues of its own, so that these are not reported twice. */
  broken: ReadonlySet<string>;
};

/**
 * Lists evidence that the prints do not bear out, reports without prints, and prints without a source.
 * @param unreadable identities of files that have issues of their own, as `sources/<id>`
 */
export function checkEvidence(
  entries: readonly Entry[],
  { prints, broken }: PrintsBySource,
  unreadable: ReadonlySet<string>,
): Issue[] {
  const sources = new Map(
    entries.flatMap((entry) => (entry.collection === 'sources' ? [[entry.id, entry] as const] : [])),
  );
  const facts = entries.filter((entry) => entry.collection === 'facts');
  const strays = [...prints.values()].filter(
    ({ source }) => !sources.has(source) && !unreadable.has(`sources/${source}`),
  );
  return [
    ...[...sources.values()].flatMap((entry) => sourceIssues(entry, prints.get(entry.id), broken.has(entry.id))),
    ...strays.map(({ source }) =>
      issue(
        'prints',
        printsPath(source),
        { line: 1, column: 1 },
        say`Unexpected prints of ${source}, which is not in content/sources/`,
      ),
    ),
    ...facts.flatMap((entry) =>
      factToEvidence(entry.data).flatMap((placed) => {
        const isReport = sources.get(placed.evidence.source)?.data.kind === 'report';
        const printed = prints.get(placed.evidence.source);
        return isReport && printed ? evidenceIssues(entry, placed, printed) : [];
      }),
    ),
  ].sort((a, b) => compareText(a.path, b.path));
}

/** Path of the prints of a source. */
export function printsPath(source: string): string {
  return `content/sources/${source}.prints.json`;
}

function sourceIssues(
  entry: Entry & { collection: 'sources' },
  printed: Prints | undefined,
  isBroken: boolean,
): Issue[] {
  if (printed === undefined) {
    if (isBroken || entry.data.kind !== 'report') return [];
    return [
      issue(
        'prints-missing',
        entry.path,
        positionOf(entry, 'kind'),
        say`Missing ${printsPath(entry.id)}, by which the evidence of this report is proved`,
      ),
    ];
  }
  if (printed.lang === entry.data.lang) return [];
  const message = say`Unexpected prints of a text in ${printed.lang}, expected ${entry.data.lang} as in ${entry.path}`;
  return [issue('prints', printsPath(entry.id), { line: 1, column: 1 }, message)];
}

function evidenceIssues(entry: Entry, { evidence, field }: PlacedEvidence, printed: Prints): Issue[] {
  const { source, paragraph, phrase } = evidence;
  if (phraseStands(printed, paragraph, phrase)) return [];
  const nearest = nearestParagraph(printed, phrase, paragraph);
  if (paragraphOf(printed, paragraph) === undefined) {
    const message =
      nearest === undefined
        ? say`Unexpected paragraph ${paragraph} of ${source}, expected ${listLabels(printed)}`
        : say`Unexpected paragraph ${paragraph} of ${source}, expected ${listLabels(printed)}; the phrase stands in ${nearest}`;
    return [issue('evidence-paragraph', entry.path, positionOf(entry, `${field}.paragraph`), message)];
  }
  const message =
    nearest === undefined
      ? say`Unexpected phrase: paragraph ${paragraph} of ${source} has no “${missingWords(printed, paragraph, phrase) ?? phrase}”, and no other paragraph has the whole phrase`
      : say`Unexpected phrase: it does not stand in paragraph ${paragraph} of ${source}, but in paragraph ${nearest}`;
  return [issue('evidence-phrase', entry.path, positionOf(entry, `${field}.phrase`), message)];
}

/** Labels in few words. `0 to 14, c1, c2` */
function listLabels({ paragraphs }: Prints): Said {
  const labels: ParagraphLabel[] = paragraphs.map(({ paragraph }) => paragraph);
  const numbers = labels.filter((label) => typeof label === 'number').sort((a, b) => a - b);
  const isWhole = numbers.length > 2 && numbers.every((n, i) => n === (numbers[0] ?? 0) + i);
  const shown = isWhole ? [say`${numbers[0]} to ${numbers.at(-1)}`] : numbers.map((number) => quote(String(number)));
  const captions = labels.filter((label) => typeof label === 'string').map(quote);
  return [...shown, ...captions].reduce((all, label) => say`${all}, ${label}`);
}

function positionOf(entry: Entry, field: string): Position {
  return entry.positions[field] ?? { line: 1, column: 1 };
}
