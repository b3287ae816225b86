import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { projectRoot } from './project.ts';

const wrong: readonly string[] = [
  'check --fast',
  'check --format xml',
  'check --format',
  'check --watch=yes',
  'check --base nowhere',
  'check --lang fr',
  'new',
  'new a b',
  'new --name x',
  'ingest',
  'ingest page.html --id x',
  'ingest page.html --url x',
  'ingest page.html --published 2025-02-30',
  'gate',
  'gate --head x --format xml',
  'gate --fast',
  'translations take x',
  'translations accept x vi',
];

const run = (line: string, language: string) => {
  const [program = '', ...args] = line.split(' ');
  const { status, stdout, stderr } = spawnSync('node', [join(projectRoot, 'scripts', `${program}.ts`), ...args], { encoding: 'utf8', env: { ...process.env, LC_ALL: `${language}.UTF-8` } });
  return { status, stdout, stderr };
};

describe('command lines that are wrong', () => {
  it.each(locales)('are told in %s, in one line, and end with no success', { timeout: 120_000 }, (locale) => {
    const answers = wrong.map((line) => ({ line, ...run(line, locale) }));
    expect(answers.map(({ line, status, stderr }) => `${line}\n  ${status} ${stderr}`).join('')).toMatchSnapshot();
    expect(answers.filter(({ status, stdout, stderr }) => status === 0 || stdout !== '' || stderr.trim().split('\n').length !== 1)).toEqual([]);
  });
});
