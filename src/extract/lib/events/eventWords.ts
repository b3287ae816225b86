/** Words that say that something took place or will, and of what kind it is. */
import type { eventTypes } from '../../../schemas/fact.ts';
import type { SourceLang } from '../types.ts';

export type EventType = (typeof eventTypes)[number];

/** What is held, signed, visited: enough for an event in any year. */
export const strongWords: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:tổ chức|diễn ra|khai mạc|bế mạc|ký kết|ký(?! kết\p{L})|được ký|thăm|hội đàm|thành lập|thiết lập|kết nghĩa|khánh thành|khởi công|ra mắt|khai trương|trao tặng|tặng|bàn giao|phát động|công diễn|biểu diễn|khai giảng|bế giảng|diễn tập|giải cứu|khởi xướng|đi vào hoạt động|đưa vào|công nhận|nâng cấp)(?!\p{L})/u,
  zh: /举行|召开|举办|开办|合办|承办|签署|签订|缔结|结为|访问|会见|会谈|会晤|开幕|启动|启用|投用|投运|建成|挂牌|成立|建立|开通|开工|捐赠|赠送|移交|揭牌|动工|竣工|完工|落成|投产|演出|开学|开班|结业|破案|搜救|营救|救援|演练|首航|首发|通车|投入(?:使用|运营|运行)/u,
  en: /\b(?:held|hold|hosted|host|signed|sign|inked|visited|visit|met|launched|launch|established|founded|opened|inaugurated|began|started|set up|donated|handed over|twinned|performed|rescued|freed|staged|take place|took place|scheduled)\b/u,
};

/** What may happen on a day or in a month; in a whole year it is no event. */
export const weakWords: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:thu hút|dâng hoa|tham quan|dự|tham dự|tham gia|họp|hội kiến|tiếp kiến|hội ngộ|đàm phán|trao đổi đoàn|phê duyệt|phê chuẩn|thông qua|cấp phép|cho phép|khai thông|thông tuyến|hợp long|nghiệm thu|hoạt động trở lại|xuất phát|lăn bánh|cất cánh|hạ cánh|cập cảng|cập bến|cập cửa|xuất khẩu lô|mở lại|mở cửa|đóng cửa|tạm dừng|tạm đóng|chấm dứt|kết thúc|hoàn tất|bổ nhiệm|trao giải|giành|đoạt|tốt nghiệp|nhập học|tuyển sinh|tập huấn|đào tạo|khám|phẫu thuật|cứu|hồi hương|dâng hương|viếng|động thổ|trồng|thả cá|phát sóng|công chiếu|xuất bản|ra quân|bắt giữ|triệt phá|phá án|trao trả|chuyển giao|điều chỉnh|có hiệu lực|thí điểm|gia hạn|cam kết|lập|chuyển sang|khởi hành|chạy thử|chạy thử nghiệm|giới thiệu|trưng bày|triển lãm|chọn|trình diễn|tái ngộ|đặt viên đá|thoả thuận|làm việc|gặp|gặp gỡ|tiếp|đón|chủ trì|khảo sát|triển khai|nối lại|khôi phục|mở|vận hành|áp dụng|công bố|thông xe|thông quan|tiếp nhận|trao|hỗ trợ|giao lưu|tuần tra|thi đấu|cử|sang|đến|chuyến thăm|cho biết|phát biểu|thống nhất|bắt đầu|hoàn thành|ban hành|kiểm tra|lên đường|phối hợp|xảy ra|mưa lũ|lũ quét|động đất|giảng dạy|đứng lớp|bão|sạt lở|cuốn trôi|hoả hoạn|bốc cháy|mất tích|gặp nạn|bị (?:mất|bắt|trộm|cướp|thương|lạc|lật|chìm))(?!\p{L})/u,
  zh: /完成|派出|赴|率|举|召集|审议|批准|批复|获批|核准|通过|颁布|发布|出台|施行|生效|升级|设立|创建|组建|组织|开展|开业|开馆|开园|开诊|开航|开班|开课|开工|开馆|复工|复航|复通|重启|重开|重新|暂停|关闭|停止|结束|闭幕|试运行|试通车|贯通|合龙|铺轨|奠基|验收|交付|接收|出发|启程|驶出|驶入|驶抵|离开|返回|入境|出境|出口|进口|首批|首趟|首列|首次|播出|首映|出版|展出|亮相|获奖|夺冠|毕业|入学|录取|招收|培训|义诊|手术|救治|抓获|查获|移送|遣返|种下|放流|祭扫|拜会|磋商|达成|商定|约定|同意|决定|任命|当选|结对|联谊|联欢|对歌|开赛|开跑|出席|考察|调研|座谈|交接|抵达|参加|恢复|实施|印发|参观|来访|到访|回访|交流|巡逻|运抵|开行|发车|通关|举|送|办理|拨通|走访|慰问|参赛|比赛|磋商|通报|宣布|授课|讲学|任教|支教|持续高温|遭遇|突降|受灾|停电|限电|决堤|地震|台风|山洪|洪水|滑坡|泥石流|失火|起火|火灾|搁浅|受了?伤|遇险|掀翻|打翻|沉没|落水|失踪|走失|迷了?路|被困|被盗|被(?:人)?[偷抢骗抓]/u,
  en: /\b(?:to open|will open|opens?|meet|meets|convened?|approved|authori[sz]ed|ratified|took effect|takes? effect|came into|come into|entered|upgraded|created|formed|introduced|reopen|suspended|closed|halted|ended|ends?|finished|finish|completing|entered service|trial|piloted|broke ground|break ground|tested|set off|left|returned|crossed|shipped|exported|imported|sailed|flew|rolled|carried|aired|premiered|published|displayed|exhibited|unveiled|won|graduated|enrolled|admitted|trained|treated|operated on|arrested|seized|repatriated|planted|released|paid|named|appointed|elected|pledged|decided|reached|ran|run|hosts|hosting|opening|launching|sent|send|reach|services?|reopen(?:ed|s)?|begins?|to begin|to start|be completed|attended|received|presented|led|arrived|docked|departed|toured|resumed|lifted|completed|announced|agreed|gathered|joined|took part|kicked off|delivered|said|concluded|adopted|issued|approved|competed|exchanged|inspected|tour|arrive|taught|to teach|struck|was hit|were hit|flooded|storms?|typhoons?|floods?|landslides?|fires?|pulled|saved|overturned|capsized|sank|washed away|collapsed|burnt|burned|stolen|injured|went missing)\b/u,
};

