/** The article by which the guide shows how one begins: from a report of our own making, in three languages. */
import type { ReviewedFact, Written } from './reviewDraft.ts';

export const id = '2025-08-14-smart-gate';
export const facts: readonly ReviewedFact[] = [
  {
    name: 'event-programme-2023-10',
    label: { vi: 'Thí điểm cửa khẩu thông minh bắt đầu', zh: '智慧口岸试点启动', en: 'Pilot of the smart border gate begins' },
  },
  {
    name: 'figure-camera-180',
    label: { vi: 'Camera giám sát phía Lạng Sơn', zh: '谅山一侧的监控摄像头', en: 'Cameras on the Lang Son side' },
    why: {
      vi: 'Bài viết đăng ngày 14/8/2025 tính đến hết tháng 7 năm ấy, tức 31/7/2025',
      zh: '2025年8月14日的报道统计至当年7月底，即2025年7月31日',
      en: 'The report of 14 August 2025 counts up to the end of July, which is 31 July 2025',
    },
  },
  {
    name: 'figure-usd-41700000000',
    label: { vi: 'Kim ngạch xuất nhập khẩu qua các cửa khẩu Lạng Sơn', zh: '谅山各口岸进出口总额', en: 'Import–export turnover through the gates of Lang Son' },
    why: {
      vi: 'Bài viết nói 7 tháng năm 2025, tức từ 1/2025 đến 7/2025',
      zh: '报道称2025年前7个月，即2025年1月至7月',
      en: 'The report says seven months of 2025, which is January 2025 to July 2025',
    },
  },
];
const [begun, cameras, turnover] = facts.map(({ name }) => `<Fact id="${id}/${name}" />`);
export const written: Written = {
  vi: {
    title: 'Cửa khẩu thông minh giúp nông sản đi nhanh hơn',
    summary: 'Hai bên mở thêm làn cho hàng nông sản.',
    body: `Việc thí điểm bắt đầu từ ${begun}. Phía Lạng Sơn đã lắp ${cameras}.\n\nKim ngạch qua các cửa khẩu của tỉnh đạt ${turnover}.`,
  },
  zh: { title: '智慧口岸加快农产品通关', summary: '双方为农产品增开车道。', body: `试点始于${begun}。谅山一侧已安装${cameras}。\n\n该省各口岸进出口总额为${turnover}。` },
  en: {
    title: 'A smart border gate speeds farm produce',
    summary: 'The two sides opened more lanes for farm produce.',
    body: `The pilot began in ${begun}. On the Lang Son side there are ${cameras}.\n\nTurnover through the gates of the province reached ${turnover}.`,
  },
};

/** The saved page, from the project’s root. */
export const capture = 'tests/captures/01-lang-son-smart-gate.html';
