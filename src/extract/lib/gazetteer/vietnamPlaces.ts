/**
 * Places of Viet Nam, one a line: id | Vietnamese | Chinese | English | successor since 1 July 2025, for units that ended.
 * Forms of a name are separated by `/`; the first is the usual one. A Chinese name that is also an ordinary word or a
 * place in China stands only with its 省 or 市. A missing Chinese name is one that is not certain.
 */

/** The 63 provinces and cities before 1 July 2025; those without a successor are the 34 since. */
export const provinces = `
an-giang|An Giang|安江|An Giang|
ba-ria-vung-tau|Bà Rịa - Vũng Tàu/Bà Rịa – Vũng Tàu/Bà Rịa-Vũng Tàu|巴地头顿/巴地-头顿|Ba Ria - Vung Tau/Ba Ria-Vung Tau|ho-chi-minh
bac-giang|Bắc Giang|北江|Bac Giang|bac-ninh
bac-kan|Bắc Kạn/Bắc Cạn|北𣴓/北件|Bac Kan|thai-nguyen
bac-lieu|Bạc Liêu|薄辽|Bac Lieu|ca-mau
bac-ninh|Bắc Ninh|北宁|Bac Ninh|
ben-tre|Bến Tre|槟椥/槟知|Ben Tre|vinh-long
binh-dinh|Bình Định|平定省|Binh Dinh|gia-lai
binh-duong|Bình Dương|平阳省|Binh Duong|ho-chi-minh
binh-phuoc|Bình Phước|平福|Binh Phuoc|dong-nai
binh-thuan|Bình Thuận|平顺省|Binh Thuan|lam-dong
ca-mau|Cà Mau|金瓯|Ca Mau|
can-tho|Cần Thơ|芹苴|Can Tho|
cao-bang|Cao Bằng|高平省|Cao Bang|
da-nang|Đà Nẵng|岘港|Da Nang/Danang|
dak-lak|Đắk Lắk/Đăk Lăk/Đắc Lắc|多乐省/得乐省|Dak Lak|
dak-nong|Đắk Nông/Đăk Nông|多农省/得农省|Dak Nong|lam-dong
dien-bien|Điện Biên|奠边|Dien Bien|
dong-nai|Đồng Nai|同奈|Dong Nai|
dong-thap|Đồng Tháp|同塔|Dong Thap|
gia-lai|Gia Lai|嘉莱|Gia Lai|
ha-giang|Hà Giang|河江|Ha Giang|tuyen-quang
ha-nam|Hà Nam|越南河南省/越南河南|Ha Nam|ninh-binh
ha-noi|Hà Nội|河内|Ha Noi/Hanoi|
ha-tinh|Hà Tĩnh|河静|Ha Tinh|
hai-duong|Hải Dương|海阳省|Hai Duong|hai-phong
hai-phong|Hải Phòng|海防|Hai Phong/Haiphong|
hau-giang|Hậu Giang|后江|Hau Giang|can-tho
ho-chi-minh|Thành phố Hồ Chí Minh/TP Hồ Chí Minh/TP. Hồ Chí Minh/TP.Hồ Chí Minh/TP HCM/TP.HCM/TP. HCM/TPHCM/Sài Gòn|胡志明市|Ho Chi Minh City/HCM City/HCMC|
hoa-binh|Hòa Bình|和平省|Hoa Binh|phu-tho
hue|Huế/Thừa Thiên Huế/Thừa Thiên - Huế/Thừa Thiên – Huế/Thừa Thiên-Huế|顺化/承天顺化|Hue/Thua Thien-Hue/Thua Thien Hue|
hung-yen|Hưng Yên|兴安省|Hung Yen|
khanh-hoa|Khánh Hòa|庆和省|Khanh Hoa|
kien-giang|Kiên Giang|坚江|Kien Giang|an-giang
kon-tum|Kon Tum|昆嵩|Kon Tum|quang-ngai
lai-chau|Lai Châu|莱州|Lai Chau|
lam-dong|Lâm Đồng|林同省|Lam Dong|
lang-son|Lạng Sơn|谅山|Lang Son|
lao-cai|Lào Cai|老街|Lao Cai|
long-an|Long An|隆安省|Long An|tay-ninh
nam-dinh|Nam Định|南定省|Nam Dinh|ninh-binh
nghe-an|Nghệ An|乂安|Nghe An|
ninh-binh|Ninh Bình|宁平|Ninh Binh|
ninh-thuan|Ninh Thuận|宁顺|Ninh Thuan|khanh-hoa
phu-tho|Phú Thọ|富寿|Phu Tho|
phu-yen|Phú Yên|富安省|Phu Yen|dak-lak
quang-binh|Quảng Bình|广平省|Quang Binh|quang-tri
quang-nam|Quảng Nam|广南省|Quang Nam|da-nang
quang-ngai|Quảng Ngãi|广义省|Quang Ngai|
quang-ninh|Quảng Ninh|广宁|Quang Ninh|
quang-tri|Quảng Trị|广治|Quang Tri|
soc-trang|Sóc Trăng|朔庄|Soc Trang|can-tho
son-la|Sơn La|山罗|Son La|
tay-ninh|Tây Ninh|西宁省|Tay Ninh|
thai-binh|Thái Bình|太平省|Thai Binh|hung-yen
thai-nguyen|Thái Nguyên|太原省|Thai Nguyen|
thanh-hoa|Thanh Hóa|清化|Thanh Hoa|
tien-giang|Tiền Giang|前江|Tien Giang|dong-thap
tra-vinh|Trà Vinh|茶荣|Tra Vinh|vinh-long
tuyen-quang|Tuyên Quang|宣光|Tuyen Quang|
vinh-long|Vĩnh Long|永隆省|Vinh Long|
vinh-phuc|Vĩnh Phúc|永福省|Vinh Phuc|phu-tho
yen-bai|Yên Bái|安沛|Yen Bai|lao-cai
`;

