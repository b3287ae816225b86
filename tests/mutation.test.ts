/** What the check is worth: facts are altered one field at a time, and each alteration must be reported. */
import { afterAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../scripts/lib/project.ts';
import { readContent } from '../src/integrations/readContent.ts';
import { checkEntries } from '../src/mdx/checkEntries.ts';
import { checkEvidence } from '../src/mdx/checkEvidence.ts';
import type { Entry } from '../src/mdx/fileToEntry.ts';
import { fact as factSchema, type Fact } from '../src/schemas/fact.ts';
import { mutationsOf, type Mutation } from './lib/mutations.ts';

const { entries, prints, issues } = readContent({ root: projectRoot });
const facts = entries.filter((entry) => entry.collection === 'facts');
const others = entries.filter((entry) => entry.collection !== 'facts');
const sources = others.filter(({ collection }) => collection === 'sources');
const none: ReadonlySet<string> = new Set();

type Tried = Mutation & { id: string; isCaught: boolean };
const tried: Tried[] = facts.flatMap((entry, i) => {
  const lender = facts[(i + 1) % facts.length] as Entry & { data: Fact };
  return mutationsOf(entry.data, lender.data).map((mutation) => ({
    ...mutation,
    id: entry.id,
    isCaught: isReported({ ...entry, data: mutation.fact }),
  }));
});

/**
 * What the check cannot tell from the phrases: one of them ranks Yunnan first and second in one breath,
 * and the reason for the workshop's day also names the day of publication.
 * A new line here asks for a better check or a second phrase.
 */
const knownToPass: string[] = [
  '2021-12-08-poverty-workshop/role-nguyen-minh-vu: day asOf 2021-12-08 → 2021-12-09',
  '2021-12-08-poverty-workshop/role-xiong-bo: day asOf 2021-12-08 → 2021-12-09',
  '2021-12-08-poverty-workshop/workshop: day date 2021-12-08 → 2021-12-09',
  '2021-12-08-poverty-workshop/yunnan-rank-poor-counties: value + 1 1 → 2',
];

describe('an altered fact', () => {
  it('is compared with a record that has no errors', () => {
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(facts.length).toBeGreaterThan(130);
  });

  it.each([...new Set(tried.map(({ what }) => what))])('is reported: %s', (what) => {
    const passed = tried.filter((mutation) => mutation.what === what && !mutation.isCaught).map(name);
    expect(passed.filter((mutation) => !knownToPass.includes(mutation))).toEqual([]);
  });

  it('is reported in at least 99 of 100 cases', () => {
    expect(rate(tried)).toBeGreaterThanOrEqual(0.99);
    expect(knownToPass.filter((mutation) => !tried.some((t) => name(t) === mutation && !t.isCaught))).toEqual([]);
  });
});

afterAll(() => {
  const kinds = [...new Set(tried.map(({ what }) => what))];
  const lines = kinds.map((what) => `${what} ${summary(tried.filter((mutation) => mutation.what === what))}`);
  const passed = tried.filter(({ isCaught }) => !isCaught).map(name);
  process.stdout.write(
    `${[`altered facts reported: ${summary(tried)}`, ...lines, 'not reported:', ...passed].join('\n  ')}\n`,
  );
});

/** Whether the check finds an error in this file among the other facts of its article. */
function isReported(entry: Entry & { collection: 'facts' }): boolean {
  if (!factSchema.safeParse(entry.data).success) return true;
  if (checkEvidence([entry, ...sources], { prints, broken: none }, none).some(isErrorOf(entry))) return true;
  const article = entry.id.slice(0, entry.id.indexOf('/'));
  const neighbours = facts.filter(({ id }) => id.startsWith(`${article}/`) && id !== entry.id);
  const around = others.filter(({ collection, id }) => collection !== 'articles' || id === article);
  return checkEntries([...around, ...neighbours, entry], none, none).some(isErrorOf(entry));
}

function isErrorOf({ path }: Entry): (issue: { path: string; severity: string }) => boolean {
  return (issue) => issue.severity === 'error' && issue.path === path;
}

function rate(list: readonly Tried[]): number {
  return list.filter(({ isCaught }) => isCaught).length / list.length;
}

function summary(list: readonly Tried[]): string {
  return `${list.filter(({ isCaught }) => isCaught).length} of ${list.length} (${(rate(list) * 100).toFixed(2)} %)`;
}

function name({ id, what, detail }: Tried): string {
  return `${id}: ${what} ${detail}`;
}
