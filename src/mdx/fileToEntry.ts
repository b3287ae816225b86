/** One content file -> one typed entry with everything later stages need, or issues. Pure. */
import type { z } from 'astro/zod';
import { compareIssues, issue, type Issue, type Position } from '../record/issue.ts';
import { entryToReferences, type EntryData } from '../record/references.ts';
import { originalText } from '../record/staleness.ts';
import { originalArticle, translatedArticle } from '../schemas/article.ts';
import { factKinds } from '../schemas/fact.ts';
import { collections, type CollectionName } from '../schemas/index.ts';
import { bodyToHtml, type Body } from './bodyToHtml.ts';
import { checkWording } from './checkWording.ts';
import { bytesToText } from './bytesToText.ts';
import { pathToIdentity, type Identity } from './pathToIdentity.ts';
import { textToFrontmatter, type Frontmatter } from './textToFrontmatter.ts';
import { quote, say, type Said } from '../record/say.ts';

/** A reference with the place in the file that makes it. */
export type PlacedReference = { to: CollectionName; id: string; session?: number; position: Position; inBody: boolean };

export type Entry = Identity &
  EntryData & {
    path: string;
    html: string;
    notes: Body['notes'];
    headings: Body['headings'];
    images: Body['images'];
    references: PlacedReference[];
    /** Normalized text that a translation is made from; only for articles. */
    originalText: string;
    /** Normalized text of each top-level block of the body, from which paragraphs are translated; only for articles. */
    blocks: string[];
    /** Where the field stands that other checks speak of, by its dotted name. */
    positions: Record<string, Position>;
  };

export type FileResult = { path: string; entry?: Entry; issues: Issue[] };

/**
 * Reads one file of `content/`.
 * @param path relative to the project root, with forward slashes
 * @returns the entry, perhaps with warnings, or at least one error; never both an entry and an error
 */
export function fileToEntry(path: string, bytes: Uint8Array): FileResult {
  const identity = pathToIdentity(path);
  if ('rule' in identity) return { path, issues: [identity] };
  const { text, issues: textIssues } = bytesToText(path, bytes);
  if (textIssues.length > 0) return { path, issues: textIssues.toSorted(compareIssues) };
  const frontmatter = textToFrontmatter(path, text);
  if (frontmatter.issues.length > 0) return { path, issues: frontmatter.issues.toSorted(compareIssues) };
  const parsed = schemaFor(identity.collection, frontmatter.data).safeParse(frontmatter.data);
  const body = bodyToHtml(frontmatter.body, {
    path,
    firstLine: frontmatter.bodyLine,
    kind: identity.collection === 'articles' ? 'article' : 'entry',
  });
  const issues = [
    ...(parsed.success ? [] : parsed.error.issues.flatMap((i) => schemaIssues(path, frontmatter, i))),
    ...body.issues,
  ].toSorted(compareIssues);
  if (!parsed.success || issues.length > 0) return { path, issues };
  const data = { collection: identity.collection, data: parsed.data } as EntryData;
  const entry: Entry = {
    ...identity,
    ...data,
    path,
    html: body.html,
    notes: body.notes,
    headings: body.headings,
    images: body.images,
    references: [
      ...entryToReferences(data).map(({ to, id, field }) => ({ to, id, position: frontmatter.locate(field), inBody: false })),
      ...body.citations.map((citation) => ({ ...citation, inBody: true })),
    ],
    originalText: identity.collection === 'articles' ? articleText(frontmatter) : '',
    blocks: identity.collection === 'articles' ? body.blocks : [],
    positions: fieldPositions(frontmatter, parsed.data),
  };
  const wording = checkWording({ path, identity, data: parsed.data, body: frontmatter.body, bodyLine: frontmatter.bodyLine, locate: frontmatter.locate });
  return { path, entry, issues: wording.toSorted(compareIssues) };
}

function schemaFor(collection: CollectionName, data: unknown): z.ZodType {
  if (collection !== 'articles') return collections[collection];
  const isOriginal = typeof data === 'object' && data !== null && 'original' in data;
  return isOriginal ? originalArticle : translatedArticle;
}

function articleText(frontmatter: Frontmatter): string {
  const { title, summary } = frontmatter.data as { title: string; summary: string };
  return originalText(title, summary, frontmatter.body);
}

/** Positions of the top-level fields, of what lies directly in them, and on through lists to the fields of their items. */
function fieldPositions(frontmatter: Frontmatter, data: unknown): Record<string, Position> {
  const positions: Record<string, Position> = {};
  const walk = (parent: object, path: (string | number)[]): void => {
    for (const [name, value] of Object.entries(parent) as [string, unknown][]) {
      const at = [...path, Array.isArray(parent) ? Number(name) : name];
      positions[at.join('.')] = frontmatter.locate(at);
      if (typeof value !== 'object' || value === null) continue;
      if (Array.isArray(value) || Array.isArray(parent) || path.length === 0) walk(value, at);
    }
  };
  walk(data as object, []);
  return positions;
}

function schemaIssues(path: string, frontmatter: Frontmatter, zodIssue: z.core.$ZodIssue): Issue[] {
  const name = zodIssue.path.map(String).join('.');
  if (zodIssue.code === 'unrecognized_keys') {
    return zodIssue.keys.map((key) =>
      issue(
        'schema',
        path,
        frontmatter.locate([...zodIssue.path, key], true),
        name === '' ? say`Unexpected field “${key}”` : say`Unexpected field “${key}” in ${name}`,
      ),
    );
  }
  const position = frontmatter.locate(zodIssue.path);
  return [issue('schema', path, position, say`${name || say`the fields`}: ${expectation(zodIssue, frontmatter.data)}`)];
}

function expectation(zodIssue: z.core.$ZodIssue, data: unknown): Said {
  const value = zodIssue.path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined),
    data,
  );
  const got = value === undefined ? say`missing` : say`unexpected ${describe(value)}`;
  const own = /expected .*$/.exec(zodIssue.message)?.[0];
  const isOurs = zodIssue.message.startsWith('expected');
  switch (zodIssue.code) {
    case 'invalid_type':
      return say`${got}, ${isOurs ? quote(zodIssue.message) : say`expected ${typeNames[zodIssue.expected] ?? zodIssue.expected}`}`;
    case 'invalid_value':
      return say`${got}, ${isOurs ? quote(zodIssue.message) : say`expected ${zodIssue.values.map(String).join(', ')}`}`;
    case 'invalid_union':
      return say`${got}, ${zodIssue.path.at(-1) === 'kind' ? say`expected ${factKinds.join(', ')}` : quote(zodIssue.message)}`;
    case 'too_small':
      if (zodIssue.origin === 'number' && !isOurs) return zodIssue.inclusive === false ? say`${got}, expected number to be >${String(zodIssue.minimum)}` : say`${got}, expected number to be >=${String(zodIssue.minimum)}`;
      break;
    case 'too_big':
      if (zodIssue.origin === 'number' && !isOurs) return say`${got}, expected number to be <=${String(zodIssue.maximum)}`;
  }
  return say`${got}, ${quote(own ?? zodIssue.message)}`;
}

/** The kinds of value that a schema asks for. */
const typeNames: Readonly<Record<string, Said>> = {
  string: say`string`,
  number: say`number`,
  int: say`int`,
  boolean: say`boolean`,
  array: say`array`,
  object: say`object`,
};

function describe(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

