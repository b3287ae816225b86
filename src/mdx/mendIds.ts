/** Ids written with capitals, marks or spaces -> the id of the entry that is meant. */
import { isScalar, parseDocument, visit, isPair } from 'yaml';
import { slugForm } from '../schemas/common.ts';
import { idFields } from '../schemas/idFields.ts';
import type { CollectionName } from '../schemas/index.ts';
import { components } from './allowList.ts';

/** Ids of the entries that exist, by collection. */
export type KnownIds = ReadonlyMap<CollectionName, ReadonlySet<string>>;

/**
 * The id that a text spells otherwise, when there is an entry of that id; an id in its right form is never touched.
 * @example mendId('Hà Giang', places) // => 'ha-giang'
 */
export function mendId(written: string, known: ReadonlySet<string> | undefined): string {
  if (known === undefined || known.has(written)) return written;
  const parts = written.split('/').map((part) =>
    part
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐ]/g, 'd')
      .toLowerCase()
      .replace(/[\s_-]+/g, '-')
      .replace(/^-|-$/g, ''),
  );
  const id = parts.join('/');
  return parts.every((part) => slugForm.test(part)) && known.has(id) ? id : written;
}

/** Mends the ids in the fields that name other entries. @param yaml the lines between the two `---` */
export function mendFieldIds(yaml: string, ids: KnownIds): string {
  const document = parseDocument(yaml, { schema: 'core', uniqueKeys: false });
  if (document.errors.length > 0) return yaml;
  const edits: { from: number; to: number; id: string }[] = [];
  visit(document, {
    Scalar: (key, { value, range }, path) => {
      if (key === 'key' || typeof value !== 'string' || !range) return;
      const field = path.filter(isPair).at(-1)?.key;
      const to = isScalar(field) ? idFields[String(field.value)] : undefined;
      if (to === undefined || !Object.hasOwn(idFields, String(isScalar(field) ? field.value : ''))) return;
      const id = mendId(value, ids.get(to));
      if (id !== value) edits.push({ from: range[0], to: range[1], id });
    },
  });
  return edits.reverse().reduce((text, { from, to, id }) => text.slice(0, from) + id + text.slice(to), yaml);
}

/** Mends the ids of components in a body; one that shows code is left as it is. */
export function mendBodyIds(body: string, ids: KnownIds): string {
  if (/[`~]/.test(body)) return body;
  return body.replace(/(<(\w+)\b[^<>]*?\bid=")([^"<>]*)(")/g, (whole, before: string, name: string, written: string, after: string) => {
    const to = components.get(name)?.refersTo;
    return to === undefined ? whole : `${before}${mendId(written, ids.get(to))}${after}`;
  });
}
