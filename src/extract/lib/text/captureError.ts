import { SaidError } from '../../../record/say.ts';

/** A capture that cannot be read; the message says what it is and what an editor can do. */
export class CaptureError extends SaidError {
  override readonly name = 'CaptureError';
}
