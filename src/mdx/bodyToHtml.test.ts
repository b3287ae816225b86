import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { issueLines } from '../../tests/lib/pairs.ts';
import { bodyToHtml } from './bodyToHtml.ts';

const read = (body: string) => bodyToHtml(body, { path: 'f', firstLine: 11, kind: 'article' });

describe('bodyToHtml', () => {
  it('renders what a report needs', () => {
    const { html, issues } = read(`## Hội nghị và **văn kiện**

Một đoạn \\*không nghiêng\\* với [liên kết](/vi/places/ "Nơi chốn"),
xuống dòng\\
và **注意：**正文。

> Lời trích

1. một
2. hai
   - ba

| trái | phải |
| :--- | ---: |
| a    | b    |

![Cầu](./bridge.jpg)

***`);
    expect(issues).toEqual([]);
    expect(html).toMatchInlineSnapshot(`
      "<h2 id="s-1">Hội nghị và <strong>văn kiện</strong></h2>
      <p>Một đoạn *không nghiêng* với <a href="/vi/places/" title="Nơi chốn">liên kết</a>,
      xuống dòng<br>
      và <strong>注意：</strong>正文。</p>
      <blockquote>
      <p>Lời trích</p>
      </blockquote>
      <ol>
      <li>một</li>
      <li>hai
      <ul>
      <li>ba</li>
      </ul>
      </li>
      </ol>
      <table>
      <thead>
      <tr>
      <th class="align-left">trái</th>
      <th class="align-right">phải</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-left">a</td>
      <td class="align-right">b</td>
      </tr>
      </tbody>
      </table>
      <p><img src="./bridge.jpg" alt="Cầu"></p>
      <hr>"
    `);
  });

  it('leaves components as placeholders that hold nothing but what was checked', () => {
    const { html, citations } = read(
      'Có <Fact id="a/b" show="value" /> và <Place id="ha-giang">*Hà Giang*</Place>.\n\n<Note>\n\n<Mechanism id="m" session="3" />\n\n</Note>\n',
    );
    expect(html).toMatchInlineSnapshot(`
      "<p>Có <x-cite data-name="Fact" data-id="a/b" data-show="value"></x-cite> và <x-cite data-name="Place" data-id="ha-giang"><em>Hà Giang</em></x-cite>.</p>
      <aside class="note"><p><x-cite data-name="Mechanism" data-id="m" data-session="3"></x-cite></p></aside>"
    `);
    expect(citations).toEqual([
      { to: 'facts', id: 'a/b', position: { line: 11, column: 4 } },
      { to: 'places', id: 'ha-giang', position: { line: 11, column: 38 } },
      { to: 'mechanisms', id: 'm', session: 3, position: { line: 15, column: 1 } },
    ]);
  });

  it('puts the notes of entries beside the text, by language', () => {
    const body = ['vi', 'zh', 'en']
      .map((lang) => `<Note lang="${lang}">\n\n${lang} **20** &lt;b>\n\n</Note>\n`)
      .join('\n');
    const { html, notes } = bodyToHtml(body, { path: 'f', firstLine: 1, kind: 'entry' });
    expect(html).toBe('');
    expect(notes).toEqual({
      vi: '<p>vi <strong>20</strong> &#x3C;b></p>',
      zh: '<p>zh <strong>20</strong> &#x3C;b></p>',
      en: '<p>en <strong>20</strong> &#x3C;b></p>',
    });
  });

  it('names headings alike in all languages', () => {
    expect(read('## a <Fact id="a/b">b</Fact>\n\n### c\n').headings).toEqual([
      { depth: 2, id: 's-1', text: 'a b' },
      { depth: 3, id: 's-2', text: 'c' },
    ]);
  });

  it('gives no HTML together with an issue', () => {
    const { html, notes, issues } = read('một\n\n<script />');
    expect({ html, notes }).toEqual({ html: '', notes: {} });
    expect(issueLines(issues)).toBe('f:13:1 mdx-component Unexpected <script>');
  });

  it('ends no script element of a page that quotes it', () => {
    expect(read('a &lt;/script> \\<!-- b').html).toBe('<p>a &#x3C;/script> &#x3C;!-- b</p>');
  });
});

