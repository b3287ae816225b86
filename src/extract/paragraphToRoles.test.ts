import { describe, expect, it } from 'vitest';
import { rolesIn, testGazetteer } from './lib/testGazetteer.ts';
import { passageOf } from './lib/passages.ts';
import { slowdown } from './lib/testTime.ts';
import { paragraphToRoles } from './paragraphToRoles.ts';

describe('paragraphToRoles in Vietnamese', () => {
  it.each<[string, string[]]>([
    ['Bí thư Tỉnh ủy Lào Cai Trần Văn Khôi dự lễ.', ['Trần Văn Khôi | Bí thư Tỉnh ủy Lào Cai']],
    ['Bí thư Châu ủy Văn Sơn Lưu Kiến nói.', ['Lưu Kiến | Bí thư Châu ủy Văn Sơn']],
    [
      'Ông Biện Thế Hào, Phó Tổng đội trưởng Tổng đội Phòng, chống buôn lậu Công an Vân Nam, tán thành.',
      ['Biện Thế Hào | Phó Tổng đội trưởng Tổng đội Phòng, chống buôn lậu Công an Vân Nam'],
    ],
    ['Bà Tằng Mỹ Lan, Phó Chủ tịch UBND huyện, phát biểu.', ['Tằng Mỹ Lan | Phó Chủ tịch UBND huyện']],
    [
      'Bà Võ Thị Ngọc Ánh, Giám đốc Công ty TNHH Nông sản Phương Nam, chia sẻ.',
      ['Võ Thị Ngọc Ánh | Giám đốc Công ty TNHH Nông sản Phương Nam'],
    ],
    [
      'Đồng chí Lý Thu Mây, Phó Bí thư Đoàn Thanh niên Cộng sản châu Hồng Hà làm trưởng đoàn.',
      ['Lý Thu Mây | Phó Bí thư Đoàn Thanh niên Cộng sản châu Hồng Hà'],
    ],
    [
      'Do Thượng tá Lò Văn Sáng, Đồn trưởng Đồn Biên phòng Pa Thơm và Trung tá Vương Chí Hải, Trạm trưởng Trạm Công tác Khúc Sơn, chỉ huy.',
      ['Lò Văn Sáng | Đồn trưởng Đồn Biên phòng Pa Thơm', 'Vương Chí Hải | Trạm trưởng Trạm Công tác Khúc Sơn'],
    ],
    [
      'Ông Khổng Văn Tường, phó cục trưởng Cục Văn hóa - Du lịch châu Hồng Hà, cho biết.',
      ['Khổng Văn Tường | phó cục trưởng Cục Văn hóa - Du lịch châu Hồng Hà'],
    ],
    ['Chủ tịch UBND tỉnh Phạm Thu Hà tiếp đoàn.', ['Phạm Thu Hà | Chủ tịch UBND tỉnh']],
    ['Ông Đỗ Quang Huy, Phó Chủ tịch UBND thành phố, phát biểu.', ['Đỗ Quang Huy | Phó Chủ tịch UBND thành phố']],
    ['Đồng chí Sùng A Lử - Bí thư Huyện ủy Mường Khương.', ['Sùng A Lử | Bí thư Huyện ủy Mường Khương']],
    ['Bí thư Huyện ủy Mường Khương Vàng Seo Pao chủ trì.', ['Vàng Seo Pao | Bí thư Huyện ủy Mường Khương']],
    [
      'Thứ trưởng Bộ Ngoại giao Việt Nam Ngô Hải Đăng và Đại sứ Trung Quốc tại Việt Nam Tống Khải cùng dự.',
      ['Ngô Hải Đăng | Thứ trưởng Bộ Ngoại giao Việt Nam', 'Tống Khải | Đại sứ Trung Quốc tại Việt Nam'],
    ],
    [
      'Phó Thủ tướng Lê Đức Tâm, Chủ tịch Ủy ban chỉ đạo liên ngành, kết luận.',
      ['Lê Đức Tâm | Phó Thủ tướng, Chủ tịch Ủy ban chỉ đạo liên ngành'],
    ],
    [
      'Dự có các đồng chí Ủy viên Trung ương Đảng: Bùi Văn Lộc - Bí thư Tỉnh ủy Lai Châu; Lò Thị Xuân - Bí thư Tỉnh ủy Sơn La.',
      [
        'Bùi Văn Lộc | Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lai Châu',
        'Lò Thị Xuân | Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Sơn La',
      ],
    ],
    [
      'Các Phó Chủ tịch UBND tỉnh Vũ Minh Tú, Đinh Gia Phúc và Giàng Thị Say cùng đi.',
      [
        'Vũ Minh Tú | Phó Chủ tịch UBND tỉnh',
        'Đinh Gia Phúc | Phó Chủ tịch UBND tỉnh',
        'Giàng Thị Say | Phó Chủ tịch UBND tỉnh',
      ],
    ],
    [
      'Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch Nông Thế Anh cho biết.',
      ['Nông Thế Anh | Phó Giám đốc Sở Văn hóa, Thể thao và Du lịch'],
    ],
    ['Bộ trưởng Bộ Giáo dục và Đào tạo Hồ Kim Liên trả lời.', ['Hồ Kim Liên | Bộ trưởng Bộ Giáo dục và Đào tạo']],
    [
      'Đại sứ Việt Nam tại Lào và Mông Cổ Cao Xuân Bách trình bày.',
      ['Cao Xuân Bách | Đại sứ Việt Nam tại Lào và Mông Cổ'],
    ],
    [
      'Đại tá Mùa A Vảng, Chỉ huy trưởng Bộ đội Biên phòng tỉnh, cho hay.',
      ['Mùa A Vảng | Chỉ huy trưởng Bộ đội Biên phòng tỉnh'],
    ],
    ['Tỉnh trưởng tỉnh Vân Nam Wang Jianguo hội kiến khách.', ['Wang Jianguo | Tỉnh trưởng tỉnh Vân Nam']],
    ['Nguyên Phó Thủ tướng Võ Hoài Nam gửi thư.', ['Võ Hoài Nam | Nguyên Phó Thủ tướng']],
    [
      'Chủ tịch Hội Hữu nghị Việt Nam - Trung Quốc tỉnh Lạng Sơn Đoàn Thu Cúc phát biểu.',
      ['Đoàn Thu Cúc | Chủ tịch Hội Hữu nghị Việt Nam - Trung Quốc tỉnh Lạng Sơn'],
    ],
    ['PGS.TS Trịnh Bá Lộc, Hiệu trưởng Trường Đại học Tây Bắc.', ['Trịnh Bá Lộc | Hiệu trưởng Trường Đại học Tây Bắc']],
    ['Ông Lý Văn Bình là Chủ tịch UBND tỉnh Tuyên Quang.', ['Lý Văn Bình | Chủ tịch UBND tỉnh Tuyên Quang']],
    ['Phó Thị trưởng Cảnh Vệ Đông làm trưởng đoàn.', ['Cảnh Vệ Đông | Phó Thị trưởng']],
  ])('%s', (text, expected) => {
    expect(rolesIn('vi', text)).toEqual(expected);
  });

  it.each([
    'Ảnh: Nguyễn Hải Yến',
    'Phóng viên Trần Bảo Long đưa tin.',
    'Học sinh Trường THPT Lê Quý Đôn và người dân đường Trần Phú đến xem.',
    'Chủ tịch Hồ Chí Minh từng thăm nơi này.',
    'Bí thư Tỉnh ủy tiếp ông Chu Minh tại trụ sở.',
    'Đại sứ quán và Tổng Lãnh sự quán cử người dự.',
    'Hà Giang, Lào Cai và Vân Nam tổ chức hội nghị.',
    'Chủ tịch UBND tỉnh yêu cầu các sở phối hợp.',
  ])('finds no office in: %s', (text) => {
    expect(rolesIn('vi', text)).toEqual([]);
  });
});

