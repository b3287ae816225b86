import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
// prettier-ignore
import {
  article, change, country, fact, mechanism, organization, person, place, record, source, translation, writeTree, type Files,
} from '../tests/lib/record.ts';
import { rules, type Issue } from '../src/record/issue.ts';
import { projectRoot } from './lib/project.ts';

const roots: string[] = [];
afterAll(() => {
  for (const root of roots) rmSync(root, { recursive: true });
});

function tree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = writeTree(files);
  roots.push(root);
  return root;
}

function check(root: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    'node',
    [join(projectRoot, 'scripts/check.ts'), '--root', root, ...args],
    {
      encoding: 'utf8',
      cwd: projectRoot,
      // The machine's own language decides nothing here.
      env: { ...process.env, LC_ALL: 'C' },
    },
  );
  return { status, stdout, stderr };
}

const sound = tree(record);
const oneMistake = change(record, place, 'level: province', 'level: provinse');
const broken = tree(oneMistake);

describe('check', () => {
  it('ends with 0 and says so when all is sound', () => {
    expect(check(sound)).toEqual({ status: 0, stdout: '0 errors, 0 warnings\n', stderr: '' });
  });

  it('ends with 1 on an error and names place, rule, message and remedy in one line', () => {
    const { status, stdout } = check(broken, 'content/places');
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "content/places/lao-cai.mdx:6:8 schema level: unexpected “provinse”, expected country, region, province, municipality, autonomous-region, autonomous-prefecture, prefecture-city, district, county, border-gate Change the field as the message says.
        schema: Example: kind: figure · Guide: /en/contribute/#schema
      1 error, 0 warnings
      "
    `);
  });

  it('ends with 0 on warnings only', () => {
    const stale = tree(change(record, article, 'cây cầu qua', 'cầu qua'));
    const { status, stdout } = check(stale);
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "content/articles/2026-01-15-bridge-talks/en.mdx:5:10 warning translation-basis Unexpected basis a24b02dd38dc, expected 73d33dca5a78: the original has changed since Bring the translation up to date, then run npm run translations -- accept <article> <locale>.
        translation-basis: Example: npm run translations -- accept 2021-05-26-ha-giang-wenshan en · Guide: /en/contribute/#translation-basis
      0 errors, 1 warning
      "
    `);
  });

  it('ends with 2 when it is asked for what it does not know', () => {
    for (const args of [['--format', 'xml'], ['--format', 'constructor'], ['--colour'], ['--base', 'nowhere']]) {
      const { status, stdout, stderr } = check(sound, ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });

  it('ends with 1 when there is nothing to check', () => {
    expect(check(tree({ 'readme.txt': '' }))).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('content:1:1 file-path Missing folder'),
    });
    expect(check('/nowhere').status).toBe(1);
  });

  it('changes nothing', () => {
    const before = readdirSync(broken, { recursive: true }).sort();
    check(broken);
    expect(readdirSync(broken, { recursive: true }).sort()).toEqual(before);
  });
});

