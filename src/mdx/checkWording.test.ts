import { describe, expect, it } from 'vitest';
import { change, article, fact, record, person, translation, type Files } from '../../tests/lib/record.ts';
import { checkEntries } from './checkEntries.ts';
import { fileToEntry } from './fileToEntry.ts';

const zhArticle = 'content/articles/2026-01-15-bridge-talks/zh.mdx';

/** Warnings about wording in the files, as `path:line:column rule message`. */
function warnings(files: Files): string[] {
  const results = Object.entries(files)
    .filter(([path]) => path.endsWith('.mdx'))
    .map(([path, text]) => fileToEntry(path, typeof text === 'string' ? new TextEncoder().encode(text) : text));
  const entries = results.flatMap(({ entry }) => (entry ? [entry] : []));
  return [...results.flatMap(({ issues }) => issues), ...checkEntries(entries, new Set(), new Set())]
    .filter(({ rule, severity }) => severity === 'warning' && (rule === 'wording' || rule === 'typography'))
    .map(({ path, line, column, rule, message }) => `${path}:${line}:${column} ${rule} ${message}`);
}

describe('wording of files', () => {
  it('is sound in a sound record', () => {
    expect(warnings(record)).toEqual([]);
  });

  it('is judged in titles, labels and bodies, at their place', () => {
    const text = record[translation] as string;
    const lines = text.split('\n').length;
    const files = { ...record, [translation]: `${text.replace(/^title: .*$/m, 'title: Talks in Vietnam')}\nAn old "bridge" and  a <Place id="lao-cai" />.\n` };
    expect(warnings(files)).toEqual([
      `${translation}:${text.slice(0, text.indexOf('title:')).split('\n').length}:8 wording Unexpected “Vietnam”, expected “Viet Nam”: the record writes the country’s name as the United Nations does`,
      `${translation}:${lines + 1}:8 typography Unexpected straight quotation mark ", expected “`,
      `${translation}:${lines + 1}:15 typography Unexpected straight quotation mark ", expected ”`,
      `${translation}:${lines + 1}:20 typography Unexpected second space, expected one`,
    ]);
  });

  it('is never judged in evidence phrases, attributes, code and names', () => {
    const files = change(record, fact, /phrase: .*/.exec(record[fact] as string)?.[0] ?? '', 'phrase: "hoà  bình Vietnam"');
    expect(warnings(files)).toEqual([]);
    expect(warnings({ ...record, [article]: `${record[article] as string}\n<Fact id="a" />\n[a](https://example.org/Vietnam)\n` })).toEqual([]);
  });

  it('is judged in notes by the language of each', () => {
    const note = '\n<Note lang="vi">\n\nhoà bình\n\n</Note>\n\n<Note lang="zh">\n\n和平,友好\n\n</Note>\n\n<Note lang="en">\n\nhoà, Vietnam\n\n</Note>\n';
    expect(warnings({ ...record, [person]: `${record[person] as string}${note}` }).map((line) => line.split(' ').slice(1, 5).join(' '))).toEqual([
      'typography Unexpected tone mark',
      'typography Unexpected half-width ,',
      'wording Unexpected “Vietnam”, expected',
    ]);
  });

  it('warns of a Chinese name that is not certain, except in its own entry', () => {
    const named = (record[person] as string).replace(/names:\n(?: {2}.*\n)*/, 'names:\n  vi: Nguyễn Văn A\n  zh: 阮文甲\n  en: Nguyen Van A\n  zhCertainty: probable\nnameNote:\n  vi: a\n  zh: 阮文甲\n  en: c\n');
    const text = (record[translation] as string).replace(/^title: .*$/m, 'title: 阮文甲来访').replace(/^summary: .*$/m, 'summary: 会谈');
    expect(warnings({ ...record, [person]: named, [zhArticle]: text }).filter((line) => line.includes('阮文甲'))).toEqual([
      expect.stringMatching(/zh\.mdx:\d+:8 wording Unexpected “阮文甲”, a Chinese form that is not certain, expected “Nguyễn Văn A”$/),
    ]);
    expect(warnings({ ...record, [person]: named.replace('probable', 'certain'), [zhArticle]: text }).filter((line) => line.includes('阮文甲'))).toEqual([]);
  });
});