describe('paragraphToRoles in Chinese', () => {
  it.each<[string, string[]]>([
    ['谅山省口岸经济区管委会副主任黎文勇近日来访。', ['黎文勇 | 谅山省口岸经济区管委会副主任']],
    ['云南省委书记高远在河内与越共老街省委书记邓文海举行会谈。', ['高远 | 云南省委书记', '邓文海 | 越共老街省委书记']],
    ['凭祥海关关长莫振邦介绍情况。', ['莫振邦 | 凭祥海关关长']],
    ['莱州省公安厅副厅长陶文山赞同这一建议。', ['陶文山 | 莱州省公安厅副厅长']],
    ['文山州委副书记、州长马立群表示，双方将加强合作。', ['马立群 | 文山州委副书记、州长']],
    ['越共中央委员、莱州省委书记阮氏春出席。', ['阮氏春 | 越共中央委员、莱州省委书记']],
    ['副州长张立文、李静会见了客人。', ['张立文 | 副州长', '李静 | 副州长']],
    ['越南驻昆明总领事黎青云说，合作前景广阔。', ['黎青云 | 越南驻昆明总领事']],
    ['外交部副部长孙立会见越南外交部副部长范海。', ['孙立 | 外交部副部长', '范海 | 越南外交部副部长']],
    ['红河州人民政府外事办公室主任王和平在会上介绍情况。', ['王和平 | 红河州人民政府外事办公室主任']],
    [
      '和平省委书记丁飞与越南祖国阵线中央委员会主席杜文强出席活动。',
      ['丁飞 | 和平省委书记', '杜文强 | 越南祖国阵线中央委员会主席'],
    ],
    ['中共云南省委书记、省人大常委会主任高远同志会见客人。', ['高远 | 中共云南省委书记、省人大常委会主任']],
    ['高远（云南省委书记）致辞。', ['高远 | 云南省委书记']],
    ['河口县委书记陈立山、马关县县长王秋等参加。', ['陈立山 | 河口县委书记', '王秋 | 马关县县长']],
    ['省長王立新強調，要推動口岸建設。', ['王立新 | 省長']],
    [
      '广西壮族自治区党委书记欧阳明会见谅山省委书记黄文业。',
      ['欧阳明 | 广西壮族自治区党委书记', '黄文业 | 谅山省委书记'],
    ],
  ])('%s', (text, expected) => {
    expect(rolesIn('zh', text)).toEqual(expected);
  });

  it.each([
    '记者 李明 摄影报道',
    '越南大使馆工作人员参加活动。',
    '省委书记年度会晤机制第三次会议召开。',
    '毛泽东主席的故居',
    '副主席单位代表参会。',
  ])('finds no office in: %s', (text) => {
    expect(rolesIn('zh', text)).toEqual([]);
  });
});

