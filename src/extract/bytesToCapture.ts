/** Bytes of a saved page -> its text. */
import { say, type Said } from '../record/say.ts';
import { decode } from './lib/text/decode.ts';
import { CaptureError } from './lib/text/captureError.ts';
import { bytesToKind } from './lib/text/magic.ts';
import type { Warning } from './lib/types.ts';

export { CaptureError };

/** A page of a newspaper has less than 2 MB; what is larger was not saved from one. */
export const maxCapture_bytes = 10 * 1024 * 1024;

export type Capture = {
  /** Unicode NFC with `\n` line ends, without BOM. */
  text: string;
  format: 'html' | 'text';
  /** In which the bytes were read, in lower case as the Encoding Standard names it. */
  charset: string;
  warnings: Warning[];
};

/**
 * Decodes a capture. Evidence in the bytes wins over the charset that the page or the hint declares; then a warning says so.
 * @param hints `charset` as a server declared it, `name` of the file for messages
 * @throws CaptureError when it is empty, too large, or no text; the message says what it is and what to do
 */
export function bytesToCapture(bytes: Uint8Array, hints: { charset?: string; name?: string | Said } = {}): Capture {
  const name = hints.name ?? say`the capture`;
  if (bytes.length > maxCapture_bytes) throw new CaptureError(tooLarge(name, bytes.length));
  const binary = bytesToKind(bytes);
  if (binary !== undefined) {
    throw new CaptureError(
      say`Unexpected ${binary} in ${name}, expected the text or the HTML of a page; save the page as HTML or copy its text into a file`,
    );
  }
  const { text, charset, warnings } = decode(bytes, name, hints.charset);
  const clean = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .normalize('NFC');
  if (!/[\p{L}\p{N}]/u.test(clean)) {
    throw new CaptureError(say`Unexpected empty text of ${name}, expected the text or the HTML of a page; save it again`);
  }
  return { text: clean, format: isHtml(clean) ? 'html' : 'text', charset, warnings };
}

function tooLarge(name: string | Said, size_bytes: number): Said {
  const mb = (bytes: number): string => (bytes / 1024 / 1024).toFixed(0);
  return say`Unexpected size of ${mb(size_bytes)} MB of ${name}, expected at most ${mb(maxCapture_bytes)} MB; save the article alone`;
}

const judged = 200_000;
const fewestTags = 3;

/** By what stands in it: a document type, or tags of which pages are made. */
function isHtml(text: string): boolean {
  const beginning = text.slice(0, judged);
  if (
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(
      beginning.slice(0, 2000),
    )
  )
    return true;
  const tags = beginning.match(
    /<\/?(?:p|div|span|a|br|article|section|table|td|li|h[1-6]|body|html|meta|script|img)(?=[\s/>])/gi,
  );
  return (tags?.length ?? 0) >= fewestTags;
}
