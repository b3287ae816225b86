/** An extraction -> the files of a draft: source, prints, facts and article skeletons. Pure: paths with their text. */
import { makePrints, printsToJson } from '../record/prints.ts';
import { textToTokens } from '../record/normalize.ts';
import type { RecordData } from '../record/record.ts';
import type { Said } from '../record/say.ts';
import type { Fact } from '../schemas/fact.ts';
import type { ParagraphLabel, Prints } from '../schemas/prints.ts';
import type { Match } from './extractionToMatches.ts';
import { draftFact, type DraftContext } from './lib/files/draftFact.ts';
import { nameFacts } from './lib/files/factName.ts';
import { entryText } from './lib/files/frontmatter.ts';
import { inEach } from './lib/files/names.ts';
import { skeletonFiles } from './lib/files/skeleton.ts';
import type { ExtractedFact, Extraction, SourceLang } from './lib/types.ts';

export type DraftOptions = {
  /** Id of the source and of its article. */
  id: string;
  /** The prints of the capture, under this id. */
  prints: Prints;
  record: RecordData;
  /** Facts that the record holds already: no files of their own. */
  matches: readonly Match[];
  /** This record's own day, for the article. */
  published: string;
  /** Names of facts that the article has already. */
  taken?: ReadonlySet<string>;
};

export type Draft = {
  /** Text by path from the root of the project; article files last. */
  files: ReadonlyMap<string, string>;
  /** Names of the fact files by fact. */
  names: ReadonlyMap<ExtractedFact, string>;
  /** Facts that no valid draft could be made of, with the reason. */
  left: readonly { fact: ExtractedFact; why: Said }[];
};

/**
 * Makes the files of a draft that the check passes.
 * @throws RangeError for a page in another language, of which there is no draft
 */
export function extractionToFiles(extraction: Extraction, options: DraftOptions): Draft {
  const { source } = extraction;
  const { id, record, matches, published, prints } = options;
  const { lang } = source;
  if (lang === null) throw new RangeError('Unexpected language, expected Vietnamese, Chinese or English');
  const context = draftContext(extraction, lang, options);
  const isKnown = new Set(matches.map(({ extracted }) => extracted));
  const drafted = extraction.facts
    .filter((fact) => !isKnown.has(fact))
    .map((extracted) => ({ extracted, result: draftFact(extracted, context) }));
  const made = drafted.flatMap(({ extracted, result }) => ('fact' in result ? [{ extracted, fact: result.fact }] : []));
  const names = nameFacts(
    made.map(({ extracted }) => extracted),
    options.taken,
  );
  const facts = withOwnLabels(
    made.map(({ fact }, i) => ({ id: `${id}/${names[i]}`, fact })),
    record,
    id,
  );
  const known = matches.map((match) => match.known.id);
  const hasArticle = facts.length + known.length > 0;
  return {
    names: new Map(made.map(({ extracted }, i) => [extracted, names[i] ?? ''])),
    left: drafted.flatMap(({ extracted, result }) => ('why' in result ? [{ fact: extracted, why: result.why }] : [])),
    files: new Map([
      [`content/sources/${id}.mdx`, sourceText(extraction, lang, record)],
      [`content/sources/${id}.prints.json`, printsToJson(prints)],
      ...facts.map(({ id: factId, fact }): [string, string] => [`content/facts/${factId}.mdx`, entryText(fact)]),
      ...(hasArticle
        ? skeletonFiles(
            {
              id,
              original: 'vi',
              published,
              topics: [...new Set(facts.flatMap(({ fact }) => fact.topics))].slice(0, 3),
              places: extraction.places.filter((place) => isLocality(place, record)),
              facts: facts.map(({ id: factId, fact }) => ({ id: factId, kind: fact.kind })),
              known,
            },
            record,
          )
        : []),
    ]),
  };
}

