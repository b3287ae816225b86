/** Files by which hosts and servers learn the site's headers, redirects and withdrawn addresses. */
import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isPageAddress, type Ledger } from '../../record/ledger.ts';
import { headersFile } from './headerRules.ts';
import { caddyFile, nginxFile, redirectsFile } from './redirectFiles.ts';

/**
 * Writes `_headers`, `_redirects` and the snippets for nginx and Caddy into a built site, and puts a copy of the new
 * file at the address of each file that has moved, for hosts that know no redirects.
 * @throws Error when a declared address is still, or a target no longer, served by the content
 */
export function writeHosting(ledger: Ledger, outDir: string): void {
  mkdirSync(join(outDir, '_hosting'), { recursive: true });
  writeFileSync(join(outDir, '_headers'), headersFile());
  writeFileSync(join(outDir, '_redirects'), redirectsFile(ledger));
  writeFileSync(join(outDir, '_hosting', 'nginx.conf'), nginxFile(ledger));
  writeFileSync(join(outDir, '_hosting', 'Caddyfile'), caddyFile(ledger));
  for (const [address, state] of ledger) {
    if (state.kind === 'live' || isPageAddress(address)) continue;
    const file = join(outDir, address);
    if (state.kind === 'withdrawn') continue;
    if (existsSync(file)) throw new Error(`Unexpected declaration of ${address}, which the site still serves: take it out of the ledger`);
    if (!existsSync(join(outDir, state.target))) throw new Error(`Missing target ${state.target} of ${address}: declare where it stands now`);
    mkdirSync(dirname(file), { recursive: true });
    cpSync(join(outDir, state.target), file);
  }
}
