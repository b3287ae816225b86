/** Topics, kinds and other words that mean the same in three languages, so that one finds what the others say. */
import { topics } from '../../schemas/common.ts';
import { factKinds, type FactKind } from '../../schemas/fact.ts';
import { locales } from '../locales.ts';
import { message } from '../messages/index.ts';
import { sections, type Section } from '../paths.ts';
import type { SearchName } from './names.ts';

type Topic = (typeof topics)[number];

const topicForms: Readonly<Record<Topic, string>> = {
  exchange: 'giao lưu|giao lưu hữu nghị|friendly exchanges|交流|友好往来',
  trade: 'thương mại|buôn bán|mậu dịch|giao thương|xuất nhập khẩu|commerce|import and export|经贸|进出口|商贸',
  transport: 'giao thông|vận tải|giao thông vận tải|transportation|交通|运输|交通运输',
  border: 'biên giới|quản lý biên giới|border|边境|边界|边境管理',
  health: 'y tế|dịch bệnh|phòng chống dịch|healthcare|epidemic|卫生|医疗|疫情|防疫|医疗卫生|covid|covid-19|covid 19|sars-cov-2|corona|coronavirus|đại dịch|pandemic|新冠|新冠疫情|新冠肺炎|冠状病毒',
  poverty: 'nghèo|giảm nghèo|xóa nghèo|xóa đói giảm nghèo|thoát nghèo|nghèo đói|poverty|poverty alleviation|减贫|扶贫|脱贫|贫困',
  agriculture: 'nông nghiệp|nông sản|farming|农业|农产品',
  labour: 'lao động|labor|workers|劳务|劳动|劳工',
  culture: 'văn hóa|du lịch|culture|tourism|文化|旅游|文旅',
  education: 'giáo dục|đào tạo|教育|培训',
  environment: 'môi trường|环保|环境',
  diplomacy: 'ngoại giao|đối ngoại|foreign affairs|外交|对外',
};

const kindForms: Readonly<Record<FactKind, string>> = {
  event: 'sự kiện|event|活动|事件',
  figure: 'con số|thống kê|statistics|数字|统计',
  agreement: 'thỏa thuận|thoả thuận|hiệp định|văn kiện hợp tác|thỏa thuận hợp tác|cooperation agreement|accord|accords|协议|协定|合作协议|合作文件|签署的文件',
  donation: 'trao tặng|quyên góp|viện trợ|hỗ trợ|gift|gifts|aid|捐赠|援助|赠送',
  statement: 'phát biểu|tuyên bố|lời phát biểu|speech|speeches|remarks|讲话|发言|表态|声明',
  role: 'chức vụ|chức danh|office|offices|post|posts|职务|任职|官员',
};

const kindPage = (kind: FactKind): string => (kind === 'agreement' ? 'agreements' : kind === 'figure' ? 'figures' : `timeline/kind/${kind}`);

/** Sections that a name of their own leads to; the others are reached by a kind. */
const pageForms: Partial<Record<Section, string>> = {
  timeline: 'niên biểu|chronology|时间轴|大事记',
  articles: 'bài báo|tin tức|news|reports|报道|新闻',
  facts: '',
  places: 'địa danh|tỉnh thành|provinces|locations|地点|省市',
  mechanisms: 'cơ chế|cơ chế hợp tác|mechanism|mechanisms|forum|机制|会晤机制',
  people: 'người|lãnh đạo|person|leaders|领导人|领导',
  data: 'tải dữ liệu|download|open data|下载|开放数据',
  method: 'phương pháp luận|methodology|方法',
  about: 'về dự án|about us|关于我们',
  contribute: 'góp bài|contributing|投稿|参与',
  translations: 'bản dịch|译文',
  corrections: 'sửa lỗi|correction|勘误',
};

