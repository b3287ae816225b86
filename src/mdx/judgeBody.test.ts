import { describe, expect, it } from 'vitest';
import { refusals, type Pair } from '../../tests/lib/pairs.ts';
import { bodyToHtml } from './bodyToHtml.ts';

const read = (body: string) => bodyToHtml(body, { path: 'f', firstLine: 11, kind: 'article' });
const refused = (...pairs: Pair[]): string => refusals(pairs, (body) => read(body).issues);

describe('elements', () => {
  it('are those of plain reports', () => {
    expect(
      refused(
        ['level 1', '## a', '# a'],
        ['level 1 by underline', 'a\n---', 'a\n==='],
        ['level 5', '#### a', '##### a'],
        ['heading without text', '## a', '##'],
        ['code', 'a', '`a`'],
        ['code block', 'a', '```\na\n```'],
        ['deleted', '~a~', '~~a~~'],
        ['footnote', 'a', 'a[^b]\n\n[^b]: c'],
        ['footnote given nowhere', '[sic] a', 'a[^b]'],
        ['footnote cited nowhere', 'a', 'a\n\n[^b]: c'],
        ['check box', '- a', '- [x] a'],
        ['address used nowhere', '[a][b]\n\n[b]: https://x.org', 'a\n\n[b]: https://x.org'],
        ['address given nowhere', '[a] [b]', '[a][b]'],
        ['second address', '[a][b]\n\n[b]: https://x.org', '[a][b]\n\n[b]: https://x.org\n[b]: https://y.org'],
        ['cell too many', '| a |\n| - |\n| b |', '| a |\n| - |\n| b | c |'],
        ['picture by reference', '![a](./a.png)', '![a][b]\n\n[b]: ./a.png'],
      ),
    ).toMatchInlineSnapshot(`
      "
      level 1
        f:11:1 mdx-element Unexpected heading of level 1, expected ## to ####
      level 1 by underline
        f:11:1 mdx-element Unexpected heading of level 1, expected ## to ####
      level 5
        f:11:1 mdx-element Unexpected heading of level 5, expected ## to ####
      heading without text
        f:11:1 mdx-element Unexpected heading without text
      code
        f:11:1 mdx-element Unexpected inlineCode
      code block
        f:11:1 mdx-element Unexpected code
      deleted
        f:11:1 mdx-element Unexpected delete
      footnote
        f:11:2 mdx-element Unexpected footnoteReference
        f:13:1 mdx-element Unexpected footnoteDefinition
      footnote given nowhere
        f:11:2 mdx-element Unexpected [^b], which is given nowhere
      footnote cited nowhere
        f:13:1 mdx-element Unexpected footnoteDefinition
      check box
        f:11:1 mdx-element Unexpected check box
      address used nowhere
        f:13:1 mdx-element Unexpected address [b]:, which no link uses
      address given nowhere
        f:11:3 mdx-element Unexpected ][b], which is given nowhere
      second address
        f:14:1 mdx-element Unexpected second address [b]:
      cell too many
        f:13:5 mdx-element Unexpected cell, expected 1 as in the first row
      picture by reference
        f:11:1 mdx-element Unexpected imageReference
        f:13:1 mdx-element Unexpected address [b]:, which no link uses
      "
    `);
  });
});

