/**
 * `npm run addresses [-- --base REV]`: checks dist/ against the ledger of every address ever published,
 * content/addresses.txt, and the ledger against that of REV, from which no line may be taken out.
 * `npm run addresses -- --append [--base REV]`: adds the new addresses, and keeps the earlier versions of embeds whose
 * content has changed since REV (by default origin/main, or else the last commit).
 * `npm run addresses -- --versions`: prints the present versions of all embeds as JSON, by address.
 * Exit 0 done, 1 an address is gone or not listed, 2 it could not check.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadRecord } from '../src/integrations/loadRecord.ts';
import { isKept, readLedger, siteAddresses } from '../src/integrations/readLedger.ts';
import { keptFile, keptText } from '../src/integrations/readEmbeds.ts';
import { writeAtomically } from '../src/integrations/readContent.ts';
import { compareLedger, ledgerPath, printLedger } from '../src/record/ledger.ts';
import { embedVersions } from '../src/views/embed/embed.ts';
import { ledgerIssuesToText } from './lib/ledgerIssuesToText.ts';
import { projectRoot } from './lib/project.ts';
import { readBranchedLedger, readPublishedAddresses } from './lib/publishedAddresses.ts';

main();

function main(): void {
  try {
    const { values } = parseArgs({
      options: {
        append: { type: 'boolean', default: false },
        versions: { type: 'boolean', default: false },
        base: { type: 'string' },
        root: { type: 'string' },
      },
    });
    const root = values.root === undefined ? projectRoot : resolve(values.root);
    if (values.versions) {
      process.stdout.write(`${JSON.stringify(Object.fromEntries(versionsOf(root)))}\n`);
      return;
    }
    if (!existsSync(join(root, 'dist', 'index.html'))) throw new Error('There is no built site: run npm run build first');
    if (values.append) append(root, values.base);
    else check(root, values.base);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}

function check(root: string, revision: string | undefined): void {
  const ledger = readLedger(root);
  const published = [...readBranchedLedger(root, revision).keys()].filter(isKept);
  const issues = compareLedger(ledger, siteAddresses(join(root, 'dist'), ledger), published);
  if (issues.length === 0) {
    process.stdout.write(`${ledger.size} addresses, all answer\n`);
    return;
  }
  process.stderr.write(ledgerIssuesToText(issues, ledger));
  process.exitCode = 1;
}

function append(root: string, revision: string | undefined): void {
  const before = readLedger(root);
  const ledger = new Map(before);
  const issues = compareLedger(before, siteAddresses(join(root, 'dist'), before));
  const gone = issues.filter(({ problem }) => problem === 'gone').map(({ address }) => address);
  for (const { address, problem } of issues) if (problem === 'unlisted') ledger.set(address, { kind: 'live' });
  const added = ledger.size - before.size;
  // What the published ledger does not hold was never published: nothing keeps it.
  const published = gone.length === 0 ? undefined : readPublishedAddresses(root, revision);
  const unpublished = gone.filter((address) => published?.ledger.has(address) === false);
  for (const address of unpublished) ledger.delete(address);
  const versions = published?.versions(gone.filter((address) => ledger.has(address)));
  for (const [, version] of versions ?? []) writeAtomically(join(root, keptFile(version)), keptText(version));
  writeAtomically(join(root, ledgerPath), printLedger(ledger));
  const kept = versions?.size ?? 0;
  process.stdout.write(
    `${added} addresses added, ${unpublished.length} taken out that were never published, ${kept} earlier versions kept${kept > 0 ? ': build again to publish them' : ''}\n`,
  );
  const still = issues.filter(({ address, problem }) => problem !== 'unlisted' && ledger.has(address) && !versions?.has(address));
  if (still.length === 0) return;
  process.stderr.write(ledgerIssuesToText(still, ledger));
  process.exitCode = 1;
}

function versionsOf(root: string): Map<string, unknown> {
  const { contexts } = loadRecord(root);
  if (contexts.length === 0) throw new Error('content/ has errors: run npm run check first');
  return new Map(contexts.flatMap((context) => [...embedVersions(context)]));
}
