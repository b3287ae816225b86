import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatQuantity } from '../i18n/quantities.ts';
import { readQuantities } from '../record/readQuantity.ts';
import { qualifiers } from '../schemas/fact.ts';
import { currencies, isCurrency, unitFamilies, type UnitId } from '../schemas/units.ts';
import { documentToFigures } from './documentToFigures.ts';
import { entriesToGazetteer } from './entriesToGazetteer.ts';
import { testRecord } from './lib/testRecord.ts';
import { slowdown } from './lib/testTime.ts';
import type { CapturedDocument, FigureFact, SourceLang } from './lib/types.ts';

const gazetteer = entriesToGazetteer(testRecord([]));

function figuresOf(lang: SourceLang, texts: readonly string[], title: string | null = null): FigureFact[] {
  const document: CapturedDocument = {
    source: { title, publisher: null, byline: null, published: '2024-07-10', url: null, lang },
    paragraphs: texts.map((text, i) => ({ number: i + 1, text })),
    captions: [],
    warnings: [],
  };
  return documentToFigures(document, gazetteer);
}

/** `over 120 delegation 2023` */
function inShort({ value, min, max, unit, qualifier, period }: FigureFact): string {
  return [qualifier === 'exact' ? '' : qualifier, value ?? `${min}–${max}`, unit, period].filter(Boolean).join(' ');
}

