import { expect, it } from 'vitest';
import { documentToFigures } from '../../documentToFigures.ts';
import { testGazetteer } from '../testGazetteer.ts';
import { testDocument } from '../testRecord.ts';
import type { SourceLang } from '../types.ts';

/** Names or ids of those who say the first figure. */
function saidBy(lang: SourceLang, text: string): string[] {
  const [figure] = documentToFigures(testDocument([text], { lang, title: null }), testGazetteer);
  return figure?.saidBy.flatMap((party) => Object.values(party)) ?? ['no figure'];
}

it.each<[SourceLang, string, string[]]>([
  ['vi', 'Theo Cục Hải quan khu vực VII, trong tháng có 3.400 xe qua lại.', ['Cục Hải quan khu vực VII']],
  ['vi', 'Theo số liệu của Sở Công Thương, kim ngạch đạt 52 triệu USD.', ['Sở Công Thương']],
  ['vi', 'Số liệu từ Ban Quản lý cửa khẩu cho thấy 410 xe đã thông quan.', ['Ban Quản lý cửa khẩu']],
  ['vi', 'Ông Lý Văn Bình, Chủ tịch UBND tỉnh Hà Giang, cho biết tỉnh đã đón 18 đoàn.', ['ly-van-binh-ha-giang']],
  ['vi', 'Theo thống kê, có 18 đoàn đến thăm.', []],
  ['vi', 'Theo kế hoạch, sẽ có 18 đoàn đến thăm.', []],
  ['vi', 'Hai bên nhất trí tổ chức 4 cuộc họp.', []],
  ['vi', 'Tỉnh phấn đấu đón 30.000 lượt khách.', []],
  ['zh', '据河口海关统计，前两月进口水果3.2万吨。', ['河口海关']],
  ['zh', '红河州商务局发布的数据显示，进口水果3.2万吨。', ['红河州商务局']],
  ['zh', '记者从昆明海关获悉，进口水果3.2万吨。', ['昆明海关']],
  ['zh', '据初步统计，到访游客3.2万人次。', []],
  ['en', 'According to the Hekou customs office, 3,400 trucks crossed in a month.', ['Hekou customs office']],
  [
    'en',
    'Trade reached 52 million USD, according to data from the Department of Commerce.',
    ['Department of Commerce'],
  ],
  ['en', 'Under the plan, 3,400 trucks will cross.', []],
])('in %s: %s', (lang, text, who) => {
  expect(saidBy(lang, text)).toEqual(who);
});

/** Names or ids of those who say the last figure. */
function lastSaidBy(lang: SourceLang, text: string): string[] {
  const figure = documentToFigures(testDocument([text], { lang, title: null }), testGazetteer).at(-1);
  return figure?.saidBy.flatMap((party) => Object.values(party)) ?? ['no figure'];
}

it.each<[SourceLang, string, string[]]>([
  [
    'vi',
    'Theo ông Đỗ Quang Huy, Giám đốc Sở Công Thương, chợ bán được 300 tấn. Riêng tháng 6 bán 52 tấn.',
    ['Đỗ Quang Huy'],
  ],
  ['vi', 'Ông Đỗ Quang Huy cho biết chợ mở từ sáng sớm mỗi ngày. Riêng tháng 6 bán 52 tấn.', ['Đỗ Quang Huy']],
  ['vi', 'Ông Đỗ Quang Huy cho biết chợ mở từ sáng sớm mỗi ngày. Hai bên đã ký kết 4 văn bản.', []],
  ['vi', '“Chúng tôi rất vui vì chợ đã mở lại”, ông Đỗ Quang Huy nói. Công ty bán 52 tấn.', []],
  ['vi', 'Bà Hoàng Thị Mai và ông Đỗ Quang Huy đến dự lễ. Chợ bán được 52 tấn.', []],
  ['zh', '据河口海关统计，前两月进口水果3.2万吨。出口化肥5200吨。', ['河口海关']],
  ['zh', '据河口海关统计，前两月进口水果3.2万吨。据了解，今年新建仓库52座。', []],
  [
    'en',
    'Tran Van Khoi, Director of the Department of Health, said demand has risen. "We saw 340 patients this year."',
    ['Tran Van Khoi'],
  ],
  [
    'en',
    'Tran Van Khoi, Director of the Department of Health, said demand has risen. Officials signed 34 contracts.',
    [],
  ],
])('goes on in %s: %s', (lang, text, who) => {
  expect(lastSaidBy(lang, text)).toEqual(who);
});

it('says the whole name for half of one', () => {
  const paragraphs = [
    'Ông Đỗ Quang Huy, Giám đốc Sở Công Thương, đến dự.',
    'Theo ông Huy, bình quân mỗi ngày có từ 16 đến 18 xe qua lại.',
  ];
  const [figure] = documentToFigures(testDocument(paragraphs, { lang: 'vi', title: null }), testGazetteer);
  expect(figure?.saidBy).toEqual([{ name: 'Đỗ Quang Huy' }]);
});
