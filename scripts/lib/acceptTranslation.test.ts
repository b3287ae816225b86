import { describe, expect, it } from 'vitest';
import { change, fact, record, translation, type Files } from '../../tests/lib/record.ts';
import { entryToStored } from '../../src/integrations/readContent.ts';
import { fileToEntry, type Entry } from '../../src/mdx/fileToEntry.ts';
import { entriesToRecord } from '../../src/record/record.ts';
import { acceptTranslation } from './acceptTranslation.ts';
import { translationsToText } from './translationsToText.ts';

const id = '2026-01-15-bridge-talks';
const article = `content/articles/${id}/vi.mdx`;

describe('acceptTranslation', () => {
  it('writes the digests into the article and the labels of its facts, and leaves every other line', () => {
    const files = accept(record, 'en');
    const added = [translation, fact].map((path) => lines(files, path).filter((line) => !lines(record, path).includes(line)));
    expect(added).toMatchInlineSnapshot(`
      [
        [
          "  paragraphs:",
          "    - "d6422cc1450f"",
          "    - "dd03b93faf8c"",
        ],
        [
          "basis:",
          "  en: "362593cf0f06"",
        ],
      ]
    `);
    for (const path of [translation, fact]) expect(lines(files, path)).toEqual(expect.arrayContaining(lines(record, path).filter((line) => !line.includes('basis:'))));
  });

  it('leaves nothing to say, and nothing to write a second time', () => {
    const files = accept(accept(record, 'en'), 'zh');
    expect(state(files)).toBe(`${id}\tvi\toriginal\n${id}\tzh\tmissing\n${id}\ten\tmachine\n`);
    expect(acceptTranslation(read(files), id, 'en', (path) => files[path] ?? '')).toEqual([]);
  });

  it('refuses what is no translation, and a form that it cannot write', () => {
    for (const [name, locale] of [[id, 'vi'], [id, 'fr'], ['2026-01-15-other', 'en'], [undefined, undefined]] as const) {
      expect(() => acceptTranslation(read(record), name, locale, (path) => record[path] ?? '')).toThrow('expected a translation');
    }
    const flow = change(record, fact, 'places:', 'basis: {}\nplaces:');
    expect(() => accept(flow, 'en')).toThrow('expected basis: with its fields on lines of their own');
  });
});

describe('translationsToText', () => {
  it('says what is missing, stale or machine-made, with the text to look at', () => {
    const fresh = accept(accept(record, 'en'), 'zh');
    expect([
      state(record),
      state(change(change(fresh, article, 'tiếp khách tại', 'đón khách tại'), fact, 'vi: Số đại biểu', 'vi: Số người dự')),
      state(change(fresh, article, 'title: Hội đàm về', 'title: Bàn về')),
    ].join('\n')).toMatchInlineSnapshot(`
      "2026-01-15-bridge-talks	vi	original
      2026-01-15-bridge-talks	zh	missing
        labels whose basis is not recorded: 1
      2026-01-15-bridge-talks	en	machine
        paragraphs not recorded
        labels whose basis is not recorded: 1

      2026-01-15-bridge-talks	vi	original
      2026-01-15-bridge-talks	zh	missing
        label of 2026-01-15-bridge-talks/delegates changed (362593cf0f06 -> 6f37d4b5cb6e): Số người dự = 代表人数
      2026-01-15-bridge-talks	en	machine, stale
        paragraph 2 changed (dd03b93faf8c -> f6393d6ebca2): <Person id="tran-van-an" /> đón khách tại <Place id="lao-cai" />, theo <Source id="bridge-report" />.
        label of 2026-01-15-bridge-talks/delegates changed (362593cf0f06 -> 6f37d4b5cb6e): Số người dự = Number of delegates

      2026-01-15-bridge-talks	vi	original
      2026-01-15-bridge-talks	zh	missing
      2026-01-15-bridge-talks	en	machine, stale
        the title or the summary has changed: Bàn về cây cầu / Hai bên bàn về cây cầu qua biên giới.
      "
    `); // prettier-ignore
  });
});

function accept(files: Files, locale: string): Files {
  const accepted = acceptTranslation(read(files), id, locale, (path) => files[path] ?? '');
  return { ...files, ...Object.fromEntries(accepted.map(({ path, text }) => [path, text])) };
}

function state(files: Files): string {
  const entries = read(files);
  return translationsToText(entriesToRecord(entries.map(entryToStored), { drafts: true }), entries, 'en');
}

function lines(files: Files, path: string): string[] {
  return (files[path] ?? '').split('\n');
}

function read(files: Files): Entry[] {
  return Object.entries(files)
    .filter(([path]) => path.endsWith('.mdx'))
    .flatMap(([path, text]) => fileToEntry(path, Buffer.from(text)).entry ?? []);
}
