/**
 * `npm run -s check -- [paths…] [--format pretty|json|github] [--base REV] [--watch] [--lang vi|zh|en] [--fix]`: validates content; with a git
 * revision, also that no value published there has changed without a correction; with --watch again after each save;
 * with --fix mends first what is safe, and says so.
 * Speaks the language asked for, or that of LC_ALL, LC_MESSAGES or LANG.
 * Exit 1 on any error, 2 when it could not check.
 */
import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { contentCache, readContent, writeAtomically } from '../src/integrations/readContent.ts';
import { readPublished } from '../src/integrations/readHistory.ts';
import { checkHistory, type Published } from '../src/mdx/checkHistory.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { compareIssues, issue, type Issue } from '../src/record/issue.ts';
import { say } from '../src/record/say.ts';
import { fillDigests } from './lib/acceptTranslation.ts';
import { fixFiles, type Fixed } from './lib/fixFiles.ts';
import { chooseLanguage } from './lib/language.ts';
import { formats, isFormat, plain, told, type Format } from './lib/reporters.ts';
import { projectRoot } from './lib/project.ts';
import { spellChecker, type SpellChecker } from './lib/spellFiles.ts';
import { complain, readOptions, UsageError } from './lib/usage.ts';
import { watchContent } from './lib/watchContent.ts';

main();

function main(): void {
  const given = readArguments();
  if (given === undefined) return;
  if (given.fix) fix(given);
  const spell = spellChecker(given.root);
  // Before the first answer, so that no save after it is missed.
  const watcher = given.watch && existsSync(resolve(given.root, 'content')) ? watchContent(given.root, again(given, spell)) : undefined;
  check(given, spell);
  if (process.exitCode === 2) watcher?.close();
}

/** Checks once more after a save, on a clean screen where there is one. */
function again(given: Arguments, spell: SpellChecker): (changed: string[]) => void {
  const clear = process.stdout.isTTY ? '\u001b[2J\u001b[H' : '';
  return (changed) => {
    process.stdout.write(`${clear}${changed.map((path) => `— ${plain(path)}\n`).join('')}`);
    check(given, spell);
  };
}

function check({ format, lang, root, base, revision, positionals }: Arguments, spell: SpellChecker): void {
  const { entries, issues: found } = readContent(root === projectRoot ? { root, cache: contentCache(root) } : { root });
  let published: Published[];
  try {
    published = revision === undefined ? [] : readPublished(root, revision);
  } catch (error) {
    if (!complain(error, lang)) process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
    return;
  }
  const history = checkHistory(published, entries, new Set(found.map(({ path }) => path)));
  const paths = relativePaths({ root, base, positionals });
  const spelling = spell((path) => paths.length === 0 || isUnder({ path }, paths));
  const issues = [...found, ...history, ...spelling].sort(compareIssues);
  const wrong = paths.flatMap((path) => {
    const isOutside = path === '..' || path.startsWith('../') || isAbsolute(path);
    if (!isOutside && existsSync(resolve(root, path))) return [];
    const message = isOutside ? say`Unexpected path outside the project` : say`Missing file or folder`;
    return [issue('file-path', path, { line: 1, column: 1 }, message)];
  });
  const wanted = paths.length === 0 ? issues : [...wrong, ...issues.filter((i) => isUnder(i, paths))];
  process.stdout.write(formats[format](wanted, lang));
  process.exitCode = wanted.some((i) => i.severity === 'error') ? 1 : 0;
}

/** Mends what is safe in the files asked for. A program that reads the issues finds nothing else on its input. */
function fix({ format, lang, root, base, positionals }: Arguments): void {
  const paths = relativePaths({ root, base, positionals });
  const isChosen = (path: string): boolean => paths.length === 0 || isUnder({ path }, paths);
  const changed = [...fixFiles(root, isChosen), ...fixDigests(root, isChosen)];
  const lines = changed.map(({ path, changes }) => told(say`Changed ${path}: ${changes.reduce((all, change) => say`${all}, ${change}`)}`, lang));
  const stream = format === 'pretty' ? process.stdout : process.stderr;
  stream.write([...lines, told(say`${changed.length} files changed`, lang)].map((line) => `${plain(line)}\n`).join(''));
}

/** Works out the digests that stand as twelve zeros, after the files have been mended. */
function fixDigests(root: string, isChosen: (path: string) => boolean): Fixed[] {
  const { entries } = readContent(root === projectRoot ? { root, cache: contentCache(root) } : { root });
  const filled = fillDigests(entries, (path) => readFileSync(join(root, path), 'utf8')).filter(({ path }) => isChosen(path));
  for (const { path, text } of filled) writeAtomically(join(root, path), text);
  return filled.map(({ path }) => ({ path, changes: [say`digests`] }));
}

function relativePaths({ root, base, positionals }: Pick<Arguments, 'root' | 'base' | 'positionals'>): string[] {
  return positionals.map((path) => relative(root, resolve(base, path)).split(sep).join('/'));
}

type Arguments = { format: Format; lang: Locale; root: string; base: string; revision: string | undefined; watch: boolean; fix: boolean; positionals: string[] };

/** The command line; undefined after saying what is wrong with it. `base` is the folder that paths begin at. */
function readArguments(): Arguments | undefined {
  try {
    const { values, positionals } = readOptions({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'pretty' },
        lang: { type: 'string' },
        root: { type: 'string' },
        base: { type: 'string' },
        watch: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
      },
    });
    if (!isFormat(values.format)) throw new UsageError(say`Unexpected --format ${values.format}, expected pretty, json or github`);
    const root = values.root === undefined ? projectRoot : resolve(values.root);
    return {
      format: values.format,
      lang: chooseLanguage(values.lang, process.env),
      root,
      base: values.root === undefined ? process.cwd() : root,
      revision: values.base,
      watch: values.watch,
      fix: values.fix,
      positionals,
    };
  } catch (error) {
    if (!complain(error)) throw error;
    process.exitCode = 2;
    return undefined;
  }
}

function isUnder({ path }: Pick<Issue, 'path'>, paths: readonly string[]): boolean {
  return paths.some((p) => path === p || path.startsWith(`${p.replace(/\/$/, '')}/`) || p === '');
}
