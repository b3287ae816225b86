/** Earlier versions of embeds, kept in content/embeds/ so that the content of their addresses never changes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesToKeptEmbed, embedsFolder } from '../mdx/bytesToKeptEmbed.ts';
import type { Issue } from '../record/issue.ts';
import type { KeptVersion } from '../views/embed/embed.ts';
import { listFiles } from './readContent.ts';

/** Path of the file that keeps a version, from the project's root. */
export function keptFile({ locale, path, version }: Pick<KeptVersion, 'locale' | 'path' | 'version'>): string {
  return `${embedsFolder}/${locale}/${path}/${version}.json`;
}

/** Text of the file that keeps a version. */
export function keptText({ page, content }: Pick<KeptVersion, 'page' | 'content'>): string {
  return `${JSON.stringify({ page, content }, null, 1)}\n`;
}

/** Reads the kept versions among these paths, in their order. */
export function readEmbeds(root: string, paths: readonly string[] = listFiles(root).files): { kept: KeptVersion[]; issues: Issue[] } {
  const results = paths
    .filter((path) => path.startsWith(`${embedsFolder}/`))
    .map((path) => bytesToKeptEmbed(path, readFileSync(join(root, path))));
  return {
    kept: results.flatMap(({ kept }) => (kept ? [kept] : [])),
    issues: results.flatMap(({ issues }) => issues),
  };
}
