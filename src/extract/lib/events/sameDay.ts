/** `Cùng ngày, …`: a sentence that tells of the day of the event before it. */
import type { SourceLang, Span } from '../types.ts';
import { strongWords } from './eventWords.ts';

const opening: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?:trước đó,? |sau đó,? |tiếp đó,? |cũng )?(?:vào |trong )?(?:sáng |chiều |trưa |tối )?cùng ngày(?!\p{L})/u,
  zh: /^(?:此前，?|随后，?)?(?:同日|同一天)(?:上午|下午|晚上?)?/u,
  en: /^(?:also |earlier |later )?(?:on )?(?:the same|that) (?:day|morning|afternoon|evening)\b/u,
};

/** The words that point at that day, in a folded text; `undefined` unless the sentence begins with them and tells an event. */
export function sameDayAt(folded: string, { start, end }: Span, lang: SourceLang): Span | undefined {
  const piece = folded.slice(start, end);
  const match = opening[lang].exec(piece);
  return match && strongWords[lang].test(piece) ? { start, end: start + match[0].length } : undefined;
}
