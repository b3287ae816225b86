/** Mends what is safe in a content file: how it is stored, order and quotes of its fields, spellings of ids, spaces, Chinese punctuation. Nothing that needs a reader's judgement. */
import { isScalar, parseDocument } from 'yaml';
import { say, type Said } from '../record/say.ts';
import { applyFaults, mendWording } from '../record/wording.ts';
import type { Locale } from '../schemas/common.ts';
import type { CollectionName } from '../schemas/index.ts';
import { idFields } from '../schemas/idFields.ts';
import { bodyFaults, ownTexts } from './checkWording.ts';
import { isQuotedField } from './entryToText.ts';
import { frontmatterToOneForm } from './frontmatterToOneForm.ts';
import { mendBodyIds, mendFieldIds, mendId, type KnownIds } from './mendIds.ts';
import { pathToIdentity } from './pathToIdentity.ts';
import { textToFrontmatter } from './textToFrontmatter.ts';

export type Mended = {
  text: string;
  /** What was changed, each kind once; empty when nothing was. */
  changes: Said[];
};

/**
 * Mends the text of a file of `content/`; mending it again changes nothing.
 * The parsed fields stay equal, but for NFC and for the mended words and ids themselves; a step that would change more is left out.
 * @param text with its byte order mark, if it has one
 * @param ids those of the record; without them no id is mended
 */
export function mendFile(path: string, text: string, ids: KnownIds = new Map()): Mended {
  const identity = pathToIdentity(path);
  if ('rule' in identity) return { text, changes: [] };
  const all = steps(path, identity, ids);
  const taken = new Set<Step>();
  let now = text;
  // One step may give another something to do, such as a text that comes to stand on one line.
  for (let round = 0; round < maxRounds; round += 1) {
    const before = now;
    for (const step of all) {
      const next = step.mend(now);
      if (next === now || !keepsFields(path, now, next, step, identity.locale)) continue;
      now = next;
      taken.add(step);
    }
    if (now === before) break;
  }
  return { text: now, changes: all.filter((step) => taken.has(step)).map(({ what }) => what) };
}

const maxRounds = 6;

type Step = {
  what: Said;
  mend: (text: string) => string;
  /** What the step does to a text among the fields: to one of the record's own in its language, or to any other. */
  words?: (text: string, lang: Locale | undefined, field: string) => string;
  /** It moves fields, and quotes what would be read as a number. */
  isForm?: boolean;
  /** It concerns how a file is stored, and so needs no fields that can be read. */
  isStorage?: boolean;
};

function steps(path: string, { collection, locale }: { collection: CollectionName; locale?: Locale | undefined }, ids: KnownIds): Step[] {
  const compose = (text: string): string => text.normalize('NFC');
  return [
    { what: say`byte order mark`, mend: (text) => text.replace(/^\ufeff/, ''), isStorage: true },
    { what: say`line ends`, mend: (text) => text.replaceAll('\r\n', '\n'), isStorage: true },
    { what: say`Unicode NFC`, mend: compose, words: compose, isStorage: true },
    { what: say`final newline`, mend: (text) => (text === '' || text.endsWith('\n') ? text : `${text}\n`), isStorage: true },
    { what: say`trailing spaces`, mend: withoutTrailingSpaces },
    {
      what: say`spelling of ids`,
      mend: (text) => mendParts(path, text, (yaml) => mendFieldIds(yaml, ids), (body) => mendBodyIds(body, ids)),
      words: (text, _lang, field) => (Object.hasOwn(idFields, field) ? mendId(text, ids.get(idFields[field] as CollectionName)) : text),
    },
    {
      what: say`order and quotes of the fields`,
      mend: (text) => mendParts(path, text, (yaml) => withoutTrailingSpaces(frontmatterToOneForm(collection, yaml)), (body) => body),
      isForm: true,
    },
    {
      what: say`spaces and Chinese punctuation`,
      mend: (text) => mendWords(path, text, locale),
      words: (text, lang) => (lang === undefined ? text : mendWording(text, lang)),
    },
  ];
}

/** Whether the fields are the same after a step, but for what it does to words. */
function keepsFields(path: string, before: string, after: string, { words = (text) => text, isStorage = false, isForm = false }: Step, locale: Locale | undefined): boolean {
  const [then, now] = [readFields(path, before), readFields(path, after)];
  if (then === undefined) return isStorage;
  const own = new Map(ownTexts(then, locale).map((text) => [text.path.join('.'), text.lang]));
  const expected = (value: unknown, at: string, field: string): unknown => {
    if (typeof value === 'string') return words(value, own.get(at), field);
    if (typeof value !== 'object' || value === null) return value;
    const isList = Array.isArray(value);
    const inner = Object.entries(value).map(([name, part]): [string, unknown] => [
      words(name, undefined, ''),
      expected(part, at === '' ? name : `${at}.${name}`, isList ? field : name),
    ]);
    return isList ? inner.map(([, part]) => part) : Object.fromEntries(inner);
  };
  const form = isForm ? inOneOrder : (value: unknown) => value;
  return JSON.stringify(form(expected(then, '', ''))) === JSON.stringify(form(now));
}

/** The same data whatever the order of its fields, and whether a date such as 2023 is in quotes. */
function inOneOrder(value: unknown, field = ''): unknown {
  if (typeof value === 'number' && isQuotedField(field)) return String(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => inOneOrder(item, field));
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, inOneOrder(part, name)]);
}

/** Changes the lines of the fields and the body of a file that can be read. */
function mendParts(path: string, text: string, fields: (yaml: string) => string, body: (body: string) => string): string {
  const frontmatter = textToFrontmatter(path, text);
  if (frontmatter.data === undefined) return text;
  const start = text.indexOf('\n') + 1;
  const bodyStart = text.length - frontmatter.body.length;
  const end = text.slice(0, bodyStart).lastIndexOf('\n---') + 1;
  return `${text.slice(0, start)}${fields(text.slice(start, end))}${text.slice(end, bodyStart)}${body(frontmatter.body)}`;
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
  return `${mendFields(text.slice(0, bodyStart), frontmatter.data, locale)}${mendBody(frontmatter.body, locale)}`;
}

/** Until nothing is left: a mark that has become full-width asks the same of the one after it. */
function mendBody(body: string, locale: Locale | undefined): string {
  const mended = applyFaults(body, bodyFaults(body, locale));
  return mended === body ? body : mendBody(mended, locale);
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
