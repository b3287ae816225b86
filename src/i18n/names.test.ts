import { describe, expect, it } from 'vitest';
import type { Names } from '../schemas/common.ts';
import { compareNames, locales } from './locales.ts';
import { printDescriptiveName, printName } from './names.ts';

const certain: Names = { vi: 'Vương Ninh', zh: '王宁', en: 'Wang Ning', zhCertainty: 'certain' };
const doubtful: Names = { vi: 'Nguyễn Văn Sơn', zh: '阮文山', en: 'Nguyen Van Son', zhCertainty: 'probable' };
const unknown: Names = { vi: 'Nhôm Ma Lát', en: 'Nhommalath', zhCertainty: 'none' };

describe('printName', () => {
  it('prints a certain name in each language', () => {
    expect(locales.map((locale) => printName(locale, certain, 'CN'))).toEqual([
      { text: 'Vương Ninh' },
      { text: '王宁' },
      { text: 'Wang Ning' },
    ]);
  });

  it.each(['probable', 'unverified', 'conflicting'] as const)('keeps a %s form out of Chinese pages', (zhCertainty) => {
    expect(printName('zh', { ...doubtful, zhCertainty }, 'VN')).toEqual({ text: 'Nguyễn Văn Sơn', lang: 'vi' });
  });

  it('writes pinyin for the Chinese side, Vietnamese for the other', () => {
    expect(printName('zh', { ...certain, zhCertainty: 'conflicting' }, 'CN')).toEqual({
      text: 'Wang Ning',
      lang: 'en',
    });
    expect(printName('zh', unknown)).toEqual({ text: 'Nhôm Ma Lát', lang: 'vi' });
  });

  it('writes the English name of what lies in neither country', () => {
    expect(printName('zh', unknown, 'other')).toEqual({ text: 'Nhommalath', lang: 'en' });
  });
});

describe('printDescriptiveName', () => {
  it('takes a Chinese form however sure it is, and the Vietnamese one without it', () => {
    expect(printDescriptiveName('zh', doubtful)).toEqual({ text: '阮文山' });
    expect(printDescriptiveName('zh', unknown)).toEqual({ text: 'Nhôm Ma Lát', lang: 'vi' });
    expect(printDescriptiveName('en', unknown)).toEqual({ text: 'Nhommalath' });
  });
});

describe('compareNames', () => {
  it('orders Vietnamese with đ after d and tones in their own order', () => {
    const names = ['Điện Biên', 'Đắk Lắk', 'Đà Nẵng', 'Dak Lak'];
    expect(names.sort((a, b) => compareNames('vi', a, b))).toEqual(['Dak Lak', 'Đà Nẵng', 'Đắk Lắk', 'Điện Biên']);
    const tones = ['mạ', 'má', 'mã', 'mả', 'mà', 'ma'];
    expect(tones.sort((a, b) => compareNames('vi', a, b))).toEqual(['ma', 'mà', 'mả', 'mã', 'má', 'mạ']);
  });

  it('orders Chinese by pinyin', () => {
    const ordered = [...'奠边 高平 广宁 广西 海防 河江 河内 红河 金瓯 莱州 老街 谅山 普洱 文山 宣光 云南'.split(' ')];
    expect(ordered.toReversed().sort((a, b) => compareNames('zh', a, b))).toEqual(ordered);
  });
});
