import { describe, expect, it } from 'vitest';
import { findMisspellings, type Dictionaries } from './spelling.ts';

const dictionary = (...known: string[]) => ({ has: (word: string) => known.includes(word), suggest: () => [] });
const dictionaries: Dictionaries = { vi: dictionary('hai', 'bên', 'thoả', 'thuận', 'vừa', 'họp'), en: dictionary('the', 'sides', 'signed', "delegate's", 'delegate', 'word', 'camera', 'hop') };
const found = (text: string, lang: 'vi' | 'en', ...names: string[]): string[] => findMisspellings(text, lang, dictionaries, new Set(names)).map(({ word, index }) => `${index} ${word}`);

describe('findMisspellings', () => {
  it('lists words that no dictionary holds, where they stand', () => {
    expect(found('Hai bênn thỏa thuậnn.', 'vi')).toEqual(['4 bênn', '14 thuậnn']);
    expect(found('The sides singed.', 'en')).toEqual(['10 singed']);
  });

  it('knows both placements of a tone mark', () => {
    expect(found('thỏa thoả thoà', 'vi')).toEqual(['10 thoà']);
  });

  it('takes names of the record, names within a sentence, initials and addresses for what they are', () => {
    expect(found('The sides signed Xyzzy, ASEAN, xyzzy.example, a@b.example and delegate’s.', 'en', 'and', 'a')).toEqual([]);
    expect(found('Zhuang signed. Xyzzy signed.', 'en', 'zhuang')).toEqual(['15 Xyzzy']);
  });

  it('knows longer loanwords in Vietnamese', () => {
    expect(found('hai camera, hai hop', 'vi')).toEqual(['16 hop']);
  });

  it('lets English speak of a Vietnamese word, and Chinese of anything', () => {
    expect(found('the word “vừa”, the word 会议', 'en')).toEqual([]);
    expect(found('the word hai', 'en')).toEqual(['9 hai']);
  });
});
