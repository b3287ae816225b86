/** JSON Schema of a collection -> fields of the form in which editors fill it. */
import { edtfForm, type Locale } from '../../../src/schemas/common.ts';
import type { CollectionName } from '../../../src/schemas/index.ts';
import type { JsonSchema as Schema } from '../../../src/schemas/jsonSchema.ts';
import { orderFields } from '../../../src/schemas/orderFields.ts';
import { hintField } from './fieldHints.ts';
import { labelField } from './fieldLabels.ts';
import { nameValue, words } from './words.ts';

/** A field of Sveltia CMS, of whose many options the record uses few. */
export type Field = { name: string; label: string; widget: string; hint?: string; required?: false; [option: string]: unknown };

export type FormContext = { collection: CollectionName; locale: Locale; defs: Readonly<Record<string, Schema>> };

type Options = { widget: string; [option: string]: unknown };

/** The fields of an entry, in the order in which its file has them. */
export function schemaToFields(schema: Schema, context: FormContext): Field[] {
  const fields = partToFields(schema, context);
  const order = Object.keys(orderFields(context.collection, Object.fromEntries(fields.map(({ name }) => [name, null]))));
  return fields.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

function partToFields({ properties = {}, required = [] }: Schema, context: FormContext): Field[] {
  return Object.entries(properties).map(([name, schema]) => schemaToField(name, schema, required.includes(name), context));
}

/** Branches of a party that name an entry; the other describes a group in words. */
const partyEntries: ReadonlySet<string> = new Set(['person', 'organization', 'place']);

function schemaToField(name: string, schema: Schema, required: boolean, context: FormContext): Field {
  const { collection, locale } = context;
  const options = fieldOptions(name, schema, context);
  // A list that must be there may still be empty, unless the schema says otherwise.
  const mayBeEmpty = schema.items !== undefined && schema.minItems === undefined;
  const hint = options.widget === 'hidden' ? undefined : hintField(collection, name, locale);
  const optional = !required || options.widget === 'boolean' || mayBeEmpty;
  return {
    name,
    label: labelField(collection, name, locale),
    ...options,
    ...(hint !== undefined && { hint }),
    ...(optional && { required: false }),
  };
}

function fieldOptions(name: string, schema: Schema, context: FormContext): Options {
  const { locale, defs } = context;
  const reference = schema.$ref?.replace('#/$defs/', '');
  if (reference?.endsWith('Id')) return relation(reference.slice(0, -2), name, locale);
  if (reference === 'edtfDate') return schema.pattern === undefined ? text(edtfForm.source, words[locale].edtf) : text(schema.pattern, words[locale].day);
  if (reference !== undefined) return fieldOptions(name, { ...defs[reference], ...without(schema, '$ref') }, context);
  if (schema.items) return listOptions(name, schema, schema.items, context);
  if (schema.properties) return { widget: 'object', fields: partToFields(schema, context) };
  if (schema.enum) return choice(name, schema.enum, locale);
  if (typeof schema.const === 'string') return { widget: 'hidden', default: schema.const };
  if (schema.type === 'boolean') return { widget: 'boolean', default: false };
  if (schema.type === 'integer') return { widget: 'number', value_type: 'int', min: 0, step: 1 };
  if (schema.type === 'number') return { widget: 'number', value_type: 'float', step: 0.1 };
  return textOptions(name, schema, locale);
}

function textOptions(name: string, schema: Schema, locale: Locale): Options {
  if (name === 'paragraph') return text(String.raw`^(?:0|[1-9]\d*|c[1-9]\d*)$`, words[locale].paragraph);
  if (name === 'phrase') return text(String.raw`^\S+(?: \S+){0,11}$`, words[locale].twelveWords);
  const limit = schema.maxLength === undefined ? {} : { maxlength: schema.maxLength };
  return schema.pattern === undefined || schema.pattern.startsWith(String.raw`^\S`)
    ? { widget: 'string', ...limit }
    : { ...text(schema.pattern, words[locale].form), ...limit };
}

function listOptions(name: string, schema: Schema, items: Schema, context: FormContext): Options {
  const { locale, defs } = context;
  const least = schema.minItems === undefined ? {} : { min: schema.minItems };
  if (items.$ref === '#/$defs/party') return { widget: 'list', typeKey: 'type', types: partyTypes(defs['party'] ?? {}, context), ...least };
  const item = fieldOptions(name, items, context);
  if (item.widget === 'relation' || item.widget === 'select') return { ...item, multiple: true, ...least };
  if (item.widget === 'object') return { widget: 'list', fields: item['fields'], ...summaryOf(name), ...least };
  return { widget: 'list', field: { name: 'item', label: words[locale].item, ...item }, ...least };
}

function summaryOf(name: string): { summary?: string } {
  return name === 'evidence' ? { summary: '{{fields.phrase}}' } : {};
}

/** The branches of a party, each of which has one field that names it. */
function partyTypes(party: Schema, context: FormContext): { name: string; label: string; fields: Field[] }[] {
  return (party.anyOf ?? []).map((branch) => {
    const [name = ''] = Object.keys(branch.properties ?? {});
    return {
      name,
      label: partyEntries.has(name) ? labelField(context.collection, name, context.locale) : words[context.locale].described,
      fields: partToFields(branch, context),
    };
  });
}

function relation(collection: string, name: string, locale: Locale): Options {
  const titled = collection === 'sources';
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: titled ? ['title'] : [`names.${locale}`],
    search_fields: titled ? ['title'] : ['names.vi', 'names.zh', 'names.en'],
    ...(name === 'source' && { filters: [{ field: 'kind', values: ['report'] }] }),
    dropdown_threshold: 0,
  };
}

function choice(name: string, values: readonly string[], locale: Locale): Options {
  return { widget: 'select', options: values.map((value) => ({ label: nameValue(name, value, locale), value })) };
}

function text(pattern: string, message: string): Options {
  return { widget: 'string', pattern: [pattern, message] };
}

function without(schema: Schema, key: '$ref'): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== key)) as Schema;
}
