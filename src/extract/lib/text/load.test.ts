/** Processor time grows with the size of a capture, whatever stands in it. */
import { describe, expect, it } from 'vitest';
import { captureToDocument } from '../../captureToDocument.ts';
import { CaptureError } from './captureError.ts';

const repeat = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const small = 100_000;
const factor = 10;

function read(text: string, format: 'html' | 'text'): number {
  const start = process.cpuUsage();
  try {
    captureToDocument({ text, format }, {});
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Least time of a processor in some runs. */
function leastTime_ms(text: string, format: 'html' | 'text'): number {
  return Math.min(read(text, format), read(text, format));
}

describe.each([
  ['text', 'one line', 'Tỉnh Hà Giang và châu Văn Sơn ký kết. '],
  ['text', 'one line of Chinese', '云南省与老街省举行会谈。'],
  ['text', 'lines', 'Hai bên đã trao đổi 12 lượt đoàn và ký hai văn bản.\n'],
  ['text', 'headlines', 'Hai tỉnh tăng cường hợp tác biên giới\nTin liên quan\n'],
  ['text', 'dates', '12/05/2023 08:00\n'],
  ['text', 'captions', 'Các đại biểu dự họp. (Ảnh: \n'],
  ['text', 'brackets', '![[a](('],
  ['text', 'spaces', ' \t'],
  ['html', 'paragraphs', '<p>Hai bên đã ký biên bản hợp tác về cửa khẩu và thương mại.</p>\n'],
  ['html', 'pictures', '<div><img src=a><p>Lễ ký biên bản</p></div>'],
  ['html', 'comments', '<!-- '],
  ['html', 'scripts', '<script>1</script>'],
  ['html', 'open scripts', '<script>'],
  ['html', 'open quotes', '<a b="'],
  ['html', 'entities', '&amp;'],
] as const)('%s of %s', (format, _what, piece) => {
  it('takes linear time', { timeout: 60_000 }, () => {
    const time_ms = leastTime_ms(repeat(piece, small), format);
    expect(leastTime_ms(repeat(piece, factor * small), format)).toBeLessThan(1.5 * factor * Math.max(time_ms, 60));
  });
});

it('an article of 1 MB takes at most 5 s of a processor', { timeout: 60_000 }, () => {
  const text = Array.from(
    { length: 13_000 },
    (_v, i) => `<p>Lần thứ ${i}, hai địa phương trao đổi ${i % 90} đoàn và ký ${i % 7} văn bản hợp tác.</p>`,
  ).join('\n');
  expect(text.length).toBeGreaterThan(900_000);
  expect(
    leastTime_ms(`<html><body><h1>Hai địa phương hợp tác</h1><div>${text}</div></body></html>`, 'html'),
  ).toBeLessThan(5000);
});
