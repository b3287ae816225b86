/** The files of a pull request -> what may be taken as data, what a person must read first, what is refused. Pure. */
import { compareText } from '../../../src/record/issue.ts';
import { say, type Said } from '../../../src/record/say.ts';
import { maxFileSize_bytes } from '../../../src/mdx/bytesToText.ts';
import { maxPrintsSize_bytes } from '../../../src/mdx/bytesToPrints.ts';
import { pathToIdentity } from '../../../src/mdx/pathToIdentity.ts';
import { pictures, printsFiles } from '../../../src/integrations/readContent.ts';

/** One file that differs from the base, as git tells it; nothing of it has been written to disk. */
export type Change = {
  /** As git stores it, with forward slashes; bytes that are not UTF-8 are U+FFFD. */
  path: string;
  kind: 'added' | 'changed' | 'deleted';
  /** Mode in the pull request: 100644 is a regular file. */
  mode: string;
  /** Name of the blob; of a deleted file, of the one that goes. */
  object: string;
  size_bytes: number;
  /** The first bytes of a picture. */
  start?: Uint8Array;
};

/** `review`: outside content, so a maintainer must read it as code before anything of it runs. */
export type Verdict = 'accepted' | 'review' | 'refused';
export type Judgement = { path: string; verdict: Verdict; reason: Said };
export type GateResult = { verdict: Verdict; files: Judgement[] };

export const limits = { files: 400, total_bytes: 16 * 1024 * 1024, picture_bytes: 2 * 1024 * 1024 } as const;

/**
 * The verdict on a pull request: the worst of its files' verdicts.
 * @param siblings all paths under content/ in the pull request, to find names that some systems hold for the same file
 */
export function judgeChanges(changes: readonly Change[], siblings: readonly string[]): GateResult {
  const tooMany = wholeRefusal(changes);
  if (tooMany !== undefined) return { verdict: 'refused', files: [{ path: '.', verdict: 'refused', reason: tooMany }] };
  const twins = twinsOf(siblings);
  const files = changes.map((change) => judge(change, twins)).sort((a, b) => compareText(a.path, b.path));
  const worst = (['refused', 'review'] as const).find((verdict) => files.some((file) => file.verdict === verdict));
  return { verdict: worst ?? 'accepted', files };
}

/** What is wrong with the pull request as a whole; asked before any blob is read. */
export function wholeRefusal(changes: readonly Pick<Change, 'size_bytes'>[]): Said | undefined {
  if (changes.length > limits.files) return say`Unexpected ${changes.length} files, expected at most ${limits.files}: send them in parts`;
  const total = changes.reduce((sum, { size_bytes }) => sum + size_bytes, 0);
  if (total > limits.total_bytes) return say`Unexpected ${megabytes(total)} MB in all, expected at most ${megabytes(limits.total_bytes)} MB`;
  return undefined;
}

function judge(change: Change, twins: ReadonlyMap<string, readonly string[]>): Judgement {
  const { path, kind, mode } = change;
  const rule = (verdict: Verdict, reason: Said): Judgement => ({ path, verdict, reason });
  if (/[\p{Cc}\p{Cf}\u2028\u2029\ufffd\\]/u.test(path) || path.split('/').some((part) => part === '..' || part === '.git'))
    return rule('refused', say`Unexpected sign or part in a path, expected plain names`);
  if (path !== 'content' && !path.startsWith('content/')) return rule('review', say`Outside content/: needs a review of code`);
  if (kind === 'deleted') return rule('accepted', say`Deleted; the check says whether it may go`);
  if (mode !== '100644') return rule('refused', say`Unexpected ${modes[mode] ?? say`mode ${mode}`}, expected a regular file`);
  const twin = (twins.get(twinKey(path)) ?? []).find((other) => other !== path);
  if (twin !== undefined) return rule('refused', say`Unexpected twin of ${twin}: some systems hold them for the same file`);
  if (path.endsWith('.mdx')) {
    const identity = pathToIdentity(path);
    if ('rule' in identity) return rule('refused', identity.said);
    return within(maxFileSize_bytes);
  }
  if (printsFiles.test(path)) return within(maxPrintsSize_bytes);
  if (pictures.test(path)) {
    const named = path.slice(path.lastIndexOf('.') + 1);
    return pictureKind(change.start ?? new Uint8Array()) === named
      ? within(limits.picture_bytes)
      : rule('refused', say`Unexpected bytes, expected a picture of the kind ${named}`);
  }
  if (/^content\/[^/]+$/.test(path)) return rule('review', say`A file of the whole record: needs a review`);
  return rule('refused', say`Unexpected kind of file, expected .mdx, .prints.json or a picture beside an article; captured pages stay on your machine`);

  function within(most_bytes: number): Judgement {
    if (change.size_bytes <= most_bytes) return rule('accepted', kind === 'added' ? say`Added` : say`Changed`);
    return rule('refused', say`Unexpected size of ${Math.ceil(change.size_bytes / 1024)} KB, expected at most ${most_bytes / 1024} KB`);
  }
}

const modes: Readonly<Record<string, Said>> = { '120000': say`symbolic link`, '160000': say`submodule`, '100755': say`executable file` };

function twinsOf(paths: readonly string[]): Map<string, string[]> {
  const twins = new Map<string, string[]>();
  for (const path of paths) twins.set(twinKey(path), [...(twins.get(twinKey(path)) ?? []), path]);
  return twins;
}

function twinKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The kind of a picture by its first bytes; undefined for anything else. */
function pictureKind(start: Uint8Array): 'png' | 'jpg' | 'webp' | undefined {
  const text = Buffer.from(start.subarray(0, 12)).toString('latin1');
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  if (text.startsWith('\xff\xd8\xff')) return 'jpg';
  return text.startsWith('RIFF') && text.endsWith('WEBP') ? 'webp' : undefined;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
