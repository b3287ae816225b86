/** What an ingest found and did -> lines for an editor, with what to do next. */
import type { ExtractedFact, Extraction } from '../../src/extract/lib/types.ts';
import { nearestId } from '../../src/mdx/nearestId.ts';
import { fold } from '../../src/i18n/fold.ts';
import { comparisonToText } from './comparisonToText.ts';
import type { Plan } from './planIngest.ts';
import type { KnownRecord } from './recordGazetteer.ts';
import { plain } from './reporters.ts';
import type { Written } from './writeDraft.ts';

type Ingested = {
  plan: Plan;
  written: Written | undefined;
  isDry: boolean;
  extraction: Extraction;
  known: KnownRecord;
};

/** Ends with a line break. Whatever comes from the page is made harmless for terminals and logs. */
export function ingestToText(ingested: Ingested): string {
  const { plan, extraction } = ingested;
  const lines = [...head(extraction), ...warningLines(extraction), ...planLines(plan, ingested)];
  return lines.map((line) => `${plain(line)}\n`).join('');
}

function head({ source, paragraphs, facts }: Extraction): string[] {
  const { title, publisher, published, lang } = source;
  const counts = [...Map.groupBy(facts, ({ kind }) => kind)].map(([kind, list]) => `${list.length} ${kind}`);
  return [
    `“${title ?? 'untitled'}”, ${publisher ?? 'unknown publisher'}, ${published ?? 'undated'}, ${lang ?? 'unknown language'}`,
    `${paragraphs.length} paragraphs, ${facts.length} facts${counts.length > 0 ? `: ${counts.join(', ')}` : ''}`,
  ];
}

function warningLines({ warnings }: Extraction): string[] {
  return warnings.map(
    ({ rule, message, paragraph }) =>
      `warning ${rule}${paragraph === undefined ? '' : ` paragraph ${paragraph}`}: ${message}`,
  );
}

function planLines(plan: Plan, { written, isDry, extraction, known }: Ingested): string[] {
  switch (plan.state) {
    case 'silent':
      return ['Nothing was written: the page gives no facts for this record.'];
    case 'refused':
      return [plan.why];
    case 'same':
      return [
        `Nothing to do: content/sources/${plan.id}.mdx was made from this capture.`,
        'To be offered again what is not in its folder of facts, add --update.',
      ];
    case 'changed':
      return [
        `The record has an older capture of this page as ${plan.id}. Nothing was written. The newer one is:`,
        ...comparisonToText(plan.comparison, plan.old, plan.prints, known.content.entries).trimEnd().split('\n'),
        ...plan.changes.added.map((fact) => `  new ${factLine(fact)}`),
        ...plan.changes.missing.map(({ id }) => `  no longer found: content/facts/${id}.mdx`),
        ...(plan.changes.added.length > 0
          ? ['To add what is new as drafts, and the prints of the newer capture, run the same command with --update.']
          : []),
        'If it is another page, give it another --id.',
      ];
    case 'write':
      return [
        ...(written === undefined ? wouldWrite(plan.files, isDry) : writtenLines(written)),
        ...plan.copies.map((id) => `The same text stands in the record as ${id}: a copy is no second voice.`),
        ...matchLines(plan),
        ...leftLines(plan),
        ...candidateLines(extraction, known),
        ...(written === undefined || written.written.length === 0 ? [] : nextSteps(plan.id, plan.files)),
      ];
  }
}

function factLine({ kind, evidence }: ExtractedFact): string {
  return `${kind} in paragraph ${evidence.paragraph}: “${evidence.phrase}”`;
}

function wouldWrite(files: ReadonlyMap<string, string>, isDry: boolean): string[] {
  return isDry ? [`Would write ${files.size} files:`, ...[...files.keys()].map((path) => `  ${path}`)] : [];
}

function writtenLines({ written, unchanged, left }: Written): string[] {
  return [
    `Wrote ${written.length} files${unchanged.length > 0 ? `, ${unchanged.length} were there already` : ''}:`,
    ...written.map((path) => `  ${path}`),
    ...(left.length > 0 ? ['Left as they are, because they hold other text:', ...left.map((path) => `  ${path}`)] : []),
  ];
}

function matchLines({ id, matches }: Extract<Plan, { state: 'write' }>): string[] {
  if (matches.length === 0) return [];
  return [
    'The record holds these already; to give them this source as second evidence, paste under evidence: in each file:',
    ...matches.flatMap(({ extracted: { evidence }, known }) => [
      `content/facts/${known.id}.mdx`,
      `  - source: ${id}`,
      `    paragraph: ${evidence.paragraph}`,
      `    phrase: ${JSON.stringify(evidence.phrase)}`,
    ]),
  ];
}

function leftLines({ draft }: Extract<Plan, { state: 'write' }>): string[] {
  if (draft.left.length === 0) return [];
  return ['Found, but left to you:', ...draft.left.map(({ fact, why }) => `  ${factLine(fact)} – ${why}`)];
}

/** Names to add to the gazetteer, with the entry that may be meant. */
function candidateLines({ candidates, places }: Extraction, { record, gazetteer }: KnownRecord): string[] {
  const lacking = places.filter((id) => !record.places.has(id));
  const idsOf = {
    place: record.places,
    person: record.people,
    organization: record.organizations,
    mechanism: record.mechanisms,
  } as const;
  const lines = [
    ...lacking.map((id) => `  place ${gazetteer.places.get(id)?.names.en ?? id}: add content/places/${id}.mdx`),
    ...candidates.map(({ kind, name, variants, paragraph }) => {
      const near = nearestId(slug(name), idsOf[kind].keys());
      const spellings = variants.filter((variant) => variant !== name);
      return [
        `  ${kind} ${name} (paragraph ${paragraph}`,
        ...(spellings.length > 0 ? [`, also ${spellings.join(', ')}`] : []),
        ...(near === undefined ? [] : [`; did you mean ${near}?`]),
        ')',
      ].join('');
    }),
  ];
  return lines.length === 0 ? [] : ['Names that the record does not know:', ...lines];
}

function slug(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function nextSteps(id: string, files: ReadonlyMap<string, string>): string[] {
  const hasArticle = files.has(`content/articles/${id}/vi.mdx`);
  const steps = [
    `Compare content/sources/${id}.mdx with the page: title, publisher, date, address.`,
    `Read each file of content/facts/${id}/ beside its phrase; delete what is wrong, replace what stands in brackets.`,
    ...(hasArticle ? [`Write content/articles/${id}/vi.mdx in your own words, then zh.mdx and en.mdx.`] : []),
    'See the draft with npm run dev; it is never published.',
    'Run npm run -s check. When all is right, delete draft: true from the facts and the article.',
  ];
  return ['Next:', ...steps.map((step, i) => `  ${i + 1}. ${step}`)];
}