describe('languages', () => {
  it('are chosen, and leave the form of the JSON as it is', () => {
    const issues = JSON.parse(check(broken, '--lang', 'vi', '--format', 'json').stdout) as Issue[];
    expect(issues).toEqual([
      {
        path: place,
        line: 6,
        column: 8,
        rule: 'schema',
        severity: 'error',
        message: expect.stringMatching(/^level: không nhận “provinse”, cần country, /),
        fix: 'Hãy sửa trường như thông báo nêu.',
      },
    ]);
  });

  it('that there are not end with 2', () => {
    expect(check(sound, '--lang', 'fr')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('--fix', () => {
  it('mends what is safe, says so, and the second time nothing', () => {
    const rough = tree({
      ...record,
      [place]: `\ufeff${(record[place] as string).trimEnd()}`,
      [translation]: (record[translation] as string).replace('a24b02dd38dc', '000000000000'),
      [person]: (record[person] as string).replace('side: VN\n', '').replace('names:', 'side: VN\nnames:'),
      [fact]: (record[fact] as string).replace('places: [lao-cai]', "places: ['Lào Cai']"),
    });
    expect(check(rough, '--fix')).toEqual({
      status: 0,
      stdout: [
        `Changed ${fact}: spelling of ids, order and quotes of the fields`,
        `Changed ${person}: order and quotes of the fields`,
        `Changed ${place}: byte order mark, final newline`,
        `Changed ${source}: order and quotes of the fields`,
        `Changed ${translation}: digests`,
        '5 files changed',
        '0 errors, 0 warnings',
        '',
      ].join('\n'),
      stderr: '',
    });
    for (const path of [place, person]) expect(readFileSync(join(rough, path), 'utf8')).toBe(record[path]);
    expect(readFileSync(join(rough, translation), 'utf8')).toMatch(/basis: "a24b02dd38dc"\n {2}state: machine\n {2}paragraphs:\n/);
    expect(readFileSync(join(rough, fact), 'utf8')).toContain('\nplaces: [lao-cai]\n');
    expect(check(rough, '--fix', '--format', 'json')).toEqual({ status: 0, stdout: '[]\n', stderr: '0 files changed\n' });
  });
});

describe('paths', () => {
  const two = tree(change(oneMistake, person, 'side: VN', 'side: X'));
  const wrongFiles = (...paths: string[]): string[] => [
    ...new Set((JSON.parse(check(two, '--format', 'json', ...paths).stdout) as Issue[]).map(({ path }) => path)),
  ];

  it.each<[string[], string[]]>([
    [['.'], [person, place]],
    [[place], [place]],
    [
      ['./content/people/', place],
      [person, place],
    ],
    [['content/place'], ['content/place']],
    [
      ['../x', 'content/places/ha-giang.mdx'],
      ['../x', 'content/places/ha-giang.mdx'],
    ],
    [[country], []],
  ])('%j choose %j', (paths, expected) => {
    expect(wrongFiles(...paths)).toEqual(expected);
  });

  it('without an error are passed, and those that do not exist are not', () => {
    expect(check(two, country).status).toBe(0);
    expect(check(sound, 'content/places/ha-giang.mdx')).toMatchObject({ status: 1 });
    expect(check(sound, '../elsewhere')).toMatchObject({ status: 1 });
  });
});

describe('formats', () => {
  it('for programs give every field of an issue', () => {
    const { status, stdout } = check(broken, '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchInlineSnapshot(`
      [
        {
          "column": 8,
          "fix": "Change the field as the message says.",
          "line": 6,
          "message": "level: unexpected “provinse”, expected country, region, province, municipality, autonomous-region, autonomous-prefecture, prefecture-city, district, county, border-gate",
          "path": "content/places/lao-cai.mdx",
          "rule": "schema",
          "severity": "error",
        },
      ]
    `);
    expect(check(sound, '--format', 'json')).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  it('for GitHub give annotations', () => {
    const { status, stdout } = check(broken, '--format', 'github');
    expect(status).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "::error file=content/places/lao-cai.mdx,line=6,col=8,title=schema::level: unexpected “provinse”, expected country, region, province, municipality, autonomous-region, autonomous-prefecture, prefecture-city, district, county, border-gate. Change the field as the message says.%0AExample: kind: figure%0AGuide: /en/contribute/#schema
      "
    `);
    expect(check(sound, '--format', 'github').stdout).toBe('');
  });

  it.each(['pretty', 'github'])('%s let no content speak to the log', (format) => {
    const title = '"::error file=x::%0A\\n::set-output name=a::b\\n##[error]c"';
    const commands = tree({
      ...change(record, article, 'topics: [transport]', `topics: [${title}]`),
      'content/places/::error::a,b:c%.mdx': 'x',
      'content/places/##[error]a.mdx': 'x',
      'content/places/a\n::error::b.mdx': 'x',
      'content/places/ha\u202e.mdx': record[country] as string,
      [translation]: change(record, translation, '<Mechanism', '<Place id="a\n::warning::b" />\n<Mechanism')[
        translation
      ] as string,
    });
    const { status, stdout } = check(commands, '--format', format);
    expect(status).toBe(1);
    const lines = stdout.trimEnd().split('\n');
    const wellFormed =
      format === 'github'
        ? /^::error file=[^:,]*,line=\d+,col=\d+,title=[a-z-]+::/
        : /^(?:content\/.*:\d+:\d+ [a-z-]+ | {2}[a-z-]+: |\d+ errors)/;
    for (const line of lines) expect(line).toMatch(wellFormed);
    expect(stdout).not.toContain('##[');
    if (format === 'pretty') expect(stdout).not.toMatch(/::|[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});

describe('content that tries to run', () => {
  it('does not', () => {
    const trace = join(sound, 'ran');
    const run = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, '')`;
    const moduleRun = `import { writeFileSync } from 'node:fs'; writeFileSync(${JSON.stringify(trace)}, ''); export const a = 1;`;
    const start = (record[article] as string).split('\n---\n')[0];
    // prettier-ignore
    const bodies = [
      moduleRun, `export const a = ${run}`, `{${run}}`, `<Fact id={${run}} />`, `<Fact {...${run}} />`, `await (async () => ${run})()`,
      `export const prerender = ${run};`, `<script>{${run}}</script>`, `![{${run}}](./a.png)`, `import './page.mjs'`,
    ];
    const files: Record<string, string> = {};
    bodies.forEach((body, i) => {
      files[`content/articles/2026-01-${String(i + 10)}-run/vi.mdx`] = `${start}\n---\n\n${body}\n`;
    });
    files['content/articles/2026-02-10-run/vi.mdx'] = `---js\n${run}\n---\n`;
    files['content/articles/2026-02-11-run/vi.mdx'] = `---\ntitle: !!js/function "function () { ${run} }"\n---\n`;
    files['content/articles/2026-02-12-run/vi.mdx'] = `${start}\nlayout: ./page.mjs\n---\n`;
    files['content/articles/2026-02-13-run/page.mjs'] = moduleRun;
    const { status, stdout } = check(tree({ ...record, ...files }), '--format', 'json');
    expect(status).toBe(1);
    const refused = new Set((JSON.parse(stdout) as Issue[]).map(({ path }) => path));
    expect([...refused].sort()).toEqual(Object.keys(files).sort());
    expect(existsSync(trace)).toBe(false);
  });
});

describe('every rule', () => {
  /** A record in which everything is wrong that one file can show beside others. */
  function everythingWrong(): string {
    const body = (...lines: string[]): string =>
      `${(record[article] as string).split('\n---\n')[0]}\n---\n\n${lines.join('\n\n')}\n`;
    const changed = [
      [place, '"2030-06-30"', '"1990-06-30"'],
      [fact, 'session: 1', 'session: 2'],
      [fact, 'value: 20', 'value: 21'],
      [fact, '  - paragraph: 1', '  - {source: bridge-page, paragraph: 1, phrase: "cầu"}\n  - paragraph: 1'],
      [fact, 'kind: figure', 'kind: figure\nwithdrawn: {date: "2026-02-02", reason: {vi: a, zh: b, en: c}}'],
      [translation, '<Fact id="2026-01-15-bridge-talks/delegates" />', 'guests'],
      [article, 'cây cầu qua', 'cầu qua'],
      [mechanism, 'host: lao-cai', 'host: lao-cay'],
    ].reduce<Files>((files, [path, from, to]) => change(files, path as string, from as string, to as string), record);
    const root = tree({
      ...changed,
      'content/facts/2026-01-15-bridge-talks/stale.mdx': (record[fact] as string).replace(
        'kind:',
        'basis: {zh: "000000000000"}\nkind:',
      ),
      'content/sources/bridge-page.mdx': (record[source] as string).replace('kind: report', 'kind: reference'),
      'content/places/note.txt': 'x',
      'content/places/Twin.mdx': record[country] as string,
      'content/places/twin.mdx': record[country] as string,
      'content/places/bytes.mdx': Uint8Array.of(0xff),
      'content/places/large.mdx': 'a'.repeat(300_000),
      'content/places/hidden.mdx': 'a\u200b',
      'content/places/alike.mdx': 'Hа',
      'content/places/decomposed.mdx': 'e\u0301',
      'content/places/merge.mdx': '<<<<<<< HEAD',
      'content/places/flood.mdx': '!'.repeat(500),
      'content/places/text.mdx': 'a',
      'content/places/tag.mdx': '---\na: !x b\n---\n',
      'content/places/number.mdx': '---\na: 012\n---\n',
      'content/places/fields.mdx': '---\na: b\n---\n',
      'content/places/text-around.mdx': `${record[country]}a\n`,
      'content/articles/2026-03-01-a/vi.mdx': body('a <b'),
      'content/articles/2026-03-02-a/vi.mdx': body(
        '{a}',
        '<a />',
        '<Note a="b">\n\nx\n\n</Note>',
        '`a`',
        '[a](javascript:b)',
        '![a](b)',
        'a 5',
      ),
      'content/articles/2026-03-03-a/vi.mdx': body('a'),
      'content/articles/2026-03-03-a/en.mdx': body('a'),
    });
    symlinkSync(join(root, organization), join(root, 'content/organizations/link.mdx'));
    linkSync(join(root, organization), join(root, 'hard.mdx'));
    writeFileSync(join(root, 'content/places/.mdx'), '');
    return root;
  }

  it('is raised by some content, and none without a remedy', () => {
    const { stdout } = check(everythingWrong(), '--format', 'json');
    const issues = JSON.parse(stdout) as Issue[];
    for (const { rule, fix } of issues) expect(fix).toBe(rules[rule]);
    const raised = new Set(issues.map(({ rule }) => rule as string));
    // Rules about prints, contradictions and the history of files have tests beside their code.
    const tests = ['src', 'scripts', 'tests'].flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.test.ts') && !name.endsWith('check.test.ts'))
        .map((name) => readFileSync(join(projectRoot, folder, name), 'utf8')),
    );
    const shown = (rule: string): boolean =>
      tests.some((text) => new RegExp(`(?:\\d | '|"|\\()${rule}(?: [A-Z]|'|")`).test(text));
    // It takes an earlier version of a fact to raise this one.
    const aboutHistory = ['correction-missing'];
    expect(
      Object.keys(rules).filter((rule) => !raised.has(rule) && !shown(rule) && !aboutHistory.includes(rule)),
    ).toEqual([]);
  });
});
