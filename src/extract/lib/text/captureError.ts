/** A capture that cannot be read; the message says what it is and what an editor can do. */
export class CaptureError extends Error {
  override readonly name = 'CaptureError';
}
