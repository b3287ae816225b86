/** Words of giving. */
import { phraseTable, type PhraseTable } from '../phrases.ts';
import type { SourceLang } from '../types.ts';

/**
 * `give` needs no number after it, `help` may mean any support and needs a sum or goods, `get` turns giver and receiver
 * around, `none` only looks like one of these.
 */
export type Giving = 'give' | 'help' | 'get' | 'none';

export const givings: Readonly<Record<SourceLang, PhraseTable<Giving>>> = {
  vi: phraseTable<Giving>('vi', [
    [
      'tặng hoa|tặng bằng khen|tặng quà lưu niệm|trao quà lưu niệm|trao tặng bằng khen|trao tặng huân chương|tặng cờ|tặng giấy khen|trao giải|trao giải thưởng|trao thưởng|trao đổi|hỗ trợ nhau|tiếp nhận hồ sơ|nhà tài trợ|trao quyền|trao quyết định|ủng hộ quan điểm|ủng hộ lập trường|ủng hộ việc|ủng hộ mở|ủng hộ xây dựng|ủng hộ thành lập|ủng hộ triển khai|ủng hộ mạnh mẽ|tặng thưởng|trao tặng kỷ niệm chương|hỗ trợ lẫn nhau|tiếp nhận và|tiếp nhận học viên|tiếp nhận sinh viên|được tặng|ký tặng|trao trả|trao cúp|trao huy chương|trao bằng|trao chứng nhận|trao danh hiệu|nhận hàng|nhận định|nhận thức|tiếp nhận lao động',
      'none',
    ],
    ['trao tặng|tặng|viện trợ|quyên góp|ủng hộ|biếu|tặng quà|quyên góp ủng hộ|viện trợ không hoàn lại|cứu trợ', 'give'],
    ['hỗ trợ|tài trợ|trao|bàn giao|trao quà|cung cấp miễn phí', 'help'],
    ['tiếp nhận|nhận được|nhận|được nhận', 'get'],
  ]),
  zh: phraseTable<Giving>('zh', [
    [
      '提供全额奖学金名额|提供奖学金名额|提供的数据|提供的信息|提供的资料|提供的消息|提供数据|提供信息|提供服务|提供保障|提供支撑|提供便利|募捐|捐赠仪式|援助基金|援助之手|互赠|赠书仪式|赠送锦旗|赠送纪念品|援外',
      'none',
    ],
    ['捐赠|赠送|捐款|捐助|无偿援助|捐献|援助|赠予|捐', 'give'],
    ['资助|提供|支援|移交|交付|拨付|送来|送上|送去|筹集', 'help'],
    ['接收|收到|获赠|接受', 'get'],
  ]),
  en: phraseTable<Giving>('en', [
    [
      'presented gifts|presented flowers|presented a report|presented certificates|presented awards|gave a speech|gave birth|gave priority|provided information|donors|sent us|sent them|sent him',
      'none',
    ],
    ['donated|gifted|donate', 'give'],
    [
      'presented|handed over|gave|provided|provide|contributed|offered|granted|presenting|sent|delivered|donation of|sponsored',
      'help',
    ],
    ['received|was given|were given|accepted', 'get'],
  ]),
};

/** A wish or a plan before a verb: nothing is given yet. */
export const notYet: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:sẽ|đề nghị|mong|mong muốn|cần|kêu gọi|dự kiến|đề xuất|tiếp tục|xem xét|không|chưa|trong đó có|gồm \d+ nội dung|đồng ý|sẵn sàng)(?!\p{L})[^,;.]{0,24}$/u,
  zh: /(?:将|拟|计划|希望|建议|愿|请|继续|可|能够)[^，。；]{0,8}$/u,
  en: /\b(?:will|would|to|should|plans? to|hopes? to|asked|proposed)\s(?:\p{L}+\s){0,2}$/u,
};

/** A promise before a verb, of those words that say that nothing is given yet. */
export const promising: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L}|đề nghị |mong )(?:sẽ(?: tiếp tục)?|cam kết|hứa|dự kiến|đồng ý|sẵn sàng|có kế hoạch)(?!\p{L})[^,;.]{0,24}$/u,
  zh: /(?<!希望|建议|请)(?:将|拟|计划|愿|承诺|准备)[^，。；]{0,16}$/u,
  en: /\b(?:will|plans? to|pledged to|promised to|agreed to|is to|are to)\s(?:\p{L}+\s){0,2}$/u,
};

/** What is given and counted as a noun alone. */
export const goods: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:trang thiết bị|thiết bị|vật tư|khẩu trang|hàng hoá|lương thực|thuốc|nhu yếu phẩm|học bổng|sách|vắc xin|vaccine|phần quà|suất quà|quà|máy|xe|gạo|đồ dùng|tiền|kinh phí|quần áo|chăn|xi măng|sắt thép|cây giống|con giống|hạt giống|bò giống|dụng cụ|sữa|muối|sinh phẩm|kit)(?!\p{L})/u,
  zh: /物资|设备|器材|药品|疫苗|口罩|防护服|善款|资金|款|图书|电脑|大米|粮食|帐篷|棉被|车辆|用品|奖学金|试剂|消毒/u,
  en: /\b(?:equipment|supplies|masks|medicines?|vaccines?|books|computers|rice|goods|scholarships?|gifts|funds?|money|tents|aid|kits|vehicles|machines)\b/u,
};

/** Someone who arranges a gift: the words before are the arranger, those after give. */
export const arranging: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L}|qua |sự |nhờ )(?:đã )?(?:vận động|kết nối|làm cầu nối|kêu gọi|huy động|vận động, kết nối|kết nối, vận động)(?: để| cho)?(?!\p{L})/u,
  zh: /(?:协调|促成|牵线|动员|发起募捐|联系|推动)/u,
  en: /\b(?:mobilis|mobiliz)ed\b|\bpersuaded\b|\bcalled on\b/u,
};

/** Someone who arranged it, named beside the giver. */
export const through: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:thông qua|qua|với|nhờ|dưới)(?: sự)? (?:kết nối|vận động|cầu nối|hỗ trợ kết nối|giới thiệu)(?: của)? ([^,;.]{3,90})/u,
  zh: /(?:在|经|由|通过)([^，。；]{2,30}?)(?:的)?(?:协调|牵线|促成|联系|推动|动员|募捐)|^(?:[^，。]*[，。])?([^，。]{2,30}?)(?=发起募捐)/u,
  en: /(?:through|thanks to|with)(?: the)? (?:mobili[sz]ation|coordination|connection|efforts|help|facilitation) of (?:the )?([^,;.]{3,90})/u,
};
