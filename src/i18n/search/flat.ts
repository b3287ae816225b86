/** Text as search reads it: lower case, without marks, each sign in its place. */
import { fold } from '../fold.ts';

const kept = new Map<string, string>();

/**
 * Folds letter by letter, so that an index in the result is an index in the text.
 * @param text in Unicode NFC
 * @example flatten('Điện Biên, ２０２３') // => 'dien bien, 2023'
 */
export function flatten(text: string): string {
  return text.replace(/[^\u0000-\u0040\u005b-\u007f\u4e00-\u9fff]/g, flattenSign);
}

function flattenSign(sign: string): string {
  const known = kept.get(sign);
  if (known !== undefined) return known;
  const wide = /[\uff01-\uff5e]/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : sign;
  const folded = /\s/.test(wide) ? ' ' : fold(wide).toLowerCase();
  const flat = folded.length === 1 ? folded : sign;
  kept.set(sign, flat);
  return flat;
}

/** Letters, digits and Han signs only: how a name is looked up, whatever stands between its words. `'ha giang' // => 'hagiang'` */
export function joined(flat: string): string {
  return flat.replace(/[^a-z0-9\u3400-\u9fff]/g, '');
}

const syllable = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|n[gh]?|[mptc])?$/;

/** A word that may be a Vietnamese syllable. `isSyllable('nghiep') // => true` */
export function isSyllable(flat: string): boolean {
  return syllable.test(flat);
}

const bares = new Map<string, string>();

/** Lower case with marks, without what stands between words; both places of a tone mark are one. */
export function bare(text: string): string {
  const known = bares.get(text);
  if (known !== undefined) return known;
  const plain = text
    .normalize('NFD')
    .toLowerCase()
    .replace(/([ou])([\u0300\u0301\u0303\u0309\u0323])([aey])/g, '$1$3$2')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  if (text.length < 80 && bares.size < 20_000) bares.set(text, plain);
  return plain;
}