describe('paragraphToRoles in English', () => {
  it.each<[string, string[]]>([
    ['Huang Jianning, vice-president of the college, agreed.', ['Huang Jianning | vice-president of the college']],
    ['Tran Quoc Bao, director of Dang Long Travel, agreed.', ['Tran Quoc Bao | director of Dang Long Travel']],
    [
      'Deputy Minister of Foreign Affairs Ngo Hai Dang opened the forum.',
      ['Ngo Hai Dang | Deputy Minister of Foreign Affairs'],
    ],
    [
      'The talks were chaired by Gao Yuan, Party Secretary of Yunnan province.',
      ['Gao Yuan | Party Secretary of Yunnan province'],
    ],
    [
      'Mr. Tran Van Khoi, Vice Chairman of the provincial People’s Committee, stressed this.',
      ['Tran Van Khoi | Vice Chairman of the provincial People’s Committee'],
    ],
    [
      'Yunnan Governor Wang Jianguo met Prime Minister Le Duc Tam.',
      ['Wang Jianguo | Yunnan Governor', 'Le Duc Tam | Prime Minister'],
    ],
    [
      'Ha Giang Provincial Party Committee Secretary Dang Thu Ha proposed more flights.',
      ['Dang Thu Ha | Ha Giang Provincial Party Committee Secretary'],
    ],
    [
      'Vietnamese Consul General in Kunming Le Thanh Van noted it.',
      ['Le Thanh Van | Vietnamese Consul General in Kunming'],
    ],
    [
      'Bui Van Loc, member of the Party Central Committee and Secretary of the Lai Chau Party Committee, hosted them.',
      ['Bui Van Loc | member of the Party Central Committee and Secretary of the Lai Chau Party Committee'],
    ],
    [
      'Vice Chairmen Vu Minh Tu and Dinh Gia Phuc took part.',
      ['Vu Minh Tu | Vice Chairmen', 'Dinh Gia Phuc | Vice Chairmen'],
    ],
    [
      'Zhao Lin, a research fellow at a regional academy, said so.',
      ['Zhao Lin | research fellow at a regional academy'],
    ],
    ['Chinese Ambassador to Vietnam Song Kai attended.', ['Song Kai | Chinese Ambassador to Vietnam']],
  ])('%s', (text, expected) => {
    expect(rolesIn('en', text)).toEqual(expected);
  });

  it.each([
    'Photo: Tran Bao Long',
    'By Wang Lin',
    'Students of Ho Chi Minh City University came.',
    'Long An and An Giang exported more durians.',
    'The secretary met the governor in Kunming.',
  ])('finds no office in: %s', (text) => {
    expect(rolesIn('en', text)).toEqual([]);
  });
});

it.each<['vi' | 'zh' | 'en', string]>([
  ['vi', 'Bí thư Tỉnh ủy, Chủ tịch Trần Văn, Nguyễn '],
  ['zh', '省委书记、州长王和、'],
  ['en', 'Secretary Nguyen Van, Chairman of the '],
])('takes time in proportion to the length: %s', (lang, piece) => {
  const read = (pieces: number): void => {
    paragraphToRoles(passageOf(piece.repeat(pieces), 1, lang), testGazetteer);
  };
  expect(slowdown(() => performance.now(), read)).toBeLessThan(60);
});
