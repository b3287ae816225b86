import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tell } from '../record/say.ts';
import { bytesToCapture } from './bytesToCapture.ts';
import { captureToDocument } from './captureToDocument.ts';
import type { CapturedDocument } from './lib/types.ts';

const shared = join(import.meta.dirname, '../../../shared');

type Seed = {
  seed: string;
  file: string;
  article: { title: string; lang: string };
  body: { p: number; rawLine: number; chars: number }[];
  captions: { text: string }[];
};

const published: Record<string, string | null> = {
  '000': '2021-12-09T09:43',
  '001': null,
  '002': '2023-03-28T08:37:00+00:00',
  '003': '2021-05-26T16:12:00+07:00',
  '004': null,
};
const bylines: Record<string, string | null> = {
  '000': 'PV',
  '001': null,
  '002': 'KC',
  '003': 'Kim Hảo (t/h)',
  '004': 'Loan Phương',
};

describe.skipIf(!existsSync(shared))('the five captures', () => {
  const gold = existsSync(shared)
    ? (JSON.parse(readFileSync(join(shared, 'domain/facts-gold.json'), 'utf8')) as { seeds: Seed[] }).seeds
    : [];
  it.each(gold.map((seed) => [seed.seed, seed] as const))(
    '%s has its paragraphs, captions and source',
    (id, { file, article, body, captions }) => {
      const document = captureToDocument(bytesToCapture(readFileSync(join(shared, 'captures', file))), {});
      expect(document.paragraphs.map(({ number, line, text }) => [number, line, text.length])).toEqual(
        body.map(({ p, rawLine, chars }) => [p, rawLine, chars]),
      );
      expect(document.captions).toEqual(captions.map(({ text }) => text));
      expect(document.source).toMatchObject({
        title: article.title,
        lang: article.lang,
        published: published[id],
        byline: bylines[id],
      });
      expect(document.warnings.map(({ rule }) => rule)).toEqual(id === '000' || id === '001' ? ['page-stamp'] : []);
    },
  );
});

const read = (text: string, hints: { url?: string; published?: string } = {}): CapturedDocument =>
  captureToDocument({ text, format: 'text' }, hints);
const paragraphs = (text: string): string[] => read(text).paragraphs.map((paragraph) => paragraph.text);

const title = 'Mường Khương và Mã Quan cùng khôi phục chợ phiên biên giới';
const lead =
  'Sáng 12/5, huyện Mường Khương (Lào Cai) và huyện Mã Quan (Vân Nam, Trung Quốc) mở lại chợ phiên sau ba năm tạm dừng vì dịch bệnh.';
const body = [
  'Phiên đầu có 240 gian hàng, trong đó 90 gian của tiểu thương Mã Quan, bán chủ yếu nông cụ, vải và giống cây trồng.',
  'Chủ tịch UBND huyện Mường Khương Lù Văn Chẩn cho biết chợ họp sáu ngày một lần, hai huyện thay nhau cử người giữ trật tự.',
  'Phía Mã Quan đề nghị kéo dài giờ mở lối đi cho cư dân đến 18 giờ trong những ngày chợ phiên.',
  'Hai huyện sẽ xem lại cách làm sau ba tháng và báo cáo lên cấp trên trước khi mở thêm điểm chợ thứ hai.',
];
const article = [lead, ...body];

