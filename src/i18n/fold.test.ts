import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

describe('fold', () => {
  it.each([
    ['Điện Biên', 'Dien Bien'],
    ['đường Thủy', 'duong Thuy'],
    ['Giàng Páo Mỷ', 'Giang Pao My'],
    ['云南省', '云南省'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });
});
