/** Names of persons in Chinese text, read where an office ends. */
import { nameAt, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { followers } from '../offices/chinese.ts';
import type { Passage } from '../passages.ts';
import { phraseAt } from '../phrases.ts';
import { hanCompound, hanSingle } from './familyNames.ts';
import type { NameSpan } from './latinNames.ts';

const compounds = new Set(hanCompound.split('|'));
const singles = new Set(hanSingle);
const historic = new Set(['胡志明', '毛泽东', '周恩来', '邓小平', '孙中山', '武元甲']);

/** The name that begins at this place; `undefined` where no family name stands. */
export function hanNameAt({ text, folded }: Passage, at: number, gazetteer: Gazetteer): NameSpan | undefined {
  const known = nameAt(folded, at, gazetteer.tables.zh, 'person');
  if (known) {
    const ids = known.targets.flatMap(({ kind, id }) => (kind === 'person' ? [id] : []));
    return { start: at, end: known.end, name: text.slice(at, known.end), ids };
  }
  const foreign = /^\p{Script=Han}{1,6}(?:[·•]\p{Script=Han}{1,6}){1,3}/u.exec(text.slice(at, at + 28));
  if (foreign) return nameOf(text, at, at + foreign[0].length);
  const family = compounds.has(folded.slice(at, at + 2)) ? 2 : singles.has(folded[at] ?? '') ? 1 : 0;
  if (family === 0) return undefined;
  const isLong = folded.slice(at, at + 2) === '阮氏' || (family === 1 && ['氏', '文'].includes(folded[at + 1] ?? ''));
  const lengths = isLong ? [3, 4, 2] : [2, 3];
  for (const length of lengths.map((given) => given + family - 1)) {
    const end = at + length;
    if (/^\p{Script=Han}+$/u.test(text.slice(at, end)) && end - at === length && endsName(folded, end, at))
      return nameOf(text, at, end);
  }
  // An unusual word follows: most names have three characters.
  const likely = text.slice(at, at + family + 2);
  return likely.length === family + 2 && /^\p{Script=Han}+$/u.test(likely)
    ? nameOf(text, at, at + family + 2)
    : undefined;
}

function nameOf(text: string, start: number, end: number): NameSpan | undefined {
  const name = text.slice(start, end);
  return historic.has(name) ? undefined : { start, end, name, ids: [] };
}

function endsName(folded: string, end: number, start: number): boolean {
  const next = folded[end];
  if (next === undefined || !/\p{Script=Han}/u.test(next)) return true;
  const follower = phraseAt(folded, end, followers);
  if (follower === undefined) return false;
  // 王秋说, 王秋等: signs that are hardly part of a name.
  if ('说称等率赴向对把也还并均已将在与及就于则又或被由受以了的是'.includes(next)) return true;
  // One character may also be the last of a name of three: 王和平.
  const isSure = follower.end - end > 1 || end - start >= 3;
  return isSure || !endsName(folded, end + 1, start);
}
