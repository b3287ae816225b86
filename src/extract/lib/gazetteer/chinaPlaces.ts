/**
 * Places of China, one a line: id | Vietnamese | Chinese | English | parent. Forms of a name are separated by `/`; the
 * first is the usual one. A name that is also a word, a person's name or a place in Viet Nam stands only in its long form.
 */

export const provinces = `
beijing|Bắc Kinh|北京|Beijing
tianjin|Thiên Tân|天津|Tianjin
shanghai|Thượng Hải|上海|Shanghai
chongqing|Trùng Khánh|重庆|Chongqing
hebei|Hà Bắc|河北|Hebei
shanxi|tỉnh Sơn Tây|山西|Shanxi
liaoning|Liêu Ninh|辽宁|Liaoning
jilin|Cát Lâm|吉林|Jilin
heilongjiang|Hắc Long Giang|黑龙江|Heilongjiang
jiangsu|Giang Tô|江苏|Jiangsu
zhejiang|Chiết Giang|浙江|Zhejiang
anhui|An Huy|安徽|Anhui
fujian|Phúc Kiến|福建|Fujian
jiangxi|Giang Tây|江西|Jiangxi
shandong|Sơn Đông|山东|Shandong
henan|tỉnh Hà Nam (Trung Quốc)/tỉnh Hà Nam, Trung Quốc/Hà Nam (Trung Quốc)/Hà Nam, Trung Quốc|河南|Henan
hubei|Hồ Bắc|湖北|Hubei
hunan|Hồ Nam|湖南|Hunan
guangdong|Quảng Đông|广东|Guangdong
guangxi|Quảng Tây|广西|Guangxi
hainan|Hải Nam|海南|Hainan
sichuan|Tứ Xuyên|四川|Sichuan
guizhou|Quý Châu|贵州|Guizhou
yunnan|Vân Nam|云南|Yunnan
shaanxi|Thiểm Tây|陕西|Shaanxi
gansu|Cam Túc|甘肃|Gansu
qinghai|Thanh Hải|青海|Qinghai
taiwan|Đài Loan|台湾|Taiwan
neimenggu|Nội Mông/Nội Mông Cổ|内蒙古|Inner Mongolia
ningxia|Ninh Hạ|宁夏|Ningxia
xinjiang|Tân Cương|新疆|Xinjiang
xizang|Tây Tạng|西藏|Tibet/Xizang
hong-kong|Hồng Kông/Hong Kong/Hồng Công/Hương Cảng|香港|Hong Kong
macao|Ma Cao/Macau/Áo Môn|澳门|Macao/Macau
`;

/** Centrally run cities and autonomous regions among the provinces. */
export const municipalities: ReadonlySet<string> = new Set(['beijing', 'tianjin', 'shanghai', 'chongqing']);
export const autonomousRegions: ReadonlySet<string> = new Set([
  'guangxi',
  'neimenggu',
  'ningxia',
  'xinjiang',
  'xizang',
]);