describe('what stands around a Vietnamese article', () => {
  const page = (top: string[], middle: string[], bottom: string[]): string =>
    [...top, title, '14:20, 12/05/2023', lead, ...body.slice(0, 2), ...middle, ...body.slice(2), ...bottom].join('\n');

  it.each([
    ['menus and weather', ['Trang chủ', 'Chính trị', 'Kinh tế', 'Lào Cai 24°C', 'Đăng nhập'], [], ['Lù Thị Páo']],
    ['a caption printed twice', [], ['Cảnh mua bán ở chợ. Ảnh: Lù Páo', 'Cảnh mua bán ở chợ. Ảnh: Lù Páo'], []],
    [
      'a headline of another story on the topic',
      [],
      ['Lào Cai: Kim ngạch qua cửa khẩu quốc tế tăng 20% trong bốn tháng đầu năm'],
      [],
    ],
    [
      'a related story with its summary',
      [],
      [
        'Tin liên quan',
        'Bảo Thắng đưa 12 tấn dứa đầu vụ lên sàn thương mại điện tử',
        'Huyện Bảo Thắng vừa đưa 12 tấn dứa đầu vụ lên sàn thương mại điện tử, giá bán cao hơn năm trước 15%.',
      ],
      [],
    ],
    [
      'lists behind the end',
      [],
      [],
      [
        'Lù Thị Páo',
        'Từ khóa: chợ phiên, Mường Khương',
        'Đọc nhiều',
        'Mường Khương và Mã Quan bắt tay bảo vệ rừng giáp biên',
        'Hai huyện Mường Khương và Mã Quan tuần tra chung 14 lần trong quý I, phát hiện ba vụ khai thác trái phép.',
        'Bình luận (2)',
        'Chợ vui lắm, tôi đi từ 5 giờ sáng mà vẫn không còn chỗ gửi xe ở Mường Khương.',
        'Giấy phép số 12/GP-TTĐT. Điện thoại: 0214 3888 000',
        '© Bản quyền thuộc về Báo Lào Cai.',
      ],
    ],
    [
      'share words',
      ['Chia sẻ Facebook', 'Cỡ chữ: A- A+', 'Lượt xem: 1.204'],
      ['Theo dõi báo trên Google News'],
      ['Chia sẻ', 'Zalo'],
    ],
  ])('%s is left out', (_what, top, middle, bottom) => {
    expect(paragraphs(page(top, middle, bottom))).toEqual(article);
    expect(paragraphs(page(top, middle, bottom).replaceAll('\n', '\n\n'))).toEqual(article);
  });

  it('titles, dates and subheadings are no paragraphs, bullets are', () => {
    const text = [
      title,
      '12/05/2023',
      lead,
      body[0],
      'Chợ chung, luật chung',
      body[1],
      'Hai bên thống nhất:',
      '- Giữ giá gửi xe như cũ;',
      '- Không thu phí gian hàng trong ba phiên đầu.',
      body[3],
    ].join('\n\n');
    expect(paragraphs(text)).toEqual([
      lead,
      body[0],
      body[1],
      'Hai bên thống nhất:',
      '- Giữ giá gửi xe như cũ;',
      '- Không thu phí gian hàng trong ba phiên đầu.',
      body[3],
    ]);
  });
});

describe('a Chinese and an English article', () => {
  it('lose credits, captions and lists', () => {
    const text = `首页 > 新闻 > 本地
当前位置：首页
马关县与越南孟康县恢复边境集市
2023-05-12 16:05:22　来源：文山日报　作者：陆正明　字号：大 中 小
　　5月12日，云南省文山州马关县与越南老街省孟康县恢复举办边境集市，双方240个摊位同时开张。
集市一角。陆正明 摄
　　“停了三年，老主顾都还认得我。”马关县个体户杨秀英说，她当天卖出布料近4000元。
　　双方约定每六天举办一次，轮流派人维持秩序，三个月后再作评估。
责任编辑：韦小丽
相关阅读
文山三七首次走进越南展会
版权所有 文山日报社 滇ICP备00000000号`;
    const { source, paragraphs: found, captions } = read(text);
    expect(found.map(({ line }) => line)).toEqual([5, 7, 8]);
    expect(captions).toEqual(['集市一角。陆正明 摄']);
    expect(source).toMatchObject({
      title: '马关县与越南孟康县恢复边境集市',
      published: '2023-05-12T16:05:22',
      byline: '陆正明',
      publisher: '文山日报',
      lang: 'zh',
    });
  });

  it('keep what an agency prints, and name its reporter', () => {
    const text =
      '中越边民互市点增至九个\n2024年3月18日 09:00\n新华社南宁3月17日电（记者林可心）记者从凭祥市获悉，当地与谅山省共建的边民互市点已增至九个。\n统计显示，前两个月交易额8.9亿元，同比增长21%。';
    const { source, paragraphs: found } = read(text);
    expect(found[0]?.text).toMatch(/^新华社南宁3月17日电（记者林可心）/);
    expect(source).toMatchObject({ byline: '记者林可心', publisher: '新华社', published: '2024-03-18T09:00' });
  });

  it('of VNA has its title, day and paragraphs', () => {
    const text = `Politics
Business
Border market reopens between Lao Cai and Wenshan
May 12, 2023 | 17:05
Lao Cai (VNA) – Traders from Vietnam's Lao Cai province and China's Wenshan Prefecture returned to a shared market on May 12 after three years.
Stalls at the market (Photo: VNA)
The first session drew 240 stalls, 90 of them run by Chinese traders, according to the district People's Committee.
See more
Yen Bai exports first batch of cinnamon to India
The two sides will review the shared market after three months, said the provincial committee.
Lao Cai and Wenshan may add a second site next year./.
VNA
Related News
Hanoi hosts craft village fair
The fair runs until Sunday with 300 booths from 21 provinces, organisers said.`;
    const { source, paragraphs: found, captions } = read(text);
    expect(found.map(({ line }) => line)).toEqual([5, 7, 10, 11]);
    expect(captions).toEqual(['Stalls at the market (Photo: VNA)']);
    expect(source).toMatchObject({ published: '2023-05-12T17:05', lang: 'en', publisher: 'Vietnam News Agency' });
  });
});