describe('documentToFigures', () => {
  it.each<[SourceLang, string, string[]]>([
    ['vi', 'Hai bên đào 45 hố ga, lắp 320 cột đèn.', ['45 item', '320 item']],
    ['vi', 'Có 8 thợ thêu và 42 thí sinh dự thi.', ['8 person', '42 person']],
    ['vi', 'Bốn trụ cột hợp tác được nêu ra.', ['4 item']],
    ['vi', 'Trong số 8 học viên có 5 nam, 3 nữ.', ['8 trainee', '5 person', '3 person']],
    ['vi', 'Đã lắp 6 trong số 8 cột đèn.', ['6 item', '8 item']],
    ['vi', 'Nâng công suất từ 120 lên 200 thửa.', ['120 item', '200 item']],
    ['vi', 'Mở 4 khóa học, mỗi lớp 30 người.', ['4 course', '30 person']],
    ['vi', 'Hai bên tuần tra chung mỗi tháng 2 lần.', ['2 meeting-per-month']],
    ['vi', 'Chi phí thấp hơn Côn Minh chừng 35%.', ['about -35 percent']],
    ['vi', 'Hai bên dự vòng hội đàm thứ 12.', ['12 ordinal']],
    ['zh', '互访团组超过120个，旅行团413个。', ['over 120 delegation', '413 group']],
    ['zh', '开班由2022年的3个增加到11个。', ['3 course 2022', '11 course 2022']],
    ['zh', '一柜能省运费3000多元。', ['over 3000 CNY']],
    ['zh', '一个圩能卖1000多块钱，过关要排一两个小时。', ['over 1000 CNY', '1–2 hour']],
    ['zh', '损耗率由8%降到3%以内。', ['8 percent', 'under 3 percent']],
    ['zh', '企业建成种植基地4个。', ['4 site']],
    ['vi', 'Tàu chạy mất 2 tiếng rưỡi.', ['2.5 hour']],
    ['en', 'A 36-million-yuan road was built.', ['36000000 CNY']],
    ['zh', '每年培训50名职业院校教师。', ['50 teacher']],
    ['zh', '12岁的学生说，代表团第一次到河口。', []],
    ['zh', '列车由4对增至6对。', ['4 train', '6 train']],
    ['en', 'Goods worth VNĐ7.2 billion were handed over.', ['7200000000 VND']],
    ['en', 'They gave 18 sound recorders and a 20 per cent discount.', ['18 item', '-20 percent']],
    ['en', 'The gate welcomed 40,000 visitors, and nearly 26,000 came from abroad.', ['40000 visitor', 'nearly 26000 visitor']],
    ['vi', 'Đoàn đến từ 3 xã, 2 phường biên giới.', ['3 commune', '2 commune']],
    ['vi', 'Thời gian thông quan giảm từ 5 giờ xuống còn 2 giờ.', ['5 hour', '2 hour']],
    ['vi', 'Dự kiến đến năm 2030, tổng kim ngạch đạt 10 tỷ USD.', ['10000000000 USD 2030']],
    ['vi', 'Tổng số 2.140 tấn hàng đã qua cửa khẩu.', ['2140 tonne']],
    ['vi', 'Kinh phí ước khoảng 35 tỷ đồng.', ['estimated 35000000000 VND']],
    ['vi', 'Kim ngạch trong 5 tháng đạt 12 triệu USD.', ['12000000 USD 2024-01/2024-05']],
    ['vi', 'Cửa khẩu được mở lại từ tháng 9/2023, đến nay đã có 500 lượt xe.', ['500 vehicle 2023-09/2024-07']],
    ['zh', '双方签署了3份长期合作备忘录。', ['3 agreement']],
    ['zh', '在口岸设立2个联合检测点，安装路灯320盏。', ['2 site', '320 item']],
    ['zh', '车子要排两三天队，有五六百名学生。', ['2–3 day', '500–600 student']],
    ['zh', '2022年以来，两地开展巡逻42次。', ['42 patrol 2022/2024']],
    ['zh', '双方在12个领域开展20项具体合作。', ['12 field', '20 item']],
    ['zh', '全省人口约260万，进口量居全国进口来源地第3位。', ['about 2600000 person', '3 rank']],
    ['en', 'Visitors numbered 1,120, including 386 from Yunnan.', ['1120 visitor', '386 visitor']],
    ['en', 'The park covers 2,850 hectares, of which 1,590 lie in Vietnam.', ['2850 hectare', '1590 hectare']],
    ['en', 'The post is staffed by 52 Vietnamese and 48 Chinese officers.', ['52 officer', '48 officer']],
    ['en', 'It has 30 exchange students and handled 14 wage disputes.', ['30 student', '14 activity']],
    ['en', 'It is 15 percent lower than by road, a 9 percent decrease from May.', ['-15 percent', '-9 percent']],
    ['en', 'Fruit made up 62 percent of the cargo.', ['62 percent']],
    ['en', 'They will extend the stay from three to seven days.', ['3 day', '7 day']],
    ['en', 'Passenger numbers rose from 2,100 in 2022 to 3,400 in 2023.', ['2100 traveller 2022', '3400 traveller 2023']],
    ['en', 'They sold 3.2 million stems to buyers, 1.5 times the earlier amount.', ['3200000 item', '1.5 times']],
    ['en', 'The sides agreed to hold a meeting every six months.', ['1 meeting-per-half-year']],
  ])('counts in %s what has no unit of its own, or lends it: %s', (lang, text, expected) => {
    expect(figuresOf(lang, [text]).map(inShort)).toEqual(expected);
  });

  it.each<[SourceLang, string, string[]]>([
    ['vi', 'Năm 2021, chợ được mở, hiện có 45 gian hàng.', ['45 booth']],
    ['zh', '该园2021年8月启用，目前入驻企业64家。', ['64 enterprise']],
    ['en', 'The park, which opened in August 2021, is now home to 81 companies.', ['81 enterprise']],
    ['vi', 'Sau trận lũ ngày 11/6, xã dời 12 hộ; đồng thời trao 30 suất quà.', ['12 household 2024-06-11', '30 gift']],
  ])('gives what is so now no time told before in %s: %s', (lang, text, expected) => {
    expect(figuresOf(lang, [text]).map(inShort)).toEqual(expected);
  });

  it.each<[SourceLang, string]>([
    ['vi', 'Ban Chỉ đạo 389 tỉnh họp về bão số 3, dịch Covid-19 và Quốc lộ 4D tại phường 12.'],
    ['vi', 'Đội nhà thắng với tỷ số 3 - 1, khách sạn 5 sao, công nghiệp 4.0.'],
    ['zh', '5G基站和第3号台风；项目分两期，二期工程开工，力争3年内建成。'],
    ['en', '5G stations, Industry 4.0, Km 102 and Typhoon No. 3 under a 2024-2027 agreement.'],
  ])('takes no name for a figure in %s: %s', (lang, text) => {
    expect(figuresOf(lang, [text]).map(inShort)).toEqual([]);
  });

  it.each<[SourceLang, string, string[]]>([
    ['vi', 'Năm 2023, tỉnh đón hơn 200 lượt doanh nghiệp sang khảo sát.', ['over 200 enterprise 2023']],
    [
      'vi',
      'Kim ngạch năm ngoái ước đạt 2,5 tỷ USD, tăng 12,5% so với năm 2022.',
      ['estimated 2500000000 USD 2023', '12.5 percent 2023'],
    ],
    [
      'vi',
      'Trong 6 tháng đầu năm, hai bên bắt giữ 27 vụ, 41 đối tượng.',
      ['27 case 2024-01/2024-06', '41 suspect 2024-01/2024-06'],
    ],
    [
      'vi',
      'Lượng khách qua cửa khẩu năm 2023 đạt 1,2 triệu lượt, giảm 3%.',
      ['1200000 visitor 2023', '-3 percent 2023'],
    ],
    ['vi', 'Tuyến đường dài gần 40 km, tổng vốn 1.200 tỷ đồng.', ['nearly 40 kilometre', '1200000000000 VND']],
    ['vi', 'Hội nghị lần thứ tư có 15 đoàn dự.', ['4 ordinal', '15 delegation']],
    ['vi', 'Tỉnh đứng thứ 3 cả nước về xuất khẩu.', ['3 rank']],
    ['vi', 'Thông quan mỗi ngày từ 25 đến 30 xe.', ['25–30 vehicle']],
    ['vi', 'Đến hết tháng 5/2024, hai bên đã lắp 26 camera.', ['26 camera [..2024-05-31]']],
    ['vi', 'Từ năm 2019 đến nay, tỉnh cấp 63 suất học bổng.', ['63 scholarship 2019/2024']],
    ['vi', 'Sản lượng tăng gấp 2,6 lần cùng kỳ.', ['2.6 times']],
    ['vi', 'Tỉnh hỗ trợ ba huyện Mã Quan, Ma Li Po và Phú Ninh.', ['3 county']],
    ['vi', 'Bộ hỗ trợ hai huyện Mã Quan và Ma Li Po.', ['2 county']],
    ['vi', 'Đoàn gồm 8 đồng chí, ở lại không quá 3 ngày.', ['8 person', 'under 3 day']],
    ['zh', '2023年，双边贸易额超过32亿美元，同比下降4.5%。', ['over 3200000000 USD 2023', '-4.5 percent 2023']],
    ['zh', '今年1至8月，口岸出入境人员达52.6万人次。', ['526000 traveller 2024-01/2024-08']],
    ['zh', '学校累计培养越南留学生1200余名。', ['over 1200 student']],
    ['zh', '现场签约项目38个，金额15亿元。', ['38 project', '1500000000 CNY']],
    ['zh', '鲜果占近七成，成本降低两成。', ['nearly 70 percent', '-20 percent']],
    ['zh', '进出口額達12.3億美元，較上年增長8%。', ['1230000000 USD', '8 percent']],
    ['zh', '同比分别下降15%和22.4%。', ['-15 percent', '-22.4 percent']],
    ['zh', '派出5名医生，开展联合巡逻36次，查获案件3起。', ['5 doctor', '36 patrol', '3 case']],
    ['zh', '第三次会议有来自4个省的代表60多人参加。', ['3 ordinal', '4 province', 'over 60 delegate']],
    ['en', 'Trade hit US$1.3 billion in 2023, up 9.8% from 2022.', ['1300000000 USD 2023', '9.8 percent 2023']],
    ['en', 'A 15-member team brought 30,000 medical masks.', ['15 member', '30000 mask']],
    ['en', 'The two sides signed two memoranda of understanding.', ['2 agreement']],
    ['en', 'The number of pairs of sister villages rose from 21 to 30.', ['21 pair', '30 pair']],
    ['en', 'In the first nine months of 2023 some 4,200 trucks crossed.', ['about 4200 vehicle 2023-01/2023-09']],
    [
      'en',
      'Costs were cut by nearly 30 percent; at least 500 students enrolled.',
      ['nearly -30 percent', 'over 500 student'],
    ],
    [
      'en',
      'The 14.2-square-kilometer park houses more than 200 companies.',
      ['14.2 square-kilometre', 'over 200 enterprise'],
    ],
    ['en', 'The third annual conference drew 120 delegates.', ['3 ordinal', '120 delegate']],
  ])('reads in %s: %s', (lang, text, expected) => {
    expect(figuresOf(lang, [text]).map(inShort)).toEqual(expected);
  });

  it.each<[SourceLang, string]>([
    ['vi', 'Hai bên, hai nước, hai tỉnh và 2 địa phương nhất trí.'],
    ['vi', 'Trong 3 năm qua, nhân kỷ niệm 75 năm thiết lập quan hệ ngoại giao.'],
    ['vi', 'Nghị quyết số 18/NQ-CP, Quốc lộ 4D, dịch COVID-19, mốc 1119 - 1120.'],
    ['vi', 'Ngày 27/3, lúc 8 giờ, từ 7h30 đến 22h00, điện thoại 0203.3825.111.'],
    ['vi', 'Đại hội XIII của Đảng, Đại hội đại biểu toàn quốc lần thứ XIII, mục tiêu 100 năm.'],
    ['vi', 'Đây là lần đầu tiên, một trong những cơ chế, phương châm 16 chữ và 4 tốt.'],
    ['vi', 'Ông Lý Văn A, 45 tuổi, kể lại; khoảng 1/3 là khách nước ngoài.'],
    ['zh', '两国、两省、双方一致同意，建交75周年。'],
    ['zh', '第二十届中央委员会、二十大、第11号台风、国道G8011。'],
    ['zh', '近三年来，10年来，9月16日上午9时，220千伏变电站。'],
    ['en', 'The two sides, two provinces and both countries agreed over the past 10 years.'],
    ['en', 'It was the first of its kind on the 75th anniversary of ties, in the 21st century.'],
    ['en', 'Mr Nong, 52, spoke of the 20th National Congress and COVID-19 on June 19, 2023.'],
  ])('finds no figure in %s: %s', (lang, text) => {
    expect(figuresOf(lang, [text]).map(inShort)).toEqual([]);
  });

  it('quotes at most 12 words that print number and qualifier, exactly as in the paragraph', () => {
    const text =
      'Theo báo cáo, tổng kim ngạch xuất nhập khẩu hàng hóa qua các cửa khẩu trên địa bàn tỉnh đạt trên 41,7 tỷ USD.';
    const [figure] = figuresOf('vi', [text]);
    const phrase = figure?.evidence.phrase ?? '';
    expect(text).toContain(phrase);
    expect(phrase.split(' ').length).toBeLessThanOrEqual(12);
    expect(readQuantities(phrase, 'vi')).toMatchObject([{ value: 41.7e9, qualifier: 'over', currency: 'USD' }]);
  });

  it('knows what is planned and what is a change', () => {
    expect(figuresOf('vi', ['Tỉnh phấn đấu năm 2025 đón 4,5 triệu lượt khách.'])).toMatchObject([
      { planned: true, period: '2025' },
    ]);
    expect(figuresOf('zh', ['贸易额同比增长8%。'])).toMatchObject([{ change: true, value: 8 }]);
    expect(figuresOf('en', ['The zone will house 200 companies.'])).toMatchObject([{ planned: true }]);
    expect(figuresOf('vi', ['Tỉnh đã đón 4,5 triệu lượt khách.'])[0]?.planned).toBeUndefined();
  });

  it('tells a figure once, and takes from the title only what the body lacks', () => {
    const twice = [
      'Cơ chế 5 tỉnh, thành phố.',
      'Năm 2023 đón 1.234 du khách. Cả 5 tỉnh, thành phố Lào Cai, Hà Nội, Hải Phòng dự.',
      'Có 1.234 du khách.',
    ];
    expect(figuresOf('vi', twice).map(inShort)).toEqual(['5 locality', '1234 tourist 2023']);
    expect(figuresOf('vi', ['Đón 3,9 triệu du khách.'], 'Gần 4 triệu du khách và 7 đoàn').map(inShort)).toEqual([
      '7 delegation',
      '3900000 tourist',
    ]);
  });

  it('prefers of two spans with one beginning the one printed more often', () => {
    const texts = [
      'Giai đoạn 2016 - 2021, tỉnh cấp 15 giấy phép.',
      'Giai đoạn 2016 - 2020 thành công.',
      'Giai đoạn 2016 - 2020 kết thúc.',
    ];
    expect(figuresOf('vi', texts).map(({ period }) => period)).toEqual(['2016/2020']);
  });

  it('says nothing of a page in another language', () => {
    const document = {
      source: { title: null, publisher: null, byline: null, published: null, url: null, lang: null },
      paragraphs: [{ number: 1, text: '12 délégations' }],
      captions: [],
      warnings: [],
    };
    expect(documentToFigures(document, gazetteer)).toEqual([]);
  });

  const told: readonly UnitId[] = [
    ...unitFamilies.people.filter((unit) => unit !== 'worker-trip'),
    ...unitFamilies.things,
    ...currencies,
    'tonne',
    'percent',
  ];

  it.each<[SourceLang, (quantity: string) => string]>([
    ['vi', (quantity) => `Theo báo cáo, tỉnh đã có ${quantity} trong năm 2023.`],
    ['zh', (quantity) => `据介绍，当地共有${quantity}。`],
    ['en', (quantity) => `The province reported ${quantity} that day.`],
  ])('finds in a sentence in %s what the record would print', (lang, sentence) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 3, max: 999_999 }),
        fc.constantFrom(...told),
        fc.constantFrom(...qualifiers),
        (value, unit, qualifier) => {
          const quantity = { value, unit, ...(isCurrency(unit) && { currency: unit }) };
          // “Trên 3 tuyến đường” says where, not how many.
          fc.pre(!(qualifier === 'over' && ['road', 'railway', 'route'].includes(unit)));
          const text = sentence(formatQuantity(lang, quantity, { qualifier }).text.replaceAll('\u00a0', ' '));
          const found = figuresOf(lang, [text]);
          expect(
            found.map((figure) => [figure.value, figure.qualifier]),
            text,
          ).toEqual([[value, qualifier]]);
          expect(text).toContain(found[0]?.evidence.phrase);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each<[SourceLang, string]>([
    ['vi', 'năm 2023 đạt 1,2 tỷ USD, tăng 5% '],
    ['vi', '1.'],
    ['zh', '2023年达1.2亿元，增长5%'],
    ['zh', '一二三'],
    ['en', 'up 5 percent to 1,200 trucks in 2023 '],
  ])(
    'takes time in proportion to the length in %s: %s',
    (lang, piece) => {
      expect(
        slowdown(
          () => performance.now(),
          (pieces) => figuresOf(lang, [piece.repeat(pieces)]),
          100,
        ),
      ).toBeLessThan(40);
    },
    60_000,
  );
});
