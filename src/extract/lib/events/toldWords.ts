/** Words by which a sentence says that a time is that of something that happens, or is not. */
import type { SourceLang } from '../types.ts';

/** `quý III, hai bên tổ chức 11 cuộc`: what a quarter holds many of is a count. */
export const hasTally: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<![\p{L}\d])(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|nhiều) (?:lượt |lần )?(?:cuộc|lần|đợt|buổi|vụ|chuyến|lượt|đoàn|phiên|lớp|hội nghị)(?!\p{L})/u,
  zh: /(?:\d+|[二两三四五六七八九十]|多)余?多?(?:次|场|起|批|期|轮)(?!会|展)/u,
  en: /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several) (?:[a-z-]+ ){0,2}[a-z]+s\b/u,
};

export const planned: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})(?! đạt)/u,
  zh: /(?:将|拟|定于)(?!达|实现|继续)/u,
  en: /\b(?:will(?! (?:reach|continue|rise))|scheduled|planned|slated|due|set for)\b/u,
};

/** `Bắt đầu từ năm 2018`, `2018年起步` */
export const begins: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})bắt đầu(?: từ)?(?: năm)? ?$/u,
  zh: /^(?:开始|起步)/u,
  en: /\b(?:beginning|starting|dating)(?: back)?(?: in| from| to) $/u,
};

export const completing: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:dự kiến|sẽ|phấn đấu|kế hoạch)(?!\p{L})[^.;]{0,60}(?:hoàn thành|khánh thành|thông xe|đưa vào (?:khai thác|sử dụng|vận hành)|đi vào (?:hoạt động|vận hành)|khởi công|thông tuyến)(?!\p{L})[^.;,]{0,50}$/u,
  zh: /(?:预计|计划|拟|将|力争)[^。；]{0,30}$/u,
  en: /(?<!\b(?:hop|aim|want|seek|striv)e?s? )\bto (?:[a-z]+ )?(?:upgrade|build|complete|establish|set up|finish|put|turn)\b[^.;]{0,80}\bby (?:the end of |late |early |mid-)?$|\b(?:due|scheduled|slated|set) for (?:completion|opening|launch|operation)\b[^.;]{0,40}$|\b(?:expected to|scheduled to|due to|planned to|set to|slated to|expected|scheduled|due|planned|set|slated|will|should|to) (?:open|be completed|be finished|be ready|start|begin|launch|come into|be put into|be operational|enter|go into)\b[^.;]{0,60}$/u,
};

export const completed = /^(?:底|末|初|中|上半年|下半年)?(?:前)?(?:全面|正式|全线)?(?:完工|建成|投用|通车|竣工|开通|投入|投运|启用|开工)/u;

export const beginning =
  /^,? (?:hai bên |sẽ |bắt đầu )*(?:thí điểm|triển khai|áp dụng|vận hành|khai thác)(?!\p{L})|^起?，?(?:试点|实施|启用)|^,? (?:piloting|implementing)/u;

/** `diễn ra đến hết ngày 5/7`: the last day of what is held; a scheme that runs until then is no event. */
export const lasting: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:diễn ra|trưng bày|được tổ chức)(?: \p{L}{1,8}){0,4} (?:đến|tới)(?: hết)?(?: ngày)? [\d/.-]{1,10}$/u,
  zh: /(?:展出|举行|举办)(?:至|到)[^，。；]{1,10}$/u,
  en: /\b(?:fair|festival|exhibition|expo|show|week|tournament|camp|course)\b[^.;]{0,30} (?:runs?|running|lasts?|lasting|continues?|(?:is|are|remains?|stays?) open|on show)(?: [a-z]+){0,3} (?:until|till|through) [^,.;]{1,16}$/u,
};

