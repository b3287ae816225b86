/** What a pull request changes, read from git's objects alone: nothing of it is checked out. */
import { execFileSync } from 'node:child_process';
import { say, SaidError } from '../../../src/record/say.ts';
import { wholeRefusal, type Change } from './judgeChanges.ts';

export type PullRequest = { changes: Change[]; siblings: string[] };

/**
 * Compares the pull request with the commit at which it left the base.
 * @param repository a folder of a git repository that holds both commits
 * @throws SaidError naming the revision that git does not know
 */
export function readChanges(repository: string, base: string, head: string): PullRequest {
  const git = gitIn(repository);
  const to = commit(git, head);
  const from = branchPoint(git, commit(git, base), to);
  const fields = git(['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-abbrev', from, to]).toString().split('\0');
  const raw: Omit<Change, 'size_bytes'>[] = [];
  for (let i = 0; i + 1 < fields.length; i += 2) {
    const [, mode = '', was = '', is = '', status = ''] = fields[i]?.slice(1).split(' ') ?? [];
    const kind = status === 'A' ? 'added' : status === 'D' ? 'deleted' : 'changed';
    raw.push({ path: fields[i + 1] ?? '', kind, mode, object: kind === 'deleted' ? was : is });
  }
  const sizes = sizesOf(git, raw);
  const changes = raw.map((change): Change => ({ ...change, size_bytes: sizes.get(change.object) ?? 0 }));
  if (wholeRefusal(changes) !== undefined) return { changes, siblings: [] };
  return {
    changes: changes.map((change) =>
      isPicture(change) ? { ...change, start: git(['cat-file', 'blob', change.object]).subarray(0, 16) } : change,
    ),
    siblings: git(['ls-tree', '-r', '-z', '--name-only', to, '--', 'content']).toString().split('\0').filter(Boolean),
  };
}

/** The bytes of a blob. */
export function readBlob(repository: string, object: string): Buffer {
  return gitIn(repository)(['cat-file', 'blob', object]);
}

type Git = (args: string[], input?: string) => Buffer;

/** Git without the settings of the machine: no hooks, no filters, no quoting of names. */
function gitIn(repository: string): Git {
  return (args, input) =>
    execFileSync('git', ['-C', repository, '-c', 'core.quotePath=false', '-c', 'core.hooksPath=/dev/null', ...args], {
      maxBuffer: 1 << 28,
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      ...(input !== undefined && { input }),
    });
}

function commit(git: Git, revision: string): string {
  try {
    return git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]).toString().trim();
  } catch (error) {
    throw new SaidError(say`Unexpected revision ${revision}, expected one that git knows here`, { cause: error });
  }
}

function branchPoint(git: Git, base: string, head: string): string {
  try {
    return git(['merge-base', base, head]).toString().trim();
  } catch (error) {
    throw new SaidError(say`Unexpected history of ${head}, expected a commit in common with ${base}: fetch more of it`, { cause: error });
  }
}

/** Sizes of all blobs in one call; a submodule has none here. */
function sizesOf(git: Git, changes: readonly Pick<Change, 'object' | 'mode' | 'kind'>[]): Map<string, number> {
  const objects = [...new Set(changes.filter(({ mode, kind }) => mode !== '160000' && kind !== 'deleted').map(({ object }) => object))];
  if (objects.length === 0) return new Map();
  const lines = git(['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)'], `${objects.join('\n')}\n`).toString().split('\n');
  return new Map(
    lines.flatMap((line): [string, number][] => {
      const [object = '', type, size] = line.split(' ');
      return type === 'blob' ? [[object, Number(size)]] : [];
    }),
  );
}

function isPicture({ path, kind, mode }: Change): boolean {
  return kind !== 'deleted' && mode === '100644' && /\.(?:png|jpg|webp)$/.test(path);
}
