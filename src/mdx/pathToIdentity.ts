/** Path of a content file -> what it is, or what is wrong with the path. */
import { isEdtf } from '../record/edtf.ts';
import { issue, type Issue } from '../record/issue.ts';
import { articleId, locales, slug, type Locale } from '../schemas/common.ts';
import { collectionNames, type CollectionName } from '../schemas/index.ts';
import { quote, say, type Said } from '../record/say.ts';

export type Identity = {
  collection: CollectionName;
  /** `ha-giang`; for a fact `<article>/<fact>`; for an article its folder. */
  id: string;
  /** Only articles have one file a language. */
  locale?: Locale;
};

/** Reads collection and id from a path such as `content/facts/2021-05-26-ha-giang-wenshan/turnover.mdx`. */
export function pathToIdentity(path: string): Identity | Issue {
  const [root, collection, ...rest] = path.split('/');
  const refuse = (message: Said): Issue => issue('file-path', path, { line: 1, column: 1 }, message);
  if (root !== 'content' || !isCollection(collection)) {
    return refuse(say`Unexpected folder, expected one of ${collectionNames.map((c) => `content/${c}/`).join(', ')}`);
  }
  const name = rest.at(-1)?.replace(/\.mdx$/, '') ?? '';
  const folder = rest.length === 2 ? rest[0] : undefined;
  const depth = collection === 'articles' || collection === 'facts' ? 2 : 1;
  if (rest.length !== depth) {
    const form = { articles: '<article-id>/<vi|zh|en>.mdx', facts: '<article-id>/<fact-name>.mdx' }[collection as string];
    return refuse(say`Unexpected place for a file, expected content/${collection}/${form ?? '<id>.mdx'}`);
  }
  if (folder !== undefined) {
    const parsed = articleId.safeParse(folder);
    if (!parsed.success) return refuse(say`Unexpected folder “${folder}”, ${quote(parsed.error.issues[0]?.message ?? '')}`);
    if (!isEdtf(folder.slice(0, 10))) return refuse(say`Unexpected folder “${folder}”, expected a day that exists`);
  }
  if (collection === 'articles') {
    const locale = locales.find((l) => l === name);
    if (locale === undefined) return refuse(say`Unexpected file name “${name}”, expected vi.mdx, zh.mdx or en.mdx`);
    return { collection, id: folder as string, locale };
  }
  const parsed = slug.safeParse(name);
  if (!parsed.success) return refuse(say`Unexpected file name “${name}”, ${quote(parsed.error.issues[0]?.message ?? '')}`);
  return { collection, id: folder === undefined ? name : `${folder}/${name}` };
}

function isCollection(name: string | undefined): name is CollectionName {
  return (collectionNames as string[]).includes(name ?? '');
}
