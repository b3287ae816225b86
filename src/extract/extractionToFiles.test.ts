import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { tell } from '../record/say.ts';
import { article as articleSchema } from '../schemas/article.ts';
import { fact as factSchema } from '../schemas/fact.ts';
import { slug } from '../schemas/common.ts';
import { source as sourceSchema } from '../schemas/source.ts';
import { findContradictions } from '../record/contradictions.ts';
import { extractionToFiles, extractionToPrints, type DraftOptions } from './extractionToFiles.ts';
import { extractionToMatches } from './extractionToMatches.ts';
import { article, testEvent, testExtraction, testFigure, testRecord, testRole } from './lib/testRecord.ts';
import type { AgreementFact, DonationFact, ExtractedFact, StatementFact } from './lib/types.ts';

const texts = [
  'Ngày 1/3/2025, Hà Giang và Văn Sơn tổ chức hội nghị, ký Chương trình hợp tác giai đoạn 2026 - 2030.',
  'Hai bên trao đổi 129 đoàn, xuất 20 tấn chè và 35 tấn cam; kim ngạch tăng 12,5%.',
  'Phía bạn tặng 30.000 khẩu trang. Ông An đề nghị mở thêm đường.',
];
const record = testRecord();
const id = '2025-03-01-ha-giang-wenshan';
const prints = extractionToPrints(testExtraction(texts), 'vi', { id, wholeText: texts.join('\n') });
const options: DraftOptions = { id, prints, record, matches: [], published: '2026-11-21' };

const undated = { ...testExtraction(texts).source, published: null };

const agreement: AgreementFact = {
  ...testEvent(texts, 'Chương trình hợp tác giai đoạn 2026 - 2030', {}),
  kind: 'agreement',
  title: 'Chương trình hợp tác giai đoạn 2026 - 2030',
  document: 'programme',
  parties: [{ place: 'ha-giang' }, { name: 'chính quyền Văn Sơn' }],
  signed: '2025-03-01',
  period: '2026/2030',
  status: 'signed',
};
const donation: DonationFact = {
  ...testEvent(texts, 'tặng 30.000 khẩu trang', {}),
  kind: 'donation',
  donors: [],
  recipients: [{ place: 'ha-giang' }],
  facilitators: [],
  items: [{ name: 'khẩu trang', value: 30000, unit: 'mask', currency: null, qualifier: 'exact' }],
  date: null,
  dateInferred: true,
};
const statement: StatementFact = {
  ...testEvent(texts, 'đề nghị mở thêm đường', {}),
  kind: 'statement',
  speaker: [{ person: 'tran-van-an' }],
  type: 'proposal',
};
const all: ExtractedFact[] = [
  testEvent(texts, 'Ngày 1/3/2025, Hà Giang', { mechanism: 'river-forum', session: 4 }),
  agreement,
  testFigure(texts, '129 đoàn', { value: 129, period: '2016/2020' }),
  testFigure(texts, '20 tấn chè', { value: 20, unit: 'tonne' }),
  testFigure(texts, '35 tấn cam', { value: 35, unit: 'tonne' }),
  testFigure(texts, 'tăng 12,5%', { value: 12.5, unit: 'percent', change: true, period: '2024' }),
  donation,
  statement,
  testRole(texts, 'Ông An', {}),
];

function draft(facts: readonly ExtractedFact[], more: Partial<DraftOptions> = {}) {
  const extraction = testExtraction(texts, { facts: [...facts], places: ['ha-giang', 'wenshan', 'trung-quoc'] });
  return extractionToFiles(extraction, { ...options, ...more });
}

function fields(text: string | undefined): unknown {
  return parse(text?.split('---\n')[1] ?? '');
}

