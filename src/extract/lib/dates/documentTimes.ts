/** The times that each piece of a page speaks of, found once. */
import { toSimplified } from '../gazetteer/nameText.ts';
import type { CapturedDocument, ParagraphId, SourceLang } from '../types.ts';
import { documentClock, type Clock } from './clock.ts';
import { timeMentions, type TimeMention } from './timeMentions.ts';

export type DocumentTimes = { clock: Clock | undefined; of: ReadonlyMap<ParagraphId, readonly TimeMention[]> };

const cache = new WeakMap<CapturedDocument, DocumentTimes>();

/** Times of the title and of each paragraph; “in the year” means the year that the text before spoke of last. */
export function documentTimes(document: CapturedDocument, lang: SourceLang): DocumentTimes {
  const known = cache.get(document);
  if (known !== undefined) return known;
  const clock = documentClock(document);
  const of = new Map<ParagraphId, TimeMention[]>();
  const read = (id: ParagraphId, text: string, said?: number): TimeMention[] => {
    const times = timeMentions(lang === 'zh' ? toSimplified(text) : text, lang, clock, said);
    of.set(id, times);
    return times;
  };
  if (document.source.title !== null) read(0, document.source.title);
  let said: number | undefined;
  for (const { number, text } of document.paragraphs) said = lastYear(read(number, text, said), clock) ?? said;
  const times = { clock, of };
  cache.set(document, times);
  return times;
}

/** The last year alone that is not to come. */
function lastYear(times: readonly TimeMention[], clock: Clock | undefined): number | undefined {
  const years = times.flatMap(({ precision, edtf }) =>
    precision === 'year' && edtf !== undefined ? Number(edtf) : [],
  );
  return years.filter((year) => clock === undefined || year <= clock.year).at(-1);
}
