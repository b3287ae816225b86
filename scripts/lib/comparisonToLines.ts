/** What has become of a page -> lines for a terminal. */
import type { Entry } from '../../src/mdx/fileToEntry.ts';
import { phraseFate, type Comparison } from '../../src/record/comparePrints.ts';
import { factToEvidence } from '../../src/record/evidence.ts';
import { say, type Said } from '../../src/record/say.ts';
import type { Prints } from '../../src/schemas/prints.ts';

/** The state; when changed, one line a paragraph, then one line for each evidence whose phrase is lost. */
export function comparisonToLines(comparison: Comparison, old: Prints, now: Prints, entries: readonly Entry[]): Said[] {
  return [...stateLines(comparison), ...(comparison.state === 'changed' ? lostLines(old, now, entries) : [])];
}

function stateLines(comparison: Comparison): Said[] {
  switch (comparison.state) {
    case 'same':
      return [comparison.around ? say`same: every paragraph is as it was, only the text around them differs` : say`same`];
    case 'gone':
      return [say`gone: another text stands there, or none`];
    case 'changed':
      return [
        say`changed`,
        ...comparison.changed.map((label) => say`  paragraph ${label} changed`),
        ...comparison.removed.map((label) => say`  paragraph ${label} removed`),
        ...comparison.added.map((label) => say`  paragraph ${label} added`),
        ...comparison.moved.map(({ from, to }) => say`  paragraph ${from} is now paragraph ${to}`),
      ];
  }
}

function lostLines(old: Prints, now: Prints, entries: readonly Entry[]): Said[] {
  return entries.flatMap((entry) =>
    entry.collection !== 'facts'
      ? []
      : factToEvidence(entry.data).flatMap(({ evidence: { source, paragraph, phrase }, field }): Said[] => {
          const fate = source === old.source ? phraseFate(old, now, paragraph, phrase) : { lost: false as const };
          if (!fate.lost) return [];
          const { line, column } = entry.positions[`${field}.phrase`] ?? { line: 1, column: 1 };
          const place = `${entry.path}:${line}:${column}`;
          return fate.nearest === undefined
            ? [say`${place} paragraph ${paragraph} no longer has “${phrase}”, and no other paragraph has it`]
            : [say`${place} paragraph ${paragraph} no longer has “${phrase}”, but paragraph ${fate.nearest} has it`];
        }),
  );
}
