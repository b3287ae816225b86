/** What stands around a name and tells whether it names a place. */
import type { SourceLang, Span } from '../types.ts';

/** Words right before a name that make it part of another name: a newspaper, a street, a school, a hotel. */
const namedAfter: Readonly<Record<SourceLang, RegExp>> = {
  vi: /(?:^|[^\p{L}])(?:(?:báo|tạp chí|đường|phố|đại lộ|khách sạn|nhà hàng|công ty|ngân hàng|công viên|bà|cô|chị|vịnh|sông|núi|đèo|quốc lộ|dịch tả lợn|tiếng|(?<!yêu |nhu |toàn )cầu(?: đường bộ| biên giới| hữu nghị)?)|nghĩa trang(?: liệt sĩ| liệt sỹ| quốc gia){0,3}|(?:đại học|học viện|cao đẳng|trường)(?: [a-zà-ỹđ]+){0,2}) $/iu,
  zh: /(?:《)$/u,
  en: /(?:\b(?:Mr|Mrs|Ms|Dr)\.? )$/u,
};
/** Words right after a name that do the same. */
const namesMore: Readonly<Record<SourceLang, RegExp>> = {
  vi: /^ (?:Hotel|Plaza|Group|Times|News|Online|Airlines|Dương(?= |[,.]))/u,
  zh: /^(?:大学|学院|日报|晚报|时报|路|街道|大街|酒店|大酒店|宾馆|话|菜|米线|白药|红茶)/u,
  en: /^ (?:Hotel|Plaza|Group|Times|News|Newspaper|University|College|Street|Road|Daily|Airlines|Airport|Online|Morning Post|Sea\b)/u,
};
const zhKept = /^(?:街道办)/u;

const viFamilies =
  'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh trịnh trương lâm mai đào cao hà lương lò giàng vàng hứa nông vi hầu thào sùng mùa lù tẩn phùng tạ chu tô tống văn thị xuân minh đình hữu ngọc đức';
const enFamilies =
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong dinh trinh truong lam mai dao cao luong nong hua phung ta chu to tong van thi xuan minh dinh huu ngoc duc';
const families = new Set(`${viFamilies} ${enFamilies}`.split(' '));
const unitBefore =
  /(?:tỉnh|thành phố|tp\.?|tx\.?|thị xã|thị trấn|huyện|châu|quận|khu|xã|phường|cửa khẩu|ủy|uỷ|hđnd|ubnd|province|city|county|district|prefecture|of|in|and|the) $/iu;

/** Whether a Vietnamese syllable, with or without marks, often begins or continues a person's name. */
export function isFamilyName(word: string): boolean {
  return families.has(word.toLowerCase());
}

/** Chinese family names that are hardly ever the end of another word. */
const hanFamilies =
  '王李张刘陈杨黄赵周吴徐孙朱胡郭何林罗郑梁谢宋唐许邓冯韩曹彭萧蔡潘董袁蒋杜苏魏吕丁沈姚卢傅钟姜崔谭廖范汪陆戴贾韦夏邱侯邹熊孟秦阎薛尹段雷黎陶贺顾郝龚邵钱严覃武莫孔汤阮裴';

/** Whether a name here is part of another name: of a person, a newspaper, a street, a school. */
export function isInOtherName(text: string, { start, end }: Span, lang: SourceLang): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 20);
  if (namedAfter[lang].test(before) && !unitBefore.test(before)) return true;
  if (namesMore[lang].test(after) && !zhKept.test(after)) return true;
  return lang === 'zh' ? isHanPerson(text, start, end) : isLatinPerson(before);
}

/** `Nguyễn Văn Sơn`: a family name or middle name in capitals stands right before. */
function isLatinPerson(before: string): boolean {
  const word = /(\p{Lu}[\p{L}\p{M}]*) $/u.exec(before)?.[1];
  return word !== undefined && isFamilyName(word);
}

function isHanPerson(text: string, start: number, end: number): boolean {
  if (end - start > 2) return false;
  const before = text[start - 1] ?? '-';
  return hanFamilies.includes(before) && !/^(?:省|市|州|县|口岸|自治|人民)/u.test(text.slice(end, end + 2));
}

/** Whether the text prints a capital in a name that Latin letters spell. */
export function hasCapital(text: string, { start, end }: Span): boolean {
  return /\p{Lu}/u.test(text.slice(start, end));
}
