/** Bytes of a capture from a file or from standard input, never more than the limit in memory. */
import { lstatSync, openSync, closeSync, readSync } from 'node:fs';
import { CaptureError, maxCapture_bytes } from '../../src/extract/bytesToCapture.ts';
import { say, type Said } from '../../src/record/say.ts';

const chunk_bytes = 1024 * 1024;

/**
 * Reads a regular file, or standard input for `-`.
 * @throws CaptureError when it is missing, no regular file, or too large
 */
export function readInput(file: string): Uint8Array {
  if (file === '-') return readStream(0, say`standard input`);
  const stat = lstatSync(file, { throwIfNoEntry: false });
  if (stat === undefined) throw new CaptureError(say`Missing file, expected a saved page; check the path`);
  const kind = stat.isDirectory()
    ? say`folder`
    : stat.isSymbolicLink()
      ? say`symbolic link`
      : stat.isFIFO()
        ? say`pipe`
        : stat.isFile()
          ? undefined
          : say`special file`;
  if (kind !== undefined)
    throw new CaptureError(
      say`Unexpected ${kind}, expected a regular file; give the saved page itself, or - to read standard input`,
    );
  if (stat.size > maxCapture_bytes) throw new CaptureError(tooLarge(say`${megabytes(stat.size)} MB`));
  const descriptor = openSync(file, 'r');
  try {
    return readStream(descriptor, say`the file`);
  } finally {
    closeSync(descriptor);
  }
}

/** Reads to the end, or until there is more than the limit. */
function readStream(descriptor: number, name: Said): Uint8Array {
  const chunks: Buffer[] = [];
  let size = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(chunk_bytes);
    const read = readSome(descriptor, chunk);
    if (read === 0) return Buffer.concat(chunks, size);
    size += read;
    if (size > maxCapture_bytes)
      throw new CaptureError(tooLarge(say`more than ${megabytes(maxCapture_bytes)} MB in ${name}`));
    chunks.push(chunk.subarray(0, read));
  }
}

/** A terminal or a pipe that has nothing yet says so; it is asked again. */
function readSome(descriptor: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause_ms);
    }
  }
}

const pause_ms = 20;

function tooLarge(size: Said): Said {
  return say`Unexpected size of ${size}, expected at most ${megabytes(maxCapture_bytes)} MB; save the article alone`;
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1024 / 1024);
}
