/** What an ingest found and did -> lines for an editor, with what to do next. */
import type { ExtractedFact, Extraction } from '../../src/extract/lib/types.ts';
import { nearestId } from '../../src/mdx/nearestId.ts';
import { fold } from '../../src/i18n/fold.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { pathTo } from '../../src/i18n/paths.ts';
import { quote, say, type Said } from '../../src/record/say.ts';
import { comparisonToLines } from './comparisonToLines.ts';
import type { Plan } from './planIngest.ts';
import type { KnownRecord } from './recordGazetteer.ts';
import { plain, told } from './reporters.ts';
import type { Written } from './writeDraft.ts';

type Ingested = {
  plan: Plan;
  written: Written | undefined;
  isDry: boolean;
  extraction: Extraction;
  known: KnownRecord;
  lang: Locale;
};

/** Ends with a line break. Whatever comes from the page is made harmless for terminals and logs. */
export function ingestToText(ingested: Ingested): string {
  const { plan, extraction, lang } = ingested;
  const lines = [...head(extraction), ...warningLines(extraction), ...planLines(plan, ingested), say`Guide: ${ingestGuide(lang)}`];
  return lines.map((line) => `${plain(told(line, lang))}\n`).join('');
}

/** The heading of the guide on drafts, as an address has it. */
const section: Readonly<Record<Locale, string>> = {
  vi: 'lập-bản-nháp-từ-một-trang-tin',
  zh: '由新闻页面生成草稿',
  en: 'drafting-from-a-page',
};

/** Address of what the guide says on drafts made from a page. */
export function ingestGuide(lang: Locale): string {
  return `${pathTo(lang, 'contribute')}#${section[lang]}`;
}

const kinds: Readonly<Record<ExtractedFact['kind'], Said>> = {
  event: say`event`,
  figure: say`figure`,
  agreement: say`agreement`,
  donation: say`donation`,
  statement: say`statement`,
  role: say`role`,
};

function head({ source, paragraphs, facts }: Extraction): Said[] {
  const { title, publisher, published, lang } = source;
  const counts = [...Map.groupBy(facts, ({ kind }) => kind)].map(([kind, list]) => say`${list.length} ${kinds[kind]}`);
  const sum = say`${paragraphs.length} paragraphs, ${facts.length} facts`;
  return [
    say`“${title ?? say`untitled`}”, ${publisher ?? say`unknown publisher`}, ${published ?? say`undated`}, ${lang ?? say`unknown language`}`,
    counts.length === 0 ? sum : say`${sum}: ${counts.reduce((all, count) => say`${all}, ${count}`)}`,
  ];
}

function warningLines({ warnings }: Extraction): Said[] {
  return warnings.map(({ rule, message, paragraph }) =>
    paragraph === undefined ? say`warning ${rule}: ${message}` : say`warning ${rule}, paragraph ${paragraph}: ${message}`,
  );
}

function planLines(plan: Plan, { written, isDry, extraction, known }: Ingested): Said[] {
  switch (plan.state) {
    case 'silent':
      return [say`Nothing was written: the page gives no facts for this record`];
    case 'refused':
      return [plan.why];
    case 'same':
      return [
        say`Nothing to do: content/sources/${plan.id}.mdx was made from this capture`,
        say`To be offered again what is not in its folder of facts, add --update`,
      ];
    case 'changed':
      return [
        say`The record has an older capture of this page as ${plan.id}. Nothing was written. The newer one is:`,
        ...comparisonToLines(plan.comparison, plan.old, plan.prints, known.content.entries),
        ...plan.changes.added.map((fact) => say`  new ${factLine(fact)}`),
        ...plan.changes.missing.map(({ id }) => say`  no longer found: content/facts/${id}.mdx`),
        ...(plan.changes.added.length > 0
          ? [say`To add what is new as drafts, and the prints of the newer capture, run the same command with --update`]
          : []),
        say`If it is another page, give it another --id`,
      ];
    case 'write':
      return [
        ...(written === undefined ? wouldWrite(plan.files, isDry) : writtenLines(written)),
        ...plan.copies.map((id) => say`The same text stands in the record as ${id}: a copy is no second voice`),
        ...matchLines(plan),
        ...leftLines(plan),
        ...candidateLines(extraction, known),
        ...(written === undefined || written.written.length === 0 ? [] : nextSteps(plan.id, plan.files)),
      ];
  }
}

