/** Stable names of the files of draft facts. */
import { fold } from '../../../i18n/fold.ts';
import type { ExtractedFact, PartyName } from '../types.ts';

const maxLength = 60;

/**
 * A name for each fact, in order, none twice: kind, what it counts and the number, so that a newer capture gives the
 * same fact the same name wherever its paragraph moved. `figure-delegation-129`, `event-conference-2023-11-13`
 */
export function nameFacts(facts: readonly ExtractedFact[], taken: ReadonlySet<string> = new Set()): string[] {
  const used = new Set(taken);
  return facts.map((fact) => {
    const base = slugOf(partsOf(fact).join('-'));
    let name = base;
    for (let n = 2; used.has(name); n += 1) name = `${base}-${n}`;
    used.add(name);
    return name;
  });
}

/** Lower-case ASCII words joined by hyphens; what has no ASCII letters leaves nothing. */
export function slugOf(text: string): string {
  const words = fold(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return words.slice(0, maxLength).replace(/^-+|-+$/g, '');
}

function partsOf(fact: ExtractedFact): string[] {
  switch (fact.kind) {
    case 'figure': {
      const { value, min, max, unit, change } = fact;
      const number = value === null ? `${min}-to-${max}` : String(Math.abs(value));
      return ['figure', unit, number, ...(change && value !== null ? [value < 0 ? 'down' : 'up'] : [])];
    }
    case 'event': {
      const { type, date, mechanism, session } = fact;
      return ['event', ...(mechanism !== null && session !== null ? [type, 'session', String(session)] : [type, date])];
    }
    case 'agreement':
      return ['agreement', fact.document, fact.period ?? ''];
    case 'donation': {
      const [item] = fact.items;
      return [
        'donation',
        ...(item ? [item.unit ?? slugOf(item.name), item.value === null ? '' : String(item.value)] : []),
      ];
    }
    case 'statement':
      return ['statement', fact.type, partyWord(fact.speaker[0])];
    case 'role':
      return ['role', fact.person ?? fact.name];
  }
}

function partyWord(party: PartyName | undefined): string {
  return party === undefined ? '' : (Object.values(party)[0] ?? '').slice(0, maxLength / 2);
}
