/** Sentences of a length that a reader may look through several times. */
import { paragraphToSentences, type Sentence } from '../paragraphToSentences.ts';
import type { SourceLang } from './types.ts';

/** No sentence of a newspaper is longer, in UTF-16 units; a page without stops is cut here. */
const longest = 1500;

/** The sentences of a paragraph; longer ones are cut after a comma or a space. */
export function boundedSentences({ text }: { text: string }, lang: SourceLang): Sentence[] {
  return paragraphToSentences({ text }, lang).flatMap((sentence) => {
    const pieces: Sentence[] = [];
    for (let start = sentence.start; start < sentence.end;) {
      const end = sentence.end - start <= longest ? sentence.end : cutBefore(text, start + longest, start);
      pieces.push({ start, end, text: text.slice(start, end) });
      start = end;
    }
    return pieces;
  });
}

function cutBefore(text: string, limit: number, start: number): number {
  const cut = text.slice(start + longest / 2, limit).search(/[,，;；\s][^,，;；\s]*$/u);
  return cut < 0 ? limit : start + longest / 2 + cut + 1;
}
