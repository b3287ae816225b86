import { describe, expect, it } from 'vitest';
import { documentToEvents } from './documentToEvents.ts';
import { entriesToGazetteer } from './entriesToGazetteer.ts';
import { entry, testRecord } from './lib/testRecord.ts';
import { slowdown } from './lib/testTime.ts';
import type { CapturedDocument, EventFact, SourceLang } from './lib/types.ts';

const gazetteer = entriesToGazetteer(
  testRecord([
    entry('mechanisms', 'border-talks', {
      names: {
        vi: 'Hội đàm biên giới thường niên',
        zh: '边境年度会谈',
        en: 'Annual Border Talks',
        zhCertainty: 'certain',
      },
      short: { vi: 'Hội đàm biên giới', zh: '边境会谈', en: 'Border Talks', zhCertainty: 'certain' },
      members: [{ places: ['ha-giang', 'wenshan'] }],
      sessions: [{ number: 4, date: '2022-11-13', sources: ['a-source'] }],
    }),
  ]),
);

function eventsOf(lang: SourceLang, texts: readonly string[], published: string | null = '2024-07-10'): EventFact[] {
  const document: CapturedDocument = {
    source: { title: null, publisher: null, byline: null, published, url: null, lang },
    paragraphs: texts.map((text, i) => ({ number: i + 1, text })),
    captions: [],
    warnings: [],
  };
  return documentToEvents(document, gazetteer);
}

const datesOf = (lang: SourceLang, ...texts: string[]): string[] => eventsOf(lang, texts).map(({ date }) => date);

