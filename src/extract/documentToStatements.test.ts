import { describe, expect, it } from 'vitest';
import { documentToStatements } from './documentToStatements.ts';
import { pageOf, partyText, testGazetteer } from './lib/testGazetteer.ts';
import { slowdown } from './lib/testTime.ts';
import type { SourceLang } from './lib/types.ts';

/** `speaker+speaker: type` of every statement. */
function said(lang: SourceLang, paragraphs: string[]): string[] {
  const title = { vi: 'Lào Cai và Vân Nam hợp tác', zh: '云南省与老街省开展合作', en: 'Lao Cai and Yunnan cooperate' }[
    lang
  ];
  return documentToStatements(pageOf(lang, paragraphs, title), testGazetteer).map(
    ({ speaker, type }) => `${speaker.map(partyText).join('+')}: ${type}`,
  );
}

describe('documentToStatements in Vietnamese', () => {
  it.each<[string, string]>([
    ['Bí thư Tỉnh ủy Trần Văn Khôi đề nghị hai tỉnh mở thêm tuyến xe khách.', 'Trần Văn Khôi: proposal'],
    [
      'Ông Đỗ Quang Huy, Phó Giám đốc Sở Công Thương, kiến nghị kéo dài giờ thông quan ở cửa khẩu.',
      'Đỗ Quang Huy: proposal',
    ],
    ['Bà Hoàng Thị Mai cảm ơn các bác sĩ Vân Nam đã khám bệnh cho dân bản.', 'hoang-thi-mai: thanks'],
    ['Bà Hoàng Thị Mai chúc mừng nhân dân Vân Nam nhân dịp năm mới.', 'hoang-thi-mai: congratulation'],
    ['Bà Hoàng Thị Mai cam kết giữ đường dây nóng suốt ngày đêm.', 'hoang-thi-mai: commitment'],
    ['Bà Hoàng Thị Mai khẳng định tỉnh luôn sẵn sàng làm cầu nối cho doanh nghiệp.', 'hoang-thi-mai: commitment'],
    ['Bà Hoàng Thị Mai đánh giá cao kết quả của hai đoàn biên phòng.', 'hoang-thi-mai: assessment'],
    ['Bà Hoàng Thị Mai yêu cầu các sở làm xong trong quý này.', 'hoang-thi-mai: instruction'],
    ['Hai bên thống nhất sẽ họp lại vào mùa thu năm sau.', 'lao-cai+yunnan: commitment'],
    ['Hai bên nhất trí cho rằng kết quả năm qua là rất quan trọng.', 'lao-cai+yunnan: shared-view'],
    ['Các đại biểu cho rằng cần có thêm kho lạnh gần cửa khẩu.', 'Các đại biểu: assessment'],
    ['“Chúng tôi đã bán hết hàng chỉ trong hai buổi chợ đầu tiên”, ông Đỗ Quang Huy nói.', 'Đỗ Quang Huy: assessment'],
    ['Theo ông Đỗ Quang Huy, lượng khách sẽ còn tăng trong mùa hè này.', 'Đỗ Quang Huy: assessment'],
    [
      'Đánh giá cao nỗ lực của hai đoàn, bà Hoàng Thị Mai mong muốn việc này được làm đều hơn.',
      'hoang-thi-mai: assessment',
    ],
    [
      'Chợ phiên đã đón 900 lượt khách mỗi tuần, theo ông Đỗ Quang Huy, Giám đốc Sở Công Thương.',
      'Đỗ Quang Huy: report',
    ],
    ['Hai nước cần mở thêm đường bộ qua biên giới, ông Đỗ Quang Huy gợi mở.', 'Đỗ Quang Huy: proposal'],
  ])('%s', (text, first) => {
    expect(said('vi', [text])[0]).toBe(first);
  });

  it.each<[string, string[]]>([
    ['Bà Hoàng Thị Mai nhất trí và cho biết sẽ tiếp nhận 30 học viên trong năm tới.', ['hoang-thi-mai: commitment']],
    ['Ông Đỗ Quang Huy nhất trí, đồng thời đề xuất lập ba tổ công tác chung.', ['Đỗ Quang Huy: proposal']],
    ['Ông Đỗ Quang Huy cho biết chợ năm nay bán được khoảng 4 tỷ đồng.', ['Đỗ Quang Huy: report']],
    [
      'Ông Đỗ Quang Huy, Giám đốc Sở Y tế, đồng tình với ý trên và thông báo phía Vân Nam sẽ cử thêm bác sĩ.',
      ['Đỗ Quang Huy: commitment'],
    ],
  ])('%s', (text, all) => {
    expect(said('vi', [text])).toEqual(all);
  });

  it('quotes a quotation of several sentences from its beginning', () => {
    const text = '“Chợ mở lại từ tháng 3 năm nay. Ai cũng vui vì bán được hàng”, ông Đỗ Quang Huy xúc động kể lại.';
    const [one] = documentToStatements(pageOf('vi', [text], 'Lào Cai và Vân Nam hợp tác'), testGazetteer);
    expect(one?.evidence.phrase).toMatch(/^“Chợ mở lại/);
  });

  it.each<[string, string[]]>([
    ['Kết thúc hội đàm, hai bên ký biên bản, thống nhất mỗi quý gặp một lần.', ['lao-cai+yunnan: shared-view']],
    ['Các đoàn viên sinh hoạt tại một chi bộ thống nhất theo điều lệ.', []],
    ['Hai bên thông báo cho nhau tình hình phát triển kinh tế của mỗi địa phương.', []],
    ['Bà Hoàng Thị Mai cho biết, năm nay tỉnh Lào Cai phấn đấu bán 4.000 tấn chè.', ['hoang-thi-mai: plan']],
    ['Theo ông Đỗ Quang Huy, hai bệnh viện đã hội chẩn trực tuyến với nhau 148 ca.', ['Đỗ Quang Huy: report']],
    ['Bà Hoàng Thị Mai mời các doanh nghiệp Vân Nam dự hội chợ biên giới.', ['hoang-thi-mai: proposal']],
  ])('%s', (text, all) => {
    expect(said('vi', [text])).toEqual(all);
  });

  it('hears the answers of an interview, with names or without', () => {
    const lead = 'Phóng viên trò chuyện với ông Đỗ Quang Huy, Giám đốc Sở Công Thương.';
    const questions = ['Chợ biên giới bán được gì?', 'Còn khó khăn gì?'];
    const answers = ['Chợ bán được 300 tấn vải mỗi ngày.', 'Đường lên chợ còn hẹp.'];
    const plain = [lead, questions[0] ?? '', answers[0] ?? '', questions[1] ?? '', answers[1] ?? ''];
    const expected = ['Đỗ Quang Huy: report', 'Đỗ Quang Huy: assessment'];
    expect(said('vi', plain)).toEqual(expected);
    expect(
      said(
        'vi',
        plain.map((text) => (answers.includes(text) ? `Ông Đỗ Quang Huy: ${text}` : text)),
      ),
    ).toEqual(expected);
    // One question in a report is no interview.
    expect(said('vi', plain.slice(0, 3))).toEqual([]);
  });

  it('goes on with the speaker after “đồng thời”', () => {
    const text =
      'Bà Hoàng Thị Mai khẳng định việc họp trực tuyến đã thể hiện nỗ lực của hai bên. Đồng thời đề nghị các ngành sớm gặp lại nhau.';
    expect(said('vi', [text])).toEqual(['hoang-thi-mai: assessment', 'hoang-thi-mai: proposal']);
  });

  it('knows who a title, a pronoun and half a name mean', () => {
    expect(
      said('vi', [
        'Đại sứ Trung Quốc tại Việt Nam Chu Minh đến dự cùng ông Đỗ Quang Huy, Giám đốc Sở Y tế.',
        'Đại sứ khẳng định hai bên còn nhiều việc phải làm với nhau.',
        'Ông Huy cho biết bệnh viện đã nhận đủ thiết bị cần dùng.',
        'Ông đề nghị sớm cử thêm bác sĩ sang học tập.',
      ]),
    ).toEqual(['zhou-ming: claim', 'Đỗ Quang Huy: claim', 'Đỗ Quang Huy: proposal']);
  });

  it('hears two persons who say it together', () => {
    const text = 'Bà Hoàng Thị Mai và ông Đỗ Quang Huy đều cho rằng cần thêm nhiều chuyến tàu hàng.';
    expect(said('vi', [text])).toEqual(['hoang-thi-mai+Đỗ Quang Huy: assessment']);
  });

  it('takes what the sides should do as the speaker’s proposal', () => {
    expect(
      said('vi', [
        'Bà Hoàng Thị Mai đề nghị hai tỉnh mở thêm tuyến xe.',
        'Bên cạnh đó, hai bên cần giữ gìn nguồn nước chung.',
      ]),
    ).toEqual(['hoang-thi-mai: proposal', 'hoang-thi-mai: proposal']);
  });

  it.each([
    'Chương trình được cộng đồng quốc tế đánh giá cao trong nhiều năm.',
    'Hội nghị diễn ra tại thành phố Lào Cai trong hai ngày.',
    'Nội dung đề nghị của các ngành đã được ghi vào biên bản.',
    'Tỉnh Vân Nam nói chung và Côn Minh nói riêng có nhiều trường nghề.',
    'Ban chỉ đạo gồm chín người của hai tỉnh.',
    'Lãnh đạo tỉnh cùng dự lễ khai mạc hội chợ thương mại.',
  ])('hears nothing in: %s', (text) => {
    expect(said('vi', [text])).toEqual([]);
  });
});

