/** Text as names are looked up: every UTF-16 unit keeps its place, so an index in one text is an index in the other. */
import { Converter } from 'opencc-js/t2cn';
import { foldForReading } from '../../../record/wordTable.ts';
import type { SourceLang } from '../types.ts';

/**
 * Lower case; in Vietnamese one placement of tone marks (hòa = hoà), in English no marks at all, in Chinese simplified
 * characters.
 * @param text in Unicode NFC
 */
export function foldNames(text: string, lang: SourceLang): string {
  const folded = foldForReading(text)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–—−]/g, '-');
  if (lang === 'zh') return toSimplified(folded);
  return lang === 'vi' ? settleTones(folded) : folded.replace(/[\u00c0-\u1eff]/g, withoutMarks);
}

/** Simplified characters in the places of traditional ones. `toSimplified('12億') // => '12亿'` */
export function toSimplified(text: string): string {
  return text.replace(/\p{Script=Han}/gu, simplified);
}

const convert = Converter({ from: 't', to: 'cn' });
const cache = new Map<string, string>();

function simplified(sign: string): string {
  const known = cache.get(sign);
  if (known !== undefined) return known;
  const converted = convert(sign);
  const kept = converted.length === sign.length ? converted : sign;
  cache.set(sign, kept);
  return kept;
}

const early = 'òóỏõọùúủũụ';
const late: Readonly<Record<string, string>> = {
  ...{ òa: 'oà', óa: 'oá', ỏa: 'oả', õa: 'oã', ọa: 'oạ', òe: 'oè', óe: 'oé', ỏe: 'oẻ', õe: 'oẽ', ọe: 'oẹ' },
  ...{ ùy: 'uỳ', úy: 'uý', ủy: 'uỷ', ũy: 'uỹ', ụy: 'uỵ' },
};
const earlyTone = new RegExp(`[${early}][aey](?![\\p{L}\\p{M}])`, 'gu');

function settleTones(text: string): string {
  return text.replace(earlyTone, (pair) => late[pair] ?? pair);
}

function withoutMarks(sign: string): string {
  const plain = sign.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd');
  return plain.length === sign.length ? plain : sign;
}
