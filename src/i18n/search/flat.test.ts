import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten, joined } from './flat.ts';

describe('flatten', () => {
  it.each([
    ['Điện Biên', 'dien bien'],
    ['THỦY Thuỷ', 'thuy thuy'],
    ['２０２３年，云南', '2023年,云南'],
    ['Lüchun', 'luchun'],
  ])('%s → %s', (text, flat) => {
    expect(flatten(text)).toBe(flat);
  });

  it('keeps each sign in its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => flatten(text.normalize('NFC')).length === text.normalize('NFC').length));
  });
});

describe('joined', () => {
  it('drops what stands between words', () => {
    expect(joined('viet nam – trung quoc')).toBe('vietnamtrungquoc');
    expect(joined('河江、老街')).toBe('河江老街');
  });
});
