/** Tells files that hold no text by their first bytes. */
import { say, type Said } from '../../../record/say.ts';

const signs: readonly (readonly [Said, readonly number[]])[] = [
  [say`PNG image`, [0x89, 0x50, 0x4e, 0x47]],
  [say`JPEG image`, [0xff, 0xd8, 0xff]],
  [say`GIF image`, [0x47, 0x49, 0x46, 0x38]],
  [say`PDF document`, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  [say`gzip archive`, [0x1f, 0x8b]],
  [say`ZIP archive or Office document`, [0x50, 0x4b, 0x03, 0x04]],
  [say`old Office document`, [0xd0, 0xcf, 0x11, 0xe0]],
  [say`RAR archive`, [0x52, 0x61, 0x72, 0x21]],
  [say`7z archive`, [0x37, 0x7a, 0xbc, 0xaf]],
  [say`bzip2 archive`, [0x42, 0x5a, 0x68]],
  [say`xz archive`, [0xfd, 0x37, 0x7a, 0x58, 0x5a]],
  [say`zstd archive`, [0x28, 0xb5, 0x2f, 0xfd]],
  [say`program`, [0x7f, 0x45, 0x4c, 0x46]],
  [say`SQLite file`, [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  [say`Matroska video`, [0x1a, 0x45, 0xdf, 0xa3]],
  [say`RTF document`, [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** What the bytes are when they are no text, as a noun; undefined for text. UTF-16 and UTF-32 are text. */
export function bytesToKind(bytes: Uint8Array): Said | undefined {
  const sign = signs.find(([, magic]) => magic.every((byte, i) => bytes[i] === byte));
  if (sign) return sign[0];
  const latin = String.fromCharCode(...bytes.subarray(0, 12));
  if (latin.startsWith('RIFF')) return latin.endsWith('WEBP') ? say`WebP image` : say`sound or video`;
  if (latin.slice(4, 8) === 'ftyp') return say`video or picture`;
  return undefined;
}
