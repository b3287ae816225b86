import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { article, fact, person, place, record, source, translation } from '../../tests/lib/record.ts';
import { mendWording } from '../record/wording.ts';
import { tell } from '../record/say.ts';
import { ownTexts } from './checkWording.ts';
import { mendFile } from './mendFile.ts';
import { textToFrontmatter } from './textToFrontmatter.ts';

const text = record[translation] as string;
const inOneForm = mendFile(fact, record[fact] as string).text;
const mend = (written: string, path = translation): string => {
  const { text: mended, changes } = mendFile(path, written);
  return `${changes.map((change) => tell(change)).join(', ')}|${mended}`;
};

describe('mendFile', () => {
  it('leaves a sound file as it is', () => {
    for (const path of [article, translation, place, person]) expect(mendFile(path, record[path] as string)).toEqual({ text: record[path], changes: [] });
  });

  it('mends how a file is stored', () => {
    expect(mend(`\ufeff${text}`)).toBe(`byte order mark|${text}`);
    expect(mend(text.replaceAll('\n', '\r\n'))).toBe(`line ends|${text}`);
    expect(mend(text.trimEnd())).toBe(`final newline|${text}`);
    expect(mend(text.replace('\n---\n', ' \n--- \n'))).toBe(`trailing spaces|${text}`);
    expect(mend(`${text}\nCà  phe\u0301.\n`)).toBe(`Unicode NFC, spaces and Chinese punctuation|${text}\nCà phé.\n`);
  });

  it('mends spaces and Chinese punctuation in its own texts only', () => {
    const zh = 'content/articles/2026-01-15-bridge-talks/zh.mdx';
    const [before, after] = [text.replace(/^title: .*$/m, 'title: 会谈, 桥梁(一)'), text.replace(/^title: .*$/m, 'title: 会谈，桥梁（一）')];
    expect(mend(`${before}\n桥,  ‘a  b’ \`a  b\` [桥](https://a.example/桥,桥)\n`, zh)).toBe(
      `spaces and Chinese punctuation|${after}\n桥， ‘a b’ \`a  b\` [桥](https://a.example/桥,桥)\n`,
    );
    const phrase = inOneForm.replace(/phrase: .*/, 'phrase: "cầu  qua"');
    expect(mend(phrase, fact)).toBe(`|${phrase}`);
  });

  it('puts fields into the order of the schema, and quotes where the record has them; comments stay with their field', () => {
    const rough = `---
# Counted twice
session: 1
kind: figure # of the report
label: { zh: 代表人数, vi: 'Số đại biểu', en: "Number of delegates" }
places:
  - lao-cai

topics: [transport]
mechanism: bridge-forum
period: 2026
evidence:
  - paragraph: 1
    # as printed
    source: bridge-report
    phrase: '20 đại biểu, ngày 15/1/2026'
qualifier: exact
quantity: { unit: delegate, value: 20 }
---

A note with "quotes" and  two spaces.
`;
    const { text: formed } = mendFile(fact, rough);
    expect(formed).toBe(`---
kind: figure # of the report
label:
  vi: Số đại biểu
  zh: 代表人数
  en: Number of delegates
places: [lao-cai]
topics: [transport]
mechanism: bridge-forum
# Counted twice
session: 1
evidence:
  # as printed
  - source: bridge-report
    paragraph: 1
    phrase: "20 đại biểu, ngày 15/1/2026"
quantity:
  value: 20
  unit: delegate
qualifier: exact
period: "2026"
---

A note with "quotes" and  two spaces.
`);
    expect(mendFile(fact, formed)).toEqual({ text: formed, changes: [] });
    expect(mend(record[source] as string, source)).toContain('order and quotes of the fields|---\nkind: report\ntitle: "Hội đàm cầu biên giới"\n');
  });

  it('mends spellings of ids that exist, in fields and components, and no other', () => {
    const ids = new Map([
      ['places', new Set(['lao-cai', 'dien-bien'])],
      ['facts', new Set(['2026-01-15-bridge-talks/delegates'])],
    ] as const);
    const { text: mended, changes } = mendFile(fact, inOneForm.replace('[lao-cai]', '[Lào Cai, điện_biên, LaoCai, ha-giang]'), ids);
    expect(mended).toBe(inOneForm.replace('[lao-cai]', '[lao-cai, dien-bien, LaoCai, ha-giang]'));
    expect(changes.map((change) => tell(change))).toEqual(['spelling of ids']);
    const body = '\nAt <Place id="Lào-Cai" /> <Fact id="2026-01-15-Bridge-Talks/delegates" show="label" />, <Person id="Lào Cai" />, [Lào Cai](#Lào-Cai).\n';
    expect(mendFile(translation, `${text}${body}`, ids).text).toBe(
      `${text}${body}`.replace('"Lào-Cai"', '"lao-cai"').replace('Bridge-Talks', 'bridge-talks'),
    );
    const code = `${text}\n\`<Place id="Lào Cai" />\`\n`;
    expect(mendFile(translation, code, ids).text).toBe(code);
  });

  it('keeps every field and comment whatever their order and style', () => {
    const parts = inOneForm.split('\n').slice(1, -2).join('\n').split(/\n(?=\S)/);
    const reordered = fc.shuffledSubarray(parts, { minLength: parts.length });
    const noise = fc.constantFrom('', '# a remark\n', '\n', '# one\n\n# two\n');
    fc.assert(
      fc.property(reordered, noise, noise, (fields, first, second) => {
        const written = `---\n${first}${fields[0]}\n${second}${fields.slice(1).join('\n')}\n---\n`;
        const formed = mendFile(fact, written).text;
        expect(textToFrontmatter(fact, formed).data).toEqual(textToFrontmatter(fact, written).data);
        expect(formed.match(/#.*/g) ?? []).toEqual(expect.arrayContaining(written.match(/#.*/g) ?? []));
        expect(formed.replace(/^(?:#.*)?\n/gm, '')).toBe(inOneForm);
        expect(mendFile(fact, formed).text).toBe(formed);
      }),
    );
  });

  it('keeps line breaks, code, tables and what it cannot read', () => {
    for (const body of ['a  \nb\n', '    a \n', '```\na \n```\n', '| a   | b |\n']) expect(mend(`${text}\n${body}`)).toBe(`|${text}\n${body}`);
    for (const broken of ['---\na: [ \n---\nb \n', 'a \n', '---\na: b \n']) expect(mend(broken)).toBe(`|${broken}`);
    expect(mend('\ufeffa \r\n')).toBe('byte order mark, line ends|a \n');
    expect(mend(text, 'content/elsewhere/a.mdx')).toBe(`|${text}`);
  });

  it('changes no field but by mending its words, and nothing at all the second time', () => {
    const part = fc.constantFrom('hoà', '会', ',', '  ', ' ', ':', '(', ')', '"', '\\', '#', "'", 'e\u0301', '\n  ', '|', '-', '{', '”', 'a');
    const words = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
    const quote = fc.constantFrom((s: string) => s, (s: string) => JSON.stringify(s), (s: string) => `'${s}'`, (s: string) => `|\n  ${s}`);
    const storage = fc.constantFrom((s: string) => s, (s: string) => `\ufeff${s}`, (s: string) => s.replaceAll('\n', '\r\n'), (s: string) => s.replaceAll('\n', ' \n'));
    fc.assert(
      fc.property(words, words, quote, storage, fc.constantFrom('vi', 'zh', 'en'), (title, body, quoted, stored, lang) => {
        const path = `content/articles/2026-01-15-bridge-talks/${lang}.mdx`;
        const written = stored(`---\ntitle: ${quoted(title)}\nnote: ${quoted(title)}\nsummary: b\n---\n\n${body}\n`);
        const mended = mendFile(path, written).text;
        expect(mendFile(path, mended)).toEqual({ text: mended, changes: [] });
        const plain = written.replace('\ufeff', '').replaceAll('\r\n', '\n').normalize('NFC');
        const [then, now] = [textToFrontmatter(path, plain).data, textToFrontmatter(path, mended).data] as Record<string, unknown>[];
        if (then === undefined) return;
        const expected = structuredClone(then);
        for (const own of ownTexts(then, lang as 'vi')) if (own.path.length === 1) expected[String(own.path[0])] = mendWording(own.text, own.lang);
        expect([expected, then]).toContainEqual(now);
      }),
    );
  });
});
