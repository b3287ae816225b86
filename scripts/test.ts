/** `npm test`: types, lint, unit tests, a whole build and browser tests; vitest speaks last. */
import { spawnSync } from 'node:child_process';
import { chromiumPath } from './lib/chromium.ts';
import { caddyPath, nginxPath } from './lib/debian.ts';
import { projectRoot } from './lib/project.ts';

type Step = [name: string, command: string, args: string[]];

const steps: Step[] = [
  ['types', 'astro', ['check', '--minimumFailingSeverity', 'hint']],
  ['lint', 'eslint', ['-c', '.config/eslint.config.mjs', '.']],
  ['schemas', 'node', ['scripts/schemas.ts', '--check']],
  // A changed value owes a correction: checked where there is a main branch to compare with.
  ...(hasMain() ? [['history', 'node', ['scripts/check.ts', '--base', 'origin/main']] satisfies Step] : []),
  ['build', 'node', ['scripts/build.ts']],
  ['addresses', 'node', ['scripts/addresses.ts']],
  ['tests', 'vitest', ['run', '-c', '.config/vitest.config.ts', ...process.argv.slice(2)]],
];

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// All three are looked for, so that a machine without them hears of all at once.
const programs = [chromiumPath(), nginxPath(), caddyPath()];
if (programs.includes(undefined)) {
  process.exitCode = 1;
} else {
  for (const [name, command, args] of steps) {
    process.stdout.write(`\n— ${name}\n`);
    const { status, error } = spawnSync(command, args, { cwd: projectRoot, stdio: 'inherit' });
    if (status === 0) continue;
    process.stderr.write(`npm test stopped at: ${name}${error ? ` (${error.message})` : ''}\n`);
    process.exitCode = 1;
    break;
  }
}

function hasMain(): boolean {
  const { status } = spawnSync('git', ['rev-parse', '--verify', '--quiet', 'origin/main'], { cwd: projectRoot, stdio: 'ignore' });
  return status === 0;
}
