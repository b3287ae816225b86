/** Bytes -> text in the charset that their evidence speaks for. */
import { say, type Said } from '../../../record/say.ts';
import type { Warning } from '../types.ts';
import { CaptureError } from './captureError.ts';

export type Decoded = { text: string; charset: string; warnings: Warning[] };

const boms: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Charsets of old pages of the three languages. windows-1252 stands last: it reads any bytes. */
const legacy = ['gb18030', 'windows-1258', 'big5', 'windows-1252'] as const;

/**
 * A byte order mark decides; then zeros as UTF-16 has them; then UTF-8 when the bytes are that and nothing else; then
 * what reads best of the declared charset and those of old pages.
 * @throws CaptureError when nothing reads as text
 */
export function decode(bytes: Uint8Array, name: string | Said, hint: string | undefined): Decoded {
  const marked = boms.find(([, bom]) => bom.every((byte, i) => bytes[i] === byte))?.[0];
  const declared = [hint, metaCharset(bytes)]
    .find((label) => canonical(label) !== undefined)
    ?.trim()
    .toLowerCase();
  const sure = marked ?? utf16(bytes);
  if (sure !== undefined) return readAs(sure, bytes, declared, name);
  const zero = bytes.indexOf(0);
  if (zero !== -1) {
    throw new CaptureError(
      say`Unexpected NUL byte at offset ${zero} of ${name}, expected text; it is a binary file: save the page as HTML or copy its text`,
    );
  }
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== undefined)
    return { text: utf8, charset: 'utf-8', warnings: /[^\p{ASCII}]/u.test(utf8) ? lying(declared, 'utf-8') : [] };
  return readLegacy(bytes, declared, name);
}

function readAs(charset: string, bytes: Uint8Array, declared: string | undefined, name: string | Said): Decoded {
  const text = tryDecode(charset, bytes);
  if (text === undefined || text.includes('\0'))
    throw new CaptureError(say`Unexpected bytes in ${name} that are not ${charset}; save the page as UTF-8`);
  return { text, charset, warnings: lying(declared, charset) };
}

function readLegacy(bytes: Uint8Array, declared: string | undefined, name: string | Said): Decoded {
  const charset = canonical(declared);
  const truncated = charset === undefined || charset === 'utf-8' ? cutUtf8(bytes) : undefined;
  if (truncated !== undefined) {
    const message = say`The last character of the capture is cut off; save the page again to be sure that it is whole.`;
    return { text: truncated, charset: 'utf-8', warnings: [{ rule: 'charset', message }] };
  }
  const order = [...new Set([...(charset === undefined || charset.startsWith('utf') ? [] : [charset]), ...legacy])];
  const readings = order.flatMap((option) => {
    const text = tryDecode(option, bytes);
    return text === undefined
      ? []
      : [{ charset: option, text, score: likelihood(text) + (option === charset ? 0.05 : 0) }];
  });
  const best = readings.sort((a, b) => b.score - a.score)[0];
  if (best === undefined || best.score < 0.5) {
    throw new CaptureError(
      say`Unexpected bytes at offset ${firstBad(bytes)} of ${name} that are neither UTF-8 nor another charset of Vietnamese, Chinese or English; save the page as UTF-8`,
    );
  }
  return { text: best.text, charset: best.charset, warnings: lying(declared, best.charset) };
}

function lying(declared: string | undefined, found: string): Warning[] {
  const same = declared === undefined || canonical(declared) === found;
  return same
    ? []
    : [
        {
          rule: 'charset',
          message: say`The page declares ${declared}, but its bytes are ${found}; it was read as ${found}.`,
        },
      ];
}

function tryDecode(charset: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** A name of the Encoding Standard in lower case; undefined for a name it does not have. */
function canonical(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label.trim());
    return encoding === 'gbk' ? 'gb18030' : encoding;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function metaCharset(bytes: Uint8Array): string | undefined {
  const beginning = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  return /<(?:meta|\?xml)\b[^>]{0,200}?(?:charset|encoding)\s{0,5}=\s{0,5}["']?\s{0,5}([\w-]{1,40})/i.exec(
    beginning,
  )?.[1];
}

/** UTF-16 without a mark: every second byte of markup and of digits is zero. */
function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 8 || (sample.length % 2 === 1 && bytes.length % 2 === 1)) return undefined;
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 20 && even * 10 <= odd) return 'utf-16le';
  return even > sample.length / 20 && odd * 10 <= even ? 'utf-16be' : undefined;
}

/** UTF-8 of which only the last character is incomplete. */
function cutUtf8(bytes: Uint8Array): string | undefined {
  for (const cut of [1, 2, 3]) {
    const text = bytes.length > 64 ? tryDecode('utf-8', bytes.subarray(0, bytes.length - cut)) : undefined;
    if (text !== undefined && /[^\p{ASCII}]/u.test(text)) return text;
  }
  return undefined;
}

const judged = 100_000;
const common = /[的一是在有和国人中大为上个年月日与合作省市州越南云广西、，。：；“”（）！？]/g;
const vietnamese = /[đơưăâêôạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹáàãéèíìóòõúùý]/giu;

/** How well text reads as Chinese, Vietnamese or English: the part of its letters beyond ASCII that are at home there. */
function likelihood(text: string): number {
  const sample = text.slice(0, judged).normalize('NFC');
  const foreign = sample.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  if (foreign === 0) return 1;
  const odd = sample.match(/[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu)?.filter((sign) => !/[\t\n\r\f]/.test(sign)).length ?? 0;
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  const chinese =
    han > 0 ? Math.min(1, ((sample.match(common)?.length ?? 0) / foreign) * 6) * Math.min(1, (han * 1.3) / foreign) : 0;
  const viet = (sample.match(vietnamese)?.length ?? 0) / foreign;
  const typographic = (sample.match(/[‘’“”–—…•·©®°é€£\u00a0]/gu)?.length ?? 0) / foreign;
  return Math.max(chinese, viet, typographic) - (5 * odd) / foreign;
}

function firstBad(bytes: Uint8Array): number {
  let [low, high] = [0, bytes.length];
  const reads = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch (error) {
      if (error instanceof TypeError) return false;
      throw error;
    }
  };
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (reads(middle + 1)) low = middle + 1;
    else high = middle;
  }
  return low;
}
