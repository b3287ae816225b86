/** MDX body of a content file -> HTML with placeholders for components, or issues. Nothing in it ever runs. */
import type { Element, Root as HtmlRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx-jsx';
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
import { issue, type Issue, type Position } from '../record/issue.ts';
import type { CollectionName } from '../schemas/index.ts';
import { components, markdownNodes, namesWithDigits } from './allowList.ts';

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** A component that names an entry of the record. */
export type Citation = { to: CollectionName; id: string; session?: number; position: Position };

export type Body = {
  /** HTML; components stand as `<x-cite …>`, resolved by `views/`. */
  html: string;
  /** HTML of the blocks `<Note lang="…">`, by language; they are not part of `html`. */
  notes: Partial<Record<string, string>>;
  citations: Citation[];
  /** File names of pictures that must lie beside the article. */
  images: { name: string; position: Position }[];
  /** Headings in order, with the ids that the HTML carries. */
  headings: { depth: number; id: string; text: string }[];
  issues: Issue[];
};

export type BodyOptions = {
  path: string;
  /** 1-based line of the file on which the body begins. */
  firstLine: number;
  /** Articles: bare digits are refused, Note lang too. Entries: only Note blocks are expected. */
  kind: 'article' | 'entry';
};

/** Parses, judges and renders one body. With any issue, `html` is empty. */
export function bodyToHtml(body: string, options: BodyOptions): Body {
  const empty: Body = { html: '', notes: {}, citations: [], images: [], headings: [], issues: [] };
  const codeIssues = findCode(body, options);
  if (codeIssues.length > 0) return { ...empty, issues: codeIssues };
  let tree: Root;
  try {
    tree = parser.parse(body) as Root;
  } catch (error) {
    return { ...empty, issues: [syntaxIssue(error, options)] };
  }
  const judged = judge(tree, options);
  if (judged.issues.length > 0) return { ...empty, ...judged };
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
  return { html: toHtml(tree), notes, citations: judged.citations, images: judged.images, headings, issues: [] };
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
  return { type: 'element', tagName: 'x-cite', properties, children };
}

function attribute(node: Nodes, name: string): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
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

function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}

// Prose may begin with the English words import, export or await; code is told by what follows them.
const comment = String.raw`(?:\/\*[^\n]*?\*\/\s*|;\s*)*`;
const codeLine = new RegExp(
  String.raw`^[\s\uFEFF]*${comment}(?:import\s*(?:["'({*]|\w+\s*,|type\s|defer\s|[\w$]+\s+from\b)|export\s*(?:[{*]|default\b|const\b|let\b|var\b|function\b|class\b|async\b|type\s+\w+\s*=|interface\s+\w+\s*\{|enum\s+\w+\s*\{)|await\s*[\w$.]*\s*[({]|await\s+import\b)`,
);

function findCode(body: string, options: BodyOptions): Issue[] {
  return body.split('\n').flatMap((line, i) => {
    if (!codeLine.test(line.slice(0, 500))) return [];
    const word = /import|export|await/.exec(line)?.[0] ?? 'code';
    const column = line.indexOf(word) + 1;
    return [
      issue('mdx-code', options.path, { line: options.firstLine + i, column }, `Unexpected ${word}, expected text`),
    ];
  });
}

function syntaxIssue(error: unknown, options: BodyOptions): Issue {
  const { reason, line, column } = error as { reason?: string; line?: number; column?: number };
  if (reason === undefined) throw error;
  const position = { line: options.firstLine - 1 + (line ?? 1), column: column ?? 1 };
  return issue('mdx-syntax', options.path, position, reason.split('\n')[0] ?? reason);
}

