/** How pieces of text stand together: where a headline may break, what parts sentences, where a line begins. */
import type { Locale } from './locales.ts';

const chineseWords = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/** Words that the segmenter takes apart. */
const joined = ['视频会议', '工作会议', '经济外交', '经济走廊', '省委书记', '州委书记', '合作计划', '会晤机制', '种养', '养殖场', '结对', '减贫', '脱贫'];
const joinedWord = new RegExp(`(${joined.join('|')})`, 'u');

/**
 * Pieces of a text between which a line may break: words in Chinese, with the marks and suffixes that belong to them.
 * Other languages break at their spaces and give one piece.
 * @example breakable('zh', '河江省与文山州签署计划') // => ['河江省', '与', '文山州', '签署', '计划']
 */
export function breakable(locale: Locale | string | undefined, text: string): string[] {
  if (locale !== 'zh' && locale !== 'zh-Hans') return [text];
  const pieces: string[] = [];
  for (const { segment, isWordLike } of words(text)) {
    const previous = pieces.at(-1);
    const clings =
      !isWordLike ||
      /^[省市州县区乡镇]$/.test(segment) ||
      (previous !== undefined && (/[（《“‘]$/.test(previous) || (/(?:\p{L}-|\d[–—])$/u.test(previous) && /^\d/.test(segment))));
    const opens = /^[（《“‘]/.test(segment);
    if (previous !== undefined && clings && !opens) pieces[pieces.length - 1] = previous + segment;
    else pieces.push(segment);
  }
  return pieces;
}

type Word = { segment: string; isWordLike?: boolean | undefined };

function words(text: string): Word[] {
  return text
    .split(joinedWord)
    .flatMap((part, i): Word[] => (i % 2 === 1 ? [{ segment: part, isWordLike: true }] : [...chineseWords.segment(part)]));
}

/** Sentences after one another: Chinese parts them by their stops alone. */
export function joinSentences(locale: Locale, ...sentences: (string | undefined)[]): string {
  return sentences.filter(Boolean).join(locale === 'zh' ? '' : ' ');
}

/** What is said beside a word: `inBrackets('en', 'x') // => ' (x)'`, zh `（x）` */
export function inBrackets(locale: Locale, text: string): string {
  return locale === 'zh' ? `（${text}）` : ` (${text})`;
}

/** Words that begin a line although they were written for the middle of a sentence. `startLine('lãnh đạo') // => 'Lãnh đạo'` */
export function startLine(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
