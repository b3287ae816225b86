/** What stands beside a number: its currency or percent sign, its qualifier, the direction of a change. */
import type { Qualifier } from '../schemas/fact.ts';
import type { RateId } from '../schemas/units.ts';
import {
  currenciesAfter,
  currenciesBefore,
  directionsBefore,
  fillers,
  percentAfter,
  qualifiersBefore,
  rateWords,
  type CurrencyId,
  type Direction,
} from './quantityWords.ts';
import type { PlainNumber, Reading } from './readNumber.ts';
import { skipSpaces, skipSpacesBack, wordAt, wordBefore, type ReadingLang } from './wordTable.ts';

/** A number with its signs; `start` and `end` include them. */
export type Measured = {
  number: PlainNumber;
  start: number;
  end: number;
  currency?: CurrencyId;
  percent?: true;
  isNegative: boolean;
  direction?: Direction;
};

/** Adds the currency, percent and sign that belong to a number. */
export function measureNumber({ text, lang }: Reading, number: PlainNumber): Measured {
  const isNegative = isMinus(text, number.start - 1);
  const isPlus = text[number.start - 1] === '+';
  const signed = isNegative || isPlus ? number.start - 1 : number.start;
  const tenths = lang === 'zh' && number.value <= 10 ? tenthsAt(text, number.end) : undefined;
  if (tenths !== undefined) {
    const value = Number((number.value * 10).toFixed(6));
    return { number: { ...number, value, end: tenths }, start: number.start, end: tenths, percent: true, isNegative };
  }
  const prefix = wordBefore(text, skipSpacesBack(text, signed), currenciesBefore);
  const after = skipSpaces(text, number.end);
  const suffix = wordAt(text, after, currenciesAfter[lang]);
  const percent = wordAt(text, after, percentAfter[lang]);
  const currency = suffix?.value || prefix?.value || undefined;
  const isHundredth = lang === 'zh' && text.startsWith('百分之', number.start - 3);
  return {
    number,
    start: isHundredth ? number.start - 3 : prefix?.value ? prefix.start : signed,
    end: percent?.value ? percent.end : suffix?.value ? suffix.end : number.end,
    ...(currency && { currency }),
    ...((percent?.value || isHundredth) && { percent: true as const }),
    isNegative,
    ...(isPlus && { direction: 'up' as const }),
  };
}

/** `七成` is 70 %, `七成半` 75 %; `十分成功` and `三成员` are none. */
function tenthsAt(text: string, at: number): number | undefined {
  return text[at] === '成' && !'立为功员果交本都长熟效分就型人家了'.includes(text[at + 1] ?? ' ') ? at + 1 : undefined;
}

/** A hyphen is a minus only where nothing stands before it that it could join. */
function isMinus(text: string, at: number): boolean {
  return text[at] === '−' || (text[at] === '-' && /^$|[(:]$|[^\d\s] $/.test(text.slice(Math.max(0, at - 2), at)));
}

const maxModifiers = 5;

/** Words that make an estimate of the number at the end of their clause: `dự kiến tuyển 40`, `预计设置展位620`. */
const expectedBefore: Readonly<Partial<Record<ReadingLang, RegExp>>> = {
  vi: /(?<!\p{L})(?:dự kiến|ước tính)(?: [\p{L}\p{M}]{1,10}){1,4} ?$/u,
  zh: /(?:预计|预估)[^\d，。；：、]{1,10}$/u,
};

/** The 约 of 签约 and 合约, the 近 of 附近, are no qualifiers. */
function isEndOfWord(text: string, start: number): boolean {
  return /[签条合公契预邀节制盟履违续毁]约|[附最邻临亲靠远]近/.test(text.slice(start - 1, start + 1));
}

function isExpected(before: string, lang: ReadingLang): boolean {
  // A look at the words themselves spares most numbers the search.
  if (!/dự kiến|ước tính|预计|预估/.test(before)) return false;
  return expectedBefore[lang]?.test(before) ?? false;
}

/** The `up` of `made up 62 percent` says nothing of a rise. */
function isPhrasal(text: string, end: number): boolean {
  return /\b(?:mak(?:e|es|ing)|made|set|sets|setting|tak(?:e|es|ing)|took|clean(?:s|ed)?|open(?:s|ed)?) up$/.test(text.slice(Math.max(0, end - 12), end));
}

export type Modifiers = { qualifier: Qualifier; direction?: Direction; rate?: RateId };

/** The nearest qualifier and direction before a number; `start` is where the number itself begins. */
export function modifiersBefore({ text, lang }: Reading, start: number): Modifiers {
  let at = start;
  let rate: RateId | undefined;
  let qualifier: Qualifier | undefined;
  let direction: Direction | undefined;
  for (let count = 0; count < maxModifiers; count += 1) {
    const end = skipSpacesBack(text, at);
    const word = wordBefore(text, end, qualifiersBefore[lang]);
    const spoken = word !== undefined && lang === 'zh' && isEndOfWord(text, word.start) ? undefined : word;
    const change = isPhrasal(text, end) ? undefined : wordBefore(text, end, directionsBefore[lang]);
    const found = spoken ?? change ?? wordBefore(text, end, fillers[lang]);
    if (found === undefined) break;
    // ước đạt trên 6 tỷ: an estimate, whatever bound it is given.
    qualifier = spoken?.value === 'estimated' && lang === 'vi' ? 'estimated' : (qualifier ?? spoken?.value);
    if (spoken === undefined) direction ??= change?.value;
    rate ??= wordBefore(text, end, rateWords[lang])?.value;
    at = found.start;
  }
  qualifier ??= isExpected(text.slice(Math.max(0, at - 40), at), lang) ? 'estimated' : undefined;
  return { qualifier: qualifier ?? 'exact', ...(direction && { direction }), ...(rate && { rate }) };
}
