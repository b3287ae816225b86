import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeText, textToTokens } from './normalize.ts';

/** Any text, with what the sources are made of more often than chance would have it. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom('ò', 'o\u0300', 'ủ', 'y', 'a', 'e', 'Đ', 'Ð', 'Σ', 'İ', '–', ' - ', '\u00a0', '\u200b', '\u00ad'),
      fc.constantFrom(
        '…',
        '..',
        '，',
        '％',
        '２',
        '河',
        '1.506',
        '“',
        '’',
        '\u0323',
        '\u0302',
        '\u0338',
        '\ufe0f',
        '<',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('normalizeText', () => {
  it.each([
    ['Hòa Bình', 'hoà bình'],
    ['Hoà Bình', 'hoà bình'],
    ['thúy, Thuý, THÚY', 'thuý, thuý, thuý'],
    ['cửa khẩu Thanh Thủy', 'cửa khẩu thanh thuỷ'],
    ['khỏe, loè, qúy', 'khoẻ, loè, quý'],
    ['ngoại, hoàn, hoặc, của, múa, thuở', 'ngoại, hoàn, hoặc, của, múa, thuở'],
    ['Giàng Páo Mỷ', 'giàng páo mỷ'],
    ['Điện Biên', 'điện biên'],
    ['Ðiện Biên', 'điện biên'],
    ['2016 – 2020', '2016-2020'],
    ['2021- 2025', '2021-2025'],
    ['Việt Nam—Trung Quốc', 'việt nam-trung quốc'],
    ['kinh tế − xã hội', 'kinh tế-xã hội'],
    ['6\u00a0tỷ\u202fUSD\u3000\n', '6 tỷ usd'],
    ['“Láng giềng” «tốt» ‘bạn’ 「好」', '"láng giềng" "tốt" \'bạn\' "好"'],
    ['y tế… …… ..', 'y tế... ... ...'],
    ['Vân\u00ad Nam\u200b', 'vân nam'],
    ['２０２３年，增长８．５％', '2023年，增长8.5%'],
  ])('reads %j as %j', (from, to) => {
    expect(normalizeText(from)).toBe(to);
  });

  it('tells words apart that differ in a tone, a letter or đ', () => {
    for (const [a, b] of [
      ['Mỷ', 'Mỹ'],
      ['châu', 'chau'],
      ['đi', 'di'],
      ['hoá', 'hoà'],
      ['tỉnh', 'tính'],
    ]) {
      expect(normalizeText(a as string)).not.toBe(normalizeText(b as string));
    }
  });

  it('changes nothing when it is repeated', () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(normalizeText(normalizeText(t))).toBe(normalizeText(t));
      }),
      { numRuns: 2000 },
    );
  });

  it('is the same for every Unicode form of a text', () => {
    fc.assert(
      fc.property(text, (t) => {
        for (const form of ['NFC', 'NFD'] as const) expect(normalizeText(t.normalize(form))).toBe(normalizeText(t));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('textToTokens', () => {
  it.each([
    ['129 đoàn với 1.506 đại biểu', ['129', 'đoàn', 'với', '1.506', 'đại', 'biểu']],
    ['đạt 1,2 tỷ USD, bằng 92,3% kế hoạch', ['đạt', '1,2', 'tỷ', 'usd', 'bằng', '92,3', '%', 'kế', 'hoạch']],
    ['Ngày 27/3, 16:12', ['ngày', '27/3', '16:12']],
    ['COVID-19 (Covid 19)', ['covid', '19', 'covid', '19']],
    ['34 xã/thị trấn', ['34', 'xã', 'thị', 'trấn']],
    ['400kg, 20 ha/điểm', ['400', 'kg', '20', 'ha', 'điểm']],
    ['Việt Nam–Trung Quốc', ['việt', 'nam', 'trung', 'quốc']],
    ["Viet Nam's US$1.2 billion.", ['viet', 'nam', 's', 'us', '$', '1.2', 'billion']],
    ["l'Assemblée nationale", ['l', 'assemblée', 'nationale']],
    [
      '中越双边贸易额近12亿美元，2023年',
      ['中', '越', '双', '边', '贸', '易', '额', '近', '12', '亿', '美', '元', '2023', '年'],
    ],
    ['二〇二三年 COVID', ['二', '〇', '二', '三', '年', 'covid']],
    ['— … “”', []],
    ['', []],
  ])('of %j are %j', (from, tokens) => {
    expect(textToTokens(from)).toEqual(tokens);
  });

  it('are the same for the text, its NFD and its normalized form', () => {
    fc.assert(
      fc.property(text, (t) => {
        const tokens = textToTokens(t);
        expect(textToTokens(t.normalize('NFD'))).toEqual(tokens);
        expect(textToTokens(normalizeText(t))).toEqual(tokens);
      }),
      { numRuns: 2000 },
    );
  });

  it('hold no space, so that they can be joined by one', () => {
    fc.assert(fc.property(text, (t) => textToTokens(t).every((each) => !/\s/.test(each))));
  });
});
