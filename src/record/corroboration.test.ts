import { describe, expect, it } from 'vitest';
import { fact as factSchema, type Fact } from '../schemas/fact.ts';
import type { Prints } from '../schemas/prints.ts';
import { source as sourceSchema, type Source } from '../schemas/source.ts';
import { areCopies, corroborate, independentGroups, sourcesToCompare } from './corroboration.ts';
import { makePrints } from './prints.ts';

/** Sentences of words that no other text has; half a text is half its sentences. */
const sentences = (name: string, n: number): string[] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: 8 }, (_word, j) => name + letters(i) + letters(j)).join(' '));
const letters = (n: number): string => String.fromCodePoint(97 + (n % 26));
const wire = sentences('wire', 12);
const own = sentences('own', 12);

const source = (more: Partial<Source> = {}): Source =>
  sourceSchema.parse({ kind: 'report', title: 'Tin', lang: 'vi', ...more });
const print = (id: string, text: string[], lang: Prints['lang'] = 'vi'): Prints =>
  makePrints({ paragraphs: new Map(text.map((line, i) => [i, line])), wholeText: text.join('\n') }, id, lang);

const words = { vi: 'Tên', zh: '名', en: 'Name' };
const fact = (evidence: Record<string, string[]>): Fact =>
  factSchema.parse({
    kind: 'event',
    label: words,
    places: [],
    topics: ['exchange'],
    type: 'visit',
    date: '2023',
    evidence: Object.entries(evidence).flatMap(([id, phrases]) => phrases.map((phrase, i) => ({ source: id, paragraph: i, phrase }))),
  });

describe('independentGroups', () => {

  it('counts a publisher once, the original before the copyist', () => {
    const sources = new Map([
      ['a', source({ publisher: 'vna' })],
      ['b', source({ publisher: 'vna' })],
      ['c', source({ publisher: 'portal', originalPublisher: 'vna' })],
      ['d', source({ publisher: 'portal' })],
      ['e', source()],
      ['f', source()],
    ]);
    expect(independentGroups([...sources.keys()], sources, new Map())).toEqual([['a', 'b', 'c'], ['d'], ['e'], ['f']]);
  });

  it('counts pages that name one original address once, and joins what a later page connects', () => {
    const url = 'https://news.example/original';
    const sources = new Map([
      ['a', source({ publisher: 'one', url })],
      ['b', source({ publisher: 'two' })],
      ['c', source({ publisher: 'two', originalUrl: url })],
    ]);
    expect(independentGroups(['a', 'b', 'c'], sources, new Map())).toEqual([['a', 'b', 'c']]);
  });
});

describe('areCopies', () => {
  it('compares the runs of three words of two prints', () => {
    const half = [...wire.slice(0, 6), ...own.slice(0, 6)];
    expect(areCopies(print('a', wire), print('b', ['lead', ...wire]))).toBe(true);
    expect(areCopies(print('a', wire), print('b', wire.slice(0, 6)))).toBe(true);
    expect(areCopies(print('a', wire), print('b', half))).toBe(true);
    expect(areCopies(print('a', wire), print('b', [...wire.slice(0, 4), ...own.slice(0, 8)]))).toBe(false);
    expect(areCopies(print('a', wire), print('b', own))).toBe(false);
  });

  it('decides nothing by few words, without prints, between languages or salts', () => {
    expect(areCopies(print('a', wire.slice(0, 1)), print('b', wire.slice(0, 1)))).toBe(false);
    expect(areCopies(print('a', wire), undefined)).toBe(false);
    expect(areCopies(print('a', wire), print('b', wire, 'en'))).toBe(false);
    expect(areCopies(print('a', wire), { ...print('b', wire), salt: '0000000000000000' })).toBe(false);
  });
});

describe('corroborate', () => {
  const sources = new Map([
    ['a', source({ publisher: 'one' })],
    ['b', source({ publisher: 'two' })],
    ['c', source({ publisher: 'three' })],
    ['ref', source({ kind: 'reference', publisher: 'four' })],
  ]);
  const facts = new Map([
    ['x/one', fact({ a: wire.slice(0, 4), ref: ['tham khảo'] })],
    ['x/copied', fact({ a: wire.slice(4, 5), b: wire.slice(4, 5) })],
    ['x/three', fact({ a: wire.slice(5, 6), b: wire.slice(5, 6), c: own.slice(0, 1) })],
  ]);
  const prints = new Map([
    ['a', print('a', wire)],
    ['b', print('b', ['lời dẫn', ...wire])],
    ['c', print('c', own)],
  ]);

  it('counts copies of one text once, and references never', () => {
    expect(Object.fromEntries(corroborate(facts, sources, prints))).toEqual({
      'x/one': { sources: 1, publishers: 1 },
      'x/copied': { sources: 2, publishers: 1 },
      'x/three': { sources: 3, publishers: 2 },
    });
  });

  it('goes by publishers where there are no prints', () => {
    expect(corroborate(facts, sources).get('x/three')).toEqual({ sources: 3, publishers: 3 });
  });

  it('needs prints only of facts with several publishers', () => {
    expect(sourcesToCompare(facts, sources)).toEqual(['a', 'b', 'c']);
    expect(sourcesToCompare(new Map([['x/one', fact({ a: ['cụm từ'] })]]), sources)).toEqual([]);
  });
});
