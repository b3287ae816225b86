/** zod -> JSON Schema (draft 2020-12), with shared parts under `$defs` and a description at each field. */
import { z } from 'astro/zod';
import * as common from './common.ts';
import { evidence, quantity } from './fact.ts';
import { published, type PublishedName } from './published.ts';

/** The parts of JSON Schema that the schemas of the record use. */
export type JsonSchema = {
  $schema?: string;
  $id?: string;
  $defs?: Record<string, JsonSchema>;
  $ref?: string;
  title?: string;
  description?: string;
  type?: string;
  const?: string | number | boolean;
  enum?: readonly string[];
  pattern?: string;
  maxLength?: number;
  minItems?: number;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
};

/** Schemas that stand once under `$defs`, by their names in `src/schemas/`. */
export function sharedParts(): z.core.$ZodRegistry<{ id: string; description?: string }> {
  const { aliases, edtfDate, inferred, localized, names, party, slug } = common;
  const registry = z.registry<{ id: string; description?: string }>();
  for (const [id, schema] of Object.entries({
    aliases,
    edtfDate,
    evidence,
    inferred,
    localized,
    names,
    party,
    quantity,
    slug,
  })) {
    registry.add(schema, { id, ...(schema.description && { description: schema.description }) });
  }
  return registry;
}

/**
 * The schema with each field changed by `change`, all the way down; the innermost first.
 * @param change takes the name of a field and its schema
 */
export function mapFields(schema: JsonSchema, change: (field: string, schema: JsonSchema) => JsonSchema): JsonSchema {
  const down = (part: JsonSchema): JsonSchema => mapFields(part, change);
  return {
    ...schema,
    ...(schema.items && { items: down(schema.items) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(down) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map(down) }),
    ...(schema.$defs && { $defs: Object.fromEntries(Object.entries(schema.$defs).map(([name, part]) => [name, down(part)])) }),
    ...(schema.properties && {
      properties: Object.fromEntries(Object.entries(schema.properties).map(([field, value]) => [field, change(field, down(value))])),
    }),
  };
}

/**
 * JSON Schema of one file of the open data: an array of entries.
 * @param describe description of a field; throws when it has none
 */
export function publishedSchema(name: PublishedName, describe: (field: string) => string): JsonSchema {
  const schema = z.toJSONSchema(z.array(published[name]), { io: 'output', metadata: sharedParts() }) as JsonSchema;
  return mapFields(schema, (field, part) => ({ ...part, description: describe(field) }));
}
