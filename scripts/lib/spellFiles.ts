/** Spelling of the content files on disk. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../src/integrations/readContent.ts';
import { readDictionaries } from '../../src/integrations/readDictionaries.ts';
import { maxFileSize_bytes } from '../../src/mdx/bytesToText.ts';
import { checkSpelling, textToSpelled, type SpelledFile } from '../../src/mdx/checkSpelling.ts';
import type { Issue } from '../../src/record/issue.ts';

type Kept = { stamp: string; file: SpelledFile | undefined };

/** The warnings of the chosen files. */
export type SpellChecker = (isChosen: (path: string) => boolean) => Issue[];

/** Remembers the files that have not changed, so that --watch reads only what was saved. */
export function spellChecker(root: string): SpellChecker {
  const dictionaries = readDictionaries();
  const kept = new Map<string, Kept>();
  const read = (path: string): SpelledFile[] => {
    const { size, mtimeMs } = statSync(join(root, path));
    const stamp = `${size} ${mtimeMs}`;
    if (kept.get(path)?.stamp !== stamp) kept.set(path, { stamp, file: size > maxFileSize_bytes ? undefined : textToSpelled(path, readText(join(root, path))) });
    const file = kept.get(path)?.file;
    return file === undefined ? [] : [file];
  };
  return (isChosen) => {
    const files = listFiles(root).files.filter((path) => path.endsWith('.mdx')).flatMap(read);
    const names = new Set(files.flatMap((file) => file.names));
    return files.filter(({ path }) => isChosen(path)).flatMap((file) => checkSpelling(file, names, dictionaries));
  };
}

/** As the check reads it. */
function readText(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\ufeff/, '').replace(/\r\n?/g, '\n').normalize('NFC');
}
