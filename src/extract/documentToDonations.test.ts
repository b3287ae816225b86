import { describe, expect, it } from 'vitest';
import { documentToDonations, promisedGifts } from './documentToDonations.ts';
import { pageOf, partyText, testGazetteer } from './lib/testGazetteer.ts';
import { slowdown } from './lib/testTime.ts';
import type { DonationFact, SourceLang } from './lib/types.ts';

function read(lang: SourceLang, ...paragraphs: string[]): DonationFact[] {
  return documentToDonations(pageOf(lang, paragraphs), testGazetteer);
}

/** `givers > receivers: things` */
function gifts(lang: SourceLang, ...paragraphs: string[]): string[] {
  return read(lang, ...paragraphs).map(({ donors, recipients, items }) => {
    const things = items.map(({ name, value, unit }) => [value, unit, name].filter((part) => part !== null).join(' '));
    return `${donors.map(partyText).join('+')} > ${recipients.map(partyText).join('+')}: ${things.join(', ')}`;
  });
}

describe('documentToDonations in Vietnamese', () => {
  it.each<[string, string]>([
    ['Tỉnh Vân Nam tặng Hà Giang 30.000 khẩu trang y tế.', 'yunnan > ha-giang: 30000 mask khẩu trang y tế'],
    [
      'Châu Văn Sơn đã trao tặng 20 bộ máy tính và 600 cuốn sách cho Trường Cao đẳng Hà Giang.',
      'wenshan > Trường Cao đẳng Hà Giang: 20 computer máy tính, 600 book sách',
    ],
    ['Lào Cai hỗ trợ Hồng Hà 5 tấn gạo.', 'lao-cai > honghe: 5 tonne gạo'],
    ['Quảng Tây ủng hộ Lạng Sơn 2 tỷ đồng.', 'guangxi > lang-son: 2000000000 VND tiền'],
    [
      'UBND tỉnh Hà Giang tiếp nhận quà của chính quyền châu Văn Sơn gồm 500 chăn ấm.',
      'wenshan-gov > ha-giang-pc: 500 blanket chăn ấm',
    ],
    [
      'Ông cảm ơn tỉnh Vân Nam viện trợ nhiều trang thiết bị y tế cho Lai Châu.',
      'yunnan > lai-chau: trang thiết bị y tế',
    ],
    ['Xi măng do huyện Mã Quan hỗ trợ, gồm 60 tấn.', 'maguan > : Xi măng'],
    ['10 máy thở được tỉnh Vân Nam trao tặng hồi tháng 3.', 'yunnan > : 10 ventilator máy thở'],
    [
      'Trước đó, ngày 3/5, tại cửa khẩu, huyện Mã Quan tặng huyện Xín Mần 3 tấn ngô giống.',
      'maguan > xin-man: 3 tonne ngô giống',
    ],
    [
      'Thay mặt châu Văn Sơn, đoàn công tác trao tặng 50 xe đạp cho học sinh vùng cao.',
      'wenshan > học sinh vùng cao: 50 bicycle xe đạp',
    ],
  ])('%s', (text, expected) => {
    expect(gifts('vi', text)[0]).toBe(expected);
  });

  it('finds the giver in the clause before, and no gift in figures that someone provides', () => {
    const text = '他感谢云南省为老街省培训护士20名，并赠送医疗器材一批，价值约8万元人民币。';
    expect(gifts('zh', text)[0]).toMatch(/^yunnan > /u);
    expect(gifts('zh', '云南省商务厅提供的数据显示，进口水果超过3万吨。')).toEqual([]);
  });

  it('tells who arranged a gift from who gave it', () => {
    const [fact] = read('vi', 'Sở Ngoại vụ tỉnh Lạng Sơn vận động doanh nghiệp tỉnh Vân Nam trao tặng 200 phần quà.');
    expect(fact?.facilitators.map(partyText)).toEqual(['Sở Ngoại vụ tỉnh Lạng Sơn']);
    expect(fact?.donors.map(partyText)).toEqual(['doanh nghiệp tỉnh Vân Nam']);
    const [other] = read('vi', 'Thông qua kết nối của Hội Chữ thập đỏ Lào Cai, châu Hồng Hà tặng 100 lều bạt.');
    expect(other?.facilitators.map(partyText)).toEqual(['Hội Chữ thập đỏ Lào Cai']);
    expect(other?.donors.map(partyText)).toEqual(['honghe']);
  });

  it('keeps the qualifier and the currency', () => {
    expect(read('vi', 'Quảng Tây tặng Cao Bằng hơn 3 triệu nhân dân tệ.')[0]?.items).toEqual([
      { name: 'tiền', value: 3_000_000, unit: 'CNY', currency: 'CNY', qualifier: 'over' },
    ]);
  });

  it('leaves out what things are worth', () => {
    const [fact] = read('vi', 'Châu Văn Sơn tặng Hà Giang 20 máy tính trị giá 150.000 nhân dân tệ.');
    expect(fact?.items.map(({ value }) => value)).toEqual([20]);
  });

  it('dates a gift by its sentence, or no later than the report', () => {
    expect(read('vi', 'Ngày 3/5, Vân Nam tặng Hà Giang 20 máy thở.')[0]).toMatchObject({
      date: '2024?-05-03',
      dateInferred: true,
    });
    expect(read('vi', 'Từ ngày 8 đến 9/2, Vân Nam tặng Hà Giang 20 máy thở.')[0]?.date).toBe('2024?-02-08/2024?-02-09');
    expect(read('vi', 'Năm 2022, Vân Nam tặng Hà Giang 20 máy thở.')[0]).toMatchObject({
      date: '2022',
      dateInferred: false,
    });
    expect(read('vi', 'Vân Nam tặng Hà Giang 20 máy thở.')[0]).toMatchObject({
      date: '[..2024-05-20]',
      dateInferred: true,
    });
  });

  it.each([
    'Hai bên hỗ trợ nhau trong công tác tìm kiếm.',
    'Bộ hỗ trợ ký kết hơn 250 văn bản hợp tác.',
    'Bà đề nghị xem lại giờ mở cửa; ủng hộ mở 2 tuyến xe khách trong quý này.',
    'Lãnh đạo tỉnh tặng hoa chúc mừng đội bóng.',
    'Tỉnh đề nghị Vân Nam hỗ trợ 20 máy thở.',
    'Đề nghị Vân Nam tặng Hà Giang 20 máy thở.',
    'Phía bạn sẽ hỗ trợ 60 gian hàng.',
    'Lực lượng chức năng trao trả 38 công dân.',
    'Cửa khẩu tiếp nhận 300 xe hàng mỗi ngày.',
    'Các đại biểu trao đổi về 3 nhóm việc.',
  ])('finds no gift in: %s', (text) => {
    expect(gifts('vi', text)).toEqual([]);
  });
});

