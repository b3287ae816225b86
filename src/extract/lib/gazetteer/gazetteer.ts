/** The names that the extractor knows: those of the record, and places built in. */
import type { Identified } from '../../../record/record.ts';
import { longestAt, trieOf, type Trie } from '../../../record/trie.ts';
import { isInsideWord } from '../../../record/wordTable.ts';
import type { Mechanism } from '../../../schemas/mechanism.ts';
import type { Organization } from '../../../schemas/organization.ts';
import type { Person } from '../../../schemas/person.ts';
import type { Place } from '../../../schemas/place.ts';
import type { SourceLang } from '../types.ts';

export type NameKind = 'place' | 'person' | 'organization' | 'mechanism';

/** What a name stands for. One name may stand for several. */
export type NameTarget = { kind: NameKind; id: string };

export type GazetteerPlace = {
  id: string;
  level: Place['level'];
  /** ISO 3166-1 code; absent for regions of several countries. */
  country?: string;
  parent?: string;
  /** The usual name in each language. */
  names: Partial<Record<SourceLang, string>>;
  /** Days between which the place was a unit. */
  valid?: { from?: string | undefined; until?: string | undefined };
  successor?: string;
  /** Not an entry of the record. */
  isBuiltIn: boolean;
};

/** Names by their folded form. */
export type NameTable = Trie<readonly NameTarget[]>;

export type Gazetteer = {
  places: ReadonlyMap<string, GazetteerPlace>;
  people: ReadonlyMap<string, Identified<Person>>;
  organizations: ReadonlyMap<string, Identified<Organization>>;
  mechanisms: ReadonlyMap<string, Identified<Mechanism>>;
  /** Names of all kinds, by the language of the text in which they are looked for. */
  tables: Readonly<Record<SourceLang, NameTable>>;
  /** Chinese names of places without the word for the unit (`封土` for `封土县`): they count only where they are meant. */
  bare: NameTable;
};

export type NameMatch = { start: number; end: number; targets: readonly NameTarget[] };

const shortestName = 2;

/** A table from folded names. */
export function nameTable(rows: Iterable<readonly [folded: string, target: NameTarget]>): NameTable {
  const names = new Map<string, NameTarget[]>();
  for (const [name, target] of rows) {
    if (name.length < shortestName) continue;
    const known = names.get(name) ?? [];
    if (!known.some(({ kind, id }) => kind === target.kind && id === target.id)) names.set(name, [...known, target]);
  }
  return trieOf(names);
}

/**
 * The longest name that begins at this place of a folded text and ends where a word ends.
 * @param folded by `foldNames` in the language of the text
 * @param kind only names of this kind
 */
export function nameAt(folded: string, at: number, table: NameTable, kind?: NameKind): NameMatch | undefined {
  if (isInsideWord(folded, at)) return undefined;
  const found = longestAt(folded, at, table, (all, end) => {
    if (isInsideWord(folded, end)) return undefined;
    const targets = kind === undefined ? all : all.filter((target) => target.kind === kind);
    return targets.length > 0 ? targets : undefined;
  });
  return found && { start: at, end: found.end, targets: found.value };
}

/** The names of a folded text from left to right, each the longest at its place, none inside another. */
export function findNames(folded: string, table: NameTable, kind?: NameKind): NameMatch[] {
  const found: NameMatch[] = [];
  for (let at = 0; at < folded.length;) {
    const match = nameAt(folded, at, table, kind);
    if (match) found.push(match);
    at = match?.end ?? at + 1;
  }
  return found;
}
