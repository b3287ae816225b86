/** All persons of a document with what is known of them, for every stage that must know who is meant. */
import { findNames, type Gazetteer } from '../gazetteer/gazetteer.ts';
import { bodyPassages, captionPassages, titlePassage, type Passage } from '../passages.ts';
import type { CapturedDocument } from '../types.ts';
import { paragraphToRoles } from '../../paragraphToRoles.ts';
import type { Mention } from './mention.ts';
import { personOf } from './personOf.ts';

export type KnownMention = Mention & { passage: Passage; person: string | null };

/** Mentions by passage, body first, then captions and the title. */
export function mentionsOfDocument(document: CapturedDocument, gazetteer: Gazetteer): KnownMention[] {
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
  return passages.flatMap((passage) =>
    paragraphToRoles(passage, gazetteer).map((mention) => ({
      ...mention,
      passage,
      person: personOf(mention, gazetteer, passage.lang, around),
    })),
  );
}
