/** Reads content/ from disk: the only place that lists and opens content files. Parsed files are cached by digest. */
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkEntries } from '../mdx/checkEntries.ts';
import { bytesToKeptEmbed, embedsFolder } from '../mdx/bytesToKeptEmbed.ts';
import { checkEvidence } from '../mdx/checkEvidence.ts';
import { fileToEntry, type Entry, type FileResult } from '../mdx/fileToEntry.ts';
import { pathToIdentity } from '../mdx/pathToIdentity.ts';
import { digestText } from '../record/digest.ts';
import type { StoredEntry } from '../record/record.ts';
import { compareIssues, compareText, issue, type Issue } from '../record/issue.ts';
import type { Prints } from '../schemas/prints.ts';
import { readPrints } from './readPrints.ts';
import { say, type Said } from '../record/say.ts';

export type Content = {
  entries: Entry[];
  /** Fingerprints of the captured pages, by source. */
  prints: ReadonlyMap<string, Prints>;
  issues: Issue[];
};

export type ReadOptions = {
  /** Project root. */
  root: string;
  /** Folder for parsed files; without it everything is parsed anew. */
  cache?: string;
};

/** Files beside the entries that belong to content/ and are read by other code. */
export const printsFiles = /^content\/sources\/[a-z0-9-]+\.prints\.json$/;
const otherFiles = /^content\/(?:schematic\.json|addresses\.(?:txt|json)|LICENSE|README\.md)$/;
export const pictures = /^content\/articles\/[^/]+\/[a-z0-9][a-z0-9-]*\.(?:png|jpg|webp)$/;
/** Earlier versions of embeds, which `npm run addresses` writes and `readEmbeds` reads. */
const keptEmbeds = /^content\/embeds\/[a-z0-9/-]+\.json$/;
/** Git keeps empty folders with it. */
const ignoredNames = new Set(['.gitkeep', '.DS_Store', 'Thumbs.db']);

/** Reads and checks everything under content/. Issues come sorted. */
export function readContent(options: ReadOptions): Content {
  const { files, issues } = listFiles(options.root);
  const version = options.cache === undefined ? '' : loaderVersion(options.root);
  const results = files
    .filter((path) => path.endsWith('.mdx'))
    .map((path) => readEntry(path, options, version));
  const entries = results.flatMap((result) => (result.entry ? [result.entry] : []));
  const refused = [...results.filter((result) => !result.entry), ...issues].map(({ path }) => pathToIdentity(path));
  const unreadable = new Set(
    refused.flatMap((identity) => ('id' in identity ? [`${identity.collection}/${identity.id}`] : [])),
  );
  const printed = readPrints(options.root, files);
  return {
    entries,
    prints: printed.prints,
    issues: [
      ...issues,
      ...results.flatMap((result) => result.issues),
      ...printed.issues,
      ...keptIssues(options.root, files),
      ...checkEntries(entries, unreadable, new Set(files)),
      ...checkEvidence(entries, printed, unreadable),
    ].sort(compareIssues),
  };
}

/** What is wrong with the kept versions of embeds. */
function keptIssues(root: string, files: readonly string[]): Issue[] {
  return files
    .filter((path) => path.startsWith(`${embedsFolder}/`))
    .flatMap((path) => bytesToKeptEmbed(path, readFileSync(join(root, path))).issues);
}

