/** Family names, by which a person's name is told from other words in capitals. */

/** The commonest family names in Vietnam: a person's name begins here even after other capitals. */
export const commonVietnamese =
  'nguyễn|trần|lê|phạm|hoàng|huỳnh|phan|vũ|võ|đặng|bùi|đỗ|hồ|ngô|dương|lý|đinh|đoàn|trịnh|lương|trương|giàng|vừ|lò|thào|sùng|đào|mai|phùng|triệu';

/** Rarer ones, those of ethnic groups, and Sino-Vietnamese readings of Chinese family names. */
export const rareVietnamese = [
  'an|bạc|bạch|ban|bàn|bành|bế|bì|biện|bốc|bồ|cà|cao|cầm|chang|chảo|chẩu|chẻo|chìu|chíu|châu|chiêm|chu|chung|chúng|chử|cù|cung|cư|cứ|dư|doãn|diêm|diệp|diêu|dịch|du|đàm|đậu|đèo|điền|điêu|đồng|đới|đổng|đường|giả|giản|giang|giáp|hà|hạ|hạng|hàn|hảng|hầu|hậu|hoa|hoắc|hờ|hứa|hùng|hách|hạc',
  'miêu|cảnh|mông|nùng|lăng|ân|bồi|cát|cổ|cố|cừu|hình|phục|quế|trác|tuân|ung|vệ|vinh|kha|khà|khang|khâu|khổng|khuất|khúc|khương|kiều|kim|kỷ|kỳ|la|lã|lạc|lại|lam|lâm|lang|lãnh|lầu|lều|liêu|liễu|lô|lôi|long|lỗ|lộc|lù|lục|lư|lữ|lường|lưu|ly|lý|ma|má|mã|mạc|mạch|mạnh|mao|mầu|mẫn|mùa|nghiêm|nghê|ngụy|nhâm|nhậm|nhan|nhạc|nhữ|nhiếp|nhiễm|ngưu|lèng|lỷ|ninh|nông|phàn|phí|phó|phù|phương|phượng',
  'mào|đao|cồ|sình|chớ|giừ|phủng|pờ|khoàng|sừng|quách|quan|quàng|quản|quyền|sằm|sầm|seo|sử|tả|tạ|tải|tào|tăng|tằng|tần|tẩn|tập|tất|tề|thạch|thái|thàng|thang|thân|thẩm|thi|thiều|thiệu|thịnh|thền|thôi|thường|tiền|tiêu|tiết|tô|tòng|tôn|tống|tráng|trang|trâu|tráng|trì|triển|trình|từ|tịch|tưởng|voòng|ty|uông|ứng|vàng|vạn|văn|vân|vi|viên|vưu|vương|vu|vùi|xa|xồng|xín|y|ngải|âu|âu dương|tư mã|gia cát|thượng quan|tôn thất|tôn nữ',
].join('|');

/** Han family names of Chinese and Vietnamese people; compound ones first. */
export const hanCompound = '欧阳|司马|上官|诸葛|司徒|东方|尉迟|公孙|慕容|令狐|皇甫|夏侯|端木|独孤|南宫|宗政|闻人';
export const hanSingle =
  '习王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤阮裴岜农侬普岩刀保和木杞施毕滕' +
  '常温康牛葛邢安齐梅庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阎解强柴华车冉房边匡冀闵储敖翟麦伍粟蓝区依沙闭玉卓褚尚聂佘娄焦桂蒲易乔文洪俞章倪岳吉鲁樊骆丘连兰代艾冷郎池祖苟邬诺瓦色';

/** Family names in pinyin. */
export const pinyin = [
  'wang|li|zhang|liu|chen|yang|huang|zhao|wu|zhou|xu|sun|ma|zhu|hu|guo|he|gao|lin|luo|zheng|liang|xie|song|tang|deng|han|feng|cao|peng|zeng|xiao|tian|dong|yuan|pan|yu|jiang|cai|du|ye|cheng|su|wei|lu|lv|ding|ren|shen|yao|cui|zhong|tan|fan|jin|shi|liao|jia|xia|fu|fang|bai|zou|meng|xiong|qin|qiu|yin|xue|yan|duan|lei|hou|long|tao|gu|mao|hao|gong|shao|wan|qian|dai|mo|kong|xiang|ruan|pei|nong|pu|dao|bao|mu|qi|bi|teng',
  'chang|wen|kang|niu|ge|xing|an|mei|zhuang|xin|guan|zuo|tu|ji|shu|geng|bu|zhan|miao|ling|fei|jin|sheng|tong|ou|zhen|qu|you|xi|cha|zha|huo|weng|sui|gan|jing|shan|si|bo|ning|ke|xie|chai|hua|che|ran|bian|kuang|min|chu|ao|zhai|mai|lan|sha|zhuo|shang|nie|she|lou|jiao|gui|yi|qiao|hong|ni|yue|lu|lian|leng|lang|chi|zu|gou|ai|mi|nuo|ouyang|sima|zhuge|shangguan|situ',
].join('|');