/** Provinces that are cities under the central government; Huế since 2025. */
export const municipalities: ReadonlySet<string> = new Set([
  'ha-noi',
  'hai-phong',
  'da-nang',
  'ho-chi-minh',
  'can-tho',
  'hue',
]);

/** Towns, border districts and what else reports name: id | Vietnamese | Chinese | English | province. */
export const districts = `
mong-cai|Móng Cái|芒街|Mong Cai|quang-ninh
ha-long|Hạ Long|下龙|Ha Long/Halong|quang-ninh
cam-pha|Cẩm Phả|锦普|Cam Pha|quang-ninh
hai-ha|Hải Hà|海河县|Hai Ha|quang-ninh
binh-lieu|Bình Liêu|平辽县|Binh Lieu|quang-ninh
van-don|Vân Đồn|云屯|Van Don|quang-ninh
dam-ha|Đầm Hà||Dam Ha|quang-ninh
tien-yen|Tiên Yên||Tien Yen|quang-ninh
ba-che|huyện Ba Chẽ||Ba Che|quang-ninh
uong-bi|Uông Bí||Uong Bi|quang-ninh
dong-dang|Đồng Đăng|同登|Dong Dang|lang-son
cao-loc|Cao Lộc|高禄县|Cao Loc|lang-son
loc-binh|Lộc Bình|禄平县|Loc Binh|lang-son
van-lang|Văn Lãng|文朗县/文郎县|Van Lang|lang-son
trang-dinh|Tràng Định|长定县|Trang Dinh|lang-son
dinh-lap|Đình Lập||Dinh Lap|lang-son
binh-gia|Bình Gia||Binh Gia|lang-son
chi-lang|huyện Chi Lăng||Chi Lang District|lang-son
huu-lung|Hữu Lũng||Huu Lung|lang-son
van-quan|Văn Quan||Van Quan|lang-son
trung-khanh|Trùng Khánh|重庆县|Trung Khanh|cao-bang
ha-lang|Hạ Lang|下琅县|Ha Lang|cao-bang
quang-hoa|huyện Quảng Hòa|广和县|Quang Hoa|cao-bang
ha-quang|Hà Quảng|河广县|Ha Quang|cao-bang
bao-lac|Bảo Lạc|保乐县|Bao Lac|cao-bang
hoa-an|huyện Hòa An||Hoa An District|cao-bang
nguyen-binh|huyện Nguyên Bình||Nguyen Binh District|cao-bang
thach-an|huyện Thạch An||Thach An District|cao-bang
bao-lam|huyện Bảo Lâm|保林县|Bao Lam|cao-bang
dong-van|Đồng Văn|同文县|Dong Van|ha-giang
meo-vac|Mèo Vạc|苗旺县|Meo Vac|ha-giang
yen-minh|Yên Minh|安明县|Yen Minh|ha-giang
quan-ba|Quản Bạ|管坝县|Quan Ba|ha-giang
hoang-su-phi|Hoàng Su Phì|黄树皮|Hoang Su Phi|ha-giang
vi-xuyen|Vị Xuyên|渭川|Vi Xuyen|ha-giang
xin-man|Xín Mần|箐门|Xin Man|ha-giang
bac-me|Bắc Mê||Bac Me|ha-giang
bac-quang|huyện Bắc Quang||Bac Quang District|ha-giang
muong-khuong|Mường Khương|孟康县|Muong Khuong|lao-cai
bat-xat|Bát Xát||Bat Xat|lao-cai
bac-ha|huyện Bắc Hà/cao nguyên Bắc Hà|北河县|Bac Ha|lao-cai
si-ma-cai|Si Ma Cai||Si Ma Cai|lao-cai
bao-thang|Bảo Thắng||Bao Thang|lao-cai
van-ban|huyện Văn Bàn||Van Ban District|lao-cai
sa-pa|Sa Pa/Sapa|沙巴镇/沙坝镇|Sa Pa/Sapa|lao-cai
phong-tho|Phong Thổ|封土县|Phong Tho|lai-chau
muong-te|Mường Tè||Muong Te|lai-chau
nam-nhun|Nậm Nhùn||Nam Nhun|lai-chau
sin-ho|Sìn Hồ||Sin Ho|lai-chau
tam-duong|Tam Đường||Tam Duong|lai-chau
tan-uyen|Tân Uyên||Tan Uyen|lai-chau
than-uyen|Than Uyên||Than Uyen|lai-chau
muong-nhe|Mường Nhé|勐念县|Muong Nhe|dien-bien
nam-po|Nậm Pồ||Nam Po|dien-bien
muong-lay|Mường Lay||Muong Lay|dien-bien
muong-cha|Mường Chà||Muong Cha|dien-bien
tuan-giao|Tuần Giáo||Tuan Giao|dien-bien
tua-chua|Tủa Chùa||Tua Chua|dien-bien
dien-bien-phu|Điện Biên Phủ|奠边府|Dien Bien Phu|dien-bien
vinh|thành phố Vinh|荣市|Vinh City|nghe-an
da-lat|Đà Lạt|大叻|Da Lat/Dalat|lam-dong
nha-trang|Nha Trang|芽庄|Nha Trang|khanh-hoa
phu-quoc|Phú Quốc|富国岛|Phu Quoc|an-giang
hoi-an|Hội An|会安|Hoi An|da-nang
viet-tri|Việt Trì|越池|Viet Tri|phu-tho
dong-ha|Đông Hà|东河市|Dong Ha|quang-tri
dong-hoi|Đồng Hới|洞海|Dong Hoi|quang-tri
quy-nhon|Quy Nhơn|归仁|Quy Nhon|gia-lai
pleiku|Pleiku|波来古|Pleiku|gia-lai
buon-ma-thuot|Buôn Ma Thuột|邦美蜀|Buon Ma Thuot|dak-lak
bien-hoa|Biên Hòa|边和|Bien Hoa|dong-nai
phan-thiet|Phan Thiết|潘切|Phan Thiet|lam-dong
`;

