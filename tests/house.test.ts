/** The rules of the house, tried on the house itself. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ESLint } from 'eslint';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { foldersWithoutCode, zones } from '../.config/eslint.zones.mjs';
import { projectRoot } from '../scripts/lib/project.ts';
import { langTag, locales } from '../src/i18n/locales.ts';
import { catalogs, type MessageKey } from '../src/i18n/messages/index.ts';
import { readContent } from '../src/integrations/readContent.ts';
import { glossary } from '../src/record/glossary.ts';
import { rules } from '../src/record/issue.ts';
import { ruleExamples } from '../src/record/ruleExamples.ts';
import { tell } from '../src/record/say.ts';
import { findWording } from '../src/record/wording.ts';

const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
    join(folder, path).replaceAll('\\', '/'),
  ),
);
const code = files.filter((path) => /\.(?:ts|mjs|astro|css)$/.test(path));

describe('files', () => {
  it('hold at most 400 lines, unless they are data', () => {
    const isData = (path: string): boolean => /^src\/i18n\/(?:messages|checks)\//.test(path);
    const long = code.filter((path) => !isData(path) && lineCount(path) > 400);
    expect(long).toEqual([]);
  });

  it.each([
    ['modules in camelCase', /^src\/(?!pages\/).*\.ts$/, /^[a-z][A-Za-z0-9]*(?:\.test|\.config|\.d)?\.ts$/],
    ['components and layouts in PascalCase', /^src\/(?:components|layouts)\/.*\.astro$/, /^[A-Z][A-Za-z0-9]*\.astro$/],
    [
      'stages of the extractor xToY, their helpers in a folder below',
      /^src\/extract\/[^/]*$/,
      /^(?:[^.]*|[a-z]\w*To[A-Z]\w*(?:\.test)?\.ts)$/,
    ],
    ['programs in one lower-case word, which run.mjs asks for', /^scripts\/[^/]*\.ts$/, /^[a-z]+(?:\.test)?\.ts$/],
  ])('name %s', (_what, place, form) => {
    expect(files.filter((path) => place.test(path) && !form.test(basename(path)))).toEqual([]);
  });

  it('named xToY export the function of that name', () => {
    const stages = code.filter((path) => /\/[a-z]\w*To[A-Z]\w*\.ts$/.test(path));
    expect(stages.length).toBeGreaterThan(0);
    expect(
      stages.filter(
        (path) => !new RegExp(`^export (?:async )?function ${basename(path, '.ts')}\\b`, 'm').test(read(path)),
      ),
    ).toEqual([]);
  });

  it('of src/ lie in a zone whose imports are ruled', () => {
    const known = [...zones.map(({ name }) => name), ...foldersWithoutCode];
    const tops = readdirSync(join(projectRoot, 'src')).filter((name) => !name.endsWith('.d.ts'));
    expect(tops.filter((name) => !known.includes(name.replace(/(?:\.test)?\.ts$/, '')))).toEqual([]);
  });
});

describe('documentation', () => {
  const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts;
  const guides = locales.map((locale) => `src/prose/contribute.${locale}.mdx`);
  const contributing = ['CONTRIBUTING.md', 'CONTRIBUTING.vi.md', 'CONTRIBUTING.zh.md'];

  it.each([
    'README.md',
    'README.vi.md',
    'README.zh.md',
    ...contributing,
    ...guides,
    '.vscode/tasks.json',
    'src/record/issue.ts',
  ])('in %s names only npm scripts that exist', (path) => {
    if (!existsSync(join(projectRoot, path))) return;
    const named = [...read(path).matchAll(/\bnpm (?:run(?: -s| --silent)? ([\w:-]*\w)|(start|test)\b)/g)];
    expect(named.map((match) => match[1] ?? match[2] ?? '').filter((name) => !Object.hasOwn(scripts, name))).toEqual(
      [],
    );
  });

  it.each([...contributing, ...guides])('in %s names only options that the program knows', (path) => {
    const named = [...read(path).matchAll(/\bnpm run (?:-s )?([a-z]+) -- ([^`\n]*)/g)].flatMap(([, program = '', rest = '']) =>
      [...rest.matchAll(/(?:^|\s)--([a-z-]+)/g)].map(([, option = '']) => ({ program, option })),
    );
    expect(named.filter(({ program, option }) => !new RegExp(`\\b${option}: \\{ type:`).test(read(`scripts/${program}.ts`)))).toEqual([]);
  });

  it.each(guides)('in %s shows the glossary that the check goes by', (path) => {
    const rows = glossary.map(({ forms }) => `| ${forms.vi} | ${forms.zh} | ${forms.en} |`);
    expect(read(path)).toContain(`\n| --- | --- | --- |\n${rows.join('\n')}\n\n`);
  });

  it('has the same sections in each language, and leads to those that exist', () => {
    const headings = guides.map((path) => [...read(path).matchAll(/^#+ /gm)].map(([level]) => level));
    expect(headings[1]).toEqual(headings[0]);
    expect(headings[2]).toEqual(headings[0]);
    const named = guides.flatMap((path) => [...read(path).matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1] ?? ''));
    expect(named.filter((rule) => !Object.hasOwn(ruleExamples, rule))).toEqual([]);
  });

  it('has an npm script for each program and a program for each npm script', () => {
    const programs = files.flatMap((path) => /^scripts\/([a-z]+)\.ts$/.exec(path)?.[1] ?? []);
    const started = Object.values(scripts).flatMap((command) => /scripts\/run\.mjs ([a-z]+)/.exec(command)?.[1] ?? []);
    expect(started.sort()).toEqual(programs.sort());
  });

  it.each(guides)('in %s has a section for each rule of the check, and for no other', (path) => {
    const sections = [...read(path).matchAll(/^### `([^`]+)`$/gm)].map((match) => match[1] ?? '');
    expect(sections.sort()).toEqual(Object.keys(rules).sort());
  });

  it.each(guides)('in %s has an index with each rule once', (path) => {
    const text = read(path);
    const index = text.slice(0, text.indexOf('### `')).split('\n').filter((line) => /^- [^`]+\[`[a-z0-9-]+`\]\(#/.test(line)).slice(-7).join('\n');
    const listed = [...index.matchAll(/\[`([^`]+)`\]\(#([^)]+)\)/g)].map(([, name, target]) => (name === target ? name : `${name} ≠ ${target}`));
    expect(listed.sort()).toEqual(Object.keys(rules).sort());
  });
});

describe.each(locales)('interface wording in %s', (locale) => {
  const keys = Object.keys(catalogs.en) as MessageKey[];
  const catalog = catalogs[locale];

  it('has every key, and no empty text', () => {
    expect(Object.keys(catalog).sort()).toEqual([...keys].sort());
    expect(keys.filter((key) => catalog[key].trim() === '')).toEqual([]);
  });

  it('is what the check asks of editors', () => {
    expect(keys.flatMap((key) => findWording(catalog[key], locale).map(({ message }) => `${key}: ${tell(message)}`))).toEqual([]);
  });

  it('takes the arguments that English takes', () => {
    const differing = keys.filter((key) => argumentsOf(locale, key).join() !== argumentsOf('en', key).join());
    expect(differing).toEqual([]);
  });
});

describe('the record', () => {
  it('gives no cause to warn of its wording', () => {
    const { issues } = readContent({ root: projectRoot });
    expect(issues.filter(({ rule }) => rule === 'wording' || rule === 'typography')).toEqual([]);
  }, 30_000);
});

describe('import zones', () => {
  it('point downward only', () => {
    const settled = new Set<string>();
    for (let rest = zones, before = Infinity; rest.length < before;) {
      before = rest.length;
      for (const { name, may, types = [] } of rest)
        if ([...may, ...types].every((to) => settled.has(to))) settled.add(name);
      rest = rest.filter(({ name }) => !settled.has(name));
    }
    expect(zones.map(({ name }) => name).filter((name) => !settled.has(name))).toEqual([]);
  });

  const eslint = new ESLint({ cwd: projectRoot, overrideConfigFile: join(projectRoot, '.config/eslint.config.mjs') });
  const lint = async (path: string, text: string): Promise<(string | null)[]> => {
    const [result] = await eslint.lintText(text, { filePath: join(projectRoot, path) });
    return (result?.messages ?? []).map(({ ruleId }) => ruleId);
  };
  const arrow = '@typescript-eslint/no-restricted-imports';
  const use = (from: string): string => `import { it } from '${from}';\nexport const kept = it;\n`;
  const useType = (from: string): string => `import type { It } from '${from}';\nexport type Kept = It;\n`;
  const astro = (frontmatter: string, body = '<p>text</p>'): string => `---\n${frontmatter}\n---\n\n${body}\n`;

  it.each([
    ['src/schemas/x.ts', use('astro/zod')],
    ['src/record/x.ts', use('../schemas/common.ts')],
    ['src/record/digest.ts', use('node:crypto')],
    ['src/record/x.test.ts', use('node:fs')],
    ['src/mdx/x.ts', useType('astro/zod')],
    ['src/views/x.ts', use('../i18n/paths.ts')],
    ['src/views/x.ts', "export const day = new Date('2026-11-21T00:00:00Z').getUTCDate();\n"],
    ['src/i18n/x.ts', "export const order = new Intl.Collator('vi');\n"],
    ['src/cards/x.ts', useType('../views/card.ts')],
    ['src/components/x.ts', use('../views/page.ts')],
    ['src/queries.ts', use('astro:content')],
    ['src/pages/[locale]/x.ts', use('../../queries.ts')],
    ['scripts/x.ts', use('../src/integrations/readContent.ts') + 'export const now = Date.now();\n'],
    ['astro.config.mjs', 'export default {};\n'],
    ['src/components/X.astro', astro("import Links from './Links.astro';", '<Links class="x" />')],
    [
      'src/layouts/X.astro',
      astro('const json = 1;', '<script is:inline type="application/ld+json" set:html={json} />'),
    ],
  ])('allow in %s: %j', async (path, text) => {
    expect(await lint(path, text)).toEqual([]);
  });

  it.each([
    ['src/schemas/x.ts', use('../views/page.ts'), arrow],
    ['src/schemas/x.ts', useType('../record/record.ts'), arrow],
    ['src/schemas/x.ts', use('yaml'), arrow],
    ['src/record/x.ts', use('../i18n/paths.ts'), arrow],
    ['src/record/x.ts', use('node:crypto'), arrow],
    ['src/record/digest.ts', use('node:fs'), arrow],
    ['src/record/x.test.ts', use('../views/page.ts'), arrow],
    ['src/i18n/messages/x.ts', use('../../views/page.ts'), arrow],
    ['src/mdx/x.ts', use('astro/zod'), arrow],
    ['src/extract/x.ts', use('node:path'), arrow],
    ['src/views/x.ts', use('astro:content'), arrow],
    ['src/views/x.ts', use('../queries.ts'), arrow],
    ['src/cards/x.ts', use('../views/card.ts'), arrow],
    ['src/cards/template.ts', use('node:fs'), arrow],
    ['src/components/x.ts', use('../layouts/x.ts'), arrow],
    ['src/layouts/x.ts', use('../pages/x.ts'), arrow],
    ['src/integrations/x.ts', use('../../scripts/lib/project.ts'), arrow],
    ['src/queries.ts', use('./components/lang.ts'), arrow],
    ['src/pages/x.ts', use('astro:content'), arrow],
    ['scripts/x.ts', use('./check.ts'), arrow],
    ['scripts/x.ts', use('../src/queries.ts'), arrow],
    ['src/views/x.ts', use('../i18n/paths'), arrow],
    ['src/views/x.ts', 'export const now = Date.now();\n', 'no-restricted-syntax'],
    ['src/views/x.ts', 'export const now = new Date();\n', 'no-restricted-syntax'],
    ['src/views/x.ts', 'export const home = process.env;\n', 'no-restricted-globals'],
    ['src/i18n/x.ts', 'export const order = new Intl.Collator();\n', 'no-restricted-syntax'],
    ['scripts/x.ts', "export const order = 'a'.localeCompare('b');\n", 'no-restricted-syntax'],
    ['src/views/x.ts', 'export default 1;\n', 'no-restricted-syntax'],
    ['src/views/x.ts', 'console.log(1);\n', 'no-console'],
    ['src/views/x.ts', 'export type Loose = any;\n', '@typescript-eslint/no-explicit-any'],
    ['src/views/x.ts', '// @ts-ignore\nexport const a = 1;\n', '@typescript-eslint/ban-ts-comment'],
    ['src/components/X.astro', astro("import Page from '../layouts/PageLayout.astro';", '<Page />'), arrow],
    ['src/pages/X.astro', astro("const all = await getCollection('facts');", '<p>{all}</p>'), 'no-restricted-syntax'],
    ['src/components/X.astro', astro('', '<p style="color: red">text</p>'), 'no-restricted-syntax'],
    ['src/components/X.astro', astro('', '<p onclick="go()">text</p>'), 'no-restricted-syntax'],
    ['src/components/X.astro', astro('', '<script is:inline>go();</script>'), 'no-restricted-syntax'],
  ])('refuse in %s: %j', async (path, text, rule) => {
    expect([...new Set(await lint(path, text))]).toEqual([rule]);
  });
});

function read(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

function lineCount(path: string): number {
  return read(path).split('\n').length - 1;
}

/** Names of the arguments of a message with their ICU types, sorted. */
function argumentsOf(locale: (typeof locales)[number], key: MessageKey): string[] {
  type Element = {
    type: number;
    value?: unknown;
    options?: Record<string, { value: Element[] }>;
    children?: Element[];
  };
  const literal = 0;
  const pound = 7;
  const walk = (elements: readonly Element[]): string[] =>
    elements.flatMap(({ type, value, options = {}, children = [] }) => [
      ...(type === literal || type === pound ? [] : [`${String(value)}:${type}`]),
      ...Object.values(options).flatMap((option) => walk(option.value)),
      ...walk(children),
    ]);
  const ast = new IntlMessageFormat(catalogs[locale][key], langTag[locale]).getAst() as Element[];
  return [...new Set(walk(ast))].sort();
}
