/** The title of a paper as printed: its kind with the words that say what it is about. */
import type { Passage } from '../passages.ts';
import { phraseAt } from '../phrases.ts';
import type { Span } from '../types.ts';
import { cues, papers } from './words.ts';

/** The longest title, in UTF-16 units. */
const longest = 160;

const ends = {
  vi: /^(?: giữa (?!(?:các|hai|\d+)(?!\p{L}))| (?:với|đã|được|vừa|nhằm|để|tại|trong|do|gồm|bao gồm|ngay|sau|trước|là|có|mỗi|sang|cho đến|từ|ký|khi|nếu|mà|cũng|sẽ|đến|qua|ở|bởi|theo|và cam kết|đạt|cùng|vào|thì)(?!\p{L})|, (?!giai đoạn|năm|thời kỳ)|[;:.!?()“”"…])/u,
  zh: /^[，。；：！？、的并及以和与（）()“”]/u,
  en: /^(?: (?:between|with|was|were|is|are|signed|that|which|who|by|at|to|covering|during|for the period|after|before|when|while|has|have|had|will|would|inked|among|in (?!cross|border|the field|trade|health|education|sustainable|poverty)|on (?:\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december))\b|[,;:.!?()“”"…])/u,
};

/** From the kind of paper on; a title in 《》 or quotation marks is taken whole, as is what describes it. */
export function titleOf(passage: Passage, paper: Span): Span {
  const { text, lang } = passage;
  const quoted = quotedAround(text, paper);
  if (quoted) return quoted;
  const start = lang === 'vi' ? paper.start : startOf(passage, paper);
  return { start, end: lang === 'zh' ? withPeriod(text, paper.end) : endOf(passage, paper.end) };
}

function quotedAround(text: string, { start, end }: Span): Span | undefined {
  const open = text.lastIndexOf('《', start);
  if (open < 0 || start - open > longest) return undefined;
  const close = text.indexOf('》', open);
  return close >= end && close - open < longest ? { start: open + 1, end: close } : undefined;
}

function withPeriod(text: string, end: number): number {
  return end + (/^（[^（）]{4,20}）/.exec(text.slice(end, end + 24))?.[0].length ?? 0);
}

function endOf({ text, folded, lang }: Passage, from: number): number {
  if (lang === 'zh') return from;
  const limit = Math.min(text.length, from + longest);
  for (let at = from; at < limit; at += 1) {
    const sign = folded[at] as string;
    if (sign === '“') {
      const close = folded.indexOf('”', at);
      if (close > at && close < limit) {
        at = close;
        continue;
      }
    }
    if (!/[ ,;:.!?()“”"…]/.test(sign)) continue;
    if (ends[lang].test(folded.slice(at, at + 24))) return at;
    const and = lang === 'vi' ? ' và ' : ' and ';
    if (folded.startsWith(and, at) && startsAnother(folded, at + and.length, lang)) return at;
  }
  return limit;
}

/** Another paper or another verb after “and”. */
function startsAnother(folded: string, at: number, lang: 'vi' | 'en'): boolean {
  const article = /^(?:an? |the |một )?(?:\p{L}+ ){0,1}/u.exec(folded.slice(at, at + 16))?.[0].length ?? 0;
  const bare = /^(?:an? |the |một )/u.exec(folded.slice(at, at + 8))?.[0].length ?? 0;
  const isPaper = [at, at + bare, at + article].some(
    (place) => (phraseAt(folded, place, papers[lang])?.value ?? 'none') !== 'none',
  );
  return isPaper || phraseAt(folded, at, cues[lang]) !== undefined;
}

const before = {
  zh: /[\p{Script=Han}\d—–-]{0,24}$/u,
  en: /(?:(?<!\p{L})(?!(?:a|an|the|signed|inked|sign|signing|of|their|its|this|that|and|under|new|to|by|first|exchanged)\b)[\p{L}\d–-]+ ){0,5}$/iu,
};
const cut =
  /^.*(?:签署|签订|签了|缔结|签约|换文|根据|按照|依据|落实|执行|实施|制定|编制|了|的|并|与|和|项|份|个|将|拟|就|《|双方|共同|达成|一份|该|这|此|本|上述|有关|相关)/u;

/** Chinese and English put what describes a paper before it. */
function startOf({ text, folded, lang }: Passage, { start }: Span): number {
  if (lang === 'vi') return start;
  const window = folded.slice(Math.max(0, start - 60), start);
  const words = before[lang].exec(window)?.[0] ?? '';
  const own = lang === 'zh' ? words.replace(cut, '') : words;
  return lang === 'zh' && own.length > 16
    ? start
    : start - own.length + (/^\s*/.exec(text.slice(start - own.length, start))?.[0].length ?? 0);
}
