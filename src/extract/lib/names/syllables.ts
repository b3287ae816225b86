/** Whether a word can be a piece of a Vietnamese or Chinese name in Latin letters. */

const vietnamese =
  /^(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdghklmnpqrstvxđ])?[aeiouyăâêôơư]{1,3}(?:ch|ng|nh|[cmnptk])?$/u;
const initial = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])';
const final =
  '(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ue|ui|un|er|[aeiouv])';
const pinyin = new RegExp(`^(?:${initial}?${final}['-]?){1,3}$`);

/** A syllable as Vietnamese spells it, with or without marks. */
export function isVietnameseSyllable(word: string): boolean {
  return word.length <= 7 && vietnamese.test(withoutTones(word.toLowerCase()));
}

/** One to three syllables of pinyin in one word: a given name. */
export function isPinyinWord(word: string): boolean {
  return word.length <= 16 && pinyin.test(withoutTones(word.toLowerCase()));
}

function withoutTones(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
