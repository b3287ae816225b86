/** The one order of the fields of an entry: that of its schema, with what is kept about the text at the end. */
import { z } from 'astro/zod';
import { collections, type CollectionName } from './index.ts';

type Fields = Readonly<Record<string, unknown>>;

type Shape = { properties?: Record<string, Shape>; items?: Shape; anyOf?: Shape[]; oneOf?: Shape[]; $ref?: string };

/** Fields of the root that stand last: what the record keeps about the entry, not what the entry says. */
const last: Partial<Record<CollectionName, readonly string[]>> = {
  facts: ['basis', 'corrections', 'withdrawn', 'reviewed', 'draft'],
};

const shapes = new Map<CollectionName, Shape>();

/**
 * The same data with its fields in the order of the schema, all the way down; a field that the schema does not know
 * follows those it knows. No value changes.
 */
export function orderFields(collection: CollectionName, fields: Fields): Fields {
  const ordered = order(fields, shapeOf(collection)) as Fields;
  const end = (last[collection] ?? []).filter((name) => name in ordered);
  return Object.fromEntries([
    ...Object.entries(ordered).filter(([name]) => !end.includes(name)),
    ...end.map((name) => [name, ordered[name]]),
  ]);
}

function shapeOf(collection: CollectionName): Shape {
  const known = shapes.get(collection);
  if (known !== undefined) return known;
  const shape = z.toJSONSchema(collections[collection], { io: 'input', reused: 'inline' }) as Shape;
  shapes.set(collection, shape);
  return shape;
}

function order(value: unknown, shape: Shape | undefined): unknown {
  if (Array.isArray(value)) return value.map((item) => order(item, listOf(shape)));
  if (typeof value !== 'object' || value === null) return value;
  const properties = branchOf(shape, Object.keys(value));
  const given = new Map(Object.entries(value));
  const names = [...new Set([...Object.keys(properties).filter((name) => given.has(name)), ...given.keys()])];
  return Object.fromEntries(names.map((name) => [name, order(given.get(name), properties[name])]));
}

function listOf(shape: Shape | undefined): Shape | undefined {
  return shape?.items ?? branches(shape).find(({ items }) => items !== undefined)?.items;
}

/** The fields of the branch that knows most of the names. */
function branchOf(shape: Shape | undefined, names: readonly string[]): Record<string, Shape> {
  const score = (properties: Record<string, Shape>): number => names.filter((name) => name in properties).length;
  return branches(shape)
    .map(({ properties = {} }) => properties)
    .reduce((best, properties) => (score(properties) > score(best) ? properties : best), {});
}

function branches(shape: Shape | undefined): Shape[] {
  if (shape === undefined) return [];
  return [shape, ...(shape.anyOf ?? []).flatMap(branches), ...(shape.oneOf ?? []).flatMap(branches)];
}
