import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fact, place, record, writeTree } from '../../../tests/lib/record.ts';
import { checkCatalogs } from '../../../src/i18n/checks/index.ts';
import { tell } from '../../../src/record/say.ts';
import { projectRoot } from '../project.ts';
import { plain } from '../reporters.ts';
import { judgeChanges, type Judgement, type Verdict } from './judgeChanges.ts';
import { readChanges } from './readChanges.ts';

const folders: string[] = [];
let repository: string;
let base: string;

beforeAll(() => {
  repository = writeTree(record);
  folders.push(repository);
  git(['init', '-q', '-b', 'main']);
  git(['add', '-A']);
  base = commitTree(git(['write-tree']));
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

type File = { mode?: string; bytes: string | Uint8Array };

const picture = Buffer.from('\x89PNG\r\n\x1a\n and the rest', 'latin1');
const text = (path: string): string => String(record[path]);
const article = dirname(fact).replace('/facts/', '/articles/');

/** Pull requests as sets of files over the record; undefined deletes. */
const requests: Record<string, Record<string, File | undefined>> = {
  'good: one place changed, one fact added, a picture': {
    [place]: { bytes: `${text(place)}\n` },
    [`${dirname(fact)}/second.mdx`]: { bytes: text(fact) },
    [`${article}/bridge.png`]: { bytes: picture },
  },
  'good: a fact deleted (the check decides)': { [fact]: undefined },
  'broken: a schema error is data all the same': { [place]: { bytes: text(place).replace('level: province', 'level: provinse') } },
  'code beside content': { [place]: { bytes: `${text(place)}\n` }, 'scripts/build.ts': { bytes: 'steal()' } },
  'a workflow': { '.github/workflows/x.yml': { bytes: 'on: push' } },
  'the schematic': { 'content/schematic.json': { bytes: '{}' } },
  'a symbolic link': { 'content/places/passwd.mdx': { mode: '120000', bytes: '/etc/passwd' } },
  'content itself as a link': { content: { mode: '120000', bytes: '/etc' } },
  'an executable file': { [place]: { mode: '100755', bytes: text(place) } },
  'a captured page': { 'content/sources/page.html': { bytes: '<p>whole text</p>' } },
  'a program with a picture’s name': { [`${article}/bridge.png`]: { bytes: '<script>steal()</script>' } },
  'a drawing that can run': { [`${article}/bridge.svg`]: { bytes: '<svg onload="steal()"/>' } },
  'a module': { 'content/places/steal.mjs': { bytes: 'export {}' } },
  'a twin by case': { [place.replace('lao-cai', 'Lao-Cai')]: { bytes: text(place) } },
  'a name that speaks to the log': { 'content/places/::error::x.mdx': { bytes: '' } },
  'a name with a line break': { 'content/places/a\nb.mdx': { bytes: '' } },
  'a name with hidden signs': { 'content/places/lao\u202ecai.mdx': { bytes: '' } },
  'a deep folder': { 'content/places/a/b/c.mdx': { bytes: '' } },
  'a 5 MB article': { [`${article}/en.mdx`]: { bytes: 'a'.repeat(5 * 1024 * 1024) } },
  '20 MB in all': Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${article}/p${i}.png`, { bytes: Buffer.concat([picture, Buffer.alloc(1024 * 1024, i)]) }])),
  '10,000 files': Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`content/places/p${i}.mdx`, { bytes: 'x' }])),
};

type Judged = { name: string; verdict: Verdict; worst: Judgement | undefined };

let known: Judged[] | undefined;

/** The verdict on each request, with the first of the files that earned it; asked once, since git is slow. */
function judged(): Judged[] {
  known ??= Object.entries(requests).map(([name, asked]) => {
    const { changes, siblings } = readChanges(repository, base, requestOf(asked));
    const { verdict, files } = judgeChanges(changes, siblings);
    return { name, verdict, worst: files.find((file) => file.verdict === verdict) };
  });
  return known;
}

describe('the gate', () => {
  it('judges pull requests by their files', { timeout: 120_000 }, () => {
    const table = judged().map(({ name, verdict, worst }) => `${verdict} | ${name} | ${plain(worst?.path ?? '')} ${worst === undefined ? '' : tell(worst.reason)}`);
    expect(table.join('\n')).toMatchInlineSnapshot(`
      "accepted | good: one place changed, one fact added, a picture | content/articles/2026-01-15-bridge-talks/bridge.png Added
      accepted | good: a fact deleted (the check decides) | content/facts/2026-01-15-bridge-talks/delegates.mdx Deleted; the check says whether it may go
      accepted | broken: a schema error is data all the same | content/places/lao-cai.mdx Changed
      review | code beside content | scripts/build.ts Outside content/: needs a review of code
      review | a workflow | .github/workflows/x.yml Outside content/: needs a review of code
      review | the schematic | content/schematic.json A file of the whole record: needs a review
      refused | a symbolic link | content/places/passwd.mdx Unexpected symbolic link, expected a regular file
      refused | content itself as a link | content Unexpected symbolic link, expected a regular file
      refused | an executable file | content/places/lao-cai.mdx Unexpected executable file, expected a regular file
      refused | a captured page | content/sources/page.html Unexpected kind of file, expected .mdx, .prints.json or a picture beside an article; captured pages stay on your machine
      refused | a program with a picture’s name | content/articles/2026-01-15-bridge-talks/bridge.png Unexpected bytes, expected a picture of the kind png
      refused | a drawing that can run | content/articles/2026-01-15-bridge-talks/bridge.svg Unexpected kind of file, expected .mdx, .prints.json or a picture beside an article; captured pages stay on your machine
      refused | a module | content/places/steal.mjs Unexpected kind of file, expected .mdx, .prints.json or a picture beside an article; captured pages stay on your machine
      refused | a twin by case | content/places/Lao-Cai.mdx Unexpected twin of content/places/lao-cai.mdx: some systems hold them for the same file
      refused | a name that speaks to the log | content/places/: :error: :x.mdx Unexpected file name “::error::x”, expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang
      refused | a name with a line break | content/places/a b.mdx Unexpected sign or part in a path, expected plain names
      refused | a name with hidden signs | content/places/lao cai.mdx Unexpected sign or part in a path, expected plain names
      refused | a deep folder | content/places/a/b/c.mdx Unexpected place for a file, expected content/places/<id>.mdx
      refused | a 5 MB article | content/articles/2026-01-15-bridge-talks/en.mdx Unexpected size of 5120 KB, expected at most 256 KB
      refused | 20 MB in all | . Unexpected 21 MB in all, expected at most 16 MB
      refused | 10,000 files | . Unexpected 10000 files, expected at most 400: send them in parts"
    `);
  });

  it.each(['vi', 'zh'] as const)('says why in %s', { timeout: 120_000 }, (locale) => {
    const reasons = judged().map(({ name, worst }) => `\n${name}\n  ${worst === undefined ? '' : tell(worst.reason, checkCatalogs[locale])}`);
    expect(reasons.join('')).toMatchSnapshot();
  });

  it('answers within two seconds on 10,000 files', { timeout: 60_000 }, () => {
    const head = requestOf(requests['10,000 files'] ?? {});
    const start = performance.now();
    gate(head);
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('refuses a submodule and a path that leaves the folder', () => {
    const submodule = commitTree(treeWith({}, `160000 ${base}\tcontent/sub`), base);
    expect(gate(submodule)).toMatchObject({ status: 1, stderr: '' });
    const blob = git(['hash-object', '-w', '--stdin'], 'x');
    const tree = git(['mktree'], `100644 blob ${blob}\t..\n`);
    const outside = commitTree(git(['mktree'], `040000 tree ${tree}\tcontent\n`), base);
    expect(gate(outside).stdout).toContain('refused  content/..');
  });

  it('speaks GitHub’s language without letting a name speak it', () => {
    const { stdout } = gate(requestOf(requests['a name that speaks to the log'] ?? {}), '--format', 'github');
    expect(stdout).toMatch(/^::error file=content\/places\/%3A%3Aerror%3A%3Ax\.mdx,title=gate::/);
  });

  it('tells GitHub its reason in three languages, since a refused request gets no comment', () => {
    const { stdout } = gate(requestOf(requests['a workflow'] ?? {}), '--format', 'github');
    expect(stdout.split('\n')).toEqual([
      '::warning file=.github/workflows/x.yml,title=gate::Nằm ngoài content/: cần có người duyệt mã%0A不在content/之内：须经代码审核%0AOutside content/: needs a review of code',
      expect.stringMatching(/^Cần duyệt: /),
      expect.stringMatching(/^待审核：/),
      expect.stringMatching(/^Review: /),
      '',
    ]);
  });

  it('speaks the language of --lang', () => {
    const request = requestOf({ [place]: { bytes: `${text(place)}\n` } });
    expect(gate(request, '--lang', 'vi').stdout).toBe(`accepted ${place} Sửa đổi\nChấp nhận: chỉ có nội dung, được nhận như dữ liệu.\n`);
    expect(gate('nowhere', '--lang', 'zh').stderr).toBe('git在此不认识版本nowhere，应为已有的版本\n');
  });

  it('is plain data as JSON', () => {
    const { stdout } = gate(requestOf(requests['a workflow'] ?? {}), '--format', 'json');
    expect(JSON.parse(stdout)).toEqual({
      verdict: 'review',
      files: [{ path: '.github/workflows/x.yml', verdict: 'review', reason: 'Outside content/: needs a review of code' }],
    });
  });

  it('compares with the commit at which the request left the base', () => {
    const head = requestOf({ [place]: { bytes: `${text(place)}\n` } });
    const moved = commitTree(treeWith({ 'README.md': { bytes: 'later' } }), base);
    expect(gate(head, '--base', moved).stdout).toBe(`accepted ${place} Changed\nAccepted: content only, taken as data.\n`);
  });

  it('says that a request shares no commit with the base', () => {
    expect(gate(commitTree(git(['write-tree'])))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Unexpected history of [0-9a-f]{40}, expected a commit in common with /),
    });
  });

  it('says which revision git does not know', () => {
    const { status, stderr } = gate('nowhere');
    expect([status, stderr]).toEqual([2, 'Unexpected revision nowhere, expected one that git knows here\n']);
  });
});

describe('the overlay', () => {
  it('writes, replaces and deletes what was accepted', () => {
    const target = checkout();
    const files = requests['good: one place changed, one fact added, a picture'] ?? {};
    expect(gate(requestOf({ ...files, [fact]: undefined }), '--into', target).status).toBe(0);
    expect(readFileSync(join(target, place), 'utf8')).toBe(`${text(place)}\n`);
    expect(readFileSync(join(target, article, 'bridge.png'))).toEqual(picture);
    expect(existsSync(join(target, fact))).toBe(false);
  });

  it('writes nothing of what is refused or needs a review', () => {
    const target = checkout();
    for (const name of ['code beside content', 'a program with a picture’s name']) gate(requestOf(requests[name] ?? {}), '--into', target);
    expect(readFileSync(join(target, place), 'utf8')).toBe(text(place));
    expect(existsSync(join(target, 'scripts'))).toBe(false);
    expect(existsSync(join(target, article, 'bridge.png'))).toBe(false);
  });

  it('follows no link of the checkout', () => {
    const target = checkout();
    const elsewhere = folder();
    rmSync(join(target, 'content/places'), { recursive: true });
    symlinkSync(elsewhere, join(target, 'content/places'));
    const { status, stderr } = gate(requestOf({ [place]: { bytes: `${text(place)}\n` } }), '--into', target);
    expect([status, stderr]).toEqual([2, expect.stringContaining('expected a folder and no link')]);
    expect(existsSync(join(elsewhere, 'lao-cai.mdx'))).toBe(false);
    expect(lstatSync(join(target, 'content/places')).isSymbolicLink()).toBe(true);
  });
});

function gate(head: string, ...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const program = join(projectRoot, 'scripts/gate.ts');
  return spawnSync('node', [program, '--repository', repository, '--base', base, '--head', head, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C' },
  });
}

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'gate-'));
  folders.push(made);
  return made;
}

function checkout(): string {
  const target = folder();
  for (const [path, bytes] of Object.entries(record)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), bytes);
  }
  return target;
}

function git(args: string[], input?: string | Uint8Array, env: Record<string, string> = {}): string {
  return execFileSync('git', ['-C', repository, ...args], { input: input ?? '', maxBuffer: 1 << 28, env: { ...process.env, ...env } }).toString().trim();
}

function commitTree(tree: string, ...parents: string[]): string {
  const person = { GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.org' };
  return git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', 'x'], '', person);
}

function requestOf(files: Record<string, File | undefined>): string {
  return commitTree(treeWith(files), base);
}

/** A tree object made in an index of its own, so that no file system's rules apply to names and modes. */
function treeWith(files: Record<string, File | undefined>, extra = ''): string {
  const index = join(folder(), 'index');
  const env = { GIT_INDEX_FILE: index };
  git(['read-tree', base], '', env);
  const blobs = new Map<string | Uint8Array, string>();
  const lines = Object.entries(files).map(([path, file]) => {
    if (file === undefined) return `0 ${'0'.repeat(40)}\t${path}`;
    const blob = blobs.get(file.bytes) ?? git(['hash-object', '-w', '--stdin'], file.bytes);
    blobs.set(file.bytes, blob);
    return `${file.mode ?? '100644'} ${blob}\t${path}`;
  });
  if (Object.hasOwn(files, 'content')) git(['rm', '-r', '-q', '--cached', 'content'], '', env);
  git(['update-index', '-z', '--index-info'], [...lines, ...(extra === '' ? [] : [extra])].map((line) => `${line}\0`).join(''), env);
  return git(['write-tree'], '', env);
}
