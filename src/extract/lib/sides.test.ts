import { describe, expect, it } from 'vitest';
import { documentSides } from './sides.ts';
import { pageOf, partyText, testGazetteer } from './testGazetteer.ts';
import type { SourceLang } from './types.ts';

const sides = (lang: SourceLang, paragraphs: string[], title = 'x', at = 1): string[] =>
  documentSides(
    pageOf(lang, paragraphs, title),
    testGazetteer,
  )(at)
    .map(partyText)
    .sort();

describe('documentSides', () => {
  it.each<[SourceLang, string, string[]]>([
    ['vi', 'Tỉnh Hà Giang và châu Văn Sơn, tỉnh Vân Nam (Trung Quốc) tổ chức hội nghị.', ['ha-giang', 'wenshan']],
    ['vi', 'Lào Cai, Lai Châu và Vân Nam họp tại Hà Nội.', ['lai-chau', 'lao-cai', 'yunnan']],
    ['vi', 'Việt Nam và Trung Quốc họp tại Hà Nội.', ['trung-quoc', 'viet-nam']],
    ['vi', 'Tỉnh Hà Giang họp với các huyện.', []],
    ['zh', '云南省与老街省举行会谈。', ['lao-cai', 'yunnan']],
    ['en', 'Yunnan and Lao Cai met in Hanoi.', ['lao-cai', 'yunnan']],
  ])('%s: %s', (lang, text, expected) => {
    expect(sides(lang, [text])).toEqual(expected);
  });

  it('takes the pair of the paragraph when the report has several', () => {
    const lead = 'Hà Giang, Lào Cai, Lai Châu và Vân Nam tổ chức hội nghị.';
    expect(
      sides('vi', [lead, 'Nhiều việc được bàn.', 'Lào Cai và Vân Nam nối đường sắt.', 'Hai bên vui mừng.'], 'x', 4),
    ).toEqual(['lao-cai', 'yunnan']);
  });
});
