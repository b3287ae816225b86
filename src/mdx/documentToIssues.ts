/** What YAML can do and frontmatter must not: aliases, tags, odd names, numbers whose written form would be lost. */
import { isAlias, isMap, isNode, isPair, isScalar, Scalar, visit, type Document, type Node, type YAMLMap } from 'yaml';
import { issue, type Issue, type Position } from '../record/issue.ts';
import { textToFaults } from './textToFaults.ts';
import { say, type Said } from '../record/say.ts';

/** Lists what is refused in a document parsed from `yaml`; `at` turns an offset into a place of the file. */
export function documentToIssues(
  path: string,
  document: Document.Parsed,
  yaml: string,
  at: (offset: number) => Position,
): Issue[] {
  const issues: Issue[] = [];
  /** `mark` begins what stands before the node and is meant. */
  const report: Report = (rule, node, message, mark) => {
    const offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    let start = mark === undefined ? offset : Math.max(0, yaml.lastIndexOf(mark, offset));
    if (mark === '!' && yaml[start - 1] === '!') start -= 1;
    issues.push(issue(rule, path, at(start), message));
  };
  visit(document, (_key, node) => {
    if (isPair(node)) judgeName(node.key, report);
    else if (isAlias(node)) report('yaml', node, say`Unexpected alias *, expected the value itself`);
    else if (isNode(node)) {
      if ('anchor' in node && node.anchor !== undefined) report('yaml', node, say`Unexpected anchor &`, `&${node.anchor}`);
      if (node.tag !== undefined) report('yaml', node, say`Unexpected tag ${tagName(node)}`, '!');
      if (isMap(node)) judgeRepeats(node, report);
      if (isScalar(node)) judgeScalar(node, report);
    }
  });
  return issues;
}

type Report = (rule: Issue['rule'], node: unknown, message: Said, mark?: string) => void;

const dangerousNames = new Set(['__proto__', 'constructor', 'prototype', '<<']);

function judgeName(key: unknown, report: Report): void {
  const name = isScalar(key) ? key.value : undefined;
  if (typeof name !== 'string') report('yaml', key, say`Unexpected field name, expected plain text`);
  else if (dangerousNames.has(name)) report('yaml', key, say`Unexpected field name “${name}”`);
}

function judgeRepeats(map: YAMLMap, report: Report): void {
  const names = new Set<unknown>();
  for (const { key } of map.items) {
    if (!isScalar(key)) continue;
    if (names.has(key.value)) {
      report('yaml', key, say`Unexpected second field of the same name, expected each name once`);
    }
    names.add(key.value);
  }
}

function judgeScalar(node: Scalar, report: Report): void {
  if (typeof node.value === 'number') {
    const written = node.source ?? '';
    const isKept = String(node.value) === written && Number.isSafeInteger(Math.trunc(node.value));
    if (!isKept) report('number-form', node, say`Unexpected number ${written}, whose written form would be lost`);
  }
  // Only here can \u escapes bring in what the text of the file does not show.
  if (typeof node.value === 'string' && node.type === Scalar.QUOTE_DOUBLE) {
    for (const { rule, message } of textToFaults(node.value)) report(rule, node, message);
  }
}

function tagName(node: Node): string {
  return (node.tag ?? '').replace('tag:yaml.org,2002:', '!!');
}