describe('documentToEvents', () => {
  it.each<[SourceLang, string, string[]]>([
    ['vi', 'Thứ Sáu tuần trước, đoàn đã thăm cửa khẩu.', ['2024-07-05']],
    ['vi', 'Cuối tuần qua, người dân hai bên dự hội chợ.', ['2024-07-06/2024-07-07']],
    ['vi', 'Lớp học mở từ ngày 1 - 15/8 tại Côn Minh.', ['2024-08-01/2024-08-15']],
    ['vi', 'Bắt đầu từ năm 2018, hai bên hợp tác về y tế.', ['2018']],
    ['vi', 'Hai bên thống nhất tổ chức hội nghị lần tới tại Hà Giang vào năm 2025.', ['2025']],
    ['vi', 'Cầu dự kiến khởi công trong năm nay và hoàn thành vào cuối năm 2026.', ['2024', '2026']],
    ['vi', 'Ngày 9/7, tin từ hải quan cho biết lượng xe tăng.', []],
    ['vi', 'Lượng xe giảm 1/3 sau khi mở thêm làn.', []],
    ['vi', 'Từ năm 2026, mỗi năm có 20 suất học bổng.', []],
    ['vi', 'Tuần phim hai tỉnh diễn ra đến hết ngày 14/7.', ['[..2024-07-14]']],
    ['vi', 'Phương án thí điểm được áp dụng đến hết ngày 14/7.', []],
    ['en', 'The film festival runs through July 14.', ['[..2024-07-14]']],
    ['en', 'The pilot scheme runs through July 14.', []],
    ['en', 'The two schools have worked together since they became partners in 2013.', ['2013']],
    ['en', 'They will build a shared library, to be completed by the end of 2026.', ['2026']],
    ['zh', '3座新仓库将于2025年上半年投入使用。', ['2025-01/2025-06']],
    ['zh', '去年8月，该县遭遇洪水。', ['2023-08']],
    ['zh', '该院邀请6名教师于9月到河口授课。', ['2024-09']],
    ['zh', '双方落实《2023年边境医疗合作备忘录》，成效明显。', []],
    ['vi', 'Đầu tháng 6, đoàn nghệ sĩ hai tỉnh biểu diễn tại chợ phiên.', ['2024-06']],
    ['zh', '水渠去年年底竣工。', ['2023']],
    ['en', 'In March last year the two forces freed four victims.', ['2023-03']],
    ['en', 'The course opened in September last year.', ['2023-09']],
    ['zh', '上周五，双方举行会谈。', ['2024-07-05']],
    ['zh', '上月20日，双方签署协议。', ['2024-06-20']],
    ['zh', '本月6日，学员结业，参加了仪式。', ['2024-07-06']],
    ['zh', '今年是建交74周年。', []],
    ['zh', '双方商定每月逢10日开集。', []],
    ['zh', '2024年第二季度联合行动7月2日启动。', ['2024-07-02']],
    ['en', 'Last Friday, the first train left for Kunming.', ['2024-07-05']],
    ['en', 'The fair, held between June 27 and 30, drew crowds.', ['2024-06-27/2024-06-30']],
    ['en', 'The governor attended the forum last November.', ['2023-11']],
    ['en', 'The road is expected to open by the end of 2026.', ['2026']],
    ['en', 'A base will be completed in the second half of 2025.', ['2025-07/2025-12']],
    ['en', 'The two towns have been sister localities since 2006.', ['2006']],
    ['en', 'The turnout was the largest since 2018.', []],
  ])('reads the words for days, weeks and years to come in %s: %s', (lang, text, expected) => {
    expect(datesOf(lang, text)).toEqual(expected);
  });

  it.each<[SourceLang, string, string[]]>([
    ['vi', 'Ngày 27/3/2024, hai tỉnh tổ chức hội nghị.', ['2024-03-27']],
    ['vi', 'Sáng 5/7, tại Hà Giang, hai bên ký biên bản.', ['2024-07-05']],
    ['vi', 'Từ ngày 1 đến 3/7, đoàn khảo sát tại Côn Minh.', ['2024-07-01/2024-07-03']],
    ['vi', 'Sáng 24.6, đoàn thăm huyện Mã Quan.', ['2024-06-24']],
    ['vi', 'Hội chợ dự kiến diễn ra ngày 20/11 tại Hà Khẩu.', ['2024-11-20']],
    ['vi', 'Từ ngày 3 đến 5.7, đoàn phụ nữ hai tỉnh giao lưu tại Hà Khẩu.', ['2024-07-03/2024-07-05']],
    ['vi', 'Giải bóng chuyền dự kiến diễn ra từ 28.9 đến 2.10 tại Mường Khương.', ['2024-09-28/2024-10-02']],
    ['vi', 'Ngày 20/12 năm ngoái, hai xã ký quy chế phối hợp.', ['2023-12-20']],
    ['vi', 'Lễ kết nghĩa sẽ được tổ chức vào ngày 8/3 năm sau.', ['2025-03-08']],
    ['vi', '"Tháng 8 năm ngoái, nhà tôi bị mất hai con trâu", ông Sùng kể.', ['2023-08']],
    ['vi', 'Quý II, hai bên tổ chức 11 cuộc gặp gỡ.', []],
    ['vi', 'Phiên họp quý IV sẽ tổ chức tại Bát Xát trong tháng 12.', ['2024-12']],
    ['vi', 'Hội nghị lần tới dự kiến tổ chức trong quý IV năm nay.', ['2024-10/2024-12']],
    ['vi', 'Đường dây nóng hoạt động từ tháng 4/2021 đến nay.', ['2021-04']],
    ['zh', '“去年10月，家里的渔船被风浪打翻了。”村民说。', ['2023-10']],
    ['zh', '学院今年9月将招收越南留学生30名。', ['2024-09']],
    ['zh', '他邀请企业参加11月15日至18日举行的茶叶展。', ['2024-11-15/2024-11-18']],
    ['zh', '去年12月20日至22日，边民节在河口举办。', ['2023-12-20/2023-12-22']],
    ['zh', '第二届联欢会将于明年3月8日在高平举行。', ['2025-03-08']],
    ['zh', '今年第一季度，双方举行会晤11次。', []],
    ['zh', '第四季度例会拟在芒街召开。', ['2024-10/2024-12']],
    ['zh', '今年8月至9月，双方将开展联合巡逻。', ['2024-08/2024-09']],
    ['en', 'A joint clinic is planned for the third quarter of this year in Lao Cai.', ['2024-07/2024-09']],
    ['en', 'In the first quarter of this year, the two sides held 11 meetings.', []],
    ['en', '"In August last year, a storm sank my boat," the fisherman said.', ['2023-08']],
    ['en', 'The two ports have operated a shared hotline since April 2021.', ['2021-04']],
    ['en', 'Since April 2021, the centre has treated 300 patients.', []],
    ['en', 'Since resuming operation in January 2023, the gate has served 80,000 people.', ['2023-01']],
    ['en', 'The next round is set for October in Lang Son.', ['2024-10']],
    ['en', 'Work on the yard is expected to start in Q4 2024.', ['2024-10/2024-12']],
    ['en', 'The cold store will be ready by December this year.', ['[..2024-12-31]']],
    ['en', 'The hospitals have held weekly consultations since December 2022.', ['2022-12']],
    ['vi', 'Từ tháng 12/2022, hai bệnh viện duy trì hội chẩn từ xa.', ['2022-12']],
    ['zh', '自2022年12月起，两院每周开展远程会诊。', ['2022-12']],
    ['en', 'The deal was signed on December 20 last year.', ['2023-12-20']],
    ['en', 'He invited local firms to the tea fair on November 15-18.', ['2024-11-15/2024-11-18']],
    ['vi', 'Trước đó, ngày 20/11, đoàn thăm Mã Quan.', ['2023?-11-20']],
    ['vi', 'Tháng 8/2023, đoàn công tác đã khảo sát mô hình này.', ['2023-08']],
    ['vi', 'Cơ chế được thành lập từ năm 2002.', ['2002']],
    ['vi', 'UBND tỉnh Hà Giang và châu Văn Sơn vừa tổ chức hội nghị trực tuyến.', ['[..2024-07-10]']],
    ['vi', 'Năm 2023, kim ngạch đạt 2 tỷ USD, tăng 5% so với năm 2022.', []],
    ['vi', 'Nhân kỷ niệm 74 năm (18/1/1950 - 18/1/2024), hai bên trao quà.', []],
    ['vi', 'Hôm qua, hai bên hội đàm.', ['2024-07-09']],
    ['vi', 'Tuần trước, hai trường ký biên bản.', ['2024-07-01/2024-07-07']],
    ['vi', 'Cửa khẩu mở lại ngày 8/1/2023. Ngày 21/8, tour được khôi phục.', ['2023-01-08', '2023?-08-21']],
    ['vi', 'Nghệ nhân sang Long Châu dạy học từ năm 2018.', ['2018']],
    ['vi', 'Từ năm 2019 đến nay, hội phụ nữ 7 xã đã kết nghĩa.', ['2019']],
    ['en', 'Since December 1 last year, opening hours have been extended to 7pm.', ['2023-12-01']],
    ['en', 'Since 2017, when the two sides signed a deal, trade has grown.', ['2017']],
    ['en', 'Since 2017, when floods were rare, trade has grown.', []],
    ['vi', 'Tuần qua, hàng ở cửa khẩu nhiều.', []],
    ['vi', 'Ba năm trước, hai trường thiết lập quan hệ.', ['2021']],
    ['vi', 'Các ngày 5, 6 và 7/6, đoàn thăm Mã Quan.', ['2024-06-05/2024-06-07']],
    ['vi', 'Ngày 5-6-2024, hai bên họp tại Hà Khẩu.', ['2024-06-05']],
    ['vi', 'Hai bên sẽ mở lớp vào tháng Mười tới.', ['2024-10']],
    ['vi', 'Cầu được khởi công hồi tháng 9 vừa qua, dự kiến hoàn thành năm 2026.', ['2023?-09', '2026']],
    ['vi', 'Dự án khởi công trong quý III/2025.', ['2025-07/2025-09']],
    ['vi', 'Hai bên thống nhất từ ngày 1/8 rút ngắn thời gian thông báo.', ['2024-08-01']],
    ['vi', 'Lối mở được mở lại vào tháng 1/2023, mỗi tháng có 1.600 lượt khách.', ['2023-01']],
    ['vi', 'Tháng 5, cửa khẩu đón 5.000 lượt khách.', []],
    ['vi', 'Phấn đấu nâng tỷ lệ lên 75% vào năm 2026.', []],
    ['vi', 'Tỉnh thực hiện tầm nhìn đến năm 2045, triển khai từng bước.', []],
    ['vi', 'Đường dây nóng trực 24/7 phục vụ người dân.', []],
    ['zh', '12日至14日，代表团访问谅山省。', ['2024-06-12/2024-06-14']],
    ['zh', '两年前，双方缔结友好关系。', ['2022']],
    ['zh', '2022年5月双方签约，同年10月大桥开工。', ['2022-05', '2022-10']],
    ['zh', '2022年遭遇干旱，当年6月8日电网恢复送电。', ['2022-06-08']],
    ['zh', '货运通道7月1日起暂停通行，5日恢复通关。', ['2024-07-01', '2024-07-05']],
    ['zh', '2016年起，两地每年轮流举办夏令营。', ['2016']],
    ['zh', '自2010年以来累计招收学生1870名。', []],
    ['zh', '双方签署了2011－2013年交流备忘录。', []],
    ['zh', '届时将签署2026年度合作计划。', []],
    ['zh', '小学始建于1958年。', ['1958']],
    ['en', 'Next Tuesday, the governor will visit Hekou.', ['2024-07-16']],
    ['en', 'In mid-May, 120 firms attended a fair in Pingxiang.', ['2024-05']],
    ['en', 'The validity is extended to 30 days starting this August.', ['2024-08']],
    ['en', 'A decade ago, the two schools became partners and signed a deal.', ['2014']],
    ['en', 'The base will be finished no later than August 30.', ['2024-08-30']],
    ['en', 'A project due for completion by the end of 2026 was discussed.', ['2026']],
    ['en', 'The festival has been held every year since 2006.', ['2006']],
    ['en', "This year's talks will be longer.", []],
    ['zh', '7月2日，红河州与老街省举行会谈。', ['2024-07-02']],
    ['zh', '6月18日至20日，代表团访问谅山省。', ['2024-06-18/2024-06-20']],
    ['zh', '洽谈会2日在文山州举行。', ['2024-07-02']],
    ['zh', '今年5月，双方签署协议。', ['2024-05']],
    ['zh', '展会将于12月1日至7日在东兴市举办。', ['2024-12-01/2024-12-07']],
    ['zh', '新华社昆明7月9日电 双方昨日举行会晤。', ['2024-07-09']],
    ['zh', '自2019年12月中心挂牌以来，已接诊1万人。', ['2019-12']],
    ['zh', '2023年，进出口额达5亿元。', []],
    ['en', 'A delegation visited Lao Cai on July 2.', ['2024-07-02']],
    ['en', 'The talks took place in Nanning on Tuesday.', ['2024-07-09']],
    ['en', 'The meeting was held from May 15 to 17 in Kunming.', ['2024-05-15/2024-05-17']],
    ['en', 'The route was launched in June 2023.', ['2023-06']],
    ['en', 'The fair will be held in November.', ['2024-11']],
    ['en', 'KUNMING, July 9 (Xinhua) -- Trade grew by 5 percent.', []],
    ['en', 'The two cities established ties in 2016.', ['2016']],
    ['en', 'As of July 2, it had received 300 tourists.', []],
    ['vi', 'Hội chợ diễn ra trong hai ngày 6 và 7/7 tại Mèo Vạc.', ['2024-07-06/2024-07-07']],
    ['vi', 'Lũy kế đến 30/6, tỉnh có 12 dự án của doanh nghiệp Vân Nam.', []],
    ['vi', 'Từ ngày 15/3 đến 30/6, các đồn bắt 9 đối tượng.', []],
    ['vi', 'Từ đầu năm, hai đồn tuần tra chung 5 lần.', []],
    ['vi', 'Chợ biên giới mở mỗi quý 1 lần.', []],
    ['vi', 'Đến 31/5, toàn tỉnh có 42 dự án của Trung Quốc.', []],
    ['vi', 'Hai huyện kết nghĩa từ năm 2012 đến nay.', ['2012']],
    ['vi', 'Phía Văn Sơn sẽ khởi công nhà máy nước trước ngày 30/9/2024.', ['[..2024-09-30]']],
    ['vi', 'Tỉnh phấn đấu giải ngân hết vốn trước ngày 30/9/2024.', []],
    ['vi', 'Hội nghị lần thứ sáu sẽ do Cao Bằng đăng cai vào năm 2026.', ['2026']],
    ['vi', 'Ông nói châu sẽ tặng bệnh viện hai máy siêu âm, trị giá 300 triệu đồng, vào đầu năm 2025.', ['2025']],
    ['vi', 'Theo thỏa thuận hợp tác ký năm 2017, hai huyện trao đổi cán bộ.', ['2017']],
    ['vi', 'Lối mở này được nâng cấp thành cửa khẩu phụ tháng 5/2021.', ['2021-05']],
    ['zh', '记者2日从红河海关获悉，今年上半年进出口额达5亿元。', []],
    ['zh', '两县自2011年结为友好县以来，往来不断。', ['2011']],
    ['zh', '口岸自去年12月恢复通关以来运行平稳。', ['2023-12']],
    ['zh', '第二届书画展拟于2025年在老街市举行。', ['2025']],
    ['zh', '谅山省代表近日率团访问崇左，参观了货场。', ['[..2024-07-10]']],
    ['zh', '比赛7月5日和6日在东兴市举行。', ['2024-07-05/2024-07-06']],
    ['en', 'The two have been sister cities since 2008.', ['2008']],
    ['en', 'The tournament was held on July 5 and 6 in Dongxing.', ['2024-07-05/2024-07-06']],
    ['en', 'Lang Son will open a new freight yard before September 30, 2024.', ['[..2024-09-30]']],
  ])('dates in %s: %s', (lang, text, dates) => {
    expect(datesOf(lang, text)).toEqual(dates);
  });

  it('says when and why a date is inferred', () => {
    expect(eventsOf('vi', ['Ngày 5/7, hai bên ký biên bản.'])).toMatchObject([
      { dateInferred: true, inferred: { why: expect.stringContaining('2024-07-10') as string } },
    ]);
    expect(eventsOf('vi', ['Ngày 5/7/2024, hai bên ký biên bản.'])).toMatchObject([{ dateInferred: false }]);
  });

  it.each<[SourceLang, string, Partial<EventFact>]>([
    [
      'vi',
      'Ngày 5/7, Hà Giang và Văn Sơn tổ chức Hội đàm biên giới thường niên lần thứ tư theo hình thức trực tuyến.',
      { mechanism: 'border-talks', session: 4, mode: 'online', type: 'conference' },
    ],
    [
      'vi',
      'Ngày 5/7, tỉnh Hà Giang trao tặng vật tư.',
      { type: 'donation', mechanism: null, session: null, places: ['ha-giang'] },
    ],
    ['zh', '7月2日，河江省与文山州举行边境年度会谈第五次会议。', { mechanism: 'border-talks', session: 5 }],
    [
      'en',
      'On July 2 Ha Giang and Wenshan signed a memorandum at the fifth Annual Border Talks conference.',
      { type: 'signing', mechanism: 'border-talks', session: 5 },
    ],
    ['en', 'A workshop was held via video on July 2.', { type: 'workshop', mode: 'online' }],
  ])('knows forum, session, mode and kind in %s: %s', (lang, text, expected) => {
    expect(eventsOf(lang, [text])).toMatchObject([expected]);
  });

  it('takes the year from a known session where the page prints none', () => {
    const texts = ['Hà Giang và Văn Sơn tổ chức Hội đàm biên giới lần thứ tư sáng 13/11.', 'Năm 2019 có khó khăn.'];
    expect(eventsOf('vi', texts, null)).toMatchObject([{ date: '2022-11-13', session: 4, dateInferred: true }]);
  });

  it('takes the same day from the event before', () => {
    const texts = ['Sáng 5/7, hai huyện khởi công tuyến đường.', 'Cùng ngày, hai trường ký biên bản kết nghĩa.'];
    expect(eventsOf('vi', texts).map(({ date, evidence }) => [date, evidence.paragraph])).toEqual([
      ['2024-07-05', 1],
      ['2024-07-05', 2],
    ]);
    expect(datesOf('vi', 'Cùng ngày, hai trường ký biên bản kết nghĩa.')).toEqual([]);
  });

  it('takes the same day from the event before in English, of a paper inked too', () => {
    const texts = ['The two counties opened a fair on July 5.', 'The same day, two schools inked a twinning deal.'];
    expect(eventsOf('en', texts).map(({ date, type }) => [date, type])).toEqual([
      ['2024-07-05', 'founding'],
      ['2024-07-05', 'signing'],
    ]);
  });

  it.each<[SourceLang, string, string[]]>([
    ['zh', '自2019年两校签订友好合作协议以来，互派学生80名。', ['2019']],
    ['vi', 'Ngày 5/7, hai bên ký biên bản. Mỗi tháng hai trường tổ chức một buổi giao lưu.', ['2024-07-05']],
    ['vi', 'Tuyến xe tổ chức từ ngày 3/2. Đến giữa tháng 6 đã đón 900 khách.', ['2024?-02-03']],
  ])('tells beginnings from counts and frequencies in %s: %s', (lang, text, dates) => {
    expect(datesOf(lang, text)).toEqual(dates);
  });

  it('tells a day once, and quotes the paragraph', () => {
    const texts = ['Ngày 5/7, hai bên ký biên bản tại Hà Giang.', 'Tại lễ ký ngày 5/7, lãnh đạo hai bên phát biểu.'];
    const events = eventsOf('vi', texts);
    expect(events).toHaveLength(1);
    expect(texts[0]).toContain(events[0]?.evidence.phrase);
  });

  it('says nothing of a page in another language or without dates', () => {
    expect(datesOf('vi', 'Hai bên sẽ tiếp tục hợp tác.')).toEqual([]);
    expect(eventsOf('vi', [], null)).toEqual([]);
  });

  it.each<[SourceLang, string]>([
    ['vi', 'Ngày 5/7 hai bên ký. '],
    ['vi', 'từ đại hội đảng '],
    ['zh', '7月2日，举行会谈'],
    ['en', 'since May on Tuesday the first quarter '],
  ])(
    'takes time in proportion to the length in %s: %s',
    (lang, piece) => {
      expect(
        slowdown(
          () => performance.now(),
          (pieces) => eventsOf(lang, [piece.repeat(pieces)]),
          60,
        ),
      ).toBeLessThan(40);
    },
    60_000,
  );

  it.each<[SourceLang, string[], string[]]>([
    ['vi', ['Ngày 5/7, hai bên hội đàm.', 'Hai ngày sau, đoàn khảo sát cửa khẩu.'], ['2024-07-05', '2024-07-07']],
    ['vi', ['Ngày 5/7, hai bên hội đàm.', 'Trước đó 2 ngày, đoàn tặng quà.'], ['2024-07-05', '2024-07-03']],
    ['zh', ['7月5日，双方举行会谈。', '次日，代表团参观口岸。'], ['2024-07-05', '2024-07-06']],
    ['en', ['On July 5, the two sides held talks.', 'Two days earlier, they met in Hekou.'], ['2024-07-05', '2024-07-03']],
    [
      'vi',
      ['Ngày 5/7, hai bên hội đàm về thỏa thuận ký ngày 22/10/2019.', 'Chiều cùng ngày, hai bên giao lưu.'],
      ['2024-07-05', '2019-10-22', '2024-07-05'],
    ],
    ['zh', ['代表团6月17日抵达。', '18日，双方签署协议，今后将培养学生。'], ['2024-06-17', '2024-06-18']],
  ])('counts days from the one told before in %s: %s', (lang, texts, expected) => {
    expect(eventsOf(lang, texts).map(({ date }) => date)).toEqual(expected);
  });
});
