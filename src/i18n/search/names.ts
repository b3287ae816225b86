/** The names that search knows by heart: places, people, forums, topics, kinds and pages, in every form a reader types. */
import { distance } from './distance.ts';
import { bare, joined } from './flat.ts';
import { textToPieces, type Piece } from './words.ts';

export const nameKinds = ['place', 'person', 'forum', 'page', 'topic', 'kind', 'concept'] as const;
export type NameKind = (typeof nameKinds)[number];

/** One thing with its names. Texts stand in the order vi, zh, en; the browser loads only those of its page. */
export type SearchName = {
  /** The word under which the index keeps whatever names it. */
  word: string;
  kind: NameKind;
  /** The kind of record that a reader wants who uses this word. */
  about?: string;
  /** Its page without the language; absent for concepts, which only bring synonyms together. */
  page?: string;
  printed?: readonly string[];
  /** What it is: level, side, life span. */
  note?: readonly string[];
  /** Every form: names, aliases, pinyin with spaces. Topics, kinds and pages begin with what the site calls them. */
  forms: readonly string[];
};

export type NameTable = {
  names: readonly SearchName[];
  byKey: ReadonlyMap<string, readonly { name: SearchName; form: string }[]>;
  /** Keys in order, for prefixes. */
  keys: readonly string[];
  /** By the first atom of a form, its most atoms. */
  starts: ReadonlyMap<string, number>;
};

/** A word, number or Han sign of a text, where a name may begin or end. */
export type Atom = { start: number; end: number; flat: string; piece: Piece };

/** Indexes the names by their joined forms. */
export function nameTable(names: readonly SearchName[]): NameTable {
  const byKey = new Map<string, { name: SearchName; form: string }[]>();
  const starts = new Map<string, number>();
  for (const name of names) {
    for (const form of name.forms) {
      const atoms = textToAtoms(form.normalize('NFC'));
      const key = atoms.map(({ flat }) => flat).join('');
      if (key === '') continue;
      const first = atoms[0]?.flat ?? '';
      starts.set(first, Math.max(starts.get(first) ?? 0, atoms.length));
      const list = byKey.get(key);
      if (list === undefined) byKey.set(key, [{ name, form }]);
      else if (!list.some((entry) => entry.name === name)) list.push({ name, form });
    }
  }
  return { names, byKey, keys: [...byKey.keys()].sort(), starts };
}

/** @param text in Unicode NFC */
export function textToAtoms(text: string): Atom[] {
  return textToPieces(text).flatMap((piece): Atom[] =>
    piece.type === 'han'
      ? [...piece.flat].map((sign, i) => ({ start: piece.start + i, end: piece.start + i + 1, flat: sign, piece }))
      : [{ start: piece.start, end: piece.end, flat: joined(piece.flat), piece }],
  );
}

export type FoundName = { from: number; to: number; names: SearchName[] };

const longestName = 40;
const shortName = 3;

/**
 * Names in what a reader typed, longest first, marks and spaces aside. A name of at most three letters counts only when
 * it is the whole query or bears its own marks: `bi` of `bí thư` is not Belgium.
 */
export function findTyped(text: string, atoms: readonly Atom[], table: NameTable): FoundName[] {
  const lookUp = (from: number, to: number): SearchName[] | undefined => {
    const key = atoms.slice(from, to).map(({ flat }) => flat).join('');
    const entries = table.byKey.get(key);
    if (entries === undefined) return undefined;
    const isWhole = to - from === atoms.length;
    const isShort = /^[a-z]+$/.test(key) && key.length <= shortName;
    const typed = sliceOf(text, atoms, from, to);
    const kept = isShort && !isWhole ? entries.filter(({ form }) => bare(form) === bare(typed)) : entries;
    const marked = kept.filter(({ form }) => bare(form) === bare(typed));
    return (marked.length > 0 && kept.length > 1 ? [...marked, ...kept.filter((entry) => !marked.includes(entry))] : kept).map(({ name }) => name);
  };
  return mostCovered(atoms, lookUp);
}

/** The names that leave fewest words over, and of those the fewest: 云南 and 省委书记 rather than 云南省, 委 and 书记. */
function mostCovered(atoms: readonly Atom[], lookUp: (from: number, to: number) => SearchName[] | undefined): FoundName[] {
  type Best = { left: number; found: FoundName[] };
  const best: Best[] = Array.from({ length: atoms.length + 1 }, () => ({ left: 0, found: [] }));
  for (let from = atoms.length - 1; from >= 0; from -= 1) {
    const skipped = best[from + 1] as Best;
    let chosen: Best = { left: skipped.left + 1, found: skipped.found };
    for (let to = Math.min(atoms.length, from + longestName); to > from; to -= 1) {
      const rest = best[to] as Best;
      if (rest.left > chosen.left || (rest.left === chosen.left && rest.found.length + 1 >= chosen.found.length)) continue;
      const names = lookUp(from, to);
      if (names !== undefined && names.length > 0) chosen = { left: rest.left, found: [{ from, to, names }, ...rest.found] };
    }
    best[from] = chosen;
  }
  return best[0]?.found ?? [];
}

