/**
 * Source text -> the form in which it is matched. Two spellings of the same words become one:
 *
 * - Unicode: NFC and NFD are one; what nobody sees (soft hyphen, zero-width and direction marks, variation
 *   selectors) is left out; full-width ASCII (Ａ, ２, ％) is ASCII, except the comma, which in Chinese ends a clause.
 * - Case: lower. đ stays đ and never becomes d; its look-alikes Ð (eth) and Ɖ become đ.
 * - Tone marks: hòa is hoà, khỏe is khoẻ, thủy is thuỷ; a mark on the first letter of oa, oe or uy moves to the second.
 * - Spaces: NBSP, thin, ideographic, tabs and line breaks are a space; a run of them is one; none at the ends.
 * - Dashes: hyphen, non-breaking hyphen, en and em dash, bar and minus are `-`, without the spaces around it.
 * - Quotes: curly, low, angled and corner ones are `"` or `'`.
 * - Ellipsis: … and two or more dots are `...`.
 *
 * `textToTokens` then keeps words and numbers. Punctuation only separates, so `Covid 19` is `COVID-19` and a sign
 * before a number is lost; reading values is not its task.
 */

const unseen = /[\p{Cf}\p{Variation_Selector}]/gu;
const fullWidth = /[\uff01-\uff0b\uff0d-\uff5e]/g;
const fullWidthOffset = 0xfee0;
const tone = String.raw`[\u0300\u0301\u0303\u0309\u0323]`;
const earlyTone = new RegExp(String.raw`(?:(o)(${tone})([ae])|(u)(${tone})(y))(?!\p{M})`, 'gu');

/** Text in the form described above; normalizing it again changes nothing. `normalizeText('Hòa – Bình') // => 'hoà-bình'` */
export function normalizeText(text: string): string {
  return text
    .replace(unseen, '')
    .normalize('NFD')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - fullWidthOffset))
    .toLowerCase()
    .replace(/[ðɖ]/g, 'đ')
    .replace(
      earlyTone,
      (_whole, o = '', onO = '', afterO = '', u = '', onU = '', y = '') => o + afterO + onO + u + y + onU,
    )
    .replace(/[“”„‟«»〝〞〟「」『』″]/g, '"')
    .replace(/[‘’‚‛‹›′ʼ`´]/g, "'")
    .replaceAll('…', '...')
    .replace(/\.{2,}/g, '...')
    .replace(/[\s\p{Cc}]{2,}|[^\S ]|\p{Cc}/gu, ' ')
    .replace(/ ?[-‐‑‒–—―−﹣] ?/g, '-')
    .trim()
    .normalize('NFC');
}

const number = String.raw`\p{Nd}+(?:[.,:/]\p{Nd}+)*`;
const word = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}])+`;
const token = new RegExp(String.raw`\p{Script=Han}|${word}|${number}|[\p{Nl}\p{No}]|[\p{Sc}%‰°]`, 'gu');

/**
 * Words of a text in order, normalized. A Han character is a word; letters and digits part (`400kg` is `400 kg`);
 * a number keeps its inner signs (`1.506`, `1,2`, `27/3`, `16:12`); %, °, ‰ and currency signs are words.
 */
export function textToTokens(text: string): string[] {
  return normalizeText(text).match(token) ?? [];
}
