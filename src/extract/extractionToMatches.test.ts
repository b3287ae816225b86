import { describe, expect, it } from 'vitest';
import { extractionToChanges } from './extractionToChanges.ts';
import { extractionToId } from './extractionToId.ts';
import { extractionToMatches } from './extractionToMatches.ts';
import { entriesToGazetteer } from './entriesToGazetteer.ts';
import { article, testEvent, testExtraction, testFigure, testRecord, testRole } from './lib/testRecord.ts';
import type { ExtractedFact } from './lib/types.ts';

const texts = ['Diễn đàn lần thứ ba có 1.506 đại biểu; Bí thư Trần Văn An dự.'];
const record = testRecord();
const figure = (more: Parameters<typeof testFigure>[2]): ExtractedFact =>
  testFigure(texts, '1.506 đại biểu', { value: 1506, unit: 'delegate', period: '2016/2020', ...more });
const event = (more: Parameters<typeof testEvent>[2]): ExtractedFact => testEvent(texts, 'Diễn đàn lần thứ ba', more);
const role = (more: Parameters<typeof testRole>[2]): ExtractedFact => testRole(texts, 'Bí thư Trần Văn An', more);

function matched(fact: ExtractedFact, of = 'another-article'): string | undefined {
  return extractionToMatches(testExtraction(texts, { facts: [fact] }), record, of)[0]?.known.id;
}

describe('extractionToMatches', () => {
  it.each<[string, ExtractedFact, string]>([
    ['a figure', figure({}), 'delegates'],
    ['a figure of a year within the period', figure({ period: '2019' }), 'delegates'],
    ['a session', event({ mechanism: 'river-forum', session: 3, date: '2024-03-13' }), 'forum'],
    ['an event of one day and place', event({ date: '2024-03-12' }), 'forum'],
    ['a person in office', role({}), 'secretary'],
    ['an office in fewer words', role({ office: 'Bí thư Tỉnh ủy' }), 'secretary'],
  ])('knows %s again', (_what, fact, id) => {
    expect(matched(fact)).toBe(`${article}/${id}`);
  });

  it.each<[string, ExtractedFact]>([
    ['another value', figure({ value: 1507 })],
    ['another unit', figure({ unit: 'delegation' })],
    ['another period', figure({ period: '2021/2025' })],
    ['no period', figure({ period: null })],
    ['another place', figure({ places: ['lao-cai'] })],
    ['a change', figure({ change: true })],
    ['another session', event({ mechanism: 'river-forum', session: 4, date: '2024-03-12' })],
    ['another day', event({ date: '2024-03-14' })],
    ['a year', event({ date: '2024' })],
    ['another office', role({ office: 'Chủ tịch Hội đồng nhân dân' })],
    ['an unknown person', role({ person: null })],
  ])('does not take %s for it', (_what, fact) => {
    expect(matched(fact)).toBeUndefined();
  });

  it('offers no fact of the article itself', () => {
    expect(matched(figure({}), article)).toBeUndefined();
  });
});

describe('extractionToChanges', () => {
  it('tells what is new and what is missing, wherever it stands now', () => {
    const facts = [figure({ evidence: { paragraph: 9, phrase: '1.506 đại biểu' } }), role({}), figure({ value: 7 })];
    const { added, missing } = extractionToChanges(testExtraction(texts, { facts }), record, article);
    expect(added).toEqual([facts[2]]);
    expect(missing.map(({ id }) => id)).toEqual([`${article}/forum`]);
  });
});

describe('extractionToId', () => {
  const gazetteer = entriesToGazetteer(record);
  const idOf = (facts: ExtractedFact[], published: string | null, places: string[]): string | undefined => {
    const extraction = testExtraction(texts, { facts, places });
    return extractionToId({ ...extraction, source: { ...extraction.source, published } }, gazetteer, record);
  };

  it('is the day of the event and a locality of each side', () => {
    const places = ['trung-quoc', 'viet-nam', 'wenshan', 'ha-giang', 'yunnan'];
    expect(idOf([event({ date: '2025?-03-01/2025?-03-02' })], '2025-03-04', places)).toBe(
      '2025-03-01-ha-giang-wenshan',
    );
    expect(idOf([event({ date: '2025-03-09' })], '2025-03-04T09:43', [])).toBe('2025-03-04-report');
    expect(idOf([], null, places)).toBeUndefined();
  });

  it('is none that the record has', () => {
    const places = ['ha-giang'];
    const taken = idOf([], '2025-03-04', places) ?? '';
    const entries = testRecord();
    const [first] = entries.sources.values();
    if (first !== undefined) entries.sources.set(taken, { ...first, id: taken });
    expect(extractionToId(testExtraction(texts, { places }), gazetteer, entries)).toBe('2025-03-02-ha-giang');
    const again = testExtraction(texts, { places });
    expect(extractionToId({ ...again, source: { ...again.source, published: '2025-03-04' } }, gazetteer, entries)).toBe(
      `${taken}-2`,
    );
  });
});
