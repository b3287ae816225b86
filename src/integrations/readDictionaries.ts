/** Dictionaries of cspell, read from their packages when they are first asked. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import type { Dictionaries, Dictionary, SpelledLanguage } from '../record/spelling.ts';

const files: Readonly<Record<SpelledLanguage, readonly [pack: string, file: string]>> = {
  vi: ['@cspell/dict-vi-vn', 'vi.trie.gz'],
  en: ['@cspell/dict-en-gb-mit', 'en_GB.trie.gz'],
};

const suggestionOptions = { numSuggestions: 3, changeLimit: 2, timeout: 5000, ignoreCase: true, includeTies: false, compoundMethod: undefined };

/** English takes 0.2 s to read, so that it is left alone where nothing English is asked. */
export function readDictionaries(): Dictionaries {
  return { vi: lazily('vi'), en: lazily('en') };
}

function lazily(lang: SpelledLanguage): Dictionary {
  let trie: ReturnType<typeof decodeTrie> | undefined;
  const read = (): ReturnType<typeof decodeTrie> => (trie ??= decodeTrie(gunzipSync(readFileSync(path(lang)))));
  const known = new Map<string, boolean>();
  return {
    has: (word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const isKnown = read().hasWord(word, true) || read().hasWord(`${word.charAt(0).toUpperCase()}${word.slice(1)}`, true);
      known.set(word, isKnown);
      return isKnown;
    },
    suggest: (word) => read().suggest(word, suggestionOptions),
  };
}

function path(lang: SpelledLanguage): string {
  const [pack, file] = files[lang];
  return join(dirname(createRequire(import.meta.url).resolve(`${pack}/cspell-ext.json`)), file);
}
