/** A copy of the project with invented articles beside its own content, for measuring. */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Context } from '../../../src/views/context.ts';
import { sampleArticle, type SamplePlace } from './sampleArticle.ts';

/** What a build reads. */
const parts = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'];

/** Places of both sides that the whole time of the samples has seen. */
const home = ['lao-cai', 'lai-chau', 'dien-bien', 'cao-bang', 'lang-son', 'quang-ninh', 'ha-noi', 'hai-phong'];
const away = ['yunnan', 'guangxi', 'kunming', 'wenshan', 'honghe', 'baise', 'chongzuo', 'fangchenggang'];

/**
 * Copies the project into an empty folder and adds articles. Packages are those of the project.
 * @returns the number of files added
 * @throws Error when the folder cannot be written or the record lacks a place
 */
export function writeCorpus(root: string, folder: string, articles: number, record: Context['record']): number {
  for (const name of parts) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const place = (id: string): SamplePlace => {
    const names = record.places.get(id)?.names;
    if (names?.zh === undefined) throw new Error(`Missing place ${id}, which the samples name`);
    return { id, names: { vi: names.vi, zh: names.zh, en: names.en } };
  };
  const [ours, theirs] = [home.map(place), away.map(place)];
  let count = 0;
  for (let n = 1; n <= articles; n += 1) {
    for (const [path, text] of sampleArticle(n, ours, theirs)) {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      count += 1;
    }
  }
  return count;
}
