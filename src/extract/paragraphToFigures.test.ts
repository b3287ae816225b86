import { describe, expect, it } from 'vitest';
import { documentToFigures } from './documentToFigures.ts';
import { entriesToGazetteer } from './entriesToGazetteer.ts';
import { testRecord } from './lib/testRecord.ts';
import type { FigureFact, SourceLang } from './lib/types.ts';

const gazetteer = entriesToGazetteer(testRecord([]));

function figuresOf(lang: SourceLang, text: string): FigureFact[] {
  const source = { title: null, publisher: null, byline: null, published: '2024-07-10', url: null, lang };
  return documentToFigures({ source, paragraphs: [{ number: 1, text }], captions: [], warnings: [] }, gazetteer);
}

function read(lang: SourceLang, text: string): string[] {
  return figuresOf(lang, text).map(({ value, min, max, unit, period }) =>
    [value ?? `${min}–${max}`, unit, period].filter((part) => part !== null).join(' '),
  );
}

describe('paragraphToFigures', () => {
  it.each<[SourceLang, string]>([
    ['vi', 'Hai bên lập đường dây nóng trực 24/24 giờ.'],
    ['vi', 'Hội chợ mở trong hai ngày 5 và 6/7.'],
    ['vi', 'Kho lạnh giữ nhiệt độ 4 độ C.'],
    ['zh', '会期间两国边民往来密切，设立24小时值班电话。'],
    ['zh', '活动为期五天，冷库温度保持零下20摄氏度。'],
    ['zh', '救灾帐篷分三批运抵。'],
    ['vi', 'Người về nhất chạy hết 1 giờ 48 phút.'],
    ['en', 'The two customs services run a 24-hour desk.'],
    ['vi', 'Liên hoan “Một dòng sông, hai đất nước” mở tại Lào Cai.'],
  ])('finds no figure in %s: %s', (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });

  it.each<[SourceLang, string, string[]]>([
    ['vi', 'Thời gian vận chuyển mất từ 30 đến 36 giờ.', ['30–36 hour']],
    ['vi', 'Tỷ lệ nghỉ học giảm từ 7,5% năm học trước xuống còn 4%.', ['7.5 percent', '4 percent']],
    ['en', 'The dropout rate fell from 7.5 percent to 4 percent.', ['7.5 percent', '4 percent']],
    ['zh', '该航线每周5班，可载客200人。', ['5 ship', '200 person']],
    ['zh', '机场开通航班，每周5班。', ['5 flight']],
    ['zh', '医院为患者做手术340台。', ['340 case']],
    ['en', 'Doctors performed 340 surgeries in March last year.', ['340 case 2023-03']],
    ['vi', 'Tháng 9 năm ngoái, hai trường ký kết.', []],
    ['zh', '列车每周开行三趟，工人实行三班倒。', ['3 train']],
    ['zh', '沿线立起铁塔14基，新建输电通道3条。', ['14 item', '3 route']],
    ['zh', '河江省同文、苗旺2县派人参加。', ['2 county']],
    ['zh', '互派文艺团组6批次。', ['6 occasion']],
    ['en', 'Sixty rescuers and 12 manufacturers took part.', ['60 person', '12 enterprise']],
    ['vi', 'Lượng khách gấp đôi tháng trước.', ['2 times']],
    ['vi', 'Thủ tục rút từ 10 ngày còn 4 ngày.', ['10 day', '4 day']],
    ['zh', '越南是该州第三大出口市场。', ['3 rank']],
    ['vi', 'Đây là thị trường lớn thứ hai của tỉnh.', ['2 rank']],
    ['en', 'It is the second-largest market of the city.', ['2 rank']],
    ['vi', 'Đến năm 2028 kim ngạch đạt 2 tỷ USD.', ['2000000000 USD 2028']],
    ['zh', '双方7月3日签署协议，占地面积80亩。', ['80 mu']],
    ['vi', 'Cầu sẽ khởi công trước ngày 30/9/2024 và tỉnh cấp 15 tỷ đồng.', ['15000000000 VND']],
    ['vi', 'Chiều 8/7, ông đề xuất lập tổ công tác gồm 12 thành viên.', ['12 member']],
    ['vi', 'Lớp học dành cho 35 kiểm lâm viên và 18 hiệu trưởng.', ['35 officer', '18 teacher']],
    ['vi', 'Huyện lắp 70 đèn đường và 3 hệ thống lọc nước.', ['70 item', '3 set']],
    ['vi', 'Từ tháng 1/2024 đến tháng 5/2024, tổ đã tuần tra 36 km.', ['36 kilometre 2024-01/2024-05']],
    [
      'vi',
      'Trong 5 tháng, cửa khẩu đón 90.000 lượt khách; riêng tháng 5/2024 là 21.000 lượt.',
      ['90000 visitor 2024-01/2024-05', '21000 visitor 2024-05'],
    ],
    ['zh', '当天开出今年第300列班列。', ['300 ordinal']],
    ['zh', '前5个月，该口岸排队时间压缩三成。', ['-30 percent 2024-01/2024-05']],
    ['zh', '一晚售出450单。', ['450 order']],
    ['zh', '驾驶员每天往返6趟。', ['6 visit']],
    ['zh', '铁路部门每天开行列车6趟。', ['6 train']],
    ['zh', '到2027年把友好学校扩大到15对。', ['15 pair 2027']],
    ['zh', '流域内有4座水电站。', ['4 station']],
    ['en', 'It was the 1,500th train of the line.', ['1500 ordinal']],
    ['en', 'Parcels sent through the gate hit 2.1 million.', ['2100000 parcel']],
    [
      'en',
      'Trade rose 5 percent to 12,300 tonnes in the January-May period.',
      ['5 percent 2024-01/2024-05', '12300 tonne 2024-01/2024-05'],
    ],
  ])('reads in %s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it('quotes nothing of the name of the agency before the report', () => {
    const text = 'LCĐT - Hơn 300 hộ dân có nước sạch.';
    const [figure] = figuresOf('vi', text);
    expect(figure?.evidence.phrase).toMatch(/^Hơn 300 hộ dân/u);
  });
});
