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
  vi: 'hai bên|hai địa phương|hai (?:tỉnh|nước|thành phố|huyện|xã|trường|bệnh viện|đội|đoàn|đơn vị|ngành|cơ quan|lực lượng|cửa khẩu|thư viện|bảo tàng|đài|hội)|phía bạn|(?:nước|tỉnh) bạn|phía trung quốc|phía việt nam|bên kia biên giới|dùng chung|việt - trung|trung - việt',
  zh: '双方|两地|两国|两市|两省|两县|两州|两校|两院|两村|两馆|两队|共用|中方|越方|中越',
  en: '(?:two|both) (?:sides|localities|provinces|countries|cities)|(?:the two|both) (?:schools|universities|hospitals|towns|counties|districts|teams|forces|agencies|ports)|chinese side|vietnamese side|sides of the border|across the border|shared by|china-viet ?nam|viet ?nam-china',
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

/**
 * What people and institutions of one side do for those of the other: health, schools, rescue, arts, sport, charity,
 * farming, power, police, transport, work. Each says so only in a sentence that names localities of both sides.
 */
const deeds: Readonly<Record<SourceLang, string>> = {
  vi: [
    'khám bệnh|khám,? chữa bệnh|khám mắt|chữa bệnh|điều trị|phẫu thuật|hội chẩn|bệnh viện|bác sĩ|y bác sĩ|thầy thuốc|bệnh nhân|dịch bệnh',
    'học tập|du học|học sinh|sinh viên|lưu học sinh|giáo viên|giảng viên|giảng dạy|dạy học|dạy tiếng|đào tạo|tập huấn|trường đại học|trường cao đẳng|trại hè',
    'cứu hộ|cứu nạn|ứng cứu|tìm kiếm|diễn tập|chữa cháy|biểu diễn|nghệ sĩ|đoàn nghệ thuật|văn nghệ|triển lãm|lễ hội|trưng bày|bảo tàng|liên hoan',
    'thi đấu|giải đấu|giải bóng đá|trận đấu|vận động viên|đội tuyển|giải chạy|ủng hộ|quyên góp|từ thiện|quà tặng|trao quà|học nghề',
    'trồng|giống|thu mua|nông sản|kỹ thuật|chuyển giao|mua điện|bán điện|đường dây|điện lực|cấp điện|công an|cảnh sát|truy nã|bàn giao|giải cứu|nạn nhân',
    'đoàn tàu|xe khách|chuyến bay|đường bay|tàu hỏa|tự lái|lao động|công nhân|thợ|đón|mời|sang|khách|doanh nghiệp|nhà đầu tư|kết hôn|gia đình|khảo sát|tham quan|học hỏi|học tập kinh nghiệm|cây cầu|bắc cầu|góp|chung tay',
  ].join('|'),
  zh: [
    '义诊|看病|就诊|就医|诊疗|救治|手术|会诊|医院|医生|医疗队|患者|防疫|疫情|留学|学生|师生|教师|学校|学院|大学|培训|授课|研学|夏令营|奖学金|救援|搜救|营救|演练|灭火|抢险',
    '演出|文艺|艺术团|展览|图书|歌会|演员|比赛|赛事|球队|球赛|选手|马拉松|龙舟|慈善|捐|慰问|种植|种苗|收购|技术|农户|农技|供电|送电|输电|电网|电力|警方|公安|民警|遣返|抓获|解救|案',
    '列车|班车|客车|航班|货轮|自驾|务工|劳务|工人|商户|企业|客商|游客|邀请|赴|来自|婚|亲戚|走亲|帮助|支援|联系',
  ].join('|'),
  en: [
    'hospital|doctor|surgeon|nurse|patient|clinic|surger|medical|vaccin|epidemic|student|pupil|teacher|lecturer|universit|college|school|train(?:ed|ing|ees?)\b|course|summer camp',
    'rescue|search and|drill|firefight|perform|artist|troupe|exhibition|museum|librar|festival|match|tournament|team|runner|marathon|athlete|charit|relief|gift|gave|presented',
    'seedling|grow|plant|farm|orchard|technique|technicians?\b|electric|power|grid|transmission|police|officer|suspect|victim|trafficked|train\b|trains\b|coach|flight|ferry|self-drive',
    'worker|labou?r|traveller|traveler|invite|welcom|host|marri|famil|invest|compan|firm|help|study tour|bridge|cross(?:ed|ing)',
  ].join('|'),
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
const patterns = {
  strong: inEach(strong),
  medium: inEach(medium),
  weak: inEach(weak),
  deed: inEach(deeds),
  sides: inEach(sides),
} as const;

/** The strongest word of cooperation in a text. */
export function cooperationIn(text: string, lang: SourceLang): 'strong' | 'medium' | 'weak' | 'deed' | undefined {
  return (['strong', 'medium', 'weak', 'deed'] as const).find((strength) => patterns[strength][lang].test(text));
}

/** Whether a text speaks of two sides. */
export function hasSides(text: string, lang: SourceLang): boolean {
  return patterns.sides[lang].test(text);
}

const mishaps = inEach({
  vi: 'bão|áp thấp|không khí lạnh|mưa lớn|rét|bắt giữ|bắt quả tang|buôn lậu|tàng trữ|vận chuyển trái phép|trái phép|ma túy|tang vật|khởi tố',
  zh: '台风|冷空气|强降雨|寒潮|走私|查获|偷渡|毒品|嫌疑人',
  en: 'typhoon|storm|cold (?:air|spell|snap)|downpour|smuggl|seized|arrest|illegal|drug',
});

/** Whether a text tells of weather or crime, which pass a border by themselves. */
export function isMishap(text: string, lang: SourceLang): boolean {
  return mishaps[lang].test(text) && !hasSides(text, lang);
}

const offers = inEach({
  vi: 'giá tour|đặt tour|giá trọn gói|tour trọn gói|đồng/khách|đồng/người|vnđ/khách|đặt chỗ|đặt vé|ưu đãi|khuyến mãi|lịch trình ngày',
  zh: '元/人|报名热线|跟团|行程安排|立即预订|优惠价|第[一二三]天',
  en: 'per person|book now|package tours?|itinerary|discount|special offer|day 1\\b',
});

/** Whether a text sells a journey. */
export function isOffer(text: string, lang: SourceLang): boolean {
  return offers[lang].test(text);
}

const people =
  /来自|患者|学生|师生|教师|老师|农户|农民|工人|务工|边民|村民|商人|客商|医生|演员|球员|选手|亲戚|同行|代表/u;

/** Whether a Chinese text speaks of people, of whom it must say on which side they live. */
export function isOfPeople(text: string): boolean {
  return people.test(text);
}

const china = {
  vi: /(?<!biển )(?:Trung Quốc|Vân Nam|Quảng Tây|Quảng Đông)/gu,
  zh: /越南|中越/gu,
  en: /\b(?:China|Chinese|Yunnan|Guangxi|Guangdong)\b/gu,
} as const;
const thirds = {
  vi: /(?<!\p{L})(?:Lào(?! Cai)|Campuchia|Thái Lan|Nga(?= |,|\.)|Nhật Bản|Hàn Quốc|Hoa Kỳ|Ấn Độ|Đức(?! \p{Lu})|Pháp(?! luật| \p{Lu})|Úc|Hà Lan|Đan Mạch|Thụy Điển|Thụy Sĩ|Italia|Tây Ban Nha|Bỉ|Mông Cổ|Indonesia|Philippines|Singapore|Malaysia|Canada|New Zealand|Australia|Savannakhet|Viêng Chăn|Đài Loan)(?!\p{L})/gu,
  zh: /老挝|柬埔寨|泰国|缅甸|俄罗斯|日本|韩国|美国|印度|马来西亚|新加坡|法国|德国|英国|荷兰|丹麦|澳大利亚|菲律宾|印度尼西亚|印尼|加拿大|孟加拉/gu,
  en: /\b(?:Laos|Lao(?! Cai)|Cambodian?|Thailand|Thai(?! \p{Lu})|Russian?|Japan(?:ese)?|Korean?|India|Myanmar|Australian?|France|French|German(?:y|s)?|Denmark|Danish|Dutch|Netherlands|British|Britain|Singapore|Malaysian?|Indonesian?|Philippines?|Canad(?:a|ian)|Ital(?:y|ian)|Spain|Belgi(?:um|an)|Mongolian?|Swed(?:en|ish)|Swiss|Switzerland|New Zealand|Savannakhet)\b/gu,
} as const;

/** How often a text names third countries, and the other side of the border. */
export function countriesIn(text: string, lang: SourceLang): { thirds: number; china: number } {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return { thirds: count(thirds[lang]), china: count(china[lang]) };
}
