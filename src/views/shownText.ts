/** Which of its languages an article is shown in. */
import type { ArticleEntry, ArticleText } from '../record/record.ts';
import type { Locale } from '../i18n/locales.ts';

/** Text shown in a locale: its own, or the original with a notice. */
export function shownText(article: ArticleEntry, locale: Locale): { text: ArticleText; isOwn: boolean } {
  const own = article.texts[locale];
  const text = own ?? article.texts[article.original];
  if (text === undefined) throw new RangeError(`Unexpected article ${article.id} without its original`);
  return { text, isOwn: own !== undefined };
}
