import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glossary, type Language } from './glossary.ts';
import { tell } from './say.ts';
import { findWording, mendWording } from './wording.ts';

const told = (text: string, lang: Language): string[] => findWording(text, lang).map(({ rule, index, message }) => `${index} ${rule} ${tell(message)}`);

describe('wording', () => {
  it.each<[Language, string, string]>([
    ['zh', '省委书记年度会晤机制第三届会议在河内举行', '“省委书记年度会晤机制第三次会议”'],
    ['zh', '联合工作组第十届会晤', '“联合工作组第十次会议”'],
    ['zh', '双方出席省委书记年会', '“省委书记年度会晤机制”'],
    ['zh', '河江省人民政府和文山州', '“河江省人民委员会”'],
    ['zh', '老街省省长', '“老街省人民委员会主席”'],
    ['zh', '文山州人民委员会', '“文山州人民政府”'],
    ['vi', 'UBND tỉnh Vân Nam', '“Chính quyền nhân dân tỉnh Vân Nam”'],
    ['vi', 'Phó Chủ Tịch tỉnh', '“Chủ tịch”'],
    ['en', 'Ties of Vietnam and Van Son district', '“Viet Nam”'],
    ['zh', '睦邻友好、全面合作、长期稳定、面向未来', '“长期稳定、面向未来、睦邻友好、全面合作”'],
    ['vi', 'hội nghị "thường niên"', 'expected “'],
    ['en', 'the "annual" talks', 'expected “'],
    ['zh', '会议,在河内', 'expected ，'],
    ['zh', '会议(第三次)', 'expected （'],
    ['vi', 'đường biên giới hoà bình', 'expected “hòa”'],
    ['vi', 'Uỷ ban', 'expected “Ủy”'],
    ['vi', 'Thuỷ lợi', 'expected “Thủy”'],
    ['vi', 'hai  bên', 'expected one'],
  ])('of %s: %s', (lang, text, expected) => {
    expect(told(text, lang).join('\n')).toContain(expected);
  });

  it.each<[Language, string]>([
    ['zh', '云南省人民政府与河江省人民委员会会谈，双方（越中）签署会议纪要。'],
    ['zh', '十四届全国人大代表、省委书记年度会晤机制第三次会议'],
    ['zh', '时间为16:12，网址见Lào Cai (Việt Nam)。'],
    ['vi', 'quý I, hoàn thành, quả, thỏa thuận, hòa bình, ngoài, toàn, khoản, loài, Chủ tịch Hồ Chí Minh, Bí thư Tỉnh ủy'],
    ['vi', 'UBND tỉnh Hà Giang và Chính quyền nhân dân tỉnh Vân Nam'],
    ['en', 'Nguyen Van Son spoke for the Vietnamese side of “Viet Nam–China” ties.'],
  ])('passes good %s: %s', (lang, text) => {
    expect(told(text, lang)).toEqual([]);
  });

  it('passes every form that its own glossary gives', () => {
    for (const { forms } of glossary)
      for (const lang of ['vi', 'zh', 'en'] as const) expect(told(forms[lang], lang)).toEqual([]);
  });

  it('is mended where that needs no judgement, and once is enough', () => {
    expect(mendWording('会议,  在河内(第三次)举行, 双方:越中', 'zh')).toBe('会议， 在河内（第三次）举行，双方：越中');
    expect(mendWording('会)!', 'zh')).toBe('会）！');
    expect(mendWording('hoà  "bình"', 'vi')).toBe('hoà "bình"');
    const text = fc.array(fc.constantFrom('会', '”', '）', ',', ' ', '  ', '(', ')', '"', ':', 'a', 'oà', '!', '1')).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom<Language[]>('vi', 'zh', 'en'), (written, lang) => {
        const mended = mendWording(written, lang);
        expect(mendWording(mended, lang)).toBe(mended);
      }),
    );
  });

  it('tells an opening quotation mark from a closing one, with and without spaces', () => {
    const marks = (text: string, lang: 'vi' | 'zh') => findWording(text, lang).map(({ message }) => message.values[1]).join('');
    expect(marks('Gọi là "luồng xanh", ("xanh").', 'vi')).toBe('“”“”');
    expect(marks('称为"绿色通道"和"快速通道"。', 'zh')).toBe('“”“”');
  });
});
