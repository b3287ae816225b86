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
import { readGold } from './lib/score/readGold.ts';
import { scoreCapture } from './lib/score/scoreCapture.ts';
import { scoresToTable } from './lib/score/scoresToTable.ts';

main();

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { faults: { type: 'boolean' }, only: { type: 'string' }, ablate: { type: 'boolean' } },
  });
  const [folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0)
    return fail('Unexpected arguments, expected DIR [--faults] [--only NAME] [--ablate]');
  let golds;
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
  if (values.faults)
    process.stdout.write(
      scores.map(({ name, faults }) => `${name}\n${faults.map((fault) => `  ${fault}\n`).join('')}`).join(''),
    );
  process.stdout.write(scoresToTable(scores));
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
