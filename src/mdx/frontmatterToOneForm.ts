/** The frontmatter of a file in the one form: order of the fields and quotes. Its comments move with the fields they stand before. */
import { isCollection, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document, type YAMLMap } from 'yaml';
import type { CollectionName } from '../schemas/index.ts';
import { documentToYaml, type Fields } from './entryToText.ts';
import { orderFields } from '../schemas/orderFields.ts';

/**
 * @param yaml the lines between the two `---`
 * @returns `yaml` itself where it is not the fields of an entry, or a comment would not survive
 */
export function frontmatterToOneForm(collection: CollectionName, yaml: string): string {
  const document: Document = parseDocument(yaml, { version: '1.2', schema: 'core', uniqueKeys: false });
  if (document.errors.length > 0 || !isMap(document.contents)) return yaml;
  const comments = commentsOf(document);
  giveCommentsToFields(document);
  orderMap(document.contents, orderFields(collection, document.toJS() as Fields));
  liftCommentsOverItems(document);
  const text = documentToYaml(collection, document);
  const again = commentsOf(parseDocument(text, { schema: 'core', uniqueKeys: false }));
  return again.join('\n') === comments.join('\n') ? text : yaml;
}

/** What stands before a map stands before its first field, which may come to stand elsewhere; before an item of a list it is the item's. */
function giveCommentsToFields(document: Document): void {
  visit(document, {
    Map: (_key, map, path) => {
      const first = map.items[0]?.key;
      if (isSeq(path.at(-1)) || !isNode(first) || !map.commentBefore) return;
      first.commentBefore = joined(map.commentBefore, first.commentBefore);
      map.commentBefore = null;
    },
    Node: (_key, node) => {
      node.spaceBefore = false;
    },
  });
}

/** A comment of the field that comes first in an item would stand after its hyphen. */
function liftCommentsOverItems(document: Document): void {
  visit(document, {
    Map: (_key, map, path) => {
      const first = map.items[0]?.key;
      if (!isSeq(path.at(-1)) || !isNode(first) || !first.commentBefore) return;
      map.commentBefore = joined(map.commentBefore, first.commentBefore);
      first.commentBefore = null;
    },
  });
}

function joined(...comments: (string | null | undefined)[]): string {
  return comments.filter(Boolean).join('\n');
}

function orderMap(map: YAMLMap, ordered: Fields): void {
  const names = Object.keys(ordered);
  const place = ({ key }: { key: unknown }): number => names.indexOf(isScalar(key) ? String(key.value) : '');
  map.items.sort((a, b) => place(a) - place(b));
  for (const { key, value } of map.items) if (isScalar(key)) orderNode(value, ordered[String(key.value)]);
}

function orderNode(node: unknown, ordered: unknown): void {
  if (!isCollection(node) || typeof ordered !== 'object' || ordered === null) return;
  if (isMap(node)) orderMap(node, ordered as Fields);
  else node.items.forEach((item, i) => orderNode(item, (ordered as readonly unknown[])[i]));
}

/** The text of every comment, in the order of the alphabet. */
function commentsOf(document: Document): string[] {
  const found: string[] = [document.commentBefore ?? '', document.comment ?? ''];
  visit(document, { Node: (_key, node) => void found.push(node.commentBefore ?? '', node.comment ?? '') });
  return found.flatMap((text) => text.split('\n')).map((line) => line.trim()).filter((line) => line !== '').sort();
}