it('hears the person whom the end of an English sentence credits', () => {
  const text = 'The fair has drawn 900 traders a week, according to Wang Lijun, head of the county trade bureau.';
  expect(said('en', [text])).toEqual(['Wang Lijun: report']);
  expect(said('en', ['The fair has drawn 900 traders a week, according to the county.'])).toEqual([]);
});

describe('documentToStatements in Chinese', () => {
  it.each<[string, string]>([
    ['“两边的孩子都盼着下一场比赛早点来。”河口县学校队员李建军说。', '李建军: assessment'],
    ['云南省委书记周明表示，两省山水相连，人民往来密切。', 'zhou-ming: claim'],
    ['“以前路不好走，一趟要两天。”商务厅厅长李静说，今年将再开3趟班车。', '李静: assessment'],
    ['云南省委书记周明表示，希望两省多开几趟班车。', 'zhou-ming: proposal'],
    ['云南省委书记周明指出，合作成果不断扩大，民心相通取得进展。', 'zhou-ming: assessment'],
    ['老街省委书记邓文海希望双方尽快恢复跨境旅游专列。', '邓文海: proposal'],
    ['越南驻昆明总领事黎青云对云南人民的帮助表示衷心感谢。', '黎青云: thanks'],
    ['副州长马立群表示，红河州愿与老街省一道办好交易会。', '马立群: commitment'],
    ['双方商定，明年将在河口举办第二届青年论坛活动。', 'yunnan+lao-cai: commitment'],
    ['“今年的销量比去年翻了一番，订单也多了。”合作社理事长王秋说。', '王秋: assessment'],
    ['商务厅厅长李静建议，在口岸增设绿色通道和冷库。', '李静: proposal'],
  ])('%s', (text, first) => {
    expect(said('zh', [text])[0]).toBe(first);
  });

  it('knows a name without its office, and 他', () => {
    expect(
      said('zh', ['副州长马立群出席活动。', '马立群强调，要把口岸建设放在首位来抓。他建议增加班列的开行数量和密度。']),
    ).toEqual(['马立群: claim', '马立群: proposal']);
  });

  it.each(['会议在昆明召开，共有八十人参加。', '项目建议书已经提交有关部门。', '活动受到当地群众的欢迎。'])(
    'hears nothing in: %s',
    (text) => {
      expect(said('zh', [text])).toEqual([]);
    },
  );
});

