/** What is said in one passage, by verbs of reported speech. */
import { boundedSentences } from '../boundedSentences.ts';
import type { Passage } from '../passages.ts';
import { findPhrases } from '../phrases.ts';
import { firstStartingAt, spanAt } from '../spans.ts';
import type { Span } from '../types.ts';
import { quotationBefore, wordsBefore, wordsOf } from './quotations.ts';
import type { Said } from './said.ts';
import { accordingTo, creditedTo } from './sources.ts';
import { sidesBefore, speakerAfter, speakerBefore, type Setting, type Speaker } from './speakers.ts';
import { statementType } from './statementType.ts';
import { carryOn, nounMarks, verbs, type Verb } from './words.ts';

type SpokenVerb = Span & { value: Verb };

export function saidIn(setting: Setting): Said[] {
  const { passage } = setting;
  const allVerbs = findPhrases(passage.folded, verbs[passage.lang]);
  const wholes = setting.here.map(({ whole }) => whole);
  const said: Said[] = [];
  let current: Speaker | undefined;
  let next = 0;
  for (const sentence of boundedSentences(passage, passage.lang)) {
    const own: SpokenVerb[] = [];
    for (; (allVerbs[next]?.start ?? Infinity) < sentence.end; next += 1) own.push(allVerbs[next] as SpokenVerb);
    const begins = carryOn[passage.lang].test(passage.folded.slice(sentence.start, sentence.start + 40));
    const before = current;
    current = begins ? before : undefined;
    const according = accordingTo(setting, sentence);
    if (according) said.push(according);
    const credited = creditedTo(setting, sentence);
    if (credited) said.push(credited);
    const waiting: Said[] = [];
    for (const verb of own) {
      if (verb.value.isNone || spanAt(wholes, verb.start)) continue;
      if (nounMarks[passage.lang].test(passage.folded.slice(Math.max(sentence.start, verb.start - 14), verb.start)))
        continue;
      const inverted = speakerAfter(setting, verb);
      const speaker =
        inverted ?? speakerBefore(setting, verb.start, sentence.start) ?? sharing(setting, verb, sentence.start, said);
      // `Bà Mai cho biết tỉnh phấn đấu …`: the aim is part of what she says.
      if (verb.value.type === 'plan' && current && speaker?.parties.some((party) => 'place' in party)) continue;
      if (speaker) current = speaker;
      // What the two told each other is not printed.
      if (verb.value.type === 'report' && current?.isSides) continue;
      if (verb.value.isMute || (current && isOnlyJoined(passage, verb, own))) continue;
      const isFree = speaker === undefined && !verb.value.isWeak && opensClause(passage, sentence.start, verb.start);
      if (speaker === undefined && !isFree) continue;
      for (const one of spoken(passage, sentence, verb, speaker, inverted !== undefined, current)) {
        if (current) {
          const { parties } = current;
          said.push(...waiting.splice(0).map((other) => ({ ...other, parties })), one);
        } else if (!begins && verb.start - sentence.start < 40) waiting.push(one);
      }
    }
    current ??= before;
  }
  return said;
}

/** What a verb brings: the quotation before its speaker and the words after it, each a statement of its own. */
function spoken(
  passage: Passage,
  sentence: Span,
  verb: SpokenVerb,
  speaker: Speaker | undefined,
  isInverted: boolean,
  current: Speaker | undefined,
): Said[] {
  const { folded, lang } = passage;
  const parties = current?.parties ?? [];
  const isSides = current?.isSides ?? false;
  const typeOf = (words: Span): Said['type'] =>
    statementType(lang, folded.slice(words.start < verb.start ? words.start : verb.end, words.end), verb.value.type, {
      isSides,
      isQuoted: words.end <= verb.start,
    });
  const quoted = speaker && quotationBefore(passage, Math.min(speaker.start, verb.start));
  if (quoted) {
    const quotation: Said = { parties, type: typeOf(quoted), span: quoted, isClosed: true };
    if (lang !== 'zh' || !/[，：]/.test(passage.text[verb.end] ?? '')) return [quotation];
    const rest = { start: verb.end + 1, end: sentence.end };
    return [quotation, { parties, type: typeOf(rest), span: rest }];
  }
  const words = isInverted ? wordsBefore(passage, sentence, verb) : wordsOf(passage, sentence, verb);
  return words ? [{ parties, type: typeOf(words), span: words }] : [];
}

/** `Hai bên ký biên bản, thống nhất …`: what is agreed is said by those who met, once; English names them at the verb. */
function sharing(setting: Setting, verb: SpokenVerb, from: number, said: readonly Said[]): Speaker | undefined {
  if (verb.value.type !== 'shared-view' || setting.passage.lang === 'en') return undefined;
  const sides = sidesBefore(setting, verb.start, from);
  const key = JSON.stringify(sides?.parties);
  return said.some(({ parties }) => JSON.stringify(parties) === key) ? undefined : sides;
}

/** `nhất trí và cho biết …`: a verb with nothing of its own before the next one. */
function isOnlyJoined({ folded }: Passage, verb: Span, all: readonly Span[]): boolean {
  const next = firstStartingAt(all, verb.end);
  return (
    next !== undefined &&
    /^(?:,? và|, đồng thời(?: cũng)?|,? and|并|，并|，(?:越方|中方|我们|对方)?)\s?$/u.test(
      folded.slice(verb.end, next.start),
    )
  );
}

/** Whether a verb without a subject begins a clause: at the start, after a comma, a semicolon or “and”. */
function opensClause({ folded, lang }: Passage, from: number, at: number): boolean {
  const before = folded.slice(Math.max(from, at - 24), at).trimEnd();
  if (before === '') return at - from < 2;
  return lang === 'zh'
    ? /(?:[，；]|并|还|也|同时)$/u.test(before)
    : /(?:[,;]|(?<!\p{L})(?:và|đồng thời|cũng|đồng thời cũng|and|also|chân thành|trân trọng|nhiệt liệt|bày tỏ))$/u.test(
        before,
      );
}
