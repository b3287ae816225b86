/** Speakers that a sentence credits without a verb of speech: `Theo ông X, …`, `…, according to X`. */
import { firstStartingAt } from '../spans.ts';
import type { Span } from '../types.ts';
import type { Said } from './said.ts';
import { partyOf, speakerBefore, type Setting } from './speakers.ts';
import { reporting } from './words.ts';

const according = {
  vi: /^theo (?!(?:báo|đó|kế hoạch|thỏa|thoả|thống kê|quy|chương|hiệp|lời|nguồn|dự))/u,
  en: /^according to /u,
  zh: /^据(?=\p{Script=Han}{2,20}介绍)/u,
};

/** `Theo Phó Thủ tướng, …` */
export function accordingTo(setting: Setting, sentence: Span): Said | undefined {
  const { folded, lang } = setting.passage;
  const mark = according[lang].exec(folded.slice(sentence.start, sentence.start + 60));
  if (!mark) return undefined;
  const from = sentence.start + mark[0].length;
  const next = firstStartingAt(
    setting.here.map(({ whole }) => whole),
    from,
  );
  const named = next && next.start - from < 24 ? next : undefined;
  const comma =
    lang === 'zh'
      ? folded.slice(sentence.start, sentence.start + 200).search(/介绍/u)
      : commaAfter(folded, sentence.start, named?.end ?? from);
  if (comma < 0) return undefined;
  const speaker = speakerBefore(setting, sentence.start + comma, from);
  return (
    speaker && {
      parties: speaker.parties,
      type: /\d/.test(folded.slice(sentence.start + comma + 1, sentence.end)) ? 'report' : 'assessment',
      span: { start: sentence.start + comma + (lang === 'zh' ? 2 : 1), end: sentence.end },
    }
  );
}

function commaAfter(folded: string, start: number, from: number): number {
  const at = folded.slice(from, from + 160).indexOf(',');
  return at < 0 ? -1 : from + at - start;
}

const credit = {
  vi: /, theo (?=(?:ông|bà|đồng chí|anh|chị) )/u,
  en: /, according to (?:mr\.? |ms\.? |mrs\.? )?/u,
  zh: /(?!)/u,
};

/** `…, according to X, head of …`: the person whom the end of a sentence credits. */
export function creditedTo({ passage: { folded, lang }, here }: Setting, sentence: Span): Said | undefined {
  const piece = folded.slice(sentence.start, sentence.end);
  const mark = credit[lang].exec(piece);
  if (!mark) return undefined;
  const from = sentence.start + mark.index + mark[0].length;
  const person = firstStartingAt(here, from);
  if (person === undefined || person.end > sentence.end) return undefined;
  const gap = folded.slice(from, person.start);
  const isNamed = person.whole.start <= from || /^(?:(?:ông|bà|đồng chí|anh|chị) )?$/u.test(gap);
  return isNamed
    ? {
        parties: [partyOf(person)],
        type: reporting[lang].test(piece.slice(0, mark.index)) ? 'report' : 'assessment',
        span: { start: sentence.start, end: sentence.end },
      }
    : undefined;
}
