/** A new article's file, as a draft with prompts in the language it is written in. Pure. */
import { entryToText } from '../../src/mdx/entryToText.ts';
import { fileToEntry } from '../../src/mdx/fileToEntry.ts';
import type { Issue } from '../../src/record/issue.ts';
import type { Locale } from '../../src/schemas/common.ts';

export type NewArticle = {
  id: string;
  locale: Locale;
  title: string;
  summary: string;
  topics: readonly string[];
  /** Ids of sources; an id that ingest is yet to write is fine. */
  sources: readonly string[];
  /** Day on which the record publishes it. */
  published: string;
};

/** What an editor finds in the body and writes over. */
const prompts: Readonly<Record<Locale, string>> = {
  vi: 'Viết bài bằng lời của mình ở đây. Mỗi con số là một dữ kiện, dẫn bằng mã của nó.',
  zh: '请在此用自己的话撰写。每个数字都应是一条事实，以其编号引用。',
  en: 'Write the report here in your own words. Each number is a fact, cited by its id.',
};

/**
 * @returns the file, and what an editor must still mend in what was given
 * @example newArticle({ id: '2026-01-15-bridge-talks', locale: 'vi', … }).path // => 'content/articles/2026-01-15-bridge-talks/vi.mdx'
 */
export function newArticle({ id, locale, ...given }: NewArticle): { path: string; text: string; issues: Issue[] } {
  const { title, summary, sources, topics, published } = given;
  const path = `content/articles/${id}/${locale}.mdx`;
  const fields = { title, summary, original: true, sources, published, topics, draft: true };
  const text = entryToText('articles', fields, prompts[locale]);
  return { path, text, issues: fileToEntry(path, new TextEncoder().encode(text)).issues };
}
