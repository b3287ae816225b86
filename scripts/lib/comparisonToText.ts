/** What has become of a page -> lines for a terminal. */
import type { Entry } from '../../src/mdx/fileToEntry.ts';
import { phraseFate, type Comparison } from '../../src/record/comparePrints.ts';
import { factToEvidence } from '../../src/record/evidence.ts';
import type { Prints } from '../../src/schemas/prints.ts';

/** The state; when changed, one line a paragraph, then one line for each evidence whose phrase is lost. Ends with a line break. */
export function comparisonToText(comparison: Comparison, old: Prints, now: Prints, entries: readonly Entry[]): string {
  const lines = [...stateLines(comparison), ...(comparison.state === 'changed' ? lostLines(old, now, entries) : [])];
  return lines.map((line) => `${line}\n`).join('');
}

function stateLines(comparison: Comparison): string[] {
  switch (comparison.state) {
    case 'same':
      return [comparison.around ? 'same: every paragraph is as it was, only the text around them differs' : 'same'];
    case 'gone':
      return ['gone: another text stands there, or none'];
    case 'changed':
      return [
        'changed',
        ...comparison.changed.map((label) => `  paragraph ${label} changed`),
        ...comparison.removed.map((label) => `  paragraph ${label} removed`),
        ...comparison.added.map((label) => `  paragraph ${label} added`),
        ...comparison.moved.map(({ from, to }) => `  paragraph ${from} is now paragraph ${to}`),
      ];
  }
}

function lostLines(old: Prints, now: Prints, entries: readonly Entry[]): string[] {
  return entries.flatMap((entry) =>
    entry.collection !== 'facts'
      ? []
      : factToEvidence(entry.data).flatMap(({ evidence: { source, paragraph, phrase }, field }) => {
          const fate = source === old.source ? phraseFate(old, now, paragraph, phrase) : { lost: false as const };
          if (!fate.lost) return [];
          const { line, column } = entry.positions[`${field}.phrase`] ?? { line: 1, column: 1 };
          const now_in =
            fate.nearest === undefined ? 'and no other paragraph has it' : `but paragraph ${fate.nearest} has it`;
          return [`${entry.path}:${line}:${column} paragraph ${paragraph} no longer has “${phrase}”, ${now_in}`];
        }),
  );
}
