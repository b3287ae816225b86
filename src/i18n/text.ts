/** Where a headline may break. */
import type { Locale } from './locales.ts';

const chineseWords = new Intl.Segmenter('zh-Hans', { granularity: 'word' });

/**
 * Pieces of a text between which a line may break: words in Chinese, with the marks and suffixes that belong to them.
 * Other languages break at their spaces and give one piece.
 * @example breakable('zh', '河江省与文山州签署计划') // => ['河江省', '与', '文山州', '签署', '计划']
 */
export function breakable(locale: Locale | string | undefined, text: string): string[] {
  if (locale !== 'zh' && locale !== 'zh-Hans') return [text];
  const pieces: string[] = [];
  for (const { segment, isWordLike } of chineseWords.segment(text)) {
    const previous = pieces.at(-1);
    const clings = !isWordLike || /^[省市州县区乡镇]$/.test(segment) || (previous !== undefined && /[（《“‘]$/.test(previous));
    const opens = /^[（《“‘]/.test(segment);
    if (previous !== undefined && clings && !opens) pieces[pieces.length - 1] = previous + segment;
    else pieces.push(segment);
  }
  return pieces;
}
