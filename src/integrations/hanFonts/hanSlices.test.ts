import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { htmlToHan, pageToSlices, setsToSlices, styledMarks, unicodeRange, type PageCharacters } from './hanSlices.ts';

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
    expect(htmlToHan('<html lang="vi"><body><h1>Lào Cai – “Đường sắt”</h1></body>')).toEqual({
      text: new Set(),
      headlines: new Set(),
      folded: new Set(),
      isChinese: false,
    });
  });

  it('takes quotes, dashes and dots for Chinese on a page in Chinese', () => {
    const { text, headlines } = htmlToHan('<html class="a" lang="zh-Hans"><body><h1>“红”·河</h1><p>‘江’——2016—2020……</p></body>');
    expect([...text].join('')).toBe('“红”·河‘江’—…、；');
    expect([...headlines].join('')).toBe('“红”·河');
  });
});

describe('what a page keeps folded', () => {
  const folded = (body: string): string => [...htmlToHan(`<html lang="zh-Hans"><body>${body}`).folded].join('');

  it('is in popovers and in details but for their summary', () => {
    expect(folded('<p>一<span class="card" popover>二<span>三</span>四</span>五</p>')).toBe('二三四');
    expect(folded('<details class="kit"><summary>一</summary><p>二</p></details>三')).toBe('二');
    expect(folded('<button popovertarget="c1">一</button>二')).toBe('');
  });

  it('may be folded twice', () => {
    expect(folded('<details><summary>一</summary>二<details><summary>三</summary>四</details>五</details>六')).toBe('二三四五');
    expect(folded('<details><summary>一</summary><p>二<span popover>三</span></p></details>四')).toBe('二三');
  });

  it('is what a script may write from an attribute', () => {
    expect(folded('<details data-none="一二"><summary>一</summary></details><p title="三">四</p>')).toBe('二');
  });

  it('is nothing that the page shows elsewhere, or that its styles set between words', () => {
    expect(folded('<details><summary>一</summary>一二、</details><p>二</p>')).toBe('');
  });

  it('is not what style sheets write', () => {
    const rules = globSync('src/styles/*.css').flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/([^{}]+)\{[^{}]*?\scontent: '([^']*)'/g)]);
    const marks = rules.flatMap(([, selector = '', content = '']) => (selector.includes(':not(:lang(zh))') ? [] : (content.match(/[^\u0000-\u00a0‹›]/g) ?? [])));
    expect([...new Set(marks)].sort().join('')).toBe([...styledMarks].sort().join(''));
  });
});

describe('pageToSlices', () => {
  const slices = (text: string, folded: string, size: number): string[] => pageToSlices(new Set(text), new Set(folded), size).map((slice) => slice.text);

  it('cuts evenly in the order of reading, what is folded last', () => {
    expect(slices('五一四二三', '', 4)).toEqual(['五一四', '二三']);
    expect(slices('五一四二三', '一三', 9)).toEqual(['五四二', '一三']);
  });

  it('names every character once', () => {
    expect(pageToSlices(new Set('二一'), new Set(), 9)).toEqual([{ text: '二一', range: 'U+4e00,U+4e8c' }]);
    expect(pageToSlices(new Set(), new Set(), 9)).toEqual([]);
    expect(slices('一', '一', 9)).toEqual(['一']);
  });
});

describe('setsToSlices', () => {
  const page = (text: string, isChinese = true): PageCharacters => ({ characters: new Set(text), isChinese });
  const pages = [page('一二三'), page('一四二'), page('一五六'), page('一七'), page('四', false)];

  it('names what other languages show and what is frequent one by one, the rest by ranges, and loses nothing', () => {
    expect(setsToSlices(pages, { frequent: 2, size: 3 })).toEqual([
      { text: '七三五', range: 'U+4e03-4e94' },
      { text: '六', range: 'U+516d' },
      { text: '一二', range: 'U+4e00,U+4e8c' },
      { text: '四', range: 'U+56db' },
    ]);
  });

  it('names marks that Latin shares one by one, however rare', () => {
    expect(setsToSlices([...pages, page('“八”')], { frequent: 1, size: 4 }).map(({ text }) => text)).toEqual(['七三二五', '八六', '一“”', '四']);
  });

  it('gives a piece with one character no range of two', () => {
    expect(setsToSlices([page('一二三四五')], { frequent: 1, size: 1 })[0]).toEqual({ text: '三', range: 'U+4e09' });
  });

  it('lets a browser find each character in the last slice whose range holds it', () => {
    const many = Array.from({ length: 40 }, (_, i) => page(String.fromCodePoint(...[0, 1, 2, 3, 4, 5].map((j) => 0x4e00 + ((i * 37 * (j + 1)) % 900))).concat('中文'), i % 5 > 0));
    const slices = setsToSlices(many, { frequent: 30, size: 20 });
    const holds = (range: string, character: string): boolean =>
      range.split(',').some((part) => {
        const [first = '', last = first] = part.slice(2).split('-');
        const point = character.codePointAt(0) ?? 0;
        return point >= parseInt(first, 16) && point <= parseInt(last, 16);
      });
    for (const character of new Set(many.flatMap(({ characters }) => [...characters]))) {
      expect(slices.findLast(({ range }) => holds(range, character))?.text, character).toContain(character);
    }
  });

  it('does not depend on the order of pages', () => {
    expect(setsToSlices(pages, { frequent: 2, size: 2 })).toEqual(setsToSlices(pages.toReversed(), { frequent: 2, size: 2 }));
  });
});

describe('unicodeRange', () => {
  it('joins runs and reads characters beyond the basic plane', () => {
    expect(unicodeRange('七一丁𠮷')).toBe('U+4e00-4e01,U+4e03,U+20bb7');
  });
});
