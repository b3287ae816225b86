import { describe, expect, it } from 'vitest';
import type { SourceLang } from './lib/types.ts';
import { paragraphToSentences } from './paragraphToSentences.ts';

const split = (text: string, lang: SourceLang): string[] => paragraphToSentences({ text }, lang).map((s) => s.text);

describe('paragraphToSentences', () => {
  it.each<[SourceLang, string, number]>([
    ['vi', 'Đoàn thăm TP. Lào Cai. Hai bên ký 3 văn bản.', 2],
    ['vi', 'Có 1.506 đại biểu dự. Kim ngạch đạt 2,5 tỷ USD.', 2],
    ['vi', 'Lãnh đạo nói: “Hợp tác tốt.” Sau đó đoàn ra về.', 2],
    ['vi', 'Các lĩnh vực: y tế, giáo dục… và du lịch được bàn.', 1],
    ['vi', 'Các lĩnh vực: y tế, giáo dục… Hai bên nhất trí.', 2],
    ['zh', '会议在昆明举行。双方签署了3份协议！进出口额达1.5亿美元。', 3],
    ['zh', '他说：“欢迎来访。”随后会谈开始。', 2],
    ['zh', '增长12.5%，创新高', 1],
    ['en', 'The U.S. delegation met Mr. Wang at 9 a.m. in Kunming. Trade reached US$1.2 billion.', 2],
    ['en', 'It was signed on Nov. 13 in Ha Noi. Both sides agreed.', 2],
    ['en', 'Is it so? Yes! It is.', 3],
  ])('%s: %s', (lang, text, count) => {
    expect(split(text, lang)).toHaveLength(count);
  });

  it('keeps the place of each sentence', () => {
    const text = ' Câu một. Câu hai.  Câu ba ';
    for (const { start, end, text: piece } of paragraphToSentences({ text }, 'vi'))
      expect(text.slice(start, end)).toBe(piece);
  });

  it('takes time in proportion to the length', () => {
    const long = 'a.b. '.repeat(100_000);
    const begin = process.hrtime.bigint();
    paragraphToSentences({ text: long }, 'en');
    expect(Number(process.hrtime.bigint() - begin) / 1e6).toBeLessThan(1500);
  });
});
