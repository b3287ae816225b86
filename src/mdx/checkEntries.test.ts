import { describe, expect, it } from 'vitest';
import { issueLines } from '../../tests/lib/pairs.ts';
import {
  article,
  change,
  country,
  entryFiles,
  fact,
  mechanism,
  person,
  place,
  record,
  source,
  translation,
  type Files,
} from '../../tests/lib/record.ts';
import type { Issue } from '../record/issue.ts';
import { checkEntries } from './checkEntries.ts';
import { fileToEntry, type Entry } from './fileToEntry.ts';

/** Issues between entries; the files themselves must be sound. */
function issuesOf(files: Files, unreadable: readonly string[] = []): Issue[] {
  const results = entryFiles(files).map(([path, text]) => fileToEntry(path, new TextEncoder().encode(text)));
  expect(issueLines(results.flatMap(({ issues }) => issues))).toBe('');
  const entries = results.flatMap(({ entry }) => (entry ? [entry] : []));
  return checkEntries(entries, new Set(unreadable), new Set(Object.keys(files)));
}

/** What is said of the record after each change; of the record as it is nothing is said. */
function refused(...changes: [what: string, path: string, from: string, to: string][]): string {
  const parts = changes.map(([what, path, from, to]) => {
    const lines = issueLines(issuesOf(change(record, path, from, to)).filter(({ severity }) => severity === 'error'));
    expect(lines, what).not.toBe('');
    return `${what}\n${lines.replace(/^/gm, '  ')}`;
  });
  return `\n${parts.join('\n')}\n`;
}

function without(files: Files, ...paths: string[]): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !paths.includes(path)));
}

describe('references', () => {
  it('of the record all lead somewhere', () => {
    expect(issueLines(issuesOf(record))).toBe('');
  });

  it('that lead nowhere are named where they stand', () => {
    expect(
      refused(
        ['place in the body', article, 'Place id="lao-cai"', 'Place id="lao-cay"'],
        ['person in the body', article, 'tran-van-an', 'le-thi-binh'],
        ['source in the body', article, 'Source id="bridge-report"', 'Source id="bridge"'],
        ['mechanism in the body', translation, 'bridge-forum', 'forum'],
        ['fact in both languages', article, 'bridge-talks/delegates', 'bridge-talks/guests'],
        ['inherited name', article, 'Place id="lao-cai"', 'Place id="constructor"'],
        ['source of an article', article, 'sources: [bridge-report]', 'sources: [bridge-report, other-report]'],
        ['place of a fact', fact, 'places: [lao-cai]', 'places:\n  - lao-cai\n  - ha-giang'],
        ['mechanism of a fact', fact, 'mechanism: bridge-forum', 'mechanism: bridge-fora'],
        ['source of evidence', fact, 'source: bridge-report', 'source: bridge-rapport'],
        ['publisher', source, 'publisher: bridge-news', 'publisher: bridge-paper'],
        ['parent', place, 'parent: viet-nam', 'parent: trung-quoc'],
        ['host', mechanism, 'host: lao-cai', 'host: ha-noi'],
      ),
    ).toMatchInlineSnapshot(`
      "
      place in the body
        content/articles/2026-01-15-bridge-talks/vi.mdx:12:44 reference Unexpected id lao-cay, which is not in content/places/, did you mean lao-cai?
      person in the body
        content/articles/2026-01-15-bridge-talks/vi.mdx:12:1 reference Unexpected id le-thi-binh, which is not in content/people/
      source in the body
        content/articles/2026-01-15-bridge-talks/vi.mdx:12:73 reference Unexpected id bridge, which is not in content/sources/
      mechanism in the body
        content/articles/2026-01-15-bridge-talks/en.mdx:9:5 reference Unexpected id forum, which is not in content/mechanisms/
      fact in both languages
        content/articles/2026-01-15-bridge-talks/vi.mdx:10:68 reference Unexpected id 2026-01-15-bridge-talks/guests, which is not in content/facts/, did you mean 2026-01-15-bridge-talks/delegates?
        content/articles/2026-01-15-bridge-talks/en.mdx:1:1 translation-facts Missing fact 2026-01-15-bridge-talks/guests, which content/articles/2026-01-15-bridge-talks/vi.mdx cites
        content/articles/2026-01-15-bridge-talks/en.mdx:9:81 translation-facts Unexpected fact 2026-01-15-bridge-talks/delegates, which content/articles/2026-01-15-bridge-talks/vi.mdx does not cite
      inherited name
        content/articles/2026-01-15-bridge-talks/vi.mdx:12:44 reference Unexpected id constructor, which is not in content/places/
      source of an article
        content/articles/2026-01-15-bridge-talks/vi.mdx:5:26 reference Unexpected id other-report, which is not in content/sources/
      place of a fact
        content/facts/2026-01-15-bridge-talks/delegates.mdx:9:5 reference Unexpected id ha-giang, which is not in content/places/
      mechanism of a fact
        content/facts/2026-01-15-bridge-talks/delegates.mdx:9:12 reference Unexpected id bridge-fora, which is not in content/mechanisms/, did you mean bridge-forum?
      source of evidence
        content/facts/2026-01-15-bridge-talks/delegates.mdx:13:13 reference Unexpected id bridge-rapport, which is not in content/sources/, did you mean bridge-report?
      publisher
        content/sources/bridge-report.mdx:5:12 reference Unexpected id bridge-paper, which is not in content/organizations/
      parent
        content/places/lao-cai.mdx:8:9 reference Unexpected id trung-quoc, which is not in content/places/
      host
        content/mechanisms/bridge-forum.mdx:13:11 reference Unexpected id ha-noi, which is not in content/places/
      "
    `);
  });

  it('to files with issues of their own are not reported twice', () => {
    expect(issueLines(issuesOf(without(record, person), ['people/tran-van-an']))).toBe('');
    expect(issueLines(issuesOf(without(record, person)))).toContain('reference');
    expect(issueLines(issuesOf(without(record, article), ['articles/2026-01-15-bridge-talks']))).toBe('');
  });

  it('lead to entries of the right kind', () => {
    expect(refused(['evidence', source, 'kind: report', 'kind: reference'])).toMatchInlineSnapshot(`
      "
      evidence
        content/facts/2026-01-15-bridge-talks/delegates.mdx:13:13 reference-kind Unexpected source bridge-report of kind reference, expected a captured report
      "
    `);
  });

  it('by the thousand are reported in little time', () => {
    const ids = Array.from({ length: 20_000 }, (_, i) => `place-with-a-rather-long-name-and-the-number-${i}`);
    const borders = ids.map((id) => `x${id}`);
    const entries = entryFiles(record).flatMap(
      ([path, text]) => fileToEntry(path, new TextEncoder().encode(text)).entry ?? [],
    );
    const [base] = entries.filter((entry) => entry.path === country);
    const references = borders.map((id) => ({
      to: 'places' as const,
      id,
      position: { line: 3, column: 1 },
      inBody: false,
    }));
    const many = ids.map((id) => ({ ...(base as Entry), id }));
    const start = performance.now();
    const issues = checkEntries([...entries, ...many, { ...(base as Entry), references }], new Set(), new Set());
    expect(performance.now() - start).toBeLessThan(2000);
    expect(issues).toHaveLength(20_000);
    expect(issues[0]?.message).toContain('did you mean place-with-a-rather-long-name-and-the-number-0?');
  });
});