/** Paths of all files under content/, in code-unit order, and what is wrong with them as files. */
export function listFiles(root: string): { files: string[]; issues: Issue[] } {
  const files: string[] = [];
  const issues: Issue[] = [];
  const refuse = (rule: Issue['rule'], path: string, message: Said): void => {
    issues.push(issue(rule, path, { line: 1, column: 1 }, message));
  };
  const walk = (folder: string): void => {
    const twins = new Map<string, string>();
    for (const name of readdirSync(folder).sort(compareText)) {
      if (ignoredNames.has(name)) continue;
      const full = join(folder, name);
      const path = relative(root, full).split(sep).join('/');
      const key = name.normalize('NFC').toLowerCase();
      // Node shows bytes that are not UTF-8 as U+FFFD and cannot open such a file; a line break would end a log line.
      if (/[\p{Cc}\ufffd]/u.test(name)) {
        refuse('file-path', path.replace(/\p{Cc}/gu, '\ufffd'), say`Unexpected control character or broken UTF-8 in a name`);
        continue;
      }
      const twin = twins.get(key);
      if (twin !== undefined) refuse('file-twin', path, say`Unexpected twin of ${twin}: some systems hold them for the same file`);
      twins.set(key, path);
      const stat = lstatSync(full);
      if (stat.isSymbolicLink()) refuse('file-link', path, say`Unexpected symbolic link, expected a regular file`);
      else if (stat.isDirectory()) walk(full);
      else if (!stat.isFile()) refuse('file-type', path, say`Unexpected special file, expected a regular file`);
      else if (stat.nlink > 1) refuse('file-link', path, say`Unexpected hard link, expected a file of its own`);
      else if (path.endsWith('.mdx') || printsFiles.test(path) || otherFiles.test(path) || pictures.test(path) || keptEmbeds.test(path)) files.push(path);
      else refuse('file-type', path, say`Unexpected file ${name}, expected .mdx`);
    }
  };
  const content = join(root, 'content');
  const found = lstatSync(content, { throwIfNoEntry: false });
  if (found?.isDirectory()) walk(content);
  else if (found) refuse('file-link', 'content', say`Unexpected link or file, expected a folder`);
  else refuse('file-path', 'content', say`Missing folder`);
  return { files, issues };
}

function readEntry(path: string, options: ReadOptions, version: string): FileResult {
  const bytes = readFileSync(join(options.root, path));
  if (options.cache === undefined) return fileToEntry(path, bytes);
  const digest = createHash('sha256').update(version).update('\0').update(path).update('\0').update(bytes).digest('hex');
  const file = join(options.cache, digest.slice(0, 2), digest);
  const kept = readKept(file, digest);
  if (kept !== undefined) return kept;
  const result = fileToEntry(path, bytes);
  const text = JSON.stringify(result);
  writeAtomically(file, `${keptSum(digest, text)}\n${text}`);
  return result;
}

/** Folder of parsed files. */
export function contentCache(root: string): string {
  return join(root, '.cache', 'content');
}

/** Parsed entry -> what the record is made of. */
export function entryToStored(entry: Entry): StoredEntry {
  return {
    id: entry.id,
    of: entry.collection,
    ...(entry.locale && { locale: entry.locale }),
    path: entry.path,
    data: entry.data,
    html: entry.html,
    notes: entry.notes,
    headings: entry.headings,
    citedFacts: [...new Set(entry.references.filter((r) => r.inBody && r.to === 'facts').map((r) => r.id))],
    originalDigest: entry.originalText === '' ? '' : digestText(entry.originalText),
    blocks: entry.blocks.map(digestText),
  };
}

/** A kept result, unless the file is missing, cut short, changed or another's. */
function readKept(file: string, digest: string): FileResult | undefined {
  if (!existsSync(file)) return undefined;
  const kept = readFileSync(file, 'utf8');
  const end = kept.indexOf('\n');
  const text = kept.slice(end + 1);
  return kept.slice(0, end) === keptSum(digest, text) ? (JSON.parse(text) as FileResult) : undefined;
}

/** First line of a kept file: ties the text below it to the bytes and the code it was made from. */
export function keptSum(digest: string, text: string): string {
  return createHash('sha256').update(digest).update('\0').update(text).digest('hex');
}

/** Writes beside and renames, so that a reader never sees half a file. */
export function writeAtomically(file: string, text: string | Uint8Array): void {
  const folder = file.slice(0, file.lastIndexOf(sep));
  mkdirSync(folder, { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}

/** Digest of the code that turns files into entries, so that a change of it forgets what was kept. */
export function loaderVersion(root: string): string {
  const hash = createHash('sha256');
  for (const folder of ['src/mdx', 'src/schemas', 'src/record']) {
    for (const name of readdirSync(join(root, folder)).sort(compareText)) {
      if (name.endsWith('.ts') && !name.endsWith('.test.ts')) hash.update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
}
