import { describe, expect, it } from 'vitest';
import { tell } from '../record/say.ts';
import { bytesToCapture, CaptureError, maxCapture_bytes } from './bytesToCapture.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (number[] | string)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

/** UTF-16 with the low byte first. */
function utf16(text: string): number[] {
  return [...text].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]);
}

describe('text', () => {
  it('loses BOM and CR, and is composed', () => {
    const { text, format, charset, warnings } = bytesToCapture(
      bytes([0xef, 0xbb, 0xbf], 'Hà Giang\r\nLào Cai\r'.normalize('NFD')),
    );
    expect({ text, format, charset, warnings }).toEqual({
      text: 'Hà Giang\nLào Cai\n',
      format: 'text',
      charset: 'utf-8',
      warnings: [],
    });
  });

  it.each([
    ['<!DOCTYPE html><title>x</title>', 'html'],
    ['\n<html lang="vi"><body>x</body></html>', 'html'],
    ['<div><p>Một</p><p>Hai</p></div>', 'html'],
    ['Giá trị < 5 và > 3, theo <báo cáo>.', 'text'],
    ['# Tiêu đề\n\n[liên kết](https://example.org)', 'text'],
  ])('%j is %s', (text, format) => {
    expect(bytesToCapture(utf8(text)).format).toBe(format);
  });

  it.each([
    ['UTF-16 with a mark', [0xff, 0xfe, ...utf16('Cửa khẩu Thanh Thủy')], 'utf-16le'],
    ['UTF-16 without a mark', utf16('<p>Cửa khẩu quốc tế Thanh Thủy mở lại</p>'), 'utf-16le'],
  ])('reads %s', (_what, list, charset) => {
    const capture = bytesToCapture(Uint8Array.from(list));
    expect(capture.charset).toBe(charset);
    expect(capture.text).toContain('Thanh Thủy');
  });
});

describe('a charset that lies', () => {
  // 云南省与越南四省 合作 in GB 18030.
  const chinese = [
    0xd4, 0xc6, 0xc4, 0xcf, 0xca, 0xa1, 0xd3, 0xeb, 0xd4, 0xbd, 0xc4, 0xcf, 0xcb, 0xc4, 0xca, 0xa1, 0xba, 0xcf, 0xd7,
    0xf7,
  ];
  // Hợp tác in windows-1258, whose tone marks follow their letter.
  const vietnamese = [0x48, 0xf5, 0xf2, 0x70, 0x20, 0x74, 0xe1, 0x63];

  it.each([
    ['gb2312', '<meta charset="gb2312"><p>Hà Giang và Vân Nam</p>', 'utf-8', 'Hà Giang'],
    [
      'iso-8859-1',
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1"><p>云南</p>',
      'utf-8',
      '云南',
    ],
  ])('of %s gives way to UTF-8 that is valid', (declared, text, charset, held) => {
    const capture = bytesToCapture(utf8(text));
    expect(capture).toMatchObject({ charset, warnings: [{ rule: 'charset' }] });
    expect(capture.warnings.map(({ message }) => tell(message)).join()).toContain(declared);
    expect(capture.text).toContain(held);
  });

  it('of UTF-8 gives way to GB 18030', () => {
    const capture = bytesToCapture(bytes('<meta charset="utf-8"><p>', chinese, '</p>'));
    expect(capture).toMatchObject({ charset: 'gb18030', warnings: [{ rule: 'charset' }] });
    expect(capture.text).toContain('云南省与越南四省合作');
  });

  it('of UTF-8 gives way to windows-1258', () => {
    const capture = bytesToCapture(bytes('<meta charset="utf-8"><p>', vietnamese, '</p>'));
    expect(capture).toMatchObject({ charset: 'windows-1258', warnings: [{ rule: 'charset' }] });
    expect(capture.text).toContain('Hợp tác');
  });

  it('is no lie when the bytes agree, or say nothing', () => {
    expect(bytesToCapture(bytes('<meta charset="gb2312"><p>', chinese, '</p>'))).toMatchObject({
      charset: 'gb18030',
      warnings: [],
    });
    expect(bytesToCapture(bytes('<p>', chinese, '</p>'), { charset: 'GBK' })).toMatchObject({
      charset: 'gb18030',
      warnings: [],
    });
    expect(bytesToCapture(utf8('<meta charset="gb2312"><p>Hanoi</p>')).warnings).toEqual([]);
  });

  it('is told of UTF-8 whose last letter is cut off', () => {
    const whole = utf8(`Tỉnh Hà Giang và châu Văn Sơn ký kết chương trình hợp tác ${'rất '.repeat(20)}tốt`);
    const cut = bytesToCapture(whole.subarray(0, whole.length - 2));
    expect(cut).toMatchObject({ charset: 'utf-8', warnings: [{ rule: 'charset' }] });
  });
});

describe('refused', () => {
  it.each([
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10], /PNG image/],
    ['a JPEG image', [0xff, 0xd8, 0xff, 0xe0], /JPEG/],
    ['a PDF document', [...utf8('%PDF-1.7 …')], /PDF/],
    ['a gzip archive', [0x1f, 0x8b, 8, 0], /gzip/],
    ['an Office document', [0x50, 0x4b, 3, 4], /Office/],
    ['NUL in text', [...utf8('Hà Giang và Văn Sơn'), 0, ...utf8('hợp tác toàn diện')], /NUL byte at offset 23/],
    ['nothing', [], /empty/],
    ['spaces', [...utf8(' \n\t\u00a0\ufeff')], /empty/],
    ['noise', Array.from({ length: 400 }, (_v, i) => ((i * 7919) % 127) + 128), /offset 0.*save the page as UTF-8/],
  ])('%s', (_what, list, message) => {
    const read = (): unknown => bytesToCapture(Uint8Array.from(list), { name: 'page.txt' });
    expect(read).toThrow(CaptureError);
    expect(read).toThrow(message);
    expect(read).toThrow('page.txt');
  });

  it('100 MB, at once', () => {
    const start = performance.now();
    expect(() => bytesToCapture(new Uint8Array(100 * 1024 * 1024))).toThrow(/size of 100 MB.*at most 10 MB/);
    expect(maxCapture_bytes).toBe(10 * 1024 * 1024);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