describe('articles', () => {
  it('have one original, and say the same in each language', () => {
    const asOriginal = 'original: true\nsources: [bridge-report]\npublished: "2026-02-01"\ntopics: [transport]';
    const fields = 'translation:\n  basis: "a24b02dd38dc"\n  state: machine';
    const other = fact.replace('delegates', 'guests');
    expect(
      refused(
        ['two originals', translation, fields, asOriginal],
        ['no facts', article, '<Fact id="2026-01-15-bridge-talks/delegates" />', 'đại biểu'],
        ['fact left out', translation, '<Fact id="2026-01-15-bridge-talks/delegates" />', 'delegates'],
      ),
    ).toMatchInlineSnapshot(`
      "
      two originals
        content/articles/2026-01-15-bridge-talks/vi.mdx:4:11 article-original Unexpected second original of this article
        content/articles/2026-01-15-bridge-talks/en.mdx:4:11 article-original Unexpected second original of this article
      no facts
        content/articles/2026-01-15-bridge-talks/vi.mdx:1:1 article-without-facts Unexpected article that cites no fact
        content/articles/2026-01-15-bridge-talks/en.mdx:9:81 translation-facts Unexpected fact 2026-01-15-bridge-talks/delegates, which content/articles/2026-01-15-bridge-talks/vi.mdx does not cite
      fact left out
        content/articles/2026-01-15-bridge-talks/en.mdx:1:1 translation-facts Missing fact 2026-01-15-bridge-talks/delegates, which content/articles/2026-01-15-bridge-talks/vi.mdx cites
      "
    `);
    expect(issueLines(issuesOf(without(record, article)))).toMatchInlineSnapshot(
      `"content/articles/2026-01-15-bridge-talks/en.mdx:5:3 article-original Unexpected translation without an original in the same folder"`,
    );
    expect(
      issueLines(issuesOf(change(record, article, 'cây cầu qua biên giới', 'cầu qua biên giới'))),
    ).toMatchInlineSnapshot(
      `"content/articles/2026-01-15-bridge-talks/en.mdx:5:10 translation-basis Unexpected basis a24b02dd38dc, expected 73d33dca5a78: the original has changed since"`,
    );
    const more = change(
      { ...record, [other]: record[fact] as string },
      translation,
      'were attended',
      '<Fact id="2026-01-15-bridge-talks/guests" /> were attended',
    );
    expect(issueLines(issuesOf(more))).toMatchInlineSnapshot(
      `"content/articles/2026-01-15-bridge-talks/en.mdx:9:64 translation-facts Unexpected fact 2026-01-15-bridge-talks/guests, which content/articles/2026-01-15-bridge-talks/vi.mdx does not cite"`,
    );
  });

  it('show pictures that lie beside them', () => {
    const shown = change(record, article, 'theo <Source', '![Cầu](./bridge.jpg) theo <Source');
    const picture = 'content/articles/2026-01-15-bridge-talks/bridge.jpg';
    const entries = (files: Files) =>
      entryFiles(files).flatMap(([path, text]) => fileToEntry(path, new TextEncoder().encode(text)).entry ?? []);
    const isStale = ({ rule }: Issue): boolean => rule !== 'translation-basis';
    expect(checkEntries(entries(shown), new Set(), new Set([picture])).filter(isStale)).toEqual([]);
    expect(issueLines(checkEntries(entries(shown), new Set(), new Set()).filter(isStale))).toMatchInlineSnapshot(
      `"content/articles/2026-01-15-bridge-talks/vi.mdx:12:68 image Missing picture bridge.jpg beside the article"`,
    );
  });

  it('cite no drafts unless they are drafts themselves, in every language', () => {
    const draftFact = change(record, fact, 'kind: figure', 'kind: figure\ndraft: true');
    expect(issueLines(issuesOf(draftFact))).toMatchInlineSnapshot(`
      "content/articles/2026-01-15-bridge-talks/vi.mdx:10:68 reference Unexpected draft 2026-01-15-bridge-talks/delegates in a published article, expected draft: true on the article too, or none on the fact
      content/articles/2026-01-15-bridge-talks/en.mdx:9:81 reference Unexpected draft 2026-01-15-bridge-talks/delegates in a published article, expected draft: true on the article too, or none on the fact"
    `);
    expect(issueLines(issuesOf(change(draftFact, article, 'original: true', 'original: true\ndraft: true')))).toBe('');
  });
});