/** Prints of the title, the body and the captions. `wholeText` is the whole capture as text. */
export function extractionToPrints(
  { source, paragraphs, captions }: Extraction,
  lang: SourceLang,
  { id, wholeText }: { id: string; wholeText: string },
): Prints {
  const texts: [ParagraphLabel, string][] = [
    ...(source.title === null ? [] : [[0, source.title] satisfies [ParagraphLabel, string]]),
    ...paragraphs.map(({ number, text }): [ParagraphLabel, string] => [number, text]),
    ...captions.map((text, i): [ParagraphLabel, string] => [`c${i + 1}`, text]),
  ];
  return makePrints({ paragraphs: new Map(texts), wholeText }, id, lang);
}

/** Letters on each side of an evidence phrase that tell what it is about. */
const around = 300;

function draftContext(
  extraction: Extraction,
  lang: SourceLang,
  { id, record, prints }: DraftOptions,
): DraftContext {
  const { source, paragraphs, captions, facts } = extraction;
  const texts = new Map<ParagraphLabel, string>([
    [0, source.title ?? ''],
    ...paragraphs.map(({ number, text }): [ParagraphLabel, string] => [number, text]),
    ...captions.map((text, i): [ParagraphLabel, string] => [`c${i + 1}`, text]),
  ]);
  return {
    id,
    lang,
    record,
    prints,
    textOf: ({ evidence, span }) =>
      texts.get(evidence.paragraph)?.slice(Math.max(0, span.start - around), span.end + around) ?? evidence.phrase,
    publishedOn: /^\d{4}-\d{2}-\d{2}/.exec(source.published ?? '')?.[0],
    eventDates: facts.flatMap((fact) => (fact.kind === 'event' ? [fact.date] : [])),
  };
}

/** The second fact of a label gets a number, so that nobody takes two facts for one that contradicts itself. */
function withOwnLabels(
  facts: readonly { id: string; fact: Fact }[],
  { facts: known, withdrawn }: RecordData,
  article: string,
): { id: string; fact: Fact }[] {
  const keyOf = ({ kind, label }: Fact): string => `${kind} ${label.vi}`;
  const others = [...known.values(), ...withdrawn.values()].filter((fact) => fact.article !== article);
  const used = new Map(others.map((fact) => [keyOf(fact), 1]));
  return facts.map(({ id, fact }) => {
    const n = (used.get(keyOf(fact)) ?? 0) + 1;
    used.set(keyOf(fact), n);
    if (n === 1) return { id, fact };
    const label = inEach((locale) => (locale === 'zh' ? `${fact.label.zh}（${n}）` : `${fact.label[locale]} (${n})`));
    return { id, fact: { ...fact, label } };
  });
}

function sourceText({ source }: Extraction, lang: SourceLang, record: RecordData): string {
  const { title, publisher, byline, published, url } = source;
  const outlet = publisherId(publisher, record);
  return entryText({
    kind: 'report',
    title: title ?? untitled[lang],
    lang,
    ...(outlet !== undefined && { publisher: outlet }),
    ...(byline !== null && { byline }),
    ...(published !== null && { published }),
    ...(url !== null && { url }),
  });
}

const untitled: Readonly<Record<SourceLang, string>> = { vi: '[không có đầu đề]', zh: '【无标题】', en: '[untitled]' };

/** The outlet among the organizations of the record, by any of its names. */
function publisherId(publisher: string | null, { organizations }: RecordData): string | undefined {
  const form = (text: string): string => textToTokens(text).join(' ');
  if (publisher === null) return undefined;
  const wanted = form(publisher);
  return [...organizations].find(([, { names, aliases = {} }]) =>
    [names.vi, names.zh, names.en, ...Object.values(aliases).flat()].some(
      (name) => name !== undefined && form(name) === wanted,
    ),
  )?.[0];
}

function isLocality(id: string, { places }: RecordData): boolean {
  const level = places.get(id)?.level;
  return level !== undefined && level !== 'country' && level !== 'region';
}