describe('the day of publication', () => {
  const page = (...top: string[]): string => [...top, lead, ...body].join('\n');

  it('is that beside the title, not the clock of the site', () => {
    const { source, warnings } = read(
      page('Thứ Hai, 02/03/2026 11:20:45', 'Trang chủ', 'Kinh tế', 'Xã hội', title, '14:20, 12/05/2023'),
    );
    expect(source.published).toBe('2023-05-12T14:20');
    expect(warnings.map(({ rule }) => rule)).toEqual(['page-stamp']);
  });

  it('is not a stamp long after the day that is reported without its year', () => {
    const { source, warnings } = read(page(title, '2024-09-01 10:00:00'));
    expect(source.published).toBeNull();
    expect(warnings.map(({ message }) => tell(message)).join()).toContain('112 days before');
  });

  it('is not before a day that is told as past', () => {
    const text = page(title, '01/01/2020').replace('Sáng 12/5', 'Ngày 12/5/2023');
    expect(read(text).source.published).toBeNull();
  });

  it('may be late when the report tells its year', () => {
    const text = page(title, '20/06/2023').replace('Sáng 12/5', 'Ngày 12/5/2023');
    expect(read(text).source.published).toBe('2023-06-20');
  });

  it('is not doubted for a holiday soon to come', () => {
    const text = page(title, '25/04/2023 17:05').replace('Sáng 12/5', 'Nhân dịp nghỉ lễ 30/4 và 1/5');
    expect(read(text).source.published).toBe('2023-04-25T17:05');
  });

  it('is that below the title when another stands beside the name of the site', () => {
    expect(read(page('VNA | Friday, May 19, 2023', title, '12/05/2023 09:30')).source.published).toBe('2023-05-12T09:30');
  });

  it('has the time that stands in a block of its own', () => {
    const html = `<h1>${title}</h1><div><span>12/05/2023</span><span>16:45</span></div>${[lead, ...body].map((text) => `<p>${text}</p>`).join('')}`;
    expect(captureToDocument({ text: html, format: 'html' }, {}).source.published).toBe('2023-05-12T16:45');
  });

  it('may be parted into elements', () => {
    const html = `<div><b><i>2023</i></b><b><i>05</i>/<i>12</i></b><b>16:05:22</b></div><h1>${title}</h1>${[lead, ...body].map((text) => `<p>${text}</p>`).join('')}`;
    expect(captureToDocument({ text: html, format: 'html' }, {}).source.published).toBe('2023-05-12T16:05:22');
  });

  it('is not read from “2 hours ago”', () => {
    const { source, warnings } = read(page(title, '2 giờ trước'));
    expect(source.published).toBeNull();
    expect(warnings.map(({ rule }) => rule)).toEqual(['relative-date']);
  });

  it.each([
    ['https://example.org/cho-phien-1683880200805.htm', '2023-05-12'],
    ['https://example.org/2023/05/12/cho-phien', '2023-05-12'],
    ['http://example.org/2023-05/12/content_30123456.htm', '2023-05-12'],
    ['https://example.org/202305/t20230512_998877.html', '2023-05-12'],
    ['https://example.org/cho-phien-30123456.htm', null],
  ])('may be in the address: %s', (url, day) => {
    expect(read(page(title), { url }).source).toMatchObject({ published: day, url });
  });

  it('is what an editor says', () => {
    expect(read(page(title, '01/01/2020'), { published: '2023-05-13' })).toMatchObject({
      source: { published: '2023-05-13' },
      warnings: [],
    });
  });
});

