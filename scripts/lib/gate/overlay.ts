/** Lays the accepted files of a pull request over a checkout of the base branch. */
import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from './judgeChanges.ts';

/**
 * Writes, replaces and deletes the files of an accepted pull request; follows no link.
 * @param target a checkout of the base branch
 * @param read the bytes of a blob
 * @throws Error naming the folder or file that is not a regular one
 */
export function overlay(target: string, changes: readonly Change[], read: (object: string) => Uint8Array): void {
  for (const { path, kind, object } of changes) {
    const file = join(target, path);
    makeFolders(target, dirname(path));
    const present = lstatSync(file, { throwIfNoEntry: false });
    if (present !== undefined && !present.isFile()) throw new Error(`Unexpected ${path} in the checkout, expected a regular file`);
    if (present !== undefined) rmSync(file);
    if (kind !== 'deleted') writeFileSync(file, read(object), { flag: 'wx', mode: 0o644 });
  }
}

function makeFolders(target: string, folder: string): void {
  let at = target;
  for (const part of folder.split('/')) {
    at = join(at, part);
    const present = lstatSync(at, { throwIfNoEntry: false });
    if (present === undefined) mkdirSync(at);
    else if (!present.isDirectory()) throw new Error(`Unexpected ${at}, expected a folder and no link`);
  }
}
