/** Small tables that let the search box mend what a reader types: traditional signs, and the words of titles. */
import { Converter } from 'opencc-js';
import { flatten } from '../i18n/search/flat.ts';
import type { SearchRecord } from '../i18n/search/record.ts';

const firstSign = 0x4e00;
const lastSign = 0x9fff;

/** Traditional signs whose simplified form occurs in the records, each followed by that form. `'國国東东'` */
export function traditionalOf(records: readonly SearchRecord[]): string {
  const used = new Set(records.flatMap(({ title, body, meta, forms }) => [...title, ...body, ...meta, forms]).join(''));
  const simplify = Converter({ from: 't', to: 'cn' });
  const signs = Array.from({ length: lastSign - firstSign + 1 }, (_, i) => String.fromCharCode(firstSign + i));
  return signs
    .flatMap((sign) => {
      const simple = simplify(sign);
      return simple !== sign && simple.length === 1 && used.has(simple) && !used.has(sign) ? [sign + simple] : [];
    })
    .join('');
}

const mostWords = 3000;

/** Latin words of titles and names, folded, most frequent first; at most 3,000, so that it does not grow with the record. */
export function spellingOf(records: readonly SearchRecord[]): string {
  const counts = new Map<string, number>();
  for (const { title, forms } of records) {
    for (const word of new Set(flatten([...title, forms].join(' ').normalize('NFC')).match(/[a-z]{2,}/g))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, mostWords)
    .map(([word]) => word)
    .join(' ');
}
