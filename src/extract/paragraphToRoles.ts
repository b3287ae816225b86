/** The persons that a passage names, each with the offices printed beside the name. */
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
import type { Passage } from './lib/passages.ts';
import { chineseMentions } from './lib/people/chineseMentions.ts';
import { englishMentions } from './lib/people/englishMentions.ts';
import type { Mention } from './lib/people/mention.ts';
import { vietnameseMentions } from './lib/people/vietnameseMentions.ts';

/**
 * Persons in order of their names; `office` is `null` for a person named without one. Reporters, photographers, streets
 * and institutions that bear a name have no office beside it.
 */
export function paragraphToRoles(passage: Passage, gazetteer: Gazetteer): Mention[] {
  switch (passage.lang) {
    case 'vi':
      return vietnameseMentions(passage, gazetteer);
    case 'zh':
      return chineseMentions(passage, gazetteer);
    case 'en':
      return englishMentions(passage, gazetteer);
  }
}
