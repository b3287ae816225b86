import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/integrations/readContent.ts';
import { makePrints } from '../../src/record/prints.ts';
import { jsonToLineMap, linesToCapture } from './linesToCapture.ts';
import { projectRoot } from './project.ts';

const shared = join(projectRoot, '../shared');

describe('jsonToLineMap', () => {
  it('reads numbers and captions', () => {
    expect([...jsonToLineMap('{"c1": 18, "1": 7, "0": 4}')]).toEqual([
      [0, 4],
      [1, 7],
      ['c1', 18],
    ]);
  });

  it.each(['[]', '{"0": "4"}', '{"0": 0}', '{"0": 1.5}', '{"p1": 4}', '{"c0": 4}', '{"-1": 4}', '{', 'null'])(
    'refuses %s',
    (json) => {
      expect(() => jsonToLineMap(json)).toThrow();
    },
  );

  it('says what is wrong', () => {
    expect(() => jsonToLineMap('{"p1": 4}')).toThrowErrorMatchingInlineSnapshot(
      `[Error: Unexpected paragraph p1 in the map, expected 0, 1, 2, … or c1, c2, …]`,
    );
    expect(() => jsonToLineMap('{"0": 0}')).toThrowErrorMatchingInlineSnapshot(
      `[Error: Unexpected map, expected paragraphs with their lines, such as {"0": 4, "1": 7, "c1": 18}: expected line numbers, which begin with 1]`,
    );
  });
});

describe('linesToCapture', () => {
  const map = jsonToLineMap('{"0": 1, "1": 3, "2": 2, "c1": 9}');

  it('takes each paragraph from its line and names those without text', () => {
    const { capture, absent } = linesToCapture('Tiêu đề\r\n\r\n  Đoạn một \r\n', map);
    expect([...capture.paragraphs]).toEqual([
      [0, 'Tiêu đề'],
      [1, 'Đoạn một'],
    ]);
    expect(absent).toEqual([2, 'c1']);
  });

  it.skipIf(!existsSync(join(shared, 'captures')))('gives the committed prints again from the five captures', () => {
    const { prints } = readContent({ root: projectRoot });
    const gold = JSON.parse(readFileSync(join(shared, 'domain/facts-gold.json'), 'utf8')) as { seeds: Seed[] };
    const found = gold.seeds.map((seed) => {
      const text = readFileSync(join(shared, 'captures', seed.file), 'utf8');
      const { capture } = linesToCapture(text, lineMapOf(seed));
      return [...prints.values()].some(
        (committed) =>
          JSON.stringify(makePrints(capture, committed.source, committed.lang)) === JSON.stringify(committed),
      );
    });
    expect(found).toEqual([true, true, true, true, true]);
  });
});

type Seed = {
  file: string;
  article: { titleRawLine: number };
  body: { p: number; rawLine: number }[];
  captions: { id: string; rawLines: [number, ...number[]] }[];
};

function lineMapOf({ article, body, captions }: Seed) {
  return new Map<number | string, number>([
    [0, article.titleRawLine],
    ...body.map(({ p, rawLine }): [number, number] => [p, rawLine]),
    ...captions.map(({ id, rawLines }): [string, number] => [id, rawLines[0]]),
  ]);
}
