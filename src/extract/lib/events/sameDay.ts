/** `Cùng ngày, …`, `两天后，…`: a sentence that tells of the day of the event before it, or of one counted from it. */
import { wordNumberAt } from '../../../record/numberWords.ts';
import type { SourceLang, Span } from '../types.ts';
import { strongWords, weakWords } from './eventWords.ts';

const opening: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?:trước đó,? |sau đó,? |tiếp đó,? |cũng )?(?:vào |trong )?(?:sáng |chiều |trưa |tối )?cùng ngày(?!\p{L})/u,
  zh: /^(?:此前，?|随后，?)?(?:同日|同一天)(?:上午|下午|晚上?)?/u,
  en: /^(?:also |earlier |later )?(?:on )?(?:the same|that) (?:day|morning|afternoon|evening)\b/u,
};

const vi = String.raw`(?<n>\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy)`;
const en = String.raw`(?<n>\d{1,2}|an?|one|two|three|four|five|six|seven)`;

/** Groups: `n` how many days; `back`, `on` which way; a form without `n` is the next day or the one before. */
const counted: Readonly<Record<SourceLang, RegExp>> = {
  vi: new RegExp(
    `^(?:(?<back>trước đó) ${vi} ngày|(?:${vi.replace('<n>', '<m>')} ngày (?:(?<before>trước(?: đó)?)|sau(?: đó)?))|(?:(?:ngày|sáng|chiều|tối) )?hôm (?:sau|(?<eve>trước))|ngày hôm sau)(?!\\p{L})`,
    'u',
  ),
  zh: /^(?:(?:次日|翌日|第二天)|(?<eve>前一天)|(?<n>\d{1,2}|[一两二三四五六七])天(?:(?<back>之?前)|之?后))(?:上午|下午|晚上?)?/u,
  en: new RegExp(
    `^(?:${en} days? (?:later|(?<back>earlier|before))|(?:on )?the (?:next|following) (?:day|morning|afternoon|evening)|the (?:day|evening) (?<eve>before))\\b`,
    'u',
  ),
};

/**
 * The words that point at that day, in a folded text, and how many days lie between; `undefined` unless the sentence
 * begins with them and tells an event.
 */
export function sameDayAt(folded: string, { start, end }: Span, lang: SourceLang): (Span & { days: number }) | undefined {
  const piece = folded.slice(start, end);
  const same = opening[lang].exec(piece);
  const other = same ?? counted[lang].exec(piece);
  if (!other || !(strongWords[lang].test(piece) || weakWords[lang].test(piece))) return undefined;
  if (same) return { start, end: start + same[0].length, days: 0 };
  const { n, m, back, before, eve } = other.groups ?? {};
  const days = countOf(n ?? m, lang);
  const isBack = [back, before, eve].some((word) => word !== undefined);
  return days === undefined ? undefined : { start, end: start + other[0].length, days: isBack ? -days : days };
}

function countOf(text: string | undefined, lang: SourceLang): number | undefined {
  if (text === undefined || text === 'a' || text === 'an') return 1;
  return /^\d+$/.test(text) ? Number(text) : wordNumberAt(text, 0, lang)?.value;
}
