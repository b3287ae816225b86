/** `Cùng ngày, …`: a sentence that tells of the day of the event before it. */
import type { SourceLang, Span } from '../types.ts';
import { strongWords } from './eventWords.ts';

const opening: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?:cũng )?(?:trong )?cùng ngày(?!\p{L})/u,
  zh: /^同(?:日|一天)/u,
  en: /^(?:also )?(?:on )?the same day\b/u,
};

/** The words that point at that day, in a folded text; `undefined` unless the sentence begins with them and tells an event. */
export function sameDayAt(folded: string, { start, end }: Span, lang: SourceLang): Span | undefined {
  const piece = folded.slice(start, end);
  const match = opening[lang].exec(piece);
  return match && strongWords[lang].test(piece) ? { start, end: start + match[0].length } : undefined;
}