export const deadline: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:sẽ|cam kết|dự kiến|bảo đảm|phấn đấu|thống nhất|quyết tâm) (?:sớm |cơ bản )?(?:tổ chức|ký|ký kết|khởi công|khánh thành|khai trương|thông xe|thông tuyến|hoàn thành|hoàn tất|bàn giao|mở|mở lại|ra mắt|đưa|vận hành|triển khai|thành lập|trình|nối|khôi phục)(?!\p{L})[^;.]{0,100}(?:trước|chậm nhất)[^;.,]{0,16}$/u,
  zh: /(?:将|拟|计划|承诺|确保)[^；。]{0,40}$/u,
  en: /\b(?:will|plans? to|pledged to|promised to|agreed to|is to|are to|and to|expected to|scheduled to|due to|aims? to|agreed to [^;.]{0,60} and) (?:open|sign|launch|start|begin|complete|inaugurate|hand over|hold|finish|establish|enter|set up|put|deliver|resume|finali[sz]e|be (?:ready|completed|finished|opened|put into|launched|held|built|set up)|go into|come into)\b[^;.]{0,100}\b(?:before|by) (?:the )?$/u,
};

export const promised: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:sẽ|thống nhất|nhất trí|đồng ý|dự kiến) (?:trao tặng|tặng|bàn giao|tổ chức|ký kết|đăng cai|khai mạc|ra mắt|luân phiên tổ chức)(?!\p{L})[^;.]{0,110}(?<!\p{L})(?:vào|trong) (?:đầu |cuối |giữa )?(?:năm )?$/u,
  zh: /(?:拟|将|定于|计划)于?(?:在)?[^，。；]{0,16}(?:举行|举办|召开)/u,
  en: /\b(?:will|to) (?:be held|host|hold|donate|hand over)\b[^;.]{0,60}\bin (?:early |late |mid-)?$/u,
};

export const toDate = /^(?:(?:kể )?từ đầu|今年以来|so far|since)/u;

/** `今年是建交75周年`: a year of remembrance. */
export const isAnniversary = /^(?:是|为|恰逢|正值|适逢)?[^，。；]{0,10}\d+周年|^ (?:marks|is) the|^ (?:là|đánh dấu|kỷ niệm)/u;

/** `tầm nhìn đến năm 2030`: a year aimed at. */
export const aim: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:mục tiêu|tầm nhìn|chương trình nghị sự|định hướng|quy hoạch)(?!\p{L})[^.;]{0,50}$/u,
  zh: /(?:目标|愿景|规划|议程)[^。；，]{0,16}$/u,
  en: /\b(?:goals?|vision|agenda|targets?|master plan)\b[^.;]{0,40}$/u,
};

/** In a whole year only beginnings, gifts, visits and meetings to come are events. */
export const strongYear: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:(?:khai thác|hoạt động|sử dụng|chạy|triển khai|thực hiện|áp dụng)(?=[^.;]{0,14},? từ)|đầu tiên|lần đầu|khai giảng|mở(?= (?:vào |từ |trong )?năm)|thành lập|thiết lập|khởi xướng|vận hành|nối lại|mở lại|mở cửa|khôi phục|công nhận|nâng cấp|nâng lên|thí điểm|bắt đầu|khởi động|hoàn thành|thông tuyến|ký kết|đưa vào|xếp hạng|tốt nghiệp|trở thành|lập|hoà mạng|đóng điện|kết nghĩa|khánh thành|khai trương|khởi công|thông xe|đăng cai|ký(?= (?:vào |từ |trong )?(?:năm )?(?:19|20)\d{2})|đi vào hoạt động|ra đời|được ký|tổ chức (?:đoàn|\d+ đoàn|tại|vào)|tổ chức(?= [^.,;]{0,20}vào năm)|dự kiến tổ chức|tặng|thăm, làm việc|đi thăm)(?!\p{L})/u,
  zh: /始[建办创于]|[建创]于|首批|首个|首例|首所|投入\d|(?<!累计)招收|成立|建立|完成|启动|开工|开始|恢复|升级|获批|批复|批准|设立|创建|组建|开馆|开园|开业|签约|签订|结对|开航|复航|首次|首届|开班|毕业|命名|列为|纳入|动工|竣工|落成|投产|缔结|结为|结好|建交(?!\d)|投运|投用|建成|启用|开通|挂牌|创办|签署|捐赠/u,
  en: /\b(?:(?:re)?discovered|first (?:organi[sz]ed|launched|introduced|shipment|batch|group|class|intake|train|flight|edition|time|students|delegation)|launched|established|completed|upgraded|recogni[sz]ed|approved|introduced|created|formed|built|reopened|graduated|named|first held|first (?:met|visited|came|opened)|joined|came into|entered|went into|founded|set up|opened|signed|scheduled|twinned|began|inaugurated|started|became (?:sisters?|twins?|twinned|friendship|partners?)|(?:planned|set|slated) for|forged|resumed)\b/u,
};

