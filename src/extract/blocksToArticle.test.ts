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
});
