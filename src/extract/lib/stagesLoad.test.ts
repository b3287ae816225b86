/** Each stage takes time that grows with the text: a page takes less than twice what its ten parts take. */
import { describe, expect, it } from 'vitest';
import { documentToRelevance } from '../documentToRelevance.ts';
import { allStages } from './allStages.ts';
import { testGazetteer } from './testGazetteer.ts';
import { testDocument } from './testRecord.ts';
import type { CapturedDocument, SourceLang } from './types.ts';

/** Own sentences with something for every stage. */
const prose: Readonly<Record<SourceLang, string>> = {
  vi: 'Ngày 12/5, Chủ tịch UBND tỉnh Hà Giang Lý Văn Bình cho biết hai bên đã trao đổi # đoàn với 3.# đại biểu, kim ngạch đạt trên 1,# tỷ USD, tăng #% so với cùng kỳ. Tỉnh Vân Nam tặng tỉnh Lào Cai # máy tính và ký Biên bản ghi nhớ giai đoạn 2024 - 2026.',
  zh: '5月12日，河江省人民委员会主席李文平表示，双方已互访#批次、3#人次，贸易额达1.#亿美元，同比增长#%。云南省向老街省捐赠#台电脑，并签署2024—2026年合作备忘录。',
  en: 'On May 12, Chairman of the Ha Giang Provincial People’s Committee Ly Van Binh said the two sides had exchanged # delegations with 3,1# delegates, and trade reached 1.# billion USD, up # percent. Yunnan donated # computers to Lao Cai and signed a memorandum for 2024-2026.',
};
const few = 60;
const factor = 10;

function documentOf(lang: SourceLang, paragraphs: number): CapturedDocument {
  const texts = Array.from({ length: paragraphs }, (_, i) => prose[lang].replaceAll('#', String(10 + (i % 90))));
  const document = testDocument(texts);
  return { ...document, source: { ...document.source, lang, published: '2024-05-13' } };
}

type Read = (document: CapturedDocument) => unknown;
const stages: [string, Read][] = [
  ['relevance', (document) => documentToRelevance(document, testGazetteer, allStages.placesOf)],
  ['places', (document) => allStages.places(document, testGazetteer)],
  ['figures', (document) => allStages.figures(document, testGazetteer)],
  ['events', (document) => allStages.events(document, testGazetteer)],
  ['agreements', (document) => allStages.agreements(document, testGazetteer)],
  ['donations', (document) => allStages.donations(document, testGazetteer)],
  ['statements', (document) => allStages.statements(document, testGazetteer)],
  ['roles', (document) => allStages.roles(document, testGazetteer)],
];

/**
 * The least time of this thread of three readings; stages keep what they made of a document, so each gets a new one.
 * The system counts such time in steps of 4 ms, so what is compared are sums of some hundred.
 */
function leastTime_ms(read: Read, lang: SourceLang, { pages, paragraphs }: { pages: number; paragraphs: number }): number {
  const times = [0, 1, 2].map(() => {
    const documents = Array.from({ length: pages }, () => documentOf(lang, paragraphs));
    const start = process.threadCpuUsage();
    for (const document of documents) read(document);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

describe.each(['vi', 'zh', 'en'] as const)('in %s', (lang) => {
  it.each(stages)('%s take linear time', { timeout: 60_000 }, (_name, read) => {
    const parts_ms = leastTime_ms(read, lang, { pages: factor, paragraphs: few });
    expect(leastTime_ms(read, lang, { pages: 1, paragraphs: factor * few })).toBeLessThan(2 * Math.max(parts_ms, 40));
  });
});
