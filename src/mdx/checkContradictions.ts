/** Checks what the facts say of each other: contradictions that no `disputed` declares, and doubts without a difference. */
import { findContradictions, findEmptyDoubts, type EmptyDoubt } from '../record/contradictions.ts';
import { issue, type Issue, type Position } from '../record/issue.ts';
import type { Entry } from './fileToEntry.ts';
import { say, type Said } from '../record/say.ts';

type FactFile = Extract<Entry, { collection: 'facts' }>;

/** Lists contradictions at the newer fact's value, with the other fact as the cause, and alternatives that differ in nothing. */
export function checkContradictions(entries: readonly Entry[]): Issue[] {
  const facts = new Map(entries.flatMap((entry) => (entry.collection === 'facts' ? [[entry.id, entry] as const] : [])));
  const contradictions = findContradictions([...facts.values()]).map(({ newer, older, field, newerValue, olderValue }) => {
    const [here, there] = [facts.get(newer) as FactFile, facts.get(older) as FactFile];
    const message = say`Unexpected ${newerValue}: ${there.path} says ${olderValue} of the same`;
    return issue('contradiction', here.path, positionOf(here, field), message);
  });
  const doubts = [...facts.values()].flatMap((entry) =>
    findEmptyDoubts(entry.data).map(({ field, why }) =>
      issue('disputed-same', entry.path, positionOf(entry, field), doubtMessage[why]),
    ),
  );
  return [...contradictions, ...doubts];
}

const doubtMessage: Readonly<Record<EmptyDoubt['why'], Said>> = {
  stated: say`Unexpected alternative that equals the stated value, expected one that differs`,
  repeated: say`Unexpected alternative that equals an earlier one, expected one that differs`,
  empty: say`Unexpected alternative without a value, expected quantity, date or text`,
};

function positionOf(entry: FactFile, field: string): Position {
  const inner = field === 'quantity' ? (entry.positions['quantity.value'] ?? entry.positions['quantity.min']) : undefined;
  return inner ?? entry.positions[field] ?? { line: 1, column: 1 };
}
