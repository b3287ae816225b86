/** Pairs of fixtures that differ in one thing: the first is accepted, the second refused. */
import type { Issue } from '../../src/record/issue.ts';

export type Pair = readonly [what: string, valid: string, invalid: string];

/** `path:line:col rule message` of each issue, one a line. */
export function issueLines(issues: readonly Issue[]): string {
  return issues
    .map(({ path, line, column, rule, message }) => `${path}:${line}:${column} ${rule} ${message}`)
    .join('\n');
}

/**
 * What is said of each second one, for a snapshot.
 * @throws Error when a first one is refused or a second one accepted
 */
export function refusals(pairs: readonly Pair[], check: (fixture: string) => readonly Issue[]): string {
  const parts = pairs.map(([what, valid, invalid]) => {
    const refused = check(valid);
    if (refused.length > 0) throw new Error(`${what}: the valid twin is refused\n${issueLines(refused)}`);
    const issues = check(invalid);
    if (issues.length === 0) throw new Error(`${what}: the invalid twin is accepted`);
    return `${what}\n${issueLines(issues).replace(/^/gm, '  ')}`;
  });
  return `\n${parts.join('\n')}\n`;
}
