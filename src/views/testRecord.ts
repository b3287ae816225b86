/** Test data: a tiny record for the tests of the views, made by hand. Nothing of it is ever published. */
import { digestText } from '../record/digest.ts';
import { entriesToRecord, type StoredEntry } from '../record/record.ts';
import { collections, type CollectionName } from '../schemas/index.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { indexRecord, type Context } from './context.ts';

export const article = '2024-03-12-border-talks';
/** Ids of the four facts. The article cites the first three. */
export const facts = {
  talks: `${article}/talks`,
  turnover: `${article}/turnover`,
  programme: `${article}/programme`,
  proposal: `${article}/proposal`,
} as const;

export type TestOptions = {
  /** Changes the data of one entry, named as `facts/<id>` or `articles/<id>/en`; undefined takes the entry out. */
  change?: Record<string, ((data: Record<string, unknown>) => object) | undefined>;
  add?: StoredEntry[];
  drafts?: boolean;
};

/** The tiny record in one language. @throws ZodError when the data breaks a schema */
export function testContext(locale: Locale, options: TestOptions = {}): Context {
  const change = options.change ?? {};
  const entries = [...testEntries, ...(options.add ?? [])].flatMap((entry) => {
    const name = `${entry.of}/${entry.id}${entry.locale ? `/${entry.locale}` : ''}`;
    if (!Object.hasOwn(change, name)) return [entry];
    const changed = change[name]?.({ ...(entry.data as Record<string, unknown>) });
    return changed === undefined ? [] : [{ ...entry, data: checked(entry.of, changed) }];
  });
  const record = entriesToRecord(entries, { drafts: options.drafts ?? false });
  return { record, index: indexRecord(record), locale, schematic };
}

/** The tiny record in the three languages. */
export function testContexts(options: TestOptions = {}): Context[] {
  return locales.map((locale) => testContext(locale, options));
}

/** One more entry for a test, its data checked against the schema. */
export function testEntry(of: CollectionName, id: string, data: object, more: Partial<StoredEntry> = {}): StoredEntry {
  const path = `content/${of}/${id}${more.locale ? `/${more.locale}` : ''}.mdx`;
  return {
    id,
    of,
    path,
    data: checked(of, data),
    html: '',
    notes: {},
    headings: [],
    citedFacts: [],
    originalDigest: '',
    blocks: [],
    ...more,
  };
}

/** A placeholder as `mdx/` writes it. */
export function placeholder(name: string, id: string, more: Record<string, string> = {}, children = ''): string {
  const attributes = Object.entries({ name, id, ...more }).map(([key, value]) => `data-${key}="${value}"`);
  return `<x-cite ${attributes.join(' ')}>${children}</x-cite>`;
}

function checked(of: CollectionName, data: object): unknown {
  return collections[of].parse(data);
}

const original = digestText('bản gốc');
const cited = [facts.talks, facts.turnover, facts.programme];
const body = `<h2 id="s-1">1</h2><p>${placeholder('Fact', facts.turnover)} · ${placeholder('Place', 'wenshan')} · ${placeholder('Person', 'wang-ming')}</p>`;
const headings = [{ depth: 2, id: 's-1', text: '1' }];
const said = [{ source: article, paragraph: 4, phrase: 'đạt trên 6 tỷ USD' }];
const bothPlaces = ['ha-giang', 'wenshan'];

