/** The record against a list of its sources' facts that was made by hand before the record was written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/lib/project.ts';
import { loadRecord } from '../src/integrations/loadRecord.ts';
import { edtfBounds, isEdtf, parseEdtf } from '../src/record/edtf.ts';
import { factsData } from '../src/views/data.ts';

type Quantity = { value: number; unit: string; currency?: string };
type Item = { value: number; unit: string; qualifier: string };

/** One expectation. `edtf` lists the readings of the date that are right; none means that no date may stand there. */
type Expected = {
  gold: string;
  fact: string;
  kind: string;
  paragraph: number | string;
  phrase: string;
  value?: number;
  unit?: string;
  currency?: string | null;
  qualifier?: string;
  edtf?: string[];
  period?: string | null;
  comparedWith?: string;
  status?: string;
  items?: (Item | null)[];
  inferred?: true;
  disputed?: true;
  planned?: true;
};

type Row = {
  id: string;
  kind: string;
  article: string;
  places: string[];
  evidence: { source: string; paragraph: number | string; phrase: string }[];
  quantity?: Quantity;
  qualifier?: string;
  period?: string;
  change?: { from: string };
  planned?: true;
  date?: string;
  signed?: string;
  asOf?: string;
  status?: string;
  document?: string;
  parties?: { place?: string }[];
  items?: { quantity?: Quantity; qualifier?: string }[];
  inferred?: object;
  disputed?: { preferred: string; alternatives: { quantity?: Quantity; date?: string }[] };
};

const expected = JSON.parse(readFileSync(join(projectRoot, 'tests/fixtures/gold.json'), 'utf8')) as Expected[];
const { issues, contexts } = loadRecord(projectRoot);
const record = contexts[0]?.record;
const rows = (record === undefined ? [] : factsData(record)) as Row[];
const row = (id: string): Row | undefined => rows.find((fact) => fact.id === id);

