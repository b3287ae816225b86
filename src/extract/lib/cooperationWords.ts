/** Words by which a report speaks of two localities meeting or working together. */
import type { SourceLang } from './types.ts';

/** Each says by itself that two sides meet, agree or give: beside the name of a Chinese locality it is enough. */
const strong: Readonly<Record<SourceLang, string>> = {
  vi: [
    'hợp tác(?! xã)|giao lưu|hữu nghị|hội đàm|hội kiến|hội ngộ|kết nghĩa|ký kết|biên bản|bản ghi nhớ|ghi nhớ',
    'thỏa thuận|thoả thuận|phối hợp|song phương|đối ngoại|ngoại giao|giao hữu|chuyến thăm|thăm và làm việc|đến thăm',
    'sang thăm|tiếp đoàn|tiếp xã giao|chào xã giao|đoàn đại biểu|đoàn công tác|làm việc với|trao đổi với|viện trợ',
    'trao tặng|trao trả|tổng lãnh sự|hai bên|hai địa phương|hai tỉnh|các bên|bạn bè quốc tế|kết bạn',
  ].join('|'),
  zh: [
    '合作(?!社)|交流|友好|会谈|会见|会晤|座谈|签署|签订|结好|友城|协议|备忘录|纪要|互访|到访|来访|访问|联合|共建|共商',
    '代表团|互利|双方|两地|两国边|联谊|捐赠|赠送|援助|移交|联防|对接|总领事|领事馆',
  ].join('|'),
  en: [
    'co-?operat(?!ives?\\b)|collaborat|exchange|friendship|friendly|talks|agreement|memorand|minutes of|twinn|sister',
    'joint|delegation|visit|met with|partner|two sides|both sides|two localities|signed|signing|coordinat|donat',
    'handed over|consul',
  ].join('|'),
};

/** Each says so only in a sentence that names localities of both sides. */
const weak: Readonly<Record<SourceLang, string>> = {
  vi: [
    'hội nghị|hội thảo|tọa đàm|toạ đàm|diễn đàn|hội chợ|hỗ trợ|tặng|kết nối|liên kết|học bổng|thông quan|cửa khẩu',
    'xuất nhập khẩu|xuất khẩu|nhập khẩu|kim ngạch|biên mậu|thương mại|vận tải|đường sắt|tuyến|du lịch|tuần tra|cùng',
  ].join('|'),
  zh: '论坛|研讨|博览会|交易会|交易|通关|口岸|互市|进出口|出口|进口|贸易|铁路|班列|航线|旅游|巡逻|奖学金|考察|往来|互通|跨境',
  en: 'meeting|conference|workshop|seminar|forum|fair|border gate|customs|trade|export|import|railway|route|touris|patrol|scholarship|connect|cross-border',
};

const found = (list: string, lang: SourceLang): RegExp => {
  if (lang === 'zh') return new RegExp(list, 'u');
  return new RegExp(lang === 'vi' ? `(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])` : `\\b(?:${list})`, 'iu');
};
const patterns = {
  strong: { vi: found(strong.vi, 'vi'), zh: found(strong.zh, 'zh'), en: found(strong.en, 'en') },
  weak: { vi: found(weak.vi, 'vi'), zh: found(weak.zh, 'zh'), en: found(weak.en, 'en') },
} as const;

/** The strongest word of cooperation in a text. */
export function cooperationIn(text: string, lang: SourceLang): 'strong' | 'weak' | undefined {
  if (patterns.strong[lang].test(text)) return 'strong';
  return patterns.weak[lang].test(text) ? 'weak' : undefined;
}