const testEntries: readonly StoredEntry[] = [
  testEntry(
    'articles',
    article,
    {
      title: 'Hội đàm biên giới',
      summary: 'Hai bên họp.',
      original: true,
      sources: [article],
      published: '2026-11-21',
      topics: ['trade', 'border'],
    },
    { locale: 'vi', html: body, headings, citedFacts: cited, originalDigest: original },
  ),
  testEntry(
    'articles',
    article,
    { title: '边境会谈', summary: '双方举行会谈。', translation: { basis: '000000000000', state: 'machine' } },
    { locale: 'zh', html: body, headings, citedFacts: cited },
  ),
  testEntry(
    'articles',
    article,
    { title: 'Border talks', summary: 'Both sides met.', translation: { basis: original, state: 'reviewed' } },
    { locale: 'en', html: body, headings, citedFacts: cited },
  ),
  testEntry('facts', facts.talks, {
    kind: 'event',
    label: { vi: 'Hội đàm thường niên', zh: '年度会谈', en: 'Annual talks' },
    places: bothPlaces,
    topics: ['diplomacy'],
    mechanism: 'annual-talks',
    session: 2,
    evidence: [{ source: article, paragraph: 1, phrase: 'sáng 12/3' }],
    type: 'conference',
    date: '2024?-03-12',
    inferred: {
      why: { vi: 'Nguồn không ghi năm.', zh: '来源未写年份。', en: 'The source prints no year.' },
      sources: ['ref-agency'],
    },
    mode: 'in-person',
    participants: [{ person: 'le-thi-binh' }, { person: 'wang-ming' }],
  }),
  testEntry(
    'facts',
    facts.turnover,
    {
      kind: 'figure',
      label: { vi: 'Kim ngạch hai bên', zh: '双方进出口总额', en: 'Turnover of both sides' },
      places: bothPlaces,
      topics: ['trade'],
      attribution: { by: [{ person: 'wang-ming' }], via: 'border-news' },
      evidence: said,
      quantity: { value: 6e9, unit: 'USD', currency: 'USD' },
      qualifier: 'over',
      period: '2016/2020',
      disputed: {
        preferred: 'stated',
        reason: { vi: 'Hai đoạn khác nhau.', zh: '两段不一致。', en: 'Two paragraphs differ.' },
        alternatives: [
          { date: '2016/2021', evidence: [{ source: article, paragraph: 2, phrase: 'giai đoạn 2016 – 2021' }] },
        ],
      },
      corrections: [
        { date: '2026-11-22', was: '5', now: '6', reason: { vi: 'Ghi nhầm.', zh: '笔误。', en: 'Slip of the pen.' } },
      ],
    },
    { notes: { vi: '<p>Ghi chú</p>', zh: '<p>说明</p>', en: '<p>Note</p>' } },
  ),
  testEntry('facts', facts.programme, {
    kind: 'agreement',
    label: { vi: 'Chương trình hợp tác', zh: '合作计划', en: 'Cooperation programme' },
    places: bothPlaces,
    topics: ['border'],
    evidence: [{ source: article, paragraph: 'c1', phrase: 'ký Chương trình hợp tác' }],
    document: 'programme',
    parties: bothPlaces.map((place) => ({ place })),
    signed: '[..2024-03-12]',
    period: '2024/2026',
    inferred: { why: { vi: 'Ký tại hội đàm.', zh: '会谈时签署。', en: 'Signed at the talks.' } },
    status: 'signed',
  }),
  testEntry('facts', facts.proposal, {
    kind: 'statement',
    label: { vi: 'Đề nghị mở cửa khẩu', zh: '建议开通口岸', en: 'Proposed that a gate be opened' },
    places: ['wenshan'],
    topics: ['border'],
    evidence: [{ source: article, paragraph: 0, phrase: 'đề nghị mở cửa khẩu' }],
    type: 'proposal',
    speaker: [{ person: 'le-thi-binh' }],
  }),
  testEntry('sources', article, {
    kind: 'report',
    title: 'Hội đàm Hà Giang – Văn Sơn',
    lang: 'vi',
    publisher: 'border-news',
    published: '2024-03-13T16:12+07:00',
    url: 'https://news.example/talks-1',
  }),
  testEntry('sources', 'ref-agency', { kind: 'reference', title: 'Talks held', lang: 'en' }),
  testEntry('places', 'ha-giang', {
    names: { vi: 'Hà Giang', zh: '河江省', en: 'Ha Giang', zhCertainty: 'certain' },
    level: 'province',
    country: 'VN',
    codes: { iso3166_2: 'VN-03', wikidata: 'Q36205' },
    valid: { until: '2025-06-30' },
    successor: 'tuyen-quang',
    legalBasis: { vi: 'Nghị quyết', zh: '决议', en: 'Resolution' },
    borders: ['wenshan'],
  }),
  testEntry('places', 'tuyen-quang', {
    names: { vi: 'Tuyên Quang', zh: '宣光省', en: 'Tuyen Quang', zhCertainty: 'certain' },
    level: 'province',
    country: 'VN',
    predecessors: ['ha-giang'],
    borders: ['wenshan'],
  }),
  testEntry('places', 'wenshan', {
    names: { vi: 'Văn Sơn', zh: '文山州', en: 'Wenshan', zhCertainty: 'certain' },
    official: { zh: '文山壮族苗族自治州' },
    aliases: { vi: ['Vân Sơn'] },
    level: 'autonomous-prefecture',
    country: 'CN',
    borders: ['ha-giang', 'tuyen-quang'],
  }),
  testEntry('mechanisms', 'annual-talks', {
    names: {
      vi: 'Cơ chế hội đàm thường niên',
      zh: '年度会谈机制',
      en: 'Mechanism of annual talks',
      zhCertainty: 'unverified',
    },
    short: { vi: 'Hội đàm thường niên', zh: '年度会谈', en: 'Annual Talks', zhCertainty: 'unverified' },
    established: '2022',
    members: [{ places: bothPlaces }],
    sessions: [
      { number: 1, date: '2023-05', host: 'wenshan', sources: ['ref-agency'] },
      { number: 2, date: '2024-03-12', mode: 'in-person', host: 'ha-giang', sources: [article] },
    ],
  }),
  testEntry('people', 'le-thi-binh', {
    names: { vi: 'Lê Thị Bình', zh: '黎氏平', en: 'Le Thi Binh', zhCertainty: 'probable' },
    side: 'VN',
  }),
  testEntry('people', 'wang-ming', {
    names: { vi: 'Vương Minh', zh: '王明', en: 'Wang Ming', zhCertainty: 'certain' },
    side: 'CN',
  }),
  testEntry('organizations', 'border-news', {
    names: { vi: 'Báo Biên giới', zh: '边境报', en: 'Border News', zhCertainty: 'unverified' },
    type: 'publisher',
  }),
];

const schematic: Context['schematic'] = {
  rows: {
    cn: [{ id: 'wenshan', x0: 0, x1: 2 }],
    vn: [
      { id: 'ha-giang', x0: 0, x1: 1 },
      { id: 'tuyen-quang', x0: 1, x1: 2 },
    ],
  },
  nodes: [],
  corridor: [],
};
