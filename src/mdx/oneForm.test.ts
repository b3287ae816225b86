import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectionNames } from '../schemas/index.ts';
import { entryToText, type Fields } from './entryToText.ts';
import { mendFile } from './mendFile.ts';
import { orderFields } from '../schemas/orderFields.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

function read(text: string): { fields: Fields; body: string } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(text) ?? [];
  return { fields: parse(head) as Fields, body };
}

describe('the one form of a content file', () => {
  const files = collectionNames.flatMap((collection) =>
    readdirSync(join(content, collection), { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => ({ collection, name, text: readFileSync(join(content, collection, name), 'utf8') })),
  );

  it('is the form of every committed file', () => {
    const others = files.filter(({ collection, text }) => {
      const { fields, body } = read(text);
      return entryToText(collection, orderFields(collection, fields), body) !== text;
    });
    expect(others.map(({ collection, name }) => `${collection}/${name}`)).toEqual([]);
    expect(files.filter(({ collection, name, text }) => mendFile(`content/${collection}/${name}`, text).changes.length > 0)).toEqual([]);
    expect(files.length).toBeGreaterThan(200);
  });
});

describe('the order of fields', () => {
  it('is that of the schema, with what is kept about the text at the end', () => {
    expect(Object.keys(orderFields('facts', { draft: true, basis: {}, date: '2023', label: {}, kind: 'event', unknown: 1 }))).toEqual([
      ...['kind', 'label', 'date', 'unknown', 'basis', 'draft'],
    ]);
    expect(orderFields('facts', { label: { en: 'a', vi: 'b' }, kind: 'role' })).toEqual({ kind: 'role', label: { vi: 'b', en: 'a' } });
  });
});
