/** HTML of content, which `mdx/` has made from an allow-list, as Markdown (CommonMark with tables). */
import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/**
 * Markdown of an HTML fragment; ends without a line break.
 * @param resolve makes each address absolute
 */
export function htmlToMarkdown(html: string, resolve: (href: string) => string): string {
  return blocks(fromHtml(html, { fragment: true }).children, resolve);
}

type Resolve = (href: string) => string;
type Node = RootContent | ElementContent;

const blockNames = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'blockquote', 'aside', 'table', 'hr']);

function blocks(nodes: readonly Node[], resolve: Resolve): string {
  const parts: string[] = [];
  let loose: Node[] = [];
  const flush = (): void => {
    const text = inline(loose, resolve).trim();
    if (text !== '') parts.push(text);
    loose = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && blockNames.has(node.tagName)) {
      flush();
      parts.push(block(node, resolve));
    } else loose.push(node);
  }
  flush();
  return parts.join('\n\n');
}

function block(node: Element, resolve: Resolve): string {
  switch (node.tagName) {
    case 'p':
      return inline(node.children, resolve).trim();
    case 'ul':
    case 'ol':
      return list(node, resolve);
    case 'blockquote':
    case 'aside':
      return blocks(node.children, resolve)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'table':
      return table(node, resolve);
    case 'hr':
      return '---';
    default:
      return `${'#'.repeat(Number(node.tagName.slice(1)))} ${inline(node.children, resolve).trim()}`;
  }
}

function list(node: Element, resolve: Resolve): string {
  return elements(node, 'li')
    .map((item, i) => {
      const mark = node.tagName === 'ol' ? `${i + 1}. ` : '- ';
      return mark + blocks(item.children, resolve).replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

function table(node: Element, resolve: Resolve): string {
  const rows = elements(node, 'tr').map((row) =>
    [...elements(row, 'th'), ...elements(row, 'td')].map((cell) => inline(cell.children, resolve).trim().replaceAll('|', '\\|')),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const [header = [], ...body] = rows;
  return [line(header), line(header.map(() => '---')), ...body.map(line)].join('\n');
}

/** Elements of a name anywhere below, in their order. */
function elements(node: Element, name: string): Element[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === name ? [child] : elements(child, name);
  });
}

function inline(nodes: readonly Node[], resolve: Resolve): string {
  return nodes.map((node) => inlineNode(node, resolve)).join('');
}

function inlineNode(node: Node, resolve: Resolve): string {
  if (node.type === 'text') return escapeMarkdown(node.value.replace(/[ \t\r\n]+/g, ' '));
  if (node.type !== 'element') return '';
  const text = inline(node.children, resolve);
  switch (node.tagName) {
    case 'strong':
      return `**${text}**`;
    case 'em':
      return `*${text}*`;
    case 'br':
      return '  \n';
    case 'img':
      return `![${escapeMarkdown(String(node.properties['alt'] ?? ''))}](${resolve(String(node.properties['src'] ?? ''))})`;
    case 'a': {
      const { href } = node.properties;
      return typeof href === 'string' ? `[${text}](${resolve(href)})` : text;
    }
    default:
      return text;
  }
}

/** Signs that Markdown would take for its own. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, String.raw`\$&`).replace(/^(\s*)([#+-]|\d+[.)])(?=\s)/, String.raw`$1\$2`);
}
