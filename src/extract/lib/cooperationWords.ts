/** Words by which a report speaks of two localities meeting or working together. */
import type { SourceLang } from './types.ts';

/** Each says by itself that two sides meet, agree or give: beside the name of a Chinese locality it is enough. */
const strong: Readonly<Record<SourceLang, string>> = {
  vi: [
    'hợp tác(?! xã)|giao lưu|hữu nghị|hội đàm|hội kiến|hội ngộ|kết nghĩa|ký kết|biên bản ghi nhớ|biên bản hội đàm|bản ghi nhớ',
    'ghi nhớ|song phương|đối ngoại|ngoại giao|giao hữu|chuyến thăm|thăm và làm việc|đến thăm|sang thăm|tiếp đoàn',
    'tiếp xã giao|chào xã giao|đoàn đại biểu|làm việc với|viện trợ|trao tặng|tổng lãnh sự|bạn bè quốc tế|kết bạn',
  ].join('|'),
  zh: [
    '合作(?!社)|交流|友好|会谈|会见|会晤|结好|友城|备忘录|互访|到访|来访|联谊|捐赠|赠送|援助|总领事|领事馆|对接|座谈|签署|签订',
  ].join('|'),
  en: [
    'co-?operat(?!ives?\\b)|collaborat|exchange(?! rate)|friendship|friendly|talks|memorand|minutes of|twinn|sister',
    'delegation|met with|bilateral|donat|consul',
  ].join('|'),
};

/** Each says so of agencies of one country as well, and needs another sign beside it. */
const medium: Readonly<Record<SourceLang, string>> = {
  vi: 'phối hợp|thỏa thuận|thoả thuận|đoàn công tác|trao đổi với|trao trả|biên bản(?! vi phạm)|các bên',
  zh: '协议|纪要|访问|联合|共建|共商|代表团|互利|移交|联防',
  en: 'agreement|joint|visit|partner|signed|signing|coordinat|handed over',
};

/** Words for two sides that deal with each other. */
const sides: Readonly<Record<SourceLang, string>> = {
  vi: 'hai bên|hai địa phương|hai tỉnh|hai nước|phía bạn|phía trung quốc|phía việt nam',
  zh: '双方|两地|两国|两市|两省|两县|两州|中方|越方',
  en: 'two sides|both sides|two localities|two provinces|two countries|two cities|chinese side|vietnamese side',
};

/** Each says so only in a sentence that names localities of both sides. */
const weak: Readonly<Record<SourceLang, string>> = {
  vi: [
    'hội nghị|hội thảo|tọa đàm|toạ đàm|diễn đàn|hội chợ|hỗ trợ|tặng|kết nối|liên kết|học bổng|thông quan|cửa khẩu',
    'biên giới|hàng hóa|hàng hoá|giao thương|xuất nhập khẩu|xuất khẩu|nhập khẩu|kim ngạch|biên mậu|thương mại|vận tải|đường sắt|tuyến|du lịch|tuần tra|cùng',
  ].join('|'),
  zh: '联欢|共庆|携手|边民|中越|货物|货车|边境|论坛|研讨|博览会|交易会|交易|通关|口岸|互市|进出口|出口|进口|贸易|铁路|班列|航线|旅游|巡逻|奖学金|考察|往来|互通|跨境',
  en: 'truck|shipment|cargo|freight|goods|border|meeting|conference|workshop|seminar|forum|fair|border gate|customs|trade|export|import|railway|route|touris|patrol|scholarship|connect|cross-border',
};

const found = (list: string, lang: SourceLang): RegExp => {
  if (lang === 'zh') return new RegExp(list, 'u');
  return new RegExp(lang === 'vi' ? `(?<![\\p{L}\\p{M}])(?:${list})(?![\\p{L}\\p{M}])` : `\\b(?:${list})`, 'iu');
};
const inEach = (lists: Readonly<Record<SourceLang, string>>): Readonly<Record<SourceLang, RegExp>> => ({
  vi: found(lists.vi, 'vi'),
  zh: found(lists.zh, 'zh'),
  en: found(lists.en, 'en'),
});
const patterns = { strong: inEach(strong), medium: inEach(medium), weak: inEach(weak), sides: inEach(sides) } as const;

/** The strongest word of cooperation in a text. */
export function cooperationIn(text: string, lang: SourceLang): 'strong' | 'medium' | 'weak' | undefined {
  return (['strong', 'medium', 'weak'] as const).find((strength) => patterns[strength][lang].test(text));
}

/** Whether a text speaks of two sides. */
export function hasSides(text: string, lang: SourceLang): boolean {
  return patterns.sides[lang].test(text);
}
