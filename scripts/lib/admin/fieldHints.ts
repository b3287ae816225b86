/** What stands below a field of the record's forms: the description that its data page shows too. */
import { contentFields } from '../../../src/i18n/fields/index.ts';
import type { Locale } from '../../../src/schemas/common.ts';
import type { CollectionName } from '../../../src/schemas/index.ts';

/** Undefined for a field that no description explains, such as the body. */
export function hintField(collection: CollectionName, field: string, locale: Locale): string | undefined {
  const texts = contentFields[locale];
  return texts[`${collection}.${field}`] ?? texts[field];
}
