/** What tells the caption of a picture from a paragraph. */
import { textToTokens } from '../../../record/normalize.ts';
import { endsSentence, head, tail, weight } from './block.ts';

const credit = [
  // vi
  /[(（[]\s?(?:nguồn )?ảnh(?: minh họa| tư liệu| internet)?(?: ?[:：/]| [\p{Lu}])[^()（）]{0,80}[)）\]]?\.?$/iu,
  /(?:^|[.…”"!?)\s–-]|^)\s?(?:ảnh|nguồn ảnh|hình)(?: ?[:：]| [\p{Lu}])(?:[^.:：]|\.(?=\p{L})){0,60}\.?$/u,
  /[.…”"!?)\s–-]\s?(?:Ảnh|Nguồn ảnh|Hình)(?: ?[:：]| [\p{Lu}])(?:[^.:：]|\.(?=\p{L})){0,60}\.?$/u,
  /[(（]\s?(?:ảnh minh họa|ảnh tư liệu|ảnh chụp màn hình|ảnh internet)[^()]{0,40}[)）]\.?$/iu,
  /[(（]\s?(?:nguồn|source) ?[:：][^()]{1,60}[)）]\.?$/iu,
  // zh
  /(?:摄|供图|资料图|资料图片|\/图|图片由.{1,20}提供|视频截图)[)）】\]]?[。.]?$/u,
  /(?:新华社|中新社|中新网|本报|云报|通讯员|记者).{0,16}(?:发|摄影|图)[)）】\]]$/u,
  /[（(](?:图片来源|图源|图|来源)[:：].{1,30}[）)]?$/u,
  // en
  /[(（[]\s?(?:(?:file|illustrative|archive|handout)? ?photos?|image|picture|source)\b[^()]{0,60}[)）\]]\.?$/iu,
  /[.…”"!?)\s–-]\s?(?:(?:VNA|VNS|VGP|AFP|Xinhua|Reuters) )?Photos?(?: (?:by|courtesy(?: of)?)|(?= ?[:：]))(?: ?[:：]| )?(?:[^.:：]|\.(?=\p{L})){0,60}$/u,
  // `… at the port. /CMG`, where agencies close a report with `./.`
  /[.!?”"] \/ ?(?!VNA|VNS|TTXVN)(?:\p{Lu}{2,6}|Xinhua|Reuters|Getty(?: Images)?)(?: (?:Photo|via \p{Lu}{2,6}))?$/u,
  // `… on May 30. LI NING/CHINA DAILY`
  /[.!?”"] \p{Lu}{2,}(?:[ .'-]{1,2}\p{Lu}{2,}){0,3} ?\/ ?\p{Lu}{2,}(?: \p{Lu}{2,}){0,3}$/u,
  /[(（[](?:[^()]{0,40}\/)?(?:Xinhua|VNA|CFP|VCG|AFP|IC|CNS)(?:\/[^()]{0,40})?[)）\]]$/u,
];

const opening =
  /^(?:图为|图[:：]|图说|图[一二三四五六七八九十\d]|▲|△|▼|这是.{1,30}(?:拍摄|照片)|资料图|ảnh[:：] |hình[:：] |trong ảnh|(?:file |illustrative )?photo[:：] |pictured)/iu;

/** Whether a block carries the credit of a picture at its end, or an opening that only captions have. */
export function captionSign(text: string): boolean {
  if (weight(text) > 600) return false;
  const end = tail(text);
  return credit.some((pattern) => pattern.test(end)) || opening.test(head(text));
}

const scene = [
  /^(?:toàn cảnh|quang cảnh|khung cảnh|các đại biểu|đại biểu|lãnh đạo .{0,60} chụp ảnh|hình ảnh|một góc|hai bên (?:trao|ký|chụp)|các (?:đồng chí|vị) .{0,60}chụp ảnh)/iu,
  /^(?:与会|双方|会议现场|活动现场|签约现场|会谈现场|合影|代表(?:们)?(?:合影|参观))/u,
  /^(?:delegates|participants|officials|leaders|a view|an overview|the (?:two|participating) (?:sides|delegations) (?:at|pose|sign)|at the (?:event|ceremony|meeting|signing|conference))\b/iu,
];

/** `Đại biểu hai huyện chụp ảnh lưu niệm tại Cột mốc số 0.` */
const posed = /chụp ảnh lưu niệm|合影留念|\bpos(?:e|es|ed) for (?:a )?(?:group )?photos?\b/iu;

const stagedVerb =
  /(?:phát biểu(?: chỉ đạo| khai mạc| bế mạc| kết luận| chào mừng| tham luận| ý kiến)?|báo cáo(?: kết quả| tóm tắt)?|trình bày|chủ trì|điều hành|chụp ảnh(?: lưu niệm)?|bắt tay|trao (?:quà|tặng|hoa|biên bản|kỷ niệm chương|bằng khen)|tặng (?:quà|hoa)|ký(?: kết)? (?:biên bản|thỏa thuận|kế hoạch|chương trình|bản ghi nhớ)|tham quan|cắt băng|dâng hương|đổ bê tông|trồng cây|bốc xếp|bốc dỡ|thi công|khởi công|nâng cốc|múa hát|đón|tiếp)(?= )/iu;
const reporting =
  /(?:cho biết|cho rằng|khẳng định|nhấn mạnh|đề nghị|bày tỏ|mong muốn|thông báo|đánh giá|chia sẻ|hoan nghênh|cảm ơn|thống nhất|nhất trí|đồng thời|lưu ý|yêu cầu|theo đó|tuy nhiên)/iu;
const someone =
  /^(?:(?:đồng chí|ông|bà|các ông|thượng tướng|trung tướng|thiếu tướng|đại tá|ngài) )?(?:(?:nguyên )?(?:phó )?(?:thủ tướng|chủ tịch|bí thư|bộ trưởng|thứ trưởng|đại sứ|tổng lãnh sự|giám đốc|trưởng|ủy viên|uỷ viên|lãnh đạo|đại diện|tổng bí thư|tỉnh trưởng|châu trưởng|thị trưởng)|\p{Lu}[\p{L}\p{M}]+ \p{Lu}[\p{L}\p{M}]+)/u;
const told =
  /(?<!\p{L})(?:đã|cũng|sẽ|còn|được|cùng|theo|trước|sau|nhân|dịp|nhiều|had|has|have|also|was|were|will|would|said|says|agreed|signed)(?!\p{L})|[了已将也并说称]|表示|[“”"]/iu;
const somewhere =
  /^tại (?:điểm cầu|buổi|lễ|cuộc|hội nghị|hội thảo)[^.:]{0,240}(?:chủ trì|điều hành|tham dự|dự) [^,.]{0,40}\.?$/iu;

/**
 * How much an unmarked block reads like a caption, 0–1. A caption shows one scene in one sentence: who does something
 * that can be photographed. It has no date, no figure, and nothing that is said is reported.
 * @param usual the median weight of the paragraphs around it
 * @param others whether other blocks of the page are surely unmarked captions
 */
export function captionLikeness(text: string, usual: number, others: boolean): number {
  const size = weight(text);
  if (size > 260 || size > usual * 0.75 || /[?？!！]["”’»]?$/u.test(tail(text))) return 0;
  if (posed.test(text) && !/[,;，；:：]/u.test(text)) return endsSentence(text) ? 0.7 : 0.9;
  const sentences = text.slice(0, -2).match(/[.!?。！？](?=\s?[\p{Lu}\p{Script=Han}])/gu)?.length ?? 0;
  if (sentences > 0 || /(?<!lần thứ |lần |số )\b\d/u.test(text) || reporting.test(text)) return 0;
  if (size < Math.min(longestScene, 0.3 * usual) && isBareScene(text)) return 0.65;
  const ofScene = scene.some((pattern) => pattern.test(head(text)));
  if (ofScene) return endsSentence(text) ? 0.7 : 0.9;
  if (isStaged(text)) return 0.65;
  if (size < Math.min(70, 0.35 * usual) && !told.test(text)) return 0.65;
  return others && somewhere.test(text) ? 0.65 : 0;
}

/** `Đồng chí … phát biểu tại hội nghị`: someone does what can be photographed. */
function isStaged(text: string): boolean {
  const staged = stagedVerb.exec(text);
  const subject = [text, text.toLowerCase(), lowerFirst(text)].some((form) => someone.test(head(form)));
  const unquoted = text.replace(/[“"][^“”"]{0,300}[”"]/gu, '');
  // The office of the one who is shown may stand between two commas.
  const before = text.slice(0, staged?.index ?? 0).split(', ').length;
  return subject && staged !== null && before <= (endsSentence(text) ? 1 : 2) && !/[;；]/u.test(unquoted);
}

/** Whether a line that does not end as a sentence does is the caption of a picture rather than a headline. */
export function showsScene(text: string): boolean {
  return weight(text) < longestLine && !endsSentence(text) && !reporting.test(text) && (scene.some((pattern) => pattern.test(head(text))) || (officer.test(text) && isStaged(text)));
}

const longestLine = 200;
/** Headlines too say who signs what, but seldom with his title. */
const officer = /^(?:các )?(?:đồng chí|đ\/c|ông|bà|lãnh đạo|đại diện|đại biểu|thủ tướng|phó|chủ tịch|bí thư|bộ trưởng|thứ trưởng|giám đốc)(?!\p{L})/iu;

/** A caption without a credit is seldom longer. */
const longestScene = 90;

/** `Cua Cà Mau được đóng thùng trước khi xuất đi Trung Quốc.`: one plain sentence that tells no past, no plan and no saying. */
function isBareScene(text: string): boolean {
  return (
    !linking.test(text) &&
    !/(?<!\p{L})(?:đã|sẽ|cũng|vẫn|còn|theo|nhân dịp|tham dự|cùng dự|diễn ra|gồm|là|had|has|have|also|were|was|will|would|is|are|agreed|signed|said)(?!\p{L})|[将也并说称了是]|表示|[“”"«»:：;；]/iu.test(text)
  );
}

const linking =
  /^(?:hai bên|đây|theo|trước đó|ngoài ra|bên cạnh|tuy|nhưng|nhờ|do|vì|để|đồng thời|sau đó|tiếp|dịp này|kết thúc|dự kiến|hiện|năm|từ|đến|kể từ|việc|nếu|khi|cùng|tương tự|both|this|these|that|it|they|he|she|but|however|meanwhile|earlier|according|after|since|the (?:two|move|deal|project|event|programme|program)|双方|两地|此外|另|据|会上|会后|目前|随后|同时|这|该|今年|去年|其中)(?!\p{L}{2})/iu;

export type Neighbourhood = {
  /** Median weight of the paragraphs. */
  usual: number;
  /** Title and lead, which a caption tells once more. */
  told: string;
  /** It follows the lead or a heading, where the first picture stands. */
  isAfterLead: boolean;
  /** The page has captions with a credit. */
  hasCredited: boolean;
};

/**
 * How much a short sentence with a stop reads like the caption of a picture whose credit is missing, 0–1: it shows what
 * the title and the lead have told, in their words, with no number, name or saying of its own.
 */
export function retoldLikeness(text: string, { usual, told, isAfterLead, hasCredited }: Neighbourhood): number {
  const size = weight(text);
  if (size > 130 || size > usual / 2 || linking.test(text) || reporting.test(text)) return 0;
  if (/[“”"«»:：;；]|[.!?。！？](?=\s?\S)/u.test(text.slice(0, -1).replace(/\d[.,]\d/gu, ''))) return 0;
  const numbers = text.match(/\d+(?:[.,/]\d+)*/gu) ?? [];
  if (numbers.some((number) => !told.includes(number))) return 0;
  const own = new Set(textToTokens(text).filter((token) => /\p{L}/u.test(token)));
  const known = new Set(textToTokens(told));
  const held = [...own].filter((token) => known.has(token)).length / Math.max(1, own.size);
  const isScene = /(?<!\p{L})(?:chuẩn bị|đang|bên|tại|trong|trước|rời|vào|đến|trên|cùng)(?!\p{L})|正在|在.{1,12}(?:上|里|中|前|内)|\b(?:is|are|waits?|stands?|works?|leaves?|arrives?|at|near|in)\b/iu.test(text);
  const tells = /(?<!\p{L})(?:đã|sẽ|cũng|còn|được|có thể|had|has|have|will|would|was signed|were)(?!\p{L})|[了将也]|已/iu.test(text);
  return (
    (held >= 0.75 ? 0.35 : held >= 0.55 ? 0.2 : 0) +
    (isAfterLead ? 0.2 : 0) +
    (hasCredited ? 0.2 : 0) +
    (isScene ? 0.1 : 0) -
    (tells ? 0.3 : 0)
  );
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
