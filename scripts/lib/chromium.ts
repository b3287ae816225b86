/** The browser that tests and screenshots use: Debian's Chromium. */
import { debianProgram } from './debian.ts';

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

/** Path of Chromium, installed when this is root on Debian; otherwise says which package is missing. */
export function chromiumPath(): string | undefined {
  return debianProgram(places, 'chromium');
}
