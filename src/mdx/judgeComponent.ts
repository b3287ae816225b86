/** Components of a body against the allow-list: names, attributes, nesting, notes. */
import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import type { Issue } from '../record/issue.ts';
import { locales } from '../schemas/common.ts';
import { components } from './allowList.ts';
import { say, type Said } from '../record/say.ts';

export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

/** Notes an issue at a node or attribute, or at an index of the body. */
export type Report = (
  rule: Issue['rule'],
  place: number | { position?: { start: { offset?: number | undefined } } | undefined },
  message: Said,
) => void;

export function isJsx(node: Nodes): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Value of an attribute that is written as text. */
export function attribute(node: Nodes, name: string): string | undefined {
  if (!isJsx(node)) return undefined;
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** Text of a node and all within it. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child)).join('') : '';
}

/** Whether nothing of a node would be seen: no word, picture or component within it. */
export function isBlank(node: Nodes): boolean {
  let isBlank = true;
  visit(node, (inner) => {
    const isLeaf = !('children' in inner) && (inner.type !== 'text' || inner.value.trim() !== '');
    if (!isLeaf && (!isJsx(inner) || inner === node)) return undefined;
    isBlank = false;
    return EXIT;
  });
  return isBlank;
}

/** Reports what is wrong with one component; `isTop` when no other block is around it. */
export function judgeComponent(
  node: Jsx,
  { kind, isTop, report }: { kind: 'article' | 'entry'; isTop: boolean; report: Report },
): void {
  const name = node.name ?? '';
  if (!components.has(name)) return report('mdx-component', node, say`Unexpected <${name}>`);
  judgeAttributes(node, name, report);
  judgeChildren(node, name, report);
  if (name !== 'Note') return;
  const lang = attribute(node, 'lang');
  if (node.type === 'mdxJsxTextElement') {
    report('mdx-element', node, say`Unexpected <Note> within a line, expected <Note> and </Note> on lines of their own`);
  } else if (kind === 'article' && lang !== undefined) {
    report('mdx-attribute', node, say`Unexpected lang, since an article is written in one language`);
  } else if (kind === 'entry' && (lang === undefined || !isTop)) {
    report('note-languages', node, say`Unexpected Note without lang, expected <Note lang="vi">, "zh" and "en"`);
  }
}

function judgeAttributes(node: Jsx, name: string, report: Report): void {
  const { required = [], optional = {} } = components.get(name) ?? {};
  const given = new Set<string>();
  for (const attr of node.attributes) {
    if (attr.type !== 'mdxJsxAttribute') {
      report('mdx-code', attr, say`Unexpected {…} among the attributes of <${name}>`);
      continue;
    }
    const form = Object.hasOwn(optional, attr.name) ? optional[attr.name] : undefined;
    if (form === undefined) report('mdx-attribute', attr, say`Unexpected attribute ${attr.name} on <${name}>`);
    else if (given.has(attr.name)) report('mdx-attribute', attr, say`Unexpected second ${attr.name} on <${name}>`);
    else if (attr.value !== null && typeof attr.value === 'object') {
      report('mdx-code', attr, say`Unexpected {…} as ${attr.name} of <${name}>, expected text in quotes`);
    } else if (!form.test(attr.value ?? '')) {
      report('mdx-attribute', attr, say`Unexpected ${attr.name}="${attr.value ?? ''}" on <${name}>`);
    }
    given.add(attr.name);
  }
  for (const missing of required.filter((r) => !given.has(r))) {
    report('mdx-attribute', node, say`Missing ${missing} on <${name}>`);
  }
}

function judgeChildren(node: Jsx, name: string, report: Report): void {
  const isNote = name === 'Note';
  if (!isNote && node.type === 'mdxJsxFlowElement' && node.children.length > 0) {
    report('mdx-element', node, say`Unexpected block inside <${name}>, expected it within a sentence`);
  }
  for (const child of node.children) {
    visit(child as Nodes, (inner) => {
      if (isJsx(inner)) {
        if (!isNote || inner.name === 'Note') {
          report('mdx-component', inner, say`Unexpected <${inner.name ?? ''}> inside <${name}>`);
        }
        return SKIP;
      }
      if (!isNote && (inner.type === 'link' || inner.type === 'linkReference' || inner.type === 'image')) {
        report('mdx-element', inner, say`Unexpected link or picture inside <${name}>, which links by itself`);
      }
      return undefined;
    });
  }
  if (isBlank(node) && (isNote || node.children.length > 0))
    report('mdx-element', node, say`Unexpected <${name}> without text`);
}

/** Body of an entry: nothing but notes, once in each language or not at all. */
export function judgeNotes(tree: Root, isSound: boolean, report: Report): void {
  const around = say`Unexpected text, expected <Note lang="vi"> … </Note> around it`;
  for (const node of tree.children) {
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Note') report('note-languages', node, around);
  }
  if (!isSound) return;
  const notes = tree.children.filter((node) => isJsx(node) && node.name === 'Note');
  const last = notes.at(-1);
  if (last === undefined) return;
  for (const lang of locales) {
    const [first, second] = notes.filter((node) => attribute(node, 'lang') === lang);
    if (first === undefined) report('note-languages', last, say`Missing <Note lang="${lang}">`);
    if (second) report('note-languages', second, say`Unexpected second <Note lang="${lang}">`);
  }
}
