import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { issue } from '../../src/record/issue.ts';
import { say } from '../../src/record/say.ts';
import { projectRoot } from './project.ts';
import { formats } from './reporters.ts';

type Matcher = { severity: string; pattern: { regexp: string } };
type Task = { label: string; command: string; problemMatcher: Matcher[] };

const { config } = ts.parseConfigFileTextToJson('tasks.json', readFileSync(join(projectRoot, '.vscode/tasks.json'), 'utf8')) as { config: { tasks: Task[] } };
const matchers = config.tasks.find(({ label }) => label === 'check')?.problemMatcher ?? [];

it.each(locales)('the task of VS Code lists each issue once, at its place and with its severity, in %s', (locale) => {
  const at = { line: 3, column: 5 };
  const issues = [issue('schema', 'content/a.mdx', at, say`Missing folder`), issue('label-basis', 'content/b.mdx', at, say`Missing folder`, 'warning')];
  const lines = formats.pretty(issues, locale).split('\n');
  const found = lines.flatMap((line) => matchers.flatMap(({ severity, pattern }) => new RegExp(pattern.regexp, 'u').exec(line)?.slice(1, 5).concat(severity) ?? []));
  expect(found).toEqual(['content/a.mdx', '3', '5', 'schema', 'error', 'content/b.mdx', '3', '5', 'label-basis', 'warning']);
});
