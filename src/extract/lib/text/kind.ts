/** What a block is when it is looked at alone. */
import { captionSign } from './captions.ts';
import { columns, endsSentence, head, tail, weight, type Block } from './block.ts';
import { isStampLine, lineToStamp } from './stamp.ts';
import { bylineLabel, endLabel, furniture, ownSentence, relatedLabel, sourceLabel } from './wording.ts';

export type BlockKind =
  | 'prose'
  /** Text without the end of a sentence: headlines, items of a menu, subheadings. */
  | 'headline'
  | 'caption'
  /** The credit of the picture before it. */
  | 'credit'
  | 'date'
  | 'byline'
  | 'source'
  | 'related'
  | 'end'
  | 'furniture';

const shortLabel = 60;
const longestDate = 80;
const longProse = 160;
const shortestProse = 24;
const shortestItem = 30;
/** An item of a list in an article may lack its stop; one of a list of stories is shorter. */
const longItem = 110;
/** A lead may be set as a heading. */
const shortestLead = 90;

/** Judges a block by its own words and marks. */
export function blockToKind(block: Block): BlockKind {
  const kind = kindOf(block);
  return block.outside && kind === 'prose' ? 'furniture' : kind;
}

function kindOf({ text, mark }: Block): BlockKind {
  const size = weight(text);
  const beginning = head(text).replace(/^[\s>»*•■□▶►▼◆◇●○◎★☆#|:：-]+/u, '');
  if (mark === 'caption') return 'caption';
  if (
    /^[（(]?(?:ảnh|nguồn ảnh|photo|photos?(?: by)?|illustrative photo|source|nguồn|图|图片来源|摄影)[ :：][^:：]{1,40}[）)]?$/iu.test(
      text,
    ) &&
    size < shortLabel &&
    !sourceOfArticle(text)
  )
    return 'credit';
  if ((speaker.test(text) || thanks.test(text)) && endsSentence(text)) return 'prose';
  if (size < 300 && isDateLine(text)) return 'date';
  if (/^by \p{Lu}/iu.test(text) && text.includes('|') && lineToStamp(text) !== undefined) return 'byline';
  const isBylined = size < 2 * shortLabel && !/[.!?。！？]$/u.test(text);
  if (isBylined && bylineLabel.test(beginning) && !/摄|图为/u.test(text)) return 'byline';
  if (isBylined && /^[（(](?:本报)?(?:记者|通讯员|作者|文\/图|pv|theo|tổng hợp|by) ?[^（）()]{1,60}[)）]$/iu.test(text))
    return 'byline';
  if (captionSign(text)) return 'caption';
  if (size < 2 * shortLabel && isLabel(relatedLabel, beginning, size)) return 'related';
  if ((size < 3 * shortLabel && isLabel(endLabel, beginning, size)) || imprint.test(beginning)) return 'end';
  if (size < 4 * shortLabel && ((sourceLabel.test(beginning) && !endsSentence(text)) || isBareSource(text)))
    return 'source';
  if ((size < shortLabel && furnitureWord(beginning)) || isMenu(text) || isMasthead(text)) return 'furniture';
  if (size < 400 && ownSentence.test(beginning)) return 'furniture';
  if (mark === 'link' || (mark === 'heading' && size < shortestLead)) return 'headline';
  if (isProse(text, size) || (mark === 'item' && (size > longItem || /[;；,，、:：]$/u.test(text)))) return 'prose';
  return isName(text) ? 'byline' : 'headline';
}

function isProse(text: string, size: number): boolean {
  if (size >= shortestItem / 3 && /^[-–+•●▪*] ?\p{L}/u.test(text) && /[;；.。?？!！]$/u.test(text)) return true;
  if (size >= shortestProse && endsSentence(text) && !/[?!？！]["”’»]?$/u.test(tail(text))) return true;
  if (size >= 2 * longProse && /[.。;；,，、]/u.test(text)) return true;
  if (size >= longProse && /[.。;；]\s?\p{L}/u.test(text)) return true;
  return size >= 100 && /[?!？！]["”’»]?$/u.test(tail(text)) && /[.,。，;；]/u.test(text);
}

/** `PV: Thưa ông, …?`, `记者：……？`: questions and answers of an interview, however short. */
const speaker =
  /^(?:[-–] ?)?(?:pv|p\.v\.?|phóng viên|btv|mc|hỏi|đáp|trả lời|reporter|interviewer|question|answer|q|a|记者|主持人|问|答|笔者)(?: [\p{L}. ]{1,24})?\s?[:：]\s?["“'‘]?\p{L}/iu;

/** The last words of an interview. */
const thanks = /^(?:(?:xin|trân trọng|chân thành) )+cảm ơn (?:ông|bà|đồng chí|anh|chị|bác sĩ|tiến sĩ)|^(?:谢谢|感谢)您|^thank you (?:very much|for)/iu;

/** The owner's lines at the foot, however long. */
const imprint = /^(?:copyright(?: ©)? \d{4}|© ?\d{4}|\(c\) ?\d{4}|版权所有|bản quyền (?:thuộc|©)|giấy phép (?:số|hoạt động|xuất bản|thiết lập)|(?:网站)?(?:备案号|许可证编号|国新网许可证))/iu;

/** A label stands alone or before a colon; a sentence that begins with the same words is none. */
function isLabel(pattern: RegExp, text: string, size: number): boolean {
  const found = pattern.exec(text)?.[0];
  if (found === undefined) return false;
  const rest = text.slice(found.length);
  if (/^ ?[:：|丨>]/u.test(rest)) return true;
  return (
    /^[\s.…:：>»)）\]】!0-9]*$/u.test(rest) ||
    (pattern === relatedLabel && /^ (?:in|of|for|from|this|today|last|trong|của|tuần|tháng|ngày|24h?)(?!\p{L})[^.!?]{0,24}$/iu.test(rest)) ||
    (pattern === endLabel && size < 120 && /^[^\p{L}]/u.test(rest) && !/[.。]$/u.test(rest))
  );
}

function furnitureWord(text: string): boolean {
  const found = furniture.exec(text)?.[0];
  if (found === undefined) return false;
  const rest = text.slice(found.length);
  return !/^\p{L}/u.test(rest) || /\p{Script=Han}/u.test(found);
}

/** `Trang chủ | Kinh tế | Thể thao`: short names in a row. */
function isMenu(text: string): boolean {
  const names = text.split(/\s[|•·>›»]\s/u, 40);
  if (names.length >= 4 && !endsSentence(text) && names.every((name) => columns(name) <= 30)) return true;
  return isTrail(text);
}

/** `Kinh tế / Giao thông`, `News > Travel`: where in the site the page stands. */
function isTrail(text: string): boolean {
  const names = text.split(/\s[/>›»＞]\s/u, 6);
  return (
    names.length >= 2 &&
    columns(text) <= shortLabel &&
    !endsSentence(text) &&
    names.every((name) => columns(name) <= 24 && name.split(' ').length <= 6 && /^[\p{Lu}\p{Script=Han}]\D*$/u.test(name))
  );
}

/** `江城日报数字报`, `The River Times e-paper`, `Báo Sông bản in` */
const edition =
  /^(?:\p{Script=Han}{1,12}(?:报|刊|网)[\s·—-]?(?:多媒体)?(?:数字报(?:刊|纸)?|电子报(?:刊)?|电子版|数字版|网络版|客户端)|[\p{L} ]{2,40} (?:e-?paper|digital edition|print edition|bản in|báo in|báo giấy))$/iu;

/** `Báo Hòa Bình điện tử`, `Báo điện tử Sóc Trăng`: the name of the site. */
function isMasthead(text: string): boolean {
  return (
    text.length < shortLabel &&
    (/^(?:báo|tạp chí|cổng thông tin|trang thông tin|chuyên trang) (?:điện tử(?: |$)|.{2,40} (?:điện tử|online)$)/iu.test(
      text,
    ) ||
      edition.test(text) ||
      /^(?:cơ quan (?:của|ngôn luận|thông tin)|tiếng nói (?:của|nhân dân)|diễn đàn của|kênh thông tin|chuyên trang của) [^.]{4,50}$/iu.test(text))
  );
}

function isDateLine(text: string): boolean {
  // A colon at the end is that of a button to share, which has no words.
  const isSentence = endsSentence(text) && !/[:：]$/u.test(text);
  if (text.length > longestDate && isSentence) return false;
  const stamp = lineToStamp(text);
  if (stamp !== undefined) return isStampLine(stamp) && !(isSentence && weight(stamp.rest) > 20);
  return /^[^\p{L}]*(?:\d{1,2}[:h]\d{2}|(?:cách đây )?\d{1,3} (?:giây|phút|giờ|ngày|tuần|tháng) trước|\d{1,3} ?(?:秒|分钟|小时|天|周|个月)前|\d{1,3} (?:seconds?|minutes?|hours?|days?|weeks?|months?) ago|hôm (?:nay|qua)|昨天|今天|yesterday|today)[^\p{L}]*$/iu.test(
    text,
  );
}

function sourceOfArticle(text: string): boolean {
  return /^(?:nguồn|source)[ :：]/iu.test(text);
}

function isBareSource(text: string): boolean {
  return (
    /^[（(]?(?:https?:\/\/|www\.)\S{4,300}$/u.test(text) ||
    /^[（(]?(?:theo )?(?:TTXVN|VNA|VOV|VGP|TTXVN\/Vietnam\+|VNA\/VNS|新华社|人民网|中新网|Xinhua)(?:\/[^\s.]{1,20})?[）)]?[./]{0,3}$/u.test(
      text,
    )
  );
}

/** A few capitalized words, or initials, and nothing else. `isName('Kim Hảo (t/h)') // => true` */
export function isName(text: string): boolean {
  if (
    text.length > 60 ||
    /\d|^(?:Thứ (?:Hai|Ba|Tư|Năm|Sáu|Bảy)|Chủ [Nn]hật|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/u.test(text)
  )
    return false;
  const plain = text
    .replace(/ ?[-–|]$/u, '')
    .replace(/[（(](?:t\/h|tổng hợp|th|t\.h|lược dịch|dịch|ghi|thực hiện|theo [^()]{1,30}|[\p{Lu}]{2,8})[）)]$/u, '')
    .trim();
  if (/^\p{Lu}{1,3}(?:\.\p{Lu}{1,3}){0,3}\.?$/u.test(plain)) return true;
  const names = plain.split(/ ?(?:[-–—,;&/+]| và ) ?/u);
  return (
    names.length <= 4 &&
    names.every((name) => {
      const words = name.split(' ');
      return (
        words.length <= 5 &&
        (words.length >= 2 || names.length > 1 || /^\p{Lu}{2,5}$|^\p{Lu}\.\p{L}+$/u.test(name)) &&
        words.every((word) => /^\p{Lu}[\p{L}\p{M}'.]*$/u.test(word))
      );
    })
  );
}