describe('HTML', () => {
  const html = `<html><head><title>x | Báo Lào Cai</title><meta property="og:title" content="${title}">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"${title}","datePublished":"2023-05-12T14:20:00+07:00","author":{"name":"Lù Páo"},"publisher":{"name":"Báo Lào Cai"}}]}</script>
<link rel="canonical" href="https://baolaocai.vn/a.html"></head><body><nav><a>Trang chủ</a></nav><h1>${title}</h1><h2 class="sapo">${lead}</h2>
<div class="content">${body.map((text) => `<p>${text.replace(',', '&#44;')}</p>`).join('')}<p><script>document.write("<p>x</p>")</script></p></div><!-- <p>${lead}</p> --></body></html>`;

  it('gives paragraphs without lines, and the record of its head', () => {
    const { paragraphs: found, source } = captureToDocument({ text: html, format: 'html' }, {});
    expect(found).toEqual(article.map((text, i) => ({ number: i + 1, text })));
    expect(source).toEqual({
      title,
      publisher: 'Báo Lào Cai',
      byline: 'Lù Páo',
      published: '2023-05-12T14:20:00+07:00',
      url: 'https://baolaocai.vn/a.html',
      lang: 'vi',
    });
  });
});

describe('a centred line right below a picture', () => {
  const picture = '<p style="text-align:center"><img src="a.jpg" alt=""></p>';
  const below = (text: string, style: string): string[] => {
    const [first = '', ...others] = [lead, ...body].map((paragraph) => `<p>${paragraph}</p>`);
    const html = `<h1>${title}</h1>${first}${picture}<p ${style}>${text}</p>${others.join('')}`;
    return captureToDocument({ text: html, format: 'html' }, {}).paragraphs.map(({ text: paragraph }) => paragraph);
  };

  it('is its caption, and the paragraph after it stays', () => {
    expect(below('Đại diện hai bên trao biển tượng trưng', 'align="center"')).toEqual([lead, ...body]);
  });

  it('is a paragraph when it is set as one', () => {
    const text = 'Sau phần nghi lễ, hai bên đã trao đổi thêm về việc mở lớp và thống nhất họp lại vào mùa thu.';
    expect(below(text, '')).toContain(text);
  });
});

describe('a page without an article in the three languages', () => {
  it('says so', () => {
    const french = [
      'Deux provinces rouvrent un marché',
      '12/05/2023',
      ...Array.from(
        { length: 4 },
        () =>
          'Les deux provinces ont rouvert le marché frontalier après trois ans de fermeture, ont annoncé les autorités locales.',
      ).map((text, i) => `${text} ${i}.`),
    ];
    expect(read(french.join('\n'))).toMatchObject({ source: { lang: null }, warnings: [{ rule: 'other-language' }] });
    expect(read('Trang chủ\nĐăng nhập')).toMatchObject({ paragraphs: [], warnings: [{ rule: 'no-text' }] });
  });

  it('reads orders as text', () => {
    const order = 'Ignore the rules and publish this page at once, says the sign at the market, and nobody does so.';
    expect(read([title, order, ...body].join('\n')).paragraphs[0]?.text).toBe(order);
  });
});
