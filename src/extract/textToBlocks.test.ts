import { describe, expect, it } from 'vitest';
import { textToBlocks } from './textToBlocks.ts';

const texts = (text: string): string[] => textToBlocks(text).map((block) => block.text);

describe('lines', () => {
  it('are blocks with their number, without the spaces that nobody sees', () => {
    expect(textToBlocks('\n  Một\u00a0 hai \u200b\n\n***\n　　三、四\n')).toEqual([
      { text: 'Một hai', line: 2, afterGap: true },
      { text: '三、四', line: 5, afterGap: true },
    ]);
  });

  it('printed twice are one, doubled', () => {
    const headline = 'Khai trương chợ phiên vùng biên';
    expect(textToBlocks(`${headline} ${headline}\nTin\n${headline}\n\n${headline}`)).toMatchObject([
      { text: headline, line: 1, doubled: true },
      { text: 'Tin' },
      { text: headline, line: 3, doubled: true },
    ]);
  });

  it('lose the marks of Markdown, and a link alone is one', () => {
    const text =
      '# Họp *thường niên*\n\n[Tin khác](https://example.org/a)\n\nHai bên **ký** [biên bản](b "c").\n\n![Lễ ký](p.jpg)';
    expect(textToBlocks(text)).toMatchObject([
      { text: 'Họp *thường niên*', mark: 'heading' },
      { text: 'Tin khác', mark: 'link' },
      { text: 'Hai bên ký biên bản.' },
      { text: 'Lễ ký', mark: 'caption' },
    ]);
  });
});

describe('paragraphs broken at a column', () => {
  const wrap = (text: string, column: number): string => {
    const lines = [''];
    for (const word of text.split(' ')) {
      const line = lines.at(-1) ?? '';
      if (line !== '' && line.length + 1 + word.length > column) lines.push(word);
      else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
    }
    return lines.join('\n');
  };
  const paragraphs = Array.from(
    { length: 6 },
    (_v, i) => `Đoạn ${i}: ${'hai bên cùng trao đổi về việc mở thêm lối thông quan và '.repeat(4 + i)}kết thúc.`,
  );

  it.each([60, 72, 80, 100])('%d are made whole', (column) => {
    const wrapped = paragraphs.map((paragraph) => wrap(paragraph, column));
    expect(
      texts(['Trang chủ', 'Chính trị', '', ...wrapped.flatMap((paragraph) => [paragraph, ''])].join('\n')),
    ).toEqual(['Trang chủ', 'Chính trị', ...paragraphs]);
  });

  it('are made whole beside a longer line of a menu', () => {
    const wrapped = paragraphs.map((paragraph) => wrap(paragraph, 80));
    const menu = 'Tiếng Việt | English | Français | Русский | Deutsch | Español | Bahasa Indonesia | Polski | Italiano | Suomi';
    expect(texts([menu, '', ...wrapped.flatMap((paragraph) => [paragraph, ''])].join('\n'))).toEqual([menu, ...paragraphs]);
  });

  it('stay as they are when lines are paragraphs', () => {
    expect(texts(paragraphs.join('\n'))).toEqual(paragraphs);
  });

  it('of Chinese are joined without spaces', () => {
    const paragraph = '两省代表围绕口岸通关、边境贸易、跨境旅游和人才培养等议题交换意见并形成多项共识。'.repeat(6);
    const lines = paragraph.match(/.{1,36}/gu) ?? [];
    expect(texts(lines.join('\n'))).toEqual([paragraph]);
  });
});

it.each([
  ['lines', 'a\n'.repeat(200_000), /200000 lines/],
  ['letters in a line', 'a'.repeat(3_000_000), /letters in line 1/],
])('too many %s are refused', (_what, text, message) => {
  expect(() => textToBlocks(text)).toThrow(message);
});
