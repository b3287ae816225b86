import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../i18n/locales.ts';
import type { Card } from '../views/card.ts';
import { margin, size } from './element.ts';
import { cardToSvg, renderCard } from './renderCard.ts';
import { isWholePng } from './wholePng.ts';

const cards: Record<Locale, Card> = {
  vi: {
    kicker: 'Bài viết · 27/3/2023',
    title: 'Bí thư Tỉnh ủy các tỉnh biên giới Việt Nam và Vân Nam lần đầu họp thường niên trực tiếp',
    foot: 'Lào Cai · Hà Giang · Điện Biên',
    brand: 'Biên niên Sông Hồng',
    locale: 'vi',
  },
  zh: {
    kicker: '文章·2021年5月26日',
    title: '河江省与文山州召开视频会议，签署新一期合作计划',
    foot: '来源：《时代》杂志（越南）、Hà Giang',
    brand: '红河纪事',
    locale: 'zh',
  },
  en: {
    kicker: 'Figure · 2016–2020',
    title: 'Import–export turnover between the two sides',
    figure: { before: 'over US$', number: '6\u00a0billion', after: '' },
    foot: 'Source: Thoi Dai',
    brand: 'Red River Record',
    locale: 'en',
  },
};

describe('renderCard', () => {
  it.each(locales)('draws 1200×630 pixels in %s, the same bytes each time', async (locale) => {
    const picture = await renderCard(cards[locale]);
    expect(isWholePng(picture, { width: 1200, height: 630 })).toBe(true);
    expect(Buffer.from(await renderCard(cards[locale])).equals(picture)).toBe(true);
  });

  it('draws beads on the river, and nothing else changes', async () => {
    const card = { ...cards.vi, title: 'Biên giới' };
    const plain = await cardToSvg(card);
    const beads = [{ at: 0.5, radius: 12, filled: false }];
    const strung = await cardToSvg({ ...card, beads });
    const paths = (svg: string): string[] => svg.match(/<path[^>]*>/g) ?? [];
    expect(paths(strung).filter((path) => !paths(plain).includes(path))).toHaveLength(3);
    expect(paths(plain).every((path) => paths(strung).includes(path))).toBe(true);
  });

  it.each(locales)('has every sign that the record writes, in %s', async (locale) => {
    const signs = 'ỗ ậ ỵ Ặ Ử Đ ơ – — “a” ‘b’ US$ −5 ₫ 《文》（山）、河·江：一。二，三；四！五？…';
    const card = { ...cards[locale], kicker: signs, title: signs, foot: signs };
    await expect(renderCard(card)).resolves.toBeInstanceOf(Uint8Array);
  });

  it.each(locales)('names the character and the card when a glyph is missing, in %s', async (locale) => {
    const card = { ...cards[locale], foot: 'Seoul 한국' };
    await expect(renderCard(card)).rejects.toThrow(
      new RegExp(`한 \\(U\\+D55C\\) .*${locale} card “${card.title.slice(0, 8)}`),
    );
  });

  it('accepts text that is not yet in NFC', async () => {
    const apart = { ...cards.vi, title: cards.vi.title.normalize('NFD') };
    expect(Buffer.from(await renderCard(apart)).equals(await renderCard(cards.vi))).toBe(true);
  });

  it('says the name of the record once', async () => {
    const twice = { ...cards.vi, kicker: cards.vi.brand };
    expect(await cardToSvg(twice)).toBe(await cardToSvg({ ...cards.vi, kicker: '' }));
  });
});

const filler: Record<Locale, string> = {
  vi: 'Đề nghị phối hợp chống dịch sâu hơn và khuyến khích doanh nghiệp có thực lực ',
  zh: '河江省与文山州召开视频会议签署新一期合作计划',
  en: 'Proposed faster road and rail links with wider cultural cooperation MMM WWW ',
};

describe.each(locales)('a title of 140 characters in %s', (locale) => {
  const title = filler[locale].repeat(10).slice(0, 140).trim();
  const { figure: _, ...plain } = { ...cards[locale], title, foot: title, kicker: title };

  it('leaves the margins to paper and river', async () => {
    expect(await countInMargins(plain, isInk)).toBe(0);
  });

  it('leaves the margins of a figure to paper and water', async () => {
    const figure = { before: 'an estimated US$', number: '1,110.94\u00a0million', after: 'communes and townships' };
    expect(await countInMargins({ ...plain, figure }, isInk)).toBe(0);
  });

  it('breaks a word that is wider than the card', async () => {
    expect(await countInMargins({ ...plain, title: 'Wọ'.repeat(70) }, isInk)).toBe(0);
  });
});

