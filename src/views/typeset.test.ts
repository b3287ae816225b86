import { describe, expect, it } from 'vitest';
import { typeset } from './typeset.ts';

const kept = (text: string): string => `<span class="nobr">${text}</span>`;

describe('typeset', () => {
  it.each([
    ['<p>dịch COVID-19, đợt 2</p>', `<p>dịch ${kept('COVID-19')}, đợt 2</p>`],
    ['<p>8–9/2/2021 và 2016–2020.</p>', `<p>${kept('8–9/2/2021')} và ${kept('2016–2020')}.</p>`],
    ['<p>Côn Minh – Lào Cai</p>', '<p>Côn Minh\u00a0– Lào Cai</p>'],
    ['<p>Hà Giang và well-known</p>', '<p>Hà Giang và well-known</p>'],
  ])('keeps together in %s what belongs together', (html, set) => {
    expect(typeset('vi', html)).toBe(set);
  });

  it('touches no attribute, script, drawing or code', () => {
    const html =
      '<a title="a > COVID-19 – b" href="/x-1">x</a><script>a-1 – "2016–2020"</script><svg><text>2016–2020</text></svg><code>VN-03</code><!-- A-1 -->';
    expect(typeset('vi', html)).toBe(html);
  });

  it('parts the words of Chinese headlines below the first, and of nothing else', () => {
    const title = '河江省与文山州召开视频会议';
    expect(typeset('zh', `<h3><a href="/">${title}</a></h3><p>${title}</p>`)).toBe(
      `<h3><a href="/">河江省<wbr>与<wbr>文山州<wbr>召开<wbr>视频会议</a></h3><p>${title}</p>`,
    );
    expect(typeset('zh', '<h3>召开视频会议</h3>')).toBe('<h3>召开视频会议</h3>');
    expect(typeset('vi', `<h3>${title}</h3>`)).toBe(`<h3>${title}</h3>`);
  });

  it('does not lose its place at elements without an end', () => {
    const html = '<h2>召开<br>会议</h2><ul><li>会议<li>河江省与文山州召开视频会议</ul>';
    expect(typeset('zh', html)).toBe(html);
  });

  it('leaves entities whole in headlines', () => {
    expect(typeset('zh', '<h2>河江省与文山州&amp;边境合作</h2>')).toBe('<h2>河江省<wbr>与<wbr>文山州&amp;边境<wbr>合作</h2>');
  });
});
