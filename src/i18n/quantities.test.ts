import { describe, expect, it } from 'vitest';
import { qualifiers, type Qualifier, type Quantity } from '../schemas/fact.ts';
import { currencies, unitIds } from '../schemas/units.ts';
import { locales } from './locales.ts';
import { formatQuantity, type QuantityOptions } from './quantities.ts';

const dollars = (value: number): Quantity => ({ value, unit: 'USD', currency: 'USD' });
const dong = (value: number): Quantity => ({ value, unit: 'VND', currency: 'VND' });

describe('formatQuantity', () => {
  it.each<[Quantity, Qualifier, string, string, string]>([
    [dollars(1.2e9), 'exact', '1,2 tỷ USD', '12亿美元', 'US$1.2 billion'],
    [dollars(6e9), 'over', 'trên 6 tỷ USD', '超过60亿美元', 'over US$6 billion'],
    [dollars(110_940_000), 'exact', '110,94 triệu USD', '1.1094亿美元', 'US$110.94 million'],
    [dollars(1.2e9), 'estimated', 'ước đạt 1,2 tỷ USD', '预计达12亿美元', 'an estimated US$1.2 billion'],
    [
      { value: 180_000, unit: 'permit' },
      'about',
      'khoảng 180.000 giấy phép',
      '约18万份许可证',
      'about 180,000 permits',
    ],
    [{ value: 1e8, unit: 'person' }, 'nearly', 'gần 100 triệu người', '近1亿人', 'nearly 100 million people'],
    [{ value: 30_000, unit: 'mask' }, 'exact', '30.000 khẩu trang', '3万只口罩', '30,000 masks'],
    [dong(2.8e9), 'over', 'trên 2,8 tỷ đồng', '超过28亿越南盾', 'over VND 2.8 billion'],
    [dong(5e9), 'exact', '5 tỷ đồng', '50亿越南盾', 'VND 5 billion'],
    [{ value: 1_506, unit: 'delegate' }, 'exact', '1.506 đại biểu', '1506名代表', '1,506 delegates'],
    [{ value: 129, unit: 'delegation' }, 'exact', '129 đoàn', '129个代表团', '129 delegations'],
    [
      { value: 2_000, unit: 'worker-trip' },
      'over',
      'trên 2.000 lượt lao động',
      '超过2000人次',
      'over 2,000 worker trips',
    ],
    [
      { value: 1_000, unit: 'protective-suit' },
      'exact',
      '1.000 bộ đồ phòng hộ',
      '1000套防护服',
      '1,000 protective suits',
    ],
    [{ value: 3e5, unit: 'CNY', currency: 'CNY' }, 'exact', '300.000 nhân dân tệ', '30万元人民币', 'CNY 300,000'],
    [
      { value: 2.5e9, unit: 'CNY', currency: 'CNY' },
      'over',
      'trên 2,5 tỷ nhân dân tệ',
      '超过25亿元人民币',
      'over CNY 2.5 billion',
    ],
    [{ value: 7e6, unit: 'EUR', currency: 'EUR' }, 'about', 'khoảng 7 triệu euro', '约700万欧元', 'about €7 million'],
    [{ value: 1200, unit: 'tourist' }, 'about', 'khoảng 1.200 khách du lịch', '约1200名游客', 'about 1,200 tourists'],
    [{ value: 436.8, unit: 'tonne' }, 'exact', '436,8 tấn', '436.8吨', '436.8 tonnes'],
    [{ value: 92.3, unit: 'percent' }, 'exact', '92,3%', '92.3%', '92.3%'],
    [{ value: 200, unit: 'percent' }, 'exceeding', 'vượt 200%', '超出200%', 'exceeding by 200%'],
    [{ value: 50, unit: 'delegation' }, 'under', 'dưới 50 đoàn', '不到50个代表团', 'under 50 delegations'],
    [{ value: 10, unit: 'ordinal' }, 'exact', 'lần thứ 10', '第十次', '10th'],
    [{ value: 1, unit: 'rank' }, 'exact', 'thứ 1', '第1位', '1st'],
    [{ value: 1, unit: 'meeting-per-year' }, 'exact', '1 lần mỗi năm', '每年1次', '1 meeting a year'],
    [{ value: 2, unit: 'meeting-per-year' }, 'about', 'khoảng 2 lần mỗi năm', '约每年2次', 'about 2 meetings a year'],
    [{ min: 3, max: 5, unit: 'visit' }, 'exact', '3–5 chuyến thăm', '3至5次访问', '3–5 visits'],
    [
      { min: 30_000, max: 180_000, unit: 'mask' },
      'about',
      'khoảng 30.000–180.000 khẩu trang',
      '约3万至18万只口罩',
      'about 30,000–180,000 masks',
    ],
    [{ min: 1e6, max: 2e6, unit: 'USD' }, 'exact', '1 triệu–2 triệu USD', '100万至200万美元', 'US$1 million–2 million'],
    [{ value: 1, unit: 'county' }, 'exact', '1 huyện', '1个县', '1 county'],
    [{ value: 1, unit: 'district-pair' }, 'exact', '1 cặp huyện', '1对县', '1 pair of districts'],
  ])('writes %j with %s', (quantity, qualifier, vi, zh, en) => {
    expect(texts(quantity, { qualifier })).toEqual([vi, zh, en]);
  });

  it.each([
    [-8.47, 'giảm 8,47%', '下降8.47%', 'down 8.47%'],
    [-48.71, 'giảm 48,71%', '下降48.71%', 'down 48.71%'],
    [12.5, 'tăng 12,5%', '增长12.5%', 'up 12.5%'],
  ])('writes the change %d in words', (value, vi, zh, en) => {
    expect(texts({ value, unit: 'percent' }, { isChange: true })).toEqual([vi, zh, en]);
  });

  it.each(unitIds)('prints its number and pieces that make up the whole: %s', (unit) => {
    for (const locale of locales) {
      for (const qualifier of qualifiers) {
        const { before, number, after, text, bare } = formatQuantity(locale, { value: 7, unit }, { qualifier });
        const seven = unit === 'ordinal' ? /7|bảy|七/ : /7/;
        expect(text).toMatch(seven);
        expect(bare).toMatch(seven);
        expect(squeeze(`${before}${number}${after}`)).toBe(squeeze(text));
        expect(text).not.toMatch(/^\s|\s$|\s\s|undefined/);
        if (locale === 'zh' && unit !== 'ordinal') expect(text).not.toMatch(/\s/);
      }
    }
  });

  it('tells one from many in English for every counted thing', () => {
    const signs =
      'kilogram kilometre kilowatt kilowatt-hour megawatt kilovolt kilometre-per-hour metre-per-second teu mu times';
    const uncounted: readonly string[] = [...currencies, ...signs.split(' '), 'ordinal', 'percent', 'rank'];
    for (const unit of unitIds.filter((id) => !uncounted.includes(id))) {
      const [one, many] = [1, 2].map((value) => formatQuantity('en', { value, unit }).after);
      expect(one, unit).not.toBe(many);
    }
  });

  it('leaves the unit out of the bare form', () => {
    const bare = locales.map((locale) =>
      formatQuantity(locale, dollars(6e9), { qualifier: 'over' }).bare.replaceAll('\u00a0', ' '),
    );
    expect(bare).toEqual(['trên 6 tỷ', '超过60亿', 'over 6 billion']);
  });
});

function texts(quantity: Quantity, options: QuantityOptions): string[] {
  return locales.map((locale) => formatQuantity(locale, quantity, options).text.replaceAll('\u00a0', ' '));
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
