/** Verbs of reported speech with the kind of statement they make, and the words around them. */
import { phraseTable, type PhraseTable } from '../phrases.ts';
import type { SourceLang, StatementFact } from '../types.ts';

export type StatementType = StatementFact['type'];

/** Weak verbs speak only right after a named speaker; mute ones show the speaker of the next; phrases that are none only look like verbs. */
export type Verb = { type: StatementType; isWeak?: true; isNone?: true; isMute?: true };

const weak = (type: StatementType): Verb => ({ type, isWeak: true });
const plain = (type: StatementType): Verb => ({ type });

export const verbs: Readonly<Record<SourceLang, PhraseTable<Verb>>> = {
  vi: phraseTable<Verb>('vi', [
    [
      'cảm ơn|cám ơn|bày tỏ cảm ơn|bày tỏ lời cảm ơn|bày tỏ sự cảm ơn|gửi lời cảm ơn|trân trọng cảm ơn|chân thành cảm ơn|bày tỏ lòng biết ơn|tri ân',
      plain('thanks'),
    ],
    ['chúc mừng|gửi lời chúc mừng|bày tỏ chúc mừng', plain('congratulation')],
    [
      'đề nghị|đề xuất|kiến nghị|gợi mở|gợi ý|hy vọng|mong rằng|mong muốn|bày tỏ mong muốn|bày tỏ hy vọng|bày tỏ mong muốn|đề đạt|kêu gọi',
      plain('proposal'),
    ],
    ['cam kết|bày tỏ sẵn sàng|khẳng định sẵn sàng|khẳng định sẽ|hứa sẽ|bày tỏ quyết tâm', plain('commitment')],
    ['yêu cầu|chỉ đạo|lưu ý', weak('instruction')],
    [
      'nhất trí|thống nhất|đồng ý|đồng thuận|nhất trí cho rằng|thống nhất cho rằng|cùng nhau nhất trí|thống nhất cao',
      plain('shared-view'),
    ],
    [
      'đánh giá|đánh giá cao|đánh giá rất cao|nhận định|ghi nhận|hoan nghênh|biểu dương|cho rằng|nhận thấy|tin tưởng|bày tỏ tin tưởng|bày tỏ vui mừng|vui mừng|nhận xét|nhìn nhận|ca ngợi|bày tỏ ấn tượng',
      plain('assessment'),
    ],
    ['chỉ ra', weak('assessment')],
    ['khẳng định|nhấn mạnh|nêu rõ|cho biết|cho hay|tuyên bố|bày tỏ', plain('claim')],
    [
      'nói|nêu|phát biểu|chia sẻ|kể|kể lại|giải thích|tâm sự|nhớ lại|so sánh|bộc bạch|trải lòng|bày tỏ suy nghĩ|viết|tiết lộ|cho hay',
      weak('claim'),
    ],
    ['báo cáo|trình bày|thông báo|thông tin|thông tin thêm|giới thiệu', weak('report')],
    ['mời|mong mời|trân trọng mời', weak('proposal')],
    ['chia buồn|gửi lời chia buồn|bày tỏ chia buồn', weak('claim')],
    ['phấn đấu|đặt mục tiêu|đặt ra mục tiêu', weak('plan')],
    ['thông báo phía|thông báo sẽ|thông báo rằng|thông báo huyện|thông báo tỉnh', plain('report')],
    ['đồng tình|đồng tình với|tán thành|tán đồng', { type: 'assessment', isMute: true }],
    ['nói chung|nói riêng|nói trên', { type: 'claim', isNone: true }],
  ]),
  zh: phraseTable<Verb>('zh', [
    ['感谢|表示感谢|表示衷心感谢|表达感谢|致谢|表示诚挚感谢|表示由衷感谢', plain('thanks')],
    ['祝贺|表示祝贺|热烈祝贺', plain('congratulation')],
    ['建议|提议|倡议|呼吁|希望|期待|提出', plain('proposal')],
    ['承诺|愿|愿意|愿与|愿同|将继续', plain('commitment')],
    ['要求', weak('instruction')],
    ['一致认为|一致同意|一致表示|商定|达成共识|达成一致|同意', plain('shared-view')],
    ['认为|评价|高度评价|积极评价|高度赞赏|赞赏|充分肯定|肯定|相信', plain('assessment')],
    ['表示|指出|强调|说|称|坦言|告诉记者|谈到|重申|告诉|感慨|回忆|补充|算起了账|算了一笔账|解释', plain('claim')],
    ['介绍|介绍说|通报|透露', plain('report')],
    ['邀请', weak('proposal')],
    ['计划|力争', weak('plan')],
  ]),
  en: phraseTable<Verb>('en', [
    [
      'thanked|thanks|expressed gratitude|expressed thanks|expressed his gratitude|expressed her gratitude|expressed their gratitude|expressed his thanks|expressed deep gratitude|expressed sincere thanks',
      plain('thanks'),
    ],
    ['congratulated|extended congratulations', plain('congratulation')],
    [
      'proposed|suggested|recommended|requested|called for|called on|urged|hoped|hopes|expressed hope|expressed his hope|expressed her hope|expressed the hope|wished|asked',
      plain('proposal'),
    ],
    [
      'pledged|vowed|committed|promised|stands ready|stand ready|affirmed readiness|expressed readiness|expressed willingness',
      plain('commitment'),
    ],
    ['agreed|reached consensus|concurred|shared the view', plain('shared-view')],
    [
      'noted|appreciated|praised|spoke highly|highly valued|hailed|lauded|believed|believes|assessed|acknowledged|considered|expressed delight|welcomed|highly appreciated|expressed confidence|voiced confidence',
      plain('assessment'),
    ],
    [
      'said|says|recalled|explained|affirmed|emphasised|emphasized|highlighted|underlined|underscored|pointed out|stated|reiterated|declared|confirmed|added|told|remarked|argued',
      plain('claim'),
    ],
    ['informed|reported|briefed|announced|introduced', plain('report')],
    ['plans to|expects to|aims to|targets', weak('plan')],
  ]),
};

