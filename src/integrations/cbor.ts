/** The part of CBOR (RFC 8949) in which Pagefind writes its files: whole numbers, text, arrays. */

export type Cbor = number | string | Cbor[];

/** @throws Error naming the byte at which something else stands */
export function decodeCbor(bytes: Buffer): Cbor {
  return decodeItem(bytes, 0).item;
}

function decodeItem(bytes: Buffer, at: number): { item: Cbor; end: number } {
  const { major, value, end } = readHead(bytes, at);
  if (major === 0) return { item: value, end };
  if (major === 1) return { item: -1 - value, end };
  if (major === 3) return { item: bytes.toString('utf8', end, end + value), end: end + value };
  if (major !== 4) throw new Error(`Unexpected CBOR type ${major} at byte ${at}, expected a whole number, text or array`);
  const items: Cbor[] = [];
  let next = end;
  for (let i = 0; i < value; i += 1) {
    const found = decodeItem(bytes, next);
    items.push(found.item);
    next = found.end;
  }
  return { item: items, end: next };
}

function readHead(bytes: Buffer, at: number): { major: number; value: number; end: number } {
  const first = bytes.readUInt8(at);
  const [major, info] = [first >> 5, first & 31];
  if (info < 24) return { major, value: info, end: at + 1 };
  if (info === 24) return { major, value: bytes.readUInt8(at + 1), end: at + 2 };
  if (info === 25) return { major, value: bytes.readUInt16BE(at + 1), end: at + 3 };
  if (info === 26) return { major, value: bytes.readUInt32BE(at + 1), end: at + 5 };
  throw new Error(`Unexpected CBOR length at byte ${at}, expected at most four bytes`);
}

/** The shortest form of each item. */
export function encodeCbor(item: Cbor): Buffer {
  const parts: Buffer[] = [];
  encodeItem(item, parts);
  return Buffer.concat(parts);
}

/** An array of items that are encoded already. */
export function encodeArray(items: readonly Buffer[]): Buffer {
  return Buffer.concat([head(4, items.length), ...items]);
}

function encodeItem(item: Cbor, parts: Buffer[]): void {
  if (typeof item === 'number') parts.push(item < 0 ? head(1, -1 - item) : head(0, item));
  else if (typeof item === 'string') {
    const text = Buffer.from(item);
    parts.push(head(3, text.length), text);
  } else {
    parts.push(head(4, item.length));
    for (const part of item) encodeItem(part, parts);
  }
}

function head(major: number, value: number): Buffer {
  const type = major << 5;
  if (value < 24) return Buffer.from([type | value]);
  if (value < 0x100) return Buffer.from([type | 24, value]);
  if (value < 0x10000) return Buffer.from([type | 25, value >> 8, value & 0xff]);
  const bytes = Buffer.alloc(5, type | 26);
  bytes.writeUInt32BE(value, 1);
  return bytes;
}
