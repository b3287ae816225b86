/** Raw bytes of a content file -> text, with everything refused that a reader could not see or trust. */
import { issue, type Issue } from '../record/issue.ts';
import { textToPositions } from './positions.ts';
import { textToFaults } from './textToFaults.ts';
import { textToFlood } from './textToFlood.ts';
import { say, type Said } from '../record/say.ts';

/** A content file is a report or an entry, not a data dump. */
export const maxFileSize_bytes = 256 * 1024;

type Result = { text: string; issues: Issue[] };

/**
 * Decodes UTF-8, drops a BOM and CRs, and refuses hidden or hostile characters.
 * Returns the text with `\n` line ends; it is empty when decoding failed.
 */
export function bytesToText(path: string, bytes: Uint8Array): Result {
  if (bytes.length > maxFileSize_bytes) {
    const size_kb = Math.ceil(bytes.length / 1024);
    return refuse('file-size', say`Unexpected size of ${size_kb} KB, expected at most ${maxFileSize_bytes / 1024} KB`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('encoding', say`Unexpected bytes that are not UTF-8`);
  }
  text = text.replace(/\r\n?/g, '\n');
  return { text, issues: textIssues(path, text) };

  function refuse(rule: 'file-size' | 'encoding', message: Said): Result {
    return { text: '', issues: [issue(rule, path, { line: 1, column: 1 }, message)] };
  }
}

const conflictMarker = /^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/gm;

function textIssues(path: string, text: string): Issue[] {
  const flood = textToFlood(text);
  const at = textToPositions(text);
  return [
    ...textToFaults(text).map(({ rule, index, message }) => issue(rule, path, at(index), message)),
    ...[...text.matchAll(conflictMarker)].map((match) =>
      issue('merge-conflict', path, at(match.index), say`Unexpected merge-conflict marker`),
    ),
    ...(flood ? [issue('markup-flood', path, at(flood.index), flood.message)] : []),
  ];
}