/** Prefectures and prefecture-level cities of Yunnan and Guangxi, and large cities that reports name. */
export const prefectures = `
kunming|Côn Minh|昆明|Kunming|yunnan
qujing|Khúc Tĩnh|曲靖|Qujing|yunnan
yuxi|Ngọc Khê|玉溪|Yuxi|yunnan
baoshan|Bảo Sơn|保山市|Baoshan|yunnan
zhaotong|Chiêu Thông|昭通|Zhaotong|yunnan
lijiang|Lệ Giang|丽江|Lijiang|yunnan
puer|Phổ Nhĩ|普洱|Pu'er/Puer/Pu’er|yunnan
lincang|Lâm Thương|临沧|Lincang|yunnan
chuxiong|Sở Hùng|楚雄|Chuxiong|yunnan
honghe|Hồng Hà|红河州|Honghe|yunnan
wenshan|Văn Sơn|文山州/文山|Wenshan|yunnan
xishuangbanna|Tây Song Bản Nạp/Xi-xoong-păn-na/Xíp Xoong Păn Na|西双版纳|Xishuangbanna|yunnan
dali|Đại Lý|大理州/大理市/大理白族自治州/云南大理|Dali|yunnan
dehong|Đức Hoành|德宏|Dehong|yunnan
nujiang|Nộ Giang|怒江州|Nujiang|yunnan
diqing|Địch Khánh|迪庆|Diqing|yunnan
nanning|Nam Ninh|南宁|Nanning|guangxi
liuzhou|Liễu Châu|柳州|Liuzhou|guangxi
guilin|Quế Lâm|桂林|Guilin|guangxi
wuzhou|Ngô Châu|梧州|Wuzhou|guangxi
beihai|thành phố Bắc Hải|北海市/广西北海|Beihai|guangxi
fangchenggang|Phòng Thành Cảng|防城港|Fangchenggang|guangxi
qinzhou|Khâm Châu|钦州|Qinzhou|guangxi
guigang|Quý Cảng|贵港|Guigang|guangxi
yulin-guangxi|Ngọc Lâm|广西玉林/玉林市|Yulin|guangxi
baise|Bách Sắc|百色|Baise/Bose|guangxi
hezhou|Hạ Châu|贺州|Hezhou|guangxi
hechi|Hà Trì|河池市|Hechi|guangxi
laibin|Lai Tân|来宾市|Laibin|guangxi
chongzuo|Sùng Tả|崇左|Chongzuo|guangxi
guangzhou|Quảng Châu|广州|Guangzhou|guangdong
shenzhen|Thâm Quyến|深圳|Shenzhen|guangdong
zhanjiang|Trạm Giang|湛江|Zhanjiang|guangdong
haikou|Hải Khẩu|海口市|Haikou|hainan
sanya|Tam Á|三亚|Sanya|hainan
chengdu|Thành Đô|成都|Chengdu|sichuan
guiyang|Quý Dương|贵阳|Guiyang|guizhou
wuhan|Vũ Hán|武汉|Wuhan|hubei
changsha|Trường Sa, tỉnh Hồ Nam|长沙|Changsha|hunan
nanjing|Nam Kinh|南京|Nanjing|jiangsu
hangzhou|Hàng Châu|杭州|Hangzhou|zhejiang
xiamen|Hạ Môn|厦门|Xiamen|fujian
xian|Tây An|西安市|Xi'an|shaanxi
qingdao|Thanh Đảo|青岛|Qingdao|shandong
jinan|Tế Nam|济南|Jinan|shandong
suzhou|Tô Châu|苏州|Suzhou|jiangsu
ningbo|Ninh Ba|宁波|Ningbo|zhejiang
fuzhou|Phúc Châu|福州|Fuzhou|fujian
dalian|Đại Liên|大连|Dalian|liaoning
shenyang|Thẩm Dương|沈阳|Shenyang|liaoning
harbin|Cáp Nhĩ Tân|哈尔滨|Harbin|heilongjiang
zhengzhou|Trịnh Châu|郑州|Zhengzhou|henan
nanchang|Nam Xương|南昌|Nanchang|jiangxi
hefei|Hợp Phì|合肥|Hefei|anhui
zhuhai|Chu Hải|珠海|Zhuhai|guangdong
yiwu|Nghĩa Ô|义乌|Yiwu|zhejiang
`;

/** Autonomous prefectures among the prefectures. */
export const autonomousPrefectures: ReadonlySet<string> = new Set(
  'chuxiong honghe wenshan xishuangbanna dali dehong nujiang diqing'.split(' '),
);