const types: readonly (readonly [EventType, Readonly<Record<SourceLang, RegExp>>])[] = [
  [
    'signing',
    {
      vi: /(?<!\p{L})(?:ký kết|ký|lễ ký)(?! nghĩa)(?!\p{L})/u,
      zh: /签署|签订|签约|缔结/u,
      en: /\b(?:sign(?:ed|ing|s)?|inked)\b/u,
    },
  ],
  [
    'donation',
    {
      vi: /(?<!\p{L})(?:trao tặng|tặng|bàn giao|viện trợ|ủng hộ|tiếp nhận (?:quà|vật tư|hỗ trợ))(?!\p{L})/u,
      zh: /捐赠|赠送|援助|移交/u,
      en: /\b(?:donat\w+|handed over|gift(?:s|ed)?)\b/u,
    },
  ],
  [
    'workshop',
    {
      vi: /hội thảo|toạ đàm|tập huấn/u,
      zh: /研讨会|座谈会|培训班|论坛/u,
      en: /\b(?:workshop|seminar|forum|symposium)\b/u,
    },
  ],
  [
    'conference',
    {
      vi: /hội nghị|phiên họp|hội đàm|cuộc họp|cuộc gặp|gặp gỡ|kỳ họp|làm việc/u,
      zh: /会议|会谈|会晤|会见/u,
      en: /\b(?:conference|meeting|talks|session|met)\b/u,
    },
  ],
  [
    'founding',
    {
      vi: /thành lập|thiết lập|khánh thành|ra mắt|khai trương|đi vào hoạt động|khởi công/u,
      zh: /成立|建立|挂牌|投运|投用|启用|建成|开通|启动|揭牌/u,
      en: /\b(?:founded|established|launched|opened|inaugurated|began|set up)\b/u,
    },
  ],
  [
    'visit',
    {
      vi: /thăm|tiếp(?! tục)|đoàn|khảo sát/u,
      zh: /访|考察|赴|抵达|率/u,
      en: /\b(?:visit\w*|delegation|arriv\w+|tour\w*)\b/u,
    },
  ],
];

/** The kind of what a folded sentence tells; a programme when nothing closer fits. */
export function eventType(folded: string, lang: SourceLang): EventType {
  return types.find(([, words]) => words[lang].test(folded))?.[0] ?? 'programme';
}

const online: Readonly<Record<SourceLang, RegExp>> = {
  vi: /trực tuyến|cầu truyền hình/u,
  zh: /视频|线上|在线|云端/u,
  en: /\b(?:online|virtual(?:ly)?|via video|video conference|videoconference)\b/u,
};
const inPerson: Readonly<Record<SourceLang, RegExp>> = {
  vi: /trực tiếp/u,
  zh: /线下|现场/u,
  en: /\b(?:in person|in-person)\b/u,
};

/** How those who took part met, where the sentence says it. */
export function eventMode(folded: string, lang: SourceLang): 'in-person' | 'online' | 'hybrid' | undefined {
  const isOnline = online[lang].test(folded);
  const isInPerson = inPerson[lang].test(folded);
  if (isOnline && isInPerson) return 'hybrid';
  return isOnline ? 'online' : isInPerson ? 'in-person' : undefined;
}