export const measured: Readonly<Record<SourceLang, RegExp>> = {
  vi: /kim ngạch|đạt [\d]|tăng [\d]|doanh thu|chiếm [\d]|lượt khách|(?<!\p{L})(?:đón|thông quan|xuất khẩu|nhập khẩu|bán|vận chuyển|làm thủ tục cho|thu hút|tiếp nhận và xử lý) (?:được )?(?:gần |hơn |trên |khoảng )?\d/u,
  zh: /达[\d]|增长[\d]|进出口额|贸易额|货运量|人次|(?:运送|发送|接待|查验(?!时间)|销售|售出|出口|进口|通关(?!时间)|验放)[^，。；]{0,10}\d/u,
  en: /\b(?:turnover|revenue|trade (?:reached|between|with)|up \d|percent)\b|\b(?:sold|bought|handled|cleared|carried|exported|imported|processed|recorded|attracted) (?:about |around |nearly |more than |over |some )?\d/u,
};

export const beginsAnew = /\b(?:resum|reopen|open|launch|start|establish|found|sign|inaugurat|introduc)(?:ing|ed)\b/;

/** `have run a shared service since`: what goes on, once begun; a count in it is none. */
export const running: Readonly<Record<'vi' | 'en', RegExp>> = {
  vi: /(?<!\p{L})(?:hoạt động|vận hành|duy trì)(?: [^,.;\d]{0,30})? (?:từ )?$/u,
  en: /\b(?:has|have) (?:jointly |been )?(?:run|running|operated|operating|(?:held|taken place|met) (?:every|each|annually|regularly|alternately|daily|weekly|monthly|regular)|shared|sharing|maintained|offered|in operation|in service|in use)\b(?![^,.;]*\d)/u,
};

export const reviewed: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:kết quả|đánh giá|sơ kết|tổng kết)[^.;:]{0,30}(?:chương trình|kế hoạch|thoả thuận|biên bản)[^.;:]{0,50}$/u,
  zh: /(?!)/u,
  en: /(?!)/u,
};

/** Six months count what was done in them, unless something is to come. */
export const futureHalf: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:sẽ|dự kiến|kế hoạch)(?!\p{L})/u,
  zh: /将|预计|计划|拟/u,
  en: /\b(?:will|expected|scheduled|planned)\b/u,
};

/** `nâng lên 75% vào năm 2026`: what is to be reached, and no event. */
export const target = /\d ?%|per ?cent|百分|(?:đạt|lên|tới|đến|达到?|增至|提高到|扩大到|to|reach(?:es)?) ?(?:hơn |trên |khoảng |over |more than )?\d/iu;

/** `2016年起，两地轮流举办……`, `自2015年起，企业合作种植……`: what goes on from a year, where nothing is counted. */
export const ongoing =
  /^年?(?:\d{1,2}月)?(?:起|开始|以来)，?[^，。；\d累]{0,20}(?:举办|举行|开展|组织|轮流|轮办|共同|联合|实施|推行|互派|合办|合作|种植|引进|招收|开设|承担|参与|建立)/u;

/** What someone is to do in a time to come is no count, whatever number it has. */
export const willed = /(?<!\p{L})(?:sẽ|dự kiến)(?!\p{L})(?! đạt)|[将愿拟]|计划|定于|\b(?:will|plans? to|agreed to)\b(?! (?:reach|rise|exceed))/u;
