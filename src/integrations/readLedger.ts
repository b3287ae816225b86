/** Reads content/addresses.txt, and the addresses of a built site. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ledgerPath, parseLedger, type Ledger } from '../record/ledger.ts';

/**
 * The ledger of a project; empty when nothing has been published yet.
 * @throws Error naming each faulty line
 */
export function readLedger(root: string): Ledger {
  const file = join(root, ledgerPath);
  const { ledger, faults } = parseLedger(existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (faults.length > 0) throw new Error(faults.map(({ line, message }) => `${ledgerPath}:${line}:1 ${message}`).join('\n'));
  return ledger;
}

/** What a host reads, and what carries its fingerprint in its name: none of it is an address that anyone keeps. */
const notKept = /^\/(?:_astro|_hosting|fonts|pagefind|admin\/(?:assets|chunks))\/|^\/(?:_headers|_redirects|404\.html)$/;

/** Whether the ledger keeps an address. `isKept('/_astro/index.Bx1.css') // => false` */
export function isKept(address: string): boolean {
  return !notKept.test(address);
}

/**
 * Addresses that a built site serves by its content.
 * @param ledger what it declares as moved or withdrawn is served, but not by the content
 */
export function siteAddresses(dist: string, ledger: Ledger): Set<string> {
  const declared = new Set(
    [...ledger].flatMap(([address, { kind }]) => (kind === 'live' ? [] : [address, `${address}/`])),
  );
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const addresses = files.map((entry) => {
    const path = join(entry.parentPath, entry.name).slice(dist.length).split(sep).join('/');
    return path.replace(/\/index\.html$/, '/');
  });
  return new Set(addresses.filter((address) => isKept(address) && !declared.has(address)));
}
