import { execFileSync } from 'node:child_process';
import {
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { issueLines } from '../../tests/lib/pairs.ts';
import { article, entryFiles, place, record, writeTree } from '../../tests/lib/record.ts';
import { contentCache, keptSum, readContent } from './readContent.ts';

const paths = entryFiles(record).map(([path]) => path);
const projectRoot = join(import.meta.dirname, '../..');
const roots: string[] = [];
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true });
});

type Tree = Readonly<Record<string, string | Uint8Array>>;

function tree(files: Tree = {}): string {
  const root = writeTree({ ...record, ...files });
  roots.push(root);
  return root;
}

const errorsOf = (root: string): string =>
  issueLines(readContent({ root }).issues.filter(({ severity }) => severity === 'error'));

/** What is said of the record after something was done to its folder; of the record as it is nothing is said. */
function afterDoing(change: (root: string) => void): string {
  const root = tree();
  expect(errorsOf(root)).toBe('');
  change(root);
  return errorsOf(root);
}

describe('files', () => {
  it('are read in the same order whatever the disk says', () => {
    const root = tree();
    expect(readContent({ root }).entries.map(({ path }) => path)).toEqual(paths.toSorted());
  });

  it('may lie beside the entries where they are expected', () => {
    const root = tree({
      'content/schematic.json': '{}',
      'content/LICENSE': '',
      'content/people/.gitkeep': '',
      'content/articles/2026-01-15-bridge-talks/bridge.jpg': Uint8Array.of(0xff, 0xd8),
    });
    expect(errorsOf(root)).toBe('');
  });

  // prettier-ignore
  it.each([
    'content/places/ha-giang.md', 'content/places/ha-giang.MDX', 'content/places/ha-giang.mdx~', 'content/places/ha-giang',
    'content/places/x.mjs', 'content/articles/2026-01-15-bridge-talks/index.astro', 'content/articles/2026-01-15-bridge-talks/a.ts',
    'content/articles/2026-01-15-bridge-talks/Bridge.JPG', 'content/articles/2026-01-15-bridge-talks/page.html', 'content/.env',
    'content/places/bridge.jpg', 'content/package.json',
  ])('are refused elsewhere: %s', (path) => {
    const name = path.split('/').at(-1);
    expect(errorsOf(tree({ [path]: 'x' }))).toBe(`${path}:1:1 file-type Unexpected file ${name}, expected .mdx`);
  });

  it('are neither links nor devices', () => {
    const lines = [
      afterDoing((root) => symlinkSync(join(root, place), join(root, 'content/places/link.mdx'))),
      afterDoing((root) => symlinkSync('/nowhere', join(root, 'content/places/dangling.mdx'))),
      afterDoing((root) => symlinkSync(join(root, 'content/people'), join(root, 'content/places/folder'))),
      afterDoing((root) => symlinkSync('.', join(root, 'content/places/loop'))),
      afterDoing((root) => linkSync(join(root, article), join(root, 'hard.mdx'))),
      afterDoing((root) => execFileSync('mkfifo', [join(root, 'content/places/pipe.mdx')])),
      afterDoing((root) => {
        renameSync(join(root, 'content'), join(root, 'elsewhere'));
        symlinkSync(join(root, 'elsewhere'), join(root, 'content'));
      }),
      afterDoing((root) => rmSync(join(root, 'content'), { recursive: true })),
      afterDoing((root) => mkdirSync(join(root, 'content/places/folder.mdx'))),
    ];
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "content/places/link.mdx:1:1 file-link Unexpected symbolic link, expected a regular file
      content/places/dangling.mdx:1:1 file-link Unexpected symbolic link, expected a regular file
      content/places/folder:1:1 file-link Unexpected symbolic link, expected a regular file
      content/places/loop:1:1 file-link Unexpected symbolic link, expected a regular file
      content/articles/2026-01-15-bridge-talks/vi.mdx:1:1 file-link Unexpected hard link, expected a file of its own
      content/places/pipe.mdx:1:1 file-type Unexpected special file, expected a regular file
      content:1:1 file-link Unexpected link or file, expected a folder
      content:1:1 file-path Missing folder
      "
    `);
  });

  it('that are refused as files are not missed as entries', () => {
    const lines = afterDoing((root) => {
      renameSync(join(root, place), join(root, 'lao-cai.mdx'));
      symlinkSync(join(root, 'lao-cai.mdx'), join(root, place));
    });
    expect(lines).toBe(`${place}:1:1 file-link Unexpected symbolic link, expected a regular file`);
  });

  it('have no twin that some systems hold for the same', () => {
    const text = record[place] as string;
    const lines = [
      errorsOf(tree({ 'content/places/Lao-Cai.mdx': text })),
      errorsOf(tree({ 'content/places/h\u00e0.mdx': text, 'content/places/ha\u0300.mdx': text })),
      errorsOf(tree({ 'content/Places/ha-giang.mdx': text })),
    ];
    expect(lines.join('\n').replace(/(?<=\d:\d file-path .{30}).*/g, '…')).toMatchInlineSnapshot(`
      "content/places/Lao-Cai.mdx:1:1 file-path Unexpected file name “Lao-Cai”…
      content/places/lao-cai.mdx:1:1 file-twin Unexpected twin of content/places/Lao-Cai.mdx: some systems hold them for the same file
      content/places/hà.mdx:1:1 file-path Unexpected file name “hà”, ex…
      content/places/hà.mdx:1:1 file-path Unexpected file name “hà”, exp…
      content/places/hà.mdx:1:1 file-twin Unexpected twin of content/places/hà.mdx: some systems hold them for the same file
      content/Places/ha-giang.mdx:1:1 file-path Unexpected folder, expected on…
      content/places:1:1 file-twin Unexpected twin of content/Places: some systems hold them for the same file"
    `);
  });

  it('have names that can be read and printed', () => {
    const lines = [
      afterDoing((root) => writeFileSync(Buffer.from(`${root}/content/places/\u00e0.mdx`, 'latin1'), 'x')),
      afterDoing((root) => writeFileSync(`${root}/content/places/a\n::error::b.mdx`, 'x')),
    ];
    expect(lines.join('\n')).toMatchInlineSnapshot(`
      "content/places/�.mdx:1:1 file-path Unexpected control character or broken UTF-8 in a name
      content/places/a�::error::b.mdx:1:1 file-path Unexpected control character or broken UTF-8 in a name"
    `);
  });

  it('of thousands of mistakes are listed in little time', { timeout: 60_000 }, () => {
    const root = tree(Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`content/places/p-${i}.mdx`, 'x'])));
    const start = performance.now();
    expect(readContent({ root }).issues).toHaveLength(3000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('the cache', () => {
  /** A record whose root also holds the code that reads it, as in a checkout. */
  function checkout(): { root: string; cache: string } {
    const root = tree();
    symlinkSync(join(projectRoot, 'src'), join(root, 'src'));
    symlinkSync(join(projectRoot, 'package-lock.json'), join(root, 'package-lock.json'));
    return { root, cache: contentCache(root) };
  }

  const keptFiles = (cache: string): string[] =>
    readdirSync(cache, { recursive: true, withFileTypes: true }).flatMap((entry) =>
      entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
    );

  function keptOf(cache: string, path: string): string {
    const [file] = keptFiles(cache).filter((kept) => readFileSync(kept, 'utf8').includes(`{"path":"${path}"`));
    return file ?? '';
  }

  it('gives the same as reading anew', () => {
    const { root, cache } = checkout();
    const anew = readContent({ root });
    expect(readContent({ root, cache })).toEqual(anew);
    expect(readContent({ root, cache })).toEqual(anew);
    expect(keptFiles(cache)).toHaveLength(paths.length);
  });

  it('is believed without parsing again', () => {
    const { root, cache } = checkout();
    readContent({ root, cache });
    for (const file of keptFiles(cache)) {
      const text =
        readFileSync(file, 'utf8').split('\n')[1]?.replace('"collection":', '"marker":1,"collection":') ?? '';
      writeFileSync(file, `${keptSum(file.split('/').at(-1) ?? '', text)}\n${text}`);
    }
    const { entries } = readContent({ root, cache });
    expect(entries).toHaveLength(paths.length);
    for (const entry of entries) expect(entry).toHaveProperty('marker', 1);
  });

  it.each<[string, (kept: string, other: string) => string]>([
    ['empty', () => ''],
    ['cut short', (kept) => kept.slice(0, -20)],
    ['cut to its first line', (kept) => kept.split('\n')[0] ?? ''],
    ['not JSON', () => 'x'],
    ['null', () => 'null'],
    ['an empty result', () => '{}'],
    ["another file's", (_kept, other) => other],
    ['changed by hand', (kept) => kept.replace('Lào Cai', 'Hà Nội')],
  ])('is rebuilt when a file in it is %s', (_what, spoil) => {
    const { root, cache } = checkout();
    const sound = readContent({ root, cache });
    const file = keptOf(cache, place);
    const kept = readFileSync(file, 'utf8');
    writeFileSync(file, spoil(kept, readFileSync(keptOf(cache, article), 'utf8')));
    expect(readContent({ root, cache })).toEqual(sound);
    expect(readFileSync(file, 'utf8')).toBe(kept);
  });

  it('forgets what a file said before', () => {
    const { root, cache } = checkout();
    readContent({ root, cache });
    writeFileSync(join(root, place), (record[place] as string).replace('vi: Lào Cai', 'vi: Tỉnh Lào Cai'));
    expect(readContent({ root, cache })).toEqual(readContent({ root }));
  });

  it('keeps issues as well', () => {
    const { root, cache } = checkout();
    writeFileSync(join(root, place), (record[place] as string).replace('level: province', 'level: x'));
    const { issues } = readContent({ root, cache });
    expect(issueLines(issues)).toContain(`${place}:6:8 schema`);
    expect(readContent({ root, cache }).issues).toEqual(issues);
  });
});
