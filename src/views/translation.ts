/** How far a translated article has fallen behind: paragraphs of its text and labels of its facts. */
import type { ArticleEntry, ArticleText } from '../record/record.ts';
import { labelState } from '../record/staleness.ts';
import type { Locale } from '../i18n/locales.ts';
import { message } from '../i18n/messages/index.ts';
import type { Context } from './context.ts';

export type TranslationGap = {
  facts: { stale: number; total: number };
  /** Absent when the translation does not say what its paragraphs were made from. */
  paragraphs?: { changed: number[]; removed: number; total: number };
  /** The title or the summary changed, or something that cannot be told. */
  other: boolean;
};

/** What has changed since an article was put into a language; facts count when the article cites them or they belong to it. */
export function translationGap({ record, index }: Context, article: ArticleEntry, locale: Locale, text: ArticleText): TranslationGap {
  const own = (index.factsByArticle.get(article.id) ?? []).map(({ id }) => id);
  const facts = [...new Set([...article.citedFacts, ...own])].flatMap((id) => record.facts.get(id) ?? []);
  const stale = text.state === 'original' ? 0 : facts.filter((fact) => labelState(fact, locale) === 'stale').length;
  const changes = text.blockChanges;
  const removed = (changes ?? []).filter(({ kind }) => kind === 'removed').length;
  return {
    facts: { stale, total: facts.length },
    ...(changes && {
      paragraphs: {
        changed: changes.flatMap(({ kind, number }) => (kind === 'removed' ? [] : [number])),
        removed,
        total: article.blocks + removed,
      },
    }),
    other: text.stale && (changes === undefined || changes.length === 0),
  };
}

/** The banner over a translation; empty when nothing has changed since. `Since this translation was made, 2 of 14 facts and 1 of 9 paragraphs changed.` */
export function staleNotice(locale: Locale, gap: TranslationGap): string {
  const { facts, paragraphs, other } = gap;
  const changed = paragraphs === undefined ? 0 : paragraphs.changed.length + paragraphs.removed;
  const parts = [
    ...(facts.stale > 0 ? [message(locale, 'article.staleFacts', { count: facts.stale, total: facts.total })] : []),
    ...(changed > 0 ? [message(locale, 'article.staleParagraphs', { count: changed, total: paragraphs?.total ?? 0 })] : []),
  ];
  const [first, second] = parts;
  const whole = second === undefined ? first : message(locale, 'article.staleBoth', { facts: first ?? '', paragraphs: second });
  return [
    ...(whole === undefined ? [] : [message(locale, 'article.staleOf', { parts: whole })]),
    ...(other ? [message(locale, paragraphs === undefined ? 'article.stale' : 'article.staleHead')] : []),
  ].join(locale === 'zh' ? '' : ' ');
}

/** The same for a table, in few words; paragraphs by their numbers in the original. */
export function gapDetails(locale: Locale, { facts, paragraphs, other }: TranslationGap): string[] {
  const changed = paragraphs?.changed ?? [];
  const removed = paragraphs?.removed ?? 0;
  return [
    ...(changed.length > 0
      ? [message(locale, 'translations.paragraphsChanged', { count: changed.length, numbers: changed.join(locale === 'zh' ? '、' : ', ') })]
      : []),
    ...(removed > 0 ? [message(locale, 'translations.paragraphsRemoved', { count: removed })] : []),
    ...(other && paragraphs !== undefined ? [message(locale, 'translations.headChanged')] : []),
    ...(facts.stale > 0 ? [message(locale, 'translations.labelsChanged', { count: facts.stale })] : []),
  ];
}
