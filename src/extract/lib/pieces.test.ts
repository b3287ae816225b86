import { expect, it } from 'vitest';
import { inPieces } from './pieces.ts';
import { testDocument, testFigure } from './testRecord.ts';

const sentence = 'Hai tỉnh đã trao đổi 37 đoàn trong năm 2024. ';
const flood = sentence.repeat(1200).trim();

it('leaves paragraphs of a usual length as they are', () => {
  const document = testDocument([sentence.trim()]);
  expect(inPieces(document).read).toBe(document);
});

it('cuts a paragraph of 54,000 letters between sentences, and loses none', () => {
  const { read } = inPieces(testDocument(['Lời mở đầu.', flood]));
  const texts = read.paragraphs.map(({ text }) => text);
  expect(texts.length).toBe(4);
  expect(texts.slice(1).join(' ')).toBe(flood);
  expect(texts.every((text) => text.endsWith('.'))).toBe(true);
  expect(read.warnings).toContainEqual(expect.objectContaining({ rule: 'long-paragraph', paragraph: 2 }));
});

it('puts what is found in a piece back where it stands', () => {
  const { read, factHome } = inPieces(testDocument(['Lời mở đầu.', flood]));
  const inThird = testFigure(
    read.paragraphs.map(({ text }) => text),
    '37 đoàn',
    {},
  );
  const fact = factHome({ ...inThird, evidence: { ...inThird.evidence, paragraph: 3 } });
  expect(fact.evidence.paragraph).toBe(2);
  expect(flood.slice(fact.span.start, fact.span.end)).toBe('37 đoàn');
});
