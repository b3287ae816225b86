import { describe, expect, it } from 'vitest';
import { refusals, type Pair } from '../../tests/lib/pairs.ts';
import { bodyToHtml } from './bodyToHtml.ts';
import { bytesToText } from './bytesToText.ts';

const read = (body: string) => bodyToHtml(body, { path: 'f', firstLine: 11, kind: 'article' });
const refused = (...pairs: Pair[]): string =>
  refusals(pairs, (body) => read(bytesToText('f', new TextEncoder().encode(body)).text).issues);

describe('code at the beginning of a line', () => {
  it('is refused in every spelling of import', () => {
    expect(
      refused(
        ['name', 'import of x from “y”', 'import x from "y"'],
        ['side effect', 'import “y”', 'import "y"'],
        ['single quotes, no space', 'import goods', "import'y'"],
        ['tab', 'a\timport', 'import\tx\tfrom\t"y"'],
        ['no spaces', 'imported', 'import{x}from"y"'],
        ['all', 'import a', 'import*as x from "y"'],
        ['default and named', 'import machinery, rice', 'import x, {y} from "z"'],
        ['over lines', 'import\nof goods', 'import\n"y"'],
        ['names over lines', 'import\nof goods', 'import {\n  x\n} from "y"'],
        ['Vietnamese name', 'import đ', 'import đ from "y"'],
        ['type', 'import type approval', 'import type { X } from "y"'],
        ['deferred', 'import defer', 'import defer * as x from "y"'],
        ['call', 'import', 'import("node:fs")'],
        ['meta', 'import. Meta', 'import.meta.url'],
        ['CRLF', 'a\r\nb', 'a\r\nimport x from "y"\r\n'],
        ['CR', 'a\rb', 'a\rimport x from "y"\r'],
        ['BOM', '\ufeffa', '\ufeffimport x from "y"'],
        ['indented', '  of x', '    import x from "y"'],
        ['after a comment', '/* a */ b', '/* a */ import x from "y"'],
        ['after comments', '/**/ b', '/**//* a */\n/* b */import x from "y"'],
        ['after a comment over lines', '/* a\n b */ c', '/* a\n b */ import x from "y"'],
        ['after a line comment', '// a\nb', '// a\nimport x from "y"'],
        ['after a semicolon', '; a', ';import x from "y"'],
        ['after a paragraph', 'a\n\nb', 'a\n\n\nimport x from "y"'],
      ),
    ).toMatchInlineSnapshot(`
      "
      name
        f:11:1 mdx-code Unexpected import, expected text
      side effect
        f:11:1 mdx-code Unexpected import, expected text
      single quotes, no space
        f:11:1 mdx-code Unexpected import, expected text
      tab
        f:11:1 mdx-code Unexpected import, expected text
      no spaces
        f:11:1 mdx-code Unexpected import, expected text
      all
        f:11:1 mdx-code Unexpected import, expected text
      default and named
        f:11:1 mdx-code Unexpected import, expected text
      over lines
        f:11:1 mdx-code Unexpected import, expected text
      names over lines
        f:11:1 mdx-code Unexpected import, expected text
      Vietnamese name
        f:11:1 mdx-code Unexpected import, expected text
      type
        f:11:1 mdx-code Unexpected import, expected text
      deferred
        f:11:1 mdx-code Unexpected import, expected text
      call
        f:11:1 mdx-code Unexpected import, expected text
      meta
        f:11:1 mdx-code Unexpected import, expected text
      CRLF
        f:12:1 mdx-code Unexpected import, expected text
      CR
        f:12:1 mdx-code Unexpected import, expected text
      BOM
        f:11:1 mdx-code Unexpected import, expected text
      indented
        f:11:5 mdx-code Unexpected import, expected text
      after a comment
        f:11:9 mdx-code Unexpected import, expected text
      after comments
        f:12:8 mdx-code Unexpected import, expected text
      after a comment over lines
        f:12:7 mdx-code Unexpected import, expected text
      after a line comment
        f:12:1 mdx-code Unexpected import, expected text
      after a semicolon
        f:11:2 mdx-code Unexpected import, expected text
      after a paragraph
        f:14:1 mdx-code Unexpected import, expected text
      "
    `);
  });

  it('is refused in every spelling of export and await', () => {
    expect(
      refused(
        ['all', 'export', 'export*from"y"'],
        ['all as', 'export', 'export * as x from "y"'],
        ['list', 'export', 'export{x}'],
        ['default', 'export by default', 'export default () => 1'],
        ['const', 'export constant', 'export const x = 1'],
        ['let', 'export letters', 'export\u00a0let x'],
        ['function', 'export functions', 'export async function x() {}'],
        ['class', 'export classes', 'export class X {}'],
        ['type', 'export type approvals', 'export type X = 1'],
        ['await call', 'await approval', 'await x()'],
        ['await import', 'await imports', 'await import("y")'],
        ['await with space', 'await approval', "await fetch ('y')"],
        ['await new', 'await newer', 'await new Promise(x)'],
        ['await name', 'await x', 'await x;'],
        ['for await', 'for a wait', 'for await (const x of y) {}'],
      ),
    ).toMatchInlineSnapshot(`
      "
      all
        f:11:1 mdx-code Unexpected export, expected text
      all as
        f:11:1 mdx-code Unexpected export, expected text
      list
        f:11:1 mdx-code Unexpected export, expected text
      default
        f:11:1 mdx-code Unexpected export, expected text
      const
        f:11:1 mdx-code Unexpected export, expected text
      let
        f:11:1 mdx-code Unexpected export, expected text
      function
        f:11:1 mdx-code Unexpected export, expected text
      class
        f:11:1 mdx-code Unexpected export, expected text
      type
        f:11:1 mdx-code Unexpected export, expected text
      await call
        f:11:1 mdx-code Unexpected await, expected text
      await import
        f:11:1 mdx-code Unexpected await, expected text
      await with space
        f:11:1 mdx-code Unexpected await, expected text
      await new
        f:11:1 mdx-code Unexpected await, expected text
      await name
        f:11:1 mdx-code Unexpected await, expected text
      for await
        f:11:1 mdx-code Unexpected await, expected text
      "
    `);
  });

  it('is not seen in prose', () => {
    const prose = `import and export grew, as did
import duties; firms
import goods from Yunnan and
export rice to it.
Exports, which await
approval (and more), fell.
Import "Made in China" is a label.`;
    expect(read(prose).issues).toEqual([]);
  });

  it('is looked for in linear time', () => {
    const bodies = ['/**/'.repeat(5000), '/* '.repeat(6000), '/* a\n'.repeat(1990), '; '.repeat(9000)];
    for (const body of [
      ...bodies,
      `await ${'a.'.repeat(9000)}`,
      `import ${'a'.repeat(9000)}`,
      'import\n'.repeat(1990),
    ]) {
      const start = performance.now();
      read(body);
      expect(performance.now() - start, body.slice(0, 20)).toBeLessThan(2000);
    }
  });
});

