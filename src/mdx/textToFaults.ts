/** Characters that a reader could not see or would take for others. */
import type { Issue } from '../record/issue.ts';
import { say, type Said } from '../record/say.ts';

export type Fault = { rule: Issue['rule']; index: number; message: Said };

/** More of one kind in a file say nothing new. */
const maxFaults = 20;

/** Lists hidden characters, look-alikes and decomposed letters of a text, at most 20 of each. */
export function textToFaults(text: string): Fault[] {
  return [...hiddenFaults(text), ...mixedWords(text), ...disguises(text), ...decomposed(text)];
}

/** Controls, format characters (bidi, zero width, tags), fillers, private use, halves of pairs, noncharacters, U+FFFD. */
const hidden =
  /(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\ufff9-\ufffd]/gu;

function hiddenFaults(text: string): Fault[] {
  return first(text.matchAll(hidden)).map((match) => ({
    rule: 'hidden-character',
    index: match.index,
    message: say`Unexpected hidden character ${uPlus(match[0])}`,
  }));
}

/** Words of alphabetic scripts; Han, kana and Hangul stand beside Latin without a space and mislead nobody. */
const word =
  /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Hangul}])[\p{L}\p{M}])+/gu;
const latin = /\p{Script=Latin}/u;
const foreign = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u;
/** Letters of other alphabets that are drawn like Latin ones. */
const disguised = /^[АВЕЅІЈКМНОРСТУХҮԌԜаеоссрухіјѕһԁԛԝүӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϲϳ]+$/u;

function mixedWords(text: string): Fault[] {
  const faults: Fault[] = [];
  for (const { 0: letters, index } of text.matchAll(word)) {
    if (!foreign.test(letters)) continue;
    const [hasLatin, isDisguised] = [latin.test(letters), disguised.test(letters)];
    if (!hasLatin && !isDisguised) continue;
    const what = hasLatin ? say`mix of scripts` : say`letters that only look Latin`;
    faults.push({ rule: 'look-alike', index, message: say`Unexpected ${what} in “${letters.slice(0, 40)}”` });
    if (faults.length >= maxFaults) break;
  }
  return faults;
}

/** Ð and Ɖ for Đ, Kangxi radicals for characters, mathematical letters and digits for plain ones. */
const disguise = /[\u00d0\u0189\u2f00-\u2fd5\u{1d400}-\u{1d7ff}]/gu;

function disguises(text: string): Fault[] {
  return first(text.matchAll(disguise)).map(({ 0: sign, index }) => {
    const expected = sign === '\u00d0' || sign === '\u0189' ? '\u0110' : sign.normalize('NFKC');
    const message = say`Unexpected ${sign} (${uPlus(sign)}), expected ${expected} (${uPlus(expected)})`;
    return { rule: 'look-alike', index, message };
  });
}

function decomposed(text: string): Fault[] {
  const composed = text.normalize('NFC');
  if (text === composed) return [];
  let index = 0;
  while (text[index] === composed[index]) index += 1;
  return [{ rule: 'not-nfc', index, message: say`Unexpected decomposed letters, expected Unicode NFC` }];
}

function first<T>(matches: Iterable<T>): T[] {
  const list: T[] = [];
  for (const match of matches) {
    list.push(match);
    if (list.length >= maxFaults) break;
  }
  return list;
}

function uPlus(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
