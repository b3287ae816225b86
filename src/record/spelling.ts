/** Words that no dictionary holds, in the Vietnamese and English of the record. Chinese has no words to look up. */

/** Words of one language. */
export type Dictionary = {
  /** Whether the word is known, whatever its capitals. */
  has: (word: string) => boolean;
  /** Words that may be meant, the nearest first; at most three. */
  suggest: (word: string) => readonly string[];
};

export type SpelledLanguage = 'vi' | 'en';
export type Dictionaries = Readonly<Record<SpelledLanguage, Dictionary>>;

export type Misspelling = { index: number; word: string };

/** Words of the record's own that the dictionaries lack. Names come from the entries. */
const ownWords: Readonly<Record<SpelledLanguage, ReadonlySet<string>>> = {
  vi: new Set(['pinyin', 'visa', 'video']),
  en: new Set(['pinyin', 'st', 'nd', 'rd', 'th']),
};

const words = /[\p{Script=Latin}\p{M}]+(?:['’][\p{Script=Latin}\p{M}]+)*/gu;
/** Host names, file names and the like. */
const addresses = /[\p{L}\d-]+(?:[./@_][\p{L}\d-]+)+/gu;
/** A word with a capital that opens no sentence is taken for a name. */
const sentenceStart = /(?:^|[.!?…:;“"«\n•–—-])[\s“"(]*$/u;

/**
 * Lists the words of a text that are not known, in its order.
 * @param names words of names that the record holds, in lower case
 */
export function findMisspellings(text: string, lang: SpelledLanguage, dictionaries: Dictionaries, names: ReadonlySet<string>): Misspelling[] {
  const dictionary = dictionaries[lang];
  const plain = text.replace(addresses, (found) => ' '.repeat(found.length));
  return [...plain.matchAll(words)].flatMap(({ 0: word, index }) => {
    const lower = word.toLowerCase().replace('’', "'").replace(/'s$/, '');
    const isName = word !== word.toLowerCase() && !sentenceStart.test(plain.slice(Math.max(0, index - 12), index));
    const isInitials = word === word.toUpperCase();
    if (isName || isInitials || names.has(lower) || ownWords[lang].has(lower) || dictionary.has(lower)) return [];
    // English may speak of a Vietnamese word.
    const isVietnamese = lang === 'vi' || /[^\x00-\x7f]/.test(lower);
    if (isVietnamese && [lower, otherToneMark(lower)].some((form) => dictionaries.vi.has(form))) return [];
    // Loanwords such as camera and logistics are longer than most syllables.
    if (lang === 'vi' && /^[a-z]{5,}$/.test(lower) && dictionaries.en.has(lower)) return [];
    return [{ index, word }];
  });
}

/** The other placement of the tone mark in an open syllable: dictionaries write thoả, the record thỏa. */
function otherToneMark(word: string): string {
  const [, head = '', first = '', tone = '', second = ''] = /^(.*)([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])$/u.exec(word.normalize('NFD')) ?? [];
  return first === '' ? word : `${head}${first}${second}${tone}`.normalize('NFC');
}

/** The words of a name as they are looked up. */
export function nameWords(name: string): string[] {
  return [...name.matchAll(words)].map(([word]) => word.toLowerCase().replace('’', "'"));
}