function factLine({ kind, evidence }: ExtractedFact): Said {
  return say`${kinds[kind]} in paragraph ${evidence.paragraph}: “${evidence.phrase}”`;
}

function indented(text: string): Said {
  return quote(`  ${text}`);
}

function wouldWrite(files: ReadonlyMap<string, string>, isDry: boolean): Said[] {
  return isDry ? [say`Would write ${files.size} files:`, ...[...files.keys()].map(indented)] : [];
}

function writtenLines({ written, unchanged, left }: Written): Said[] {
  return [
    unchanged.length > 0 ? say`Wrote ${written.length} files, ${unchanged.length} were there already:` : say`Wrote ${written.length} files:`,
    ...written.map(indented),
    ...(left.length > 0 ? [say`Left as they are, because they hold other text:`, ...left.map(indented)] : []),
  ];
}

function matchLines({ id, matches }: Extract<Plan, { state: 'write' }>): Said[] {
  if (matches.length === 0) return [];
  return [
    say`The record holds these already; to give them this source as second evidence, paste under evidence: in each file:`,
    ...matches.flatMap(({ extracted: { evidence }, known }) =>
      [
        `content/facts/${known.id}.mdx`,
        `  - source: ${id}`,
        `    paragraph: ${evidence.paragraph}`,
        `    phrase: ${JSON.stringify(evidence.phrase)}`,
      ].map(quote),
    ),
  ];
}

function leftLines({ draft }: Extract<Plan, { state: 'write' }>): Said[] {
  if (draft.left.length === 0) return [];
  return [say`Found, but left to you:`, ...draft.left.map(({ fact, why }) => say`  ${factLine(fact)} – ${why}`)];
}

const entryKinds = { place: say`place`, person: say`person`, organization: say`organization`, mechanism: say`mechanism` } as const;

/** Names to add to the gazetteer, with the entry that may be meant. */
function candidateLines({ candidates, places }: Extraction, { record, gazetteer }: KnownRecord): Said[] {
  const lacking = places.filter((id) => !record.places.has(id));
  const idsOf = {
    place: record.places,
    person: record.people,
    organization: record.organizations,
    mechanism: record.mechanisms,
  } as const;
  const lines = [
    ...lacking.map((id) => say`  place ${gazetteer.places.get(id)?.names.en ?? id}: add content/places/${id}.mdx`),
    ...candidates.map(({ kind, name, variants, paragraph }) => {
      const near = nearestId(slug(name), idsOf[kind].keys());
      const spellings = variants.filter((variant) => variant !== name);
      const named = say`  ${entryKinds[kind]} ${name}, paragraph ${paragraph}`;
      const spelt = spellings.length > 0 ? say`${named}, also ${spellings.join(', ')}` : named;
      return near === undefined ? spelt : say`${spelt}; did you mean ${near}?`;
    }),
  ];
  return lines.length === 0 ? [] : [say`Names that the record does not know:`, ...lines];
}

function slug(name: string): string {
  return fold(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function nextSteps(id: string, files: ReadonlyMap<string, string>): Said[] {
  const hasArticle = files.has(`content/articles/${id}/vi.mdx`);
  const steps = [
    say`Compare content/sources/${id}.mdx with the page: title, publisher, date, address`,
    say`Read each file of content/facts/${id}/ beside its phrase; delete what is wrong, replace what stands in brackets`,
    ...(hasArticle ? [say`Write content/articles/${id}/vi.mdx in your own words, then zh.mdx and en.mdx`] : []),
    say`See the draft with npm run dev; it is never published`,
    say`Run npm run -s check. When all is right, delete draft: true from the facts and the article`,
  ];
  return [say`Next:`, ...steps.map((step, i) => say`  ${i + 1}. ${step}`)];
}
