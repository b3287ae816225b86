/** Programs that tests need and npm does not have: found, or installed by apt-get. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Path of a program, installed as a Debian package when this is root on Debian; otherwise says which package is missing.
 * @param places where it may be, the first that exists is taken
 */
export function debianProgram(places: readonly string[], debianPackage: string): string | undefined {
  const found = places.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write(`Installing the Debian package ${debianPackage}…\n`);
    const options = { stdio: ['ignore', 2, 2] as ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], options);
    const installed = places.find((path) => existsSync(path));
    if (installed !== undefined) return installed;
  }
  process.stderr.write(
    `Missing program: install the package ${debianPackage} (Debian: sudo apt-get install ${debianPackage}), then run the same command again\n`,
  );
  return undefined;
}

/** nginx, which reads the snippet of the built site in tests. */
export function nginxPath(): string | undefined {
  return debianProgram(['/usr/sbin/nginx', '/usr/bin/nginx', '/opt/homebrew/bin/nginx'], 'nginx-light');
}

/** Caddy, likewise. */
export function caddyPath(): string | undefined {
  return debianProgram(['/usr/bin/caddy', '/usr/local/bin/caddy', '/opt/homebrew/bin/caddy'], 'caddy');
}
