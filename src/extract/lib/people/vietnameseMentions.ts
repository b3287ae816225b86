/** Persons with their offices in Vietnamese text: office and name, name and office, and lists under one title. */
import { boundedSentences } from '../boundedSentences.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { latinNames, type NameSpan } from '../names/latinNames.ts';
import { beforeHead, heads, honorifics } from '../offices/vietnamese.ts';
import { isTail, tailEnd } from '../offices/vietnameseTail.ts';
import type { Passage } from '../passages.ts';
import { findPhrases, phraseAt, phraseBefore } from '../phrases.ts';
import { lastEndingBy } from '../spans.ts';
import type { Span } from '../types.ts';
import type { Mention } from './mention.ts';

/** How far from a name its office is looked for, in UTF-16 units. */
const reach = 240;

export function vietnameseMentions(passage: Passage, gazetteer: Gazetteer): Mention[] {
  const titles = findPhrases(passage.folded, heads).filter(({ value }) => value);
  const names = latinNames(passage, gazetteer, titles);
  let [nextName, nextTitle] = [0, 0];
  return boundedSentences(passage, 'vi').flatMap(({ start, end }) => {
    const inside = <T extends Span>(list: readonly T[], from: number): T[] => {
      let to = from;
      while (to < list.length && (list[to] as T).start < end) to += 1;
      return list.slice(from, to);
    };
    const own = inside(names, nextName);
    const ownTitles = inside(titles, nextTitle);
    nextName += own.length;
    nextTitle += ownTitles.length;
    return own.length === 0 ? [] : mentionsOf({ passage, start, end, names: own, titles: ownTitles });
  });
}

type Scope = Span & { passage: Passage; names: readonly NameSpan[]; titles: readonly Span[] };

/** `X, Giám đốc Công ty Phương Nam`: a name at the end of the office after another name is that of a body or a village. */
function isInOffice(scope: Scope, name: Span, before: Span | undefined): boolean {
  const { folded } = scope.passage;
  const mark = before && joint.exec(folded.slice(before.end, before.end + 24));
  const title = before && mark ? titleAt(folded, before.end + mark[0].length) : undefined;
  if (before === undefined || title === undefined || title.start >= name.start) return false;
  const isWhole =
    officeBefore(scope, name, before.end)?.start === title.start &&
    /\p{Ll} $/u.test(scope.passage.text.slice(name.start - 2, name.start));
  return (
    isWhole &&
    withoutHonorifics(folded, name.start) === name.start &&
    officeBefore(scope, before, scope.start) === undefined
  );
}

function mentionsOf(given: Scope): Mention[] {
  const names = given.names.filter((name, index) => !isInOffice(given, name, given.names[index - 1]));
  const scope = { ...given, names };
  const { text } = scope.passage;
  const list = listTitle(scope);
  const mentions: Mention[] = [];
  let shared: { office: string; end: number } | undefined;
  scope.names.forEach((name, index) => {
    const from = mentions.at(-1)?.whole.end ?? scope.start;
    const before = officeBefore(scope, name, Math.max(from, scope.names[index - 1]?.end ?? scope.start));
    const after = officeAfter(scope, name, index);
    const isShared = shared !== undefined && /^(?:,| và|, và) $/.test(text.slice(shared.end, name.start));
    const office = [
      name.start > (list?.end ?? Infinity) ? list?.office : undefined,
      before && text.slice(before.start, before.end).trim(),
      before === undefined && isShared ? shared?.office : undefined,
      after && text.slice(after.start, after.end).trim(),
    ].flatMap((piece) => piece ?? []);
    const whole = { start: before?.start ?? name.start, end: after?.end ?? name.end };
    const isPlural =
      before !== undefined && plural.test(scope.passage.folded.slice(Math.max(0, before.start - 16), before.start));
    if (isPlural && after === undefined)
      shared = { office: text.slice(before.start, before.end).trim(), end: name.end };
    else if (isShared && after === undefined && shared !== undefined) shared.end = name.end;
    else shared = undefined;
    mentions.push({ ...name, office: office.length > 0 ? office.join(', ') : null, whole });
  });
  return mentions;
}

