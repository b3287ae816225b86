/** Who holds which office, as a report prints it. */
import { textToTokens } from '../record/normalize.ts';
import { evidencePhrase } from './lib/evidencePhrase.ts';
import type { Gazetteer } from './lib/gazetteer/gazetteer.ts';
import { foldNames } from './lib/gazetteer/nameText.ts';
import { organizationCandidates } from './lib/people/organizationCandidates.ts';
import { mentionsOfDocument, type KnownMention } from './lib/people/introduced.ts';
import { placesIn } from './lib/people/personOf.ts';
import { eventDay, publicationDay } from './lib/reportDay.ts';
import type { Candidate, CapturedDocument, RoleFact } from './lib/types.ts';

/**
 * One fact for each office of each person; a shorter form of the same office (`Thứ trưởng` after `Thứ trưởng Bộ Ngoại
 * giao`) is the same fact. Persons and institutions that the record does not know are candidates.
 */
export function documentToRoles(
  document: CapturedDocument,
  gazetteer: Gazetteer,
): { roles: RoleFact[]; candidates: Candidate[] } {
  const people = Map.groupBy(mentionsOfDocument(document, gazetteer).filter(hasOffice), keyOf);
  const asOf = eventDay(document, gazetteer) ?? publicationDay(document);
  const roles = [...people.values()].flatMap((mentions) =>
    distinctOffices(mentions).map((mention) => toFact(mention, asOf, gazetteer)),
  );
  const strangers = [...people.values()].flatMap((mentions) => {
    const [first] = mentions;
    return first === undefined || mentions.some(({ person }) => person !== null) ? [] : [candidateOf(first, mentions)];
  });
  return { roles, candidates: [...strangers, ...organizationCandidates(document, gazetteer)] };
}

type WithOffice = KnownMention & { office: string };

function hasOffice(mention: KnownMention): mention is WithOffice {
  return mention.office !== null;
}

function keyOf({ person, name, passage }: KnownMention): string {
  return person ?? `${passage.lang} ${foldNames(name, passage.lang)}`;
}

/** The fullest form of each office, in order of first mention. */
function distinctOffices(mentions: readonly WithOffice[]): WithOffice[] {
  const kept: { mention: WithOffice; words: Set<string> }[] = [];
  for (const mention of mentions) {
    const words = new Set(textToTokens(mention.office));
    const same = kept.find((other) => isWithin(words, other.words) || isWithin(other.words, words));
    if (same === undefined) kept.push({ mention, words });
    else if (words.size > same.words.size) Object.assign(same, { mention, words });
  }
  return kept.map(({ mention }) => mention);
}

function isWithin(words: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return [...words].every((word) => others.has(word));
}

function toFact(mention: WithOffice, asOf: string | null, gazetteer: Gazetteer): RoleFact {
  const { passage, whole, start, name, office, person } = mention;
  const { evidence, span } = evidencePhrase(passage.text, passage.at, whole, start > whole.start ? 'end' : 'start');
  return {
    kind: 'role',
    person,
    name,
    office,
    asOf,
    places: placesIn(office, gazetteer, passage.lang),
    evidence,
    span,
  };
}

function candidateOf(first: KnownMention, mentions: readonly KnownMention[]): Candidate {
  const variants = [...new Set(mentions.map(({ name }) => name))].filter((name) => name !== first.name);
  return { kind: 'person', name: first.name, variants, paragraph: first.passage.at };
}
