/** Writes back the content files in which something could be mended. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, writeAtomically } from '../../src/integrations/readContent.ts';
import { maxFileSize_bytes } from '../../src/mdx/bytesToText.ts';
import { mendFile } from '../../src/mdx/mendFile.ts';
import type { KnownIds } from '../../src/mdx/mendIds.ts';
import { pathToIdentity } from '../../src/mdx/pathToIdentity.ts';
import type { CollectionName } from '../../src/schemas/index.ts';
import type { Said } from '../../src/record/say.ts';

export type Fixed = { path: string; changes: Said[] };

/** Mends the chosen .mdx files under content/. Links, files that are not UTF-8 and those too large stay as they are. */
export function fixFiles(root: string, isChosen: (path: string) => boolean): Fixed[] {
  const paths = listFiles(root).files.filter((path) => path.endsWith('.mdx'));
  const ids = idsOf(paths);
  return paths.filter(isChosen).flatMap((path) => {
    const file = join(root, path);
    const text = decode(readFileSync(file));
    if (text === undefined) return [];
    const { text: mended, changes } = mendFile(path, text, ids);
    if (changes.length === 0) return [];
    writeAtomically(file, mended);
    return [{ path, changes }];
  });
}

function idsOf(paths: readonly string[]): KnownIds {
  const ids = new Map<CollectionName, Set<string>>();
  for (const path of paths) {
    const identity = pathToIdentity(path);
    if (!('rule' in identity)) ids.set(identity.collection, (ids.get(identity.collection) ?? new Set()).add(identity.id));
  }
  return ids;
}

/** The text with its byte order mark; undefined when the bytes are not such that a text comes back from them. */
function decode(bytes: Uint8Array): string | undefined {
  if (bytes.length > maxFileSize_bytes) return undefined;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return Buffer.from(text).equals(bytes) ? text : undefined;
}
