/** What a noun that the list of units lacks probably is, by its head: a person, a place, a body, an act, a paper. */
import type { UnitId } from '../../../schemas/units.ts';
import type { SourceLang } from '../types.ts';

type Heads = readonly (readonly [UnitId, RegExp])[];

/** At the beginning of what follows the number. Vietnamese puts the head of a noun first. */
const vietnamese: Heads = [
  [
    'person',
    /^(?:(?:thợ|thầy|bạn|nam|nữ|cô|người|già|trưởng|vị|ông|bà|anh|chị|lao động|nhân|tay|cây bút|hộ lý|y tá)(?!\p{L})|\p{L}+(?: \p{L}+)? (?:viên|sinh|sĩ|sỹ|sư|nhân|thủ)(?!\p{L}))/u,
  ],
  ['site', /^(?:điểm|trạm|khu|vùng|bến|bãi|chốt|địa điểm|vị trí)(?!\p{L})/u],
  ['organization', /^(?:đơn vị|tổ|nhóm|đội|ban|chi hội|câu lạc bộ|cơ sở|ngân hàng|văn phòng|viện|phòng|hãng)(?!\p{L})/u],
  [
    'activity',
    /^(?:cuộc|lần|đợt|buổi|hoạt động|phiên|chuyến|hội|nhiệm vụ|giải pháp|chương trình|nội dung|sự kiện|môn|hạng mục|lễ|tranh chấp|mâu thuẫn|sự cố|tai nạn|phần thi|ca)(?!\p{L})/u,
  ],
  ['document', /^(?:văn bản|tài liệu|kế hoạch|giấy|phiếu|đề án|bản|tờ|công văn|quy định|tiêu chuẩn|thông báo)(?!\p{L})/u],
];

/** At the end of the noun, before a stop or a joint. */
const chinese: Heads = [
  ['course', /(?:班级|班)$/u],
  ['field', /(?:专业|领域|学科)$/u],
  ['delegation', /(?:团组|代表团|访问团|考察团)$/u],
  ['group', /(?:旅行团|旅游团|发团|团队|团)$/u],
  ['warehouse', /(?:仓|仓库)$/u],
  ['person', /(?:人员|员|者|师|生|民|手|娘|匠|工人|商人|嘉宾|代表|家长|青年|儿童)$/u],
  ['site', /(?:点|站|基地|园区|园|区|中心|码头|寨|驿站|窗口|通道)$/u],
  ['organization', /(?:队|组|会|社|企业|厂|校|院|公司|机构|部门|单位|联盟|银行|专班|工作室)$/u],
  ['activity', /(?:活动|节目|课程|会议|行动|仪式|服务|任务|纠纷|事件|赛事|项目|环节)$/u],
  ['report', /(?:报告|简报)$/u],
  ['station', /(?:监测站|车站|电站|水文站)$/u],
  ['document', /(?:协议|文件|方案|规划|清单|意见|办法|标准|证书|通知|细则)$/u],
];

const english: Heads = [
  ['item', /^(?:(?!(?:to|from|for|of|in|by|and|with|at|on) )[a-z-]+ ){0,2}(?:purifiers|heaters|coolers|printers|scanners|boilers|freezers|tractors|generators|monitors|incubators|ventilators|projectors|sensors|reactors|motors|harvesters|mowers|trailers|routers|filters|speakers|towers|rollers|cutters|shelters|drawers|rivers|orders|offers|letters|papers|recorders|trackers|detectors|transformers|inverters|counters|boosters|carriers|tankers|bulldozers|excavators|loaders|elevators|computers|containers|numbers)\b/u],
  ['person', /^(?:(?!(?:to|from|for|of|in|by|and|with|at|on) )[a-z-]+ ){0,2}(?:[a-z]+(?:ists|ians|ees|men|women|stants|ers|ors)|people|folk|nurses|artisans|chefs|cooks)\b/u],
  ['site', /^(?:(?!(?:to|from|for|of|in|by|and|with|at|on) )[a-z-]+ ){0,2}(?:sites|points|zones|bases|spots|areas|hubs|parks|stops|terminals|wharves|posts|stations)\b/u],
  [
    'organization',
    /^(?:(?!(?:to|from|for|of|in|by|and|with|at|on) )[a-z-]+ ){0,2}(?:groups|teams|agencies|bureaus|offices|committees|institutes|banks|brands|labs|laboratories|outlets)\b/u,
  ],
  [
    'activity',
    /^(?:(?!(?:to|from|for|of|in|by|and|with|at|on) )[a-z-]+ ){0,2}(?:disputes|checks|raids|rescues|activities|events|trips|calls|lectures|trials|missions|tours|accidents|complaints|contests|(?!sta|publica|institu|organi[sz]a|corpora|associa)[a-z]*(?:tions|sions))\b/u,
  ],
  ['document', /^(?:(?!(?:to|from|for|of|in|by|and|with|at|on) )[a-z-]+ ){0,2}(?:applications|registrations|guidelines|plans|papers|certificates|standards|rules|notices)\b/u],
];

/** What is given or put up is no person: `donated 20 incubators`. */
const givenBefore =
  /\b(?:donat|install|provid|present|hand|equip|suppl|deliver|export|import|ship|purchas|bought|with|including)[a-z]*(?: (?:over|with|up))? (?:[a-z]+ ){0,2}$/u;

const noun = /^[\p{Script=Han}]{2,12}?(?=[，。；：、和与及并等以为在，（(]|\P{Script=Han}|$)/u;

/**
 * The unit of what follows a number, folded and without its leading space or classifier; `item` when nothing tells.
 * `guessUnit('thí sinh tham gia', '', 'vi') // => 'person'`
 * @param before the words before the number
 */
export function guessUnit(after: string, before: string, lang: SourceLang): UnitId {
  const text = lang === 'zh' ? (noun.exec(after)?.[0] ?? '') : after;
  const heads = { vi: vietnamese, zh: chinese, en: english }[lang];
  const unit = heads.find(([, form]) => form.test(text))?.[0] ?? 'item';
  return unit === 'person' && lang === 'en' && givenBefore.test(before) ? 'item' : unit;
}
