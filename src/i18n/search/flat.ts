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
