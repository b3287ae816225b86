/** Test data: a tiny record and extractions of it, made by hand. Nothing of it is ever published. */
import { entriesToRecord, type RecordData, type StoredEntry } from '../../record/record.ts';
import { collections, type CollectionName } from '../../schemas/index.ts';
import type { CapturedDocument, EventFact, Extraction, FigureFact, RoleFact, SourceRecord } from './types.ts';

export const article = '2024-03-12-border-talks';

const names = (vi: string, zh: string, en: string): object => ({ vi, zh, en, zhCertainty: 'certain' });
const label = { vi: 'Nhãn', zh: '标签', en: 'Label' };
const evidence = [{ source: article, paragraph: 1, phrase: 'a phrase' }];

/** Hà Giang ended in 2025 and Tuyên Quang followed; Yunnan and Wenshan lie across the border. */
const entries: readonly StoredEntry[] = [
  entry('places', 'viet-nam', { names: names('Việt Nam', '越南', 'Viet Nam'), level: 'country', country: 'VN' }),
  entry('places', 'trung-quoc', { names: names('Trung Quốc', '中国', 'China'), level: 'country', country: 'CN' }),
  entry('places', 'lao-cai', { names: names('Lào Cai', '老街省', 'Lao Cai'), level: 'province', country: 'VN' }),
  entry('places', 'ha-giang', {
    names: names('Hà Giang', '河江省', 'Ha Giang'),
    level: 'province',
    country: 'VN',
    valid: { until: '2025-06-30' },
    successor: 'tuyen-quang',
  }),
  entry('places', 'tuyen-quang', {
    names: names('Tuyên Quang', '宣光省', 'Tuyen Quang'),
    level: 'province',
    country: 'VN',
  }),
  entry('places', 'yunnan', { names: names('Vân Nam', '云南省', 'Yunnan'), level: 'province', country: 'CN' }),
  entry('places', 'wenshan', {
    names: names('Văn Sơn', '文山州', 'Wenshan'),
    level: 'autonomous-prefecture',
    country: 'CN',
    parent: 'yunnan',
  }),
  entry('people', 'tran-van-an', { names: names('Trần Văn An', '陈文安', 'Tran Van An'), side: 'VN' }),
  entry('organizations', 'river-news', { names: names('Báo Sông', '江报', 'River News'), type: 'publisher' }),
  entry('mechanisms', 'river-forum', {
    names: names('Diễn đàn Sông', '江河论坛', 'River Forum'),
    short: names('Diễn đàn', '论坛', 'Forum'),
    sessions: [{ number: 3, date: '2024-03-12', sources: [article] }],
  }),
  entry('sources', article, { kind: 'report', title: 'Talks', lang: 'vi', url: 'https://news.example/talks' }),
  entry('facts', `${article}/delegates`, {
    kind: 'figure',
    label,
    places: ['ha-giang', 'wenshan'],
    topics: ['exchange'],
    evidence,
    quantity: { value: 1506, unit: 'delegate' },
    qualifier: 'exact',
    period: '2016/2020',
  }),
  entry('facts', `${article}/forum`, {
    kind: 'event',
    label,
    places: ['ha-giang'],
    topics: ['exchange'],
    mechanism: 'river-forum',
    session: 3,
    evidence,
    type: 'conference',
    date: '2024-03-12',
  }),
  entry('facts', `${article}/secretary`, {
    kind: 'role',
    label,
    places: ['ha-giang'],
    topics: ['diplomacy'],
    evidence,
    person: 'tran-van-an',
    office: { vi: 'Bí thư Tỉnh ủy Hà Giang', zh: '河江省委书记', en: 'Secretary of Ha Giang' },
    asOf: '2024-03-12',
  }),
];

/** The tiny record, with these facts beside its own. */
export function testRecord(more: readonly StoredEntry[] = []): RecordData {
  return entriesToRecord([...entries, ...more], { drafts: true });
}

export function entry(of: CollectionName, id: string, data: object): StoredEntry {
  return {
    id,
    of,
    path: `content/${of}/${id}.mdx`,
    data: collections[of].parse(data),
    html: '',
    notes: {},
    headings: [],
    citedFacts: [],
    originalDigest: '',
    blocks: [],
  };
}

const source: SourceRecord = {
  title: 'Tiêu đề',
  publisher: 'Báo Sông',
  byline: null,
  published: '2025-03-02',
  url: null,
  lang: 'vi',
};

export function testDocument(texts: readonly string[], more: Partial<SourceRecord> = {}): CapturedDocument {
  return {
    source: { ...source, ...more },
    paragraphs: texts.map((text, i) => ({ number: i + 1, text })),
    captions: [],
    warnings: [],
  };
}

export function testExtraction(texts: readonly string[], more: Partial<Extraction> = {}): Extraction {
  return { ...testDocument(texts), facts: [], places: [], candidates: [], ...more };
}

/** Where the phrase stands in a paragraph of these texts. */
function found(
  texts: readonly string[],
  phrase: string,
): { evidence: FigureFact['evidence']; span: FigureFact['span'] } {
  const i = texts.findIndex((text) => text.includes(phrase));
  if (i === -1) throw new RangeError(`Missing phrase ${phrase}`);
  const start = texts[i]?.indexOf(phrase) ?? 0;
  return { evidence: { paragraph: i + 1, phrase }, span: { start, end: start + phrase.length } };
}

export function testFigure(texts: readonly string[], phrase: string, more: Partial<FigureFact>): FigureFact {
  return {
    kind: 'figure',
    places: ['ha-giang', 'wenshan'],
    value: 1,
    unit: 'delegation',
    currency: null,
    qualifier: 'exact',
    period: null,
    saidBy: [],
    ...found(texts, phrase),
    ...more,
  };
}

export function testEvent(texts: readonly string[], phrase: string, more: Partial<EventFact>): EventFact {
  return {
    kind: 'event',
    places: ['ha-giang'],
    date: '2025-03-01',
    dateInferred: true,
    type: 'conference',
    mechanism: null,
    session: null,
    ...found(texts, phrase),
    ...more,
  };
}

export function testRole(texts: readonly string[], phrase: string, more: Partial<RoleFact>): RoleFact {
  return {
    kind: 'role',
    places: ['ha-giang'],
    person: 'tran-van-an',
    name: 'Trần Văn An',
    office: 'Bí thư Tỉnh ủy Hà Giang',
    asOf: '2025-03-01',
    ...found(texts, phrase),
    ...more,
  };
}
