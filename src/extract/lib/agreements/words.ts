/** Words of agreements: what kind of paper it is, and whether it is signed, planned or being carried out. */
import { phraseTable, type PhraseTable } from '../phrases.ts';
import type { AgreementFact, SourceLang } from '../types.ts';

export type DocumentKind = AgreementFact['document'];
/** `none`: a phrase that holds such a word and is no paper. */
type Kind = DocumentKind | 'none';

export const papers: Readonly<Record<SourceLang, PhraseTable<Kind>>> = {
  vi: phraseTable<Kind>('vi', [
    [
      'thỏa thuận quốc tế|thỏa thuận cấp cao|đạt được thỏa thuận|biên bản vi phạm|chương trình hợp tác xã|chương trình nghị sự|thỏa thuận và nhận thức',
      'none',
    ],
    ['biên bản ghi nhớ|bản ghi nhớ|bản ghi nhớ hợp tác|biên bản ghi nhớ hợp tác|mou', 'memorandum'],
    [
      'biên bản|biên bản hội nghị|biên bản hội đàm|biên bản làm việc|biên bản cuộc họp|biên bản phiên họp|biên bản hợp tác',
      'minutes',
    ],
    [
      'chương trình hợp tác|chương trình hành động|chương trình hành động chung|chương trình phối hợp|chương trình hợp tác hữu nghị|chương trình hợp tác toàn diện',
      'programme',
    ],
    ['kế hoạch hành động|kế hoạch hợp tác|kế hoạch phối hợp|kế hoạch hành động chung|kế hoạch giao lưu', 'action-plan'],
    ['văn kiện pháp lý về biên giới|văn kiện về biên giới|hiệp ước|nghị định thư|văn kiện biên giới', 'treaty'],
    [
      'thỏa thuận|thỏa thuận hợp tác|thỏa thuận khung|bản thỏa thuận|biên bản thỏa thuận|hiệp định|hiệp định khung|tuyên bố chung|ý định thư|thư ý định|quy chế phối hợp|quy chế hợp tác|giao ước kết nghĩa|văn bản hợp tác|văn bản thỏa thuận|bản cam kết|thư hợp tác',
      'agreement',
    ],
    [
      'cơ chế hội đàm|cơ chế giao lưu|cơ chế gặp gỡ|cơ chế hội nghị|cơ chế hợp tác|cơ chế phối hợp|cơ chế trao đổi|cơ chế giao ban',
      'mechanism',
    ],
  ]),
  zh: phraseTable<Kind>('zh', [
    ['协议双方|合作计划生育|行动计划署', 'none'],
    ['谅解备忘录|备忘录|合作备忘录', 'memorandum'],
    ['会谈纪要|会议纪要|纪要|会晤纪要', 'minutes'],
    ['合作计划|合作规划|合作方案|合作纲要', 'programme'],
    ['行动计划|工作计划|行动方案', 'action-plan'],
    ['三个法律文件|个法律文件|条约|议定书|边界管理制度协定', 'treaty'],
    ['协议|合作协议|框架协议|协议书|协定|意向书|联合声明|补充协议|合作意向书', 'agreement'],
    ['会晤机制|会谈机制|合作机制|磋商机制', 'mechanism'],
  ]),
  en: phraseTable<Kind>('en', [
    [
      'free trade agreement|in agreement|reached agreement|minutes away|minutes by|minutes from|minutes drive|minutes to|three minutes|few minutes',
      'none',
    ],
    ['memorandum of understanding|memorandum|mou|memorandum of cooperation', 'memorandum'],
    ['minutes|joint minutes|minutes of the meeting|minutes of the talks', 'minutes'],
    ['cooperation programme|cooperation program|action programme|action program', 'programme'],
    ['action plan|cooperation plan|joint action plan|plan on|joint plan|work plan', 'action-plan'],
    ['legal documents on the land border|treaty|protocol|three legal documents', 'treaty'],
    [
      'agreement|cooperation agreement|framework agreement|accord|letter of intent|joint statement|supplementary agreement|twinning agreement|cooperation contract|deal|pact',
      'agreement',
    ],
    ['annual talks mechanism|talks mechanism|meeting mechanism|exchange mechanism', 'mechanism'],
  ]),
};

/** What is done to a paper. */
export type Cue = 'sign' | 'carry-out' | 'found' | 'plan' | 'honour' | 'ceremony' | 'none';

export const cues: Readonly<Record<SourceLang, PhraseTable<Cue>>> = {
  vi: phraseTable<Cue>('vi', [
    [
      'trao đổi|trao tặng|trao quà|trao thưởng|ký túc xá|chữ ký|theo dõi|tiếp theo|kèm theo|xây dựng nông thôn mới',
      'none',
    ],
    [
      'ký|ký kết|đã ký|vừa ký|trao|trao đổi và ký|tiến hành ký|tiến hành ký kết|cùng ký|ký tiếp|được ký|được ký kết|đã được ký',
      'sign',
    ],
    ['lễ ký|lễ ký kết|việc ký|việc ký kết', 'ceremony'],
    [
      'sẽ|dự kiến|hướng tới|tiến tới|chuẩn bị|xem xét|nghiên cứu|đề nghị|đề xuất|thúc đẩy|sớm|mong muốn|phấn đấu',
      'plan',
    ],
    [
      'thực hiện|triển khai|theo|trên cơ sở|căn cứ|trong khuôn khổ|thực thi|tuân thủ|theo nội dung|nghiêm túc thực hiện|thực hiện tốt',
      'carry-out',
    ],
    ['thiết lập|thành lập|xây dựng', 'found'],
    ['kỷ niệm', 'honour'],
  ]),
  zh: phraseTable<Cue>('zh', [
    ['签署|签订|签约|签|签下|缔结|换文|续签|共同签署', 'sign'],
    ['签署仪式|签约仪式|签字仪式', 'ceremony'],
    ['拟|将|计划|力争|有望|准备|争取|推动|商签|适时|尽快', 'plan'],
    ['根据|依据|按照|落实|执行|实施|履行', 'carry-out'],
    ['建立|设立|成立', 'found'],
    ['周年|纪念', 'honour'],
  ]),
  en: phraseTable<Cue>('en', [
    ['signed|inked|exchanged|sign|signing|concluded|co-signed|signed and exchanged', 'sign'],
    ['signing ceremony|the signing of', 'ceremony'],
    [
      'will|plan to|plans to|expected to|to be signed|would|is to|are to|aim to|looking to|towards|prepare to|hope to|hopes to',
      'plan',
    ],
    [
      'under|according to|implementing|implementation of|in line with|pursuant to|based on|implement|implemented',
      'carry-out',
    ],
    ['established|set up|founded|launched', 'found'],
    ['anniversary', 'honour'],
  ]),
};

/** A number or a word for several before a paper: a count of papers, which no title names. */
export const several: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:(?<!\p{L})(?:các|những|nhiều|một số|mọi|hàng loạt|hàng chục|hàng trăm|hai|bốn|năm|sáu|bảy|tám|chín|mười)|\d)(?: (?:bản|văn bản|cặp|loại))? $/u,
  zh: /(?:多|若干|一系列|各|\d|[二两四五六七八九十])(?:个|份|项|余份|余项|多份|多项)?(?:合作)?$/u,
  en: /(?:\b(?:several|many|various|all|two|four|five|six|seven|eight|nine|ten|numerous|other|any|no)|\d) (?:\p{L}+ ){0,2}$/u,
};
