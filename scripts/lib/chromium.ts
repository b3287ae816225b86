/** The browser that tests and screenshots use: Debian's Chromium. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Options that keep a headless Chromium from looking for hosts of its own. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of Chromium, installed by apt-get when this is root on Debian; otherwise says which package is missing. */
export function chromiumPath(): string | undefined {
  const found = places.find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    process.stderr.write('Installing the Debian package chromium…\n');
    const options = { stdio: ['ignore', 2, 2] as ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], options);
    const installed = places.find((path) => existsSync(path));
    if (installed !== undefined) return installed;
  }
  process.stderr.write('Missing browser: install the package chromium (Debian: sudo apt-get install chromium), then run npm test again\n');
  return undefined;
}
