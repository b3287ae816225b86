import { expect, it } from 'vitest';
import { endsSentence } from './block.ts';
import { blockToKind } from './kind.ts';

it.each([
  ['2023年5月12日 14:20 来源：云南网 参与互动(12) 大字体 小字体 分享到：', 'date'],
  ['Trang chủ | Thời sự | Kinh tế | Du lịch | Bạn đọc', 'furniture'],
  ['首页 > 新闻 > 国内 > 正文', 'furniture'],
  ['Giáo dục / Dạy nghề', 'furniture'],
  ['Cao Bằng - Bách Sắc / Chuyện một dòng suối ở hai bờ biên giới', 'headline'],
  ['MORE', 'furniture'],
  ['More than a market on the river', 'headline'],
  ['江岸日报数字报', 'furniture'],
  ['B3版：民生', 'furniture'],
  ['A raft waits for guests near the pier. /VCG', 'caption'],
  ['Báo Hòa Bình điện tử', 'furniture'],
  ['Tiếng nói của đồng bào vùng biên', 'furniture'],
  ['Kinh tế / Thị trường - Tài chính', 'furniture'],
  ['PV: Xin cảm ơn ông!', 'prose'],
  ['记者：目前有多少学生？', 'prose'],
  ['- Việc dạy tiếng ở đó ra sao, thưa bà?', 'prose'],
  ['By LI NING in Baise, Guangxi region | River Daily of China | Updated: 2025-06-05 09:14', 'byline'],
  ['Students practice at a workshop on May 30. LI NING/RIVER DAILY', 'caption'],
  ['【免责声明】本网站所刊载的内容版权归本报所有。', 'furniture'],
  ['Tạp chí điện tử Vùng Biên', 'furniture'],
  ['Báo chí hai tỉnh cùng tìm hiểu đường biên', 'headline'],
  ['据了解，下一届展会明年在老街办。(完)', 'prose'],
  ['The gate will reopen on Monday after repairs. — VNS', 'prose'],
  ['Hai huyện sẽ họp lại vào tháng sau để bàn việc mở chợ./.', 'prose'],
])('%s is %s', (text, kind) => {
  expect(blockToKind({ text, afterGap: true })).toBe(kind);
});

it('the sign by which an agency closes ends no headline', () => {
  expect(endsSentence('Hai tỉnh mở chợ — TTXVN')).toBe(false);
  expect(endsSentence('Hai tỉnh mở chợ. — TTXVN')).toBe(true);
});
