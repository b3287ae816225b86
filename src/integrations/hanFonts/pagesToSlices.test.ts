import { describe, expect, it } from 'vitest';
import { htmlToHan, setsToSlices, unicodeRange } from './pagesToSlices.ts';

describe('htmlToHan', () => {
  it('reads what a page shows, not its head, attributes or data', () => {
    const { text, headlines } = htmlToHan(
      '<head><title>头</title></head><body><a class="wordmark" href="/zh/">红河</a><h2 id="x">文<b>山</b>州</h2><p title="名">Hà Giang，省。</p><script>"码"</script></body>',
    );
    expect([...text].join('')).toBe('红河文山州，省。');
    expect([...headlines].join('')).toBe('红河文山州');
  });

  it('counts large values among the headlines', () => {
    const { headlines } = htmlToHan('<body><a class="figure-number" href="/"><span class="figure-around">超过</span>60亿</a><p class="lead">美元</p>');
    expect([...headlines].join('')).toBe('超过亿');
  });

  it('finds nothing Chinese in Vietnamese', () => {
    expect(htmlToHan('<body><h1>Lào Cai – “Đường sắt”</h1></body>')).toEqual({ text: new Set(), headlines: new Set() });
  });
});

describe('setsToSlices', () => {
  it('puts what most pages use first and loses nothing', () => {
    expect(setsToSlices([new Set('省县'), new Set('省乡'), new Set('省县')], 2)).toEqual(['省县', '乡']);
  });

  it('does not depend on the order of pages', () => {
    const pages = [new Set('甲乙丙'), new Set('丁丙'), new Set('戊')];
    expect(setsToSlices(pages, 2)).toEqual(setsToSlices(pages.toReversed(), 2));
  });
});

describe('unicodeRange', () => {
  it('joins runs and reads characters beyond the basic plane', () => {
    expect(unicodeRange('七一丁𠮷')).toBe('U+4e00-4e01,U+4e03,U+20bb7');
  });
});