/** Walks the tree and lists whatever the allow-list does not hold. */
function judge(tree: Root, options: BodyOptions): Pick<Body, 'issues' | 'citations' | 'images'> {
  const issues: Issue[] = [];
  const images: Body['images'] = [];
  const citations: Citation[] = [];
  const at = (node: Nodes): Position => ({
    line: options.firstLine - 1 + (node.position?.start.line ?? 1),
    column: node.position?.start.column ?? 1,
  });
  const report = (rule: Issue['rule'], node: Nodes, message: string): void => {
    issues.push(issue(rule, options.path, at(node), message));
  };
  visit(tree as Nodes, (node, _index, parent) => {
    switch (node.type) {
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return report('mdx-code', node, 'Unexpected { … }, expected text');
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        judgeComponent(node, report);
        const rule = components.get(node.name ?? '');
        const id = attribute(node, 'id');
        if (rule?.refersTo && id !== undefined) {
          const session = attribute(node, 'session');
          citations.push({ to: rule.refersTo, id, ...(session && { session: Number(session) }), position: at(node) });
        }
        if (node.name === 'Note') {
          const lang = attribute(node, 'lang');
          if (options.kind === 'article' && lang !== undefined) {
            report('mdx-attribute', node, 'Unexpected lang, since an article is written in one language');
          }
          if (options.kind === 'entry' && (lang === undefined || parent?.type !== 'root')) {
            report('note-languages', node, 'Unexpected Note without lang, expected <Note lang="vi">, "zh" and "en"');
          }
        }
        return;
      }
      case 'heading':
        if (node.depth === 1 || node.depth > 4) {
          report('mdx-element', node, `Unexpected heading of level ${node.depth}, expected ## to ####`);
        }
        return;
      case 'link':
      case 'definition':
        if (!isSafeLink(node.url)) report('link', node, `Unexpected address “${node.url}”`);
        return;
      case 'image':
        if (!isLocalImage(node.url)) report('image', node, `Unexpected picture address “${node.url}”, expected ./name.png, .jpg, .webp or .svg`);
        else images.push({ name: node.url.slice(2), position: at(node) });
        if (!node.alt?.trim()) report('image', node, 'Missing description of the picture between [ and ]');
        if (/\{/.test(node.alt ?? '')) report('mdx-code', node, 'Unexpected { in the description of the picture');
        return;
      case 'text':
        if (options.kind === 'article') judgeDigits(node, report);
        return;
      default:
        if (!markdownNodes.has(node.type)) report('mdx-element', node, `Unexpected ${node.type}`);
    }
  });
  if (options.kind === 'entry') {
    for (const node of tree.children) {
      if (node.type !== 'mdxJsxFlowElement') report('note-languages', node, 'Unexpected text, expected <Note lang="vi"> … </Note> around it');
    }
    const present = tree.children.map((node) => attribute(node, 'lang')).filter((lang) => lang !== undefined);
    if (present.length > 0 && issues.length === 0) {
      for (const lang of ['vi', 'zh', 'en']) {
        const count = present.filter((l) => l === lang).length;
        const last = tree.children.at(-1) as Nodes;
        if (count === 0) report('note-languages', last, `Missing <Note lang="${lang}">`);
        if (count > 1) report('note-languages', last, `Unexpected second <Note lang="${lang}">`);
      }
    }
  }
  return { issues, citations, images };
}

function judgeComponent(node: Jsx, report: (rule: Issue['rule'], node: Nodes, message: string) => void): void {
  const name = node.name ?? '';
  const rule = components.get(name);
  if (rule === undefined) return report('mdx-component', node, `Unexpected <${name || ' '}>`);
  const given = new Set<string>();
  for (const attr of node.attributes) {
    if (attr.type !== 'mdxJsxAttribute') {
      report('mdx-code', node, `Unexpected {…} among the attributes of <${name}>`);
      continue;
    }
    const form = Object.hasOwn(rule.optional, attr.name) ? rule.optional[attr.name] : undefined;
    if (form === undefined) report('mdx-attribute', node, `Unexpected attribute ${attr.name} on <${name}>`);
    else if (given.has(attr.name)) report('mdx-attribute', node, `Unexpected second ${attr.name} on <${name}>`);
    else if (attr.value !== null && typeof attr.value === 'object') {
      report('mdx-code', node, `Unexpected {…} as ${attr.name} of <${name}>, expected text in quotes`);
    } else if (!form.test(attr.value ?? '')) {
      report('mdx-attribute', node, `Unexpected ${attr.name}="${attr.value ?? ''}" on <${name}>`);
    }
    given.add(attr.name);
  }
  for (const required of rule.required) {
    if (!given.has(required)) report('mdx-attribute', node, `Missing ${required} on <${name}>`);
  }
  if (name !== 'Note' && node.type === 'mdxJsxFlowElement' && node.children.length > 0) {
    report('mdx-element', node, `Unexpected blank line inside <${name}>, expected it within a sentence`);
  }
  visit(node as Nodes, (inner) => {
    if (inner === node) return;
    const isJsx = inner.type === 'mdxJsxTextElement' || inner.type === 'mdxJsxFlowElement';
    if (isJsx && (name !== 'Note' || inner.name === 'Note')) {
      report('mdx-component', inner, `Unexpected <${inner.name ?? ''}> inside <${name}>`);
    }
  });
}

const anyDigit = /\p{Nd}+/gu;

function judgeDigits(node: Nodes & { type: 'text' }, report: (rule: Issue['rule'], node: Nodes, message: string) => void): void {
  let rest = node.value;
  for (const name of namesWithDigits) rest = rest.replaceAll(name, '');
  for (const match of rest.matchAll(anyDigit)) {
    report('number-in-prose', node, `Unexpected number ${match[0]} outside <Fact>`);
  }
}

/** http(s), or relative inside the site without climbing out; decided on the address as a browser reads it. */
function isSafeLink(url: string): boolean {
  const cleaned = decode(url).replace(/[\u0000-\u0020]/g, '');
  if (/^https?:\/\//i.test(cleaned)) return URL.canParse(url);
  if (/^[a-z][a-z0-9+.-]*:/i.test(cleaned) || cleaned.startsWith('//') || cleaned.includes('\\')) return false;
  if (/(?:^|\/)\.\.(?:\/|$)/.test(cleaned)) return false;
  return !/\.(?:mjs|cjs|js|ts|tsx|jsx|astro|mdx)(?:[?#]|$)/i.test(cleaned);
}

function isLocalImage(url: string): boolean {
  return /^\.\/[a-z0-9][a-z0-9-]*\.(?:png|jpg|webp|svg)$/.test(url);
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
