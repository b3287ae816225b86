/** Mends what is safe in a content file: how it is stored, spaces, Chinese punctuation. Nothing that needs a reader's judgement. */
import { isScalar, parseDocument } from 'yaml';
import { say, type Said } from '../record/say.ts';
import { applyFaults, mendWording } from '../record/wording.ts';
import type { Locale } from '../schemas/common.ts';
import { bodyFaults, ownTexts } from './checkWording.ts';
import { pathToIdentity } from './pathToIdentity.ts';
import { textToFrontmatter } from './textToFrontmatter.ts';

export type Mended = {
  text: string;
  /** What was changed, each kind once; empty when nothing was. */
  changes: Said[];
};

/**
 * Mends the text of a file of `content/`; mending it again changes nothing.
 * The parsed fields stay equal, but for NFC and for the mended words themselves; a step that would change more is left out.
 * @param text with its byte order mark, if it has one
 */
export function mendFile(path: string, text: string): Mended {
  const identity = pathToIdentity(path);
  if ('rule' in identity) return { text, changes: [] };
  let now = text;
  const changes: Said[] = [];
  for (const step of steps(path, identity.locale)) {
    const next = step.mend(now);
    if (next === now || !keepsFields(path, now, next, step, identity.locale)) continue;
    now = next;
    changes.push(step.what);
  }
  return { text: now, changes };
}

type Step = {
  what: Said;
  mend: (text: string) => string;
  /** What the step does to a text among the fields: to one of the record's own in its language, or to any other. */
  words?: (text: string, lang: Locale | undefined) => string;
  /** It concerns how a file is stored, and so needs no fields that can be read. */
  isStorage?: boolean;
};

function steps(path: string, locale: Locale | undefined): Step[] {
  const compose = (text: string): string => text.normalize('NFC');
  return [
    { what: say`byte order mark`, mend: (text) => text.replace(/^\ufeff/, ''), isStorage: true },
    { what: say`line ends`, mend: (text) => text.replaceAll('\r\n', '\n'), isStorage: true },
    { what: say`Unicode NFC`, mend: compose, words: compose, isStorage: true },
    { what: say`final newline`, mend: (text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`), isStorage: true },
    { what: say`trailing spaces`, mend: withoutTrailingSpaces },
    {
      what: say`spaces and Chinese punctuation`,
      mend: (text) => mendWords(path, text, locale),
      words: (text, lang) => (lang === undefined ? text : mendWording(text, lang)),
    },
  ];
}

/** Whether the fields are the same after a step, but for what it does to words. */
function keepsFields(path: string, before: string, after: string, { words = (text) => text, isStorage = false }: Step, locale: Locale | undefined): boolean {
  const [then, now] = [readFields(path, before), readFields(path, after)];
  if (then === undefined) return isStorage;
  const own = new Map(ownTexts(then, locale).map((text) => [text.path.join('.'), text.lang]));
  const expected = (value: unknown, at: string): unknown => {
    if (typeof value === 'string') return words(value, own.get(at));
    if (typeof value !== 'object' || value === null) return value;
    const inner = Object.entries(value).map(([name, part]): [string, unknown] => [words(name, undefined), expected(part, at === '' ? name : `${at}.${name}`)]);
    return Array.isArray(value) ? inner.map(([, part]) => part) : Object.fromEntries(inner);
  };
  return JSON.stringify(expected(then, '')) === JSON.stringify(now);
}

/** The fields as the check reads them: without a byte order mark, whatever the line ends. */
function readFields(path: string, text: string): unknown {
  return textToFrontmatter(path, text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')).data;
}

/** Spaces at the ends of lines, except in code and where two of them break a line. */
function withoutTrailingSpaces(text: string): string {
  let inCode = false;
  const lines = text.split('\n');
  return lines
    .map((line, i) => {
      if (/^ {0,3}(?:```|~~~)/.test(line)) inCode = !inCode;
      const bare = line.trimEnd();
      const end = line.slice(bare.length);
      const isCode = inCode || (bare !== '' && /^(?: {4}|\t)/.test(line));
      const breaksLine = bare !== '' && end.endsWith('  ') && (lines[i + 1] ?? '').trim() !== '';
      return isCode || breaksLine || /[^ \t]/.test(end) ? line : bare;
    })
    .join('\n');
}

function mendWords(path: string, text: string, locale: Locale | undefined): string {
  const frontmatter = textToFrontmatter(path, text);
  if (frontmatter.data === undefined) return text;
  const bodyStart = text.length - frontmatter.body.length;
  const body = applyFaults(frontmatter.body, bodyFaults(frontmatter.body, locale));
  return `${mendFields(text.slice(0, bodyStart), frontmatter.data, locale)}${body}`;
}

/** Mends each of the record's own texts where it is written on one line. `head` ends with the second line `---`. */
function mendFields(head: string, data: unknown, locale: Locale | undefined): string {
  const start = head.indexOf('\n') + 1;
  const document = parseDocument(head.slice(start, head.lastIndexOf('\n---') + 1), { schema: 'core', uniqueKeys: false });
  const places = ownTexts(data, locale).flatMap(({ path, lang }) => {
    const node = document.getIn(path, true);
    return isScalar(node) && node.range ? [{ from: start + node.range[0], to: start + node.range[1], lang }] : [];
  });
  return places
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, lang }) => {
      const written = now.slice(from, to);
      return written.includes('\n') ? now : now.slice(0, from) + mendWording(written, lang) + now.slice(to);
    }, head);
}
