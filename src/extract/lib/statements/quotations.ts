/** Where the words are that a verb of speech brings: after it, before it, or in the quotation that ends before it. */
import type { Passage } from '../passages.ts';
import type { Span } from '../types.ts';

const enoughWords = 4;
const longestQuotation = 600;

/** From the verb on; the words before it when it ends its sentence. `undefined` when nothing is said. */
export function wordsOf(passage: Passage, sentence: Span, verb: Span): Span | undefined {
  const { text, lang } = passage;
  const after = text.slice(verb.end, Math.min(sentence.end, verb.end + 80)).trim();
  const words = lang === 'zh' ? after.length / 2 : after.split(/\s+/).length;
  return words >= enoughWords ? { start: verb.start, end: sentence.end } : wordsBefore(passage, sentence, verb);
}

/** The clause before a verb that ends its sentence. */
export function wordsBefore({ lang }: Passage, sentence: Span, verb: Span): Span | undefined {
  const length = verb.start - sentence.start;
  return length >= (lang === 'zh' ? 16 : 40) ? { start: sentence.start, end: verb.start } : undefined;
}

const called = /([”"])[,，]?\s?(?:(?:ông|bà|anh|chị|em|cô|bác|bác sĩ|đồng chí|mr\.?|ms\.?|mrs\.?|dr\.?|the) )*$/iu;

/** The whole quotation that ends right before a place where a speaker or a verb stands. */
export function quotationBefore({ text, lang }: Passage, at: number): Span | undefined {
  const from = Math.max(0, at - 24);
  const closing = called.exec(text.slice(from, at));
  if (!closing) return undefined;
  const end = from + closing.index + 1;
  const open = text.lastIndexOf(closing[1] === '”' ? '“' : '"', end - 2);
  if (open < 0 || end - open > longestQuotation) return undefined;
  // A quoted term is no speech: in Chinese a stop stands before the closing sign, elsewhere several words do.
  const inner = text.slice(open + 1, end - 1);
  const isSpeech = lang === 'zh' ? /[，。！？…]$/u.test(inner) : inner.split(/\s+/, enoughWords).length === enoughWords;
  return isSpeech ? { start: open, end } : undefined;
}
