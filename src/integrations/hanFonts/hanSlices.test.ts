import { describe, expect, it } from 'vitest';
import { htmlToHan, setsToSlices, unicodeRange } from './hanSlices.ts';

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
    expect(htmlToHan('<html lang="vi"><body><h1>Lào Cai – “Đường sắt”</h1></body>')).toEqual({ text: new Set(), headlines: new Set() });
  });

  it('takes quotes, dashes and dots for Chinese on a page in Chinese', () => {
    const { text, headlines } = htmlToHan('<html class="a" lang="zh-Hans"><body><h1>“红”·河</h1><p>‘江’——2016—2020……</p></body>');
    expect([...text].join('')).toBe('“红”·河‘江’—…');
    expect([...headlines].join('')).toBe('“红”·河');
  });
});

describe('setsToSlices', () => {
  const pages = ['一二三', '一四', '一五六', '一七'].map((text) => new Set(text));

  it('names common characters one by one, the rest by ranges, and loses nothing', () => {
    expect(setsToSlices(pages, 3)).toEqual([
      { text: '七三二', range: 'U+4e03-4e8c' },
      { text: '五六四', range: 'U+4e94-56db' },
      { text: '一', range: 'U+4e00' },
    ]);
  });

  it('names marks that Latin shares one by one, however rare', () => {
    expect(setsToSlices([...pages, new Set('“八”')], 4)).toEqual([
      { text: '七三二五', range: 'U+4e03-4e94' },
      { text: '八六四', range: 'U+516b-56db' },
      { text: '“”一', range: 'U+201c-201d,U+4e00' },
    ]);
  });

  it('gives a piece with one character no range of two', () => {
    expect(setsToSlices([new Set('一'), new Set('二'), new Set('三'), new Set('四'), new Set('五')], 1)[0]).toEqual({ text: '一', range: 'U+4e00' });
  });

  it('lets a browser find each character in the last slice whose range holds it', () => {
    const many = Array.from({ length: 40 }, (_, i) => new Set(String.fromCodePoint(...[0, 1, 2, 3, 4, 5].map((j) => 0x4e00 + ((i * 37 * (j + 1)) % 900))).concat('中文')));
    const slices = setsToSlices(many, 20);
    const holds = (range: string, character: string): boolean =>
      range.split(',').some((part) => {
        const [first = '', last = first] = part.slice(2).split('-');
        const point = character.codePointAt(0) ?? 0;
        return point >= parseInt(first, 16) && point <= parseInt(last, 16);
      });
    for (const character of new Set(many.flatMap((page) => [...page]))) {
      expect(slices.findLast(({ range }) => holds(range, character))?.text, character).toContain(character);
    }
  });

  it('does not depend on the order of pages', () => {
    expect(setsToSlices(pages, 2)).toEqual(setsToSlices(pages.toReversed(), 2));
  });
});

describe('unicodeRange', () => {
  it('joins runs and reads characters beyond the basic plane', () => {
    expect(unicodeRange('七一丁𠮷')).toBe('U+4e00-4e01,U+4e03,U+20bb7');
  });
});