describe('documentToStatements in English', () => {
  it.each<[string, string]>([
    [
      'Do Quang Huy, Vice Governor of Honghe Prefecture, said Yunnan will send ten doctors next spring.',
      'Do Quang Huy: commitment',
    ],
    ['Governor Zhou Ming said that the ports had never been so busy.', 'zhou-ming: claim'],
    [
      'Ms. Hoang Thi Mai, Vice Chairwoman of the committee, proposed opening one more market day.',
      'hoang-thi-mai: proposal',
    ],
    ['Governor Zhou Ming thanked the doctors for their help during the floods.', 'zhou-ming: thanks'],
    ['The two sides agreed to meet again in the autumn of next year.', 'lao-cai+yunnan: commitment'],
    ['Governor Zhou Ming pledged to keep the hotline open day and night.', 'zhou-ming: commitment'],
    ['Governor Zhou Ming praised the work of both border forces this year.', 'zhou-ming: assessment'],
    [
      '“We have sold everything in the first two market days alone,” said Zhao Lin, director of a cooperative.',
      'Zhao Lin: assessment',
    ],
    ['Participants noted that trade through the gate had grown quickly.', 'Participants: assessment'],
  ])('%s', (text, first) => {
    expect(said('en', [text])[0]).toBe(first);
  });

  it('knows half a name and “he”', () => {
    expect(
      said('en', [
        'Secretary Tran Van Khoi attended.',
        'Khoi proposed a joint working group on rail. He added that work could start this year.',
      ]),
    ).toEqual(['Tran Van Khoi: proposal', 'Tran Van Khoi: claim']);
  });

  it.each([
    'The agreed minutes were handed to both ministries.',
    'The fair was held in Hekou for five days.',
    'As noted, the gate is closed.',
  ])('hears nothing in: %s', (text) => {
    expect(said('en', [text])).toEqual([]);
  });
});

it('quotes an exact piece of at most twelve words', () => {
  const text =
    'Bà Hoàng Thị Mai đề nghị hai tỉnh mở thêm tuyến xe khách chạy thẳng từ thành phố này sang thành phố kia mỗi ngày.';
  const [fact] = documentToStatements(pageOf('vi', [text]), testGazetteer);
  expect(text.slice(fact?.span.start, fact?.span.end)).toBe(fact?.evidence.phrase);
  expect(fact?.evidence.phrase.split(' ')).toHaveLength(12);
});

it.each<[SourceLang, string]>([
  ['vi', 'Ông Trần Văn Khôi đề nghị hai bên, và đồng thời khẳng định '],
  ['zh', '云南省委书记周明表示，双方'],
  ['en', 'Governor Zhou Ming said that the two sides agreed, and '],
])('takes time in proportion to the length: %s', (lang, piece) => {
  const read = (pieces: number): void => {
    documentToStatements(pageOf(lang, [piece.repeat(pieces)]), testGazetteer);
  };
  expect(slowdown(() => performance.now(), read, 100)).toBeLessThan(60);
});
