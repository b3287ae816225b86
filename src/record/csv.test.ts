import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';

const read = (text: string): string[][] => parse(text, { bom: true, recordDelimiter: '\r\n' });

describe('toCsv', () => {
  it('begins with a BOM and ends each line with CRLF', () => {
    expect(toCsv(['a', 'b'], [[1, 'x']])).toBe('\uFEFFa,b\r\n1,x\r\n');
  });

  it.each([
    ['plain', 'plain'],
    ['with, comma', '"with, comma"'],
    ['say “so” "now"', '"say “so” ""now"""'],
    ['two\nlines', '"two\nlines"'],
    [' space', '" space"'],
    ['=1+1', "'=1+1"],
    ['+84', "'+84"],
    ['-', "'-"],
    ['@name', "'@name"],
    ['\tx', "'\tx"],
  ])('writes %j as %j', (text, expected) => {
    expect(toCsv(['a'], [[text]])).toBe(`\uFEFFa\r\n${expected}\r\n`);
  });

  it('leaves negative numbers numbers', () => {
    expect(read(toCsv(['a', 'b', 'c'], [[-8.47, true, undefined]]))[1]).toEqual(['-8.47', 'true', '']);
  });

  it('is read back by another parser, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme' }).filter((t) => !/^[=+\-@\t\r]/.test(t));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.maxSafeInteger(), text), { minLength: 1 }), (rows) => {
        const cells = read(toCsv(['a', 'b', 'c'], rows)).slice(1);
        expect(cells).toEqual(rows.map((row) => row.map(String)));
      }),
    );
  });

  it('refuses a number that would need an exponent', () => {
    expect(() => toCsv(['a'], [[1e21]])).toThrow('1e+21');
  });
});
