/**
 * `npm run -s gate -- --head REV [--base REV] [--repository DIR] [--into DIR] [--format pretty|json|github]`: may a pull
 * request be taken as data? With --into, an accepted one is laid over the checkout in that folder.
 * Exit 0 accepted, 1 refused, 3 needs a review of code, 2 could not be judged.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gateFormats, isGateFormat } from './lib/gate/gateFormats.ts';
import { judgeChanges } from './lib/gate/judgeChanges.ts';
import { overlay } from './lib/gate/overlay.ts';
import { readBlob, readChanges } from './lib/gate/readChanges.ts';
import { projectRoot } from './lib/project.ts';

const exitCodes = { accepted: 0, refused: 1, review: 3 } as const;

try {
  main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function main(): void {
  const { values } = parseArgs({
    options: {
      base: { type: 'string', default: 'origin/main' },
      head: { type: 'string' },
      repository: { type: 'string', default: projectRoot },
      into: { type: 'string' },
      format: { type: 'string', default: 'pretty' },
    },
  });
  if (values.head === undefined) throw new TypeError('Missing --head, expected the revision of the pull request');
  if (!isGateFormat(values.format)) throw new TypeError(`Unexpected --format ${values.format}, expected pretty, json or github`);
  const { changes, siblings } = readChanges(values.repository, values.base, values.head);
  const result = judgeChanges(changes, siblings);
  if (values.into !== undefined && result.verdict === 'accepted')
    overlay(resolve(values.into), changes, (object) => readBlob(values.repository, object));
  process.stdout.write(gateFormats[values.format](result));
  process.exitCode = exitCodes[result.verdict];
}
