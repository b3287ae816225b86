/**
 * `npm run -s cleanse -- FROM INTO`: copies of a site that was built elsewhere only what a preview may show: no script,
 * worker, host configuration or link. Exit 0 done, 1 refused, 2 bad arguments.
 */
import { copyFileSync, existsSync, lstatSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { compareText } from '../src/record/issue.ts';
import { dropReason, liveMarkup } from './lib/cleanse/judgeFile.ts';
import { plain } from './lib/reporters.ts';

const mostFiles = 100_000;
const mostBytes = 1024 ** 3;

const { positionals } = parseArgs({ allowPositionals: true });
const [from, into] = positionals;
if (from === undefined || into === undefined || !existsSync(from) || existsSync(into)) {
  process.stderr.write('Expected a folder that exists and one that does not yet: npm run -s cleanse -- FROM INTO\n');
  process.exitCode = 2;
} else process.exitCode = cleanse(resolve(from), resolve(into));

function cleanse(source: string, target: string): 0 | 1 {
  const files = listFiles(source, source);
  const kept = files.filter(({ path, reason }) => {
    if (reason !== undefined) process.stdout.write(`dropped ${plain(path)}: ${reason}\n`);
    return reason === undefined;
  });
  const bytes = kept.reduce((sum, { size }) => sum + size, 0);
  if (kept.length > mostFiles || bytes > mostBytes) return refuse(`Unexpected ${kept.length} files of ${bytes} bytes, expected at most ${mostFiles} of ${mostBytes}`);
  for (const { path } of kept) {
    const live = /\.(?:html|svg)$/.test(path) ? liveMarkup(path, readFileSync(join(source, path), 'utf8')) : undefined;
    if (live !== undefined) return refuse(`Unexpected ${plain(live.slice(0, 80))} in ${plain(path)}, expected nothing that runs or leads away`);
  }
  for (const { path } of kept) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    copyFileSync(join(source, path), join(target, path));
  }
  process.stdout.write(`${kept.length} files copied, ${files.length - kept.length} dropped\n`);
  return 0;
}

function refuse(message: string): 1 {
  process.stderr.write(`${message}\n`);
  return 1;
}

type Listed = { path: string; size: number; reason: string | undefined };

function listFiles(root: string, folder: string): Listed[] {
  return readdirSync(folder).sort(compareText).flatMap((name): Listed[] => {
    const full = join(folder, name);
    const path = relative(root, full).split(sep).join('/');
    const stat = lstatSync(full);
    if (stat.isDirectory()) return listFiles(root, full);
    return [{ path, size: stat.size, reason: stat.isFile() ? dropReason(path) : 'no regular file' }];
  });
}
