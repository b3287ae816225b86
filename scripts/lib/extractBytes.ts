/** Bytes of a captured page -> what is extracted from them. */
import { bytesToCapture } from '../../src/extract/bytesToCapture.ts';
import { captureToDocument } from '../../src/extract/captureToDocument.ts';
import { documentToExtraction } from '../../src/extract/documentToExtraction.ts';
import type { Said } from '../../src/record/say.ts';
import type { Gazetteer } from '../../src/extract/lib/gazetteer/gazetteer.ts';
import type { Stages } from '../../src/extract/lib/stages.ts';
import type { CapturedDocument, Extraction } from '../../src/extract/lib/types.ts';

export type CaptureHints = { name?: string | Said; charset?: string; url?: string; published?: string };

export type Extracted = {
  extraction: Extraction;
  document: CapturedDocument;
  /** The whole capture as text, of which prints are made. */
  wholeText: string;
};

/** @throws CaptureError when the bytes are no text page */
export function extractBytes(bytes: Uint8Array, hints: CaptureHints, gazetteer: Gazetteer, stages?: Stages): Extracted {
  const { name, charset, url, published } = hints;
  const { warnings, ...capture } = bytesToCapture(bytes, {
    ...(name !== undefined && { name }),
    ...(charset !== undefined && { charset }),
  });
  const read = captureToDocument(capture, {
    ...(url !== undefined && { url }),
    ...(published !== undefined && { published }),
  });
  const document = { ...read, warnings: [...warnings, ...read.warnings] };
  return { extraction: documentToExtraction(document, gazetteer, stages), document, wholeText: capture.text };
}
