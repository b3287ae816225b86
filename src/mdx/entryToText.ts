/** The one form in which a content file is written: by `npm run check -- --fix` and by the editor in the browser alike. */
import { Document, isPair, isScalar, visit, type Scalar } from 'yaml';
import type { CollectionName } from '../schemas/index.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Fields whose text stands in double quotes: dates, digests, and words of a source. */
const quoted: ReadonlySet<string> = new Set([
  ...['asOf', 'date', 'established', 'from', 'period', 'published', 'signed', 'until'],
  ...['basis', 'paragraphs'],
  ...['phrase', 'printedDate'],
]);

/** Lists of ids, written in one line. */
const inOneLine: ReadonlySet<string> = new Set(['borders', 'places', 'predecessors', 'sources', 'topics']);

/**
 * The file of an entry: frontmatter between `---` lines with the fields in the order given, an empty line, the body
 * without the white space around it. Depends on the data alone, so that writing what was read changes nothing but style.
 * @example entryToText('places', { country: 'VN' }, '') // => '---\ncountry: VN\n---\n'
 */
export function entryToText(collection: CollectionName, fields: Fields, body: string): string {
  const text = body.trim();
  return `---\n${fieldsToYaml(collection, fields)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

function fieldsToYaml(collection: CollectionName, fields: Fields): string {
  return documentToYaml(collection, new Document(fields, { aliasDuplicateObjects: false }));
}

/** The YAML of a document in the one form, its comments kept. Changes the styles of its nodes, and numbers in quoted fields to text. */
export function documentToYaml(collection: CollectionName, document: Document): string {
  visit(document, {
    Map: (_key, map) => {
      map.flow = false;
    },
    Seq: (_key, list, path) => {
      list.flow = list.items.length === 0 || (list.items.every(isScalar) && inOneLine.has(nearestField(path)));
    },
    Scalar: (key, scalar, path) => {
      if (key === 'key') {
        scalar.type = 'PLAIN';
        return;
      }
      const quotes = isQuoted(collection, path);
      if (quotes && typeof scalar.value === 'number') scalar.value = scalar.source ?? String(scalar.value);
      if (typeof scalar.value === 'string') (scalar as Scalar).type = quotes ? 'QUOTE_DOUBLE' : 'PLAIN';
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, singleQuote: false, defaultKeyType: 'PLAIN' });
}

/** Whether the text of a field stands in quotes whatever the collection, so that no date is read as a number. */
export function isQuotedField(name: string): boolean {
  return quoted.has(name);
}

function isQuoted(collection: CollectionName, path: readonly object[]): boolean {
  const names = fieldNames(path);
  const own = names.at(-1) ?? '';
  return quoted.has(own) || names.at(-2) === 'basis' || (collection === 'sources' && own === 'title');
}

function nearestField(path: readonly object[]): string {
  return fieldNames(path).at(-1) ?? '';
}

/** Names of the fields from the root down to a node; items of lists have none. */
function fieldNames(path: readonly object[]): string[] {
  return path.filter(isPair).map(({ key }) => (isScalar(key) ? String(key.value) : ''));
}
