// Starts a program of scripts/ on the project's own Node, after installing what the lockfile asks for.
// Plain JavaScript, since this is what an older Node of the machine reads first.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'node_modules', '.installed');
const nodeBinary = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const [program, ...args] = process.argv.slice(2);
if (program === undefined || !/^[a-z]+$/.test(program) || !existsSync(join(root, 'scripts', `${program}.ts`))) {
  process.stderr.write(`Unexpected program ${program}, expected a name from scripts/\n`);
  process.exit(2);
}
install();
// A page of 1 MB makes much that is soon forgotten: with room for it, reading takes a fifth less time, and no more memory.
const flags = ['--max-semi-space-size=64'];
const child = spawn(
  existsSync(nodeBinary) ? nodeBinary : process.execPath,
  [...flags, join(root, 'scripts', `${program}.ts`), ...args],
  {
    stdio: 'inherit',
    env: {
      // TypeScript is compiled once, not at each start: a command that checks one file starts in half the time.
      NODE_COMPILE_CACHE: join(root, '.cache', 'node'),
      ...process.env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
    },
  },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1);
});

function install() {
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  process.stderr.write('Installing packages…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Not `npm ci`, which begins by deleting node_modules: --no-save takes the lockfile's versions too, leaves it as it is,
  // and fetches only what is missing.
  const result = spawnSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    process.stderr.write('npm install failed; the lines above say why. Mend it and run the same command again.\n');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