describe('links', () => {
  const link = (address: string): string => `a [b](${address}) c`;
  const safe = link('https://x.org/a?b=c#d');

  // prettier-ignore
  it.each([
    'https://x.org', 'http://x.org/a%20b', 'HTTPS://x.org/../a', '/vi/places/', './a', 'a', '#s-1', '?a=b',
    'a/..b/c', 'a:b/c'.replace(':', '%20'), 'https://x.org/a.js', '/data/facts.json', 'a.json', 'https://x.org/javascript:a',
  ])('may go to %s', (address) => {
    expect(read(link(address)).issues).toEqual([]);
  });

  it('never go to scripts, data, modules or out of the site', () => {
    // prettier-ignore
    const disguises = [
      'javascript:a', 'JavaScript:a', 'javascript&colon;a', 'java&#115;cript:a', '&#x6A;avascript:a', 'javascript&#58;a',
      'java&Tab;script:a', 'java&NewLine;script:a', '&#1;javascript:a', 'java%0ascript:a', '%6aavascript:a', 'javascript%3aa',
      '<java\tscript:a>', '< javascript:a>', 'java\\script:a', 'vbscript:a', 'data:text/html,a', 'DATA:text/html;base64,YQ==',
      'blob:https://x.org/a', 'file:///etc/passwd', 'node:fs', 'mailto:a@x.org', 'tel:1', 'view-source:https://x.org', 'ftp://x.org',
      '//x.org', '/\\\\x.org', '\\\\\\\\x.org', 'https:x.org', 'https:/x.org', 'https://', 'https://x y.org'.replace(' ', '%20'),
      '..', '../a', 'a/../../b', '%2e%2e/a', '.%2E/a', 'a/%2e%2e', '%zz/%2e%2e/a', '..?a', '..%2fa', '..%5ca',
      './a.mjs', 'a.js', 'a.ts?b', 'a.astro#b', '/a.JSX', 'a.tsx', 'a.cjs', 'a.mts', 'a.mdx', 'a%2emjs', 'a.js/', '',
    ];
    expect(refused(...disguises.map((address): Pair => [address, safe, link(address)]))).toMatchInlineSnapshot(`
      "
      javascript:a
        f:11:3 link Unexpected address “javascript:a”
      JavaScript:a
        f:11:3 link Unexpected address “JavaScript:a”
      javascript&colon;a
        f:11:3 link Unexpected address “javascript:a”
      java&#115;cript:a
        f:11:3 link Unexpected address “javascript:a”
      &#x6A;avascript:a
        f:11:3 link Unexpected address “javascript:a”
      javascript&#58;a
        f:11:3 link Unexpected address “javascript:a”
      java&Tab;script:a
        f:11:3 link Unexpected address “java script:a”
      java&NewLine;script:a
        f:11:3 link Unexpected address “java script:a”
      &#1;javascript:a
        f:11:7 hidden-character Unexpected hidden character U+FFFD
      java%0ascript:a
        f:11:3 link Unexpected address “java%0ascript:a”
      %6aavascript:a
        f:11:3 link Unexpected address “%6aavascript:a”
      javascript%3aa
        f:11:3 link Unexpected address “javascript%3aa”
      <java	script:a>
        f:11:3 link Unexpected address “java script:a”
      < javascript:a>
        f:11:3 link Unexpected address “ javascript:a”
      java\\script:a
        f:11:3 link Unexpected address “java\\script:a”
      vbscript:a
        f:11:3 link Unexpected address “vbscript:a”
      data:text/html,a
        f:11:3 link Unexpected address “data:text/html,a”
      DATA:text/html;base64,YQ==
        f:11:3 link Unexpected address “DATA:text/html;base64,YQ==”
      blob:https://x.org/a
        f:11:3 link Unexpected address “blob:https://x.org/a”
      file:///etc/passwd
        f:11:3 link Unexpected address “file:///etc/passwd”
      node:fs
        f:11:3 link Unexpected address “node:fs”
      mailto:a@x.org
        f:11:3 link Unexpected address “mailto:a@x.org”
      tel:1
        f:11:3 link Unexpected address “tel:1”
      view-source:https://x.org
        f:11:3 link Unexpected address “view-source:https://x.org”
      ftp://x.org
        f:11:3 link Unexpected address “ftp://x.org”
      //x.org
        f:11:3 link Unexpected address “//x.org”
      /\\\\x.org
        f:11:3 link Unexpected address “/\\x.org”
      \\\\\\\\x.org
        f:11:3 link Unexpected address “\\\\x.org”
      https:x.org
        f:11:3 link Unexpected address “https:x.org”
      https:/x.org
        f:11:3 link Unexpected address “https:/x.org”
      https://
        f:11:3 link Unexpected address “https://”
      https://x%20y.org
        f:11:3 link Unexpected address “https://x%20y.org”
      ..
        f:11:3 link Unexpected address “..”
      ../a
        f:11:3 link Unexpected address “../a”
      a/../../b
        f:11:3 link Unexpected address “a/../../b”
      %2e%2e/a
        f:11:3 link Unexpected address “%2e%2e/a”
      .%2E/a
        f:11:3 link Unexpected address “.%2E/a”
      a/%2e%2e
        f:11:3 link Unexpected address “a/%2e%2e”
      %zz/%2e%2e/a
        f:11:3 link Unexpected address “%zz/%2e%2e/a”
      ..?a
        f:11:3 link Unexpected address “..?a”
      ..%2fa
        f:11:3 link Unexpected address “..%2fa”
      ..%5ca
        f:11:3 link Unexpected address “..%5ca”
      ./a.mjs
        f:11:3 link Unexpected address “./a.mjs”
      a.js
        f:11:3 link Unexpected address “a.js”
      a.ts?b
        f:11:3 link Unexpected address “a.ts?b”
      a.astro#b
        f:11:3 link Unexpected address “a.astro#b”
      /a.JSX
        f:11:3 link Unexpected address “/a.JSX”
      a.tsx
        f:11:3 link Unexpected address “a.tsx”
      a.cjs
        f:11:3 link Unexpected address “a.cjs”
      a.mts
        f:11:3 link Unexpected address “a.mts”
      a.mdx
        f:11:3 link Unexpected address “a.mdx”
      a%2emjs
        f:11:3 link Unexpected address “a%2emjs”
      a.js/
        f:11:3 link Unexpected address “a.js/”

        f:11:3 link Unexpected address “”
      "
    `);
  });

  it('are judged in every form', () => {
    expect(
      refused(
        ['reference', '[a][b]\n\n[b]: https://x.org', '[a][b]\n\n[b]: javascript:a'],
        ['angle brackets', '[a](<https://x.org>)', '[a](<javascript:a b>)'],
        ['e-mail', 'a at x.org', 'a@x.org'],
        ['without text', '[a](https://x.org)', '[](https://x.org)'],
        ['in a heading', '## [a](https://x.org)', '## [a](data:text/html,a)'],
      ),
    ).toMatchInlineSnapshot(`
      "
      reference
        f:13:1 link Unexpected address “javascript:a”
      angle brackets
        f:11:1 link Unexpected address “javascript:a b”
      e-mail
        f:11:1 link Unexpected address “mailto:a@x.org”
      without text
        f:11:1 link Missing text of the link between [ and ]
      in a heading
        f:11:4 link Unexpected address “data:text/html,a”
      "
    `);
  });
});

