import { describe, expect, it } from 'vitest';
import { captureToDocument } from './captureToDocument.ts';

function read(lines: readonly string[]): { title: string | null; paragraphs: string[] } {
  const { source, paragraphs } = captureToDocument({ text: lines.join('\n\n'), format: 'text' }, {});
  return { title: source.title, paragraphs: paragraphs.map(({ text }) => text) };
}

const vietnamese = [
  'Lào Cai và Hồng Hà mở thêm lớp dạy nghề cho thanh niên biên giới',
  '05/06/2024 08:00',
  'Ngày 4/6, tỉnh Lào Cai và châu Hồng Hà mở lớp dạy nghề đầu tiên cho thanh niên ở các xã biên giới.',
  'Lớp dạy nghề có ba mươi học viên của Lào Cai, do giáo viên của châu Hồng Hà đứng lớp trong hai tháng.',
  'Sau khóa dạy nghề, học viên Lào Cai được giới thiệu việc làm tại các xưởng mộc của Hồng Hà.',
];
const chinese = [
  '6月4日，红河州与老街省在河口县举办首期职业培训班。',
  '培训班由红河州的教师授课，老街省的青年参加学习。',
];

describe('blocksToArticle', () => {
  it('reads on after a label of an advertisement', () => {
    const [title = '', date = '', first = '', second = '', third = ''] = vietnamese;
    expect(read([title, date, first, second, 'Quảng cáo', third]).paragraphs).toEqual([first, second, third]);
  });

  it('reads on after a line that names one other story', () => {
    const [title = '', date = '', first = '', second = '', third = ''] = vietnamese;
    const pointer = 'Xem thêm: Cao Bằng tổ chức hội chợ trái cây mùa hè';
    expect(read([title, date, first, second, pointer, third]).paragraphs).toEqual([first, second, third]);
  });

  it('keeps the last paragraph that an agency closes with a word of its own', () => {
    const lead = 'LAO CAI, June 4 (Xinhua) -- Lao Cai and Honghe opened their first training course on Tuesday.';
    const last = 'The next training course of Lao Cai and Honghe is planned for autumn. Enditem';
    expect(read(['Lao Cai, Honghe open training course', lead, last]).paragraphs).toEqual([lead, last]);
  });

  it('joins the second part of a Chinese title, and takes no line of reporters for one', () => {
    const lines = ['同学一门课', '——红河与老街职业培训合作见闻', '□ 本报记者 王小明 通讯员 李小红', ...chinese];
    expect(read(lines)).toEqual({ title: '同学一门课——红河与老街职业培训合作见闻', paragraphs: chinese });
  });

  it('keeps the questions of an interview, with and without the name of who asks', () => {
    const [title = '', date = '', first = '', second = '', third = ''] = vietnamese;
    for (const questions of [
      ['Lớp dạy nghề này có gì mới?', 'Học viên sẽ làm ở đâu?'],
      ['PV: Lớp này có gì mới?', 'PV: Xin cảm ơn ông!'],
    ]) {
      const [one = '', two = ''] = questions;
      expect(read([title, date, first, one, second, two, third]).paragraphs).toEqual([first, one, second, two, third]);
    }
  });

  it('leaves out the summary of another story with the dateline of the lead, not a paragraph that begins as the lead does', () => {
    const [title = '', date = '', first = '', second = '', third = ''] = vietnamese;
    const other = 'VTV.vn - Sân bay Vân Đồn tăng thêm người phục vụ khách quốc tế trong mùa hè.';
    expect(read([title, date, `VTV.vn - ${first}`, second, other, third]).paragraphs).toEqual([`VTV.vn - ${first}`, second, third]);
    const pair = [`Lào Cai - Hồng Hà là ${first}`, `Lào Cai - Hồng Hà có ${second}`, third];
    expect(read([title, date, ...pair]).paragraphs).toEqual(pair);
  });

  it('takes a line that shows an official for a caption, and what follows it for the text', () => {
    const [title = '', date = '', first = '', second = '', third = ''] = vietnamese;
    const caption = 'Đồng chí Lý Văn Bình, Phó Chủ tịch UBND tỉnh phát biểu tại lễ mở lớp';
    const told = 'Dự lễ mở lớp có đồng chí Lý Văn Bình, Phó Chủ tịch UBND tỉnh cùng đại diện hai bên.';
    expect(read([title, date, first, caption, told, second, third]).paragraphs).toEqual([first, told, second, third]);
  });

  it('takes one headline with a question for another story', () => {
    const [title = '', date = '', first = '', second = '', third = ''] = vietnamese;
    const other = ['Vì sao giá mận ở chợ huyện giảm mạnh trong mùa này?', 'Giá mận ở chợ huyện giảm vì được mùa.'];
    expect(read([title, date, first, second, third, 'Tin liên quan', ...other]).paragraphs).toEqual([first, second, third]);
  });

  describe('captions whose credit is missing', () => {
    const [title = '', date = '', first = '', second = '', third = ''] = vietnamese;
    const credited = 'Xưởng mộc ở Hồng Hà. Ảnh: Thu Hương';

    it.each<[string, string]>([
      ['a scene of the lead', 'Học viên trong lớp dạy nghề ở Lào Cai.'],
      ['with the day of the lead', 'Lớp dạy nghề mở ở Lào Cai ngày 4/6.'],
      ['a bare scene', 'Học viên bào gỗ bên bờ suối biên giới.'],
      ['a group before a numbered marker', 'Đại biểu hai bên chụp ảnh lưu niệm tại cột mốc số 5.'],
    ])('are none of the paragraphs: %s', (_what, caption) => {
      expect(read([title, date, first, caption, second, credited, third]).paragraphs).toEqual([first, second, third]);
    });

    it.each<[string, string]>([
      ['says something', 'Hai bên thống nhất mở thêm lớp dạy nghề ở biên giới.'],
      ['has a number of its own', 'Lớp dạy nghề ở Lào Cai có 30 học viên.'],
      ['tells what was done', 'Lớp dạy nghề đã được mở ở tỉnh Lào Cai.'],
      ['quotes', '“Lớp dạy nghề ở Lào Cai rất vui”, một học viên kể.'],
    ])('but a short paragraph that %s stays', (_what, paragraph) => {
      expect(read([title, date, first, paragraph, second, credited, third]).paragraphs).toEqual([first, paragraph, second, third]);
    });

    it('end with the agency behind a slash', () => {
      const english = [
        'River school opens doors to both banks',
        '09:15, 04-Jun-2024',
        'A trainee planes a board in the workshop on the river. /CMG',
        'The first course for young people of Lao Cai and Honghe opened on the river bank on Tuesday morning.',
        'The course has thirty trainees from Lao Cai, and teachers of Honghe will hold it for two months.',
      ];
      const { source, paragraphs } = captureToDocument({ text: english.join('\n\n'), format: 'text' }, {});
      expect(source).toMatchObject({ title: english[0], published: '2024-06-04T09:15' });
      expect(paragraphs.map(({ text }) => text)).toEqual(english.slice(3));
    });
  });

  it.each<[string, string[], string[]]>([
    ['the trail of sections', ['Giáo dục / Dạy nghề'], vietnamese],
    ['the trail of sections', ['News > Education'], [
      'Lao Cai and Honghe open training course', '4 June 2024',
      'LAO CAI, June 4 -- Lao Cai and Honghe opened their first training course on Tuesday for young people.',
      'The training course of Lao Cai and Honghe has thirty trainees and will last for two months.',
    ]],
    ['the name of an edition', ['河岸日报数字报', 'A3版：边疆'], ['一张课桌坐下红河两岸的年轻人', '本报记者 王小明', ...chinese]],
    ['the name of an edition', ['The River Post e-paper'], ['Lao Cai and Honghe open training course', '4 June 2024',
      'LAO CAI, June 4 -- Lao Cai and Honghe opened their first training course on Tuesday for young people.',
      'The training course of Lao Cai and Honghe has thirty trainees and will last for two months.']],
  ])('takes no title from %s: %s', (_what, above, page) => {
    expect(read([...above, ...page]).title).toBe(page[0]);
  });
});
