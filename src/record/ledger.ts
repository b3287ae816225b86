/**
 * The ledger of every address ever published, `content/addresses.txt`. One line an address:
 *
 *     /vi/places/ha-giang/
 *     /vi/places/ha-giag/ redirect /vi/places/ha-giang/
 *     /data/old.json withdrawn {"vi":"…","zh":"…","en":"…"}
 *
 * Git may merge it by keeping the lines of both sides: order does not matter, a line may stand twice, and a declared
 * address beside the same one undeclared counts as declared.
 */
import { locales, type Locale } from '../schemas/common.ts';
import { compareText } from './issue.ts';

export type AddressState =
  | { kind: 'live' }
  | { kind: 'redirect'; target: string }
  | { kind: 'withdrawn'; reason: Readonly<Record<Locale, string>> };

export type Ledger = ReadonlyMap<string, AddressState>;

/** What is wrong with a line, 1-based. */
export type LedgerFault = { line: number; message: string };

/** Where it stands, from the project's root. */
export const ledgerPath = 'content/addresses.txt';

/** Characters that this site's addresses are made of. */
const addressForm = /^\/(?:[A-Za-z0-9._-]+\/)*(?:[A-Za-z0-9._-]+)?$/;

/** Reads the ledger; faulty lines are left out and reported. */
export function parseLedger(text: string): { ledger: Ledger; faults: LedgerFault[] } {
  const ledger = new Map<string, AddressState>();
  const faults: LedgerFault[] = [];
  text.split('\n').forEach((given, i) => {
    const line = given.trimEnd();
    if (line === '' || line.startsWith('#')) return;
    const read = parseLine(line);
    if (typeof read === 'string') {
      faults.push({ line: i + 1, message: read });
      return;
    }
    const [address, state] = read;
    const before = ledger.get(address);
    if (before === undefined || before.kind === 'live') ledger.set(address, state);
    else if (state.kind !== 'live' && printLine(address, before) !== printLine(address, state)) {
      faults.push({ line: i + 1, message: `Unexpected second declaration of ${address}, expected one: keep the right line` });
    }
  });
  return { ledger, faults };
}

/** Text of the ledger, sorted by address. */
export function printLedger(ledger: Ledger): string {
  const lines = [...ledger].sort(([a], [b]) => compareText(a, b)).map(([address, state]) => printLine(address, state));
  return lines.map((line) => `${line}\n`).join('');
}

/** Whether an address of a folder's page, `/vi/`, and not of a file. */
export function isPageAddress(address: string): boolean {
  return address.endsWith('/');
}

function parseLine(line: string): [address: string, state: AddressState] | string {
  const [address = '', kind, ...rest] = line.split(' ');
  if (!isAddress(address)) return `Unexpected address ${address}, expected one such as /vi/places/ha-giang/`;
  if (kind === undefined) return [address, { kind: 'live' }];
  const value = rest.join(' ');
  if (kind === 'redirect') {
    if (!isAddress(value)) return `Unexpected target ${value}, expected an address of this site such as /vi/places/`;
    if (value === address) return `Unexpected redirect of ${address} to itself`;
    return [address, { kind, target: value }];
  }
  if (kind === 'withdrawn') {
    const reason = parseReason(value);
    return reason === undefined
      ? `Unexpected reason ${value}, expected {"vi":"…","zh":"…","en":"…"} with a sentence in each language`
      : [address, { kind, reason }];
  }
  return `Unexpected word ${kind}, expected redirect or withdrawn`;
}

function isAddress(text: string): boolean {
  return addressForm.test(text) && !/\/\.{1,2}(?:\/|$)/.test(text);
}

function parseReason(text: string): Record<Locale, string> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== locales.length) return undefined;
  const words = value as Record<string, unknown>;
  const reason = locales.map((locale): [Locale, unknown] => [locale, words[locale]]);
  if (!reason.every(([, words]) => typeof words === 'string' && words.trim().length >= 4)) return undefined;
  return Object.fromEntries(reason) as Record<Locale, string>;
}

function printLine(address: string, state: AddressState): string {
  switch (state.kind) {
    case 'live':
      return address;
    case 'redirect':
      return `${address} redirect ${state.target}`;
    case 'withdrawn':
      return `${address} withdrawn ${JSON.stringify(Object.fromEntries(locales.map((l) => [l, state.reason[l]])))}`;
  }
}

/** An address of which the ledger and the site say different things. */
export type LedgerIssue = { address: string; problem: 'gone' | 'unlisted' | 'target-gone' | 'target-form' };

/**
 * Compares the ledger with a built site.
 * @param served addresses that the site has by its content; those that it only has because the ledger declares them do not count
 * @param published addresses that a published ledger lists: their lines may not be taken out
 */
export function compareLedger(ledger: Ledger, served: ReadonlySet<string>, published: Iterable<string> = []): LedgerIssue[] {
  const issues: LedgerIssue[] = [];
  for (const address of published) if (!ledger.has(address) && !served.has(address)) issues.push({ address, problem: 'gone' });
  for (const [address, state] of ledger) {
    if (state.kind === 'live') {
      if (!served.has(address)) issues.push({ address, problem: 'gone' });
      continue;
    }
    if (state.kind !== 'redirect') continue;
    if (isPageAddress(address) !== isPageAddress(state.target) || endingOf(address) !== endingOf(state.target)) {
      issues.push({ address, problem: 'target-form' });
    } else if (!served.has(state.target)) issues.push({ address, problem: 'target-gone' });
  }
  for (const address of served) if (!ledger.has(address)) issues.push({ address, problem: 'unlisted' });
  return issues.sort((a, b) => compareText(a.address, b.address));
}

/** `endingOf('/data/facts.json') // => 'json'` */
export function endingOf(address: string): string {
  return /\.([a-z0-9]+)$/i.exec(address)?.[1] ?? '';
}
