import { describe, expect, it } from 'vitest';
import { checkCatalogs } from '../../src/i18n/checks/index.ts';
import { tell } from '../../src/record/say.ts';
import { bodyToHtml } from '../../src/mdx/bodyToHtml.ts';
import { textToFrontmatter } from '../../src/mdx/textToFrontmatter.ts';

/** What editors get wrong, each with the character at which the message points. */
const yaml: readonly string[] = [
  'title: A: B',
  'title: "A',
  "title: 'it's'",
  'title: "A" B',
  'title: `A`',
  'title: @A',
  'title: %A',
  'title: * A',
  'title: & A',
  'title: | A',
  'title: "\\q"',
  'title: "A"# remark',
  'title: A\nsummary',
  'title\nsummary: A',
  'title: A\n  summary: B',
  'label:\n  vi: A\n zh: B',
  'label:\n\tvi: A',
  'label: {vi: A zh: B}',
  'label: {vi: A',
  'places: [a, b',
  'places: [a,, b]',
  'places: [a]]',
  'places: - a',
  'title: A\n...\nsummary: B',
];

const bodies: readonly string[] = [
  'a <5',
  '<!-- a -->',
  '<https://a.example>',
  '<a@b.example>',
  '<Fact id=“a” />',
  '<Fact id=`a` />',
  '<Fact id=a />',
  '<Fact id="a"。/>',
  '<Fact id="a',
  '<Fact id="a"',
  '<Fact id="a">b',
  '*<Fact id="a">b* c</Fact>',
  'a</Fact>',
  '<Fact id="a"><Place id="b">c</Fact></Place>',
  '<Note>\n\na\n\n- b </Note>',
  '<Note>\n\na\n\n</Note id="b">',
  '<Note>\n\na\n\n</Note />',
  '> <Note\n  lang="vi">\n',
  '{a',
  '> {a\n\nb',
];

const issuesOf = (path: string, text: string, isBody: boolean) =>
  isBody ? bodyToHtml(text, { path, firstLine: 1, kind: 'article' }).issues : textToFrontmatter(path, `---\n${text}\n---\n`).issues;

describe.each([
  ['frontmatter', yaml, false],
  ['bodies', bodies, true],
] as const)('mistakes of form in %s', (_part, texts, isBody) => {
  it.each(['vi', 'zh', 'en'] as const)('are told in %s, by our own words alone', (locale) => {
    const lines = texts.map((text) => {
      const said = issuesOf('f', text, isBody).map(({ line, column, said: what }) => `${line}:${column} ${tell(what, checkCatalogs[locale])}`);
      return `${JSON.stringify(text)}\n${said.map((message) => `  ${message}\n`).join('')}`;
    });
    expect(`\n${lines.join('')}`).toMatchSnapshot();
  });

  it('leave no sentence of a parser', () => {
    const templates = texts.flatMap((text) => issuesOf('f', text, isBody).map(({ said }) => said.template));
    expect(templates.filter((template) => ['Unexpected YAML: {0}', 'Unexpected markup: {0}'].includes(template))).toEqual([]);
    expect(templates.length).toBeGreaterThanOrEqual(texts.length);
  });
});
