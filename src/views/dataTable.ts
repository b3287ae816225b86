/** The open data as tables: which fields of an entry are columns, of what type, and what they mean. */
import { toCsv, type Cell } from '../record/csv.ts';
import type { FactEntry } from '../record/record.ts';
import type { JsonSchema } from '../schemas/jsonSchema.ts';
import { publishedSchema } from '../schemas/jsonSchema.ts';
import { publishedNames, type PublishedName } from '../schemas/published.ts';
import { describeColumn, describePublished } from '../i18n/fields/index.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Context } from './context.ts';
import { dataFiles, factRow, publishedFacts, type Row } from './data.ts';
import { factQuantity, printDate } from './factLine.ts';
import { placeName } from './links.ts';
import { factDate } from '../record/factDate.ts';

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean';

export type Column = {
  /** `label_vi` for the field `label.vi`. */
  name: string;
  type: ColumnType;
  description: Readonly<Record<Locale, string>>;
};

export type Table = { name: PublishedName; columns: Column[]; rows: Cell[][] };

/** Dotted paths of the columns; what no path names is in the JSON file only. */
const columnPaths: Readonly<Record<PublishedName, readonly string[]>> = {
  facts: [
    ...['id', 'kind', ...each('label'), 'quantity.value', 'quantity.min', 'quantity.max', 'quantity.unit', 'quantity.currency', 'qualifier'],
    ...['change.from', 'planned', 'date', 'period', 'signed', 'asOf', 'status', 'document', 'type', 'mode', 'places', 'mechanism', 'session'],
    ...['topics', 'attribution.by', 'attribution.via', 'speaker', 'addressee', 'organizers', 'participants', 'parties', 'donors', 'recipients'],
    ...['facilitators', ...each('items.label'), 'items.quantity.value', 'items.quantity.unit', 'person', ...each('office'), 'organization'],
    ...[...each('inferred.why'), 'disputed.preferred', ...each('disputed.reason'), 'withdrawn.date', 'corrections.date', 'article'],
    ...['evidence.source', 'evidence.paragraph', 'evidence.phrase', ...each('url')],
  ],
  places: [
    ...['id', ...each('names'), 'names.zhCertainty', ...each('official'), ...each('aliases'), 'level', 'country', 'parent'],
    ...['codes.iso3166_2', 'codes.gbT2260', 'codes.wikidata', 'valid.from', 'valid.until', 'successor', 'predecessors', 'borders', ...each('url')],
  ],
  mechanisms: [
    ...['id', ...each('names'), 'names.zhCertainty', ...each('short'), 'established'],
    ...['sessions.number', 'sessions.date', 'sessions.host', ...each('url')],
  ],
  people: ['id', ...each('names'), 'names.zhCertainty', 'side', ...each('nameNote'), ...each('url')],
  organizations: ['id', ...each('names'), 'names.zhCertainty', 'type', 'place'],
  sources: [
    ...['id', 'kind', 'title', ...each('description'), 'lang', 'publisher', 'byline', 'published', 'printedDate', 'url', 'originalUrl', 'originalPublisher'],
    ...[...each('caveat'), ...each('page')],
  ],
  articles: ['id', 'original', ...each('title'), ...each('summary'), ...each('state'), 'published', 'sources', 'topics', 'facts', ...each('url')],
};

/** Signs between the values of a list in one cell. */
export const listSeparator = ' | ';

/** All tables of `/data/`. @param contexts one of each language */
export function dataTables(contexts: readonly Context[]): Table[] {
  const [first] = contexts;
  if (first === undefined) return [];
  return publishedNames.map((name) =>
    name === 'facts' ? factsTable(contexts, publishedFacts(first.record)) : plainTable(name, dataFiles[name](first.record)),
  );
}

/** A table of some facts, with what the pages print for each in the three languages. */
export function factsTable(contexts: readonly Context[], facts: readonly FactEntry[]): Table {
  const { name, columns, rows } = plainTable('facts', facts.map(factRow));
  const printed: [string, (context: Context, fact: FactEntry) => string | undefined][] = [
    ['printed', printedValue],
    ['placeNames', (context, fact) => fact.places.map((id) => placeName(context, id).text).join(listSeparator)],
  ];
  const added = printed.flatMap(([field, print]) => contexts.map((context) => ({ field, print, context })));
  return {
    name,
    columns: [
      ...columns,
      ...added.map(({ field, context }) => ({ name: `${field}_${context.locale}`, type: 'string' as const, description: inEach((l) => describeColumn(l, field)) })),
    ],
    rows: rows.map((row, i) => {
      const fact = facts[i];
      return [...row, ...added.map(({ print, context }) => (fact === undefined ? undefined : plain(print(context, fact))))];
    }),
  };
}

