import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueLines } from '../../tests/lib/pairs.ts';
import {
  article,
  change,
  fact,
  mechanism,
  organization,
  person,
  place,
  record,
  source,
  translation,
} from '../../tests/lib/record.ts';
import type { Issue } from '../record/issue.ts';
import { fileToEntry } from './fileToEntry.ts';

const read = (path: string, text: string) => fileToEntry(path, new TextEncoder().encode(text));

/** What is said of one file of the record after one change; of the file as it is nothing is said. */
function refused(path: string, ...changes: [what: string, from: string, to: string][]): string {
  expect(issueLines(read(path, record[path] as string).issues)).toBe('');
  const short = (issue: Issue): Issue => ({ ...issue, path: 'f' });
  const parts = changes.map(([what, from, to]) => {
    const { entry, issues } = read(path, change(record, path, from, to)[path] as string);
    expect(entry, what).toBeUndefined();
    return `${what}\n${issueLines(issues.map(short)).replace(/^/gm, '  ')}`;
  });
  return `\n${parts.join('\n')}\n`;
}

describe('fileToEntry', () => {
  it('gives the entry with every reference at its place', () => {
    const { entry, issues } = read(fact, record[fact] as string);
    expect(issues).toEqual([]);
    expect(entry?.references).toEqual([
      { to: 'places', id: 'lao-cai', position: { line: 7, column: 10 }, inBody: false },
      { to: 'mechanisms', id: 'bridge-forum', position: { line: 9, column: 12 }, inBody: false },
      { to: 'sources', id: 'bridge-report', position: { line: 13, column: 13 }, inBody: false },
    ]);
    expect(read(article, record[article] as string).entry?.references).toEqual([
      { to: 'sources', id: 'bridge-report', position: { line: 5, column: 11 }, inBody: false },
      { to: 'mechanisms', id: 'bridge-forum', session: 1, position: { line: 10, column: 4 }, inBody: true },
      { to: 'facts', id: '2026-01-15-bridge-talks/delegates', position: { line: 10, column: 68 }, inBody: true },
      { to: 'people', id: 'tran-van-an', position: { line: 12, column: 1 }, inBody: true },
      { to: 'places', id: 'lao-cai', position: { line: 12, column: 44 }, inBody: true },
      { to: 'sources', id: 'bridge-report', position: { line: 12, column: 73 }, inBody: true },
    ]);
  });

  it('is the same with a BOM and with CRLF', () => {
    const text = record[place] as string;
    expect(read(place, `\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(read(place, text));
  });

  it('names schema and body issues of a file together, in order', () => {
    const text = change(record, article, 'topics: [transport]', 'topics: [bridges]')[article] as string;
    expect(issueLines(read(article, `${text}\n{x}\n`).issues)).toMatchInlineSnapshot(`
      "content/articles/2026-01-15-bridge-talks/vi.mdx:7:10 schema topics.0: unexpected “bridges”, expected exchange, trade, transport, border, health, poverty, agriculture, labour, culture, education, environment, diplomacy
      content/articles/2026-01-15-bridge-talks/vi.mdx:14:1 mdx-code Unexpected { … }, expected text"
    `);
  });
});

describe('schema', () => {
  it('of articles', () => {
    expect(
      refused(
        article,
        ['layout', 'original: true', 'original: true\nlayout: ../../x.astro'],
        ['another undeclared field', 'original: true', 'original: true\nslug: x'],
        ['no title', 'title: Hội đàm về cây cầu\n', ''],
        ['empty title', 'title: Hội đàm về cây cầu', 'title:'],
        ['title of two lines', 'title: Hội đàm về cây cầu', 'title: |\n  Hội đàm\n  về cây cầu'],
        ['long title', 'Hội đàm về cây cầu', 'a'.repeat(141)],
        ['number as title', 'title: Hội đàm về cây cầu', 'title: 2026'],
        ['original in quotes', 'original: true', 'original: "true"'],
        ['original: false', 'original: true', 'original: false'],
        ['neither original nor translation', 'original: true\n', ''],
        ['both', 'original: true', 'original: true\ntranslation: {basis: "a24b02dd38dc", state: machine}'],
        ['no source', 'sources: [bridge-report]', 'sources: []'],
        ['source as text', 'sources: [bridge-report]', 'sources: bridge-report'],
        ['source that climbs', 'sources: [bridge-report]', 'sources: [../bridge-report]'],
        ['impossible day', '"2026-02-01"', '2026-02-30'],
        ['month only', '"2026-02-01"', '"2026-02"'],
        ['number as day', '"2026-02-01"', '2026'],
        ['unknown topic', 'topics: [transport]', 'topics: [transport, bridges]'],
        ['draft as text', 'original: true', 'original: true\ndraft: yes'],
      ),
    ).toMatchInlineSnapshot(`
      "
      layout
        f:5:1 schema Unexpected field “layout”
      another undeclared field
        f:5:1 schema Unexpected field “slug”
      no title
        f:2:1 schema title: missing, expected string
      empty title
        f:2:7 schema title: unexpected null, expected string
      title of two lines
        f:2:8 schema title: unexpected “Hội đàm về cây cầu ”, expected one line without spaces at its ends
      long title
        f:2:8 schema title: unexpected “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…, expected a title of at most 140 characters
      number as title
        f:2:8 schema title: unexpected 2026, expected string
      original in quotes
        f:4:11 schema original: unexpected “true”, expected true
      original: false
        f:4:11 schema original: unexpected false, expected true
      neither original nor translation
        f:2:1 schema translation: missing, expected object
        f:4:1 schema Unexpected field “sources”
        f:5:1 schema Unexpected field “published”
        f:6:1 schema Unexpected field “topics”
      both
        f:5:1 schema Unexpected field “translation”
      no source
        f:5:10 schema sources: unexpected [], expected at least one source
      source as text
        f:5:10 schema sources: unexpected “bridge-report”, expected array
      source that climbs
        f:5:11 schema sources.0: unexpected “../bridge-report”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      impossible day
        f:6:12 schema published: unexpected “2026-02-30”, expected an EDTF date that exists, such as 2023-11-13, 2023?-11-13, 2016/2020 or [..2021-05-26]
      month only
        f:6:12 schema published: unexpected “2026-02”, expected a day, such as 2026-11-21
      number as day
        f:6:12 schema published: unexpected 2026, expected an EDTF date in quotes, such as "2023-11-13"
      unknown topic
        f:7:21 schema topics.1: unexpected “bridges”, expected exchange, trade, transport, border, health, poverty, agriculture, labour, culture, education, environment, diplomacy
      draft as text
        f:5:8 schema draft: unexpected “yes”, expected boolean
      "
    `);
    expect(
      refused(
        translation,
        ['basis', 'a24b02dd38dc', 'A24B'],
        ['state', 'state: machine', 'state: done'],
        ['undeclared field within', 'state: machine', 'state: machine\n  by: x'],
        ['shared field', 'title: Talks', 'sources: [bridge-report]\ntitle: Talks'],
      ),
    ).toMatchInlineSnapshot(`
      "
      basis
        f:5:10 schema translation.basis: unexpected “A24B”, expected the 12 hex digits that \`npm run translations\` prints
      state
        f:6:10 schema translation.state: unexpected “done”, expected machine, reviewed
      undeclared field within
        f:7:3 schema Unexpected field “by” in translation
      shared field
        f:2:1 schema Unexpected field “sources”
      "
    `);
  });

  it('of facts', () => {
    expect(
      refused(
        fact,
        ['kind', 'kind: figure', 'kind: number'],
        ['no kind', 'kind: figure\n', ''],
        ['label without a language', '  zh: 代表人数\n', ''],
        ['label of another language', '  zh: 代表人数', '  zh: 代表人数\n  fr: Délégués'],
        [
          'no evidence',
          'evidence:\n  - paragraph: 1\n    source: bridge-report\n    phrase: "20 đại biểu, ngày 15/1/2026"',
          'evidence: []',
        ],
        ['evidence without a phrase', '    phrase: "20 đại biểu, ngày 15/1/2026"\n', ''],
        ['paragraph', 'paragraph: 1', 'paragraph: first'],
        ['long phrase', '20 đại biểu, ngày 15/1/2026', 'một hai ba bốn năm sáu bảy tám chín mười một hai ba'],
        ['unit', 'unit: delegate', 'unit: delegates'],
        ['value in quotes', 'value: 20', 'value: "20"'],
        ['value and range', 'value: 20', 'value: 20\n  min: 1\n  max: 2'],
        ['half a range', 'value: 20', 'min: 20'],
        ['qualifier', 'qualifier: exact', 'qualifier: precise'],
        ['impossible date', 'period: "2026-01-15"', 'period: "2026-02-30"'],
        ['reversed period', 'period: "2026-01-15"', 'period: "2020/2016"'],
        ['session zero', 'session: 1', 'session: 0'],
        ['session with a fraction', 'session: 1', 'session: 1.5'],
        ['field of another kind', 'period:', 'date: "2026-01-15"\nperiod:'],
        ['place with capitals', 'places: [lao-cai]', 'places: [Lao-Cai]'],
      ),
    ).toMatchInlineSnapshot(`
      "
      kind
        f:2:7 schema kind: unexpected “number”, expected event, figure, agreement, donation, statement, role
      no kind
        f:2:1 schema kind: missing, expected event, figure, agreement, donation, statement, role
      label without a language
        f:3:1 schema label.zh: missing, expected string
      label of another language
        f:6:3 schema Unexpected field “fr” in label
      no evidence
        f:11:11 schema evidence: unexpected [], expected at least one evidence
      evidence without a phrase
        f:12:5 schema evidence.0.phrase: missing, expected string
      paragraph
        f:12:16 schema evidence.0.paragraph: unexpected “first”, expected a paragraph number (0 is the title, 1 the lead) or a caption such as c1
      long phrase
        f:14:13 schema evidence.0.phrase: unexpected “một hai ba bốn năm sáu bảy tám chín mười một hai ba”, expected a phrase of at most 12 words
      unit
        f:17:9 schema quantity.unit: unexpected “delegates”, expected a unit from src/schemas/units.ts
      value in quotes
        f:16:10 schema quantity.value: unexpected “20”, expected number
      value and range
        f:16:10 schema quantity.value: unexpected 20, expected either value, or both min and max
      half a range
        f:15:1 schema quantity.value: missing, expected either value, or both min and max
      qualifier
        f:18:12 schema qualifier: unexpected “precise”, expected exact, over, about, nearly, under, estimated, exceeding
      impossible date
        f:19:9 schema period: unexpected “2026-02-30”, expected an EDTF date that exists, such as 2023-11-13, 2023?-11-13, 2016/2020 or [..2021-05-26]
      reversed period
        f:19:9 schema period: unexpected “2020/2016”, expected an EDTF date that exists, such as 2023-11-13, 2023?-11-13, 2016/2020 or [..2021-05-26]
      session zero
        f:10:10 schema session: unexpected 0, expected number to be >0
      session with a fraction
        f:10:10 schema session: unexpected 1.5, expected int
      field of another kind
        f:19:1 schema Unexpected field “date”
      place with capitals
        f:7:10 schema places.0: unexpected “Lao-Cai”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      "
    `);
  });

  it('of the other collections', () => {
    expect(
      refused(
        source,
        ['script as address', 'https://example.org/bridge', 'javascript:x'],
        ['relative address', 'https://example.org/bridge', '/bridge'],
        ['language', 'lang: vi', 'lang: de'],
        ['publication time', 'lang: vi', 'lang: vi\npublished: 2026-01-15 08:00'],
      ),
    ).toMatchInlineSnapshot(`
      "
      script as address
        f:6:6 schema url: unexpected “javascript:x”, expected an address that begins with https:// or http://
      relative address
        f:6:6 schema url: unexpected “/bridge”, expected an address that begins with https:// or http://
      language
        f:4:7 schema lang: unexpected “de”, expected vi, zh, en, fr, id
      publication time
        f:5:12 schema published: unexpected “2026-01-15 08:00”, expected an ISO 8601 time such as 2021-05-26T16:12+07:00, or an EDTF date
      "
    `);
    expect(
      refused(
        place,
        ['level', 'level: province', 'level: provinse'],
        ['country', 'country: VN', 'country: vn'],
        ['name certain of nothing', 'zhCertainty: none', 'zhCertainty: certain'],
        ['impossible day', '"2030-06-30"', '"2030-06-31"'],
        ['half a note', '<Note lang="zh">', '<Note lang="vi">'],
      ),
    ).toMatchInlineSnapshot(`
      "
      level
        f:6:8 schema level: unexpected “provinse”, expected country, region, province, municipality, autonomous-region, autonomous-prefecture, prefecture-city, district, county, border-gate
      country
        f:7:10 schema country: unexpected “vn”, expected two capital letters, such as VN
      name certain of nothing
        f:5:16 schema names.zhCertainty: unexpected “certain”, expected zhCertainty: none exactly when there is no zh name
      impossible day
        f:11:10 schema valid.until: unexpected “2030-06-31”, expected an EDTF date that exists, such as 2023-11-13, 2023?-11-13, 2016/2020 or [..2021-05-26]
      half a note
        f:20:1 note-languages Unexpected second <Note lang="vi">
        f:26:1 note-languages Missing <Note lang="zh">
      "
    `);
    expect(refused(person, ['side', 'side: VN', 'side: TW'])).toMatchInlineSnapshot(`
      "
      side
        f:6:7 schema side: unexpected “TW”, expected VN, CN
      "
    `);
    expect(refused(organization, ['type', 'type: publisher', 'type: press'])).toMatchInlineSnapshot(`
      "
      type
        f:6:7 schema type: unexpected “press”, expected ministry, government, party, party-committee, embassy, consulate, department, committee, international, publisher, aggregator
      "
    `);
    expect(
      refused(
        mechanism,
        ['session without a source', 'sources: [bridge-report]', 'sources: []'],
        ['number as text', 'number: 1', 'number: I'],
        ['short as text', 'short:\n  vi: Diễn đàn\n  en: Forum\n  zhCertainty: none', 'short: Forum'],
      ),
    ).toMatchInlineSnapshot(`
      "
      session without a source
        f:14:14 schema sessions.0.sources: unexpected [], expected the source that names this session
      number as text
        f:11:13 schema sessions.0.number: unexpected “I”, expected number
      short as text
        f:6:8 schema short: unexpected “Forum”, expected object
      "
    `);
  });
});

describe('any fields whatever', () => {
  it('give an entry or an issue at a place that exists', () => {
    // prettier-ignore
    const signs = fc.constantFrom(
      ...'abc:,-[]{}"\'|>&*!#%@`?~ \n\n  \t019.', 'title: ', '\n  ', '- ', '"\\u200b"', 'original: true\n', '<<: ', '__proto__: ',
      'label:\n', '  vi: x\n', 'kind: event\n', 'places: [a]\n', 'evidence:\n  - ', 'sessions:\n  - number: 1\n',
    );
    const files = fc.constantFrom(article, fact, place, mechanism, source);
    fc.assert(
      fc.property(fc.string({ unit: signs, maxLength: 60 }), files, fc.boolean(), (yaml, path, isMore) => {
        const text = isMore
          ? (record[path] as string).replace(/\n---\n/, () => `\n${yaml}\n---\n`)
          : `---\n${yaml}\n---\n`;
        const { entry, issues } = read(path, text);
        expect(entry === undefined).toBe(issues.length > 0);
        const lines = text.split('\n');
        for (const { line, column, message } of issues) {
          expect(line, message).toBeGreaterThan(0);
          expect(column, message).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
