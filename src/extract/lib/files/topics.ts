/** What a fact is about, guessed from its words for an editor to check. */
import type { Topic } from '../../../schemas/common.ts';

const words: Readonly<Record<Exclude<Topic, 'exchange'>, string>> = {
  trade:
    'thương mại|kim ngạch|xuất khẩu|nhập khẩu|doanh nghiệp|đầu tư|hội chợ|thông quan|贸易|进出口|出口|进口|企业|投资|互市|通关|trade|export|import|turnover|invest|enterprise|compan|customs',
  transport:
    'giao thông|vận tải|đường sắt|đường bộ|cầu|cảng|chuyến bay|phương tiện|铁路|公路|交通|运输|航班|桥|港口|列车|transport|railway|road|bridge|flight|port|train|vehicle',
  border: 'biên giới|cửa khẩu|biên phòng|mốc|tuần tra|边境|口岸|边防|界碑|巡逻|border|checkpoint|patrol',
  health:
    'y tế|dịch|covid|khẩu trang|bệnh|bác sĩ|vắc xin|vaccine|医|疫|口罩|患者|疫苗|health|medical|epidemic|patient|hospital|doctor',
  poverty: 'giảm nghèo|xóa đói|thoát nghèo|hộ nghèo|扶贫|脱贫|减贫|贫困|poverty',
  agriculture:
    'nông nghiệp|nông sản|sầu riêng|lúa|trồng|chăn nuôi|thủy sản|tôm|农业|农产品|种植|水果|榴莲|水产|agricultur|farm|durian|fruit|crop|prawn|shrimp',
  labour: 'lao động|việc làm|劳务|务工|就业|labour|labor|worker|employment',
  culture:
    'văn hóa|văn hoá|du lịch|du khách|thể thao|bóng đá|nghệ thuật|lễ hội|文化|旅游|游客|体育|足球|艺术|cultur|touris|visitor|sport|football|festival',
  education:
    'giáo dục|học bổng|sinh viên|học sinh|đại học|đào tạo|教育|奖学金|学生|大学|培训|educat|scholarship|student|universit|training',
  environment:
    'môi trường|nguồn nước|lũ|thiên tai|rừng|环境|水文|洪|灾|森林|environment|water resource|flood|disaster|forest',
  diplomacy:
    'ngoại giao|đối ngoại|hội đàm|hội nghị|bí thư|ký kết|biên bản|lãnh sự|đại sứ|外交|外事|会谈|会晤|书记|签署|领事|大使|diplom|foreign affairs|talks|conference|secretary|signed|minutes|consul|ambassador',
};

const patterns = Object.entries(words).map(([topic, list]) => ({
  topic: topic as Topic,
  pattern: new RegExp(list, 'giu'),
}));

/** The one or two topics whose words stand most often in a text; `exchange` when there is none. */
export function guessTopics(text: string): Topic[] {
  const found = patterns
    .map(({ topic, pattern }) => ({ topic, hits: Array.from(text.matchAll(pattern)).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits);
  return found.length === 0 ? ['exchange'] : found.slice(0, 2).map(({ topic }) => topic);
}
