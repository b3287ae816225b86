/** Test data: a gazetteer with a few invented persons and bodies beside the built-in places. */
import { entriesToGazetteer } from '../entriesToGazetteer.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';
import { passageOf } from './passages.ts';
import type { Mention } from './people/mention.ts';
import { entry, testRecord } from './testRecord.ts';
import type { CapturedDocument, PartyName, SourceLang } from './types.ts';
import { paragraphToRoles } from '../paragraphToRoles.ts';

const names = (vi: string, zh: string, en: string): object => ({ vi, zh, en, zhCertainty: 'certain' });

export const testGazetteer: Gazetteer = entriesToGazetteer(
  testRecord([
    entry('people', 'ly-van-binh-ha-giang', { names: names('Lý Văn Bình', '李文平', 'Ly Van Binh'), side: 'VN' }),
    entry('people', 'zhou-ming', { names: names('Chu Minh', '周明', 'Zhou Ming'), side: 'CN' }),
    entry('people', 'hoang-thi-mai', { names: names('Hoàng Thị Mai', '黄氏梅', 'Hoang Thi Mai'), side: 'VN' }),
    entry('organizations', 'ha-giang-pc', {
      names: names('Ủy ban nhân dân tỉnh Hà Giang', '河江省人民委员会', 'Ha Giang Provincial People’s Committee'),
      aliases: { vi: ['UBND tỉnh Hà Giang'] },
      type: 'government',
      place: 'ha-giang',
    }),
    entry('organizations', 'wenshan-gov', {
      names: names('Chính quyền nhân dân châu Văn Sơn', '文山州人民政府', 'Wenshan Prefecture People’s Government'),
      aliases: { vi: ['Chính quyền châu Văn Sơn'] },
      type: 'government',
      place: 'wenshan',
    }),
  ]),
);

/** A document of these paragraphs, published on 20 May 2024. */
export function pageOf(lang: SourceLang, paragraphs: readonly string[], title = 'Title'): CapturedDocument {
  return {
    source: { title, publisher: null, byline: null, published: '2024-05-20', url: null, lang },
    paragraphs: paragraphs.map((text, index) => ({ number: index + 1, text })),
    captions: [],
    warnings: [],
  };
}

/** `name | office` of every person with an office. */
export function rolesIn(lang: SourceLang, text: string): string[] {
  const mentions: Mention[] = paragraphToRoles(passageOf(text, 1, lang), testGazetteer);
  return mentions.flatMap(({ name, office }) => (office === null ? [] : [`${name} | ${office}`]));
}

/** The id or the name. */
export function partyText(party: PartyName): string {
  return Object.values(party)[0] as string;
}