describe('code in braces', () => {
  it('is refused wherever it stands', () => {
    expect(
      refused(
        ['paragraph', 'a \\{b} c', 'a {b} c'],
        ['block', '\\{\nb\n\\}', '{\nb\n}'],
        ['nothing', '\\{}', '{}'],
        ['comment', 'a /* b */ c', 'a {/* b */} c'],
        ['heading', '## \\{b}', '## {b}'],
        ['list', '- \\{b}', '- a {b}'],
        ['quote', '> \\{b}', '> a\n> {b}'],
        ['table', '| a | b |\n| - | - |\n| c | \\{d} |', '| a | b |\n| - | - |\n| c | {d} |'],
        ['link text', '[a \\{b}](https://x.org)', '[a {b}](https://x.org)'],
        ['emphasis', '**a \\{b}**', '**a {b}**'],
        ['alt text', '![a \\{b}](./a.png)', '![a {b}](./a.png)'],
        ['alt text after a backslash', '![a \\\\ b](./a.png)', '![a \\\\{b}](./a.png)'],
        ['alt text of nothing', '![a](./a.png)', '![{}](./a.png)'],
        ['element in alt text', '![a < b](./a.png)', '![a <Fact id="a/b" />](./a.png)'],
        ['component', '<Fact id="a/b">b</Fact>', '<Fact id="a/b">{b}</Fact>'],
        ['strings', "a \\{'}'}", "a {'}'} b"],
      ),
    ).toMatchInlineSnapshot(`
      "
      paragraph
        f:11:3 mdx-code Unexpected { … }, expected text
      block
        f:11:1 mdx-code Unexpected { … }, expected text
      nothing
        f:11:1 mdx-code Unexpected { … }, expected text
      comment
        f:11:3 mdx-code Unexpected { … }, expected text
      heading
        f:11:4 mdx-code Unexpected { … }, expected text
      list
        f:11:5 mdx-code Unexpected { … }, expected text
      quote
        f:12:3 mdx-code Unexpected { … }, expected text
      table
        f:13:7 mdx-code Unexpected { … }, expected text
      link text
        f:11:4 mdx-code Unexpected { … }, expected text
      emphasis
        f:11:5 mdx-code Unexpected { … }, expected text
      alt text
        f:11:1 mdx-code Unexpected { or < in the description of the picture
      alt text after a backslash
        f:11:1 mdx-code Unexpected { or < in the description of the picture
      alt text of nothing
        f:11:1 mdx-code Unexpected { or < in the description of the picture
      element in alt text
        f:11:1 mdx-code Unexpected { or < in the description of the picture
      component
        f:11:1 mdx-element Unexpected block inside <Fact>, expected it within a sentence
        f:11:16 mdx-code Unexpected { … }, expected text
      strings
        f:11:3 mdx-code Unexpected { … }, expected text
      "
    `);
  });

  it('that never end are named where they begin', () => {
    expect(
      refused(
        ['paragraph', 'a\n\nb \\{c\n\nd', 'a\n\nb {c\n\nd'],
        ['block', 'a\n\n\\{ b\n\nc', 'a\n\n{ b\n\nc'],
        ['after a pair', 'a \\{} \\{b', 'a \\{ {b {}'],
        ['quote', '> a\n> \\{b\n\nc', '> a\n> {b\n\nc'],
      ),
    ).toMatchInlineSnapshot(`
      "
      paragraph
        f:13:3 mdx-syntax Missing } of a {, expected text without braces
      block
        f:13:1 mdx-syntax Missing } of a {, expected text without braces
      after a pair
        f:11:6 mdx-syntax Missing } of a {, expected text without braces
      quote
        f:13:1 mdx-syntax Missing } of a {, expected text without braces
      "
    `);
  });

  it('are refused as attributes', () => {
    expect(
      refused(
        ['value', '<Fact id="a/b" />', '<Fact id={"a/b"} />'],
        ['spread', '<Fact id="a/b" />', '<Fact id="a/b"\n  {...x} />'],
        ['comment', '<Fact id="a/b" />', '<Fact id="a/b" {/* x */} />'],
        ['element', '<Fact id="a/b" />', '<Fact id=<b /> />'],
        ['template', '<Fact id="a/b" />', '<Fact id=`a/b` />'],
        ['bare', '<Fact id="a/b" />', '<Fact id=a/b />'],
      ),
    ).toMatchInlineSnapshot(`
      "
      value
        f:11:7 mdx-code Unexpected {…} as id of <Fact>, expected text in quotes
      spread
        f:12:3 mdx-code Unexpected {…} among the attributes of <Fact>
      comment
        f:11:16 mdx-code Unexpected {…} among the attributes of <Fact>
      element
        f:11:10 mdx-syntax Unexpected < after =, expected the value between straight quotation marks "
      template
        f:11:10 mdx-syntax Unexpected \` after =, expected the value between straight quotation marks "
      bare
        f:11:10 mdx-syntax Unexpected a after =, expected the value between straight quotation marks "
      "
    `);
  });
});
