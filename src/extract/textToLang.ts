/** Text -> the language it is written in, as far as the extractor reads it. */
import type { SourceLang } from './lib/types.ts';

const read = 20_000;
const fewestLetters = 20;
const vietnamese = /[đơưăạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/giu;
const english = /\b(?:the|of|and|to|in|for|on|with|is|are|was|were|by|at|from|that|as|has|have|its|will|between)\b/gi;

/**
 * Vietnamese is told by letters that no other language has, Chinese by characters without kana or hangul, English by its
 * small words; `null` for another language and for too little text. Looks at the beginning of a long text.
 */
export function textToLang(text: string): SourceLang | null {
  const sample = text.slice(0, read).normalize('NFC');
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const letters = count(/\p{L}/gu);
  if (letters < fewestLetters) return null;
  const han = count(/\p{Script=Han}/gu);
  if (han > 0.3 * letters)
    return count(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu) < 0.05 * letters ? 'zh' : null;
  const latin = count(/\p{Script=Latin}/gu);
  if (latin < 0.7 * letters) return null;
  if (count(vietnamese) > 0.06 * latin) return 'vi';
  const words = count(/[\p{L}\p{M}'’]+/gu);
  return count(english) > 0.15 * words && count(/[^\p{ASCII}]/gu) < 0.08 * sample.length ? 'en' : null;
}
