/** What is highlighted of a text, and which part of it is shown. */
import { flatten, joined } from './flat.ts';
import { textToAtoms } from './names.ts';
import type { Query } from './query.ts';
import { pieceWords, textToPieces } from './words.ts';

const keys = new Map<string, string>();

function keyOf(form: string): string {
  const known = keys.get(form);
  if (known !== undefined) return known;
  const key = joined(flatten(form.normalize('NFC')));
  keys.set(form, key);
  return key;
}

export type Mark = { start: number; end: number };

/** Pieces of a text that answer the query, in order, for highlighting. @param text in Unicode NFC */
export function findMarks(text: string, query: Query): Mark[] {
  const words = new Map(query.terms.flatMap((term) => (term.type === 'name' ? [] : term.words.map((word) => [word, term] as const))));
  const names = new Set(query.terms.flatMap((term) => term.names.flatMap(({ forms }) => forms.map(keyOf))).filter((key) => key.length > 1));
  const open = query.terms.filter(({ isOpen }) => isOpen);
  const marks: Mark[] = [];
  for (const piece of textToPieces(text)) {
    if (piece.type === 'han') {
      for (let i = 0; i < piece.flat.length; i += 1) {
        const pair = words.has(piece.flat.slice(i, i + 2)) && i + 1 < piece.flat.length;
        const single = words.has(piece.flat[i] ?? '');
        if (pair || single) marks.push({ start: piece.start + i, end: piece.start + i + (pair ? 2 : 1) });
      }
    } else if (pieceWords(piece).some((word) => words.has(word)) || open.some(({ flat }) => piece.flat.startsWith(flat))) marks.push(piece);
  }
  if (names.size > 0) marks.push(...nameMarks(text, names));
  return merge(marks.sort((a, b) => a.start - b.start));
}

function nameMarks(text: string, names: ReadonlySet<string>): Mark[] {
  const atoms = textToAtoms(text);
  const longest = Math.min(24, Math.max(...[...names].map(({ length }) => length)));
  const marks: Mark[] = [];
  for (let from = 0; from < atoms.length; from += 1) {
    let key = '';
    let end = 0;
    for (let to = from; to < atoms.length && key.length < longest; to += 1) {
      key += atoms[to]?.flat ?? '';
      if (names.has(key)) end = to + 1;
    }
    if (end > 0) marks.push({ start: atoms[from]?.start ?? 0, end: atoms[end - 1]?.end ?? 0 });
  }
  return marks;
}

function merge(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = [];
  for (const { start, end } of marks) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The part of a text with most marks, cut at spaces. `{ text, marks }` with marks counted from its start. */
export function excerpt(text: string, query: Query, length: number): { text: string; marks: Mark[] } {
  const all = findMarks(text, query);
  const best = all.reduce((found, mark) => {
    const covered = all.filter(({ start, end }) => start >= mark.start && end <= mark.start + length).reduce((sum, { start, end }) => sum + end - start, 0);
    return covered > found.covered ? { covered, start: mark.start } : found;
  }, { covered: 0, start: 0 });
  const phrase = query.terms.length > 1 ? flatten(text).indexOf(flatten(query.text)) : -1;
  const early = Math.max(0, (phrase >= 0 ? phrase : best.start) - Math.floor(length / 5));
  const from = early === 0 ? 0 : wordStart(text, early);
  const to = from + length >= text.length ? text.length : wordEnd(text, from + length);
  const marks = all.filter(({ start, end }) => start >= from && end <= to).map(({ start, end }) => ({ start: start - from, end: end - from }));
  const [before, after] = [from > 0 ? '…' : '', to < text.length ? '…' : ''];
  return { text: `${before}${text.slice(from, to)}${after}`, marks: marks.map(({ start, end }) => ({ start: start + before.length, end: end + before.length })) };
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space - at < 20 ? space + 1 : at;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return at - space < 20 ? space : at;
}
