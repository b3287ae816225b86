import { describe, expect, it } from 'vitest';
import { phraseToParties } from './parties.ts';
import { partyText, testGazetteer } from './testGazetteer.ts';
import type { SourceLang } from './types.ts';

describe('phraseToParties', () => {
  it.each<[SourceLang, string, string[]]>([
    ['vi', 'tỉnh Vân Nam', ['yunnan']],
    ['vi', 'các tỉnh Hà Giang, Lào Cai, Lai Châu', ['ha-giang', 'lao-cai', 'lai-chau']],
    [
      'vi',
      'UBND tỉnh Hà Giang và chính quyền nhân dân châu Văn Sơn (Trung Quốc)',
      ['ha-giang-pc', 'wenshan-gov'],
    ],
    ['vi', 'châu Văn Sơn, tỉnh Vân Nam', ['wenshan']],
    ['vi', 'doanh nghiệp tỉnh Vân Nam', ['doanh nghiệp tỉnh Vân Nam']],
    ['vi', 'Sở Giáo dục và Đào tạo tỉnh Hà Giang', ['Sở Giáo dục và Đào tạo tỉnh Hà Giang']],
    ['vi', 'bà Hoàng Thị Mai', ['hoang-thi-mai']],
    ['vi', 'Hà Giang và Hà Giang', ['ha-giang']],
    ['zh', '云南省', ['yunnan']],
    ['zh', '文山州人民政府和河江省人民委员会', ['wenshan-gov', 'ha-giang-pc']],
    ['zh', '老街、莱州、奠边三省', ['lao-cai', 'lai-chau', 'dien-bien']],
    ['en', 'Yunnan province and the Ha Giang Provincial People’s Committee', ['yunnan', 'ha-giang-pc']],
    ['en', 'the Chinese province of Yunnan', ['yunnan']],
    ['vi', '', []],
    ['vi', ' và ', []],
  ])('%s: %s', (lang, phrase, expected) => {
    const found = phraseToParties(phrase, testGazetteer, lang).map(partyText);
    expect(found).toEqual(expected);
  });

  it('says what kind of party it is', () => {
    expect(phraseToParties('Hoàng Thị Mai, Lào Cai và Cảng cạn Sông Hồng', testGazetteer, 'vi')).toEqual([
      { person: 'hoang-thi-mai' },
      { place: 'lao-cai' },
      { name: 'Cảng cạn Sông Hồng' },
    ]);
  });
});
