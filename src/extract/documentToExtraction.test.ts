import { describe, expect, it } from 'vitest';
import { tell } from '../record/say.ts';
import { documentToExtraction } from './documentToExtraction.ts';
import { entriesToGazetteer } from './entriesToGazetteer.ts';
import { extractionToJson } from './extractionToJson.ts';
import { allStages } from './lib/allStages.ts';
import type { Stages } from './lib/stages.ts';
import { testDocument, testEvent, testFigure, testRecord, testRole } from './lib/testRecord.ts';

const gazetteer = entriesToGazetteer(testRecord());
const texts = [
  'Ngày 1/3, Hà Giang và Văn Sơn tổ chức hội nghị hợp tác lần thứ ba.',
  'Hai bên trao đổi 129 đoàn với 1.506 đại biểu; cả 129 đoàn đều làm việc tại Văn Sơn.',
  'Cả 129 đoàn đều được đón tiếp chu đáo.',
];
const document = testDocument(texts);
const none: Stages = {
  ...allStages,
  places: () => ({ ids: ['ha-giang', 'wenshan'], candidates: [] }),
  figures: () => [],
  events: () => [],
  agreements: () => [],
  donations: () => [],
  promises: () => [],
  statements: () => [],
  roles: () => ({ roles: [], candidates: [] }),
};

describe('documentToExtraction', () => {
  it('puts facts in reading order', () => {
    const { facts } = documentToExtraction(document, gazetteer, {
      ...none,
      figures: () => [
        testFigure(texts, '1.506 đại biểu', { value: 1506, unit: 'delegate' }),
        testFigure(texts, '129 đoàn với', { value: 129 }),
      ],
      events: () => [testEvent(texts, 'tổ chức hội nghị', {})],
    });
    expect(facts.map(({ evidence }) => evidence.phrase)).toEqual([
      'tổ chức hội nghị',
      '129 đoàn với',
      '1.506 đại biểu',
    ]);
  });

  it('takes what is said twice once', () => {
    const role = testRole(texts, 'Hà Giang và', {});
    const figure = testFigure(texts, '129 đoàn', { value: 129, places: ['ha-giang'] });
    const fuller = { ...figure, evidence: { paragraph: 3, phrase: '129 đoàn' }, places: ['ha-giang', 'wenshan'] };
    const event = testEvent(texts, 'tổ chức hội nghị', { mechanism: 'river-forum', session: 3 });
    const { facts } = documentToExtraction(document, gazetteer, {
      ...none,
      figures: () => [figure, fuller],
      events: () => [event, testEvent(texts, 'đón tiếp', { mechanism: 'river-forum', session: 3, date: '2025' })],
      roles: () => ({ roles: [{ ...role, person: null }, role], candidates: [] }),
    });
    expect(facts.map(({ kind, evidence }) => [kind, evidence.paragraph])).toEqual([
      ['role', 1],
      ['event', 1],
      ['figure', 3],
    ]);
  });

  it('keeps equal numbers of different things', () => {
    const { facts } = documentToExtraction(document, gazetteer, {
      ...none,
      figures: () => [
        testFigure(texts, '129 đoàn với', { value: 129 }),
        testFigure(texts, '129 đoàn đều làm', { value: 129 }),
      ],
    });
    expect(facts).toHaveLength(2);
  });

  it('takes nothing from a page about something else, and says so', () => {
    const weather = testDocument(['Trời rét ở Hà Giang.']);
    const stages = { ...none, figures: () => [testFigure(['9 độ'], '9 độ', {})] };
    const { facts, places, warnings } = documentToExtraction(weather, gazetteer, stages);
    expect({ facts, places }).toEqual({ facts: [], places: [] });
    expect(warnings.map(({ rule, message }) => ({ rule, message: tell(message) }))).toEqual([
      {
        rule: 'not-about-cooperation',
        message: 'No facts taken: the page does not name a Chinese locality beside the capital',
      },
    ]);
  });
});

describe('extractionToJson', () => {
  it('prints the documented form', () => {
    const extraction = documentToExtraction(document, gazetteer, {
      ...none,
      figures: () => [testFigure(texts, '129 đoàn với 1.506 đại biểu', { value: 129, period: '2016/2020' })],
      events: () => [testEvent(texts, 'tổ chức hội nghị', { mechanism: 'river-forum', session: 3 })],
    });
    expect(extractionToJson(extraction)).toMatchObject({
      paragraphs: texts,
      places: ['ha-giang', 'wenshan'],
      facts: [
        {
          kind: 'event',
          date: '2025-03-01',
          dateInferred: true,
          mechanism: 'river-forum',
          session: 3,
          evidence: { paragraph: 1, phrase: 'tổ chức hội nghị' },
        },
        {
          kind: 'figure',
          value: 129,
          unit: 'delegation',
          currency: null,
          qualifier: 'exact',
          places: ['ha-giang', 'wenshan'],
          period: '2016/2020',
          evidence: { paragraph: 2, phrase: '129 đoàn với 1.506 đại biểu' },
        },
      ],
      warnings: [],
    });
  });
});
