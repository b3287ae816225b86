/** The state of all translations as text: a line for each article and language, and below it what to look at. */
import type { Entry } from '../../src/mdx/fileToEntry.ts';
import type { ArticleEntry, RecordData } from '../../src/record/record.ts';
import { labelDigest, labelState, type BlockChange } from '../../src/record/staleness.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';

/** Tab-separated lines; details are indented under the line they belong to. */
export function translationsToText({ articles, facts }: RecordData, entries: readonly Entry[]): string {
  return [...articles.values()]
    .flatMap((article) => {
      const original = entries.find((entry) => entry.collection === 'articles' && entry.id === article.id && entry.locale === article.original);
      return locales.flatMap((locale) => [
        ...articleLines(article, locale, original),
        ...labelLines([...facts.values()].filter((fact) => fact.article === article.id), locale),
      ]);
    })
    .map((line) => `${line}\n`)
    .join('');
}

function articleLines(article: ArticleEntry, locale: Locale, original: Entry | undefined): string[] {
  const text = article.texts[locale];
  if (text === undefined) return [`${article.id}\t${locale}\tmissing`];
  const state = `${article.id}\t${locale}\t${text.state}${text.stale ? ', stale' : ''}`;
  const changes = text.blockChanges;
  if (!text.stale) return [state, ...(changes === undefined && text.state !== 'original' ? ['  paragraphs not recorded'] : [])];
  if (changes === undefined) return [state, '  the original has changed; which paragraphs was not recorded'];
  if (changes.length === 0) return [state, `  the title or the summary has changed: ${(original?.originalText ?? '').split('\n').slice(0, 2).join(' / ')}`];
  return [state, ...changes.map((change) => changeLine(change, original))];
}

function changeLine({ number, kind, then, now }: BlockChange, original: Entry | undefined): string {
  const digests = [then, now].filter((digest) => digest !== undefined).join(' -> ');
  if (kind === 'removed') return `  former paragraph ${number} removed (${digests})`;
  return `  paragraph ${number} ${kind} (${digests}): ${original?.blocks[number - 1] ?? ''}`;
}

type Fact = RecordData['facts'] extends Map<string, infer T> ? T : never;

function labelLines(facts: readonly Fact[], locale: Locale): string[] {
  const unrecorded = facts.filter((fact) => labelState(fact, locale) === 'unrecorded').length;
  return [
    ...facts
      .filter((fact) => labelState(fact, locale) === 'stale')
      .map((fact) => `  label of ${fact.id} changed (${fact.basis?.[locale as 'zh' | 'en']} -> ${labelDigest(fact)}): ${fact.label.vi} = ${fact.label[locale]}`),
    ...(unrecorded > 0 ? [`  labels whose basis is not recorded: ${unrecorded}`] : []),
  ];
}
