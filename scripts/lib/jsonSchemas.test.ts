import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/integrations/readContent.ts';
import { textToFrontmatter } from '../../src/mdx/textToFrontmatter.ts';
import { entryToReferences } from '../../src/record/references.ts';
import { describeField, fieldDescriptions } from '../../src/schemas/fieldDescriptions.ts';
import { idFields } from '../../src/schemas/idFields.ts';
import { collectionNames, type CollectionName } from '../../src/schemas/index.ts';
import { collectionToJsonSchema, entriesToIds } from './jsonSchemas.ts';
import { projectRoot } from './project.ts';

const { entries } = readContent({ root: projectRoot });
const ids = entriesToIds(entries);

describe.each(collectionNames)('JSON Schema of %s', (name) => {
  const files = entries.filter((entry) => entry.collection === name);

  it('accepts the frontmatter of every entry', () => {
    expect(files.length).toBeGreaterThan(0);
    const validate = compile(name);
    const refused = files.flatMap(({ path }) => {
      const { data } = textToFrontmatter(path, readFileSync(join(projectRoot, path), 'utf8'));
      return validate(data) ? [] : [`${path}: ${JSON.stringify(validate.errors)}`];
    });
    expect(refused).toEqual([]);
  });

  it('refuses an unknown field and a missing one', () => {
    const validate = compile(name);
    const data = files[0]?.data as Record<string, unknown>;
    expect(validate({ ...data, colour: 'red' })).toBe(false);
    expect(validate({})).toBe(false);
  });

  it('refuses ids that do not exist, in every field that holds one', () => {
    const validate = compile(name);
    const accepted = files.flatMap((entry) =>
      entryToReferences(entry)
        .filter(({ field }) => validate(replaceAt(entry.data, field, 'no-such-entry')))
        .map(({ field }) => `${entry.path} ${field.join('.')}`),
    );
    expect(accepted).toEqual([]);
  });

  it('is the committed one', () => {
    const committed = readFileSync(join(projectRoot, `.vscode/schemas/${name}.schema.json`), 'utf8');
    expect(committed, 'Run npm run schemas and commit the result.').toBe(
      `${JSON.stringify(collectionToJsonSchema(name), null, 2)}\n`,
    );
  });
});

it('commits no schema of a collection that does not exist', () => {
  expect(readdirSync(join(projectRoot, '.vscode/schemas')).sort()).toEqual(
    collectionNames.map((name) => `${name}.schema.json`).sort(),
  );
});

it('describes each field in Vietnamese, Chinese and English', () => {
  const described: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: Record<string, { description?: string }> };
    for (const { description } of Object.values(properties ?? {})) described.push(description ?? '');
    Object.values(node).forEach(visit);
  };
  for (const name of collectionNames) visit(collectionToJsonSchema(name));
  const other = described.filter((text) => {
    const [vi = '', zh = '', en = '', ...more] = text.split('\n\n');
    return more.length > 0 || !/\p{Script=Han}/u.test(zh) || /\p{Script=Han}/u.test(vi + en) || vi === en;
  });
  expect(other).toEqual([]);
  expect(described.length).toBeGreaterThan(200);
});

describe('tables of fields', () => {
  const all = collectionNames.flatMap((name) =>
    fieldsOf(collectionToJsonSchema(name)).map((field) => ({ name, field })),
  );

  it('describe no field that does not exist', () => {
    const used = new Set(
      all.map(({ name, field }) => (Object.hasOwn(fieldDescriptions, `${name}.${field}`) ? `${name}.${field}` : field)),
    );
    expect(Object.keys(fieldDescriptions).filter((key) => !used.has(key))).toEqual([]);
    expect(Object.keys(idFields).filter((key) => !used.has(key) && !all.some(({ field }) => field === key))).toEqual(
      [],
    );
  });

  it('ask for a description of a new field', () => {
    expect(() => describeField('places', 'altitude')).toThrowErrorMatchingInlineSnapshot(
      `[Error: Unexpected field places.altitude without a description, expected one in src/schemas/fieldDescriptions.ts]`,
    );
  });
});

function compile(name: CollectionName): ValidateFunction {
  const ajv = new Ajv2020({ strictTypes: false });
  addFormats.default(ajv);
  return ajv.compile(collectionToJsonSchema(name, ids));
}

function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: object };
  return [
    ...Object.keys(properties ?? {}),
    ...Object.values(schema).flatMap(fieldsOf),
    ...Object.values(properties ?? {}).flatMap(fieldsOf),
  ];
}

/** A copy of plain data with another value at a path. */
function replaceAt(data: unknown, [key, ...rest]: readonly PropertyKey[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<PropertyKey, unknown>;
  copy[key] = replaceAt(copy[key], rest, value);
  return copy;
}
