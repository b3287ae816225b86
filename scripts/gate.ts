/**
 * `npm run -s gate -- --head REV [--base REV] [--repository DIR] [--into DIR] [--format pretty|json|github] [--lang vi|zh|en]`: may a pull
 * request be taken as data? With --into, an accepted one is laid over the checkout in that folder.
 * Exit 0 accepted, 1 refused, 3 needs a review of code, 2 could not be judged.
 */
import { resolve } from 'node:path';
import { SaidError, say } from '../src/record/say.ts';
import { gateFormats, isGateFormat } from './lib/gate/gateFormats.ts';
import { judgeChanges } from './lib/gate/judgeChanges.ts';
import { overlay } from './lib/gate/overlay.ts';
import { readBlob, readChanges } from './lib/gate/readChanges.ts';
import { chooseLanguage } from './lib/language.ts';
import { projectRoot } from './lib/project.ts';
import { told } from './lib/reporters.ts';
import { languageOfProcess, readOptions, UsageError } from './lib/usage.ts';

const exitCodes = { accepted: 0, refused: 1, review: 3 } as const;

try {
  main();
} catch (error) {
  if (!(error instanceof Error)) throw error;
  process.stderr.write(`${error instanceof SaidError ? told(error.said, languageOfProcess()) : error.message}\n`);
  process.exitCode = 2;
}

function main(): void {
  const { values } = readOptions({
    options: {
      base: { type: 'string', default: 'origin/main' },
      head: { type: 'string' },
      repository: { type: 'string', default: projectRoot },
      into: { type: 'string' },
      format: { type: 'string', default: 'pretty' },
      lang: { type: 'string' },
    },
  });
  if (values.head === undefined) throw new UsageError(say`Missing --head, expected the revision of the pull request`);
  if (!isGateFormat(values.format)) throw new UsageError(say`Unexpected --format ${values.format}, expected pretty, json or github`);
  const lang = chooseLanguage(values.lang, process.env);
  const { changes, siblings } = readChanges(values.repository, values.base, values.head);
  const result = judgeChanges(changes, siblings);
  if (values.into !== undefined && result.verdict === 'accepted')
    overlay(resolve(values.into), changes, (object) => readBlob(values.repository, object));
  process.stdout.write(gateFormats[values.format](result, lang));
  process.exitCode = exitCodes[result.verdict];
}