/** Words between a speaker and the verb. */
export const adverbs: Readonly<Record<SourceLang, PhraseTable<true>>> = {
  vi: phraseTable('vi', [
    [
      'đã|đều|cũng|vừa|luôn|còn|tiếp tục|chân thành|trân trọng|nhiệt liệt|xin|rất|một lần nữa|cùng|đồng thời|cùng nhau|thẳng thắn|đặc biệt|bày tỏ|bày tỏ sự|vui mừng|tại hội nghị|tại hội thảo|tại buổi làm việc|tại cuộc họp|tại buổi lễ|phát biểu|xúc động|phấn khởi|phấn khởi nói|vui vẻ|hồ hởi|cười|cười tươi|tươi cười|tự hào|bộc bạch|không giấu được niềm vui|cơ bản|cũng đã|gửi lời|lời|sự|cao|thay mặt đoàn|thay mặt lãnh đạo tỉnh',
      true,
    ],
  ]),
  zh: phraseTable('zh', [
    [
      '在会上|在致辞中|在会谈中|对此|并|还|也|均|都|分别|共同|首先|同时|再次|充分|高度|衷心|诚挚|在座谈会上|在会见时|致辞时|发言时|一致|说道|向记者|向|先后|当天|则|进一步|着重',
      true,
    ],
  ]),
  en: phraseTable('en', [
    [
      'also|both|jointly|further|highly|warmly|sincerely|strongly|then|later|and|has|have|had|all|unanimously|basically|in turn|for his part|for her part|at the event|at the meeting|at the conference|in his speech|in her speech|in his remarks|in her remarks',
      true,
    ],
  ]),
};

/** Words after which a verb is a noun, or is done to its subject. */
export const nounMarks: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:được|bị|việc|nội dung|kết quả|ý kiến|quan điểm|không|chưa|để|nhằm|báo|bản|văn bản|theo|sẽ|cần|phải|các|những|sự|mà|trên cơ sở|của|hệ thống|bài|mẫu|mức độ) $/u,
  zh: /(?:的|被|不|未|和|所|听取|作|受到|书面|项目|意见|合作|深表|联合)$/u,
  en: /\b(?:be|been|being|is|are|was|were|as|the|to|an?|of|not|that|which|newly|mutually)\s$/u,
};

export type Group = 'sides' | 'group' | 'pronoun' | 'home';

