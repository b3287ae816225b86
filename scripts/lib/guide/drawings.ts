/** HTML of what no browser shows by itself: a terminal with the answer of a program, and a comment under a pull request. */
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { langTag, type Locale } from '../../../src/i18n/locales.ts';

/** A window of a terminal, dark in every scheme, as terminals are. */
export function terminalToHtml(locale: Locale, command: string, answer: string): string {
  const lines = answer
    .trimEnd()
    .split('\n')
    .map((line) => `<div class="${/^ {2}/.test(line) ? 'help' : /^\d/.test(line) ? 'sum' : 'issue'}">${marked(line)}</div>`);
  return page(
    locale,
    `body { background: #1f1b16; color: #ece4d6; font: 14px/1.55 'DejaVu Sans Mono', 'Noto Sans SC', monospace; }
main { padding: 18px 22px 20px; }
.prompt { color: #9db59a; } .prompt b { color: #ece4d6; font-weight: 400; }
.issue { margin-top: 10px; } .help { color: #b3a893; margin-top: 10px; } .sum { margin-top: 10px; color: #e9b872; }
.place { color: #8fb8c9; } .rule { color: #e9b872; }`,
    `<div class="prompt">$ <b>${escape(command)}</b></div>${lines.join('')}`,
  );
}

/** Place and rule of an issue in colours, as a terminal would show them. */
function marked(line: string): string {
  const [, place, rest = ''] = /^(content\/\S+:\d+:\d+) (.*)$/.exec(line) ?? [];
  if (place === undefined) return escape(line);
  const [, before = '', rule = '', after = ''] = /^((?:\S+ )??(?:\S+ )??)([a-z]+(?:-[a-z]+)+|yaml|schema|reference|wording|typography|spelling)( .*)$/.exec(rest) ?? [];
  return `<span class="place">${escape(place)}</span> ${rule === '' ? escape(rest) : `${escape(before)}<span class="rule">${rule}</span>${escape(after)}`}`;
}

/** @param markdown of the report, which is our own: its `<details>` stand as they are */
export function commentToHtml(locale: Locale, markdown: string): string {
  const html = String(
    unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeStringify, { allowDangerousHtml: true }).processSync(markdown),
  );
  return page(
    locale,
    `:root { color-scheme: light dark; }
body { background: light-dark(#ffffff, #15191f); color: light-dark(#1f2328, #dfe5ec); font: 14px/1.5 system-ui, 'Noto Sans', 'Noto Sans SC', sans-serif; }
main { margin: 16px; border: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 6px; padding: 0 16px 12px; }
header { margin: 0 -16px 12px; padding: 9px 16px; background: light-dark(#f6f8fa, #1d232b); border-bottom: 1px solid light-dark(#d1d9e0, #3d444d); border-radius: 6px 6px 0 0; color: light-dark(#59636e, #9aa5b1); }
header b { color: light-dark(#1f2328, #dfe5ec); }
.ready { color: light-dark(#1a7f37, #4ac26b); font-weight: 700; }
summary { font-weight: 600; } details { margin: 8px 0; } ul { margin: 4px 0; padding-left: 22px; } li { margin: 2px 0; } p { margin: 8px 0 4px; }
code { background: light-dark(#eff1f3, #2a313a); border-radius: 5px; padding: 1px 5px; font: 12px 'DejaVu Sans Mono', 'Noto Sans SC', monospace; overflow-wrap: anywhere; }`,
    // A sign that any font has, in place of one that not every machine's fonts have.
    `<header><b>github-actions</b> bot</header>${html.replaceAll('✅', '<span class="ready">✓</span>')}`,
  );
}

function page(locale: Locale, style: string, body: string): string {
  return `<!doctype html><html lang="${langTag[locale]}"><meta charset="utf-8"><style>body { margin: 0; } ${style}</style><main>${body}</main></html>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
