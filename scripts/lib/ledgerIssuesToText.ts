/** Issues of the ledger -> what is wrong and what to do, one line an address. */
import { isPageAddress, type Ledger, type LedgerIssue } from '../../src/record/ledger.ts';
import { ledgerPath } from '../../src/record/ledger.ts';

/** Addresses of versions are many at once; a page lists this many of each problem. */
const mostLines = 20;

const versionForm = /^\/embed\/[^/]+\/.+\/v\/[0-9a-f]{12}\/$/;

export function ledgerIssuesToText(issues: readonly LedgerIssue[], ledger: Ledger): string {
  const lineOf = new Map([...ledger.keys()].sort().map((address, i) => [address, i + 1]));
  const groups = new Map<string, string[]>();
  for (const issue of issues) {
    const isVersion = issue.problem === 'gone' && versionForm.test(issue.address);
    const problem = isVersion ? 'version' : issue.problem;
    const text = `${ledgerPath}:${lineOf.get(issue.address) ?? 1}:1 ${messages[problem](issue.address, ledger)}`;
    groups.set(problem, [...(groups.get(problem) ?? []), text]);
  }
  return [...groups]
    .map(([problem, texts]) => {
      const rest = texts.length - mostLines;
      return [...texts.slice(0, mostLines), ...(rest > 0 ? [`and ${rest} more`] : []), advice[problem as keyof typeof advice], ''].join('\n');
    })
    .join('\n');
}

const messages: Readonly<Record<LedgerIssue['problem'] | 'version', (address: string, ledger: Ledger) => string>> = {
  gone: (address) => `address-gone ${address} was published, and the site does not answer there any more.`,
  version: (address) => `address-gone ${address}: the content of this version has changed.`,
  unlisted: (address) => `address-unlisted ${address} is new.`,
  'target-gone': (address, ledger) => `address-target ${address} leads to ${targetOf(address, ledger)}, where the site does not answer.`,
  'target-form': (address, ledger) => `address-target ${address} leads to ${targetOf(address, ledger)}, which is not ${isPageAddress(address) ? 'a page' : 'a file of its kind'}.`,
};

const advice: Readonly<Record<keyof typeof messages, string>> = {
  gone: `An address is permanent. Bring it back, or declare on its line in ${ledgerPath} where it went or why it is no more:
  /vi/old/ redirect /vi/new/
  /vi/old/ withdrawn {"vi":"lý do","zh":"原因","en":"the reason"}`,
  version: 'Run npm run addresses -- --append, which keeps what it showed, then build again, and commit both.',
  unlisted: `Run npm run addresses -- --append and commit ${ledgerPath}.`,
  'target-gone': 'Name the address at which it stands now; a redirect leads to its end, not to another redirect.',
  'target-form': 'Name a page for a page, and a file of the same kind for a file.',
};

function targetOf(address: string, ledger: Ledger): string {
  const state = ledger.get(address);
  return state?.kind === 'redirect' ? state.target : '';
}
