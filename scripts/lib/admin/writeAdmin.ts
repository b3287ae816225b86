/** Writes `/admin/` into a built site. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../../src/integrations/readContent.ts';
import { compareText } from '../../../src/record/issue.ts';
import { locales } from '../../../src/schemas/common.ts';
import { site } from '../../../src/site.ts';
import type { Context } from '../../../src/views/context.ts';
import { projectRoot } from '../project.ts';
import { bundleAdmin } from './bundle.ts';
import { adminConfig, type ArticleFile } from './config.ts';
import { adminIndex, adminPage } from './page.ts';

/** So many of the newest articles stand, with their facts, in the copy on which editing is tried. */
const practised = 20;

/** @param folder root of the built site */
export async function writeAdmin([context]: readonly Context[], folder: string): Promise<void> {
  if (context === undefined) return;
  const target = join(folder, 'admin');
  cpSync(await bundleAdmin(), target, { recursive: true });
  cpSync(join(projectRoot, 'src/admin/admin.css'), join(target, 'admin.css'));
  writeFileSync(join(target, 'index.html'), adminIndex());
  const articles = articleFiles(context);
  for (const locale of locales) {
    mkdirSync(join(target, locale), { recursive: true });
    writeFileSync(join(target, locale, 'index.html'), adminPage(locale));
    writeFileSync(join(target, locale, 'config.json'), `${JSON.stringify(adminConfig(locale, articles))}\n`);
  }
  if (site.repository === undefined) writeFileSync(join(target, 'practice.json'), `${JSON.stringify(practiceCopy(articles))}\n`);
}

/** Newest first; drafts are not among them and are opened in the collection of the language they are written in. */
function articleFiles({ record }: Context): ArticleFile[] {
  return [...record.articles.values()]
    .map(({ id, original, texts }) => ({ id, original, title: texts[original]?.title ?? id }))
    .sort((a, b) => compareText(b.id, a.id));
}

/** Text of the content files, by path. */
function practiceCopy(articles: readonly ArticleFile[]): Record<string, string> {
  const chosen = new Set(articles.slice(0, practised).map(({ id }) => id));
  const paths = listFiles(projectRoot).files.filter((path) => {
    const [, collection = '', article = ''] = path.split('/');
    return path.endsWith('.mdx') && (!['articles', 'facts'].includes(collection) || chosen.has(article));
  });
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(projectRoot, path), 'utf8')]));
}
