import { describe, expect, it } from 'vitest';
import { documentToAgreements } from './documentToAgreements.ts';
import { pageOf, partyText, testGazetteer } from './lib/testGazetteer.ts';
import { slowdown } from './lib/testTime.ts';
import type { AgreementFact, SourceLang } from './lib/types.ts';

const titles = { vi: 'Lào Cai và Vân Nam hợp tác', zh: '云南省与老街省开展合作', en: 'Lao Cai and Yunnan cooperate' };

function read(lang: SourceLang, ...paragraphs: string[]): AgreementFact[] {
  return documentToAgreements(pageOf(lang, paragraphs, titles[lang]), testGazetteer);
}

/** `title | kind | status | period` */
function papers(lang: SourceLang, ...paragraphs: string[]): string[] {
  return read(lang, ...paragraphs).map(({ title, document, status, period }) =>
    [title, document, status, period ?? '-'].join(' | '),
  );
}

describe('documentToAgreements in Vietnamese', () => {
  it.each<[string, string[]]>([
    ['Hai bên đã ký Biên bản ghi nhớ về du lịch.', ['Biên bản ghi nhớ về du lịch | memorandum | signed | -']],
    [
      'Hai tỉnh ký kết Chương trình hợp tác giai đoạn 2024 - 2028.',
      ['Chương trình hợp tác giai đoạn 2024 - 2028 | programme | signed | 2024/2028'],
    ],
    [
      'Hai bên ký biên bản hội đàm lần thứ hai; ký kết kế hoạch hành động về trồng rừng, giai đoạn 2024-2026.',
      [
        'biên bản hội đàm lần thứ hai | minutes | signed | -',
        'kế hoạch hành động về trồng rừng, giai đoạn 2024-2026 | action-plan | signed | 2024/2026',
      ],
    ],
    ['Hai bên sẽ ký Thỏa thuận hợp tác y tế trong năm nay.', ['Thỏa thuận hợp tác y tế | agreement | planned | -']],
    ['Hai tỉnh dự kiến ký Kế hoạch hợp tác năm 2025.', ['Kế hoạch hợp tác năm 2025 | action-plan | planned | 2025']],
    [
      'Hai bên thực hiện tốt ba văn kiện pháp lý về biên giới.',
      ['ba văn kiện pháp lý về biên giới | treaty | in-force | -'],
    ],
    ['Lao động được đưa sang làm việc theo thỏa thuận.', ['thỏa thuận | unnamed | in-force | -']],
    [
      'Hai bên triển khai Chương trình hợp tác giai đoạn 2016 – 2020.',
      ['Chương trình hợp tác giai đoạn 2016 – 2020 | programme | ended | 2016/2020'],
    ],
    [
      'Hai tỉnh thiết lập cơ chế hội đàm định kỳ giữa hai Sở Ngoại vụ.',
      ['cơ chế hội đàm định kỳ giữa hai Sở Ngoại vụ | mechanism | in-force | -'],
    ],
    [
      'Biên bản ghi nhớ về cảng cạn đã được ký tại lễ bế mạc.',
      ['Biên bản ghi nhớ về cảng cạn | memorandum | signed | -'],
    ],
    [
      'Tuần tới sẽ diễn ra lễ ký kết thỏa thuận giữa các hiệp hội.',
      ['thỏa thuận giữa các hiệp hội | unnamed | planned | -'],
    ],
  ])('%s', (text, expected) => {
    expect(papers('vi', text)).toEqual(expected);
  });

  it.each([
    'Các doanh nghiệp ký 11 bản ghi nhớ tại hội chợ.',
    'Bộ đã hỗ trợ ký kết hơn 250 văn bản hợp tác.',
    'Các địa phương thực hiện tốt các thỏa thuận cấp cao.',
    'Chương trình nghị sự có ba phần.',
    'Hai bên trao đổi về du lịch và y tế.',
    'Sinh viên ở ký túc xá của trường.',
  ])('finds no paper in: %s', (text) => {
    expect(papers('vi', text)).toEqual([]);
  });

  it('names the parties that the sentence names', () => {
    const [fact] = read(
      'vi',
      'UBND tỉnh Hà Giang và chính quyền nhân dân châu Văn Sơn vừa họp trực tuyến, ký kết chương trình hợp tác giai đoạn 2024 – 2028.',
    );
    expect(fact?.parties.map(partyText)).toEqual(['ha-giang-pc', 'wenshan-gov']);
    const [other] = read('vi', 'Đại học Tây Bắc ký Thỏa thuận đào tạo với Học viện Hồng Hà về tiếng Trung.');
    expect(other?.parties.map(partyText)).toEqual(['Đại học Tây Bắc', 'Học viện Hồng Hà']);
    const [between] = read('vi', 'Lễ ký bản ghi nhớ giữa Cảng Hải Phòng và Tập đoàn Cảng Vân Nam đã diễn ra.');
    expect(between?.parties.map(partyText)).toEqual(['Cảng Hải Phòng', 'Tập đoàn Cảng Vân Nam']);
  });

  it('takes the sides of the report for “hai bên”', () => {
    expect(read('vi', 'Hai bên đã ký biên bản làm việc.')[0]?.parties.map(partyText)).toEqual(['lao-cai', 'yunnan']);
  });

  it('makes one paper of two mentions', () => {
    expect(
      papers(
        'vi',
        'Hai bên ký Chương trình hợp tác giai đoạn 2024 – 2028.',
        'Chương trình hợp tác bao gồm nhiều lĩnh vực.',
      ),
    ).toEqual(['Chương trình hợp tác giai đoạn 2024 – 2028 | programme | signed | 2024/2028']);
  });

  it('lets captions speak only when the body is silent', () => {
    const page = pageOf('vi', ['Hai bên đã ký biên bản hội nghị.'], titles.vi);
    const captions = ['Hai bên ký biên bản ghi nhớ. Ảnh: Lê Hà'];
    expect(documentToAgreements({ ...page, captions }, testGazetteer)).toHaveLength(1);
    expect(documentToAgreements({ ...page, paragraphs: [], captions }, testGazetteer)[0]?.evidence.paragraph).toBe(
      'c1',
    );
  });

  it('prefers the period that ends before the next begins', () => {
    const found = papers(
      'vi',
      'Đánh giá chương trình hợp tác giai đoạn 2019 – 2024, hai bên hài lòng.',
      'Hai bên đã thực hiện Chương trình hợp tác giai đoạn 2019 – 2023 và ký Chương trình hợp tác giai đoạn 2024 – 2028.',
    );
    expect(found).toContain('Chương trình hợp tác giai đoạn 2019 – 2023 | programme | ended | 2019/2023');
    expect(found).toHaveLength(2);
  });

  it('dates the signing by its sentence', () => {
    expect(read('vi', 'Ngày 12/5, hai bên ký biên bản làm việc.')[0]?.signed).toBe('2024?-05-12');
    expect(read('vi', 'Ngày 12/5/2023, hai bên ký biên bản làm việc.')[0]?.signed).toBe('2023-05-12');
    expect(read('vi', 'Hai bên sẽ ký biên bản làm việc.')[0]?.signed).toBeNull();
  });
});

