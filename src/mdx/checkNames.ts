/** Chinese texts print a Chinese name only when its form is certain; until then the Latin name stands. */
import { compareText, issue, type Issue } from '../record/issue.ts';
import { say } from '../record/say.ts';
import { ownTexts } from './checkWording.ts';
import type { Names } from '../schemas/common.ts';
import type { Entry } from './fileToEntry.ts';

type Named = { path: string; latin: string };

/** Warns of Chinese forms of people and places that are not certain, in the record's own Chinese texts; their own entries may discuss them. */
export function checkNames(entries: readonly Entry[]): Issue[] {
  const uncertain = uncertainNames(entries);
  if (uncertain.size === 0) return [];
  // Longer names first, so that none is taken for its beginning.
  const forms = [...uncertain.keys()].sort((a, b) => b.length - a.length || compareText(a, b));
  const name = new RegExp(forms.join('|'), 'gu');
  return entries.flatMap((entry) =>
    chineseTexts(entry).flatMap(({ field, text }) =>
      [...new Set([...text.matchAll(name)].map(([form]) => form))].flatMap((form) => {
        const named = uncertain.get(form);
        if (named === undefined || named.path === entry.path) return [];
        const position = entry.positions[field] ?? { line: 1, column: 1 };
        return [issue('wording', entry.path, position, say`Unexpected “${form}”, a Chinese form that is not certain, expected “${named.latin}”`, 'warning')];
      }),
    ),
  );
}

function uncertainNames(entries: readonly Entry[]): Map<string, Named> {
  const found = new Map<string, Named>();
  const certain = new Set<string>();
  for (const entry of entries) {
    if (entry.collection !== 'people' && entry.collection !== 'places') continue;
    const { zh, vi, zhCertainty } = (entry.data as { names: Names }).names;
    if (zh === undefined || !/^[\p{Script=Han}·]{2,}$/u.test(zh)) continue;
    if (zhCertainty === 'certain') certain.add(zh);
    else found.set(zh, { path: entry.path, latin: vi });
  }
  for (const form of certain) found.delete(form);
  return found;
}

function chineseTexts(entry: Entry): { field: string; text: string }[] {
  const fields = ownTexts(entry.data, entry.locale)
    .filter(({ lang }) => lang === 'zh')
    .map(({ path, text }) => ({ field: path.join('.'), text }));
  // The text between tags: what an article writes and no component prints.
  return entry.collection === 'articles' && entry.locale === 'zh' ? [...fields, { field: 'title', text: entry.html.replace(/<[^<>]*>/g, ' ') }] : fields;
}
