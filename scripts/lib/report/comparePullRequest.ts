/** Two states of content/ -> what a pull request does to the record. Pure. */
import { entryPath } from '../../../src/i18n/paths.ts';
import type { Entry } from '../../../src/mdx/fileToEntry.ts';
import { compareIssues, compareText, type Issue } from '../../../src/record/issue.ts';
import { valueChanges, type FactData, type ValueChange } from '../../../src/record/valueChanges.ts';
import type { Localized } from '../../../src/schemas/common.ts';
import type { Fact } from '../../../src/schemas/fact.ts';

export type FactChange = { id: string; label: Localized; draft: boolean };

export type PullReport = {
  added: FactChange[];
  /** Without `values` only the wording or the evidence changed. */
  changed: (FactChange & { values: ValueChange[] })[];
  withdrawn: FactChange[];
  /** Ids of facts whose file is gone. */
  gone: string[];
  articles: { id: string; kind: 'added' | 'changed' | 'deleted' }[];
  /** Phrases of the facts that were added or changed, and how many the fingerprints of their sources prove. */
  evidence: { phrases: number; proved: number };
  stale: Issue[];
  unmatched: Issue[];
  /** Addresses without the language. */
  pages: string[];
  /** The most important ones. */
  issues: Issue[];
  counts: { errors: number; warnings: number };
};

type FactEntry = Entry & { collection: 'facts' };
/** Some of a record: its readable entries and what is wrong with the others. */
export type State = { entries: readonly Entry[]; issues: readonly Issue[] };

/** How many issues a comment holds. */
const mostIssues = 10;

export function comparePullRequest(base: Pick<State, 'entries'>, head: State): PullReport {
  const [then, now] = [factsOf(base.entries), factsOf(head.entries)];
  const added = [...now.values()].filter(({ id }) => !then.has(id));
  const changed = [...now.values()].flatMap((fact) => {
    const old = then.get(fact.id);
    return old === undefined || isSame(old.data, fact.data) ? [] : [{ fact, old }];
  });
  const isWithdrawn = ({ data }: FactEntry, old: FactEntry): boolean => data.withdrawn !== undefined && old.data.withdrawn === undefined;
  const touched = [...added, ...changed.map(({ fact }) => fact)];
  const broken = new Set(head.issues.filter(({ rule }) => rule === 'evidence-phrase' || rule === 'evidence-paragraph').map(({ path, line }) => `${path}:${line}`));
  const phrases = touched.flatMap((fact) => fact.data.evidence.map((_, i) => ({ fact, position: fact.positions[`evidence.${i}`] })));
  const articles = articleChanges(base.entries, head.entries);
  return {
    added: added.map(factChange),
    changed: changed
      .filter(({ fact, old }) => !isWithdrawn(fact, old))
      .map(({ fact, old }) => ({ ...factChange(fact), values: valueChanges(old.data as FactData, fact.data as FactData) })),
    withdrawn: changed.filter(({ fact, old }) => isWithdrawn(fact, old)).map(({ fact }) => factChange(fact)),
    gone: [...then.keys()].filter((id) => !now.has(id) && !head.issues.some(({ path }) => path === `content/facts/${id}.mdx`)),
    articles,
    evidence: {
      phrases: phrases.length,
      proved: phrases.filter(({ fact, position }) => ![...broken].some((place) => isAt(place, fact, position?.line))).length,
    },
    stale: head.issues.filter(({ rule }) => rule === 'translation-basis' || rule === 'label-basis'),
    unmatched: head.issues.filter(({ rule }) => rule === 'reference'),
    pages: pagesOf(touched, articles),
    issues: head.issues.toSorted(byImportance).slice(0, mostIssues),
    counts: {
      errors: head.issues.filter(({ severity }) => severity === 'error').length,
      warnings: head.issues.filter(({ severity }) => severity === 'warning').length,
    },
  };
}

function factsOf(entries: readonly Entry[]): Map<string, FactEntry> {
  const facts = entries.filter((entry): entry is FactEntry => entry.collection === 'facts');
  return new Map(facts.sort((a, b) => compareText(a.id, b.id)).map((fact) => [fact.id, fact]));
}

function factChange({ id, data }: FactEntry): FactChange {
  return { id, label: data.label, draft: data.draft ?? false };
}

function isSame(a: Fact, b: Fact): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** An issue of a phrase points at the lines of its evidence, which ends where the next begins. */
function isAt(place: string, fact: FactEntry, line: number | undefined): boolean {
  if (line === undefined) return false;
  const [path, at] = [place.slice(0, place.lastIndexOf(':')), Number(place.slice(place.lastIndexOf(':') + 1))];
  const starts = fact.data.evidence.flatMap((_, i) => fact.positions[`evidence.${i}`]?.line ?? []);
  const next = starts.find((start) => start > line) ?? Infinity;
  return path === fact.path && at >= line && at < next;
}

function articleChanges(base: readonly Entry[], head: readonly Entry[]): PullReport['articles'] {
  const texts = (entries: readonly Entry[]): Map<string, string> => {
    const found = new Map<string, string>();
    for (const entry of entries)
      if (entry.collection === 'articles') found.set(entry.id, `${found.get(entry.id) ?? ''}\n${JSON.stringify(entry.data)}${entry.html}`);
    return found;
  };
  const [then, now] = [texts(base), texts(head)];
  return [...new Set([...then.keys(), ...now.keys()])].sort(compareText).flatMap((id): PullReport['articles'] => {
    if (!then.has(id)) return [{ id, kind: 'added' }];
    if (!now.has(id)) return [{ id, kind: 'deleted' }];
    return then.get(id) === now.get(id) ? [] : [{ id, kind: 'changed' }];
  });
}

function pagesOf(facts: readonly FactEntry[], articles: PullReport['articles']): string[] {
  const published = facts.filter(({ data }) => data.draft !== true);
  return [
    ...articles.filter(({ kind }) => kind !== 'deleted').map(({ id }) => entryPath.article(id)),
    ...published.map(({ id }) => entryPath.fact(id)),
    ...new Set(published.flatMap(({ data }) => data.places).map((id) => entryPath.place(id))),
  ];
}

/** Errors before warnings; of each, what stops others from being found first. */
function byImportance(a: Issue, b: Issue): number {
  const weight = ({ severity, rule }: Issue): number => (severity === 'error' ? 0 : 100) + (early.includes(rule) ? 0 : 1);
  return weight(a) - weight(b) || compareIssues(a, b);
}

const early: readonly string[] = ['encoding', 'merge-conflict', 'frontmatter', 'yaml', 'schema', 'mdx-syntax', 'mdx-code', 'evidence-phrase', 'evidence-value'];
