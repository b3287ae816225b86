/** zod schemas -> JSON Schemas, by which editors complete and check frontmatter. */
import { z } from 'astro/zod';
import { compareText } from '../../src/record/issue.ts';
import { locales } from '../../src/i18n/locales.ts';
import { describeField } from '../../src/schemas/fieldDescriptions.ts';
import { idFields } from '../../src/schemas/idFields.ts';
import { collectionNames, collections, type CollectionName } from '../../src/schemas/index.ts';
import { hintField } from './admin/fieldHints.ts';
import { mapFields, sharedParts, type JsonSchema } from '../../src/schemas/jsonSchema.ts';

/** Ids of the entries that exist, by collection. */
export type Ids = ReadonlyMap<CollectionName, readonly string[]>;

/**
 * JSON Schema (draft 2020-12) of the frontmatter of a collection, the same on every machine.
 * With `ids`, a field that names another entry accepts only ids that exist; without, any well-formed id.
 * It admits everything the zod schema admits; calendar dates, word counts and rules between fields stay with `npm run check`.
 * @throws Error when a schema has an id field that `idFields` does not know, or a field without a description
 */
export function collectionToJsonSchema(name: CollectionName, ids?: Ids): JsonSchema {
  const {
    $schema,
    $defs = {},
    ...body
  } = z.toJSONSchema(collections[name], { io: 'input', metadata: sharedParts() }) as JsonSchema;
  const { slug, ...defs } = $defs;
  const used = new Set<CollectionName>();
  const root = withFields(body, name, used);
  const parts = Object.entries(defs).map(([part, schema]): [string, JsonSchema] => [
    part,
    withFields(schema, name, used),
  ]);
  const references = [...used].map((to): [string, JsonSchema] => [`${to}Id`, idSchema(to, slug, ids?.get(to))]);
  const all = [...parts, ...references].sort(([a], [b]) => compareText(a, b));
  return {
    ...($schema && { $schema }),
    title: `content/${name}/`,
    ...root,
    ...(all.length > 0 && { $defs: Object.fromEntries(all) }),
  };
}

/** Collects the ids of entries, each once and in code-unit order. */
export function entriesToIds(entries: readonly { collection: CollectionName; id: string }[]): Ids {
  return new Map(
    collectionNames.map((name) => {
      const ids = entries.filter(({ collection }) => collection === name).map(({ id }) => id);
      return [name, [...new Set(ids)].sort(compareText)];
    }),
  );
}

/** The schema with a description at each field and the collection of each id, all the way down. */
function withFields(schema: JsonSchema, collection: CollectionName, used: Set<CollectionName>): JsonSchema {
  return mapFields(schema, (field, part) => ({
    ...withId(field, part, used),
    description: describeInAll(collection, field),
  }));
}

/** What an editor shows when the pointer rests on a field: the description in each language, a paragraph each. */
function describeInAll(collection: CollectionName, field: string): string {
  const english = describeField(collection, field);
  return locales.map((locale) => (locale === 'en' ? english : (hintField(collection, field, locale) ?? english))).join('\n\n');
}

function withId(field: string, schema: JsonSchema, used: Set<CollectionName>): JsonSchema {
  if (schema.items) return { ...schema, items: withId(field, schema.items, used) };
  if (schema.$ref !== '#/$defs/slug') return schema;
  const to = idFields[field];
  if (to === undefined)
    throw new Error(`Unexpected id field ${field}, expected it in src/schemas/idFields.ts`);
  used.add(to);
  return { $ref: `#/$defs/${to}Id` };
}

function idSchema(to: CollectionName, slug: JsonSchema | undefined, known: readonly string[] | undefined): JsonSchema {
  const description = `Id of an entry: the name of a file in content/${to}/ without .mdx`;
  // An empty enum is no valid schema.
  return known === undefined || known.length === 0
    ? { ...slug, description }
    : { type: 'string', enum: known, description };
}