describe('a card in two languages', () => {
  const pair = (first: Partial<Card>, second: Partial<Card>): Card => ({ ...cards.vi, ...first, second: { ...cards.zh, ...second } });

  it('has the text of both, and the same bytes each time', async () => {
    const picture = await renderCard(pair({}, {}));
    expect(isWholePng(picture, { width: 1200, height: 630 })).toBe(true);
    expect(Buffer.from(await renderCard(pair({}, {}))).equals(picture)).toBe(true);
    expect(Buffer.from(await renderCard(pair({}, { title: '另一标题' }))).equals(picture)).toBe(false);
  });

  it('leaves the margins free, also of long titles and numbers', async () => {
    const long = pair({ title: filler.vi.repeat(10).slice(0, 140).trim(), kicker: filler.vi }, { title: filler.zh.repeat(10).slice(0, 70), kicker: filler.zh.repeat(3) });
    expect(await countInMargins(long, isInk)).toBe(0);
    const vi = { before: 'trên', number: '1.110,94\u00a0triệu', after: 'xã, thị trấn' };
    const zh = { before: '超过', number: '11.1094亿', after: '个乡、市镇' };
    expect(await countInMargins(pair({ figure: vi, title: long.title }, { figure: zh, title: filler.zh.repeat(3) }), isInk)).toBe(0);
  });

  it('names the character and the language when a glyph is missing', async () => {
    await expect(renderCard(pair({}, { foot: '한' }))).rejects.toThrow(/한 \(U\+D55C\) .*zh card/);
  });
});

describe('the river keeps its distance from the text', () => {
  const long = (locale: Locale): string => filler[locale].repeat(10).slice(0, 140).trim();

  it.each(locales)('on a card with a long title in %s, with and without beads', async (locale) => {
    const { figure: _, ...plain } = { ...cards[locale], title: long(locale), foot: long(locale) };
    expect(await closest(plain)).toBeGreaterThanOrEqual(19);
    expect(await closest({ ...plain, beads: Array.from({ length: 8 }, (_bead, i) => ({ at: (i + 0.5) / 8, radius: 17, filled: i % 2 === 0 })) })).toBeGreaterThanOrEqual(19);
  });

  it.each(locales)('under a number in %s', async (locale) => {
    for (const number of ['6,5', '1290', locale === 'zh' ? '1.1094亿' : '1.110,94\u00a0triệu']) {
      expect(await closest({ ...cards[locale], figure: { before: '', number, after: '' } }), number).toBeGreaterThanOrEqual(18);
    }
  });

  it('on a card in two languages, between titles and sources', async () => {
    const pair = { ...cards.vi, title: long('vi'), foot: long('vi'), second: { ...cards.zh, title: long('zh').slice(0, 70), foot: long('zh') } };
    expect(await closest(pair)).toBeGreaterThanOrEqual(14);
    expect(await closest({ ...pair, title: 'Ngắn', second: { ...pair.second, title: '短' } })).toBeGreaterThanOrEqual(14);
  });
});

/** The least vertical distance, px, of river and ink under the line above the title. */
async function closest(card: Card): Promise<number> {
  const { pixels } = new Resvg(await cardToSvg(card), { font: { loadSystemFonts: false } }).render();
  const [kickerEnd, isRiver] = [110, ([red, green]: Rgb): boolean => red > 160 && green < 90];
  let least = Infinity;
  for (let x = 0; x < size.width; x++) {
    let [ink, river] = [-Infinity, -Infinity];
    for (let y = kickerEnd; y < size.height; y++) {
      const at = 4 * (y * size.width + x);
      const pixel: Rgb = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0];
      if (isRiver(pixel)) {
        least = Math.min(least, y - ink);
        river = y;
      } else if (isInk(pixel)) {
        least = Math.min(least, y - river);
        ink = y;
      }
    }
  }
  return least;
}

type Rgb = [red: number, green: number, blue: number];

/** Ink is the only dark colour; the river is red. */
function isInk([red]: Rgb): boolean {
  return red < 120;
}

/** Pixels of a kind outside the text area, less a few pixels for glyphs that reach over their box. */
async function countInMargins(card: Card, isKind: (pixel: Rgb) => boolean): Promise<number> {
  const { pixels } = new Resvg(await cardToSvg(card), { font: { loadSystemFonts: false } }).render();
  const edge = margin - 12;
  let count = 0;
  for (let y = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++) {
      const inside = x >= edge && x < size.width - edge && y >= edge - 8 && y < size.height - edge;
      const at = 4 * (y * size.width + x);
      if (!inside && isKind([pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0])) count++;
    }
  }
  return count;
}