describe('the record', () => {
  it('has no errors', () => {
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(rows.length).toBeGreaterThanOrEqual(expected.length);
  });

  it.each([
    ['figure', 46],
    ['event', 13],
    ['agreement', 10],
    ['donation', 4],
    ['statement', 42],
  ])('holds every %s of the five reports, each once', (kind, count) => {
    const known = expected.filter((entry) => entry.kind === kind);
    const articles = new Set(expected.map(({ fact }) => fact.split('/')[0]));
    const held = rows.filter((fact) => fact.kind === kind && articles.has(fact.article));
    expect(known).toHaveLength(count);
    expect(held.map(({ id }) => id)).toEqual(known.map(({ fact }) => fact).sort());
  });

  it.each(expected)('$gold stands as it should in $fact', (entry) => {
    const fact = row(entry.fact);
    expect(fact && differences(entry, fact)).toEqual([]);
  });

  it('explains every date that is uncertain, approximate or open', () => {
    const doubtful = rows.filter((fact) =>
      [fact.date, fact.signed, fact.period, fact.asOf].some((date) => /[?~%[]/.test(date ?? '')),
    );
    expect(doubtful.length).toBeGreaterThan(0);
    expect(doubtful.filter(({ inferred }) => inferred === undefined).map(({ id }) => id)).toEqual([]);
  });
});

describe('what the record must not hold', () => {
  const strings = rows.flatMap((fact) => leaves(fact).filter((leaf) => typeof leaf === 'string'));
  const numbers = rows.flatMap((fact) => leaves(fact).filter((leaf) => typeof leaf === 'number'));
  const dates = strings.filter(isEdtf).map((text) => edtfBounds(parseEdtf(text)));
  const agreements = rows.filter(({ kind }) => kind === 'agreement');

  it.each(['2019-08-23', '2024-12-20', '2024-11-13'])('%s, a stamp or a wrong inference, as a day', (day) => {
    expect(dates.filter(({ first, last }) => first === day || last === day)).toEqual([]);
    const published = [...(record?.sources.values() ?? [])].filter((source) => source.published?.startsWith(day));
    expect(published.map(({ id }) => id)).toEqual([]);
  });

  it('any date after the last of its reports', () => {
    const days = rows
      .filter(({ kind }) => kind !== 'agreement' && kind !== 'figure')
      .flatMap(({ date, asOf }) => date ?? asOf ?? []);
    expect(days.filter((text) => edtfBounds(parseEdtf(text)).last > '2023-12-31')).toEqual([]);
  });

  it.each([1719, 484, 70_000, 1100, 28_220_000, 2822, 235, 30_587, 107, 75, 19])(
    '%d, a name, an id or a number of another report',
    (value) => {
      expect(numbers.filter((n) => n === value)).toEqual([]);
    },
  );

  it('a decimal comma or a thousands dot misread', () => {
    expect(numbers.filter((n) => [1.506, 12, 1.2, 12e9, 2.8, 110.94, 11_094].includes(n))).toEqual([]);
  });

  it('a memorandum, or a planned signing among the signed', () => {
    expect(agreements.filter(({ document }) => document === 'memorandum')).toEqual([]);
    const ofArticle = (name: string): Row[] => agreements.filter(({ article }) => article.endsWith(name));
    expect(ofArticle('poverty-workshop')).toEqual([]);
    expect(ofArticle('corridor-conference').map(({ status }) => status)).toEqual(['planned']);
    expect(ofArticle('party-secretaries').map(({ document }) => document)).toEqual(['minutes', 'action-plan']);
  });

  it('an agreement of Cà Mau with Yunnan or Guangxi', () => {
    const across = agreements.filter(({ places, parties = [] }) => {
      const named = [...places, ...parties.map(({ place }) => place)];
      return named.includes('ca-mau') && (named.includes('yunnan') || named.includes('guangxi'));
    });
    expect(across).toEqual([]);
  });

  it('counties out of poverty anywhere but in all of China', () => {
    expect(rows.filter(({ quantity }) => quantity?.value === 832).map(({ places }) => places)).toEqual([
      ['trung-quoc'],
    ]);
  });

  it('twenty-two districts without saying that two are meant', () => {
    const found = rows.filter(({ quantity }) => quantity?.value === 22);
    expect(
      found.map(({ disputed }) => [disputed?.preferred, disputed?.alternatives.map(({ quantity }) => quantity?.value)]),
    ).toEqual([['alternative', [2]]]);
  });
});

/** What stands differently, one line a field. */
function differences(entry: Expected, fact: Row): string[] {
  const [first] = fact.evidence;
  const main = { figure: fact.period, agreement: fact.signed }[fact.kind] ?? fact.date;
  const pairs: [name: string, found: unknown, wanted: unknown][] = [
    ['kind', fact.kind, entry.kind],
    ['source', first?.source, fact.article],
    ['paragraph', first?.paragraph, entry.paragraph],
    ['phrase', first?.phrase, entry.phrase],
    ['value', fact.quantity?.value, entry.value],
    ['unit', fact.quantity?.unit, entry.unit],
    ['currency', fact.quantity?.currency ?? null, entry.currency ?? null],
    ['qualifier', fact.qualifier, entry.qualifier],
    ['compared with', fact.change?.from, entry.comparedWith],
    ['planned', fact.planned, entry.planned],
    ['status', fact.status, entry.status],
    ['items', itemsOf(fact), entry.items],
    ...(fact.kind === 'agreement' ? [['period', fact.period ?? null, entry.period] as [string, unknown, unknown]] : []),
    ...(entry.inferred ? [['inferred', fact.inferred !== undefined, true] as [string, unknown, unknown]] : []),
    ['disputed', fact.disputed !== undefined, entry.disputed === true],
  ];
  return [
    ...pairs
      .filter(([, found, wanted]) => JSON.stringify(found) !== JSON.stringify(wanted))
      .map(([name, found, wanted]) => `${name}: ${JSON.stringify(found)}, expected ${JSON.stringify(wanted)}`),
    ...(isDateRight(main, entry.edtf) ? [] : [`date: ${main}, expected ${entry.edtf?.join(' or ') || 'none'}`]),
  ];
}

function itemsOf({ items }: Row): (Item | null)[] | undefined {
  return items?.map(({ quantity, qualifier }) =>
    quantity === undefined ? null : { value: quantity.value, unit: quantity.unit, qualifier: qualifier ?? 'exact' },
  );
}

function isDateRight(found: string | undefined, readings: string[] | undefined): boolean {
  return found === undefined ? (readings ?? []).length === 0 : (readings ?? []).includes(found);
}

/** Every value in the data that is neither a list nor an object, but for ids, addresses and words. */
function leaves(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(leaves);
  if (typeof value !== 'object' || value === null) return [value];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['id', 'url', 'label', 'evidence', 'paragraph'].includes(key) ? [] : leaves(inner),
  );
}
