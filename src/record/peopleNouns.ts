/** What Vietnamese, Chinese and English sources call people, organizations and places, beside `unitNouns.ts`. */
import type { UnitNouns } from './unitNouns.ts';

export const peopleNouns: UnitNouns = {
  student: {
    vi: 'sinh viên|học sinh, sinh viên|lưu học sinh|lưu học sinh, sinh viên|du học sinh|nghiên cứu sinh|học viên cao học',
    zh: '名学生|名留学生|名大学生|名研究生|学生|留学生|大学生|人次学生',
    en: 'student|students|international students|undergraduates|postgraduates',
  },
  pupil: {
    vi: 'học sinh|học trò|em học sinh|cháu học sinh|em',
    zh: '名中小学生|名小学生|名中学生|中小学生|小学生|中学生',
    en: 'pupil|pupils|schoolchildren',
  },
  teacher: {
    vi: 'giáo viên|hiệu trưởng|giảng viên|thầy cô giáo|cán bộ giáo viên',
    zh: '名教师|名老师|教师|老师|名讲师|名校长|校长|中小学校长|小学校长|中学校长',
    en: 'teacher|teachers|lecturer|lecturers|instructors|school principals|principals|headteachers',
  },
  trainee: { vi: 'học viên', zh: '名学员|学员|名受训人员|名进修生', en: 'trainee|trainees' },
  worker: {
    vi: 'lao động|người lao động|công nhân',
    zh: '名工人|名劳工|名务工人员|名员工|名职工|工人|劳务人员|务工人员|名劳务人员',
    en: 'worker|workers|labourers|laborers|employees|staff',
  },
  expert: {
    vi: 'chuyên gia|nhà khoa học|nhà nghiên cứu|học giả',
    zh: '名专家|专家|名学者|名专家学者|专家学者|名科研人员',
    en: 'expert|experts|scholars|scientists|specialists|researchers',
  },
  official: {
    vi: 'cán bộ|công chức|cán bộ, công chức|cán bộ, chiến sĩ|cán bộ chiến sĩ|cán bộ, đảng viên|lãnh đạo',
    zh: '名干部|名官员|干部|官员|名公务员',
    en: 'official|officials|civil servants|cadres',
  },
  doctor: {
    vi: 'bác sĩ|y bác sĩ|y, bác sĩ|thầy thuốc|cán bộ y tế|nhân viên y tế',
    zh: '名医生|名医护人员|医生|名医务人员|医务人员',
    en: 'doctor|doctors|medics|physicians|medical workers|medical staff',
  },
  patient: { vi: 'bệnh nhân|người bệnh|lượt bệnh nhân', zh: '名患者|患者|名病人|病人', en: 'patient|patients' },
  tourist: {
    vi: 'khách du lịch|du khách|lượt khách du lịch|lượt du khách|khách quốc tế|khách trung quốc|lượt khách quốc tế|lượt khách trung quốc|khách nội địa',
    zh: '名游客|游客|人次游客|名旅游者',
    en: 'tourist|tourists|holidaymakers',
  },
  visitor: {
    vi: 'lượt khách|khách|khách tham quan|lượt khách tham quan|lượt người tham quan|khách mời',
    zh: '人次访客|名参观者|名访客|访客|名来宾|名嘉宾',
    en: 'visitor|visitors|guests|arrivals|visitor arrivals',
  },
  spectator: {
    vi: 'khán giả|cổ động viên|người xem',
    zh: '名观众|观众|人次观众',
    en: 'spectator|spectators|fans|viewers',
  },
  traveller: {
    vi: 'lượt người xuất nhập cảnh|hành khách|lượt hành khách|lượt người xuất, nhập cảnh|lượt người xuất cảnh|lượt người nhập cảnh|lượt khách xuất nhập cảnh|lượt cư dân|cư dân biên giới|lượt người qua lại',
    zh: '人次旅客|名旅客|旅客|名乘客|乘客|出入境人员|名出入境人员|人次出入境|名边民|边民',
    en: 'traveller|travellers|passenger|passengers|travelers|passenger trips|border crossings|crossings',
  },
  'person-trip': {
    vi: 'lượt người',
    zh: '人次|人次以上',
    en: 'person-trip|person-trips|trips made|attendances|entry and exit trips|exit and entry trips|passenger trips|cross-border trips|entries and exits|inbound and outbound trips|inbound and outbound passenger trips|inbound and outbound trips',
  },
  engineer: {
    vi: 'kỹ sư|kĩ sư|kỹ thuật viên|cán bộ kỹ thuật',
    zh: '名工程师|工程师|名技术人员|技术人员',
    en: 'engineer|engineers|technicians',
  },
  farmer: { vi: 'nông dân|hộ nông dân|bà con nông dân', zh: '名农户|名种植户|农户', en: 'farmer|farmers|growers' },
  athlete: {
    vi: 'vận động viên|cầu thủ|tay vợt|tay đua',
    zh: '名运动员|运动员|名球员|球员|名选手|选手',
    en: 'athlete|athletes|players|runners|competitors|footballers',
  },
  artist: {
    vi: 'nghệ sĩ|diễn viên|nghệ nhân|nghệ sĩ, diễn viên',
    zh: '名艺术家|名演员|艺术家|演员|名艺人',
    en: 'artist|artists|performers|actors|artisans',
  },
  journalist: {
    vi: 'nhà báo|phóng viên|phóng viên, nhà báo',
    zh: '名记者|记者',
    en: 'journalist|journalists|reporters',
  },
  volunteer: { vi: 'tình nguyện viên|thanh niên tình nguyện', zh: '名志愿者|志愿者', en: 'volunteer|volunteers' },
  soldier: {
    vi: 'chiến sĩ|quân nhân|bộ đội',
    zh: '名官兵|官兵|名士兵|名战士',
    en: 'soldier|soldiers|troops|servicemen',
  },
  officer: {
    vi: 'sĩ quan|cảnh sát|kiểm lâm viên|kiểm lâm|cán bộ kiểm lâm|cán bộ hải quan|công an',
    zh: '名警员|名警察|名民警|民警|警力|名警力|护林员|名关员|关员',
    en: 'officer|officers|policemen|police officers|border guards|rangers|forest rangers',
  },
  guide: { vi: 'hướng dẫn viên|hướng dẫn viên du lịch', zh: '名导游|导游', en: 'guide|guides|tour guides|tour guide' },
  youth: {
    vi: 'thanh niên|đoàn viên, thanh niên|đoàn viên thanh niên|bạn trẻ|thanh thiếu niên',
    zh: '名青年|青年|名青少年|青少年|名青年代表',
    en: 'young person|young people|youths|youngsters',
  },
  child: { vi: 'trẻ em|em nhỏ|cháu|em thiếu nhi|thiếu nhi', zh: '名儿童|儿童|名孩子|孩子', en: 'child|children' },
  woman: { vi: 'phụ nữ|hội viên phụ nữ|chị em', zh: '名妇女|妇女', en: 'woman|women' },
  entrepreneur: {
    vi: 'doanh nhân|thương nhân|tiểu thương',
    zh: '名企业家|企业家|名客商|客商|名采购商|采购商|名投资者|名商户|参展商|名经销商',
    en: 'entrepreneur|entrepreneurs|businesspeople|traders|buyers|merchants|exhibitors',
  },
  driver: { vi: 'lái xe|tài xế', zh: '名司机|司机|名驾驶员', en: 'driver|drivers' },
  suspect: {
    vi: 'đối tượng|nghi phạm|bị can',
    zh: '名嫌疑人|犯罪嫌疑人|名犯罪嫌疑人|嫌疑人',
    en: 'suspect|suspects|offenders',
  },
  victim: { vi: 'nạn nhân', zh: '名受害者|受害者|名遇难者', en: 'victim|victims|casualties' },
  participant: {
    vi: 'người tham dự|người tham gia|lượt người tham gia|lượt người tham dự|thành viên đoàn',
    zh: '名参加者|名参会者|名与会者|名参会人员|参会人员',
    en: 'participant|participants|attendees|attendants',
  },
  member: {
    vi: 'thành viên|đảng viên|đoàn viên|hội viên',
    zh: '名成员|成员|名会员|会员|名党员|党员',
    en: 'member|members',
  },
  household: {
    vi: 'hộ dân|hộ|hộ gia đình|gia đình|hộ nghèo|hộ đồng bào',
    zh: '户居民|户家庭|户农户|户贫困户',
    en: 'household|households|families',
  },
  resident: {
    vi: 'người dân|nhân dân|bà con|dân|công dân|cư dân|lượt người dân|lượt cư dân',
    zh: '名居民|名群众|居民|群众|名村民|村民',
    en: 'resident|residents|villagers|inhabitants|locals',
  },
  enterprise: {
    vi: 'doanh nghiệp|công ty|nhà nhập khẩu|nhà cung cấp|nhà phân phối|nhà mua hàng|nhà đầu tư|nhà thầu|lượt doanh nghiệp|đơn vị, doanh nghiệp|doanh nghiệp, hợp tác xã|nhà xuất khẩu|tập đoàn',
    zh: '家企业|企业|家公司|公司|家中企|家外贸企业|家商家|家参展企业',
    en: 'enterprise|enterprises|importers|exporters|suppliers|manufacturers|producers|retailers|operators|employers|distributors|makers|investors|company|companies|firms|businesses|corporations|business',
  },
  school: {
    vi: 'trường học|trường|ngôi trường|điểm trường|trường phổ thông',
    zh: '所学校|学校|所中小学|所小学|所中学',
    en: 'school|schools',
  },
  university: {
    vi: 'trường đại học|trường đại học, cao đẳng|trường cao đẳng|cơ sở giáo dục|cơ sở đào tạo',
    zh: '所大学|所高校|高校|大学|所院校|院校',
    en: 'university|universities|colleges|institutions of higher education',
  },
  hospital: {
    vi: 'bệnh viện|cơ sở y tế|trạm y tế',
    zh: '家医院|医院|所医院|家医疗机构|个医疗机构|所卫生院',
    en: 'hospital|hospitals|clinics|health centres',
  },
  organization: {
    vi: 'đơn vị|cơ quan|tổ chức|cơ quan, đơn vị|sở, ngành|sở, ban, ngành|ban, ngành',
    zh: '个单位|个机构|个部门|个组织|家单位|家机构|单位|机构|部门',
    en: 'organization|organizations|organisations|institutions|agencies|agency|units|departments',
  },
  association: {
    vi: 'hội|hiệp hội|câu lạc bộ|liên hiệp',
    zh: '个协会|协会|家商会|家协会|个商协会|个俱乐部',
    en: 'association|associations|clubs|chambers of commerce',
  },
  cooperative: { vi: 'hợp tác xã|htx', zh: '家合作社|个合作社|合作社', en: 'cooperative|cooperatives|co-operatives' },
  factory: {
    vi: 'nhà máy|cơ sở sản xuất|phân xưởng|cơ sở chế biến|cơ sở đóng gói',
    zh: '家工厂|座工厂|个工厂|工厂|家加工厂',
    en: 'factory|factories|plants|mills',
  },
  hotel: { vi: 'khách sạn|nhà hàng', zh: '家酒店|酒店|家宾馆|家餐厅', en: 'hotel|hotels|restaurants' },
  accommodation: {
    vi: 'cơ sở lưu trú|nhà nghỉ|homestay',
    zh: '家住宿场所|家民宿|住宿场所',
    en: 'place to stay|places to stay|accommodation establishments|guesthouses|homestays',
  },
  store: {
    vi: 'cửa hàng|siêu thị|cửa hiệu',
    zh: '家商店|家门店|家超市|商店',
    en: 'store|stores|shops|supermarkets|outlets',
  },
  team: { vi: 'đội|đội bóng|đội tuyển|đội thi', zh: '支队伍|支球队|个队|支代表队|支队|队伍', en: 'team|teams|squads' },
  group: {
    vi: 'nhóm|tổ|tổ công tác|nhóm công tác',
    zh: '个小组|个工作组|小组|个组',
    en: 'group|groups|working groups',
  },
  newspaper: {
    vi: 'cơ quan báo chí|cơ quan thông tấn|tờ báo|đài truyền hình',
    zh: '家媒体|媒体|家报社',
    en: 'media outlet|media outlets|news outlets',
  },
  'border-post': {
    vi: 'đồn biên phòng|đồn|trạm kiểm soát',
    zh: '个边防站|个边防哨所|个边境派出所|个检查站',
    en: 'border post|border posts|border stations',
  },
  country: {
    vi: 'quốc gia|nước|quốc gia và vùng lãnh thổ|quốc gia, vùng lãnh thổ',
    zh: '个国家|国家|个国家和地区',
    en: 'country|countries|nations|countries and territories|economies',
  },
  city: { vi: 'thành phố', zh: '个城市|个市|城市', en: 'city|cities|towns' },
  village: {
    vi: 'thôn|bản|thôn, bản|thôn bản|làng|xóm',
    zh: '个村|个村庄|村庄|个村寨|个村组|个行政村|个自然村',
    en: 'village|villages|hamlets',
  },
  ward: { vi: 'phường|tổ dân phố', zh: '个街道', en: 'ward|wards' },
  'border-gate': {
    vi: 'cửa khẩu|cặp cửa khẩu|cửa khẩu quốc tế|cửa khẩu chính|cửa khẩu phụ',
    zh: '个口岸|口岸|对口岸|个边境口岸|个一类口岸|个陆路口岸',
    en: 'border gate|border gates|border crossings points|ports of entry|checkpoints|border crossing points|land ports',
  },
  crossing: {
    vi: 'lối mở|lối mở biên giới|đường thông quan',
    zh: '条通道|个通道|通道|个边民互市点通道|条便道',
    en: 'crossing point|crossing points|passages',
  },
  market: {
    vi: 'chợ|chợ biên giới|điểm chợ',
    zh: '个市场|市场|个集市|个互市点|个边民互市点|个互市贸易点',
    en: 'market|markets',
  },
  port: { vi: 'cảng|cảng biển|bến cảng', zh: '个港口|港口|座港口', en: 'port|ports|seaports|harbours' },
  'industrial-park': {
    vi: 'khu công nghiệp|cụm công nghiệp|khu kinh tế',
    zh: '个工业园区|个园区|园区|个开发区|个工业园',
    en: 'industrial park|industrial parks|industrial zones|economic zones',
  },
  station: {
    vi: 'trạm|ga|nhà ga|nhà máy thủy điện|nhà máy thuỷ điện|nhà máy điện|trạm biến áp',
    zh: '个站点|个车站|车站|个站|座变电站|变电站|水电站|发电站|电站|水文站',
    en: 'station|stations|hydropower plants|hydropower plant|power plants|power plant|substations',
  },
  warehouse: { vi: 'kho|kho bãi|bến bãi', zh: '个仓库|仓库|座仓库', en: 'warehouse|warehouses|depots|yards' },
  'car-park': { vi: 'bãi đỗ xe|bãi đỗ', zh: '个停车场|停车场', en: 'car park|car parks|parking lots' },
  pair: {
    vi: 'cặp|cặp xã|cặp thôn, bản|cặp đồn|cặp thôn bản|cặp thôn|cặp bản|cặp xã, phường|cặp trường|cặp địa phương',
    zh: '对友好城市|对友城|对友好村|对村寨|对友好乡镇|对国际友城|对国际友好城市',
    en: 'pair|pairs|pairs of villages|pairs of towns|sister-city pairs|pairs of sister cities',
  },
  'sister-city': {
    vi: 'cặp thành phố kết nghĩa|thành phố kết nghĩa',
    zh: '个友好城市|个国际友城|个友城|友城|友好城市',
    en: 'sister city|sister cities|twin cities|sister provinces',
  },
  coach: { vi: 'huấn luyện viên|hlv', zh: '名教练|教练|教练员|名教练员', en: 'coach|coaches|trainers' },
  centre: {
    vi: 'trung tâm|trung tâm logistics|trung tâm thương mại',
    zh: '个中心|中心|座中心|个集散中心|集散中心',
    en: 'centre|centres|center|centers|hubs',
  },
};
