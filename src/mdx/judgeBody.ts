/** Parsed body -> whatever the allow-list does not hold, and what the body refers to. */
import type { Definition, Image, Link, List, Nodes, Root, TableRow, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { issue, type Issue, type Position } from '../record/issue.ts';
import type { CollectionName } from '../schemas/index.ts';
import { isLocalImage, isSafeLink } from './addresses.ts';
import { components, markdownNodes, namesWithDigits } from './allowList.ts';
import { attribute, isBlank, isJsx, judgeComponent, judgeNotes, type Report } from './judgeComponent.ts';
import { textToPositions } from './positions.ts';
import { textToFaults } from './textToFaults.ts';
import { say } from '../record/say.ts';

/** A component that names an entry of the record. */
export type Citation = { to: CollectionName; id: string; session?: number; position: Position };

/** A picture that must lie beside the article. */
export type Picture = { name: string; position: Position };

export type BodyOptions = {
  path: string;
  /** 1-based line of the file on which the body begins. */
  firstLine: number;
  /** Articles: bare digits are refused, Note lang too. Entries: only Note blocks are expected. */
  kind: 'article' | 'entry';
};

/** More of one file say nothing new. */
const maxIssues = 200;

type Judged = { issues: Issue[]; citations: Citation[]; images: Picture[] };

/** Walks the tree of `body` and lists what is refused, cited and shown. */
export function judgeBody(tree: Root, body: string, options: BodyOptions): Judged {
  const issues: Issue[] = [];
  const images: Picture[] = [];
  const citations: Citation[] = [];
  const positionOf = textToPositions(body);
  const at = (index: number): Position => {
    const { line, column } = positionOf(index);
    return { line: line + options.firstLine - 1, column };
  };
  const startOf = (node: Nodes): Position => at(startOffset(node));
  const report: Report = (rule, place, message) => {
    if (issues.length >= maxIssues) return;
    const index = typeof place === 'number' ? place : (place.position?.start.offset ?? 0);
    issues.push(issue(rule, options.path, at(index), message));
  };
  visit(tree as Nodes, (node, _index, parent) => {
    switch (node.type) {
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return report('mdx-code', node, say`Unexpected { … }, expected text`);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        judgeComponent(node, { ...options, isTop: parent?.type === 'root', report });
        const to = components.get(node.name ?? '')?.refersTo;
        const [id, session] = [attribute(node, 'id'), attribute(node, 'session')];
        if (to && id !== undefined)
          citations.push({ to, id, ...(session && { session: Number(session) }), position: startOf(node) });
        return;
      }
      case 'heading':
        if (node.depth === 1 || node.depth > 4) {
          report('mdx-element', node, say`Unexpected heading of level ${node.depth}, expected ## to ####`);
        }
        if (isBlank(node)) report('mdx-element', node, say`Unexpected heading without text`);
        return;
      case 'link':
      case 'definition':
        return judgeLink(node, source(node), options, report);
      case 'image':
        judgeImage(node, source(node), options, report);
        if (isLocalImage(node.url)) images.push({ name: node.url.slice(2), position: startOf(node) });
        return;
      case 'text':
        return judgeText(node, source(node), options, report);
      case 'list':
        return judgeList(node, body, report);
      case 'tableRow':
        return judgeRow(node, parent?.children[0] as TableRow, report);
      default:
        if (!markdownNodes.has(node.type)) report('mdx-element', node, say`Unexpected ${node.type}`);
    }
  });
  judgeDefinitions(tree, report);
  if (options.kind === 'entry') judgeNotes(tree, issues.length === 0, report);
  return { issues, citations, images };

  function source(node: Nodes): string {
    return body.slice(node.position?.start.offset, node.position?.end.offset);
  }
}

function judgeLink(node: Link | Definition, source: string, options: BodyOptions, report: Report): void {
  if (!isSafeLink(node.url)) report('link', node, say`Unexpected address “${node.url}”`);
  judgeReferences(source, `${node.title ?? ''}\n${node.url}`, node, report);
  if (options.kind === 'article') judgeDigits(node.title ?? '', node, source, report);
  if (node.type === 'definition') return;
  if (isBlank(node)) report('link', node, say`Missing text of the link between [ and ]`);
  visit(node as Nodes, (inner) => {
    if (isJsx(inner)) report('mdx-component', inner, say`Unexpected <${inner.name ?? ''}> inside a link`);
  });
}

