/** What is given: numbers with their things, or things alone. */
import { readQuantities, type QuantityReading } from '../../../record/readQuantity.ts';
import { unitFamilies, type UnitId } from '../../../schemas/units.ts';
import { foldNames } from '../gazetteer/nameText.ts';
import type { DonatedItem, SourceLang, Span } from '../types.ts';
import { goods } from './words.ts';

export type FoundItem = Span & { item: DonatedItem };

/** Units that nobody gives. */
const notGiven: ReadonlySet<string> = new Set([
  ...unitFamilies.people,
  ...unitFamilies.organizations,
  ...unitFamilies.places,
  ...unitFamilies.acts.filter((unit) => !['scholarship', 'project'].includes(unit)),
  ...'job year month day hour week percent percentage-point ordinal rank document team train flight ship'.split(' '),
]);

const classifier = {
  vi: /^(?:bộ|chiếc|cái|kg|kilôgam|ki-lô-gam|tấn|tạ|thùng|chai|lít|suất|phần|đầu|cuốn|quyển|hộp|liều|gói|bao|con|cây|lọ|viên|đôi|lượt|đợt|máy(?= máy)|khẩu(?! trang)|tỷ đồng|triệu đồng|đồng|usd)(?= )\s*/u,
  zh: /^(?:多|余)?(?:万|千|亿)?(?:多|余)?(?:只|个|套|件|台|辆|顶|床|箱|瓶|盒|吨|公斤|千克|份|批|册|本|支|剂|人份|片|副|把|斤|升|桶|元|美元|人民币|万元)+/u,
  en: /^(?:sets? of|tonnes? of|tons? of|kilograms? of|kg of|boxes of|bottles of|litres? of|pieces? of|units? of|doses? of|kilos of|bags of|cartons of)\s*/u,
};

const nameEnd = {
  vi: /[,;.()“”:]| (?:và|cho|nhằm|để|phục vụ|trị giá|tổng trị giá|do|của|với|tới|đến|hồi|trong|từ|tại|cùng|giúp|gồm|bao gồm|vào|năm|khi|dành|được|có|đã|mỗi|theo|trên)(?!\p{L})/u,
  zh: /[，。；、（）：]|以及|和|及|用于|给|等|由|总价值|价值|表示|，/u,
  en: /[,;.()]| (?:and|to|for|worth|from|with|in|on|at|by|during|as|valued|were|was|that|which)\b/u,
};

const worth = {
  vi: /(?:trị giá|giá trị|tổng trị giá|trị giá khoảng|trị giá hơn|mỗi suất|mỗi phần)(?: \p{L}+){0,2} ?$/u,
  zh: /(?:价值|总价值|折合|合)(?:约|达|超过|近)?(?:人民币)?$/u,
  en: /\b(?:worth|valued at|each worth)(?: \p{L}+){0,2} ?$/u,
};

/** What a sum without a name is called. */
const money: Readonly<Record<SourceLang, string>> = { vi: 'tiền', zh: '资金', en: 'money' };

/** Things given between two places of a text, in order; a sum that only says what they are worth is left out. */
export function itemsIn(text: string, lang: SourceLang, { start, end }: Span): FoundItem[] {
  const piece = text.slice(start, end);
  const folded = foldNames(piece, lang);
  const readings = readQuantities(piece, lang).filter(
    (reading) => isGiven(reading) && !/^一(?:批|些|系列)/.test(piece.slice(reading.start)),
  );
  const counted = readings.flatMap((reading, index) => {
    if (worth[lang].test(folded.slice(Math.max(0, reading.start - 30), reading.start))) return [];
    const next = readings[index + 1]?.start ?? piece.length;
    const name = lang === 'zh' ? chineseName(piece, reading, next) : nameAfter(piece, folded, reading, next, lang);
    const unit = unitOf(reading);
    if ((name === '' && reading.currency === undefined) || name.startsWith('/')) return [];
    return [
      {
        start: start + reading.start,
        end: start + reading.end,
        item: itemOf(name === '' ? money[lang] : name, reading, unit),
      },
    ];
  });
  return counted.length > 0 ? counted : worthOnly(piece, folded, readings, lang, start);
}

function isGiven({ isOrdinal, isRank, percent, units, value, min }: QuantityReading): boolean {
  if (isOrdinal || isRank || percent || (value === undefined && min === undefined)) return false;
  return units.length === 0 || units.some((unit) => !notGiven.has(unit));
}

function unitOf({ units, currency }: QuantityReading): UnitId | null {
  return units.find((unit) => !notGiven.has(unit)) ?? (currency as UnitId | undefined) ?? null;
}

function itemOf(name: string, { value, min, currency, qualifier }: QuantityReading, unit: UnitId | null): DonatedItem {
  return { name, value: value ?? min ?? null, unit, currency: currency ?? null, qualifier };
}

function nameAfter(piece: string, folded: string, reading: QuantityReading, next: number, lang: 'vi' | 'en'): string {
  const from = reading.end + (/^\s*/.exec(piece.slice(reading.end))?.[0].length ?? 0);
  const limit = Math.min(piece.length, next, from + 90);
  const stop = ` ${folded.slice(from, limit)}`.search(nameEnd[lang]);
  const name = piece.slice(from, stop < 0 ? limit : from + Math.max(0, stop - 1));
  const bare = name.slice(classifier[lang].exec(name.toLowerCase())?.[0].length ?? 0).trim();
  return bare === '' ? name.trim() : bare;
}

/** 棉被2万床: the thing stands before its number; 20万只口罩: or after it. */
function chineseName(piece: string, { start, end }: QuantityReading, next: number): string {
  const before = /[\p{Script=Han}]{1,12}$/u.exec(piece.slice(0, start))?.[0] ?? '';
  const own = before
    .replace(/^.*(?:捐赠|赠送|援助|包括|提供|捐款|的|了|和|及|等|共|计|近|约|超过|余|达|元|给|向)/u, '')
    .replace(/(?:约|近|超过|共|计|达)$/u, '');
  const rest = piece.slice(end, Math.min(next, end + 24));
  const after = rest.slice(classifier.zh.exec(rest)?.[0].length ?? 0);
  const stop = after.search(nameEnd.zh);
  const name = (stop < 0 ? after : after.slice(0, stop)).replace(/^(?:的)/u, '');
  return own.length >= 2 || name === '' ? own.replace(/^(?:筹得|募集|募得|筹集|发放)/u, '') : name;
}

/** `medical equipment worth 2 million CNY`: only the sum is known. */
function worthOnly(
  piece: string,
  folded: string,
  readings: readonly QuantityReading[],
  lang: SourceLang,
  start: number,
): FoundItem[] {
  const thing = goods[lang].exec(folded);
  if (thing === null) return [];
  const sum = readings.find(({ currency }) => currency !== undefined);
  const from =
    lang === 'en'
      ? thing.index -
        (/(?:\p{L}+ ){0,2}$/u
          .exec(folded.slice(0, thing.index))?.[0]
          .replace(/^(?:(?:the|some|a|an|and|of|many) )+/u, '').length ?? 0)
      : thing.index;
  const stop = folded.slice(from).search(nameEnd[lang]);
  const name = piece.slice(from, stop < 0 ? piece.length : from + stop).trim();
  if (name === '' || name.split(' ').length > 14 || (lang === 'zh' && name.length > 16)) return [];
  const item =
    sum === undefined
      ? { name, value: null, unit: null, currency: null, qualifier: 'exact' as const }
      : itemOf(name, sum, unitOf(sum));
  return [{ start: start + from, end: start + from + name.length, item }];
}
