import { describe, expect, it } from 'vitest';
import { fitText, heightOf, type Box } from './fitText.ts';

/** Half an em for a Latin letter, a whole one for a Chinese character. */
function measure(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\p{Script=Han}，。、《》]/u.test(character) ? 1 : 0.5), 0);
}

const box: Box = { width: 400, height: 200, sizes: [80, 60, 40, 20], leading: 1.2, maxLines: 4 };

describe('fitText', () => {
  it('takes the largest size that fits', () => {
    expect(fitText('en', 'Record', box, measure)).toEqual({ size: 80, leading: 1.2, lines: ['Record'] });
    expect(fitText('en', 'Red River Record of all', { ...box, maxLines: 2 }, measure).size).toBe(60);
  });

  it('sets nothing for an empty text', () => {
    expect(heightOf(fitText('en', '', box, measure))).toBe(0);
  });

  it('makes even lines', () => {
    const { lines } = fitText('en', 'aaaa bbbb cccc dddd eeee ffff', { ...box, sizes: [40], width: 500 }, measure);
    expect(lines).toEqual(['aaaa bbbb cccc', 'dddd eeee ffff']);
  });

  it('keeps Vietnamese names and words together', () => {
    const small: Box = { ...box, sizes: [20], width: 200 };
    expect(fitText('vi', 'thành phố của Việt Nam và Hà Nội', small, measure).lines).toEqual([
      'thành phố của',
      'Việt Nam và Hà Nội',
    ]);
  });

  it('ends Chinese lines where the sense pauses, and begins none with punctuation', () => {
    const text = '河江省与文山州召开视频会议，签署新一期合作计划。';
    const { lines } = fitText('zh', text, { ...box, width: 600, sizes: [40] }, measure);
    expect(lines).toEqual(['河江省与文山州召开视频会议，', '签署新一期合作计划。']);
  });

  it('keeps a span of years whole', () => {
    for (const text of ['合作计划2021—2025年', '合作计划2021–2025年']) {
      const { lines } = fitText('zh', text, { ...box, width: 260, sizes: [40] }, measure);
      expect(lines).toEqual(['合作计划', text.slice(4)]);
    }
  });

  it('takes one line more when that breaks the text better and the box is loose', () => {
    const text = '河江省与文山州召开视频会议，签署新一期合作计划';
    const loose: Box = { ...box, width: 520, sizes: [40], loose: true };
    expect(fitText('zh', text, loose, measure).lines).toEqual([
      '河江省与文山州',
      '召开视频会议，',
      '签署新一期合作计划',
    ]);
  });

  it('cuts text that is too long for the smallest size at its end', () => {
    const { size, lines } = fitText('en', 'word '.repeat(200).trim(), box, measure);
    expect(size).toBe(20);
    expect(lines).toHaveLength(4);
    expect(lines.at(-1)).toMatch(/word…$/);
    for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(box.width);
  });

  it('breaks a word that is wider than the box', () => {
    const { size, lines } = fitText('en', 'x'.repeat(60), box, measure);
    expect(lines.join('')).toBe('x'.repeat(60));
    for (const line of lines) expect(measure(line) * size).toBeLessThanOrEqual(box.width);
  });
});