/** Border gates: id | Vietnamese | Chinese | English | province. */
export const gates = `
mong-cai-gate|cửa khẩu quốc tế Móng Cái|芒街口岸|Mong Cai border gate|quang-ninh
lao-cai-gate|cửa khẩu quốc tế Lào Cai|老街口岸|Lao Cai border gate|lao-cai
dong-dang-gate|ga quốc tế Đồng Đăng|同登口岸|Dong Dang border gate|lang-son
huu-nghi-gate|cửa khẩu quốc tế Hữu Nghị/cửa khẩu Hữu Nghị/Hữu Nghị|友谊口岸/友谊智慧口岸/友谊国际口岸|Huu Nghi|lang-son
tan-thanh-gate|cửa khẩu Tân Thanh/Tân Thanh|新清口岸/新清|Tan Thanh|lang-son
coc-nam-gate|Cốc Nam|谷南|Coc Nam|lang-son
chi-ma-gate|Chi Ma|峙马|Chi Ma|lang-son
binh-nghi-gate|Bình Nghi|平宜|Binh Nghi|lang-son
tra-linh-gate|Trà Lĩnh|茶岭|Tra Linh|cao-bang
ta-lung-gate|Tà Lùng|驮隆|Ta Lung|cao-bang
soc-giang-gate|Sóc Giang|朔江|Soc Giang|cao-bang
ly-van-gate|Lý Vạn||Ly Van|cao-bang
po-peo-gate|Pò Peo||Po Peo|cao-bang
hoanh-mo-gate|Hoành Mô|横模|Hoanh Mo|quang-ninh
bac-phong-sinh-gate|Bắc Phong Sinh|北风生|Bac Phong Sinh|quang-ninh
thanh-thuy-gate|cửa khẩu Thanh Thủy|清水河口岸|Thanh Thuy|ha-giang
san-pun-gate|Săm Pun/Xăm Pun||Sam Pun|ha-giang
pho-bang-gate|Phó Bảng||Pho Bang|ha-giang
kim-thanh-gate|cửa khẩu Kim Thành/cửa khẩu quốc tế đường bộ số II Kim Thành/Kim Thành|金城口岸/老街金城|Kim Thanh|lao-cai
ma-lu-thang-gate|Ma Lù Thàng|马鹿塘|Ma Lu Thang|lai-chau
a-pa-chai-gate|A Pa Chải||A Pa Chai|dien-bien
`;