describe('pictures', () => {
  it('lie beside the article and are described', () => {
    expect(
      refused(
        ['elsewhere', '![a](./b.png)', '![a](https://x.org/b.png)'],
        ['without scheme', '![a](./b.png)', '![a](//x.org/b.png)'],
        ['data', '![a](./b.png)', '![a](data:image/png;base64,YQ==)'],
        ['above', '![a](./b.png)', '![a](../b.png)'],
        ['below', '![a](./b.png)', '![a](./b/c.png)'],
        ['encoded', '![a](./b.png)', '![a](./%2e%2e/b.png)'],
        ['module', '![a](./b.png)', '![a](./b.mjs)'],
        ['query', '![a](./b.png)', '![a](./b.png?c)'],
        ['capitals', '![a](./b.png)', '![a](./B.PNG)'],
        ['no description', '![a](./b.png)', '![](./b.png)'],
        ['blank description', '![a](./b.png)', '![&nbsp;](./b.png)'],
      ),
    ).toMatchInlineSnapshot(`
      "
      elsewhere
        f:11:1 image Unexpected picture address “https://x.org/b.png”, expected ./name.png, .jpg or .webp
      without scheme
        f:11:1 image Unexpected picture address “//x.org/b.png”, expected ./name.png, .jpg or .webp
      data
        f:11:1 image Unexpected picture address “data:image/png;base64,YQ==”, expected ./name.png, .jpg or .webp
      above
        f:11:1 image Unexpected picture address “../b.png”, expected ./name.png, .jpg or .webp
      below
        f:11:1 image Unexpected picture address “./b/c.png”, expected ./name.png, .jpg or .webp
      encoded
        f:11:1 image Unexpected picture address “./%2e%2e/b.png”, expected ./name.png, .jpg or .webp
      module
        f:11:1 image Unexpected picture address “./b.mjs”, expected ./name.png, .jpg or .webp
      query
        f:11:1 image Unexpected picture address “./b.png?c”, expected ./name.png, .jpg or .webp
      capitals
        f:11:1 image Unexpected picture address “./B.PNG”, expected ./name.png, .jpg or .webp
      no description
        f:11:1 image Missing description of the picture between [ and ]
      blank description
        f:11:1 image Missing description of the picture between [ and ]
      "
    `);
  });

  it('are listed with their places', () => {
    expect(read('a\n\n> ![b](./c-1.jpg)\n').images).toEqual([{ name: 'c-1.jpg', position: { line: 13, column: 3 } }]);
  });
});