const conceptForms: readonly string[] = [
  'usd|us$|đô la|đô la mỹ|đô-la|dollar|dollars|us dollars|美元|美金',
  'vnd|đồng việt nam|tiền đồng|vietnamese dong|越南盾|越盾',
  'kim ngạch|kim ngạch xuất nhập khẩu|turnover|import–export turnover|进出口额|进出口总额|贸易额',
  'cửa khẩu|border gate|border gates|border crossing|border crossings|口岸',
  'khẩu trang|mask|masks|face mask|口罩',
  'hành lang kinh tế|economic corridor|经济走廊',
  'biên bản|minutes|会议纪要|纪要',
  'bản ghi nhớ|biên bản ghi nhớ|memorandum|mou|memorandum of understanding|谅解备忘录|备忘录',
  'kế hoạch hành động|action plan|行动计划',
  'chương trình hợp tác|cooperation programme|cooperation program|合作计划',
  'xuất khẩu|kim ngạch xuất khẩu|export|exports|出口',
  'nhập khẩu|kim ngạch nhập khẩu|import|imports|进口',
  'thăm trung quốc|sang thăm trung quốc|chuyến thăm trung quốc|visit to china|china visit|访问中国|访华',
  'kết nghĩa|twinning|twinned|sister|结好|友好城市|友好县',
  'đoàn|đoàn công tác|delegation|delegations|代表团|团组',
  'học bổng|scholarship|scholarships|奖学金',
  'tôm|tôm càng xanh|prawn|prawns|shrimp|虾|罗氏沼虾',
  'đồ phòng hộ|đồ bảo hộ|quần áo bảo hộ|bộ đồ phòng hộ|protective suit|protective suits|ppe|防护服',
  'nước sát khuẩn|dung dịch sát khuẩn|thuốc khử trùng|khử khuẩn|disinfectant|hand sanitizer|消毒液|消毒剂',
  'nguồn nước|tài nguyên nước|water resources|水资源',
  'đường sắt|railway|railways|rail|铁路',
  'hội thảo|workshop|seminar|webinar|研讨会',
  'giấy phép|permit|permits|licence|license|许可证',
];

/** Offices: a reader who names one wants to know who holds it. */
const officeForms: readonly string[] = [
  'bí thư|party secretary|secretary|书记',
  'bí thư tỉnh ủy|provincial party secretary|secretary of the provincial party committee|party secretaries|省委书记',
  'phó thủ tướng|deputy prime minister|deputy pm|vice premier|政府副总理|副总理',
  'thủ tướng|prime minister|premier|pm|政府总理|总理',
  'tổng bí thư|general secretary|总书记',
  'đại sứ|ambassador|大使',
  'thứ trưởng|deputy minister|vice minister|副部长',
  'tổng lãnh sự|consul general|总领事',
  'chủ tịch|chairman|chair|主席',
  'chủ tịch ủy ban nhân dân|chủ tịch ubnd|chủ tịch tỉnh|people’s committee chairman|人民委员会主席',
  'bộ trưởng|minister|部长',
  'bộ trưởng ngoại giao|foreign minister|minister of foreign affairs|外长|外交部长',
  'bí thư châu ủy|prefecture party secretary|州委书记',
];

/** What the sections, topics and kinds are called; the page of each, and concepts without a page. */
export function vocabulary(): SearchName[] {
  const spoken = (key: Parameters<typeof message>[1]): string[] => locales.map((locale) => message(locale, key));
  return [
    ...topics.map((topic): SearchName => ({
      word: topicWord(topic),
      kind: 'topic',
      page: `timeline/topic/${topic}`,
      printed: spoken(`topic.${topic}`),
      note: spoken('field.topics'),
      forms: [...spoken(`topic.${topic}`), ...split(topicForms[topic])],
    })),
    ...factKinds.map((kind): SearchName => ({
      word: kindWord(kind),
      kind: 'kind',
      about: kind,
      page: kindPage(kind),
      printed: spoken(`kinds.${kind}`),
      note: spoken('nav.timeline'),
      forms: [...new Set([...spoken(`kinds.${kind}`), ...spoken(`kind.${kind}`), ...split(kindForms[kind])])],
    })),
    ...sections.flatMap((section): SearchName[] => {
      const forms = pageForms[section];
      if (forms === undefined) return [];
      return [{ word: `0s${section}`, kind: 'page', page: section, printed: spoken(`nav.${section}`), note: spoken('nav.main'), forms: [...spoken(`nav.${section}`), ...split(forms)] }];
    }),
    ...officeForms.map((forms, i): SearchName => ({ word: `0w${i}`, kind: 'concept', about: 'role', forms: split(forms) })),
    ...conceptForms.map((forms, i): SearchName => ({ word: `0c${i}`, kind: 'concept', forms: split(forms) })),
  ];
}

function split(forms: string): string[] {
  return forms === '' ? [] : forms.split('|');
}

export const topicWord = (topic: string): string => `0t${topic}`;
export const kindWord = (kind: string): string => `0k${kind}`;
/** `entityWord('place', 'ha-giang') // => '0phagiang'` */
export function entityWord(kind: 'place' | 'person' | 'forum' | 'organization', id: string): string {
  return `0${{ place: 'p', person: 'h', forum: 'f', organization: 'o' }[kind]}${id.replace(/[^a-z0-9]/g, '')}`;
}