describe('documentToAgreements in Chinese', () => {
  it.each<[string, string[]]>([
    ['双方签署会谈纪要。', ['会谈纪要 | minutes | signed | -']],
    [
      '双方签订《跨境旅游合作协议（2024—2027年）》。',
      ['跨境旅游合作协议（2024—2027年） | agreement | signed | 2024/2027'],
    ],
    ['根据去年6月签署的补充协议，双方扩大供电。', ['补充协议 | agreement | signed | -']],
    ['双方拟签署青年交流合作备忘录。', ['青年交流合作备忘录 | memorandum | planned | -']],
    ['双方认真落实陆地边界三个法律文件。', ['陆地边界三个法律文件 | treaty | in-force | -']],
    [
      '两地将共同编制《口岸合作规划（2025—2030年）》，力争明年签署。',
      ['口岸合作规划（2025—2030年） | programme | planned | 2025/2030'],
    ],
  ])('%s', (text, expected) => {
    expect(papers('zh', text)).toEqual(expected);
  });

  it.each(['双方就协议内容交换了意见。', '企业签约12个项目。', '会议讨论了合作前景。'])(
    'finds no paper in: %s',
    (text) => {
      expect(papers('zh', text)).toEqual([]);
    },
  );
});

describe('documentToAgreements in English', () => {
  it.each<[string, string[]]>([
    ['They signed the minutes of the talks.', ['minutes of the talks | minutes | signed | -']],
    [
      'The two sides signed a memorandum of understanding on rail freight.',
      ['memorandum of understanding on rail freight | memorandum | signed | -'],
    ],
    [
      'The two sides signed a memorandum of understanding on rail freight and an action plan for 2024-2026.',
      [
        'memorandum of understanding on rail freight | memorandum | signed | -',
        'action plan for 2024-2026 | action-plan | signed | 2024/2026',
      ],
    ],
    [
      'The two sides will sign a cooperation agreement on health.',
      ['cooperation agreement on health | agreement | planned | -'],
    ],
    ['Workers crossed the border under a cooperation agreement.', ['cooperation agreement | agreement | in-force | -']],
    ['Two power firms inked a deal on flood warnings.', ['deal on flood warnings | agreement | signed | -']],
  ])('%s', (text, expected) => {
    expect(papers('en', text)).toEqual(expected);
  });

  it.each([
    'Cranes move each box in under three minutes.',
    'The bus ride takes ten minutes to the gate.',
    'They are in agreement on most issues.',
    'Firms signed 12 agreements.',
  ])('finds no paper in: %s', (text) => {
    expect(papers('en', text)).toEqual([]);
  });
});

it.each<[SourceLang, string]>([
  ['vi', 'hai bên ký Biên bản ghi nhớ giữa Hà Giang và Vân Nam, '],
  ['zh', '双方签署合作协议，'],
  ['en', 'the two sides signed a cooperation agreement between Lao Cai and Yunnan, '],
])('takes time in proportion to the length: %s', (lang, piece) => {
  expect(
    slowdown(
      () => performance.now(),
      (pieces) => read(lang, piece.repeat(pieces)),
      60,
    ),
  ).toBeLessThan(60);
});
