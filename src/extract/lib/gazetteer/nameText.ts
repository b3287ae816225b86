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
  let result = '';
  let kept = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < firstHan || code > lastHan) continue;
    const simple = simplified[code - firstHan] || simplify(code);
    if (simple === code) continue;
    result += text.slice(kept, at) + String.fromCharCode(simple);
    kept = at + 1;
  }
  return kept === 0 ? text : result + text.slice(kept);
}

const [firstHan, lastHan] = [0x4e00, 0x9fff];
/** What each character becomes, 0 until it is asked for. */
const simplified = new Uint16Array(lastHan - firstHan + 1);
const convert = Converter({ from: 't', to: 'cn' });

function simplify(code: number): number {
  const converted = convert(String.fromCharCode(code));
  const simple = converted.length === 1 ? converted.charCodeAt(0) : code;
  simplified[code - firstHan] = simple;
  return simple;
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
