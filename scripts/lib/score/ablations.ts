/** The extractor with one of its parts taken out, so that a table shows what each part adds. */
import { entriesToGazetteer } from '../../../src/extract/entriesToGazetteer.ts';
import { documentToExtraction } from '../../../src/extract/documentToExtraction.ts';
import { allStages } from '../../../src/extract/lib/allStages.ts';
import { findNames, nameTable, type Gazetteer, type NameTable } from '../../../src/extract/lib/gazetteer/gazetteer.ts';
import { foldNames } from '../../../src/extract/lib/gazetteer/nameText.ts';
import type { CapturedDocument, ExtractedFact, Extraction, FigureFact } from '../../../src/extract/lib/types.ts';
import { wordsOf } from '../../../src/record/trie.ts';
import type { RecordData } from '../../../src/record/record.ts';

export type Read = { document: CapturedDocument; wholeText: string; gazetteer: Gazetteer; record: RecordData };

export type Ablation = { name: string; extract: (read: Read) => Extraction };

const figuresBy =
  (change: (figure: FigureFact) => FigureFact | undefined): Ablation['extract'] =>
  ({ document, gazetteer }) =>
    documentToExtraction(document, gazetteer, {
      ...allStages,
      figures: (...given) => allStages.figures(...given).flatMap((figure) => change(figure) ?? []),
    });

/** Every line of the capture taken for a paragraph, as where nobody removes what stands around the article. */
function everyLine({ source, warnings }: CapturedDocument, wholeText: string): CapturedDocument {
  const text = wholeText.replace(/<(script|style)[^>]*>[^<]*<\/\1>/gi, '').replace(/<[^>]*>/g, '\n');
  const lines = text.split('\n').map((line) => line.replace(/\s+/g, ' ').trim());
  return {
    source,
    paragraphs: lines.filter((line) => line !== '').map((line, i) => ({ number: i + 1, text: line })),
    captions: [],
    warnings,
  };
}

/** The fact with the number that its line has as a paragraph of the article, so that it is compared by what it says. */
function numberedAs({ paragraphs }: CapturedDocument, lines: Extraction, fact: ExtractedFact): ExtractedFact {
  const { paragraph, phrase } = fact.evidence;
  const line = lines.paragraphs.find(({ number }) => number === paragraph)?.text ?? '';
  const number = paragraphs.find(({ text }) => text === line)?.number;
  return { ...fact, evidence: { phrase, paragraph: number ?? (paragraph === 0 ? 0 : offArticle) } };
}

/** No article has so many paragraphs. */
const offArticle = 100_000;

export const ablations: readonly Ablation[] = [
  { name: 'everything', extract: ({ document, gazetteer }) => documentToExtraction(document, gazetteer) },
  {
    name: 'no boilerplate removal',
    extract: ({ document, wholeText, gazetteer }) => {
      const whole = documentToExtraction(everyLine(document, wholeText), gazetteer);
      return { ...whole, facts: whole.facts.map((fact) => numberedAs(document, whole, fact)) };
    },
  },
  {
    name: 'no built-in places',
    extract: ({ document, record }) => {
      const whole = entriesToGazetteer(record);
      const places = new Map([...whole.places].filter(([, { isBuiltIn }]) => !isBuiltIn));
      const own = (table: NameTable): NameTable =>
        nameTable(
          [...wordsOf(table)].flatMap(([name, targets]) =>
            targets
              .filter(({ kind, id }) => kind !== 'place' || places.has(id))
              .map((target) => [name, target] as const),
          ),
        );
      const { vi, zh, en } = whole.tables;
      const tables = { vi: own(vi), zh: own(zh), en: own(en) };
      return documentToExtraction(document, { ...whole, places, tables, bare: own(whole.bare) });
    },
  },
  {
    name: 'names inside names',
    extract: ({ document, gazetteer }) =>
      documentToExtraction(document, gazetteer, {
        ...allStages,
        places: ({ source, paragraphs, captions }, { tables }) => {
          const { lang } = source;
          if (lang === null) return { ids: [], candidates: [] };
          const texts = [...paragraphs.map(({ text }) => text), source.title ?? '', ...captions];
          const ids = texts.flatMap((text) =>
            findNames(foldNames(text, lang), tables[lang], 'place').flatMap(({ targets }) => targets[0]?.id ?? []),
          );
          return { ids: [...new Set(ids)], candidates: [] };
        },
      }),
  },
  { name: 'units of a few kinds', extract: figuresBy((figure) => (fewUnits.has(figure.unit) ? figure : undefined)) },
  { name: 'no qualifiers', extract: figuresBy((figure) => ({ ...figure, qualifier: 'exact' })) },
  { name: 'no periods', extract: figuresBy((figure) => ({ ...figure, period: null })) },
  {
    name: 'dates only as printed',
    extract: ({ document, gazetteer }) =>
      documentToExtraction(document, gazetteer, {
        ...allStages,
        events: (...given) => allStages.events(...given).filter(({ dateInferred }) => !dateInferred),
      }),
  },
  {
    name: 'no repeats left out',
    extract: ({ document, gazetteer }) => {
      const whole = documentToExtraction(document, gazetteer);
      return whole.facts.length === 0
        ? whole
        : {
            ...whole,
            facts: [
              ...whole.facts.filter(({ kind }) => kind !== 'figure' && kind !== 'event'),
              ...allStages.figures(document, gazetteer),
              ...allStages.events(document, gazetteer),
            ],
          };
    },
  },
  {
    name: 'no judgement of relevance',
    extract: ({ document, gazetteer }) => ({
      ...documentToExtraction(document, gazetteer),
      facts: [
        ...allStages.events(document, gazetteer),
        ...allStages.figures(document, gazetteer),
        ...allStages.agreements(document, gazetteer),
        ...allStages.donations(document, gazetteer),
        ...allStages.statements(document, gazetteer),
        ...allStages.roles(document, gazetteer).roles,
      ],
    }),
  },
];

/** What nearly every report counts. */
const fewUnits: ReadonlySet<string> = new Set([
  ...['person', 'delegation', 'delegate', 'province', 'district', 'percent', 'USD', 'VND', 'CNY', 'year', 'ordinal'],
]);