/** Names in a text of the record, which writes them with their marks. */
export function findWritten(text: string, table: NameTable): SearchName[] {
  const atoms = textToAtoms(text);
  const found = find(
    atoms,
    (from, to) => {
      const entries = table.byKey.get(atoms.slice(from, to).map(({ flat }) => flat).join(''));
      if (entries === undefined) return undefined;
      const written = bare(sliceOf(text, atoms, from, to));
      return entries.filter(({ form }) => bare(form) === written).map(({ name }) => name);
    },
    (atom) => table.starts.get(atom.flat) ?? 0,
  );
  const names = found.flatMap((name) => [...name.names, ...namesInside(text, atoms, name, table)]);
  return [...new Set(names)];
}

/** Names inside a longer one: a forum's tells of its members. A person's does not: `Nguyễn Văn Sơn` is no Văn Sơn. */
function namesInside(text: string, atoms: readonly Atom[], { from, to, names }: FoundName, table: NameTable): SearchName[] {
  if (to - from < 3 || names.some(({ kind }) => kind === 'person')) return [];
  const inner = text.slice(atoms[from]?.start, atoms[to - 1]?.end);
  const first = atoms[from + 1]?.start ?? 0;
  const last = atoms[to - 2]?.end ?? 0;
  const start = atoms[from]?.start ?? 0;
  return [inner.slice(first - start), inner.slice(0, last - start)].flatMap((part) => findWritten(part, table));
}

function find(
  atoms: readonly Atom[],
  lookUp: (from: number, to: number) => SearchName[] | undefined,
  reach: (atom: Atom) => number,
): FoundName[] {
  const found: FoundName[] = [];
  for (let from = 0; from < atoms.length; from += 1) {
    for (let to = Math.min(atoms.length, from + reach(atoms[from] as Atom)); to > from; to -= 1) {
      const names = lookUp(from, to);
      if (names === undefined || names.length === 0) continue;
      found.push({ from, to, names });
      from = to - 1;
      break;
    }
  }
  return found;
}

function sliceOf(text: string, atoms: readonly Atom[], from: number, to: number): string {
  return text.slice(atoms[from]?.start, atoms[to - 1]?.end);
}

/** Names that begin with what has been typed so far, shortest first. */
export function namesFrom(prefix: string, table: NameTable, limit: number): SearchName[] {
  if (prefix.length < (/[a-z]/.test(prefix) ? 2 : 1)) return [];
  let low = 0;
  for (let high = table.keys.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((table.keys[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const keys: string[] = [];
  for (let i = low; table.keys[i]?.startsWith(prefix) === true; i += 1) keys.push(table.keys[i] ?? '');
  const names = keys.sort((a, b) => a.length - b.length).flatMap((key) => (table.byKey.get(key) ?? []).map(({ name }) => name));
  return [...new Set(names)].filter(({ page }) => page !== undefined).slice(0, limit);
}

/**
 * Names whose form is at most so many letters away, nearest first: one letter for short forms, two from ten on.
 * Short Latin forms of under four letters, and Chinese ones of under three signs, are too easily near.
 */
export function namesNear(key: string, table: NameTable): { name: SearchName; form: string }[] {
  const isHan = !/[a-z]/.test(key);
  if (key.length < (isHan ? 3 : 4)) return [];
  const most = key.length >= 10 ? 2 : 1;
  const near = table.keys.flatMap((other) => {
    if (Math.abs(other.length - key.length) > most || other.length < (isHan ? 3 : 4)) return [];
    const away = distance(key, other, most);
    if (away > most) return [];
    return (table.byKey.get(other) ?? []).map(({ name, form }) => ({ name, form, cost: away * 4 + (other[0] === key[0] ? 0 : 2) + (isPrimary(name, form) ? 0 : 1) }));
  });
  near.sort((a, b) => a.cost - b.cost);
  return near.filter(({ name }, i) => near.findIndex((other) => other.name === name) === i);
}

/** The Vietnamese and English names stand first; pinyin and other spellings after them. */
function isPrimary({ forms }: SearchName, form: string): boolean {
  return form === forms[0] || form === forms[1];
}