/** Counties, districts and county-level cities at or near the border. */
export const counties = `
mengzi|Mông Tự|蒙自|Mengzi|honghe
gejiu|Cá Cựu|个旧|Gejiu|honghe
kaiyuan|Khai Viễn|开远|Kaiyuan|honghe
mile|thành phố Di Lặc|弥勒市|Mile City|honghe
jianshui|huyện Kiến Thủy|建水县|Jianshui|honghe
yuanyang|Nguyên Dương|元阳县|Yuanyang|honghe
honghe-county|huyện Hồng Hà|红河县|Honghe County|honghe
luchun|Lục Xuân|绿春|Luchun/Lüchun|honghe
pingbian|huyện Bình Biên/Bình Biên|屏边|Pingbian|honghe
jinping-yunnan|Kim Bình|金平|Jinping|honghe
hekou|Hà Khẩu|河口县/河口|Hekou|honghe
wenshan-city|thành phố Văn Sơn|文山市|Wenshan City|wenshan
yanshan|Nghiễn Sơn|砚山|Yanshan|wenshan
xichou|Tây Trù|西畴|Xichou|wenshan
malipo|Ma Li Po/Malipo/Ma Lật Pha|麻栗坡|Malipo|wenshan
maguan|Mã Quan|马关|Maguan|wenshan
qiubei|Khâu Bắc|丘北|Qiubei|wenshan
guangnan|huyện Quảng Nam, châu Văn Sơn|广南县|Guangnan|wenshan
funing-yunnan|Phú Ninh|富宁|Funing|wenshan
jiangcheng|Giang Thành|江城县/江城|Jiangcheng|puer
simao|Tư Mao|思茅|Simao|puer
jinghong|Cảnh Hồng|景洪|Jinghong|xishuangbanna
mengla|Mãnh Lạp|勐腊|Mengla|xishuangbanna
menghai|Mãnh Hải|勐海|Menghai|xishuangbanna
ruili|Thụy Lệ|瑞丽市|Ruili|dehong
napo|Nà Pha/Na Pha/Na Pô/Nà Pô|那坡|Napo|baise
jingxi|Tĩnh Tây/Tịnh Tây|靖西|Jingxi|baise
debao|Đức Bảo|德保|Debao|baise
daxin|Đại Tân|大新县|Daxin|chongzuo
longzhou|Long Châu|龙州|Longzhou|chongzuo
pingxiang|Bằng Tường|凭祥|Pingxiang|chongzuo
ningming|Ninh Minh|宁明|Ningming|chongzuo
fusui|Phù Tuy|扶绥|Fusui|chongzuo
tiandeng|Thiên Đẳng|天等县|Tiandeng|chongzuo
fangcheng|khu Phòng Thành|防城区|Fangcheng|fangchenggang
dongxing|Đông Hưng|东兴|Dongxing|fangchenggang
shangsi|Thượng Tư|上思县|Shangsi|fangchenggang
`;

/** Border gates and crossings. */
export const gates = `
hekou-gate|cửa khẩu quốc tế Hà Khẩu|河口口岸|Hekou port/Hekou Port|hekou
dongxing-gate|cửa khẩu quốc tế Đông Hưng|东兴口岸|Dongxing port/Dongxing Port|dongxing
pingxiang-gate|cửa khẩu quốc tế Bằng Tường|凭祥口岸|Pingxiang port/Pingxiang Port|pingxiang
youyiguan-gate|Hữu Nghị Quan/cửa khẩu Hữu Nghị Quan|友谊关|Youyiguan/Youyi Pass/Friendship Pass|pingxiang
puzhai-gate|Pò Chài/Pu Trại/Phố Trại|浦寨|Puzhai|pingxiang
nonghuai-gate|Lũng Nghịu/Lộng Hoài|弄怀|Nonghuai|pingxiang
aidian-gate|Ái Điểm|爱店|Aidian|ningming
pinger-gate|Bình Nhi Quan|平而关|Ping'er Pass|pingxiang
shuikou-gate|Thủy Khẩu|水口口岸|Shuikou|longzhou
longbang-gate|Long Bang|龙邦|Longbang|jingxi
yuewei-gate|Nhạc Vu|岳圩|Yuewei|jingxi
pingmeng-gate|Bình Mãng|平孟|Pingmeng|napo
shuolong-gate|Thạc Long|硕龙|Shuolong|daxin
dongzhong-gate|Động Trung|峒中|Dongzhong|fangcheng
lihuo-gate|Lý Hỏa|里火|Lihuo|fangcheng
beilun-gate|cửa khẩu Bắc Luân/cửa khẩu cầu Bắc Luân|北仑河口岸/北仑河二桥口岸|Beilun border gate/Beilun port|dongxing
tianbao-gate|Thiên Bảo/cửa khẩu Thiên Bảo|天保口岸/天保|Tianbao|malipo
dulong-gate|Đô Long|都龙|Dulong|maguan
tianpeng-gate|Điền Bồng|田蓬|Tianpeng|funing-yunnan
donggan-gate|Đổng Cán|董干|Donggan|malipo
jinshuihe-gate|Kim Thủy Hà|金水河|Jinshuihe|jinping-yunnan
qiaotou-gate|Kiều Đầu|桥头口岸/桥头镇|Qiaotou|hekou
beishan-gate|cửa khẩu Bắc Sơn|河口北山口岸/北山口岸/河口北山|Beishan|hekou
pinghe-gate|Bình Hà|平河口岸|Pinghe|luchun
longfu-gate|Long Phú|龙富|Longfu|jiangcheng
mohan-gate|Ma Hàm/Mohan/Mo Han|磨憨|Mohan|mengla
`;