describe('numbers', () => {
  it('of articles stand in facts, and are named where they stand', () => {
    expect(
      refused(
        ['paragraph', 'a COVID-19 b\nc d', 'a COVID-19 b\nc 20 d'],
        ['two', 'a', 'a 1.506\nb 2'],
        ['fullwidth', '一百', '１００'],
        ['other digits', 'a', '٣'],
        ['by reference', 'a', 'b\na &#49;2'],
        ['escaped', 'a', 'a \\5'],
        ['heading', '## a', '## a 5'],
        ['quote', '> a\n> b', '> a\n> b 5'],
        ['table', '| a |\n| - |\n| b |', '| a |\n| - |\n| 5 |'],
        ['link', '[a](https://x.org/5)', '[5](https://x.org/5)'],
        ['link title', '[a](https://x.org "b")', '[a](https://x.org "b 5")'],
        ['description', '![a](./b-5.png)', '![a 5](./b-5.png)'],
        ['component', '<Fact id="a/b-5">a</Fact>', '<Fact id="a/b-5">a 5</Fact>'],
        ['list that begins with a year', '1. a', '1986. a'],
        ['list that goes on with a year', '1. a\n2. b', '1. a\n1986. b'],
      ),
    ).toMatchInlineSnapshot(`
      "
      paragraph
        f:12:3 number-in-prose Unexpected number 20 outside <Fact>
      two
        f:11:3 number-in-prose Unexpected number 1.506 outside <Fact>
        f:12:3 number-in-prose Unexpected number 2 outside <Fact>
      fullwidth
        f:11:1 number-in-prose Unexpected number １００ outside <Fact>
      other digits
        f:11:1 number-in-prose Unexpected number ٣ outside <Fact>
      by reference
        f:12:1 number-in-prose Unexpected number 12 outside <Fact>
      escaped
        f:11:4 number-in-prose Unexpected number 5 outside <Fact>
      heading
        f:11:6 number-in-prose Unexpected number 5 outside <Fact>
      quote
        f:12:5 number-in-prose Unexpected number 5 outside <Fact>
      table
        f:13:3 number-in-prose Unexpected number 5 outside <Fact>
      link
        f:11:2 number-in-prose Unexpected number 5 outside <Fact>
      link title
        f:11:22 number-in-prose Unexpected number 5 outside <Fact>
      description
        f:11:5 number-in-prose Unexpected number 5 outside <Fact>
      component
        f:11:20 number-in-prose Unexpected number 5 outside <Fact>
      list that begins with a year
        f:11:1 number-in-prose Unexpected number 1986 at the head of a list item, expected 1
      list that goes on with a year
        f:12:1 number-in-prose Unexpected number 1986 at the head of a list item, expected 2
      "
    `);
  });

  it('of entries are free', () => {
    const note = ['vi', 'zh', 'en'].map((lang) => `<Note lang="${lang}">\n\n20 a\n\n</Note>\n`).join('');
    expect(bodyToHtml(note, { path: 'f', firstLine: 1, kind: 'entry' }).issues).toEqual([]);
  });
});

describe('character references', () => {
  it('bring in nothing hidden', () => {
    expect(
      refused(
        ['zero width', 'a&nbsp;b', 'a\nb &eacute;&#x200b;'],
        ['soft hyphen', 'a&ndash;b', 'a&shy;b'],
        ['override', 'a&#x2026;b', 'a&#x202e;b'],
        ['tag letter', 'a&#x61;b', 'a&#xE0061;b'],
        ['NUL', 'a&#32;b', 'a&#0;b'],
        ['mark', '&#xe9;', 'e&#x301;'],
        ['Cyrillic', 'H&#x61;', 'H&#x430;'],
        ['in a description', '![a&nbsp;b](./c.png)', '![a&zwj;b](./c.png)'],
        ['in a link', '[a](https://x.org/&amp;)', '[a](https://x.org/&zwj;)'],
      ),
    ).toMatchInlineSnapshot(`
      "
      zero width
        f:12:3 hidden-character Unexpected hidden character U+200B
      soft hyphen
        f:11:2 hidden-character Unexpected hidden character U+00AD
      override
        f:11:2 hidden-character Unexpected hidden character U+202E
      tag letter
        f:11:2 hidden-character Unexpected hidden character U+E0061
      NUL
        f:11:2 hidden-character Unexpected hidden character U+FFFD
      mark
        f:11:2 not-nfc Unexpected decomposed letters, expected Unicode NFC
      Cyrillic
        f:11:2 look-alike Unexpected mix of scripts in “Hа”
      in a description
        f:11:4 hidden-character Unexpected hidden character U+200D
      in a link
        f:11:19 hidden-character Unexpected hidden character U+200D
      "
    `);
  });
});
