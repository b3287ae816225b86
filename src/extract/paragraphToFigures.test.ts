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
    ['en', 'The two customs services run a 24-hour desk.'],
  ])('finds no figure in %s: %s', (lang, text) => {
    expect(read(lang, text)).toEqual([]);
  });

  it.each<[SourceLang, string, string[]]>([
    ['vi', 'Thời gian vận chuyển mất từ 30 đến 36 giờ.', ['30–36 hour']],
    ['vi', 'Thủ tục rút từ 10 ngày còn 4 ngày.', ['10 day', '4 day']],
    ['zh', '越南是该州第三大出口市场。', ['3 rank']],
    ['vi', 'Đây là thị trường lớn thứ hai của tỉnh.', ['2 rank']],
    ['en', 'It is the second-largest market of the city.', ['2 rank']],
    ['vi', 'Đến năm 2028 kim ngạch đạt 2 tỷ USD.', ['2000000000 USD 2028']],
    ['zh', '双方7月3日签署协议，占地面积80亩。', ['80 mu']],
    ['vi', 'Cầu sẽ khởi công trước ngày 30/9/2024 và tỉnh cấp 15 tỷ đồng.', ['15000000000 VND']],
    ['vi', 'Chiều 8/7, ông đề xuất lập tổ công tác gồm 12 thành viên.', ['12 member']],
  ])('reads in %s: %s', (lang, text, expected) => {
    expect(read(lang, text)).toEqual(expected);
  });

  it('quotes nothing of the name of the agency before the report', () => {
    const text = 'LCĐT - Hơn 300 hộ dân có nước sạch.';
    const [figure] = figuresOf('vi', text);
    expect(figure?.evidence.phrase).toMatch(/^Hơn 300 hộ dân/u);
  });
});
