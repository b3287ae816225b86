/** Counts what a folder holds. */
import { readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export type Count = { files: number; bytes: number };

/** @returns files and bytes in all and by folder of the first level, largest first; `.` are the files beside them */
export function countFiles(folder: string): Count & { byFolder: [name: string, count: Count][] } {
  const folders = new Map<string, Count>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep);
    const name = path.length === 1 ? '.' : (path[0] ?? '.');
    const { files, bytes } = folders.get(name) ?? { files: 0, bytes: 0 };
    folders.set(name, { files: files + 1, bytes: bytes + statSync(join(entry.parentPath, entry.name)).size });
  }
  const byFolder = [...folders].sort(([, a], [, b]) => b.bytes - a.bytes);
  const sum = (field: keyof Count): number => byFolder.reduce((total, [, count]) => total + count[field], 0);
  return { files: sum('files'), bytes: sum('bytes'), byFolder };
}