export function tableToCsv({ columns, rows }: Table): string {
  return toCsv(columns.map(({ name }) => name), rows);
}

function printedValue(context: Context, fact: FactEntry): string | undefined {
  const date = factDate(fact);
  return factQuantity(context.locale, fact)?.text ?? (date === undefined ? undefined : printDate(context.locale, date).text);
}

/** Spaces that do not break are for pages. */
function plain(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text.replaceAll('\u00a0', ' ');
}

function plainTable(name: PublishedName, entries: readonly Row[]): Table {
  const columns = columnsOf(name);
  return {
    name,
    columns: columns.map(({ path: _path, ...column }) => column),
    rows: entries.map((entry) => columns.map(({ path }) => cellAt(entry, path))),
  };
}

type PathColumn = Column & { path: string[] };

/** Every place and forum has a table of the same columns: they are read from the schema once. */
const known = new Map<PublishedName, PathColumn[]>();

function columnsOf(name: PublishedName): PathColumn[] {
  const columns = known.get(name) ?? readColumns(name);
  known.set(name, columns);
  return columns;
}

function readColumns(name: PublishedName): PathColumn[] {
  const schema = publishedSchema(name, (field) => field);
  return columnPaths[name].map((path) => {
    const fields = path.split('.');
    const last = fields.at(-1) as string;
    const isLanguage = locales.some((locale) => locale === last);
    const meant = isLanguage ? (fields.at(-2) as string) : last;
    return {
      path: fields,
      name: fields.join('_'),
      type: typeAt(schema, fields),
      description: inEach((l) => `${describePublished(l, name, meant)}${isLanguage ? ` (${describePublished(l, name, last)})` : ''}`),
    };
  });
}

function each(path: string): string[] {
  return locales.map((locale) => `${path}.${locale}`);
}

function inEach(text: (locale: Locale) => string): Record<Locale, string> {
  return { vi: text('vi'), zh: text('zh'), en: text('en') };
}

/** The value at a path; values of a list stand in one cell. */
function cellAt(entry: unknown, path: readonly string[]): Cell {
  const values = valuesAt(entry, path);
  if (values.every((value) => value === '')) return undefined;
  return values.length <= 1 ? values[0] : values.map(String).join(listSeparator);
}

function valuesAt(value: unknown, [field, ...rest]: readonly string[]): (string | number | boolean)[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) {
    // What an item lacks leaves a gap, so that the columns of a list keep their order.
    return value.flatMap((item) => {
      const found = valuesAt(item, field === undefined ? [] : [field, ...rest]);
      return found.length === 0 ? [''] : found;
    });
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return field === undefined ? [value] : [];
  const fields = value as Readonly<Record<string, unknown>>;
  return field === undefined ? [printParty(fields)] : valuesAt(fields[field], rest);
}

/** `person:hung-ba`, or the label of a party without an entry in the three languages. */
function printParty(party: Readonly<Record<string, unknown>>): string {
  return Object.entries(party)
    .map(([kind, who]) => (typeof who === 'string' ? `${kind}:${who}` : Object.values(who as Record<Locale, string>).join(' / ')))
    .join();
}

/** Type of the cells of a column; a list is text. @throws RangeError when the schema has no such field */
function typeAt(schema: JsonSchema, path: readonly string[]): ColumnType {
  const types = new Set(leavesAt(schema, schema, path, 0));
  const [type, ...others] = [...types].filter((found) => found !== 'null');
  if (type === undefined) throw new RangeError(`Unexpected column ${path.join('.')}, expected a field of the schema`);
  return others.length === 0 && (type === 'integer' || type === 'number' || type === 'boolean') ? type : 'string';
}

function leavesAt(root: JsonSchema, schema: JsonSchema, path: readonly string[], lists: number): string[] {
  if (schema.$ref !== undefined) {
    const part = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return part === undefined ? [] : leavesAt(root, part, path, lists);
  }
  const variants = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  if (variants.length > 0) return variants.flatMap((variant) => leavesAt(root, variant, path, lists));
  // The file itself is the first list.
  if (schema.items) return leavesAt(root, schema.items, path, lists + 1);
  const [field, ...rest] = path;
  if (field === undefined) return [lists > 1 ? 'string' : (schema.type ?? 'string')];
  const next = schema.properties?.[field];
  return next === undefined ? [] : leavesAt(root, next, rest, lists);
}
