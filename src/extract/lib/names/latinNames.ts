/** Names of persons in Vietnamese and English text. Whether a name is a person's is for the reader of its surroundings. */
import { findNames, nameAt, type Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Passage } from '../passages.ts';
import { phraseAt, phraseTable } from '../phrases.ts';
import type { Span } from '../types.ts';
import { commonVietnamese, pinyin, rareVietnamese } from './familyNames.ts';
import { isPinyinWord, isVietnameseSyllable } from './syllables.ts';

export type NameSpan = Span & { name: string; ids: string[] };

type Family = 'common' | 'rare' | 'pinyin';

const families = {
  vi: familyTable('vi'),
  en: familyTable('en'),
};

function familyTable(lang: 'vi' | 'en'): ReturnType<typeof phraseTable<Family>> {
  return phraseTable<Family>(lang, [
    [commonVietnamese, 'common'],
    [rareVietnamese, 'rare'],
    [pinyin, 'pinyin'],
  ]);
}

/** Persons of history, and words after which a name is that of a street, a school or a paper. */
const history = 'hồ chí minh|mao trạch đông|chu ân lai|đặng tiểu bình|tôn trung sơn|võ nguyên giáp|tôn đức thắng';
const notPersons = {
  vi: phraseTable('vi', [[history, true]]),
  en: phraseTable('en', [[`${history}|mao zedong|zhou enlai|deng xiaoping|sun yat-sen|sun yatsen`, true]]),
};
const bearers = {
  vi: /(?<!\p{L}|thành |thị )(?:đường|phố|trường|thpt|thcs|học viện|bệnh viện|quảng trường|giải|giải thưởng|cầu|công viên|nhà hát|sân vận động|tượng đài|khách sạn|báo|ảnh|nguồn|phường|công ty|tập đoàn|tư tưởng|dòng họ|thời|họ) ?:? ?["“']?$/u,
  en: /(?:photos?|source)s?:? ?(?:by )?$|^(?:by|reported by|story by) $|named after $/u,
};

type Word = Span & { text: string };

/** At most this many words of a run in capitals are looked at together. */
const longestName = 4;

/**
 * Names that begin with a known family name, or are known to the gazetteer, in order.
 * @param titles in order; no name begins inside one
 */
export function latinNames(passage: Passage, gazetteer: Gazetteer, titles: readonly Span[]): NameSpan[] {
  const { text, folded, lang } = passage;
  if (lang === 'zh') return [];
  const table = gazetteer.tables[lang];
  const known = new Map(findNames(folded, table).map((match) => [match.start, match]));
  const found: NameSpan[] = [];
  let nextTitle = 0;
  for (const run of capitalRuns(text)) {
    for (let i = 0; i < run.length;) {
      const at = (run[i] as Word).start;
      while ((titles[nextTitle]?.end ?? Infinity) <= at) nextTitle += 1;
      if ((titles[nextTitle]?.start ?? Infinity) <= at) {
        i += 1;
        continue;
      }
      const match = known.get(at) ?? nameAt(folded, at, table);
      const person = match?.targets.some(({ kind }) => kind === 'person') ? match : nameAt(folded, at, table, 'person');
      const length = person ? wordsUntil(run, i, person.end) : match ? 0 : nameLength(passage, run, i);
      if (length > 0) {
        const span = { start: at, end: (run[i + length - 1] as Word).end };
        const isLonger = person !== undefined && person.end !== span.end;
        const ids = isLonger ? [] : (person?.targets.flatMap(({ kind, id }) => (kind === 'person' ? [id] : [])) ?? []);
        if (isPerson(passage, span)) found.push({ ...span, name: text.slice(span.start, span.end), ids });
        i += length;
      } else {
        i += match ? Math.max(1, wordsUntil(run, i, match.end)) : 1;
      }
    }
  }
  return found;
}

/** `ở huyện Kim Sơn`, `a college in Dong Son`, `Kim Son District`: where something is. The chairman of a commune is a person. */
const placedBefore = {
  vi: /(?<!\p{L})(?:(?:ở|tại|thuộc|từ|đến|về|của) (?:huyện|xã|thị xã|thị trấn|thôn|bản|xóm|phường|quận|tỉnh|thành phố|ga|cảng|chợ|đảo)|ở|quê|trú tại|sống tại|sinh ra tại) $/u,
  en: /\b(?:in|near|outside|around) $/u,
};
const placedAfter = { vi: /^(?!)/u, en: /^ (?:district|county|commune|ward|town|township|village|province|prefecture|port|railway station|border gate)\b/u };

function isPerson({ folded, lang }: Passage, { start, end }: Span): boolean {
  if (lang === 'zh') return false;
  if (placedBefore[lang].test(folded.slice(Math.max(0, start - 24), start)) || placedAfter[lang].test(folded.slice(end, end + 20)))
    return false;
  const historic = phraseAt(folded, start, notPersons[lang]);
  return historic?.end !== end && !bearers[lang].test(folded.slice(Math.max(0, start - 24), start));
}

/** How many words of the run, from one on, end at or before a place in the text. */
function wordsUntil(run: readonly Word[], from: number, end: number): number {
  let count = 0;
  while (from + count < run.length && (run[from + count] as Word).end <= end) count += 1;
  return count;
}

/** The number of words of the name that begins here, or 0. */
function nameLength(passage: Passage, run: readonly Word[], i: number): number {
  const family = familyAt(passage, run, i);
  if (family === undefined) return 0;
  const rest = run.length - i;
  const size = family.size;
  if (family.kind === 'pinyin') {
    const given = run[i + size];
    const second = run[i + size + 1];
    if (given === undefined || !isPinyinWord(given.text)) return 0;
    return second !== undefined && rest === size + 2 && isPinyinWord(second.text) && second.text.length <= 6
      ? size + 2
      : size + 1;
  }
  let length = size;
  const longest = run[i + size]?.text === 'Thị' ? longestName + 1 : longestName;
  while (length < longest && length < rest && isGiven(run[i + length] as Word)) length += 1;
  if (length === size) return 0;
  // A rare family name, and a common one soon after with a name of its own: the first belongs to a place.
  const isWeak = family.kind === 'rare' && (i > 0 || rest > longestName);
  if ((isWeak || rest > longest) && hasBetterStart(passage, run, i + 1)) return 0;
  return length;
}

function isGiven({ text }: Word): boolean {
  return isVietnameseSyllable(text) || isPinyinWord(text);
}

function hasBetterStart(passage: Passage, run: readonly Word[], from: number): boolean {
  return [from, from + 1, from + 2].some((next) => {
    const rest = run.length - next;
    return rest >= 2 && rest <= longestName && familyAt(passage, run, next)?.kind === 'common';
  });
}

function familyAt(
  { folded, lang }: Passage,
  run: readonly Word[],
  i: number,
): { kind: Family; size: number } | undefined {
  const word = run[i];
  if (word === undefined || lang === 'zh') return undefined;
  const match = phraseAt(folded, word.start, families[lang]);
  const size = match === undefined ? 0 : wordsUntil(run, i, match.end);
  if (match === undefined || size === 0 || (run[i + size - 1] as Word).end !== match.end) return undefined;
  const given = run[i + size];
  if (lang === 'en' && match.value !== 'pinyin' && isChineseGiven(folded, match, given))
    return { kind: 'pinyin', size };
  if (lang === 'vi' && match.value !== 'pinyin' && given !== undefined && !isVietnameseSyllable(given.text)) {
    return isChineseGiven(folded, match, given) ? { kind: 'pinyin', size } : undefined;
  }
  return { kind: match.value, size };
}

const chineseFamilies = phraseTable('en', [[pinyin, true]]);

/** `Ly` and `Duong` are Vietnamese in English text, `Yubo` after `Wang` or `Ma` is not. */
function isChineseGiven(folded: string, { start, end }: Span, given: Word | undefined): boolean {
  if (given === undefined || isVietnameseSyllable(given.text)) return false;
  return phraseAt(folded, start, chineseFamilies)?.end === end && isPinyinWord(given.text);
}

const capital = /\p{Lu}[\p{Ll}\p{M}]*(?:['’-]\p{L}[\p{Ll}\p{M}]*)?(?![\p{L}\d])/gu;

/** Words with a capital that follow each other with one space between. */
function capitalRuns(text: string): Word[][] {
  const runs: Word[][] = [];
  for (const match of text.matchAll(capital)) {
    const word = { text: match[0], start: match.index, end: match.index + match[0].length };
    if (word.start > 0 && /[\p{L}\d]/u.test(text[word.start - 1] as string)) continue;
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && text.slice(before.end, word.start) === ' ') run.push(word);
    else runs.push([word]);
  }
  return runs;
}
