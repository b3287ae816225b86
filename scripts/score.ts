/**
 * `npm run -s score -- DIR [--faults] [--only NAME] [--ablate]`: extracts every capture of a folder and prints how the
 * result agrees with its gold (`DIR/domain/facts-gold.json` with `DIR/captures/`, or `DIR/*.gold.json`).
 * With --faults also what went wrong; with --ablate what is lost without each stage. Exit 0 done, 2 could not be done.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { extractBytes } from './lib/extractBytes.ts';
import { projectRoot } from './lib/project.ts';
import { recordGazetteer } from './lib/recordGazetteer.ts';
import { ablations } from './lib/score/ablations.ts';
import type { Gold } from './lib/score/gold.ts';
import { readGold } from './lib/score/readGold.ts';
import { scoreCapture } from './lib/score/scoreCapture.ts';
import { ablationsToTable, scoresToTable } from './lib/score/scoresToTable.ts';

main();

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { faults: { type: 'boolean' }, only: { type: 'string' }, ablate: { type: 'boolean' } },
  });
  const [folder, ...rest] = positionals;
  let golds: Gold[];
  if (folder === undefined || rest.length > 0)
    return fail('Unexpected arguments, expected DIR [--faults] [--only NAME] [--ablate]');
  try {
    golds = readGold(folder).filter(({ name }) => values.only === undefined || name.includes(values.only));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { gazetteer } = recordGazetteer(projectRoot);
  const scores = golds.map((gold) => {
    const { extraction } = extractBytes(readFileSync(gold.file), { name: basename(gold.file) }, gazetteer);
    return scoreCapture(extraction, gold);
  });
  if (values.ablate) process.stdout.write(ablationTable(golds));
  if (values.faults)
    process.stdout.write(
      scores.map(({ name, faults }) => `${name}\n${faults.map((fault) => `  ${fault}\n`).join('')}`).join(''),
    );
  process.stdout.write(scoresToTable(scores));
}

/** F1 of all captures without each part. */
function ablationTable(golds: readonly Gold[]): string {
  const { gazetteer, record } = recordGazetteer(projectRoot);
  const reads = golds.map((gold) => {
    const { document, wholeText } = extractBytes(readFileSync(gold.file), { name: basename(gold.file) }, gazetteer);
    return { gold, read: { document, wholeText, gazetteer, record } };
  });
  return ablationsToTable(
    ablations.map(({ name, extract }) => ({
      name,
      scores: reads.map(({ gold, read }) => scoreCapture(extract(read), gold)),
    })),
  );
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
