import { describe, expect, it } from 'vitest';
import { documentToPlaces } from './documentToPlaces.ts';
import { entriesToGazetteer } from './entriesToGazetteer.ts';
import { slowdown } from './lib/testTime.ts';
import { testRecord } from './lib/testRecord.ts';
import type { CapturedDocument, SourceLang } from './lib/types.ts';
import { paragraphToPlaces } from './paragraphToPlaces.ts';

const gazetteer = entriesToGazetteer(testRecord([]));
const idsIn = (lang: SourceLang, text: string): string[] =>
  paragraphToPlaces({ text }, lang, gazetteer, new Set(['cao-bang'])).map(({ id }) => id);

describe('paragraphToPlaces', () => {
  it.each<[SourceLang, string, string[]]>([
    [
      'vi',
      'Lãnh đạo các tỉnh Hà Giang, Lào Cai, Lai Châu, Điện Biên dự họp.',
      ['ha-giang', 'lao-cai', 'lai-chau', 'dien-bien'],
    ],
    ['vi', 'Tàu khách chạy từ ga Đông Hà đến ga Đồng Hới.', ['dong-ha', 'dong-hoi']],
    ['zh', '文朗县干部来访。', ['van-lang']],
    ['vi', 'Đoàn khám bệnh ở thị trấn Tà Lùng rồi qua cửa khẩu Tà Lùng.', ['ta-lung-gate']],
    ['vi', 'Nông dân huyện Yên Thế và ông Yên Thế Anh gặp nhau.', ['yen-the']],
    ['en', 'A school in Yen The District opened.', ['yen-the']],
    ['zh', '友谊关—友谊智慧口岸通车。', ['youyiguan-gate', 'huu-nghi-gate']],
    ['vi', 'UBND tỉnh Hà Giang tiếp đoàn châu Văn Sơn.', ['ha-giang', 'wenshan']],
    ['vi', 'Ông Nguyễn Văn Sơn phát biểu.', []],
    ['vi', 'Bí thư Tỉnh ủy Hà Giang Đặng Văn Minh dự.', ['ha-giang']],
    ['vi', 'Thị trường châu Á, châu Phi và dịch tả lợn châu Phi.', []],
    ['vi', 'Theo Báo Hà Giang, đoàn nghỉ tại khách sạn Lào Cai.', []],
    ['vi', 'Sinh viên Trường Đại học Thái Nguyên sang học.', []],
    ['vi', 'Tuyến đường sắt Lào Cai - Hà Nội - Hải Phòng.', ['lao-cai', 'ha-noi', 'hai-phong']],
    ['vi', 'Vì hòa bình và phát triển.', []],
    ['vi', 'Lễ ký tại phường Hồng Hà, với đoàn châu Hồng Hà.', ['honghe']],
    ['vi', 'Đoàn tỉnh Hòa Bình đến Côn Minh.', ['hoa-binh', 'kunming']],
    ['vi', 'Hàng qua cửa khẩu quốc tế Hữu Nghị và cửa khẩu Hữu Nghị Quan.', ['huu-nghi-gate', 'youyiguan-gate']],
    ['vi', 'Hội Hữu nghị hai bên gặp mặt.', []],
    ['vi', 'Cửa khẩu quốc tế Móng Cái thông quan; thành phố Móng Cái đón khách.', ['mong-cai-gate', 'mong-cai']],
    ['vi', 'Cặp cửa khẩu Ma Lù Thàng - Kim Thủy Hà.', ['ma-lu-thang-gate', 'jinshuihe-gate']],
    ['vi', 'Huyện Trùng Khánh (Cao Bằng) kết nghĩa.', ['trung-khanh', 'cao-bang']],
    ['vi', 'Đoàn TP Hồ Chí Minh và TP.HCM.', ['ho-chi-minh', 'ho-chi-minh']],
    ['vi', 'Người dân các xã biên giới Mèo Vạc, Mường Khương và xã Chi Ma đi chợ.', []],
    ['vi', 'Lãnh đạo huyện Mèo Vạc và thị xã Sa Pa dự.', ['meo-vac', 'sa-pa']],
    ['vi', 'Đoàn viếng Nghĩa trang liệt sĩ quốc gia Vị Xuyên, xem cầu Bát Xát.', []],
    ['vi', 'Hai huyện Tân Uyên và Tam Đường trồng chè.', ['tan-uyen', 'tam-duong']],
    ['en', 'The fair in Phong Tho commune drew growers from Phong Tho and Tam Duong.', ['phong-tho', 'tam-duong']],
    ['zh', '越南河江、老街、莱州、奠边四省代表出席。', ['viet-nam', 'ha-giang', 'lao-cai', 'lai-chau', 'dien-bien']],
    ['zh', '昆明至河内国际班列从河口口岸出境。', ['kunming', 'ha-noi', 'hekou-gate']],
    ['zh', '张文山说，文山州与河江省合作。', ['wenshan', 'ha-giang']],
    ['zh', '维护世界和平，和平省代表表示。', ['hoa-binh']],
    ['zh', '廣西憑祥友誼關口岸。', ['guangxi', 'pingxiang', 'youyiguan-gate']],
    ['zh', '读者请看《广西日报》和云南大学的消息。', []],
    ['en', 'Ha Giang Province and Wenshan Prefecture signed it in Kunming.', ['ha-giang', 'wenshan', 'kunming']],
    ['en', 'The Huu Nghi border gate links Lang Son with Pingxiang.', ['huu-nghi-gate', 'lang-son', 'pingxiang']],
    ['en', 'Mr Nguyen Van Son spoke to China Daily about the South China Sea.', []],
    ['en', 'a hue of blue, an guest', []],
    ['en', "China's Yunnan and Vietnam's Hoa Binh", ['trung-quoc', 'yunnan', 'viet-nam', 'hoa-binh']],
  ])('%s: %s', (lang, text, ids) => {
    expect(idsIn(lang, text)).toEqual(ids);
  });

  it('takes the word for the kind of unit into the span', () => {
    const text = '广西壮族自治区与高平省';
    expect(paragraphToPlaces({ text }, 'zh', gazetteer).map(({ start, end }) => text.slice(start, end))).toEqual([
      '广西壮族自治区',
      '高平省',
    ]);
  });

  it.each<[SourceLang, string]>([
    ['vi', 'cửa khẩu Hà Giang, '],
    ['vi', 'Văn Sơn Văn '],
    ['zh', '云南河口口岸张文山'],
    ['en', 'Nguyen Van Son County '],
  ])('takes time in proportion to the length in %s: %s', (lang, piece) => {
    const read = (pieces: number): unknown => idsIn(lang, piece.repeat(pieces));
    expect(slowdown(() => performance.now(), read)).toBeLessThan(40);
  });
});

