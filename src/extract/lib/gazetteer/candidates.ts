/** Names of places that the gazetteer does not have, and those it has that are spelt like them. */
import { fold } from '../../../i18n/fold.ts';
import type { SourceLang, Span } from '../types.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isFamilyName } from './placeContext.ts';

const name = String.raw`\p{Lu}[\p{L}\p{M}]{0,12}(?:[ -]\p{Lu}[\p{L}\p{M}]{0,12}){0,3}`;
const patterns: Readonly<Record<SourceLang, RegExp>> = {
  vi: new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?:tỉnh|huyện|châu|thành phố|thị xã|thị trấn|TP\.?|cửa khẩu) (?<name>${name})`,
    'gu',
  ),
  zh: /(?:越南|中国|和|与|、|在|的|^)(?<name>[\p{Script=Han}]{2,4}(?:省|州|县|市|口岸))/gu,
  en: new RegExp(
    String.raw`(?<![\p{L}\p{M}])(?<name>${name}) (?:County|Prefecture|Province|District|border gate)`,
    'gu',
  ),
};
const notNames =
  /^(?:[全本该各我两三四五六七八九十多这此每外内两]|边境|相关|有关|沿边|.{0,2}(?:各|两|四|全)(?:省|州|县|市))|(?:城市|都市|超市|上市|夜市|股市)$/u;

/** Names after a word for a unit (`huyện X`, `X县`, `X County`) that no mention covers. */
export function unknownPlaces(text: string, lang: SourceLang, mentions: readonly Span[]): string[] {
  return [...text.matchAll(patterns[lang])].flatMap((match) => {
    const found = match.groups?.['name'] ?? '';
    const start = match.index + match[0].indexOf(found);
    const end = start + found.length;
    const isKnown = mentions.some((mention) => mention.start < end && start < mention.end);
    const isOther = lang === 'zh' ? notNames.test(found) : beginsPerson(found);
    return isKnown || found === '' || isOther ? [] : [found];
  });
}

/** `Chủ tịch UBND tỉnh Nguyễn Văn Sơn`; `châu Phi` is a continent, `Việt` short for the country. */
function beginsPerson(found: string): boolean {
  const [first = '', second] = found.split(/[ -]/);
  return (second !== undefined && isFamilyName(first)) || /^(?:Phi|Á|Âu|Mỹ|Úc|Việt|Trung)$/u.test(first);
}

/** Known names that differ in marks or in one letter, and the name without marks. */
export function nearPlaces(unknown: string, { places }: Gazetteer, lang: SourceLang): string[] {
  const key = fold(unknown).toLowerCase();
  const near = [...places.values()].flatMap(({ names }) => {
    const known = names[lang];
    return known !== undefined && isNear(fold(known).toLowerCase(), key) ? [known] : [];
  });
  const plain = fold(unknown);
  return [...new Set([...(plain === unknown ? [] : [plain]), ...near])];
}

/** Whether two words differ in at most one letter. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 3) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  const rest = Math.min(a.length, b.length) - head;
  while (tail < rest && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return Math.max(a.length, b.length) - head - tail <= 1;
}