/** Groups that speak. `sides` are the parties of the cooperation; `group` is called as the source calls it. */
export const groups: Readonly<Record<SourceLang, PhraseTable<Group>>> = {
  vi: phraseTable<Group>('vi', [
    [
      'hai bên|các bên|hai tỉnh|hai địa phương|hai huyện|hai thành phố|hai nước|lãnh đạo hai bên|lãnh đạo hai tỉnh|hai đoàn|đôi bên|các tỉnh|lãnh đạo các tỉnh|các tỉnh, thành phố|hai ngành|hai đơn vị',
      'sides',
    ],
    [
      'các đại biểu|đại biểu|đại biểu hai bên|các địa phương|lãnh đạo các địa phương|các chuyên gia|các đoàn|đại biểu các bên|người dân|các doanh nghiệp|doanh nghiệp|hội nghị|các diễn giả|hai trường|hai nhà trường|hai hội|hai đồn',
      'group',
    ],
    ['tỉnh|thành phố|huyện|châu', 'home'],
    ['ông|bà|ông ấy|bà ấy|anh|chị|đồng chí|cô|vị này', 'pronoun'],
  ]),
  zh: phraseTable<Group>('zh', [
    [
      '双方|各方|两省|两地|两州省|双边|两国|中越双方|越中双方|中越两国|两市|两县|三方|四省|五省市|与会各方|会谈双方',
      'sides',
    ],
    ['与会代表|与会者|与会人员|与会嘉宾|代表们|专家|专家们|企业代表|会议', 'group'],
    ['他|她|他们', 'pronoun'],
  ]),
  en: phraseTable<Group>('en', [
    [
      'the two sides|both sides|the sides|the parties|two sides|all sides|the two provinces|the two localities|the provinces|the two countries|the five localities|the localities|they',
      'sides',
    ],
    [
      'participants|delegates|officials|representatives|experts|the participants|the delegates|leaders|businesses|the conference|the meeting',
      'group',
    ],
    ['he|she', 'pronoun'],
  ]),
};

/** The beginning of a sentence that carries on with the speaker of the one before. */
export const carryOn: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^(?:đồng thời|ngoài ra|bên cạnh đó|cùng với đó|qua đó|nhân dịp này|thời gian tới|trong thời gian tới|đặc biệt|tuy nhiên|do đó|vì vậy|trên cơ sở đó|trong đó|theo đó|để làm được)[ ,]/u,
  zh: /^(?:同时|此外|另外|为此|因此|下一步|今后|对此|其次|首先|希望|感谢|建议)/u,
  en: /^(?:in addition|besides|moreover|furthermore|meanwhile|additionally|therefore)\b/u,
};

/** What turns a shared view into a promise: what the parties will do. */
export const promise: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^[^.;]{0,60}?(?<!\p{L})(?:sẽ|cần tiếp tục|tiếp tục|tăng cường|đẩy mạnh|thúc đẩy|phối hợp|duy trì)(?!\p{L})/u,
  zh: /^[^。；]{0,24}?(?:将|继续|加强|深化|推动|推进|扩大|共同)/u,
  en: /^[^.;]{0,80}?\b(?:to|will|would)\b/u,
};
/** A view of what the parties need to do is a proposal. */
export const needing: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:hai bên|các bên|hai nước|hai tỉnh|các địa phương|việt nam và trung quốc|các ngành|hai địa phương)[^,;.]{0,24} cần (?!thiết)/u,
  zh: /(?:双方|各方|两省|两地|两国)(?:要|应|须|需要)/u,
  en: /(?:the two sides|both sides|the sides|the localities|the two countries) (?:should|need to|must)\b/u,
};
/** A claim that sets an aim. */
export const aiming: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:phấn đấu|đặt mục tiêu|dự kiến)(?!\p{L})/u,
  zh: /计划|力争|预计|目标/u,
  en: /\b(?:plans? to|expects? to|aims? to|hopes? to)\b/u,
};
/** A claim about what the speaker will do, and one that judges what was done. */
export const willing: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:(?<!\p{L})(?:sẵn sàng|luôn đồng hành|sẽ tiếp tục|sẽ nỗ lực|đã và sẽ|sẽ)(?!\p{L}))/u,
  zh: /愿|将继续|将进一步|将全力|将一如既往/u,
  en: /\b(?:is ready|are ready|stands ready|stand ready|will|would|is willing)\b/u,
};
/** A claim that counts what was done: a number with what it counts. */
export const reporting: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?<!\p{L})(?:đã|đạt|có|khoảng|gần|hơn|trên|tăng|giảm|tổng|lên|vào khoảng)(?: \p{L}+){0,3} \d/u,
  zh: /(?:已|达|共|有|累计|增长|下降|近|约)[^。；]{0,16}\d|\d[\d.]*(?:万|亿)?(?:次|人次|户|人|吨|元|家|辆|个)/u,
  en: /\b(?:has|have|had|rose|grew|reached|to|hosts?|fell|about|over|nearly|more than)\b[^.;]{0,60}\d/u,
};
export const judging: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:đã thể hiện|đã góp phần|có ý nghĩa|tích cực|hiệu quả|thành tựu|phát triển tốt đẹp|không ngừng)/u,
  zh: /成果|成效|不断|取得|稳步/u,
  en: /\b(?:achievements?|progress|fruitful|effective|growing|results|remarkable)\b/u,
};