describe('extractionToFiles', () => {
  const { files, left } = draft(all);

  it('writes source, prints, facts and an article in three languages, in a fixed order', () => {
    expect(left).toEqual([]);
    expect([...files.keys()].map((path) => path.replaceAll(id, 'ID'))).toEqual([
      'content/sources/ID.mdx',
      'content/sources/ID.prints.json',
      'content/facts/ID/event-conference-session-4.mdx',
      'content/facts/ID/agreement-programme-2026-2030.mdx',
      'content/facts/ID/figure-delegation-129.mdx',
      'content/facts/ID/figure-tonne-20.mdx',
      'content/facts/ID/figure-tonne-35.mdx',
      'content/facts/ID/figure-percent-12-5-up.mdx',
      'content/facts/ID/donation-mask-30000.mdx',
      'content/facts/ID/statement-proposal-tran-van-an.mdx',
      'content/facts/ID/role-tran-van-an.mdx',
      'content/articles/ID/vi.mdx',
      'content/articles/ID/zh.mdx',
      'content/articles/ID/en.mdx',
    ]);
    expect([...draft(all).files]).toEqual([...files]);
  });

  it('gives complete fields that the schemas take, all facts as drafts', () => {
    for (const [path, text] of files) {
      if (path.endsWith('.json')) continue;
      const schema = path.includes('/facts/') ? factSchema : path.includes('/sources/') ? sourceSchema : articleSchema;
      const parsed = schema.safeParse(fields(text));
      expect(parsed.error?.issues ?? [], path).toEqual([]);
      if (path.includes('/facts/')) expect(parsed.data, path).toHaveProperty('draft', true);
    }
    expect(fields(files.get(`content/articles/${id}/vi.mdx`))).toMatchObject({ original: true, draft: true });
  });

  it('says why where a date is inferred, and compares a change with the year before', () => {
    expect(fields(files.get(`content/facts/${id}/figure-percent-12-5-up.mdx`))).toMatchObject({
      period: '2024',
      change: { from: '2023' },
      inferred: { why: { en: expect.stringContaining('2024, 2023') as string } },
    });
    expect(fields(files.get(`content/facts/${id}/figure-delegation-129.mdx`))).toHaveProperty('inferred');
    expect(fields(files.get(`content/facts/${id}/donation-mask-30000.mdx`))).toMatchObject({ date: '2025-03-01' });
  });

  it('carries no sentence of the source', () => {
    const carried = [...files].filter(([path]) => !path.endsWith('.json')).map(([, text]) => text);
    const sentences = texts.flatMap((text) => text.split(/(?<=\.) /)).filter((text) => text.split(' ').length > 12);
    expect(sentences.length).toBeGreaterThan(0);
    for (const text of carried) for (const sentence of sentences) expect(text).not.toContain(sentence);
  });

  it('marks words of the source that wait for translation', () => {
    expect(fields(files.get(`content/facts/${id}/agreement-programme-2026-2030.mdx`))).toMatchObject({
      parties: [
        { place: 'ha-giang' },
        {
          label: {
            vi: 'chính quyền Văn Sơn',
            zh: '【待译】chính quyền Văn Sơn',
            en: '[to translate] chính quyền Văn Sơn',
          },
        },
      ],
    });
  });

  it('names places as they were at the time', () => {
    const { files: later } = draft([testFigure(texts, '129 đoàn', { value: 129, period: '2025-09' })]);
    expect(fields(later.get(`content/facts/${id}/figure-delegation-129.mdx`))).toMatchObject({
      places: ['tuyen-quang', 'wenshan'],
    });
  });

  it('gives two figures of one unit labels by which they do not contradict each other', () => {
    const facts = [...files].flatMap(([path, text]) =>
      path.includes('/facts/') ? [{ id: path, data: factSchema.parse(fields(text)) }] : [],
    );
    expect(findContradictions(facts)).toEqual([]);
  });

  it('leaves to the editor what it cannot state', () => {
    const { left: stays, files: few } = draft([
      testRole(texts, 'Ông An', { person: null, name: 'Lý Văn Bình' }),
      testFigure(texts, '129 đoàn', { value: 130 }),
      testFigure(texts, '20 tấn chè', { value: 20, unit: 'tonne', evidence: { paragraph: 1, phrase: '20 tấn chè' } }),
    ]);
    expect(stays.map(({ why }) => tell(why))).toEqual([
      'the record has no person Lý Văn Bình: add content/people/',
      expect.stringContaining('Unexpected value 130') as string,
      'the phrase does not stand in paragraph 1',
    ]);
    expect([...few.keys()]).toEqual([`content/sources/${id}.mdx`, `content/sources/${id}.prints.json`]);
  });

  it('cites what the record holds instead of writing it again', () => {
    const facts = [testFigure(texts, '129 đoàn', { value: 1506, unit: 'delegate', period: '2018' }), ...all];
    const extraction = testExtraction(texts, { facts });
    const matches = extractionToMatches(extraction, record, id);
    expect(matches.map(({ known }) => known.id)).toEqual([`${article}/delegates`, `${article}/secretary`]);
    const { files: written } = extractionToFiles(extraction, { ...options, matches });
    expect([...written.keys()].filter((path) => path.includes('delegate-1506') || path.includes('role-'))).toEqual([]);
    expect(written.get(`content/articles/${id}/vi.mdx`)).toContain(`<Fact id="${article}/delegates" show="label" />`);
  });

  it('makes names that are ids, none twice, of any text', () => {
    const odd = [
      testRole(texts, 'Ông An', { person: null, name: '李文昊' }),
      testRole(texts, 'Ông An', { person: null, name: '—' }),
      testFigure(texts, '129 đoàn', { value: null, min: 3, max: 5 }),
    ];
    const { names } = draft([...all, ...all, ...odd]);
    expect(new Set(names.values()).size).toBe(names.size);
    for (const name of names.values()) expect(slug.safeParse(name).success, name).toBe(true);
  });

  it('makes a statement of a gift that is promised, and gives all reasons at once where there is no draft', () => {
    const { files: written } = draft([{ ...donation, planned: true, date: null, donors: [{ place: 'yunnan' }] }]);
    const path = [...written.keys()].find((name) => name.includes('/facts/'));
    expect(fields(written.get(path ?? ''))).toMatchObject({
      kind: 'statement',
      type: 'commitment',
      speaker: [{ place: 'yunnan' }],
    });
    const stranger = testRole(['Ông Bảy'], 'Ông Bảy', { person: null, name: 'Bảy', asOf: null });
    const { left: stays } = extractionToFiles(testExtraction(texts, { facts: [stranger], source: undated }), options);
    expect(stays.map(({ why }) => tell(why)).join()).toMatch(/does not stand in paragraph 1; the record has no person Bảy.*; the day on which/u);
  });

  it('refuses a page in another language', () => {
    const extraction = testExtraction(texts);
    expect(() => extractionToFiles({ ...extraction, source: { ...extraction.source, lang: null } }, options)).toThrow(
      RangeError,
    );
  });
});
