/** Words by which a report speaks of two localities working together. */
import type { SourceLang } from './types.ts';

/** Each says by itself that two sides meet or work together. */
const strong: Readonly<Record<SourceLang, string>> = {
  vi: [
    'hợp tác|giao lưu|hữu nghị|hội đàm|hội kiến|hội ngộ|kết nghĩa|ký kết|biên bản|bản ghi nhớ|thỏa thuận|thoả thuận',
    'hội nghị|hội thảo|tọa đàm|toạ đàm|diễn đàn|trao đổi|phối hợp|liên kết|kết nối|đối ngoại|ngoại giao|giao hữu',
    'chuyến thăm|thăm và làm việc|đến thăm|tiếp đoàn|tiếp xã giao|chào xã giao|đoàn đại biểu|đoàn công tác|làm việc với',
    'hội chợ|tuần tra chung|tuần tra song phương|song phương|viện trợ|trao tặng|tặng|hỗ trợ|học bổng|tổng lãnh sự',
    'thông quan|cùng nhau|hai bên|hai địa phương|hai tỉnh|các bên|trao trả|bàn giao',
  ].join('|'),
  zh: [
    '合作|交流|友好|会谈|会见|会晤|座谈|签署|签订|结好|友城|结对|协议|备忘录|纪要|互访|访问|考察|联合|共建|共商',
    '代表团|互利|往来|双方|两地|多方|对接|联谊|通关|互市|捐赠|赠送|援助|奖学金|研讨|论坛|博览会|交易会|移交|联防',
  ].join('|'),
  en: [
    'cooperat|co-operat|collaborat|exchange|friendship|friendly|talks|agreement|memorand|minutes|twinn|sister|joint',
    'delegation|visit|meeting|met with|conference|workshop|seminar|forum|partner|two sides|both sides|two localities',
    'signed|signing|coordinat|donat|presented|scholarship|customs clearance|consul|handed over|connectivity',
  ].join('|'),
};

const patterns: Readonly<Record<SourceLang, RegExp>> = {
  vi: new RegExp(`(?<![\\p{L}\\p{M}])(?:${strong.vi})(?![\\p{L}\\p{M}])`, 'giu'),
  zh: new RegExp(strong.zh, 'gu'),
  en: new RegExp(`\\b(?:${strong.en})`, 'giu'),
};

/** How many different words of cooperation stand in a text. */
export function countCooperationWords(text: string, lang: SourceLang): number {
  return new Set(Array.from(text.matchAll(patterns[lang]), ([word]) => word.toLowerCase())).size;
}
