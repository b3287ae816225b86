import { describe, expect, it } from 'vitest';
import type { Issue } from '../record/issue.ts';
import { makePrints } from '../record/prints.ts';
import type { ParagraphLabel, Prints } from '../schemas/prints.ts';
import { checkEvidence, type PrintsBySource } from './checkEvidence.ts';
import { fileToEntry, type Entry } from './fileToEntry.ts';

const id = '2021-05-26-ha-giang-wenshan';
const paragraphs: [ParagraphLabel, string][] = [
  [0, 'Hà Giang và châu Văn Sơn ký kết chương trình hợp tác'],
  [1, 'Trong giai đoạn ấy có 129 đoàn với 1.506 đại biểu qua lại, theo báo cáo.'],
  [2, 'Theo bài, kim ngạch buôn bán hai bên đạt trên 6 tỷ USD, vượt 200% như đã ghi.'],
  ['c1', 'Các đại biểu dự hội nghị tại điểm cầu tỉnh Hà Giang.'],
];
const prints = makePrints({ paragraphs: new Map(paragraphs), wholeText: '' }, id, 'vi');
const withPrints = (...all: Prints[]): PrintsBySource => ({
  prints: new Map(all.map((p) => [p.source, p])),
  broken: new Set(),
});

const source = (kind: 'report' | 'reference', name = id): Entry =>
  toEntry(`content/sources/${name}.mdx`, `kind: ${kind}\ntitle: Hà Giang\nlang: vi\n`);
const fact = (fields: string): Entry =>
  toEntry(
    `content/facts/${id}/delegations.mdx`,
    `kind: figure\nlabel: { vi: Đoàn, zh: 代表团, en: Delegations }\nplaces: []\ntopics: [exchange]\n${fields}quantity: { value: 129, unit: delegation }\nqualifier: exact\n`,
  );
const evidence = (paragraph: ParagraphLabel, phrase: string, name = id): Entry =>
  fact(`evidence:\n  - source: ${name}\n    paragraph: ${paragraph}\n    phrase: "${phrase}"\n`);

function toEntry(path: string, fields: string): Entry {
  const { entry, issues } = fileToEntry(path, new TextEncoder().encode(`---\n${fields}---\n`));
  if (!entry) throw new Error(issues.map(shown).join('\n'));
  return entry;
}

function shown({ path, line, column, rule, message }: Issue): string {
  return `${path}:${line}:${column} ${rule} ${message}`;
}

function check(entries: Entry[], printed = withPrints(prints), unreadable: string[] = []): string[] {
  return checkEvidence(entries, printed, new Set(unreadable)).map(shown);
}