describe('documentToPlaces', () => {
  const page = (lang: SourceLang | null, texts: readonly string[], captions: string[] = []): CapturedDocument => ({
    source: { title: null, publisher: null, byline: null, published: '2024-05-20', url: null, lang },
    paragraphs: texts.map((text, i) => ({ number: i + 1, text })),
    captions,
    warnings: [],
  });

  it('lists each place once, the body before captions', () => {
    const document = page('vi', ['Lào Cai và Vân Nam.', 'Vân Nam và Côn Minh.'], ['Đại biểu tại Hải Phòng.']);
    expect(documentToPlaces(document, gazetteer).ids).toEqual(['lao-cai', 'yunnan', 'kunming', 'hai-phong']);
  });

  it('offers names that it does not know, with those spelt like them', () => {
    const { candidates } = documentToPlaces(page('vi', ['Huyện Mã Quang và huyện Tân Kỳ Lạ.']), gazetteer);
    expect(candidates.map(({ name }) => name)).toEqual(['Tân Kỳ Lạ']);
    const near = documentToPlaces(page('vi', ['Lãnh đạo huyện Mã Quang dự.']), gazetteer).candidates;
    expect(near).toMatchObject([
      { name: 'Mã Quang', variants: expect.arrayContaining(['Ma Quang', 'Mã Quan']) as string[] },
    ]);
  });

  it('says nothing of a page in another language', () => {
    expect(documentToPlaces(page(null, ['Le Yunnan']), gazetteer)).toEqual({ ids: [], candidates: [] });
  });
});
