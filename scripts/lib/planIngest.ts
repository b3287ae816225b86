/** What an ingest would do, before it does anything. */
import { extractionToChanges, type Changes } from '../../src/extract/extractionToChanges.ts';
import { extractionToFiles, extractionToPrints, type Draft } from '../../src/extract/extractionToFiles.ts';
import { extractionToId } from '../../src/extract/extractionToId.ts';
import { extractionToMatches, type Match } from '../../src/extract/extractionToMatches.ts';
import { printsPath } from '../../src/mdx/checkEvidence.ts';
import { areCopies } from '../../src/record/corroboration.ts';
import { comparePrints, phraseFate, type Comparison } from '../../src/record/comparePrints.ts';
import { factToEvidence } from '../../src/record/evidence.ts';
import type { RecordData } from '../../src/record/record.ts';
import { say, SaidError, type Said } from '../../src/record/say.ts';
import type { Prints } from '../../src/schemas/prints.ts';
import type { Extracted } from './extractBytes.ts';
import type { KnownRecord } from './recordGazetteer.ts';

type Found = { id: string; matches: readonly Match[]; copies: readonly string[] };

export type Plan =
  /** The page gives no facts. */
  | { state: 'silent' }
  /** No draft can be made of it. */
  | { state: 'refused'; why: Said }
  /** The record has this capture. */
  | ({ state: 'same' } & Found)
  /** The record has an older capture of this page. */
  | ({ state: 'changed'; comparison: Comparison; old: Prints; prints: Prints; changes: Changes } & Found)
  | ({
      state: 'write';
      draft: Draft;
      files: ReadonlyMap<string, string>;
      /** Paths of files that programs write and that may be replaced. */
      replaceable: ReadonlySet<string>;
    } & Found);

/** The longest of the founding reports gives 60. */
const mostFacts = 1000;

const missingDate = say`Missing date: neither the event nor the publication is dated; give --published YYYY-MM-DD or --id YYYY-MM-DD-short-name`;

export type PlanOptions = {
  /** Given by the editor. */
  id: string | undefined;
  /** Add what is new in a newer capture as drafts. */
  isUpdate: boolean;
  /** This record's own day for a new article. */
  today: string;
};

/** @throws SaidError when an update would leave facts without their evidence */
export function planIngest({ extraction, wholeText }: Extracted, known: KnownRecord, options: PlanOptions): Plan {
  const { record, content, gazetteer } = known;
  const { lang } = extraction.source;
  if (lang === null || isSilent(extraction.warnings)) return { state: 'silent' };
  // Before the prints, which take long for what no report is.
  if (extraction.facts.length > mostFacts)
    return {
      state: 'refused',
      why: say`Unexpected ${extraction.facts.length} facts, expected at most ${mostFacts} of one report; save the article alone`,
    };
  const fingerprint = extractionToPrints(extraction, lang, { id: 'x', wholeText });
  const id =
    options.id ??
    sameCapture(fingerprint, content.prints) ??
    samePage(extraction.source.url, record) ??
    extractionToId(extraction, gazetteer, record);
  if (id === undefined) return { state: 'refused', why: missingDate };
  const prints = { ...fingerprint, source: id };
  const matches = extractionToMatches(extraction, record, id);
  const copies = [...content.prints]
    .filter(([other, old]) => other !== id && areCopies(old, prints))
    .map(([other]) => other);
  const found = { id, matches, copies };
  const old = content.prints.get(id);
  const draftOptions = {
    id,
    prints,
    record,
    matches,
    published: record.articles.get(id)?.published ?? options.today,
  };
  if (old === undefined) {
    const draft = extractionToFiles(extraction, draftOptions);
    const hasOwn = [...record.facts.values()].some((fact) => fact.article === id);
    // An article that an editor has written needs nothing but its prints; one that is begun keeps its text and languages.
    const isBegun = record.articles.has(id);
    const files = new Map(
      [...draft.files].filter(([path]) => (hasOwn ? path === printsPath(id) : !isBegun || !path.startsWith('content/articles/'))),
    );
    return { state: 'write', ...found, draft, files, replaceable: new Set([printsPath(id)]) };
  }
  if (old.capture === prints.capture && !options.isUpdate) return { state: 'same', ...found };
  const comparison = comparePrints(old, prints);
  const changes = extractionToChanges(extraction, record, id);
  if (!options.isUpdate || changes.added.length === 0)
    return { state: 'changed', ...found, comparison, old, prints, changes };
  refuseLostEvidence(record, old, prints);
  const taken = new Set(
    [...record.facts.keys(), ...record.withdrawn.keys()].flatMap((fact) =>
      fact.startsWith(`${id}/`) ? [fact.slice(id.length + 1)] : [],
    ),
  );
  const draft = extractionToFiles({ ...extraction, facts: changes.added }, { ...draftOptions, taken });
  const files = new Map(
    [...draft.files].filter(([path]) => path === printsPath(id) || path.startsWith(`content/facts/${id}/`)),
  );
  return { state: 'write', ...found, draft, files, replaceable: new Set([printsPath(id)]) };
}

function isSilent(warnings: Extracted['extraction']['warnings']): boolean {
  return warnings.some(({ rule }) => rule === 'not-about-cooperation' || rule === 'other-language');
}

function sameCapture(prints: Prints, known: ReadonlyMap<string, Prints>): string | undefined {
  return [...known].find(([, { capture, lang }]) => capture === prints.capture && lang === prints.lang)?.[0];
}

function samePage(url: string | null, { sources }: RecordData): string | undefined {
  if (url === null) return undefined;
  return [...sources].find(([, source]) => source.kind === 'report' && source.url === url)?.[0];
}

/** New prints replace the old ones only while every phrase that is evidence still stands. */
function refuseLostEvidence({ facts, withdrawn }: RecordData, old: Prints, now: Prints): void {
  const lost = [...facts.values(), ...withdrawn.values()].flatMap((fact) =>
    factToEvidence(fact).flatMap(({ evidence: { source, paragraph, phrase } }) =>
      source === now.source && phraseFate(old, now, paragraph, phrase).lost ? [`${fact.id} (“${phrase}”)`] : [],
    ),
  );
  if (lost.length > 0)
    throw new SaidError(
      say`Unexpected loss of evidence: the newer page no longer has the phrases of ${lost.join(', ')}; correct or withdraw these facts first, or ingest the newer page under another --id`,
    );
}
