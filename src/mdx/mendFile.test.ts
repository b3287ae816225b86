import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fact, record, translation } from '../../tests/lib/record.ts';
import { mendWording } from '../record/wording.ts';
import { tell } from '../record/say.ts';
import { ownTexts } from './checkWording.ts';
import { mendFile } from './mendFile.ts';
import { textToFrontmatter } from './textToFrontmatter.ts';

const text = record[translation] as string;
const mend = (written: string, path = translation): string => {
  const { text: mended, changes } = mendFile(path, written);
  return `${changes.map((change) => tell(change)).join(', ')}|${mended}`;
};

describe('mendFile', () => {
  it('leaves a sound file as it is', () => {
    for (const [path, sound] of Object.entries(record)) if (path.endsWith('.mdx')) expect(mendFile(path, sound as string)).toEqual({ text: sound, changes: [] });
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
    const [before, after] = [text.replace(/^title: .*$/m, 'title: "会谈, 桥梁(一)"'), text.replace(/^title: .*$/m, 'title: "会谈，桥梁（一）"')];
    expect(mend(`${before}\n桥,  ‘a  b’ \`a  b\` [桥](https://a.example/桥,桥)\n`, zh)).toBe(
      `spaces and Chinese punctuation|${after}\n桥， ‘a b’ \`a  b\` [桥](https://a.example/桥,桥)\n`,
    );
    const phrase = (record[fact] as string).replace(/phrase: .*/, 'phrase: "cầu  qua"');
    expect(mend(phrase, fact)).toBe(`|${phrase}`);
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
