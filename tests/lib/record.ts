/** The smallest record in which every check has something to hold on to. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makePrints, printsToJson } from '../../src/record/prints.ts';

export type Files = Readonly<Record<string, string>>;

export const article = 'content/articles/2026-01-15-bridge-talks/vi.mdx';
export const translation = 'content/articles/2026-01-15-bridge-talks/en.mdx';
export const fact = 'content/facts/2026-01-15-bridge-talks/delegates.mdx';
export const source = 'content/sources/bridge-report.mdx';
export const prints = 'content/sources/bridge-report.prints.json';
export const place = 'content/places/lao-cai.mdx';
export const country = 'content/places/viet-nam.mdx';
export const person = 'content/people/tran-van-an.mdx';
export const organization = 'content/organizations/bridge-news.mdx';
export const mechanism = 'content/mechanisms/bridge-forum.mdx';

const names = (vi: string, en: string): string => `names:\n  vi: ${vi}\n  en: ${en}\n  zhCertainty: none\n`;

export const record: Files = {
  [article]: `---
title: Hội đàm về cây cầu
summary: Hai bên bàn về cây cầu qua biên giới.
original: true
sources: [bridge-report]
published: "2026-02-01"
topics: [transport]
---

Dự <Mechanism id="bridge-forum" session="1">hội đàm</Mechanism> có <Fact id="2026-01-15-bridge-talks/delegates" />.

<Person id="tran-van-an" /> tiếp khách tại <Place id="lao-cai" />, theo <Source id="bridge-report" />.
`,
  [translation]: `---
title: Talks on the bridge
summary: The two sides discussed the bridge across the border.
translation:
  basis: "a24b02dd38dc"
  state: machine
---

The <Mechanism id="bridge-forum" session="1">talks</Mechanism> were attended by <Fact id="2026-01-15-bridge-talks/delegates" />.
`,
  [fact]: `---
kind: figure
label:
  vi: Số đại biểu
  zh: 代表人数
  en: Number of delegates
places: [lao-cai]
topics: [transport]
mechanism: bridge-forum
session: 1
evidence:
  - paragraph: 1
    source: bridge-report
    phrase: "20 đại biểu, ngày 15/1/2026"
quantity:
  value: 20
  unit: delegate
qualifier: exact
period: "2026-01-15"
---
`,
  [source]: `---
kind: report
title: Hội đàm cầu biên giới
lang: vi
publisher: bridge-news
url: https://example.org/bridge
---
`,
  [prints]: printsToJson(
    makePrints(
      {
        paragraphs: new Map([
          [0, 'Hội đàm cầu biên giới'],
          [1, 'Hội đàm có 20 đại biểu, ngày 15/1/2026, tại Lào Cai.'],
        ]),
        wholeText: 'Hội đàm cầu biên giới',
      },
      'bridge-report',
      'vi',
    ),
  ),
  [place]: `---
${names('Lào Cai', 'Lao Cai')}level: province
country: VN
parent: viet-nam
valid:
  from: "1991-10-01"
  until: "2030-06-30"
---

<Note lang="vi">

Ghi chú.

</Note>

<Note lang="zh">

说明。

</Note>

<Note lang="en">

A note.

</Note>
`,
  [country]: `---\n${names('Việt Nam', 'Viet Nam')}level: country\ncountry: VN\n---\n`,
  [person]: `---\n${names('Trần Văn An', 'Tran Van An')}side: VN\n---\n`,
  [organization]: `---\n${names('Báo Cầu', 'Bridge News')}type: publisher\n---\n`,
  [mechanism]: `---
${names('Diễn đàn cầu', 'Bridge Forum')}short:
  vi: Diễn đàn
  en: Forum
  zhCertainty: none
sessions:
  - number: 1
    date: "2026-01-15"
    host: lao-cai
    sources: [bridge-report]
---
`,
};

/** Files that hold an entry each. */
export function entryFiles(files: Files): [path: string, text: string][] {
  return Object.entries(files).filter(([path]) => path.endsWith('.mdx'));
}

/**
 * The files with one passage of one file replaced.
 * @throws Error when the passage does not stand there exactly once
 */
export function change(files: Files, path: string, from: string, to: string): Files {
  const text = files[path] ?? '';
  if (text.split(from).length !== 2) throw new Error(`Expected once in ${path}: ${from}`);
  return { ...files, [path]: text.replace(from, () => to) };
}

/** Writes files into a new folder and returns the folder. */
export function writeTree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'record-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
