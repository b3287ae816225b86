/** The day that a sentence prints, with the year of the report where none is printed. */
import { readDates, type PrintedDate } from '../../record/readDate.ts';
import type { SourceLang, Span } from './types.ts';

export type SentenceDate = Span & { edtf: string; isInferred: boolean };

/**
 * The first date of a sentence that is a day or a month; bare years and spans of years are periods, not days.
 * @param published as in the source record
 */
export function sentenceDate(text: string, lang: SourceLang, published: string | null): SentenceDate | undefined {
  for (const { first, last, edtf, start, end } of readDates(text, lang)) {
    if (first.month === undefined) continue;
    if (edtf !== undefined) return { edtf, isInferred: false, start, end };
    const from = withYear(first, published);
    const to = last === undefined ? undefined : withYear(last, published);
    if (from !== undefined) return { edtf: to === undefined ? from : `${from}/${to}`, isInferred: true, start, end };
  }
  return undefined;
}

/** In the year before publication: `2021?-02-08`. */
function withYear({ year, month, day }: PrintedDate, published: string | null): string | undefined {
  if (published === null || month === undefined) return undefined;
  const rest = [month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-');
  if (year !== undefined) return `${year}-${rest}`;
  const own = published.slice(0, 4);
  const isLater = rest > published.slice(5, 5 + rest.length);
  return `${isLater ? String(Number(own) - 1) : own}?-${rest}`;
}