const plural = /(?:các|những|hai|ba|bốn|2|3|4)(?: đồng chí| ông| vị)?:? $/u;

/** The last title that ends at a place or before it, when it does not begin before another. */
function lastTitle(titles: readonly Span[], from: number, to: number): Span | undefined {
  const title = lastEndingBy(titles, to);
  return title && title.start >= from ? title : undefined;
}

function officeBefore(scope: Scope, name: Span, from: number): Span | undefined {
  const { folded } = scope.passage;
  const end = withoutHonorifics(folded, name.start);
  return chainBefore(scope, Math.max(from, end - reach), end);
}

/** Titles one after another that end at a place. */
function chainBefore(scope: Scope, from: number, end: number): Span | undefined {
  const { folded } = scope.passage;
  const last = lastTitle(scope.titles, from, end);
  if (last === undefined || !isTail(scope.passage, last.end, end)) return undefined;
  let start = last.start;
  for (;;) {
    const earlier = lastTitle(scope.titles, from, start - 1);
    const gap = earlier && /^(.*?)(?:,| -| –| kiêm) $/su.exec(folded.slice(earlier.end, start));
    if (!earlier || !gap || !isTail(scope.passage, earlier.end, earlier.end + (gap[1] as string).length)) break;
    start = earlier.start;
  }
  const former = phraseBefore(folded, Math.max(0, start - 1), beforeHead, 14);
  return { start: former?.start ?? start, end };
}

function withoutHonorifics(folded: string, at: number): number {
  let end = at;
  for (let i = 0; i < 3; i += 1) {
    const found = folded[end - 1] === ' ' ? phraseBefore(folded, end - 1, honorifics, 14) : undefined;
    if (found === undefined) break;
    end = found.start;
  }
  return end;
}

const joint = /^(?:(?:,| ?-| ?–| ?—| ?\() ?(?:hiện là |hiện nay là |là )?| là | hiện là | giữ chức (?:vụ )?)/;

function officeAfter(scope: Scope, name: Span, index: number): Span | undefined {
  const { folded } = scope.passage;
  const mark = joint.exec(folded.slice(name.end, name.end + 24));
  if (!mark) return undefined;
  const next = scope.names[index + 1]?.start ?? Infinity;
  const limit = Math.min(scope.end, name.end + reach, next);
  const first = titleAt(folded, name.end + mark[0].length);
  if (first === undefined || first.start >= limit) return undefined;
  let end = tailEnd(scope.passage, first.titleEnd, limit);
  for (;;) {
    // What runs on to another name is that person's office.
    if (end === limit && limit === next) return undefined;
    const more = /^(?:,| -| –)? ?(?:kiêm |đồng thời là )?/.exec(folded.slice(end, end + 20))?.[0] ?? '';
    const title = more === '' ? undefined : titleAt(folded, end + more.length);
    if (title === undefined || title.start >= limit) break;
    const until = tailEnd(scope.passage, title.titleEnd, limit);
    if (until === limit && limit === next) break;
    end = until;
  }
  const text = folded.slice(first.start, end);
  return { start: first.start, end: first.start + text.trimEnd().length };
}

function titleAt(folded: string, at: number): { start: number; titleEnd: number } | undefined {
  const former = phraseAt(folded, at, beforeHead);
  const title = phraseAt(folded, former ? former.end + 1 : at, heads);
  return title?.value ? { start: at, titleEnd: title.end } : undefined;
}

/** `các đồng chí Ủy viên Trung ương Đảng: …`: a title before a colon is that of all names after it. */
function listTitle(scope: Scope): { office: string; end: number } | undefined {
  const { text } = scope.passage;
  const colon = text.indexOf(':', scope.start);
  const first = scope.names[0];
  if (colon < 0 || colon >= scope.end || first === undefined || first.start < colon) return undefined;
  const chain = chainBefore(scope, Math.max(scope.start, colon - reach), colon);
  return chain && { office: text.slice(chain.start, chain.end).trim(), end: colon };
}
