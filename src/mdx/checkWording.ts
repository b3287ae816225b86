/** Wording of one content file: titles, summaries, labels, reasons, notes and bodies; never evidence, names or titles of sources. */
import { issue, type Issue, type Position } from '../record/issue.ts';
import { findWording, type WordingFault } from '../record/wording.ts';
import { locales, type Locale } from '../schemas/common.ts';
import { textToPositions } from './positions.ts';
import type { Identity } from './pathToIdentity.ts';

/** A text of the frontmatter that the record itself writes. */
export type OwnText = { path: (string | number)[]; lang: Locale; text: string };

/** The file as far as it is read: its fields and its body. */
type File = { path: string; identity: Identity; data: unknown; body: string; bodyLine: number; locate: (field: (string | number)[]) => Position };

/** More of them in one file say nothing new. */
const maxWarnings = 20;

/** Lists warnings, at the field or at the spot of the body; at most 20 of each. */
export function checkWording({ path, identity, data, body, bodyLine, locate }: File): Issue[] {
  const fields = ownTexts(data, identity.locale).flatMap((own) =>
    findWording(own.text, own.lang).map(({ rule, message }) => issue(rule, path, locate(own.path), message, 'warning')),
  );
  const positionOf = textToPositions(body);
  const spots = bodyFaults(body, identity.locale).map(({ rule, message, index }) => {
    const { line, column } = positionOf(index);
    return issue(rule, path, { line: line + bodyLine - 1, column }, message, 'warning');
  });
  return [...fields.slice(0, maxWarnings), ...spots.slice(0, maxWarnings)];
}

/** Fields that hold names as others write them. */
export const namesOfOthers: ReadonlySet<string> = new Set(['names', 'official', 'aliases', 'short']);

/** The record's own texts in the fields of a file: each text in three languages; of an article its title and summary. */
export function ownTexts(data: unknown, locale: Locale | undefined): OwnText[] {
  const found: OwnText[] = [];
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    const fields = Object.entries(value) as [string, unknown][];
    if (fields.length === locales.length && fields.every(([name, text]) => isLocale(name) && typeof text === 'string')) {
      for (const [lang, text] of fields) found.push({ path: [...path, lang], lang: lang as Locale, text: text as string });
      return;
    }
    for (const [name, inner] of fields) if (!namesOfOthers.has(name)) walk(inner, [...path, Array.isArray(value) ? Number(name) : name]);
  };
  walk(data, []);
  if (locale === undefined || typeof data !== 'object' || data === null) return found;
  for (const name of ['title', 'summary']) {
    const text = (data as Readonly<Record<string, unknown>>)[name];
    if (typeof text === 'string') found.push({ path: [name], lang: locale, text });
  }
  return found;
}

/**
 * What the house writes otherwise in a body: of an article in its language, elsewhere in the language of each note.
 * @returns places in `body`, ascending
 */
export function bodyFaults(body: string, locale: Locale | undefined): WordingFault[] {
  const hidden = hideMarkup(body);
  let [start, lang] = [0, locale];
  return body.split('\n').flatMap((line) => {
    const from = start;
    start += line.length + 1;
    const opened = locale === undefined ? /<Note lang="(vi|zh|en)">/.exec(line)?.[1] : undefined;
    if (opened !== undefined) lang = opened as Locale;
    const faults = lang === undefined ? [] : findWording(hidden.slice(from, from + line.length), lang);
    if (locale === undefined && line.includes('</Note>')) lang = undefined;
    // Cells of a table are set with spaces.
    const isTable = line.startsWith('|');
    return faults.filter(({ message }) => !isTable || message.template !== secondSpace).map((fault) => ({ ...fault, index: from + fault.index }));
  });
}

const secondSpace = 'Unexpected second space, expected one';

/** The body at its length, with tags, code and addresses as signs that belong to no language. */
export function hideMarkup(body: string): string {
  return body.replace(/<[^<>]*>|`[^`\n]*`|\]\([^()\n]*\)|^\[[^\]\n]*\]: .*$/gm, (markup) => markup.replace(/[^\n]/g, '\u0000'));
}

function isLocale(name: string): name is Locale {
  return (locales as readonly string[]).includes(name);
}
