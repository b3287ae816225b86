/** The one date of a fact. */
import type { Fact } from '../schemas/fact.ts';

/** The date under which a fact stands, whatever its kind calls it. */
export function factDate(fact: Fact): string | undefined {
  switch (fact.kind) {
    case 'event':
    case 'donation':
      return fact.date;
    case 'figure':
      return fact.period;
    case 'agreement':
      return fact.signed ?? fact.period;
    case 'role':
      return fact.asOf;
    case 'statement':
      return undefined;
  }
}
