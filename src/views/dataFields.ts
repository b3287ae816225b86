/** What each field of a file of the open data is, read from the schema that checks the content. */
import { describePart, describePublished } from '../i18n/fields/index.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { publishedSchema, type JsonSchema } from '../schemas/jsonSchema.ts';
import { publishedNames, type PublishedName } from '../schemas/published.ts';

export type FieldRow = {
  /** `evidence[].phrase` */
  path: string;
  /** A JSON type, or the values that may stand. */
  type: string;
  /** Present in every entry, or in every parent that is present. */
  always: boolean;
  meaning: string;
};

/** Every field of a file, outer ones first; the three languages of a text are one row, shared parts stand by themselves. */
export function fileFields(locale: Locale, name: PublishedName): FieldRow[] {
  const root = publishedSchema(name, (field) => field);
  return rowsOf({ root, describe: (field) => describePublished(locale, name, field) }, root.items ?? {}, '');
}

/** Fields of the parts that several fields share: `quantity`, `party` and so on. */
export function sharedFields(locale: Locale): FieldRow[] {
  const parts = new Map(publishedNames.flatMap((name) => Object.entries(publishedSchema(name, (field) => field).$defs ?? {})));
  const root: JsonSchema = { $defs: Object.fromEntries(parts) };
  return sharedParts.flatMap((part) =>
    rowsOf({ root, describe: (field) => describePart(locale, part, field) }, parts.get(part) ?? {}, part),
  );
}

/** Parts that are explained once; the others are plain texts. */
const sharedParts = ['quantity', 'evidence', 'party', 'inferred', 'names', 'aliases'] as const;

function sharedName({ $ref = '' }: JsonSchema): string | undefined {
  return sharedParts.find((part) => $ref === `#/$defs/${part}`);
}

type Source = { root: JsonSchema; describe: (field: string) => string };

function rowsOf(source: Source, schema: JsonSchema, prefix: string): FieldRow[] {
  const objects = variantsOf(source, schema).filter((variant) => variant.properties !== undefined);
  const fields = [...new Set(objects.flatMap(({ properties = {} }) => Object.keys(properties)))];
  if (fields.length > 0 && fields.every((field) => locales.some((locale) => locale === field))) return [];
  return fields.flatMap((field) => {
    const parts = objects.flatMap(({ properties = {} }) => properties[field] ?? []);
    const path = prefix === '' ? field : `${prefix}.${field}`;
    const items = parts.flatMap((part) => variantsOf(source, part)).flatMap((part) => part.items ?? []);
    const inner = (items.length > 0 ? items : parts).filter((part) => sharedName(part) === undefined);
    const row: FieldRow = {
      path,
      type: typeOf(source, parts),
      always: objects.every(({ required = [] }) => required.includes(field)),
      meaning: source.describe(field),
    };
    return [row, ...merged(inner.flatMap((part) => rowsOf(source, part, items.length > 0 ? `${path}[]` : path)))];
  });
}

/** Rows of one path once. */
function merged(rows: readonly FieldRow[]): FieldRow[] {
  return [...new Map(rows.map((row) => [row.path, row])).values()];
}

/** A schema without references and alternatives. */
function variantsOf(source: Source, schema: JsonSchema): JsonSchema[] {
  if (schema.$ref !== undefined) {
    const part = source.root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return part === undefined ? [] : variantsOf(source, part);
  }
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return alternatives.length === 0 ? [schema] : alternatives.flatMap((part) => variantsOf(source, part));
}

function typeOf(source: Source, schemas: readonly JsonSchema[]): string {
  const shared = schemas.flatMap((schema) => sharedName(schema) ?? []);
  if (shared.length > 0) return [...new Set(shared)].join(' | ');
  const types = schemas.flatMap((schema) => variantsOf(source, schema)).map((variant): string => {
    if (variant.enum !== undefined) return variant.enum.join(' | ');
    if (variant.const !== undefined) return String(variant.const);
    if (variant.items) return listOf(typeOf(source, [variant.items]));
    const fields = Object.keys(variant.properties ?? {});
    const isText = fields.length > 0 && fields.every((field) => locales.some((locale) => locale === field));
    return isText ? `{${fields.join(', ')}}` : (variant.type ?? 'any');
  });
  const names = [...new Set(types)];
  // A number that may be whole is a number.
  return (names.includes('number') ? names.filter((type) => type !== 'integer') : names).join(' | ');
}

function listOf(type: string): string {
  return type.includes(' ') && !type.startsWith('{') ? `(${type})[]` : `${type}[]`;
}
