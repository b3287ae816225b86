/**
 * Writes the files of a draft all or none. They are staged beside content/ on the same file system; the journal that
 * names them is the moment of decision: before it nothing has happened, after it the next start finishes the work.
 */
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { compareText } from '../../src/record/issue.ts';

export type Written = {
  written: string[];
  /** Files that stood there with the same text. */
  unchanged: string[];
  /** Files that stood there with another text, which is an editor's work. */
  left: string[];
};

/** `before` is the digest of what stood there when the work was decided, `null` for nothing. */
type Journal = { name: string; pid: number; files: { path: string; before: string | null }[] };

/**
 * Writes files that do not exist yet; what exists stays as it is, unless its path is one that may be replaced.
 * @param files text by path from the root
 * @throws when the disk is full or not writable; content/ is then as it was
 */
export function writeDraft(
  root: string,
  name: string,
  files: ReadonlyMap<string, string>,
  replaceable: ReadonlySet<string> = new Set(),
): Written {
  const result: Written = { written: [], unchanged: [], left: [] };
  for (const [path, text] of files) {
    const before = digestAt(join(root, path));
    if (before === digestOf(text)) result.unchanged.push(path);
    else if (before === null || replaceable.has(path)) result.written.push(path);
    else result.left.push(path);
  }
  if (result.written.length === 0) return result;
  const stage = join(stages(root), `${name}.${process.pid}`);
  const journal: Journal = { name, pid: process.pid, files: [] };
  try {
    rmSync(stage, { recursive: true, force: true });
    for (const path of result.written) {
      const text = files.get(path) ?? '';
      writeDurably(join(stage, path), text);
      journal.files.push({ path, before: digestAt(join(root, path)) });
    }
    writeDurably(`${stage}.json.tmp`, JSON.stringify(journal));
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    rmSync(`${stage}.json.tmp`, { force: true });
    throw error;
  }
  renameSync(`${stage}.json.tmp`, `${stage}.json`);
  finish(root, stage, journal);
  return result;
}

/** Finishes what an earlier start decided but did not end, and clears what it only began. Names of drafts that are now whole. */
export function finishInterrupted(root: string): string[] {
  const folder = stages(root);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).sort(compareText);
  const finished = names
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const journal = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Journal;
      if (isRunning(journal.pid)) return [];
      finish(root, join(folder, name.slice(0, -'.json'.length)), journal);
      return [journal.name];
    });
  for (const name of readdirSync(folder)) {
    const pid = Number(/\.(\d+)(?:\.json(?:\.tmp)?)?$/.exec(name)?.[1]);
    if (!isRunning(pid)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  return finished;
}

function stages(root: string): string {
  return join(root, '.cache', 'ingest');
}

/** Moves each staged file to its place; one that is gone from the stage was moved before. */
function finish(root: string, stage: string, { files }: Journal): void {
  for (const folder of new Set(files.map(({ path }) => dirname(path))))
    moveFolder(join(stage, folder), join(root, folder));
  for (const { path, before } of files) {
    const [staged, target] = [join(stage, path), join(root, path)];
    // What an editor has saved there since is not touched.
    if (!existsSync(staged) || digestAt(target) !== before) continue;
    mkdirSync(dirname(target), { recursive: true });
    renameSync(staged, target);
  }
  rmSync(`${stage}.json`, { force: true });
  rmSync(stage, { recursive: true, force: true });
}

/** A folder that does not exist yet appears whole. */
function moveFolder(staged: string, target: string): void {
  if (!existsSync(staged) || existsSync(target)) return;
  mkdirSync(dirname(target), { recursive: true });
  renameSync(staged, target);
}

function writeDurably(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, 'w');
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Digest of a file; of what is no regular file a word that no digest is; `null` for nothing. */
function digestAt(file: string): string | null {
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return null;
  return stat.isFile() ? digestOf(readFileSync(file)) : 'no file';
}

function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
