import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prints as printsSchema, type ParagraphLabel } from '../schemas/prints.ts';
import { textToTokens } from './normalize.ts';
import { makePrints, missingWords, nearestParagraph, phraseStands, printsToJson, type Capture } from './prints.ts';

const paragraphs: [ParagraphLabel, string][] = [
  [0, 'Hà Giang và châu Văn Sơn ký kết chương trình hợp tác giai đoạn 2021 – 2025'],
  [1, 'Hai bên đã tổ chức 129 đoàn với 1.506 đại biểu; kim ngạch đạt trên 6 tỷ USD, bằng 92,3% kế hoạch.'],
  [2, 'Cửa khẩu Thanh Thủy – Thiên Bảo; phòng, chống dịch COVID-19. Đẩy mạnh hợp tác, hợp tác giữa hai bên.'],
  ['c1', 'Các đại biểu dự hội nghị tại điểm cầu tỉnh Hà Giang. Kim ngạch đạt trên 6 tỷ USD.'],
];
const capture: Capture = { paragraphs: new Map(paragraphs), wholeText: paragraphs.map(([, text]) => text).join('\n') };
const id = '2021-05-26-ha-giang-wenshan';
const prints = makePrints(capture, id, 'vi');

describe('makePrints', () => {
  it('gives the same for the same capture, and what the schema admits', () => {
    expect(makePrints(capture, id, 'vi')).toEqual(prints);
    expect(printsSchema.parse(JSON.parse(printsToJson(prints)))).toEqual(prints);
    expect(printsToJson(prints).split('\n')).toHaveLength(paragraphs.length + 10);
  });

  it('gives the same for another Unicode form, other quotes, dashes, spaces and tone marks', () => {
    const respell = (text: string): string =>
      text.replaceAll(' – ', '-').replaceAll(' ', '\u00a0').replace('Thủy', 'Thuỷ').normalize('NFD').toUpperCase();
    const other = {
      paragraphs: new Map(paragraphs.map(([label, text]) => [label, respell(text)])),
      wholeText: respell(capture.wholeText),
    };
    expect(makePrints(other, id, 'vi')).toEqual(prints);
  });

  it('has the same hashes for one text in two sources, so that copies are found', () => {
    const other = makePrints(capture, '2021-05-26-another', 'vi');
    expect(other.source).not.toBe(prints.source);
    expect(other.paragraphs).toEqual(prints.paragraphs);
  });

  it('counts tokens, of Chinese by the character', () => {
    const zh = makePrints({ paragraphs: new Map([[1, '双边贸易额近12亿美元']]), wholeText: '' }, 'x', 'zh');
    expect(zh.paragraphs[0]?.tokens).toBe(10);
    expect(phraseStands(zh, 1, '贸易额近12亿')).toBe(true);
    expect(phraseStands(zh, 1, '贸易额近13亿')).toBe(false);
  });
});

describe('a phrase', () => {
  it.each([
    [1, '129 đoàn với 1.506 đại biểu'],
    [1, 'đạt trên 6 tỷ USD'],
    [1, 'bằng 92,3 % kế hoạch'],
    [0, 'giai đoạn 2021-2025'],
    [2, 'CỬA KHẨU THANH THUỶ—THIÊN BẢO'],
    [2, 'phòng chống dịch Covid-19'],
    ['c1', 'dự hội nghị'],
    [1, '129'],
  ])('stands in paragraph %s: %s', (paragraph, phrase) => {
    expect(phraseStands(prints, paragraph, phrase)).toBe(true);
    expect(missingWords(prints, paragraph, phrase)).toBeUndefined();
  });

  it.each([
    [1, '128 đoàn với 1.506 đại biểu', '128'],
    [1, '129 đoàn với 1506 đại biểu', '1506'],
    [1, '1.506 đoàn với 129 đại biểu', '1.506 đoàn'],
    [1, 'đạt gần 6 tỷ USD', 'gần'],
    [1, 'bằng 9,23% kế hoạch', '9,23'],
    [0, 'đại biểu', 'đại'],
    [2, 'Đẩy mạnh hợp tác giữa hai bên', 'mạnh hợp tác giữa'],
    [3, '129 đoàn', '129'],
    ['c2', '129 đoàn', '129'],
    [1, '— …', undefined],
  ])('does not stand in paragraph %s: %s', (paragraph, phrase, missing) => {
    expect(phraseStands(prints, paragraph, phrase)).toBe(false);
    expect(missingWords(prints, paragraph, phrase)).toBe(missing);
  });

  it('stands wherever it was cut out of the paragraph', () => {
    const tokens = textToTokens(capture.wholeText.split('\n')[1] ?? '');
    const span = fc.tuple(fc.nat({ max: tokens.length - 1 }), fc.integer({ min: 1, max: 12 }));
    fc.assert(
      fc.property(span, ([from, length]) => phraseStands(prints, 1, tokens.slice(from, from + length).join(' '))),
    );
  });

  it('is found in the paragraph nearest to the named one, the earlier of two', () => {
    expect(nearestParagraph(prints, 'kim ngạch đạt trên 6 tỷ USD', 0)).toBe(1);
    expect(nearestParagraph(prints, 'kim ngạch đạt trên 6 tỷ USD', 2)).toBe(1);
    expect(nearestParagraph(prints, 'kim ngạch đạt trên 6 tỷ USD', 'c1')).toBe('c1');
    expect(nearestParagraph(prints, 'kim ngạch đạt trên 6 tỷ USD', 99)).toBe(1);
    expect(nearestParagraph(prints, 'điểm cầu tỉnh Hà Giang')).toBe('c1');
    expect(nearestParagraph(prints, 'không có ở đâu')).toBeUndefined();
    expect(nearestParagraph(prints, '…')).toBeUndefined();
  });
});
