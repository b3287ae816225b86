/** The state of all translations as text: a line for each article and language, and below it what to look at. */
import type { Entry } from '../../src/mdx/fileToEntry.ts';
import type { ArticleEntry, RecordData } from '../../src/record/record.ts';
import { labelDigest, labelState, type BlockChange } from '../../src/record/staleness.ts';
import { quote, say, type Said } from '../../src/record/say.ts';
import { told } from './reporters.ts';
import { locales, type Locale } from '../../src/i18n/locales.ts';

/** Lines with tabs between article, language and state; details are indented under the line they belong to. */
export function translationsToText({ articles, facts }: RecordData, entries: readonly Entry[], lang: Locale): string {
  return [...articles.values()]
    .flatMap((article) => {
      const original = entries.find((entry) => entry.collection === 'articles' && entry.id === article.id && entry.locale === article.original);
      return locales.flatMap((locale) => [
        ...articleLines(article, locale, original),
        ...labelLines([...facts.values()].filter((fact) => fact.article === article.id), locale),
      ]);
    })
    .map((line) => `${told(line, lang)}\n`)
    .join('');
}

const states = { original: say`original`, machine: say`machine`, reviewed: say`reviewed` } as const;

function articleLines(article: ArticleEntry, locale: Locale, original: Entry | undefined): Said[] {
  const text = article.texts[locale];
  const name = quote(`${article.id}\t${locale}\t`);
  if (text === undefined) return [say`${name}${say`missing`}`];
  const state = say`${name}${text.stale ? say`${states[text.state]}, stale` : states[text.state]}`;
  const changes = text.blockChanges;
  if (!text.stale) return [state, ...(changes === undefined && text.state !== 'original' ? [say`  paragraphs not recorded`] : [])];
  if (changes === undefined) return [state, say`  the original has changed; which paragraphs was not recorded`];
  if (changes.length === 0) return [state, say`  the title or the summary has changed: ${(original?.originalText ?? '').split('\n').slice(0, 2).join(' / ')}`];
  return [state, ...changes.map((change) => changeLine(change, original))];
}

function changeLine({ number, kind, then, now }: BlockChange, original: Entry | undefined): Said {
  const digests = [then, now].filter((digest) => digest !== undefined).join(' -> ');
  const text = original?.blocks[number - 1] ?? '';
  if (kind === 'removed') return say`  former paragraph ${number} removed (${digests})`;
  return kind === 'added' ? say`  paragraph ${number} added (${digests}): ${text}` : say`  paragraph ${number} changed (${digests}): ${text}`;
}

type Fact = RecordData['facts'] extends Map<string, infer T> ? T : never;

function labelLines(facts: readonly Fact[], locale: Locale): Said[] {
  const unrecorded = facts.filter((fact) => labelState(fact, locale) === 'unrecorded').length;
  return [
    ...facts
      .filter((fact) => labelState(fact, locale) === 'stale')
      .map((fact) => say`  label of ${fact.id} changed (${fact.basis?.[locale as 'zh' | 'en']} -> ${labelDigest(fact)}): ${fact.label.vi} = ${fact.label[locale]}`),
    ...(unrecorded > 0 ? [say`  labels whose basis is not recorded: ${unrecorded}`] : []),
  ];
}
