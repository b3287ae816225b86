/** The times that each piece of a page speaks of, found once. */
import { toSimplified } from '../gazetteer/nameText.ts';
import type { CapturedDocument, ParagraphId, SourceLang } from '../types.ts';
import { documentClock, type Clock } from './clock.ts';
import { timeMentions, type SaidBefore, type TimeMention } from './timeMentions.ts';

export type DocumentTimes = { clock: Clock | undefined; of: ReadonlyMap<ParagraphId, readonly TimeMention[]> };

const cache = new WeakMap<CapturedDocument, DocumentTimes>();

/** Times of the title and of each paragraph; “in the year” means the year that the text before spoke of last. */
export function documentTimes(document: CapturedDocument, lang: SourceLang): DocumentTimes {
  const known = cache.get(document);
  if (known !== undefined) return known;
  const clock = documentClock(document);
  const of = new Map<ParagraphId, TimeMention[]>();
  const read = (id: ParagraphId, text: string, said?: SaidBefore): TimeMention[] => {
    const times = timeMentions(lang === 'zh' ? toSimplified(text) : text, lang, clock, said);
    of.set(id, times);
    return times;
  };
  if (document.source.title !== null) read(0, document.source.title);
  let said: SaidBefore = {};
  for (const { number, text } of document.paragraphs) {
    const told = read(number, text, said);
    said = { ...said, ...lastYear(told, clock), ...lastDay(told, clock) };
  }
  const times = { clock, of };
  cache.set(document, times);
  return times;
}

/** The last year alone that is not to come. */
function lastYear(times: readonly TimeMention[], clock: Clock | undefined): SaidBefore {
  const years = times.flatMap(({ precision, edtf }) =>
    precision === 'year' && edtf !== undefined ? Number(edtf) : [],
  );
  const year = years.filter((one) => clock === undefined || one <= clock.year).at(-1);
  return year === undefined ? {} : { year };
}

/** The last day that is not to come. */
function lastDay(times: readonly TimeMention[], clock: Clock | undefined): SaidBefore {
  const days = times.flatMap(({ precision, edtf }) =>
    precision === 'day' && edtf !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(edtf) ? edtf : [],
  );
  const day = days.filter((one) => clock === undefined || one <= clock.latest).at(-1);
  return day === undefined ? {} : { day };
}
