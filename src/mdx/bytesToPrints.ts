/** Raw bytes of a prints file -> prints, or issues at their lines. */
import { isNode, parseDocument } from 'yaml';
import { issue, type Issue } from '../record/issue.ts';
import { prints as printsSchema, type Prints } from '../schemas/prints.ts';
import { textToPositions } from './positions.ts';
import { bracketDepth } from './textToFrontmatter.ts';
import { quote, say, type Said } from '../record/say.ts';

export type PrintsResult = { prints?: Prints; issues: Issue[] };

/** About 40,000 words. */
export const maxPrintsSize_bytes = 1024 * 1024;
const maxDepth = 10;
const remake = say`expected what npm run ingest writes`;

/**
 * Reads `content/sources/<id>.prints.json`.
 * @param id the source that the file name gives; prints of another are refused
 * @returns the prints, or at least one error; never both
 */
export function bytesToPrints(path: string, bytes: Uint8Array, id: string): PrintsResult {
  if (bytes.length > maxPrintsSize_bytes) {
    return refuse(
      say`Unexpected size of ${Math.ceil(bytes.length / 1024)} KB, expected at most ${maxPrintsSize_bytes / 1024} KB`,
    );
  }
  // What is not UTF-8 becomes U+FFFD, which no field admits.
  const text = new TextDecoder('utf-8').decode(bytes);
  const at = textToPositions(text);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse(say`Unexpected text that is not JSON, ${remake}`, brokenIndex(text));
  }
  const parsed = printsSchema.safeParse(data);
  if (!parsed.success) {
    const indexOf = fieldsToIndex(text);
    return {
      issues: parsed.error.issues.map((found) => {
        const keys = found.code === 'unrecognized_keys' ? found.keys : [];
        const got = keys.length === 0 ? say`unexpected value` : say`unexpected field “${keys.join('”, “')}”`;
        const expected = found.message.startsWith('expected') ? quote(found.message) : remake;
        return issue(
          'prints',
          path,
          at(indexOf([...found.path, ...keys.slice(0, 1)])),
          found.path.length === 0 ? say`${got}, ${expected}` : say`${found.path.join('.')}: ${got}, ${expected}`,
        );
      }),
    };
  }
  if (parsed.data.source !== id) {
    return refuse(
      say`Unexpected prints of ${parsed.data.source}, expected those of ${id}`,
      fieldsToIndex(text)(['source']),
    );
  }
  return { prints: parsed.data, issues: [] };

  function refuse(message: Said, index?: number): PrintsResult {
    const position = index === undefined ? { line: 1, column: 1 } : at(index);
    return { issues: [issue('prints', path, position, message)] };
  }
}

/** Where the first piece stands that no JSON has; the end when each piece is right but not their order. */
function brokenIndex(text: string): number {
  const piece = /\s*(?:[{}[\],:]|"[^"\n]*"|-?\d[\w.+-]*|true|false|null)/y;
  let index = 0;
  while (piece.test(text)) index = piece.lastIndex;
  return index + (/^\s*/.exec(text.slice(index))?.[0].length ?? 0);
}

/** Prepares JSON, so that the index of a field in it is found, or of the nearest one around it. */
function fieldsToIndex(text: string): (field: readonly PropertyKey[]) => number {
  if (bracketDepth(text) > maxDepth) return () => 0;
  const document = parseDocument(text);
  return (field) => {
    for (let length = field.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(field.slice(0, length), true);
      if (isNode(node) && node.range) return node.range[0];
    }
    return 0;
  };
}
