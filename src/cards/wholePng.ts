/** Tells a picture that was written to its end from what a crash, a full disk or another program left. */
import { crc32 } from 'node:zlib';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Whether the bytes are a PNG of this size, px, whose every chunk is intact and whose last byte ends IEND. */
export function isWholePng(bytes: Uint8Array, size: { width: number; height: number }): boolean {
  if (!signature.every((byte, i) => bytes[i] === byte)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = signature.length;
  let name = '';
  while (at + 12 <= bytes.length && name !== 'IEND') {
    const end = at + 8 + view.getUint32(at);
    name = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (end + 4 > bytes.length || crc32(bytes.subarray(at + 4, end)) !== view.getUint32(end)) return false;
    const isFirst = at === signature.length;
    if (isFirst !== (name === 'IHDR')) return false;
    if (isFirst && (view.getUint32(at + 8) !== size.width || view.getUint32(at + 12) !== size.height)) return false;
    at = end + 4;
  }
  return name === 'IEND' && at === bytes.length;
}
