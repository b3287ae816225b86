import { describe, expect, it } from 'vitest';
import { issueLines } from '../../tests/lib/pairs.ts';
import { change, entryFiles, fact, record, type Files } from '../../tests/lib/record.ts';
import { checkEntries } from './checkEntries.ts';
import { fileToEntry } from './fileToEntry.ts';

/** What the check says of numbers and dates after each change of the fact. */
function refused(...changes: [what: string, from: string, to: string][]): string {
  const parts = changes.map(([what, from, to]) => {
    const lines = supportLines(change(record, fact, from, to));
    expect(lines, what).not.toBe('');
    return `${what}\n${lines.replace(/^/gm, '  ')}`;
  });
  return `\n${parts.join('\n')}\n`;
}

function supportLines(files: Files): string {
  const results = entryFiles(files).map(([path, text]) => fileToEntry(path, new TextEncoder().encode(text)));
  expect(issueLines(results.flatMap(({ issues }) => issues))).toBe('');
  const issues = checkEntries(
    results.flatMap(({ entry }) => entry ?? []),
    new Set(),
    new Set(Object.keys(files)),
  );
  return issueLines(issues.filter(({ rule }) => rule === 'evidence-value'));
}

const phrase = '20 đại biểu, ngày 15/1/2026';

describe('evidence-value', () => {
  it('says nothing of a fact whose phrase prints its number and its date', () => {
    expect(supportLines(record)).toBe('');
  });

  it('names what the phrase does not print, at its field', () => {
    expect(
      refused(
        ['value', 'value: 20', 'value: 21'],
        ['unit', 'unit: delegate', 'unit: delegation'],
        ['currency', 'unit: delegate', 'unit: delegate\n  currency: USD'],
        ['qualifier', 'qualifier: exact', 'qualifier: about'],
        ['period', 'period: "2026-01-15"', 'period: "2026-01-16"'],
        ['phrase without the number', phrase, 'ngày 15/1/2026'],
        ['phrase without the date', phrase, '20 đại biểu'],
      ),
    ).toMatchInlineSnapshot(`
      "
      value
        content/facts/2026-01-15-bridge-talks/delegates.mdx:16:10 evidence-value Unexpected value 21, expected one that a phrase prints: “20”
      unit
        content/facts/2026-01-15-bridge-talks/delegates.mdx:17:9 evidence-value Unexpected unit delegation, expected what stands with “20”: delegate
      currency
        content/facts/2026-01-15-bridge-talks/delegates.mdx:18:13 evidence-value Unexpected currency USD, expected none as in “20”
      qualifier
        content/facts/2026-01-15-bridge-talks/delegates.mdx:18:12 evidence-value Unexpected qualifier about, expected exact as the phrase has it before “20”
      period
        content/facts/2026-01-15-bridge-talks/delegates.mdx:19:9 evidence-value Unexpected date 2026-01-16, expected one that a phrase prints: 2026-01-15, or inferred with the reason
      phrase without the number
        content/facts/2026-01-15-bridge-talks/delegates.mdx:16:10 evidence-value Unexpected value 20, expected one that a phrase prints: there is none
      phrase without the date
        content/facts/2026-01-15-bridge-talks/delegates.mdx:19:9 evidence-value Unexpected date 2026-01-15, expected one that a phrase prints, or inferred with the reason
      "
    `);
  });

  it('lets a date, but no number, rest on a reason that names it', () => {
    const inferred = (why: string): string =>
      `period: "2026-01-15"\ninferred:\n  why:\n    vi: ${why}\n    zh: 推断\n    en: inferred`;
    const undated = change(record, fact, phrase, '20 đại biểu');
    expect(supportLines(change(undated, fact, 'period: "2026-01-15"', inferred('Hội đàm họp ngày 15/1/2026')))).toBe(
      '',
    );
    expect(
      supportLines(change(undated, fact, 'period: "2026-01-15"', inferred('Xem bài khác'))),
    ).toMatchInlineSnapshot(`"content/facts/2026-01-15-bridge-talks/delegates.mdx:19:9 evidence-value Unexpected inferred date 2026-01-15, expected one whose parts stand in a phrase or in inferred.why"`);
    const unnumbered = change(record, fact, phrase, 'các đại biểu');
    expect(
      supportLines(change(unnumbered, fact, 'period: "2026-01-15"', inferred('20 đại biểu, 15/1/2026'))),
    ).toMatchInlineSnapshot(`"content/facts/2026-01-15-bridge-talks/delegates.mdx:16:10 evidence-value Unexpected value 20, expected one that a phrase prints: there is none"`);
  });
});
