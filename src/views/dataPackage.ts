/** The open data described for machines: a Frictionless Data Package, and a JSON Schema for each file. */
import { hashText } from '../record/digest.ts';
import { langTag, locales } from '../i18n/locales.ts';
import { describePublished } from '../i18n/fields/index.ts';
import { message } from '../i18n/messages/index.ts';
import { absolute, pathTo } from '../i18n/paths.ts';
import { publishedSchema, type JsonSchema } from '../schemas/jsonSchema.ts';
import { publishedNames, type PublishedName } from '../schemas/published.ts';
import { site } from '../site.ts';
import type { Artefact } from './artefact.ts';
import { datasetReference } from './citations.ts';
import { need, type Context } from './context.ts';
import { tableToCsv, type Table } from './dataTable.ts';

/** Address of a file's JSON Schema. */
export function schemaPath(name: PublishedName): string {
  return `/data/schema/${name}.json`;
}

/** JSON Schema (draft 2020-12) of one file, by the schema that checks the content. */
export function fileSchema(name: PublishedName): JsonSchema {
  const { $schema, ...schema } = publishedSchema(name, (field) => describePublished('en', name, field));
  return {
    ...($schema !== undefined && { $schema }),
    $id: absolute(site.url, schemaPath(name)),
    title: `${name}.json`,
    description: message('en', `data.${name}`),
    ...schema,
  };
}

/** Columns that name an entry of another table, and hold one value. */
const foreignKeys: Readonly<Partial<Record<PublishedName, Readonly<Record<string, PublishedName>>>>> = {
  facts: { article: 'articles', mechanism: 'mechanisms', person: 'people', organization: 'organizations' },
  places: { parent: 'places', successor: 'places' },
  organizations: { place: 'places' },
  sources: { publisher: 'organizations', originalPublisher: 'organizations' },
};

/** `datapackage.json` beside the tables. */
export function dataPackage(context: Context, tables: readonly Table[], files: ReadonlyMap<string, string>): object {
  const { version, date } = datasetReference(context);
  return {
    profile: 'data-package',
    name: 'red-river-record',
    id: absolute(site.url, '/data/datapackage.json'),
    title: message('en', 'site.name'),
    titles: Object.fromEntries(locales.map((locale) => [langTag[locale], message(locale, 'site.name')])),
    description: message('en', 'site.description'),
    homepage: absolute(site.url, pathTo('en', 'data')),
    version,
    created: `${date.length === 4 ? `${date}-01-01` : date}T00:00:00Z`,
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0' }],
    resources: [
      ...tables.map((table) => tableResource(table, need(files, `${table.name}.csv`))),
      ...publishedNames.map((name) => jsonResource(name, need(files, `${name}.json`))),
    ],
  };
}

function tableResource(table: Table, text: string): object {
  const { name, columns } = table;
  const keys = Object.entries(foreignKeys[name] ?? {}).map(([field, resource]) => ({
    fields: field,
    reference: { resource: resource === name ? '' : resource, fields: 'id' },
  }));
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    title: `${name}.csv`,
    description: message('en', `data.${name}`),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...integrity(text),
    dialect: { delimiter: ',', doubleQuote: true, lineTerminator: '\r\n', quoteChar: '"', header: true },
    schema: {
      fields: columns.map((column) => ({
        name: column.name,
        type: column.type,
        description: column.description.en,
        ...(column.name === 'id' && { constraints: { required: true, unique: true } }),
        ...(column.type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
      })),
      primaryKey: 'id',
      missingValues: [''],
      // The profile knows no empty list.
      ...(keys.length > 0 && { foreignKeys: keys }),
    },
  };
}

function jsonResource(name: PublishedName, text: string): object {
  return {
    profile: 'data-resource',
    name: `${name}-json`,
    path: `${name}.json`,
    title: `${name}.json`,
    description: message('en', `data.${name}`),
    format: 'json',
    mediatype: 'application/json',
    encoding: 'utf-8',
    ...integrity(text),
    jsonSchema: absolute(site.url, schemaPath(name)),
  };
}

/** Size in bytes and digest of the UTF-8 text. */
function integrity(text: string): { bytes: number; hash: string } {
  return { bytes: new TextEncoder().encode(text).length, hash: `sha256:${hashText(text)}` };
}

/** The text of a JSON file, the same each time. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

/** Every file of `/data/` on the whole record. */
export function dataArtefacts(context: Context, tables: readonly Table[], json: ReadonlyMap<PublishedName, object[]>): Artefact[] {
  const files = new Map([
    ...tables.map((table): [string, string] => [`${table.name}.csv`, tableToCsv(table)]),
    ...[...json].map(([name, rows]): [string, string] => [`${name}.json`, jsonText(rows)]),
  ]);
  return [
    ...[...files].map(([name, text]) => ({ path: `data/${name}`, text })),
    ...publishedNames.map((name) => ({ path: schemaPath(name).slice(1), text: jsonText(fileSchema(name)) })),
    { path: 'data/datapackage.json', text: jsonText(dataPackage(context, tables, files)) },
  ];
}
