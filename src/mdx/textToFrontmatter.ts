/** Text of a content file -> frontmatter as data with the position of every field, and the body. */
import { isAlias, isMap, isPair, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { issue, type Issue, type Position } from '../record/issue.ts';

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

/** Splits and reads the YAML block at the head of a file. Never throws text away: whatever follows is the body. */
export function textToFrontmatter(path: string, text: string): Frontmatter {
  const lines = text.split('\n');
  const first = lines[0] ?? '';
  if (!fence.test(first)) {
    const got = first.trim() === '' ? 'an empty line' : `“${first.slice(0, 40)}”`;
    return unreadable(`Unexpected ${got}, expected --- on the first line`, { line: 1, column: 1 });
  }
  const end = lines.findIndex((line, i) => i > 0 && fence.test(line));
  if (end === -1) {
    return unreadable('Unexpected end of file, expected a second line --- after the fields', {
      line: lines.length,
      column: 1,
    });
  }
  const yaml = lines.slice(1, end).join('\n');
  const counter = new LineCounter();
  const document = parseDocument(yaml, {
    version: '1.2',
    schema: 'core',
    uniqueKeys: true,
    lineCounter: counter,
    prettyErrors: false,
  });
  const at = (offset: number): Position => {
    const position = counter.linePos(Math.min(offset, yaml.length));
    return { line: position.line + 1, column: position.col };
  };
  const issues = [...document.errors, ...document.warnings].map((error) =>
    issue('yaml', path, at(error.pos[0]), yamlMessage(error.code, error.message)),
  );
  issues.push(...contentIssues(path, document, at));
  if (issues.length === 0 && !isMap(document.contents)) {
    issues.push(issue('frontmatter', path, { line: 2, column: 1 }, 'Unexpected frontmatter, expected fields of the form name: value'));
  }
  return {
    data: issues.length === 0 ? (document.toJS({ maxAliasCount: 0 }) as unknown) : undefined,
    locate: (fieldPath, key = false) => locate(document, at, fieldPath, key),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
    issues,
  };

  function unreadable(message: string, position: Position): Frontmatter {
    return {
      data: undefined,
      locate: () => ({ line: 1, column: 1 }),
      body: '',
      bodyLine: 1,
      issues: [issue('frontmatter', path, position, message)],
    };
  }
}

function yamlMessage(code: string, message: string): string {
  if (code === 'DUPLICATE_KEY') return 'Unexpected second field of the same name, expected each name once';
  return `Unexpected YAML: ${message.split('\n')[0]}`;
}

const dangerousKeys = new Set(['__proto__', 'constructor', 'prototype', '<<']);
const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

/** Aliases, tags, odd keys and numbers whose written form would be lost. */
function contentIssues(path: string, document: Document.Parsed, at: (offset: number) => Position): Issue[] {
  const issues: Issue[] = [];
  visit(document, (key, node) => {
    if (isPair(node)) {
      const name = isScalar(node.key) ? node.key.value : undefined;
      const offset = isScalar(node.key) ? (node.key.range?.[0] ?? 0) : 0;
      if (typeof name !== 'string') {
        issues.push(issue('yaml', path, at(offset), 'Unexpected field name, expected plain text'));
      } else if (dangerousKeys.has(name)) {
        issues.push(issue('yaml', path, at(offset), `Unexpected field name “${name}”`));
      }
      return;
    }
    if (isAlias(node)) {
      issues.push(issue('yaml', path, at(node.range?.[0] ?? 0), 'Unexpected alias *, expected the value itself'));
      return;
    }
    if (isScalar(node) || isMap(node)) {
      const offset = node.range?.[0] ?? 0;
      if (node.anchor !== undefined) issues.push(issue('yaml', path, at(offset), 'Unexpected anchor &'));
      if (node.tag !== undefined && /^!/.test(node.tag) ) issues.push(issue('yaml', path, at(offset), `Unexpected tag ${node.tag}`));
    }
    if (isScalar(node) && key !== 'key' && typeof node.value === 'number') {
      const written = node.source ?? '';
      if (!plainNumber.test(written) || !Number.isSafeInteger(Math.trunc(node.value))) {
        const position = at(node.range?.[0] ?? 0);
        issues.push(issue('number-form', path, position, `Unexpected number ${written}, whose written form would be lost`));
      }
    }
  });
  return issues;
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

