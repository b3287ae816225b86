/**
 * Countries and capitals beside Viet Nam and China that reports of cooperation name, one a line:
 * id | Vietnamese | Chinese | English | ISO 3166-1 code. Ids follow the Vietnamese name, as those of the record do.
 * A name that is also a word or a person's name (Anh, Nga, Đức, Pháp) stands only in its long form.
 */
export const countries = `
viet-nam|Việt Nam|越南|Viet Nam/Vietnam|VN
trung-quoc|Trung Quốc|中国|China|CN
lao|Lào|老挝|Laos/Lao PDR|LA
campuchia|Campuchia/Cam-pu-chia|柬埔寨|Cambodia|KH
thai-lan|Thái Lan|泰国|Thailand|TH
myanmar|Myanmar/Mi-an-ma|缅甸|Myanmar|MM
malaysia|Malaysia/Ma-lai-xi-a|马来西亚|Malaysia|MY
singapore|Singapore/Xin-ga-po|新加坡|Singapore|SG
indonesia|Indonesia/In-đô-nê-xi-a|印度尼西亚/印尼|Indonesia|ID
philippines|Philippines/Phi-líp-pin|菲律宾|Philippines|PH
brunei|Brunei|文莱|Brunei|BN
timor-leste|Timor-Leste/Timor Leste|东帝汶|Timor-Leste|TL
nhat-ban|Nhật Bản|日本|Japan|JP
han-quoc|Hàn Quốc|韩国|South Korea/Republic of Korea|KR
trieu-tien|Triều Tiên|朝鲜|North Korea|KP
mong-co|Mông Cổ|蒙古国|Mongolia|MN
an-do|Ấn Độ|印度|India|IN
nepal|Nepal/Nê-pan|尼泊尔|Nepal|NP
bangladesh|Bangladesh/Băng-la-đét|孟加拉国|Bangladesh|BD
sri-lanka|Sri Lanka|斯里兰卡|Sri Lanka|LK
pakistan|Pakistan/Pa-ki-xtan|巴基斯坦|Pakistan|PK
kazakhstan|Kazakhstan|哈萨克斯坦|Kazakhstan|KZ
nga|Liên bang Nga/LB Nga/nước Nga|俄罗斯|Russia/Russian Federation|RU
belarus|Belarus/Bê-la-rút|白俄罗斯|Belarus|BY
ukraina|Ukraina/Ukraine|乌克兰|Ukraine|UA
hoa-ky|Hoa Kỳ/nước Mỹ|美国|United States|US
canada|Canada/Ca-na-đa|加拿大|Canada|CA
cuba|Cuba/Cu-ba|古巴|Cuba|CU
brazil|Brazil/Bra-xin|巴西|Brazil|BR
anh|Vương quốc Anh/nước Anh|英国|United Kingdom|GB
phap|nước Pháp/Cộng hòa Pháp|法国|France|FR
duc|nước Đức/Cộng hòa Liên bang Đức/CHLB Đức|德国|Germany|DE
y|I-ta-li-a/Italia|意大利|Italy|IT
tay-ban-nha|Tây Ban Nha|西班牙|Spain|ES
ha-lan|nước Hà Lan/Vương quốc Hà Lan|荷兰|Netherlands|NL
bi|Bỉ|比利时|Belgium|BE
thuy-si|Thụy Sĩ|瑞士|Switzerland|CH
thuy-dien|Thụy Điển|瑞典|Sweden|SE
ba-lan|Cộng hòa Ba Lan/nước Ba Lan|波兰|Poland|PL
hungary|Hungary/Hung-ga-ri|匈牙利|Hungary|HU
bulgaria|Bulgaria/Bun-ga-ri|保加利亚|Bulgaria|BG
romania|Romania/Ru-ma-ni|罗马尼亚|Romania|RO
uc|Australia/Ô-xtrây-li-a/nước Úc|澳大利亚|Australia|AU
new-zealand|New Zealand/Niu Di-lân|新西兰|New Zealand|NZ
`;

/** Capitals and cities abroad: id | Vietnamese | Chinese | English | country. */
export const cities = `
vientiane|Viêng Chăn/Vientiane|万象市|Vientiane|lao
luang-prabang|Luông Pha-băng/Luang Prabang|琅勃拉邦|Luang Prabang|lao
phongsaly|Phông-xa-lì/Phongsaly/Phong Sa Lỳ|丰沙里|Phongsaly|lao
luang-namtha|Luông Nậm Thà/Luang Namtha|琅南塔|Luang Namtha|lao
oudomxay|Ủ-đôm-xay/Oudomxay|乌多姆赛|Oudomxay|lao
phnom-penh|Phnôm Pênh/Phnom Penh|金边|Phnom Penh|campuchia
bangkok|Bangkok/Băng Cốc|曼谷|Bangkok|thai-lan
tokyo|Tokyo|东京|Tokyo|nhat-ban
seoul|Seoul|首尔|Seoul|han-quoc
moscow|Mát-xcơ-va/Moskva/Moscow|莫斯科|Moscow|nga
`;
