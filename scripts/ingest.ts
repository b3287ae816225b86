/**
 * `npm run -s ingest -- FILE [--url U] [--published ISO] [--id ID] [--dry-run] [--json] [--update] [--lang vi|zh|en]`: makes a draft from a
 * captured page: source, prints, facts and article skeletons. FILE `-` is standard input; `--fetch URL` takes the page
 * from the web instead, on an editor's machine. Exit 0 done or nothing to do, 1 could not be read or written, 2 wrong use.
 */
import { basename, resolve } from 'node:path';
import { extractionToJson } from '../src/extract/extractionToJson.ts';
import type { Locale } from '../src/i18n/locales.ts';
import { say, SaidError, type Said } from '../src/record/say.ts';
import { articleId, webAddress } from '../src/schemas/common.ts';
import { sourceFields } from '../src/schemas/source.ts';
import { extractBytes, type CaptureHints } from './lib/extractBytes.ts';
import { fetchCapture } from './lib/fetchCapture.ts';
import { ingestToText } from './lib/ingestToText.ts';
import { chooseLanguage } from './lib/language.ts';
import { planIngest } from './lib/planIngest.ts';
import { projectRoot } from './lib/project.ts';
import { readInput } from './lib/readInput.ts';
import { recordGazetteer } from './lib/recordGazetteer.ts';
import { plain, told } from './lib/reporters.ts';
import { complain, readOptions, UsageError } from './lib/usage.ts';
import { finishInterrupted, writeDraft } from './lib/writeDraft.ts';

const usage = '--url U, --published ISO, --id ID, --charset NAME, --lang vi|zh|en, --dry-run, --json, --update';

/** What a person can do something about, by the system's code. */
const systemErrors: Readonly<Record<string, Said>> = {
  ENOSPC: say`The disk is full, nothing was written`,
  EROFS: say`The disk is read-only, nothing was written`,
  EACCES: say`Missing permission`,
  EPERM: say`Missing permission`,
  EMFILE: say`Too many open files`,
  ENFILE: say`Too many open files`,
  EDQUOT: say`The disk quota is used up, nothing was written`,
  EIO: say`The disk fails`,
  ENOTDIR: say`Unexpected file where a folder should be`,
  EEXIST: say`Unexpected file where a folder should be`,
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
  lang: Locale;
};

async function main(): Promise<number> {
  let given: Arguments;
  try {
    given = readArguments();
  } catch (error) {
    if (!complain(error)) throw error;
    return 2;
  }
  const { isDry, isJson, isUpdate, root, id, lang } = given;
  const name = given.fetch ?? (given.file === '-' ? 'stdin' : given.file);
  try {
    const { bytes, hints } = await readPage(given);
    const finished = isDry ? [] : finishInterrupted(root);
    for (const draft of finished) process.stderr.write(`${told(say`Finished the interrupted ingest of ${draft}`, lang)}\n`);
    const known = recordGazetteer(root);
    const extracted = extractBytes(bytes, hints, known.gazetteer);
    if (isJson) process.stdout.write(`${JSON.stringify(extractionToJson(extracted.extraction), null, 2)}\n`);
    const plan = planIngest(extracted, known, { id, isUpdate, today: new Date().toISOString().slice(0, 10) });
    if (plan.state === 'refused' && !isDry) throw new SaidError(plan.why);
    const written =
      isDry || plan.state !== 'write' ? undefined : writeDraft(root, plan.id, plan.files, plan.replaceable);
    const report = ingestToText({ plan, written, isDry, extraction: extracted.extraction, known, lang });
    (isJson ? process.stderr : process.stdout).write(report);
    return 0;
  } catch (error) {
    const message = explain(error);
    if (message === undefined) throw error;
    process.stderr.write(`${plain(name)}:1:1 capture ${plain(told(message, lang))}\n`);
    return 1;
  }
}

async function readPage({ file, fetch, hints }: Arguments): Promise<{ bytes: Uint8Array; hints: CaptureHints }> {
  if (fetch === undefined) return { bytes: readInput(file), hints };
  const { bytes, charset, url } = await fetchCapture(fetch);
  return { bytes, hints: { url, ...(charset !== undefined && { charset }), ...hints } };
}

/** What a person can act on; undefined for what only a programmer can. */
function explain(error: unknown): Said | undefined {
  if (error instanceof SaidError) return error.said;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = Object.hasOwn(systemErrors, code) ? systemErrors[code] : undefined;
  return known && error instanceof Error ? say`${known}: ${error.message}` : undefined;
}

/** @throws SaidError that says what is wrong with the command line */
function readArguments(): Arguments {
  const { values, positionals } = readOptions({
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      published: { type: 'string' },
      id: { type: 'string' },
      charset: { type: 'string' },
      lang: { type: 'string' },
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
    throw new UsageError(say`Unexpected arguments, expected FILE or --fetch URL, and any of ${usage}`);
  if (url !== undefined && !webAddress.safeParse(url).success)
    throw new UsageError(say`Unexpected --url ${url}, expected an address that begins with https:// or http://`);
  if (published !== undefined && !sourceFields.shape.published.safeParse(published).success)
    throw new UsageError(
      say`Unexpected --published ${published}, expected a day such as 2023-11-13 or a time such as 2023-11-13T09:43+07:00`,
    );
  if (id !== undefined && !articleId.safeParse(id).success)
    throw new UsageError(say`Unexpected --id ${id}, expected YYYY-MM-DD-short-name, such as 2023-03-27-party-secretaries`);
  return {
    file: file ?? '',
    fetch,
    hints: {
      ...(file !== undefined && { name: file === '-' ? say`standard input` : basename(file) }),
      ...(url !== undefined && { url }),
      ...(published !== undefined && { published }),
      ...(charset !== undefined && { charset }),
    },
    id,
    lang: chooseLanguage(values.lang, process.env),
    isDry: values['dry-run'],
    isJson: values.json,
    isUpdate: values.update,
    root: values.root === undefined ? projectRoot : resolve(values.root),
  };
}
