/** MDX body of a content file -> HTML with placeholders for components, or issues. Nothing in it ever runs. */
import type { Element, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown, type MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import rehypeStringify from 'rehype-stringify';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { issue, type Issue } from '../record/issue.ts';
import { bodyToCode } from './bodyToCode.ts';
import { judgeBody, type BodyOptions, type Citation, type Picture } from './judgeBody.ts';
import { attribute, plainText, type Jsx } from './judgeComponent.ts';
import { textToPositions } from './positions.ts';
import { sayMarkupError } from './sayMarkupError.ts';
import { say } from '../record/say.ts';

export type Body = {
  /** HTML; components stand as `<x-cite …>`, resolved by `views/`. */
  html: string;
  /** HTML of the blocks `<Note lang="…">`, by language; they are not part of `html`. */
  notes: Partial<Record<string, string>>;
  citations: Citation[];
  images: Picture[];
  /** Headings in order, with the ids that the HTML carries. */
  headings: { depth: number; id: string; text: string }[];
  /** Source of each top-level block in order, its runs of white space as one space. */
  blocks: string[];
  issues: Issue[];
};

/** Parses, judges and renders one body. With any issue, `html` is empty. */
export function bodyToHtml(body: string, options: BodyOptions): Body {
  const empty: Body = { html: '', notes: {}, citations: [], images: [], headings: [], blocks: [], issues: [] };
  const code = bodyToCode(body).map(({ word, index }) => {
    const { line, column } = textToPositions(body)(index);
    const position = { line: options.firstLine - 1 + line, column };
    return issue('mdx-code', options.path, position, say`Unexpected ${word}, expected text`);
  });
  if (code.length > 0) return { ...empty, issues: code };
  let tree: Root;
  try {
    tree = parser.parse(body) as Root;
  } catch (error) {
    return { ...empty, issues: [syntaxIssue(error, body, options)] };
  }
  const judged = judgeBody(tree, body, options);
  if (judged.issues.length > 0) return { ...empty, ...judged };
  const blocks = tree.children.map((node) => oneSpaced(body.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)));
  const notes: Body['notes'] = {};
  const isLangNote = (node: Nodes): boolean =>
    node.type === 'mdxJsxFlowElement' && node.name === 'Note' && attribute(node, 'lang') !== undefined;
  for (const node of tree.children) {
    if (!isLangNote(node)) continue;
    const lang = attribute(node as Jsx, 'lang') as string;
    notes[lang] = toHtml({ type: 'root', children: (node as MdxJsxFlowElement).children } as Root);
  }
  tree.children = tree.children.filter((node) => !isLangNote(node));
  const headings = nameHeadings(tree);
  return { html: toHtml(tree), notes, citations: judged.citations, images: judged.images, headings, blocks, issues: [] };
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const parser = unified().use(remarkParse).use(remarkJsx).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly);

/** JSX syntax without a JavaScript parser: expressions are only ever recognized in order to be refused. */
function remarkJsx(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push(mdxMd(), mdxExpression(), mdxJsx());
  (data.fromMarkdownExtensions ??= []).push(mdxExpressionFromMarkdown(), mdxJsxFromMarkdown());
}

const renderer = unified()
  .use(remarkRehype, {
    handlers: { mdxJsxFlowElement: renderComponent, mdxJsxTextElement: renderComponent },
    clobberPrefix: 'n-',
  })
  .use(rehypeStringify, { characterReferences: { useNamedReferences: false } });

function toHtml(tree: Root): string {
  const html = renderer.runSync(tree) as HtmlRoot;
  // `align` on cells is obsolete HTML; a class lets the style sheet do it.
  visit(html, 'element', (node) => {
    const { align } = node.properties;
    if (align === undefined) return;
    delete node.properties['align'];
    node.properties['className'] = [`align-${String(align)}`];
  });
  return renderer.stringify(html);
}

function renderComponent(state: { all: (node: Jsx) => Element['children'] }, node: Jsx): Element {
  const children = state.all(node);
  if (node.name === 'Note') return { type: 'element', tagName: 'aside', properties: { className: ['note'] }, children };
  const properties: Element['properties'] = { dataName: node.name ?? '' };
  for (const name of ['id', 'show', 'session']) {
    const value = attribute(node, name);
    if (value !== undefined) properties[`data${name[0]?.toUpperCase()}${name.slice(1)}`] = value;
  }
  const citation: Element = { type: 'element', tagName: 'x-cite', properties, children };
  // On a line of its own it is a paragraph, like every text there.
  return node.type === 'mdxJsxTextElement' ? citation : { type: 'element', tagName: 'p', properties: {}, children: [citation] };
}

/** Heading ids are the same in every language, so that a link to a section survives a change of language. */
function nameHeadings(tree: Root): Body['headings'] {
  const headings: Body['headings'] = [];
  visit(tree, 'heading', (node) => {
    const id = `s-${headings.length + 1}`;
    node.data = { ...node.data, hProperties: { id } };
    headings.push({ depth: node.depth, id, text: plainText(node) });
  });
  return headings;
}

/** What the parser could not read, in words that hold for a whole file and for content that never runs. */
function syntaxIssue(error: unknown, body: string, options: BodyOptions): Issue {
  const { line, column, ...given } = error as { reason?: string; line?: number; column?: number };
  // Whatever else the parser trips over is the text's fault as well, and no reason to stop reading other files.
  const reason = given.reason ?? String(error);
  // Of an element without end, the parser names the place only in its words.
  const opening = /^Expected a closing tag .*\((\d+):(\d+)-/.exec(reason);
  const start = opening
    ? { line: Number(opening[1]), column: Number(opening[2]) }
    : reason.startsWith('Unexpected end of file')
      ? textToPositions(body)(reason.includes('expression') ? openBrace(body) : body.lastIndexOf('<'))
      : { line: line ?? 1, column: column ?? 1 };
  const position = { line: options.firstLine - 1 + start.line, column: start.column };
  const plain = (reason.split('\n')[0] ?? reason).replace(/ \((?:note: .*|\d+:\d+(?:-\d+:\d+)?)\)/g, '');
  return issue('mdx-syntax', options.path, position, sayMarkupError(plain));
}

/** Index of the first brace that is never closed. */
function openBrace(body: string): number {
  const open: number[] = [];
  for (const { 0: sign, index } of body.matchAll(/\\.|[{}]/g)) {
    if (sign === '{') open.push(index);
    else if (sign === '}') open.pop();
  }
  return open[0] ?? 0;
}
