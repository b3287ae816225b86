/** Short digests of text and plain data. */
import { hash } from 'node:crypto';

/** First 12 hex digits of the SHA-256 of the text. `digestText('a') // => 'ca978112ca1b'` */
export function digestText(text: string): string {
  return hashText(text).slice(0, 12);
}

/** All 64 hex digits of the SHA-256 of the UTF-8 bytes of the text. */
export function hashText(text: string): string {
  return hash('sha256', text, 'hex');
}

/** Digest of plain data, independent of the order of keys. */
export function digestData(data: unknown): string {
  return digestText(JSON.stringify(data, (_key, value: unknown) => (isPlain(value) ? sorted(value) : value)));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
