/** The facts as a commit has them, read through git: the only place that asks git for old versions. */
import { execFileSync } from 'node:child_process';
import { fileToEntry } from '../mdx/fileToEntry.ts';
import { textToFrontmatter } from '../mdx/textToFrontmatter.ts';
import { say, SaidError } from '../record/say.ts';
import type { Published } from '../mdx/checkHistory.ts';
import type { FactData } from '../record/valueChanges.ts';

/**
 * Facts published at a revision whose files have changed or gone since; drafts and facts of draft articles were not published.
 * Compares with the commit in which the present branch left the revision, so that what others did there meanwhile counts for nothing.
 * @param root project root, inside a git work tree
 * @throws SaidError when git does not know the revision, Error when there is no git
 */
export function readPublished(root: string, revision: string): Published[] {
  const git = (...args: string[]): string => execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] });
  const commit = branchPoint(git, revision);
  const paths = (text: string): string[] => text.split('\0').filter((path) => path.endsWith('.mdx'));
  const changed = paths(git('diff', '--name-only', '--relative', '--no-renames', '--diff-filter=MDT', '-z', commit, '--', 'content/facts'));
  const read = (path: string): FactData => textToData(path, git('cat-file', 'blob', `${commit}:./${path}`));
  const drafts = new Map<string, boolean>();
  const isDraftArticle = (id: string): boolean => {
    const known = drafts.get(id);
    if (known !== undefined) return known;
    const files = paths(git('ls-tree', '--name-only', '-z', commit, '--', `content/articles/${id}/`));
    const isDraft = files.some((path) => read(path)['draft'] === true);
    drafts.set(id, isDraft);
    return isDraft;
  };
  return changed
    .map((path) => ({ path, data: read(path) }))
    .filter(({ path, data }) => data['draft'] !== true && !isDraftArticle(path.split('/')[2] ?? ''));
}

type Git = (...args: string[]) => string;

/** The commit to compare with; in a history cut short, the revision itself. */
function branchPoint(git: Git, revision: string): string {
  let commit: string;
  try {
    commit = git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).trim();
  } catch (error) {
    throw new SaidError(say`Unexpected revision ${revision}, expected one that git knows here, such as origin/main`, { cause: error });
  }
  try {
    return git('merge-base', commit, 'HEAD').trim();
  } catch (error) {
    if ((error as { status?: number }).status === 1) return commit;
    throw error;
  }
}

/** Data of an old version; one that today's schema refuses is taken as its fields stand. */
function textToData(path: string, text: string): FactData {
  const { entry } = fileToEntry(path, Buffer.from(text));
  const data = entry?.data ?? textToFrontmatter(path, text).data;
  return typeof data === 'object' && data !== null ? (data as FactData) : {};
}
