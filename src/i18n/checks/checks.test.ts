import { describe, expect, it } from 'vitest';
import { messageTemplates } from '../../../tests/lib/messages.ts';
import { rules } from '../../record/issue.ts';
import { checkCatalogs } from './index.ts';

const sentences = [...messageTemplates(), ...Object.values(rules)].sort();
const placeholders = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();

describe.each(['vi', 'zh'] as const)('what the check says in %s', (locale) => {
  const catalog = checkCatalogs[locale];

  it('is every sentence of the code, and nothing else', () => {
    expect(Object.keys(catalog).sort()).toEqual(sentences);
  });

  it('keeps the placeholders of each', () => {
    const differing = Object.entries(catalog).filter(([en, own]) => placeholders(en).join() !== placeholders(own).join());
    expect(differing).toEqual([]);
  });

  it('is written in its own signs', () => {
    const words = Object.values(catalog);
    expect(words.filter((text) => text.trim() === '' || text.normalize('NFC') !== text)).toEqual([]);
    if (locale === 'zh') expect(words.filter((text) => /\p{Script=Han}[,;:?!]|[,;?!]\p{Script=Han}/u.test(text))).toEqual([]);
  });
});
