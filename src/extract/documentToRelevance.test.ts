import { describe, expect, it } from 'vitest';
import { documentToRelevance } from './documentToRelevance.ts';
import { entriesToGazetteer } from './entriesToGazetteer.ts';
import { allStages } from './lib/allStages.ts';
import { testDocument, testRecord } from './lib/testRecord.ts';
import type { SourceLang } from './lib/types.ts';

const gazetteer = entriesToGazetteer(testRecord());

/** `yes`, or the rule by which the page gives no facts. */
function judge(lang: SourceLang | null, title: string | null, ...texts: string[]): string {
  const relevance = documentToRelevance(testDocument(texts, { lang, title }), gazetteer, allStages.placesOf);
  return relevance.isRelevant ? 'yes' : relevance.rule;
}

describe('documentToRelevance', () => {
  it.each<[SourceLang, string, string[]]>([
    ['vi', 'Lào Cai và Vân Nam bàn việc chung', ['Lãnh đạo tỉnh Lào Cai hội đàm với đoàn tỉnh Vân Nam.']],
    ['vi', 'Cà Mau nhìn lại một năm', ['Tỉnh Lào Cai có nhiều đoàn ra.', 'Một đoàn đã làm việc với tỉnh Vân Nam.']],
    ['vi', 'Kim ngạch tăng', ['Kim ngạch giữa Lào Cai và Vân Nam qua cửa khẩu tăng 5%.']],
    ['zh', '河江与文山签署协议', ['双方在河江省会谈。']],
    ['zh', '边贸升温', ['云南省与越南老街省的口岸货运增长。']],
    ['en', 'Lao Cai, Yunnan sign deal', ['Officials of Lao Cai and Yunnan held talks on rail.']],
  ])('takes a page in %s: %s', (lang, title, texts) => {
    expect(judge(lang, title, ...texts)).toBe('yes');
  });

  it.each<[string, SourceLang, string, string[]]>([
    ['weather', 'vi', 'Rét đậm ở vùng cao', ['Không khí lạnh từ Vân Nam tràn xuống Lào Cai, Hà Giang.']],
    [
      'farming',
      'vi',
      'Hợp tác xã được mùa',
      ['Hợp tác xã ở Lào Cai bán mận.', 'Giống mận này có gốc từ Vân Nam, theo hợp tác xã.'],
    ],
    ['one side', 'vi', 'Lào Cai họp', ['Lào Cai tổ chức hội nghị với các doanh nghiệp Trung Quốc.']],
    [
      'another country',
      'vi',
      'Hà Giang và bạn Lào',
      ['Đoàn Luông Pha Băng thăm Hà Giang, hai bên ký biên bản hợp tác.'],
    ],
    ['a summit', 'zh', '两国领导人会谈', ['越南领导人在北京与中国领导人举行会谈。', '老街至河内铁路写入声明。']],
    ['sport', 'en', 'League round-up', ['Yunnan beat Guangxi two to one.', 'Lao Cai drew at home.']],
    ['a farm fair', 'zh', '合作社丰收', ['云南省的合作社迎来丰收。', '种苗来自老街省。']],
  ])('takes no facts from %s', (_what, lang, title, texts) => {
    expect(judge(lang, title, ...texts)).toBe('not-about-cooperation');
  });

  it('says that a page is in another language, or has no text', () => {
    expect(judge(null, 'Lào Cai et le Yunnan', 'Une délégation du Yunnan a visité Lào Cai.')).toBe('other-language');
    expect(judge('vi', null)).toBe('not-about-cooperation');
  });
});
