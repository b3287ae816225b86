/** Persons with their offices in Chinese text: offices in a row, then the name. */
import { findNames, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { hanNameAt } from '../names/hanNames.ts';
import { followers, heads, kept, leftStops } from '../offices/chinese.ts';
import type { Passage } from '../passages.ts';
import { findPhrases, phraseAt } from '../phrases.ts';
import { spanAt } from '../spans.ts';
import type { Span } from '../types.ts';
import type { Mention } from './mention.ts';

/** How far before a name its offices begin, in characters. */
const reach = 80;

export function chineseMentions(passage: Passage, gazetteer: Gazetteer): Mention[] {
  const { text, folded } = passage;
  const titles = findPhrases(folded, heads).filter(({ value }) => value);
  const protectedSpans = mergeSpans([...findNames(folded, gazetteer.tables.zh), ...findPhrases(folded, kept)]);
  const mentions: Mention[] = [];
  for (const [index, title] of titles.entries()) {
    const before = mentions.at(-1);
    if (before !== undefined && title.start < before.whole.end) continue;
    const honorific =
      /^(?:（[^）]{1,12}）)?(?:同志|先生|女士)?[：:]?/.exec(text.slice(title.end, title.end + 20))?.[0] ?? '';
    const name =
      hanNameAt(passage, title.end, gazetteer) ??
      (honorific ? hanNameAt(passage, title.end + honorific.length, gazetteer) : undefined);
    if (name === undefined || titles[index + 1]?.start === title.end) continue;
    const office = officeBefore(passage, title, before?.whole.end ?? 0, protectedSpans);
    mentions.push({ ...name, office: office.text, whole: { start: office.start, end: name.end } });
    addSharers(passage, gazetteer, mentions);
  }
  const all = withSpeakers(passage, gazetteer, withBareNames(passage, gazetteer, mentions));
  return withPostposed(passage, gazetteer, all, titles, protectedSpans);
}

/** 副州长张三、李四: names after the first under the same title. */
function addSharers(passage: Passage, gazetteer: Gazetteer, mentions: Mention[]): void {
  for (;;) {
    const last = mentions.at(-1) as Mention;
    const gap = /^[、和与]/.exec(passage.text.slice(last.end, last.end + 1));
    const next = gap ? hanNameAt(passage, last.end + 1, gazetteer) : undefined;
    if (next === undefined || next.end - next.start < 2 || phraseAt(passage.folded, last.end + 1, heads)) return;
    const follower = phraseAt(passage.folded, next.end, followers);
    const isEnded =
      /^(?:[、和与，。；等）]|$)/.test(passage.text.slice(next.end, next.end + 1)) ||
      (follower && follower.end > next.end + 1);
    if (!isEnded && next.ids.length === 0) return;
    mentions.push({ ...next, office: last.office, whole: { start: next.start, end: next.end } });
  }
}

/** The chain of offices that ends with a title, without the words before it. */
function officeBefore(
  { text, folded }: Passage,
  title: Span,
  from: number,
  held: readonly Span[],
): Span & { text: string } {
  let start = title.start;
  const limit = Math.max(from, title.start - reach);
  for (let at = title.start - 1; at >= limit; at -= 1) {
    const sign = text[at] as string;
    const cover = spanAt(held, at);
    if (cover !== undefined && cover.start >= limit) {
      at = cover.start;
      start = at;
      continue;
    }
    if (sign === '、') {
      // A list of offices, each with its title; otherwise the list is one of persons or places.
      if (!isOfficeEnd(folded, at)) break;
      continue;
    }
    if (/[，。；：！？…“”‘’（）()《》\s,;:!?]/.test(sign) || isStop(folded, at)) break;
    start = at;
  }
  while (start < title.start && /[、\d]/.test(text[start] as string)) start += 1;
  return { start, end: title.end, text: text.slice(start, title.end) };
}

function isOfficeEnd(folded: string, at: number): boolean {
  for (let start = Math.max(0, at - 6); start < at; start += 1) {
    const title = phraseAt(folded, start, heads);
    if (title?.value && title.end === at) return true;
  }
  return false;
}

/** Whether a stop ends here. */
function isStop(folded: string, at: number): boolean {
  return [1, 2, 3].some((length) => {
    const found = phraseAt(folded, at - length + 1, leftStops);
    return found !== undefined && found.end === at + 1;
  });
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Span[] = [];
  for (const span of sorted) if (span.start >= (merged.at(-1)?.end ?? 0)) merged.push(span);
  return merged;
}

/** Names that the record knows, where no office stands before them. */
function withBareNames({ folded, text }: Passage, gazetteer: Gazetteer, mentions: readonly Mention[]): Mention[] {
  const bare = findNames(folded, gazetteer.tables.zh, 'person')
    .filter(({ start, end }) => !spanAt(mentions, start) && !spanAt(mentions, end - 1))
    .map(({ start, end, targets }) => ({
      start,
      end,
      name: text.slice(start, end),
      ids: targets.map(({ id }) => id),
      office: null,
      whole: { start, end },
    }));
  return [...mentions, ...bare].sort((a, b) => a.start - b.start);
}

/** “……”凌志刚说, “……”某厂工人凌志刚说: a name between a quotation and a verb of speech. */
function withSpeakers(passage: Passage, gazetteer: Gazetteer, mentions: readonly Mention[]): Mention[] {
  const { text } = passage;
  const found = [...text.matchAll(/”/g)].flatMap(({ index }): Mention[] => {
    const start = index + 1;
    if (spanAt(mentions, start)) return [];
    const verb = /^[^，。：“”\s]{2,28}?(?=说|表示|介绍|告诉|指出|坦言|感慨)/u.exec(text.slice(start, start + 32))?.[0];
    if (verb === undefined) return [];
    const end = start + verb.length;
    if (spanAt(mentions, end - 1)) return [];
    const name = [4, 3, 2].flatMap((length) => {
      const here = end - length >= start ? hanNameAt(passage, end - length, gazetteer) : undefined;
      return here?.end === end ? here : [];
    })[0];
    return name === undefined ? [] : [{ ...name, office: null, whole: { start, end } }];
  });
  return [...mentions, ...found].sort((a, b) => a.start - b.start);
}

/** 王宁（云南省委书记） and 王宁，云南省委书记，… */
function withPostposed(
  passage: Passage,
  gazetteer: Gazetteer,
  mentions: readonly Mention[],
  titles: readonly Span[],
  held: readonly Span[],
): Mention[] {
  const found = new Map(mentions.map((mention) => [mention.end, mention]));
  let next = 0;
  for (const match of passage.text.matchAll(/[（(]/g)) {
    const close = passage.text.slice(match.index, match.index + 40).search(/[）)]/);
    if (close < 0) continue;
    const end = match.index + close;
    while ((titles[next]?.end ?? Infinity) < end) next += 1;
    const title = titles[next];
    if (title === undefined || title.end !== end || title.start <= match.index) continue;
    const office = officeBefore(passage, title, match.index + 1, held);
    const name = [4, 3, 2]
      .map((length) => ({ start: match.index - length, end: match.index }))
      .find(({ start }) => {
        const here = start >= 0 ? hanNameAt(passage, start, gazetteer) : undefined;
        return here?.end === match.index;
      });
    if (name === undefined || office.start !== match.index + 1) continue;
    const known = found.get(name.end);
    const printed = passage.text.slice(name.start, name.end);
    const ids = known?.ids ?? hanNameAt(passage, name.start, gazetteer)?.ids ?? [];
    const start = known?.start ?? name.start;
    const whole = { start: known?.whole.start ?? start, end };
    found.set(name.end, {
      start,
      end: name.end,
      name: known?.name ?? printed,
      ids,
      office: known?.office ?? office.text,
      whole,
    });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