describe('documentToDonations in Chinese', () => {
  it.each<[string, string]>([
    ['云南省向老街省捐赠口罩3万只、帐篷150顶。', 'yunnan > lao-cai: 30000 mask 口罩, 150 tent 帐篷'],
    ['文山州人民政府向河江省人民委员会赠送20台电脑。', 'wenshan-gov > ha-giang-pc: 20 computer 电脑'],
    ['文山州人民政府给河江省人民委员会送来20台电脑。', 'wenshan-gov > ha-giang-pc: 20 computer 电脑'],
    ['红河州向老街省提供50万元紧急援助。', 'honghe > lao-cai: 500000 CNY 紧急援助'],
    ['他对云南省援助的大米300吨表示感谢。', 'yunnan > : 300 tonne 大米'],
  ])('%s', (text, expected) => {
    expect(gifts('zh', text)[0]).toBe(expected);
  });

  it('takes the things from the next sentence', () => {
    expect(gifts('zh', '云南省向老街省捐赠一批救灾物资。', '此次捐赠物资包括棉被2万床、大米300吨。')).toEqual([
      'yunnan > lao-cai: 20000 blanket 棉被, 300 tonne 大米',
    ]);
  });

  it.each([
    '捐赠仪式在河口举行。',
    '双方互赠纪念品。',
    '企业提供就业岗位300个。',
    '北部湾大学提供全额奖学金名额15个。',
    '希望云南省捐赠20台电脑。',
  ])('finds no gift in: %s', (text) => {
    expect(gifts('zh', text)).toEqual([]);
  });
});

