/** Text of a content file -> frontmatter as data with the position of every field, and the body. */
import { isMap, isScalar, parseDocument, Scalar, visit, type Document } from 'yaml';
import { issue, type Issue, type Position } from '../record/issue.ts';
import { documentToIssues } from './documentToIssues.ts';
import { textToPositions } from './positions.ts';
import { say, type Said } from '../record/say.ts';
import { sayYamlError } from './sayYamlError.ts';

export type FieldPath = readonly PropertyKey[];

export type Frontmatter = {
  /** Plain data; undefined when it could not be read. */
  data: unknown;
  /** Where a field stands; for a missing field, where its parent does. With `key`, the key rather than the value. */
  locate: (path: FieldPath, key?: boolean) => Position;
  /** Text after the closing line. */
  body: string;
  /** 1-based line on which the body begins. */
  bodyLine: number;
  issues: Issue[];
};

const fence = /^---[ \t]*$/;
const maxYaml_chars = 32_768;
const maxDepth = 40;

/** Splits and reads the YAML block at the head of a file. Never throws text away: whatever follows is the body. */
export function textToFrontmatter(path: string, text: string): Frontmatter {
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  if (!fence.test(first)) {
    const got = first.trim() === '' ? say`an empty line` : `“${first.slice(0, 40)}”`;
    return unreadable(say`Unexpected ${got}, expected --- on the first line`, { line: 1, column: 1 });
  }
  const end = lines.findIndex((line, i) => i > 0 && fence.test(line));
  if (end === -1) {
    return unreadable(say`Unexpected end of file, expected a second line --- after the fields`, {
      line: lines.length,
      column: 1,
    });
  }
  const yaml = lines.slice(1, end).join('\n');
  if (yaml.length > maxYaml_chars || bracketDepth(yaml) > maxDepth) {
    const message = say`Unexpected mass of fields, expected at most ${maxYaml_chars} characters and brackets ${maxDepth} deep`;
    return unreadable(message, { line: 2, column: 1 });
  }
  const positionOf = textToPositions(yaml);
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    // Compares each pair of names; documentToIssues finds second ones in one pass.
    uniqueKeys: false,
    prettyErrors: false,
  });
  const at = (offset: number): Position => {
    const { line, column } = positionOf(Math.min(offset, yaml.length));
    return { line: line + 1, column };
  };
  // Whatever the parser says after its first complaint mostly follows from it.
  const issues = [...document.errors, ...document.warnings]
    .filter((error) => error.code !== 'TAG_RESOLVE_FAILED')
    .slice(0, 1)
    .map((error) => {
      const offset = error.code === 'MISSING_CHAR' ? openQuote(document, error.pos[0]) : error.pos[0];
      return issue('yaml', path, at(offset), sayYamlError(error.code, error.message.split(/[;\n]/)[0] ?? ''));
    });
  issues.push(...documentToIssues(path, document, yaml, at));
  if (issues.length === 0 && !isMap(document.contents)) {
    issues.push(issue('frontmatter', path, { line: 2, column: 1 }, say`Unexpected frontmatter, expected fields of the form name: value`));
  }
  return {
    data: issues.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
    locate: (fieldPath, key = false) => locate(document, at, fieldPath, key),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    issues,
  };

  function unreadable(message: Said, position: Position): Frontmatter {
    return {
      data: undefined,
      locate: () => ({ line: 1, column: 1 }),
      body: '',
      bodyLine: 1,
      issues: [issue('frontmatter', path, position, message)],
    };
  }
}

/** Deepest nesting of brackets, by a count that also sees those in text. */
export function bracketDepth(yaml: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of yaml) {
    if (sign === '[' || sign === '{') deepest = Math.max(deepest, (depth += 1));
    else if ((sign === ']' || sign === '}') && depth > 0) depth -= 1;
  }
  return deepest;
}

/** Where the quotation that is missing its end at this offset begins. */
function openQuote(document: Document.Parsed, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar(_key, { type, range }) {
      const isQuoted = type === Scalar.QUOTE_DOUBLE || type === Scalar.QUOTE_SINGLE;
      if (isQuoted && range && range[0] <= offset && range[2] >= offset) start = range[0];
    },
  });
  return start;
}

function locate(
  document: Document.Parsed,
  at: (offset: number) => Position,
  path: FieldPath,
  key: boolean,
): Position {
  for (let length = path.length; length > 0; length -= 1) {
    const parentPath = path.slice(0, length - 1);
    const parent = length === 1 ? document.contents : document.getIn(parentPath as unknown[], true);
    const name = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === name);
      if (pair && isScalar(pair.key)) {
        const value = pair.value as { range?: [number, number, number] } | null;
        const useValue = length === path.length && !key && value?.range;
        return at(useValue ? value.range![0] : (pair.key.range?.[0] ?? 0));
      }
    } else {
      const node = document.getIn(path.slice(0, length) as unknown[], true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return at(node.range[0]);
    }
  }
  return { line: 2, column: 1 };
}

