/** Fields of an entry -> the text of its file. */
import { Document, isPair, isScalar, Scalar, visit } from 'yaml';

/** Fields whose text is quoted always, as editors write them: a phrase may begin or end with any sign. */
const quoted: ReadonlySet<unknown> = new Set([
  'phrase',
  'date',
  'period',
  'signed',
  'asOf',
  'from',
  'published',
  'basis',
  'title',
]);

/** A file with these fields and this body. Text that YAML could take for something else is quoted. */
export function entryText(fields: Readonly<Record<string, unknown>>, body = ''): string {
  const document = new Document(fields);
  visit(document, {
    Pair(_key, pair) {
      if (
        isPair(pair) &&
        isScalar(pair.key) &&
        quoted.has(pair.key.value) &&
        isScalar(pair.value) &&
        typeof pair.value.value === 'string'
      )
        pair.value.type = Scalar.QUOTE_DOUBLE;
    },
    Seq(_key, seq) {
      // Lists of ids on one line, as `places: [ha-giang, wenshan]`.
      if (seq.items.every((item) => isScalar(item))) seq.flow = true;
    },
  });
  const yaml = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  return `---\n${yaml}---\n${body === '' ? '' : `\n${body}`}`;
}
