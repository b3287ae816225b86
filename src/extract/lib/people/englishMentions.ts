/** Persons with their offices in English text: `Deputy Minister X`, `X, Vice Chairman of …`. */
import { boundedSentences } from '../boundedSentences.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { latinNames, type NameSpan } from '../names/latinNames.ts';
import { heads, honorifics, leftWords, notLeft, stops } from '../offices/english.ts';
import type { Passage } from '../passages.ts';
import { findPhrases, phraseAt, phraseBefore } from '../phrases.ts';
import { firstStartingAt, lastEndingBy } from '../spans.ts';
import type { Span } from '../types.ts';
import type { Mention } from './mention.ts';

/** How far from a name its office is looked for, in UTF-16 units. */
const reach = 260;

type Scope = Span & { passage: Passage; names: readonly NameSpan[]; titles: readonly Span[] };

export function englishMentions(passage: Passage, gazetteer: Gazetteer): Mention[] {
  const titles = findPhrases(passage.folded, heads).filter(({ value }) => value);
  const names = latinNames(passage, gazetteer, titles);
  let [nextName, nextTitle] = [0, 0];
  return boundedSentences(passage, 'en').flatMap(({ start, end }) => {
    let [lastName, lastTitle] = [nextName, nextTitle];
    while ((names[lastName]?.start ?? Infinity) < end) lastName += 1;
    while ((titles[lastTitle]?.start ?? Infinity) < end) lastTitle += 1;
    const scope = {
      passage,
      start,
      end,
      names: names.slice(nextName, lastName),
      titles: titles.slice(nextTitle, lastTitle),
    };
    [nextName, nextTitle] = [lastName, lastTitle];
    return mentionsOf(scope);
  });
}

/** `director of Dang Long Travel`: what somebody is the head of bears a name, and is no person. */
function isHeaded({ passage: { folded }, titles, start }: Scope, name: Span): boolean {
  const title = titleWithin(titles, Math.max(start, name.start - 40), name.start);
  return title !== undefined && /^ of (?:the )?$/.test(folded.slice(title.end, name.start));
}

function mentionsOf(given: Scope): Mention[] {
  const scope = { ...given, names: given.names.filter((name) => !isHeaded(given, name)) };
  const { text } = scope.passage;
  const mentions: Mention[] = [];
  let shared: { office: string; end: number } | undefined;
  scope.names.forEach((name, index) => {
    const from = mentions.at(-1)?.whole.end ?? scope.start;
    const before = officeBefore(scope, name, from);
    const after = officeAfter(scope, name, index);
    const isShared = shared !== undefined && /^(?:,| and|, and) $/.test(text.slice(shared.end, name.start));
    const office = [before, after].flatMap((span) => (span ? [text.slice(span.start, span.end).trim()] : []));
    if (office.length === 0 && isShared && shared) office.push(shared.office);
    const isPlural =
      before !== undefined && /(?:ers|men|ors|ies|heads|chiefs) ?$/.test(text.slice(before.start, before.end));
    if (isPlural && office[0]) shared = { office: office[0], end: name.end };
    else if (isShared && shared) shared.end = name.end;
    else shared = undefined;
    const whole = { start: before?.start ?? name.start, end: after?.end ?? name.end };
    mentions.push({ ...name, office: office.length > 0 ? office.join(', ') : null, whole });
  });
  return mentions;
}

/** The last title that ends at a place or before it, when it does not begin before another. */
function titleWithin(titles: readonly Span[], from: number, to: number): Span | undefined {
  const title = lastEndingBy(titles, to);
  return title && title.start >= from ? title : undefined;
}