/** The parser keeps the text of a description only, so that markup in it is told by its source. */
const markupInAlt = /(?:^|[^\\])(?:\\\\)*(?:\{|<\S)/;

function judgeImage(node: Image, source: string, options: BodyOptions, report: Report): void {
  if (!isLocalImage(node.url)) {
    report('image', node, say`Unexpected picture address “${node.url}”, expected ./name.png, .jpg or .webp`);
  }
  const written = source.slice(2, source.lastIndexOf(']('));
  if (markupInAlt.test(written)) report('mdx-code', node, say`Unexpected { or < in the description of the picture`);
  else if (!node.alt?.trim()) report('image', node, say`Missing description of the picture between [ and ]`);
  judgeReferences(source, `${node.alt ?? ''}\n${node.title ?? ''}`, node, report);
  if (options.kind === 'article') judgeDigits(`${node.alt ?? ''} ${node.title ?? ''}`, node, source, report);
}

/** A note or an address that stands nowhere leaves its brackets in the text. */
const danglingReference = /(?<!\\)\[\^[^\]\s]+\]|(?<!\\)\]\[[^\]]+\]/;

function judgeText(node: Text, source: string, options: BodyOptions, report: Report): void {
  judgeReferences(source, node.value, node, report);
  const dangling = danglingReference.exec(source);
  if (dangling) {
    report('mdx-element', startOffset(node) + dangling.index, say`Unexpected ${dangling[0]}, which is given nowhere`);
  }
  if (options.kind === 'article') judgeDigits(node.value, node, source, report);
}

/** Character references can bring in what the text of the file does not show. */
function judgeReferences(source: string, value: string, node: Nodes, report: Report): void {
  if (!source.includes('&')) return;
  for (const { rule, index, message } of textToFaults(value)) {
    const from = node.type === 'text' ? lineStart(source, value, index) : 0;
    report(rule, startOffset(node) + Math.max(from, source.indexOf('&', from)), message);
  }
}

const anyNumber = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

function judgeDigits(text: string, node: Nodes, source: string, report: Report): void {
  let rest = text;
  for (const name of namesWithDigits) rest = rest.replaceAll(name, '');
  let read = 0;
  for (const { 0: number, index } of [...rest.matchAll(anyNumber)].slice(0, maxIssues)) {
    const from = Math.max(read, lineStart(source, rest, index));
    const found = source.indexOf(number, from);
    read = found === -1 ? from : found + number.length;
    report('number-in-prose', startOffset(node) + Math.max(from, found), say`Unexpected number ${number} outside <Fact>`);
  }
}

/** Where in the source the line begins that holds this index of the value; both have the same line breaks. */
function lineStart(source: string, value: string, index: number): number {
  let start = 0;
  for (let i = value.indexOf('\n'); i !== -1 && i < index; i = value.indexOf('\n', i + 1)) {
    start = source.indexOf('\n', start) + 1;
  }
  return start;
}

function startOffset(node: Nodes): number {
  return node.position?.start.offset ?? 0;
}

/** HTML counts by itself, so that another number at the head of an item would be lost. */
function judgeList(list: List, body: string, report: Report): void {
  for (const [i, item] of list.children.entries()) {
    if (typeof item.checked === 'boolean') report('mdx-element', item, say`Unexpected check box`);
    if (!list.ordered) continue;
    const written = /^\d+/.exec(body.slice(item.position?.start.offset))?.[0] ?? '';
    if (Number(written) === i + 1 || written === '1') continue;
    report('number-in-prose', item, say`Unexpected number ${written} at the head of a list item, expected ${i + 1}`);
  }
}

/** HTML would drop cells beyond those of the first row. */
function judgeRow(row: TableRow, firstRow: TableRow, report: Report): void {
  const extra = row.children[firstRow.children.length];
  if (extra) report('mdx-element', extra, say`Unexpected cell, expected ${firstRow.children.length} as in the first row`);
}

/** A definition that no link uses would be lost. */
function judgeDefinitions(tree: Root, report: Report): void {
  const used = new Set<string>();
  visit(tree, 'linkReference', (node) => void used.add(node.identifier));
  const seen = new Set<string>();
  visit(tree, 'definition', (node) => {
    const name = node.label ?? node.identifier;
    if (!used.has(node.identifier)) report('mdx-element', node, say`Unexpected address [${name}]:, which no link uses`);
    else if (seen.has(node.identifier)) report('mdx-element', node, say`Unexpected second address [${name}]:`);
    seen.add(node.identifier);
  });
}
