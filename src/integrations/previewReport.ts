/** What an editor should know of the page that a preview shows: drafts, open issues, facts that nobody has reviewed. */
import { checkCatalogs, withStop } from '../i18n/checks/index.ts';
import { locales } from '../i18n/locales.ts';
import { entryPath } from '../i18n/paths.ts';
import type { Entry } from '../mdx/fileToEntry.ts';
import type { Issue } from '../record/issue.ts';
import { quote, tell } from '../record/say.ts';
import type { Content } from './readContent.ts';

export type PreviewReport = {
  draft: boolean;
  issues: Pick<Issue, 'path' | 'line' | 'column' | 'severity' | 'rule' | 'message' | 'fix'>[];
  /** Facts on the page, and the ids of those that no second person has checked. */
  facts: number;
  unreviewed: string[];
};

/** Report on the page of an address such as `/vi/articles/<id>/`; pages that show the whole record report on all of it. */
export function previewReport({ entries, issues }: Content, pathname: string): PreviewReport {
  const page = decodeURI(pathname).replace(/^\/(?:vi|zh|en)(?=\/|$)/, '').replace(/^\/|\/$/g, '');
  const own = entries.filter((entry) => pageOf(entry) === page);
  const shown = own.length === 0 && !isEntryPage(page) ? entries : [...own, ...citedBy(own, entries), ...naming(own, entries)];
  const paths = new Set(shown.map(({ path }) => path));
  const facts = shown.filter((entry) => entry.collection === 'facts');
  const isWhole = shown === entries;
  return {
    draft: own.some(({ data }) => (data as { draft?: boolean }).draft === true),
    issues: issues.filter(({ path }) => isWhole || paths.has(path) || isOfPage(path, page)).map((found) => inLanguage(found, pathname)),
    facts: facts.length,
    unreviewed: facts.filter(({ data }) => data.reviewed === undefined).map(({ id }) => id),
  };
}

/** The issue in the language of the page. */
function inLanguage({ path, line, column, severity, rule, said, fix }: Issue, pathname: string): PreviewReport['issues'][number] {
  const lang = locales.find((locale) => pathname.startsWith(`/${locale}/`)) ?? 'en';
  const catalog = checkCatalogs[lang];
  return { path, line, column, severity, rule, message: withStop(tell(said, catalog), lang), fix: tell(quote(fix), catalog) };
}

function pageOf({ collection, id }: Entry): string | undefined {
  switch (collection) {
    case 'articles':
      return entryPath.article(id);
    case 'facts':
      return entryPath.fact(id);
    case 'places':
      return entryPath.place(id);
    case 'people':
      return entryPath.person(id);
    case 'mechanisms':
      return entryPath.mechanism(id);
    default:
      return undefined;
  }
}

const entryPages = /^(?:articles|facts|places|people|mechanisms)\/./;

function isEntryPage(page: string): boolean {
  return entryPages.test(page);
}

/** A file that could not be read has no entry; its path still tells the page. */
function isOfPage(path: string, page: string): boolean {
  return isEntryPage(page) && (path.startsWith(`content/${page}/`) || path === `content/${page}.mdx`);
}

function citedBy(own: readonly Entry[], entries: readonly Entry[]): Entry[] {
  const cited = new Set(own.flatMap(({ collection, references }) => (collection === 'articles' ? references.filter((r) => r.to === 'facts').map((r) => r.id) : [])));
  return entries.filter(({ collection, id }) => collection === 'facts' && cited.has(id));
}

/** Facts that name the place, person or forum of the page. */
function naming(own: readonly Entry[], entries: readonly Entry[]): Entry[] {
  const named = own.filter(({ collection }) => collection === 'places' || collection === 'people' || collection === 'mechanisms');
  if (named.length === 0) return [];
  return entries.filter(
    (entry) => entry.collection === 'facts' && entry.references.some((r) => named.some(({ collection, id }) => r.to === collection && r.id === id)),
  );
}
