import { describe, expect, it } from 'vitest';
import { CaptureError } from './captureError.ts';
import { guardHtml, withoutScripts } from './guardHtml.ts';

describe('withoutScripts', () => {
  it.each([
    ['a<script>if (a < b) "</p>"</script>b', 'a b'],
    ['a<!-- <p>x</p> -->b', 'a b'],
    ['a<style>p > a {}</style >b', 'a b'],
    ['a<SCRIPT SRC=x></SCRIPT>b', 'a b'],
    ['a<svg><path/></svg>b', 'a b'],
    ['a<script>never closed', 'a '],
    ['a<!-- never closed', 'a '],
    ['<p>x</p>', '<p>x</p>'],
  ])('%j -> %j', (html, clean) => {
    expect(withoutScripts(html)).toBe(clean);
  });

  it('keeps JSON-LD', () => {
    const data = '<script type="application/ld+json">{"a": 1}</script>';
    expect(withoutScripts(`<head>${data}<script>x</script></head>`)).toBe(`<head>${data} </head>`);
  });
});

describe('guardHtml', () => {
  it.each([
    ['a million nested elements', '<div>'.repeat(1_000_000)],
    ['nesting of many names', '<b><i><u>'.repeat(5000)],
    ['a million attributes', `<p ${'a=1 '.repeat(1_000_000)}>`],
    ['a million elements', '<p>x</p>'.repeat(1_000_000)],
    ['50 MB', '<p>Hai bên ký biên bản.</p>'.repeat(2_000_000)],
    ['nothing but <', '<'.repeat(1_000_000)],
    ['an open quote', `<a b="${'x" c="'.repeat(100_000)}`],
  ])('refuses %s at once', (_what, html) => {
    const start = performance.now();
    expect(() => guardHtml(html)).toThrow(CaptureError);
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it('counts the elements of a page', () => {
    expect(guardHtml('<html><body><p a="x > y">1<br>2</p></body></html>')).toBe(4);
  });
});
