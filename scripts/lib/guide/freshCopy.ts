/** A folder with what a fresh clone of this project holds, ready to run. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../project.ts';

/** What an earlier build leaves behind and any build would make anew. */
const caches = ['admin', 'cards', 'content', 'html'] as const;

/** @returns its path; whoever asked deletes it */
export function freshCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'editor-'));
  const listed = execFileSync('git', ['-C', projectRoot, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' });
  for (const path of listed.split('\0').filter((name) => name !== '' && isFile(join(projectRoot, name)))) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    cpSync(join(projectRoot, path), join(root, path));
  }
  // What installing and an earlier build leave behind, so that nobody waits for it.
  symlinkSync(join(projectRoot, 'node_modules'), join(root, 'node_modules'));
  for (const name of caches.filter((cache) => existsSync(join(projectRoot, '.cache', cache)))) {
    cpSync(join(projectRoot, '.cache', name), join(root, '.cache', name), { recursive: true });
  }
  return root;
}

function isFile(path: string): boolean {
  return existsSync(path) && lstatSync(path).isFile();
}
