/** What is said in each paragraph, by whom, from where to where. */
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { onceFor } from '../onceFor.ts';
import { bodyPassages, type Passage } from '../passages.ts';
import { mentionsOfDocument, type KnownMention } from '../people/introduced.ts';
import { documentSides } from '../sides.ts';
import type { CapturedDocument, PartyName } from '../types.ts';
import { answersOf } from './interview.ts';
import type { Said } from './said.ts';
import { saidIn } from './saidIn.ts';
import { settingOf, type Setting } from './speakers.ts';
import { statementType } from './statementType.ts';

export type Saying = {
  passage: Passage;
  said: Said[];
  /** Whose answer in an interview the passage is; empty where it is none. */
  answering: PartyName[];
};

export const sayings = onceFor(findSayings);

function findSayings(document: CapturedDocument, gazetteer: Gazetteer): Saying[] {
  const people = mentionsOfDocument(document, gazetteer).filter(
    ({ passage }) => typeof passage.at === 'number' && passage.at > 0,
  );
  const byPassage = Map.groupBy(people, ({ passage }) => passage.at);
  const sides = documentSides(document, gazetteer);
  const earlier: KnownMention[] = [];
  const found: Saying[] = [];
  let last: Said | undefined;
  const passages = bodyPassages(document);
  const answers = answersOf(passages, byPassage);
  for (const passage of passages) {
    const here = byPassage.get(passage.at) ?? [];
    const setting = settingOf({ passage, gazetteer, earlier, here, sides: sides(passage.at) });
    const said = saidIn(setting);
    const answering = answers.get(passage.at) ?? [];
    const own = said.length === 0 && answering.length > 0 ? [answer(passage, answering)] : said;
    const all = own.length === 0 ? continued(setting, last) : own;
    found.push({ passage, said: all, answering });
    last = all.at(-1);
    earlier.push(...here);
  }
  return found;
}

/** An answer is a statement of the one asked, though no verb says so. */
function answer({ folded, lang }: Passage, parties: PartyName[]): Said {
  const label = /^[^:：]{0,60}[:：] ?|^[-–] ?/u.exec(folded)?.[0].length ?? 0;
  const type = statementType(lang, folded.slice(label), 'claim', { isQuoted: true });
  return { parties, type, span: { start: label, end: folded.length } };
}

const should = {
  vi: /^(?:[^,]{0,24}, )?(?:hai bên|các bên|hai nước|hai tỉnh|các địa phương|việt nam và trung quốc|các tỉnh|hai địa phương)[^.;]{0,30}? (?:cần|phải|nên|tập trung|sẽ|tiếp tục)(?!\p{L})/u,
  zh: /^(?:[^，]{0,12}，)?(?:双方|各方|两省|两地|两国)(?:(?!签)[^。；]){0,10}?(?:(?<!纪)要|应|须|将|需)/u,
  en: /^(?:[^,]{0,30}, )?(?:the two sides|both sides|the sides|the two countries|the localities|they)[^.;]{0,30}? (?:should|need to|must|will)\b/u,
};

/** A paragraph that only says what the sides should do goes on with the speaker of the one before. */
function continued({ passage, sides }: Setting, last: Said | undefined): Said[] {
  const isGoingOn = last !== undefined && should[passage.lang].test(passage.folded.slice(0, 160));
  if (!isGoingOn) return [];
  const bySides = JSON.stringify(last.parties) === JSON.stringify(sides);
  return [
    { parties: last.parties, type: bySides ? last.type : 'proposal', span: { start: 0, end: passage.text.length } },
  ];
}
