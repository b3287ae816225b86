import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const id = '2021-05-26-x';
const text = [
  'Trang chủ',
  'Hà Giang và Văn Sơn ký kết',
  '',
  'Hai bên đã tổ chức 129 đoàn với 1.506 đại biểu.',
  'Kim ngạch đạt trên 6 tỷ USD.',
  'Tin khác',
].join('\n');
let root: string;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'prints-'));
  mkdirSync(join(root, 'content/sources'), { recursive: true });
  mkdirSync(join(root, `content/facts/${id}`), { recursive: true });
  writeFileSync(join(root, `content/sources/${id}.mdx`), '---\nkind: report\ntitle: Hà Giang\nlang: vi\n---\n');
  writeFileSync(
    join(root, `content/facts/${id}/delegates.mdx`),
    `---\nkind: figure\nlabel: { vi: Đại biểu, zh: 代表, en: Delegates }\nplaces: []\ntopics: [exchange]\nevidence:\n  - source: ${id}\n    paragraph: 1\n    phrase: "1.506 đại biểu"\nquantity: { value: 1506, unit: delegate }\nqualifier: exact\n---\n`,
  );
  writeFileSync(join(root, 'map.json'), '{"0": 2, "1": 4, "2": 5}');
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What the program says, then its exit code. */
function run(command: string, capture: string, ...more: string[]): string {
  writeFileSync(join(root, 'capture.txt'), capture);
  const args = [
    command,
    join(root, 'capture.txt'),
    '--id',
    id,
    '--map',
    join(root, 'map.json'),
    '--root',
    root,
    ...more,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, 'prints.ts'), ...args], {
    encoding: 'utf8',
  });
  return `${(stdout + stderr).replaceAll(root, 'ROOT')}exit ${status}`;
}

describe('npm run prints', { timeout: 60_000 }, () => {
  const file = (): string => join(root, `content/sources/${id}.prints.json`);

  it('make refuses a line without text and a source without an entry, and writes nothing', () => {
    expect(run('make', text.replace('Kim ngạch đạt trên 6 tỷ USD.', ''))).toMatchInlineSnapshot(`
      "Unexpected empty or missing lines for paragraphs 2
      exit 2"
    `);
    expect(run('make', text, '--id', 'nowhere')).toMatchInlineSnapshot(`
      "Missing or unreadable content/sources/nowhere.mdx: write it first, and see npm run check
      exit 2"
    `);
    expect(run('compare', text)).toMatchInlineSnapshot(`
      "Missing or unreadable content/sources/2021-05-26-x.prints.json: make it first from the capture that the facts were taken from
      exit 2"
    `);
    expect(run('print', text)).toMatchInlineSnapshot(`
      "Unexpected arguments, expected make FILE --id ID --map MAP.json, or compare FILE --id ID --map MAP.json
      exit 2"
    `);
    expect(existsSync(file())).toBe(false);
  });

  it('make writes the prints once', () => {
    expect(run('make', text)).toMatchInlineSnapshot(`
      "content/sources/2021-05-26-x.prints.json written: 3 paragraphs
      exit 0"
    `);
    const [json, { mtimeMs }] = [readFileSync(file(), 'utf8'), statSync(file())];
    expect(run('make', text)).toMatchInlineSnapshot(`
      "content/sources/2021-05-26-x.prints.json unchanged: 3 paragraphs
      exit 0"
    `);
    expect(readFileSync(file(), 'utf8')).toBe(json);
    expect(statSync(file()).mtimeMs).toBe(mtimeMs);
  });

  it('compare finds the page the same, changed or gone', () => {
    expect(run('compare', text)).toMatchInlineSnapshot(`
      "same
      exit 0"
    `);
    expect(run('compare', text.replace('Tin khác', 'Tin mới'))).toMatchInlineSnapshot(`
      "same: every paragraph is as it was, only the text around them differs
      exit 0"
    `);
    expect(run('compare', text.replace('1.506', '1.507'))).toMatchInlineSnapshot(`
      "changed
        paragraph 1 changed
      content/facts/2021-05-26-x/delegates.mdx:9:13 paragraph 1 no longer has “1.506 đại biểu”, and no other paragraph has it
      exit 1"
    `);
    expect(run('compare', 'Không tìm thấy trang\n\n404')).toMatchInlineSnapshot(`
      "gone: another text stands there, or none
      exit 1"
    `);
  });
});
