import { describe, expect, it } from 'vitest';
import { keepTogether } from './keepTogether.ts';

describe('keepTogether', () => {
  it('keeps options whole, and lets code break at its spaces and slashes', () => {
    expect(keepTogether('<p><code>npm run addresses -- --append</code> adds</p>')).toBe(
      '<p><code>npm run addresses <span class="nobr">--</span> <span class="nobr">--append</span></code> adds</p>',
    );
    expect(keepTogether('in <code>content/places/</code> and <code>a/b</code>')).toBe('in <code>content/<wbr>places/</code> and <code>a/<wbr>b</code>');
  });

  it('leaves no mark at the beginning of a line', () => {
    expect(keepTogether('写<code>a/b</code>：<code>git</code>。')).toBe('写<code>a/</code><wbr><span class="nobr"><code>b</code>：</span><span class="nobr"><code>git</code>。</span>');
    expect(keepTogether('<code>npm run check</code>, then')).toBe('<code>npm run </code><span class="nobr"><code>check</code>,</span> then');
    const long = 'x'.repeat(30);
    expect(keepTogether(`<code>${long}</code>.`)).toBe(`<code>${long}</code>.`);
  });

  it('keeps dates whole', () => {
    expect(keepTogether('<p title="30 June">until 30 June 2025, in May 2021; tháng 5/2021, ngày 30/6').replaceAll('\u00a0', '~')).toBe(
      '<p title="30 June">until 30~June~2025, in May~2021; tháng~5/2021, ngày~30/6',
    );
  });

  it('changes neither headings nor blocks of code', () => {
    const html = '<h2 id="a"><code>a/b</code>: 30 June 2025</h2><pre class="x"><code>a/b -c</code>.</pre>';
    expect(keepTogether(html)).toBe(html);
  });
});