describe('facts, places and sessions', () => {
  it('fit together', () => {
    const second = '  - number: 1\n    date: "2026-01-15"\n    host: lao-cai\n    sources: [bridge-report]\n';
    expect(
      refused(
        ['after the end of the place', place, '"2030-06-30"', '"2025-06-30"'],
        ['before its beginning', place, '"1991-10-01"', '"2026-01-16"'],
        [
          'end before beginning',
          place,
          'from: "1991-10-01"\n  until: "2030-06-30"',
          'from: "2026-01-10"\n  until: "2026-01-09"',
        ],
        ['unknown session of a fact', fact, 'session: 1', 'session: 2'],
        ['session of nothing', fact, 'mechanism: bridge-forum\n', ''],
        ['unknown session in the body', article, 'session="1"', 'session="3"'],
        ['session twice', mechanism, second, second + second],
      ),
    ).toMatchInlineSnapshot(`
      "
      after the end of the place
        content/facts/2026-01-15-bridge-talks/delegates.mdx:7:10 place-time Unexpected place lao-cai, which ended on 2025-06-30, for 2026-01-15
      before its beginning
        content/facts/2026-01-15-bridge-talks/delegates.mdx:7:10 place-time Unexpected place lao-cai, which began on 2026-01-16, for 2026-01-15
      end before beginning
        content/facts/2026-01-15-bridge-talks/delegates.mdx:7:10 place-time Unexpected place lao-cai, which ended on 2026-01-09, for 2026-01-15
        content/places/lao-cai.mdx:11:10 date-order Unexpected end 2026-01-09 before the beginning 2026-01-10
      unknown session of a fact
        content/facts/2026-01-15-bridge-talks/delegates.mdx:10:10 session Unexpected session 2 of bridge-forum, expected 1
      session of nothing
        content/facts/2026-01-15-bridge-talks/delegates.mdx:9:10 session Unexpected session without a mechanism
      unknown session in the body
        content/articles/2026-01-15-bridge-talks/vi.mdx:10:4 session Unexpected session 3 of bridge-forum, expected 1
      session twice
        content/mechanisms/bridge-forum.mdx:15:5 session Unexpected second session 1
      "
    `);
  });

  it('name the successor of a place that has ended', () => {
    const ended = change(record, place, '"2030-06-30"', '"2025-06-30"\nsuccessor: viet-nam');
    expect(issueLines(issuesOf(ended))).toContain('which ended on 2025-06-30, for 2026-01-15, expected viet-nam');
  });

  it('of an article that does not exist are refused', () => {
    const stray = 'content/facts/2026-01-16-nothing/delegates.mdx';
    expect(issueLines(issuesOf({ ...record, [stray]: record[fact] as string }))).toMatchInlineSnapshot(
      `"content/facts/2026-01-16-nothing/delegates.mdx:1:1 reference Unexpected folder 2026-01-16-nothing, which is not an article in content/articles/"`,
    );
  });
});
