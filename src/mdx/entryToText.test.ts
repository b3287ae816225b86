import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectionNames } from '../schemas/index.ts';
import { entryToText, type Fields } from './entryToText.ts';

function read(text: string): Fields {
  return parse(/^---\n([\s\S]*?)---\n/.exec(text)?.[1] ?? '') as Fields;
}

describe('the one form of a content file', () => {
  it('quotes dates, digests and words of a source, and writes lists of ids in one line', () => {
    expect(
      entryToText('facts', { kind: 'event', places: ['ha-giang', 'yunnan'], topics: [], date: '2023-03-27', session: 3 }, ''),
    ).toBe('---\nkind: event\nplaces: [ha-giang, yunnan]\ntopics: []\ndate: "2023-03-27"\nsession: 3\n---\n');
    expect(entryToText('sources', { title: 'A title', basis: { zh: 'c1952703ecf6' } }, '\n\nbody\n\n')).toBe(
      '---\ntitle: "A title"\nbasis:\n  zh: "c1952703ecf6"\n---\n\nbody\n',
    );
  });

  it('changes no value, and writes its own output again as it is', () => {
    const scalar = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.integer(), fc.boolean());
    const fields = fc.dictionary(fc.stringMatching(/^[a-z][a-zA-Z]{0,9}$/), fc.oneof(scalar, fc.array(scalar), fc.dictionary(fc.stringMatching(/^[a-z]{1,5}$/), scalar)));
    fc.assert(
      fc.property(fc.constantFrom(...collectionNames), fields, (collection, given) => {
        const text = entryToText(collection, given, '');
        const again = read(text);
        expect({ ...again }).toEqual({ ...given });
        expect(entryToText(collection, again, '')).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