const letters = [...'aăâeêioôơuưyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵđbcdghklmnpqrstvxĂÂĐÊÔƠƯ'];
const han = fc.oneof(
  fc.integer({ min: 0x4e00, max: 0x9fff }),
  fc.integer({ min: 0x3400, max: 0x4dbf }),
  fc.integer({ min: 0x20000, max: 0x2a6df }),
);
const word = fc.oneof(
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 7 }),
  fc.string({
    unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'),
    minLength: 1,
    maxLength: 12,
  }),
  fc.string({ unit: han.map((code) => String.fromCodePoint(code)), minLength: 1, maxLength: 12 }),
);
const mark = fc.constantFrom(
  '',
  '',
  '',
  ',',
  '.',
  ';',
  ':',
  '?',
  '!',
  '…',
  '”',
  '。',
  '，',
  '、',
  '；',
  '：',
  '！',
  '？',
  '》',
  '」',
  ' –',
  ' —',
);
const words = fc.array(fc.tuple(word, mark), { minLength: 1, maxLength: 12 });
const line = words.map((list) => list.map(([letters, sign]) => letters + sign).join(' '));
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}]+/gu) ?? [];
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9A-F]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));

describe('prose', () => {
  it('comes out word for word', () => {
    const prose = fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(prose, (paragraphs) => {
        const body = paragraphs.map((lines) => lines.join('\n')).join('\n\n');
        const { html, issues } = read(body);
        expect(issueLines(issues)).toBe('');
        expect(textOf(html).split(/\s+/).filter(Boolean)).toEqual(body.split(/\s+/).filter(Boolean));
      }),
      { numRuns: 300 },
    );
  });

  it('with markup loses no word', () => {
    const block = fc.oneof(
      line,
      line.map((text) => `## ${text}`),
      line.map((text) => `> ${text}`),
      fc.array(line, { minLength: 1, maxLength: 3 }).map((items) => items.map((item) => `- ${item}`).join('\n')),
      fc
        .array(line, { minLength: 1, maxLength: 3 })
        .map((items) => items.map((item, i) => `${i + 1}. ${item}`).join('\n')),
      fc.tuple(line, line, line).map(([a, b, c]) => `${a} **${b}** *${c}*`),
      fc.tuple(line, line, line).map(([a, b, c]) => `${a} [${b}](https://x.org "t") <Fact id="a/b">${c}</Fact>`),
      fc.tuple(line, line).map(([a, b]) => `| ${a} | ${b} |\n| --- | --- |\n| ${b} | ${a} |`),
      line.map((text) => `<Note>\n\n${text}\n\n</Note>`),
    );
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), (blocks) => {
        // A rule keeps two lists apart, whose numbers would otherwise go on.
        const { html, issues } = read(blocks.join('\n\n***\n\n'));
        expect(issueLines(issues)).toBe('');
        const written = blocks.join('\n').replace(/<\/?[A-Z][^>]*>|\(https[^)]*\)/g, ' ');
        expect(wordsOf(textOf(html))).toEqual(wordsOf(written));
      }),
      { numRuns: 300 },
    );
  });

  it('of any signs whatever is rendered or refused, and never throws', () => {
    const signs = fc.constantFrom(
      ...'<>{}[]()*_`~!#|&\\-+=:;/."\'\n\n  \taFét1',
      '<Fact id="a/b" />',
      '<Note>',
      '</Note>',
      '![',
      '](',
      'https://x.org',
      '&#x200b;',
    );
    fc.assert(
      fc.property(
        fc.string({ unit: signs, maxLength: 60 }),
        fc.constantFrom('article' as const, 'entry' as const),
        (body, kind) => {
          const { html, issues } = bodyToHtml(body, { path: 'f', firstLine: 1, kind });
          if (issues.length > 0) expect(html).toBe('');
          expect(html).not.toMatch(
            /<(?!\/?(?:p|h[2-4]|em|strong|a|ul|ol|li|blockquote|table|thead|tbody|tr|th|td|hr|br|img|aside|x-cite)\b)/,
          );
          const lines = body.split('\n');
          for (const { line, column } of issues) {
            expect(line).toBeGreaterThan(0);
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
          }
        },
      ),
      { numRuns: 3000 },
    );
  });
});
