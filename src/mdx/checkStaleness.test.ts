import { describe, expect, it } from 'vitest';
import { issueLines } from '../../tests/lib/pairs.ts';
import { article, change, fact, record, translation, type Files } from '../../tests/lib/record.ts';
import { digestText } from '../record/digest.ts';
import { checkEntries } from './checkEntries.ts';
import { fileToEntry, type Entry } from './fileToEntry.ts';

const original = read(record).find(({ path }) => path === article) as Entry;
const fresh = change(
  record,
  translation,
  'basis: "a24b02dd38dc"\n',
  `basis: "${digestText(original.originalText)}"\n  paragraphs: [${original.blocks.map((block) => `"${digestText(block)}"`).join(', ')}]\n`,
);
const labelled = change(record, fact, 'places: [lao-cai]', `basis:\n  zh: "${digestText('Số đại biểu')}"\n  en: "${digestText('Số đại biểu')}"\nplaces: [lao-cai]`);

describe('translation-basis', () => {
  it('accepts a translation of the present original', () => {
    expect(judge(fresh)).toBe('');
  });

  it('names the paragraphs that have changed since, and no others', () => {
    const typo = change(fresh, article, 'tiếp khách tại', 'đón khách tại');
    const more = change(fresh, article, 'Dự <Mechanism', 'Một câu thêm.\n\nDự <Mechanism');
    const less = change(fresh, article, '\n<Person id="tran-van-an" /> tiếp khách tại <Place id="lao-cai" />, theo <Source id="bridge-report" />.\n', '');
    const title = change(fresh, article, 'title: Hội đàm về', 'title: Bàn về');
    expect([typo, more, less, title].map(judge).join('\n')).toMatchInlineSnapshot(`
      "content/articles/2026-01-15-bridge-talks/en.mdx:5:10 translation-basis Unexpected basis a24b02dd38dc, expected 8308c7a2873f: the original has changed since: paragraph 2 “đón khách tại , theo .” changed
      content/articles/2026-01-15-bridge-talks/en.mdx:5:10 translation-basis Unexpected basis a24b02dd38dc, expected 7bfd93df6f55: the original has changed since: paragraph 1 “Một câu thêm.” added
      content/articles/2026-01-15-bridge-talks/en.mdx:5:10 translation-basis Unexpected basis a24b02dd38dc, expected afe45393fe35: the original has changed since: former paragraph 2 removed
      content/articles/2026-01-15-bridge-talks/en.mdx:5:10 translation-basis Unexpected basis a24b02dd38dc, expected 30ea6625d3c5: the original has changed since: its title or summary"
    `);
  });

  it('takes a paragraph wrapped anew for the same', () => {
    expect(judge(change(fresh, article, 'tiếp khách tại', 'tiếp\nkhách tại'))).toBe('');
  });

  it('says only that something has changed where the paragraphs were not recorded', () => {
    expect(judge(change(record, article, 'tiếp khách tại', 'đón khách tại'))).toMatchInlineSnapshot(`"content/articles/2026-01-15-bridge-talks/en.mdx:5:10 translation-basis Unexpected basis a24b02dd38dc, expected 8308c7a2873f: the original has changed since"`);
  });
});

describe('label-basis', () => {
  it('names the language whose label was made from another one', () => {
    expect(judge(labelled)).toBe('');
    expect(judge(change(labelled, fact, 'vi: Số đại biểu', 'vi: Số người dự'))).toMatchInlineSnapshot(`
      "content/facts/2026-01-15-bridge-talks/delegates.mdx:8:7 label-basis Unexpected basis 362593cf0f06 of the zh label, expected 6f37d4b5cb6e: the Vietnamese label has changed since
      content/facts/2026-01-15-bridge-talks/delegates.mdx:9:7 label-basis Unexpected basis 362593cf0f06 of the en label, expected 6f37d4b5cb6e: the Vietnamese label has changed since"
    `);
  });
});

describe('withdrawal', () => {
  const withdrawn = change(record, fact, 'qualifier: exact', 'qualifier: exact\nwithdrawn: {date: "2026-03-01", reason: {vi: Sai, zh: 有误, en: Wrong}}');

  it('refuses to cite a withdrawn fact', () => {
    expect(judge(withdrawn)).toMatchInlineSnapshot(`
      "content/articles/2026-01-15-bridge-talks/vi.mdx:10:68 withdrawal Unexpected citation of 2026-01-15-bridge-talks/delegates, which is withdrawn
      content/articles/2026-01-15-bridge-talks/en.mdx:9:81 withdrawal Unexpected citation of 2026-01-15-bridge-talks/delegates, which is withdrawn"
    `);
  });
});

function judge(files: Files): string {
  return issueLines(checkEntries(read(files), new Set(), new Set()));
}

function read(files: Files): Entry[] {
  return Object.entries(files)
    .filter(([path]) => path.endsWith('.mdx'))
    .flatMap(([path, text]) => fileToEntry(path, Buffer.from(text)).entry ?? []);
}
