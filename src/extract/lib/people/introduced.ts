/** All persons of a document with what is known of them, for every stage that must know who is meant. */
import { findNames, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { onceFor } from '../onceFor.ts';
import { bodyPassages, captionPassages, titlePassage, type Passage } from '../passages.ts';
import type { CapturedDocument } from '../types.ts';
import { paragraphToRoles } from '../../paragraphToRoles.ts';
import { findPhrases, phraseTable } from '../phrases.ts';
import type { Mention } from './mention.ts';
import { personOf } from './personOf.ts';

export type KnownMention = Mention & { passage: Passage; person: string | null };

/** Mentions by passage, body first, then captions and the title. */
export const mentionsOfDocument = onceFor(findMentions);

function findMentions(document: CapturedDocument, gazetteer: Gazetteer): KnownMention[] {
  const passages = [...bodyPassages(document), ...captionPassages(document), ...titlePassage(document)];
  const around = new Set(
    passages.flatMap(({ folded, lang }) =>
      findNames(folded, gazetteer.tables[lang]).flatMap(({ targets }) =>
        targets.flatMap(({ kind, id }) =>
          kind === 'place' ? [id] : kind === 'organization' ? (gazetteer.organizations.get(id)?.place ?? []) : [],
        ),
      ),
    ),
  );
  const mentions = passages.flatMap((passage) =>
    paragraphToRoles(passage, gazetteer).map((mention) => ({
      ...mention,
      passage,
      person: personOf(mention, gazetteer, passage.lang, around),
    })),
  );
  return document.source.lang === 'zh' ? withLaterNames(passages, mentions) : mentions;
}

/** Chinese text has no capitals: a name without an office is known by its first mention with one. */
function withLaterNames(passages: readonly Passage[], mentions: readonly KnownMention[]): KnownMention[] {
  const first = new Map<string, KnownMention>();
  for (const mention of mentions)
    if (mention.office !== null && !first.has(mention.name)) first.set(mention.name, mention);
  const table = phraseTable(
    'zh',
    [...first].map(([name, mention]) => [name, mention] as const),
  );
  const byPassage = Map.groupBy(mentions, ({ passage }) => passage.at);
  return passages.flatMap((passage) => {
    const own = byPassage.get(passage.at) ?? [];
    const taken = new Set(own.map(({ start }) => start));
    const later = findPhrases(passage.folded, table)
      .filter(({ start }) => !taken.has(start))
      .map(({ start, end, value }) => ({ ...value, passage, start, end, office: null, whole: { start, end } }));
    return [...own, ...later].sort((a, b) => a.start - b.start);
  });
}
