import { describe, expect, it } from 'vitest';
import { mapFields, publishedSchema } from '../../schemas/jsonSchema.ts';
import { publishedNames } from '../../schemas/published.ts';
import { locales } from '../locales.ts';
import { contentFields, describePublished, publishedFields } from './index.ts';

describe('descriptions of fields', () => {
  it('have the same keys in every language, and no empty text', () => {
    for (const locale of locales) {
      expect(Object.keys(contentFields[locale]).sort()).toEqual(Object.keys(contentFields.en).sort());
      expect(Object.values(contentFields[locale]).filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  it('exist for every field of every file, and those that are added are all used', () => {
    const used = new Set<string>();
    for (const name of publishedNames) {
      const schema = publishedSchema(name, (field) => {
        for (const locale of locales) expect(describePublished(locale, name, field)).not.toBe('');
        used.add(Object.hasOwn(publishedFields, `${name}.${field}`) ? `${name}.${field}` : field);
        return field;
      });
      mapFields(schema, (field, part) => {
        expect(part.description).toBe(field);
        return part;
      });
    }
    expect(Object.keys(publishedFields).filter((key) => !used.has(key))).toEqual([]);
  });

  it('ask for one of a new field', () => {
    expect(() => describePublished('vi', 'places', 'altitude')).toThrow('without a description in vi');
  });
});
