/** `npm run -s check -- [paths…] [--format pretty|json|github]`: validates content. Exit 1 on any error. */
import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { contentCache, readContent } from '../src/integrations/readContent.ts';
import { issue, type Issue } from '../src/record/issue.ts';
import { formats, isFormat } from './lib/reporters.ts';
import { projectRoot } from './lib/project.ts';

main();

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'pretty' }, root: { type: 'string' } },
  });
  if (!isFormat(values.format)) {
    process.stderr.write(`Unexpected --format ${values.format}, expected pretty, json or github\n`);
    process.exitCode = 2;
    return;
  }
  const root = values.root === undefined ? projectRoot : resolve(values.root);
  const { issues } = readContent(root === projectRoot ? { root, cache: contentCache(root) } : { root });
  const paths = positionals.map((path) => relative(root, resolve(path)).split(sep).join('/'));
  const missing = paths
    .filter((path) => !existsSync(resolve(root, path)))
    .map((path) => issue('file-path', path, { line: 1, column: 1 }, 'Missing file or folder'));
  const wanted = paths.length === 0 ? issues : [...missing, ...issues.filter((i) => isUnder(i, paths))];
  process.stdout.write(formats[values.format](wanted));
  process.exitCode = wanted.some((i) => i.severity === 'error') ? 1 : 0;
}

function isUnder({ path }: Issue, paths: readonly string[]): boolean {
  return paths.some((p) => path === p || path.startsWith(`${p.replace(/\/$/, '')}/`) || p === '');
}
