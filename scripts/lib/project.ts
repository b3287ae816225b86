/** Folders of this checkout. */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A folder for what can be made again. */
export function cacheFolder(name: string): string {
  return join(projectRoot, '.cache', name);
}