describe('checkEvidence', () => {
  it.each([
    [1, '129 đoàn với 1.506 đại biểu'],
    [2, 'đạt trên 6 tỷ USD, vượt 200%'],
    [0, 'Văn Sơn ký kết'],
    ['c1', 'tại điểm cầu tỉnh Hà Giang'],
  ])('passes a phrase that stands in paragraph %s', (paragraph, phrase) => {
    expect(check([source('report'), evidence(paragraph, phrase)])).toEqual([]);
  });

  it('evidence-phrase: a phrase that stands elsewhere', () => {
    expect(check([source('report'), evidence('c1', 'trên 6 tỷ USD')])).toMatchInlineSnapshot(`
      [
        "content/facts/2021-05-26-ha-giang-wenshan/delegations.mdx:9:13 evidence-phrase Unexpected phrase: it does not stand in paragraph c1 of 2021-05-26-ha-giang-wenshan, but in paragraph 2",
      ]
    `);
  });

  it('evidence-phrase: a phrase that stands nowhere', () => {
    expect(check([source('report'), evidence(1, '129 đoàn với 1.605 đại biểu')])).toMatchInlineSnapshot(`
      [
        "content/facts/2021-05-26-ha-giang-wenshan/delegations.mdx:9:13 evidence-phrase Unexpected phrase: paragraph 1 of 2021-05-26-ha-giang-wenshan has no “1.605”, and no other paragraph has the whole phrase",
      ]
    `);
    expect(check([source('report'), evidence(2, 'kim ngạch hai bên đạt')])).toMatchInlineSnapshot(`
      [
        "content/facts/2021-05-26-ha-giang-wenshan/delegations.mdx:9:13 evidence-phrase Unexpected phrase: paragraph 2 of 2021-05-26-ha-giang-wenshan has no “ngạch hai”, and no other paragraph has the whole phrase",
      ]
    `);
    expect(check([source('report'), evidence(2, '…')])).toMatchInlineSnapshot(`
      [
        "content/facts/2021-05-26-ha-giang-wenshan/delegations.mdx:9:13 evidence-phrase Unexpected phrase: paragraph 2 of 2021-05-26-ha-giang-wenshan has no “…”, and no other paragraph has the whole phrase",
      ]
    `);
  });

  it('evidence-paragraph: a paragraph that the source does not have', () => {
    expect(check([source('report'), evidence(7, '129 đoàn với 1.506 đại biểu')])).toMatchInlineSnapshot(`
      [
        "content/facts/2021-05-26-ha-giang-wenshan/delegations.mdx:8:16 evidence-paragraph Unexpected paragraph 7 of 2021-05-26-ha-giang-wenshan, expected 0 to 2, c1; the phrase stands in 1",
      ]
    `);
    expect(check([source('report'), evidence('c2', 'không có ở đâu')])).toMatchInlineSnapshot(`
      [
        "content/facts/2021-05-26-ha-giang-wenshan/delegations.mdx:8:16 evidence-paragraph Unexpected paragraph c2 of 2021-05-26-ha-giang-wenshan, expected 0 to 2, c1",
      ]
    `);
  });

  it('looks at the evidence of disputed values too', () => {
    const disputed = fact(`evidence:
  - source: ${id}
    paragraph: 1
    phrase: "129 đoàn"
disputed:
  preferred: stated
  reason: { vi: Vì, zh: 因, en: Because }
  alternatives:
    - quantity: { value: 1506, unit: delegation }
      evidence:
        - source: ${id}
          paragraph: 1
          phrase: "1.506 đại biểu"
        - source: ${id}
          paragraph: 2
          phrase: "1.506 đại biểu"
`);
    expect(check([source('report'), disputed])).toMatchInlineSnapshot(`
      [
        "content/facts/2021-05-26-ha-giang-wenshan/delegations.mdx:21:19 evidence-phrase Unexpected phrase: it does not stand in paragraph 2 of 2021-05-26-ha-giang-wenshan, but in paragraph 1",
      ]
    `);
  });

  it('prints-missing: a report without prints, once however many facts rest on it', () => {
    const entries = [source('report'), evidence(1, 'a'), evidence(2, 'b')];
    expect(check(entries, withPrints())).toMatchInlineSnapshot(`
      [
        "content/sources/2021-05-26-ha-giang-wenshan.mdx:2:7 prints-missing Missing content/sources/2021-05-26-ha-giang-wenshan.prints.json, by which the evidence of this report is proved",
      ]
    `);
    expect(check(entries, { prints: new Map(), broken: new Set([id]) })).toEqual([]);
  });

  it('prints: those of no source, or of a text in another language', () => {
    expect(check([], withPrints(prints))).toMatchInlineSnapshot(`
      [
        "content/sources/2021-05-26-ha-giang-wenshan.prints.json:1:1 prints Unexpected prints of 2021-05-26-ha-giang-wenshan, which is not in content/sources/",
      ]
    `);
    expect(check([], withPrints(prints), [`sources/${id}`])).toEqual([]);
    expect(check([source('report')], withPrints({ ...prints, lang: 'zh' }))).toMatchInlineSnapshot(`
      [
        "content/sources/2021-05-26-ha-giang-wenshan.prints.json:1:1 prints Unexpected prints of a text in zh, expected vi as in content/sources/2021-05-26-ha-giang-wenshan.mdx",
      ]
    `);
  });

  it('asks no prints of a page that was only consulted, and leaves wrong references to others', () => {
    expect(check([source('reference'), evidence(1, '129 đoàn')], withPrints())).toEqual([]);
    expect(check([evidence(1, '129 đoàn', 'nowhere')], withPrints())).toEqual([]);
  });
});
