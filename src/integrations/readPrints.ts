/** Reads content/sources/*.prints.json from disk. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesToPrints } from '../mdx/bytesToPrints.ts';
import type { Issue } from '../record/issue.ts';
import type { Prints } from '../schemas/prints.ts';

export type PrintsFiles = {
  /** By the id that the file name gives. */
  prints: Map<string, Prints>;
  /** Ids whose file could not be read. */
  broken: Set<string>;
  issues: Issue[];
};

const printsFile = /^content\/sources\/([a-z0-9-]+)\.prints\.json$/;

/** Reads the prints among these paths. They are kept out of the cache of entries: a fact's file says nothing of them. */
export function readPrints(root: string, paths: readonly string[]): PrintsFiles {
  const read: PrintsFiles = { prints: new Map(), broken: new Set(), issues: [] };
  for (const path of paths) {
    const id = printsFile.exec(path)?.[1];
    if (id === undefined) continue;
    const { prints, issues } = bytesToPrints(path, readFileSync(join(root, path)), id);
    if (prints) read.prints.set(id, prints);
    else read.broken.add(id);
    read.issues.push(...issues);
  }
  return read;
}
