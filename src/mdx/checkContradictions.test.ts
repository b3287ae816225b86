import { describe, expect, it } from 'vitest';
import type { Issue } from '../record/issue.ts';
import { checkContradictions } from './checkContradictions.ts';
import { fileToEntry, type Entry } from './fileToEntry.ts';

const older = 'content/facts/2023-01-05-first-talks/delegates.mdx';
const newer = 'content/facts/2024-01-05-second-talks/delegates.mdx';
const date = (text: string): string => `preferred: undecided, reason: {vi: a, zh: b, en: c}, alternatives: [{${text}}]`;

describe('contradiction', () => {
  it('stands at the value of the newer fact and names the other as its cause', () => {
    expect(lines([figure(newer, 25), figure(older, 20)])).toEqual([
      `${newer}:11:10 error contradiction Unexpected 25 delegate in 2022: ${older} says 20 delegate in 2022 of the same`,
    ]);
  });

  it('is none between equal values, nor when one of the two declares the other value', () => {
    expect(lines([figure(newer, 20), figure(older, 20)])).toEqual([]);
    const declared = date('quantity: {value: 20, unit: delegate}');
    expect(lines([figure(newer, 25, declared), figure(older, 20)])).toEqual([]);
  });
});

describe('disputed-same', () => {
  it('stands at the alternative that differs in nothing', () => {
    expect(lines([figure(older, 20, date('quantity: {value: 20, unit: delegate}'))])).toEqual([
      `${older}:15:80 error disputed-same Unexpected alternative that equals the stated value, expected one that differs`,
    ]);
    expect(lines([figure(older, 20, date(''))])[0]).toContain('Unexpected alternative without a value');
    expect(lines([figure(older, 20, date('date: "2021"'))])).toEqual([]);
  });
});

function figure(path: string, value: number, disputed?: string): Entry {
  const text = `---
kind: figure
label: {vi: Số đại biểu, zh: 代表人数, en: Delegates}
places: [lao-cai]
topics: [exchange]
evidence:
  - source: report
    paragraph: 1
    phrase: "các đại biểu"
quantity:
  value: ${value}
  unit: delegate
qualifier: exact
period: "2022"
${disputed === undefined ? '' : `disputed: {${disputed}}\n`}---
`;
  const { entry, issues } = fileToEntry(path, new TextEncoder().encode(text));
  if (entry === undefined) throw new Error(JSON.stringify(issues));
  return entry;
}

function lines(entries: Entry[]): string[] {
  return checkContradictions(entries).map(
    ({ path, line, column, severity, rule, message }: Issue) => `${path}:${line}:${column} ${severity} ${rule} ${message}`,
  );
}
