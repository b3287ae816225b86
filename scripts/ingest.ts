/**
 * `npm run -s ingest -- FILE [--url U] [--published ISO] [--id ID] [--dry-run] [--json] [--update]`: makes a draft from a
 * captured page: source, prints, facts and article skeletons. FILE `-` is standard input; `--fetch URL` takes the page
 * from the web instead, on an editor's machine. Exit 0 done or nothing to do, 1 could not be read or written, 2 wrong use.
 */
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CaptureError } from '../src/extract/bytesToCapture.ts';
import { extractionToJson } from '../src/extract/extractionToJson.ts';
import { articleId, webAddress } from '../src/schemas/common.ts';
import { source } from '../src/schemas/source.ts';
import { extractBytes, type CaptureHints } from './lib/extractBytes.ts';
import { fetchCapture, FetchError } from './lib/fetchCapture.ts';
import { ingestToText } from './lib/ingestToText.ts';
import { planIngest } from './lib/planIngest.ts';
import { projectRoot } from './lib/project.ts';
import { readInput } from './lib/readInput.ts';
import { recordGazetteer } from './lib/recordGazetteer.ts';
import { plain } from './lib/reporters.ts';
import { finishInterrupted, writeDraft } from './lib/writeDraft.ts';

const usage =
  'expected FILE or --fetch URL, and any of --url U, --published ISO, --id ID, --charset NAME, --dry-run, --json, --update';

/** What a person can do something about, by the system's code. */
const systemErrors: Readonly<Record<string, string>> = {
  ENOSPC: 'The disk is full, nothing was written',
  EROFS: 'The disk is read-only, nothing was written',
  EACCES: 'Missing permission',
  EPERM: 'Missing permission',
  EMFILE: 'Too many open files',
  ENFILE: 'Too many open files',
  EDQUOT: 'The disk quota is used up, nothing was written',
  EIO: 'The disk fails',
  ENOTDIR: 'Unexpected file where a folder should be',
  EEXIST: 'Unexpected file where a folder should be',
};

process.exitCode = await main();

type Arguments = {
  /** Path, `-`, or nothing with `fetch`. */
  file: string;
  fetch: string | undefined;
  hints: CaptureHints;
  id: string | undefined;
  isDry: boolean;
  isJson: boolean;
  isUpdate: boolean;
  root: string;
};

async function main(): Promise<number> {
  let given: Arguments;
  try {
    given = readArguments();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${plain(error.message)}\n`);
    return 2;
  }
  const { isDry, isJson, isUpdate, root, id } = given;
  const name = given.fetch ?? (given.file === '-' ? 'stdin' : given.file);
  try {
    const { bytes, hints } = await readPage(given);
    const finished = isDry ? [] : finishInterrupted(root);
    for (const draft of finished) process.stderr.write(`Finished the interrupted ingest of ${draft}\n`);
    const known = recordGazetteer(root);
    const extracted = extractBytes(bytes, hints, known.gazetteer);
    if (isJson) process.stdout.write(`${JSON.stringify(extractionToJson(extracted.extraction), null, 2)}\n`);
    const plan = planIngest(extracted, known, { id, isUpdate, today: new Date().toISOString().slice(0, 10) });
    if (plan.state === 'refused' && !isDry) throw new CaptureError(plan.why);
    const written =
      isDry || plan.state !== 'write' ? undefined : writeDraft(root, plan.id, plan.files, plan.replaceable);
    const report = ingestToText({ plan, written, isDry, extraction: extracted.extraction, known });
    (isJson ? process.stderr : process.stdout).write(report);
    return 0;
  } catch (error) {
    const message = explain(error);
    if (message === undefined) throw error;
    process.stderr.write(`${plain(name)}:1:1 capture ${plain(message)}\n`);
    return 1;
  }
}

async function readPage({ file, fetch, hints }: Arguments): Promise<{ bytes: Uint8Array; hints: CaptureHints }> {
  if (fetch === undefined) return { bytes: readInput(file), hints };
  const { bytes, charset, url } = await fetchCapture(fetch);
  return { bytes, hints: { url, ...(charset !== undefined && { charset }), ...hints } };
}

/** What a person can act on; undefined for what only a programmer can. */
function explain(error: unknown): string | undefined {
  if (error instanceof CaptureError || error instanceof FetchError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return Object.hasOwn(systemErrors, code) && error instanceof Error
    ? `${systemErrors[code]}: ${error.message}`
    : undefined;
}

/** @throws TypeError that says what is wrong with the command line */
function readArguments(): Arguments {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      published: { type: 'string' },
      id: { type: 'string' },
      charset: { type: 'string' },
      fetch: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      root: { type: 'string' },
    },
  });
  const [file, ...rest] = positionals;
  const { url, published, id, charset, fetch } = values;
  if ((file === undefined) === (fetch === undefined) || rest.length > 0)
    throw new TypeError(`Unexpected arguments, ${usage}`);
  if (url !== undefined && !webAddress.safeParse(url).success)
    throw new TypeError(`Unexpected --url ${url}, expected an address that begins with https:// or http://`);
  if (published !== undefined && !source.shape.published.safeParse(published).success)
    throw new TypeError(
      `Unexpected --published ${published}, expected a day such as 2023-11-13 or a time such as 2023-11-13T09:43+07:00`,
    );
  if (id !== undefined && !articleId.safeParse(id).success)
    throw new TypeError(`Unexpected --id ${id}, expected YYYY-MM-DD-short-name, such as 2023-03-27-party-secretaries`);
  return {
    file: file ?? '',
    fetch,
    hints: {
      ...(file !== undefined && { name: file === '-' ? 'standard input' : basename(file) }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      ...(charset !== undefined && { charset }),
    },
    id,
    isDry: values['dry-run'],
    isJson: values.json,
    isUpdate: values.update,
    root: values.root === undefined ? projectRoot : resolve(values.root),
  };
}