describe('documentToDonations in English', () => {
  it.each<[string, string]>([
    ['Yunnan donated 300,000 masks to Lao Cai.', 'yunnan > lao-cai: 300000 mask masks'],
    ['Yunnan province presented 20 computers to a school in Ha Giang.', 'yunnan > school: 20 computer computers'],
    ['Some 50 tonnes of rice were donated by Honghe prefecture.', 'honghe > : 50 tonne rice'],
    ['Lang Son received 100 tents from Guangxi as a gift.', 'guangxi > lang-son: 100 tent tents'],
  ])('%s', (text, expected) => {
    expect(gifts('en', text)[0]?.replace('a school', 'school')).toBe(expected);
  });

  it.each([
    'Officials presented a report on 20 projects.',
    'Lao Cai asked Yunnan to donate 20 computers.',
    'The port received 300 trucks on Monday.',
    'The bank provided information to 200 visitors.',
  ])('finds no gift in: %s', (text) => {
    expect(gifts('en', text)).toEqual([]);
  });
});

it.each<[SourceLang, string]>([
  ['vi', 'tỉnh Vân Nam tặng Hà Giang 30.000 khẩu trang, '],
  ['zh', '云南省向老街省捐赠口罩3万只，'],
  ['en', 'Yunnan donated 300 masks to Lao Cai, '],
])('takes time in proportion to the length: %s', (lang, piece) => {
  expect(
    slowdown(
      () => performance.now(),
      (pieces) => read(lang, piece.repeat(pieces)),
      40,
    ),
  ).toBeLessThan(60);
});

describe('a gift that is promised', () => {
  it.each<[SourceLang, string, string]>([
    ['vi', 'Vân Nam sẽ tặng Hà Giang 20 máy thở.', 'yunnan > ha-giang: 20 ventilator máy thở'],
    ['zh', '云南省将向老街省捐赠20台电脑。', 'yunnan > lao-cai: 20 computer 电脑'],
    ['en', 'Yunnan will donate 20 computers to Lao Cai.', 'yunnan > lao-cai: 20 computer computers'],
  ])('is planned, without a day, and said to the editor in %s', (lang, text, expected) => {
    const [fact] = read(lang, text);
    expect(gifts(lang, text)).toEqual([expected]);
    expect(fact).toMatchObject({ planned: true, date: null });
    expect(promisedGifts(pageOf(lang, [text]), testGazetteer)).toEqual([
      expect.objectContaining({ rule: 'promised-gift', paragraph: 1 }),
    ]);
  });

  it('is not one that was made', () => {
    expect(read('vi', 'Vân Nam tặng Hà Giang 20 máy thở.')[0]).not.toHaveProperty('planned');
    expect(promisedGifts(pageOf('vi', ['Vân Nam tặng Hà Giang 20 máy thở.']), testGazetteer)).toEqual([]);
  });
});

it('finds what a gift consists of in the sentence after', () => {
  const told = 'UBND tỉnh Hà Giang tiếp nhận quà của chính quyền châu Văn Sơn.';
  expect(gifts('vi', told, 'Số quà trị giá 90 triệu đồng, gồm 300 chiếc chăn.')[0]).toMatch(/300 blanket/u);
});
