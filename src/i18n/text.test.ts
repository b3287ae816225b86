import { describe, expect, it } from 'vitest';
import { breakable, inBrackets, joinSentences, startLine } from './text.ts';

describe('breakable', () => {
  it.each([
    ['河江省与文山州签署计划', ['河江省', '与', '文山州', '签署', '计划']],
    ['召开视频会议', ['召开', '视频会议']],
    ['推进经济外交', ['推进', '经济外交']],
    ['2016—2020年合作', ['2016—2020', '年', '合作']],
    ['“COVID-19”物资', ['“COVID-19”', '物资']],
  ])('parts %s between words', (text, pieces) => {
    expect(breakable('zh', text)).toEqual(pieces);
  });

  it('leaves other languages to their spaces', () => {
    expect(breakable('vi', 'Hội nghị trực tuyến')).toEqual(['Hội nghị trực tuyến']);
  });
});

it('joins sentences as each language does', () => {
  expect(joinSentences('zh', '一。', undefined, '二。')).toBe('一。二。');
  expect(joinSentences('vi', 'Một.', '', 'Hai.')).toBe('Một. Hai.');
});

it('brackets a remark with the marks of the language', () => {
  expect(`名${inBrackets('zh', '写法未确定')}`).toBe('名（写法未确定）');
  expect(`name${inBrackets('en', 'form not certain')}`).toBe('name (form not certain)');
});

it('begins a line with a capital', () => {
  expect(startLine('lãnh đạo hai bên')).toBe('Lãnh đạo hai bên');
  expect(startLine('đoàn Việt Nam')).toBe('Đoàn Việt Nam');
  expect(startLine('双方领导')).toBe('双方领导');
});
