/** The ledger and the versions of embeds as a commit has them: what has been published. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { parseLedger, ledgerPath, type Ledger } from '../../src/record/ledger.ts';
import type { KeptVersion } from '../../src/views/embed/embed.ts';

export type Published = {
  ledger: Ledger;
  /** What the commit's own program says that these addresses showed; those that are no versions are left out. */
  versions: (addresses: readonly string[]) => Map<string, KeptVersion>;
};

/**
 * @param revision by default origin/main, or else the last commit
 * @throws Error when git does not know the revision, or the old program fails
 */
export function readPublishedAddresses(root: string, revision: string | undefined): Published {
  const commit = publishedCommit(root, revision);
  if (commit === undefined) throw new Error(`Unexpected revision ${revision ?? 'HEAD'}, expected one that git knows here: name it with --base`);
  return {
    ledger: ledgerAt(root, commit),
    versions: (addresses) => {
      const wanted = addresses.filter((address) => /\/v\/[0-9a-f]{12}\/$/.test(address));
      if (wanted.length === 0) return new Map();
      const all = runOldProgram(root, commit);
      return new Map(wanted.flatMap((address) => (all[address] === undefined ? [] : [[address, all[address]]])));
    },
  };
}

/**
 * The ledger where this branch began: what has been published since is not this branch's to answer for.
 * @param revision by default origin/main, or else the last commit
 * @returns nothing without a history
 * @throws Error when a revision is named that git does not know
 */
export function readBranchedLedger(root: string, revision: string | undefined): Ledger {
  const commit = publishedCommit(root, revision);
  if (commit === undefined && revision !== undefined) throw new Error(`Unexpected revision ${revision}, expected one that git knows here`);
  if (commit === undefined) return new Map();
  const { status, stdout } = git(root, 'merge-base', commit, 'HEAD');
  return ledgerAt(root, status === 0 ? stdout.trim() : commit);
}

function publishedCommit(root: string, revision: string | undefined): string | undefined {
  const candidates = revision === undefined ? ['origin/main', 'HEAD'] : [revision];
  return candidates.find((name) => git(root, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`).status === 0);
}

function ledgerAt(root: string, commit: string): Ledger {
  const { status, stdout } = git(root, 'show', `${commit}:./${ledgerPath}`);
  return status === 0 ? parseLedger(stdout).ledger : new Map();
}

function git(root: string, ...args: string[]): { status: number | null; stdout: string } {
  return spawnSync('git', ['-C', root, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** The commit's own program knows best what its pages showed: words and forms may have changed with the code since. */
function runOldProgram(root: string, commit: string): Record<string, KeptVersion> {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  try {
    const index = join(folder, '.index');
    const options = { env: { ...process.env, GIT_INDEX_FILE: index }, stdio: ['ignore', 'pipe', 'pipe'] as ('ignore' | 'pipe')[] };
    const top = git(root, 'rev-parse', '--show-toplevel').stdout.trim();
    const prefix = git(root, 'rev-parse', '--show-prefix').stdout.trim();
    execFileSync('git', ['-C', top, 'read-tree', `${commit}:${prefix}`], options);
    execFileSync('git', ['-C', top, 'checkout-index', '--all', '--quiet', `--prefix=${folder}${sep}`], options);
    const program = join(folder, 'scripts', 'addresses.ts');
    if (!existsSync(program)) return {};
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--versions'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 29 });
    if (status !== 0) throw new Error(`The program of ${commit} could not say what it published: ${stderr}`);
    return JSON.parse(stdout) as Record<string, KeptVersion>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
