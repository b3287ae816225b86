/** Wording of the record: fixed terms in its three languages, and forms that an editor is warned of. One truth for check and guide. */
import { say, type Said } from './say.ts';

export type Language = 'vi' | 'zh' | 'en';

export type Term = {
  /** The form to write; `N` stands for a number. */
  forms: Readonly<Record<Language, string>>;
  warned?: readonly Warned[];
};

/** A form to warn of in texts of one language. */
export type Warned = {
  lang: Language;
  /** Global and Unicode; its match is what is replaced. */
  pattern: RegExp;
  /** Replacement, with `$1` for groups. */
  right: string;
  why: Said;
};

/** Chinese names of Viet Nam's units and of China's that occur before the name of an authority. */
const inVietnam = '(?:越南|河江|老街|莱州|奠边|宣光|安沛|高平|谅山|广宁|海防|河内|金瓯|山罗|太原|岘港|胡志明)';
const inChina = '(?:中国|云南|文山|红河|广西|昆明|普洱|蒙自|百色|崇左|防城港|南宁|海南|广东|山东|麻栗坡|马关|金平|河口)';
const level = '(?:自治区|自治州|省|市|州|县)?';

const committee = say`a committee of Viet Nam is 人民委员会, a government of China 人民政府`;
const machine = say`this is a machine’s rendering of the name`;
const capitals = say`only the first word and names have capitals`;

export const glossary: readonly Term[] = [
  {
    forms: {
      vi: 'Hội nghị thường niên giữa các Bí thư Tỉnh ủy lần thứ N',
      zh: '省委书记年度会晤机制第N次会议',
      en: 'Nth annual conference of party secretaries',
    },
    warned: [
      { lang: 'zh', pattern: /((?:省委书记年度)?会晤机制|联合工作组)第([一二三四五六七八九十百\d]{1,4})届(?:会议|会晤)?/gu, right: '$1第$2次会议', why: say`sessions of this mechanism are counted with 次` },
      { lang: 'zh', pattern: /省委书记(?:年会|年度会议|年度会谈)(?:机制)?/gu, right: '省委书记年度会晤机制', why: say`the mechanism has this official name` },
    ],
  },
  { forms: { vi: 'Nhóm công tác liên hợp', zh: '联合工作组', en: 'Joint working group' } },
  {
    forms: { vi: 'Ủy ban nhân dân (Việt Nam)', zh: '人民委员会', en: 'People’s Committee' },
    warned: [
      { lang: 'zh', pattern: new RegExp(`(${inVietnam}${level})人民政府`, 'gu'), right: '$1人民委员会', why: committee },
      { lang: 'zh', pattern: new RegExp(`(${inVietnam}省)省长`, 'gu'), right: '$1人民委员会主席', why: say`the head of a people’s committee is not a governor` },
      { lang: 'vi', pattern: /(?<!\p{L})Ủy Ban Nhân Dân(?!\p{L})/gu, right: 'Ủy ban nhân dân', why: capitals },
    ],
  },
  {
    forms: { vi: 'Chính quyền nhân dân (Trung Quốc)', zh: '人民政府', en: 'People’s Government' },
    warned: [
      { lang: 'zh', pattern: new RegExp(`(${inChina}${level})人民委员会`, 'gu'), right: '$1人民政府', why: committee },
      { lang: 'vi', pattern: /(?<!\p{L})(?:Ủy ban nhân dân|UBND) (tỉnh Vân Nam|châu Văn Sơn|châu Hồng Hà|Khu tự trị|tỉnh Quảng Đông|tỉnh Hải Nam)/gu, right: 'Chính quyền nhân dân $1', why: committee },
    ],
  },
  {
    forms: { vi: 'Bí thư Tỉnh ủy', zh: '省委书记', en: 'Secretary of the Provincial Party Committee' },
    warned: [{ lang: 'vi', pattern: /(?<!\p{L})Bí Thư(?!\p{L})/gu, right: 'Bí thư', why: capitals }],
  },
  {
    forms: { vi: 'Chủ tịch Ủy ban nhân dân tỉnh', zh: '省人民委员会主席', en: 'Chair of the Provincial People’s Committee' },
    warned: [{ lang: 'vi', pattern: /(?<!\p{L})Chủ Tịch(?!\p{L}| Hồ Chí Minh)/gu, right: 'Chủ tịch', why: capitals }],
  },
  { forms: { vi: 'biên bản hội nghị', zh: '会议纪要', en: 'minutes' } },
  { forms: { vi: 'biên bản ghi nhớ', zh: '谅解备忘录', en: 'memorandum of understanding' } },
  { forms: { vi: 'viện trợ không hoàn lại', zh: '无偿援助', en: 'grant aid' } },
  { forms: { vi: 'kim ngạch xuất nhập khẩu', zh: '进出口额', en: 'import–export turnover' } },
  {
    forms: {
      vi: 'Láng giềng hữu nghị, hợp tác toàn diện, ổn định lâu dài, hướng tới tương lai',
      zh: '长期稳定、面向未来、睦邻友好、全面合作',
      en: 'friendly neighbourliness, comprehensive cooperation, long-term stability, looking towards the future',
    },
    warned: [{ lang: 'zh', pattern: /睦邻友好、全面合作、长期稳定、面向未来/gu, right: '长期稳定、面向未来、睦邻友好、全面合作', why: say`the Chinese wording has this order` }],
  },
  {
    forms: { vi: 'Việt Nam', zh: '越南', en: 'Viet Nam' },
    warned: [{ lang: 'en', pattern: /(?<!\p{L})Vietnam(?!\p{L})/gu, right: 'Viet Nam', why: say`the record writes the country’s name as the United Nations does` }],
  },
  {
    forms: { vi: 'châu Văn Sơn', zh: '文山州', en: 'Wenshan Prefecture' },
    warned: [{ lang: 'en', pattern: /(?<!\p{L}|\p{Lu}\p{Ll}{1,12} )Van Son(?!\p{L})/gu, right: 'Wenshan', why: machine }],
  },
  {
    forms: { vi: 'tỉnh Vân Nam', zh: '云南省', en: 'Yunnan Province' },
    warned: [{ lang: 'en', pattern: /(?<!\p{L}|\p{Lu}\p{Ll}{1,12} )Van Nam(?!\p{L})/gu, right: 'Yunnan', why: machine }],
  },
  {
    forms: { vi: 'Quảng Tây', zh: '广西', en: 'Guangxi' },
    warned: [{ lang: 'en', pattern: /(?<!\p{L})Quang Tay(?!\p{L})/gu, right: 'Guangxi', why: machine }],
  },
];
