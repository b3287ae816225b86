/** Raw bytes of a content file -> text, with everything refused that a reader could not see or trust. */
import { issue, type Issue, type Position } from '../record/issue.ts';

/** A content file is a report or an entry, not a data dump. */
export const maxFileSize_bytes = 256 * 1024;
const maxLine_chars = 20_000;
const maxRun_chars = 200;
const maxSigns = 4_000;

type Result = { text: string; issues: Issue[] };

/**
 * Decodes UTF-8, drops a BOM and CRs, and refuses hidden or hostile characters.
 * Returns the text with `\n` line ends; it is empty when decoding failed.
 */
export function bytesToText(path: string, bytes: Uint8Array): Result {
  if (bytes.length > maxFileSize_bytes) {
    const size_kb = Math.ceil(bytes.length / 1024);
    return refuse('file-size', `Unexpected size of ${size_kb} KB, expected at most ${maxFileSize_bytes / 1024} KB`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('encoding', 'Unexpected bytes that are not UTF-8');
  }
  text = text.replace(/\r\n?/g, '\n');
  return { text, issues: [...characterIssues(path, text), ...floodIssues(path, text)] };

  function refuse(rule: 'file-size' | 'encoding', message: string): Result {
    return { text: '', issues: [issue(rule, path, { line: 1, column: 1 }, message)] };
  }
}

/** Bidi controls, zero-width and tag characters, controls, private use, noncharacters, lone U+FEFF. */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffd\u{e0000}-\u{e0fff}\u{e000}-\u{f8ff}]/gu;
const latinWord = /[\p{Script=Latin}\p{M}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]+/gu;
const latin = /\p{Script=Latin}/u;
const foreign = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;

function characterIssues(path: string, text: string): Issue[] {
  const issues: Issue[] = [];
  for (const match of text.matchAll(hidden)) {
    const code = match[0].codePointAt(0) ?? 0;
    issues.push(
      issue('hidden-character', path, positionAt(text, match.index), `Unexpected hidden character ${uPlus(code)}`),
    );
    if (issues.length >= 20) return issues;
  }
  for (const match of text.matchAll(latinWord)) {
    if (latin.test(match[0]) && foreign.test(match[0])) {
      issues.push(
        issue('look-alike', path, positionAt(text, match.index), `Unexpected mix of scripts in “${match[0]}”`),
      );
    }
  }
  for (const match of text.matchAll(/\u00d0/g)) {
    issues.push(
      issue('look-alike', path, positionAt(text, match.index), 'Unexpected Ð (U+00D0, Eth), expected Đ (U+0110)'),
    );
  }
  if (text !== text.normalize('NFC')) {
    const index = firstDifference(text, text.normalize('NFC'));
    issues.push(issue('not-nfc', path, positionAt(text, index), 'Unexpected decomposed letters, expected Unicode NFC'));
  }
  for (const match of text.matchAll(/^(?:<{7}|={7}|>{7}|\|{7})(?: .*)?$/gm)) {
    issues.push(issue('merge-conflict', path, positionAt(text, match.index), 'Unexpected merge-conflict marker'));
  }
  return issues;
}

function floodIssues(path: string, text: string): Issue[] {
  let start = 0;
  for (const lineText of text.split('\n')) {
    if (lineText.length > maxLine_chars) {
      return [flood(start, `Unexpected line of ${lineText.length} characters, expected at most ${maxLine_chars}`)];
    }
    start += lineText.length + 1;
  }
  let run = 1;
  const signs = new Map<string, number>();
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i] as string;
    run = sign === text[i - 1] ? run + 1 : 1;
    if (run > maxRun_chars && /[^\s\p{L}\p{N}]/u.test(sign)) {
      return [flood(i, `Unexpected run of more than ${maxRun_chars} “${sign}”`)];
    }
    if ('{}<>[]()*_`~!#|&\\'.includes(sign)) {
      const count = (signs.get(sign) ?? 0) + 1;
      signs.set(sign, count);
      if (count > maxSigns) return [flood(i, `Unexpected number of “${sign}”, expected at most ${maxSigns}`)];
    }
  }
  const nested = /^(?:[ \t]*>){8}/m.exec(text);
  return nested ? [flood(nested.index, 'Unexpected quote inside quotes, deeper than 7')] : [];

  function flood(index: number, message: string): Issue {
    return issue('markup-flood', path, positionAt(text, index), message);
  }
}

/** 1-based line and column of an index in the text. */
export function positionAt(text: string, index: number): Position {
  let line = 1;
  let lineStart = 0;
  for (let i = text.indexOf('\n'); i !== -1 && i < index; i = text.indexOf('\n', i + 1)) {
    line += 1;
    lineStart = i + 1;
  }
  return { line, column: index - lineStart + 1 };
}

function uPlus(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  return i;
}
