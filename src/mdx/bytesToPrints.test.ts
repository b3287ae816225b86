import { describe, expect, it } from 'vitest';
import type { Issue } from '../record/issue.ts';
import { makePrints, printsToJson } from '../record/prints.ts';
import { bytesToPrints } from './bytesToPrints.ts';

const id = '2021-05-26-x';
const path = `content/sources/${id}.prints.json`;
const good = printsToJson(
  makePrints(
    {
      paragraphs: new Map([
        [0, 'Hai bên ký'],
        [1, '129 đoàn'],
      ]),
      wholeText: 'a',
    },
    id,
    'vi',
  ),
);
const read = (text: string) => bytesToPrints(path, new TextEncoder().encode(text), id);
const shown = ({ line, column, rule, message }: Issue): string => `${line}:${column} ${rule} ${message}`;

describe('bytesToPrints', () => {
  it('reads what makePrints made', () => {
    expect(read(good).issues).toEqual([]);
    expect(read(good).prints?.paragraphs.map(({ paragraph }) => paragraph)).toEqual([0, 1]);
  });

  it('refuses everything else, at its line', () => {
    const texts = {
      'conflict markers': good.replace('  "format"', '<<<<<<< HEAD\n  "format"'),
      'half a file': good.slice(0, 300),
      'an unknown field': good.replace('"format": 1,', '"format": 1,\n  "text": "Hai bên ký",'),
      'another format': good.replace('"format": 1', '"format": 2'),
      'an unknown language': good.replace('"lang": "vi"', '"lang": "xx"'),
      'text in place of hashes': good.replace(/("grams":\[)"[0-9a-f]+"/, '$1"hai bên ký"'),
      'a hash cut short': good.replace(/("grams":\["[0-9a-f]{5})[0-9a-f]/, '$1'),
      'a missing set': good.replace(/,"[0-9a-f]*"\]\}/, ']}'),
      'a paragraph twice': good.replace('{"paragraph":1,', '{"paragraph":0,'),
      'a bad label': good.replace('{"paragraph":1,', '{"paragraph":"1",'),
      'another source': good.replace(id, '2021-05-26-y'),
      'no paragraph': `${good.slice(0, good.indexOf('"paragraphs"'))}"paragraphs": []}`,
      'no object': '[]',
      'no text': '',
      'deep brackets': good.replace('"vi"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`),
      'a mass': `${good}${' '.repeat(2 ** 20)}`,
      'a long list of bad hashes': good.replace(/("grams":\[)"[0-9a-f]+"/, `$1"${'0'.repeat(1_000_003)}"`),
      'bytes that are no text': '\ud800',
    };
    const results = Object.entries(texts).map(([name, text]) => ({ name, ...read(text) }));
    expect(results.filter(({ prints }) => prints)).toEqual([]);
    expect(results.map(({ name, issues }) => `${name}: ${issues.map(shown).join('; ')}`)).toMatchInlineSnapshot(`
      [
        "conflict markers: 2:1 prints Unexpected text that is not JSON, expected what npm run ingest writes",
        "half a file: 9:20 prints Unexpected text that is not JSON, expected what npm run ingest writes",
        "an unknown field: 3:11 prints unexpected field “text”, expected what npm run ingest writes",
        "another format: 2:13 prints format: unexpected value, expected what npm run ingest writes",
        "an unknown language: 4:11 prints lang: unexpected value, expected what npm run ingest writes",
        "text in place of hashes: 8:40 prints paragraphs.0.grams.0: unexpected value, expected hashes of 6 hex digits each",
        "a hash cut short: 8:40 prints paragraphs.0.grams.0: unexpected value, expected hashes of 6 hex digits each",
        "a missing set: 8:39 prints paragraphs.0.grams: unexpected value, expected what npm run ingest writes",
        "a paragraph twice: 7:17 prints paragraphs: unexpected value, expected each paragraph once",
        "a bad label: 9:18 prints paragraphs.1.paragraph: unexpected value, expected a paragraph number (0 is the title, 1 the lead) or a caption such as c1",
        "another source: 3:13 prints Unexpected prints of 2021-05-26-y, expected those of 2021-05-26-x",
        "no paragraph: 7:17 prints paragraphs: unexpected value, expected at least one paragraph",
        "no object: 1:1 prints unexpected value, expected what npm run ingest writes",
        "no text: 1:1 prints Unexpected text that is not JSON, expected what npm run ingest writes",
        "deep brackets: 1:1 prints lang: unexpected value, expected what npm run ingest writes",
        "a mass: 1:1 prints Unexpected size of 1025 KB, expected at most 1024 KB",
        "a long list of bad hashes: 8:40 prints paragraphs.0.grams.0: unexpected value, expected hashes of 6 hex digits each",
        "bytes that are no text: 1:1 prints Unexpected text that is not JSON, expected what npm run ingest writes",
      ]
    `);
  });
});