function officeBefore({ passage, titles }: Scope, name: Span, from: number): Span | undefined {
  const { folded } = passage;
  let end = name.start;
  for (let i = 0; i < 2; i += 1) {
    const found = folded[end - 1] === ' ' ? phraseBefore(folded, end - 1, honorifics, 20) : undefined;
    if (found === undefined) break;
    end = found.start;
  }
  const title = titleWithin(titles, Math.max(from, end - reach), end);
  if (
    title === undefined ||
    tailEnd(passage, title.end, end) !== end ||
    /[,;:–-]\s*$/.test(folded.slice(title.end, end))
  )
    return undefined;
  let first = title;
  for (;;) {
    const earlier = titleWithin(titles, Math.max(from, end - reach), first.start - 1);
    const gap =
      earlier &&
      /^(.{0,80}?)(?:,| and|, and) (?:the |concurrently )?$/s.exec(
        folded.slice(earlier.end, leftOf(passage, first.start, from)),
      );
    if (
      !earlier ||
      !gap ||
      tailEnd(passage, earlier.end, earlier.end + (gap[1] as string).length) !== earlier.end + (gap[1] as string).length
    )
      break;
    first = earlier;
  }
  return { start: leftOf(passage, first.start, from), end };
}

/** `Yunnan provincial` of `Yunnan provincial Party Secretary`. */
function leftOf({ text, folded }: Passage, at: number, from: number): number {
  let start = at;
  for (let i = 0; i < 9; i += 1) {
    if (folded[start - 1] !== ' ') break;
    const wordStart = Math.max(from, folded.lastIndexOf(' ', start - 2) + 1);
    const word = folded.slice(wordStart, start - 1);
    if (wordStart >= start - 1 || /[,;:.)(“”"]$/.test(word)) break;
    const isCapital = /^\p{Lu}/u.test(text.slice(wordStart, start));
    const isOwn =
      phraseAt(folded, wordStart, leftWords)?.end === start - 1 || (isCapital && !notLeft.phrases.has(word));
    if (!isOwn) break;
    start = wordStart;
  }
  return start;
}

/** Where an office ends whose title ends at `start`, at `limit` at the latest. */
function tailEnd({ text, folded }: Passage, start: number, limit: number): number {
  for (let at = start; at < limit; at += 1) {
    const sign = folded[at] as string;
    if (sign === '(') {
      const close = folded.indexOf(')', at);
      if (close > at && close - at < 24 && close < limit) {
        at = close;
        continue;
      }
      return folded[at - 1] === ' ' ? at - 1 : at;
    }
    if (/[;:!?,)“”"…]/.test(sign) || (sign === ' ' && /^ [-–—] /.test(folded.slice(at, at + 3)))) return at;
    if (sign === '.' && /^(?: |$)/.test(folded.slice(at + 1, at + 2))) return at;
    if (
      sign === ' ' &&
      (/^ and (?!\p{Lu}|development|trade|rural|tourism|sports|investment|industry|environment|social|technology|training|communications)/u.test(
        text.slice(at, at + 20),
      ) ||
        phraseAt(folded, at + 1, stops))
    )
      return at;
    if (sign === ' ' && folded.startsWith(' and ', at)) {
      const titled = phraseAt(folded, at + 5, heads);
      if (titled?.value) return at;
    }
  }
  return limit;
}

const joint = /^(?:, ?| [-–—] ?| \()(?:who is |currently |also |the |a |an )?/;

function officeAfter({ passage, names, titles, end: sentenceEnd }: Scope, name: Span, index: number): Span | undefined {
  const { folded } = passage;
  const mark = joint.exec(folded.slice(name.end, name.end + 24));
  if (!mark) return undefined;
  const start = name.end + mark[0].length;
  const next = names[index + 1]?.start ?? Infinity;
  const limit = Math.min(sentenceEnd, name.end + reach, next);
  const title = firstStartingAt(titles, start);
  if (title === undefined || title.start >= limit || leftOf(passage, title.start, start) !== start) return undefined;
  let end = tailEnd(passage, title.end, limit);
  if (end === limit && limit === next) return undefined;
  for (;;) {
    const more = /^(?:,? and (?:the )?|, (?:the |and )?(?:concurrently )?)/.exec(folded.slice(end, end + 24))?.[0];
    if (more === undefined) break;
    const from = end + more.length;
    const following = firstStartingAt(titles, from);
    if (following === undefined || following.start >= limit || leftOf(passage, following.start, from) !== from) break;
    const until = tailEnd(passage, following.end, limit);
    if (until === limit && limit === next) break;
    end = until;
  }
  return { start, end };
}
