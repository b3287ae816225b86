/** Spelling of one content file: the record's own texts in Vietnamese and English; never evidence, names or titles of sources. */
import { issue, type Issue } from '../record/issue.ts';
import { say } from '../record/say.ts';
import { findMisspellings, nameWords, type Dictionaries, type Misspelling } from '../record/spelling.ts';
import type { Locale } from '../schemas/common.ts';
import { hideMarkup, namesOfOthers, ownTexts } from './checkWording.ts';
import { pathToIdentity } from './pathToIdentity.ts';
import { textToPositions } from './positions.ts';
import { textToFrontmatter } from './textToFrontmatter.ts';

/** More of them in one file say nothing new. */
const maxWarnings = 20;

/** A content file as far as spelling goes. Its parts are looked up again when names change, without reading it anew. */
export type SpelledFile = {
  path: string;
  /** Words of the names that the file holds, in lower case. */
  names: string[];
  texts: { lang: 'vi' | 'en'; text: string; at: (index: number) => { line: number; column: number } }[];
};

/** Undefined for what is no content file, or cannot be read. */
export function textToSpelled(path: string, text: string): SpelledFile | undefined {
  const identity = pathToIdentity(path);
  if ('rule' in identity) return undefined;
  const { data, body, bodyLine, locate } = textToFrontmatter(path, text);
  if (typeof data !== 'object' || data === null) return undefined;
  const fields = ownTexts(data, identity.locale).flatMap((own) =>
    own.lang === 'zh' ? [] : [{ lang: own.lang, text: own.text, at: () => locate(own.path) }],
  );
  const positionOf = textToPositions(body);
  const parts = bodyParts(body, identity.locale).flatMap(({ lang, from, to }) => {
    if (lang === 'zh') return [];
    const at = (index: number) => {
      const { line, column } = positionOf(from + index);
      return { line: line + bodyLine - 1, column };
    };
    return [{ lang, text: hideMarkup(body).slice(from, to), at }];
  });
  const names = Object.entries(data).flatMap(([name, value]) => (namesOfOthers.has(name) || isNaming(identity.collection, name) ? textsIn(value) : []));
  return { path, names: names.flatMap(nameWords), texts: [...fields, ...parts] };
}

/**
 * Lists warnings, at most 20 a file.
 * @param names words of names that the record holds, in lower case
 */
export function checkSpelling({ path, texts }: SpelledFile, names: ReadonlySet<string>, dictionaries: Dictionaries): Issue[] {
  return texts
    .flatMap(({ lang, text, at }) => findMisspellings(text, lang, dictionaries, names).map((found) => ({ ...found, lang, at })))
    .slice(0, maxWarnings)
    .map(({ lang, at, ...found }) => issue('spelling', path, at(found.index), message(found, dictionaries[lang].suggest(found.word.toLowerCase())), 'warning'));
}

function message({ word }: Misspelling, suggestions: readonly string[]) {
  return suggestions.length === 0
    ? say`Unexpected word “${word}”, expected one that the dictionary or a name of the record holds`
    : say`Unexpected word “${word}”, did you mean ${suggestions.join(', ')}?`;
}

/** Titles of sources are names as well: of newspapers, people, places. */
function isNaming(collection: string, field: string): boolean {
  return collection === 'sources' && ['title', 'authors'].includes(field);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** An article's body is in its language; elsewhere each note is in its own. */
function bodyParts(body: string, locale: Locale | undefined): { lang: Locale; from: number; to: number }[] {
  if (locale !== undefined) return [{ lang: locale, from: 0, to: body.length }];
  return [...body.matchAll(/<Note lang="(vi|zh|en)">([\s\S]*?)<\/Note>/g)].map(({ 0: note, 1: lang, index }) => ({
    lang: lang as Locale,
    from: index,
    to: index + note.length,
  }));
}
