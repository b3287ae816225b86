/**
 * Districts of northern provinces that reports name with their kind (`huyện Yên Thế`, `Yen The District`), one province
 * a line: province | names. Without the word for their kind many are also names of persons or of other places.
 */
export const namedDistricts = `
bac-giang|Lục Ngạn, Lục Nam, Sơn Động, Yên Thế, Tân Yên, Hiệp Hòa, Lạng Giang, Yên Dũng, Việt Yên
bac-ninh|Quế Võ, Tiên Du, Yên Phong, Gia Bình, Lương Tài, Thuận Thành
ha-noi|Đông Anh, Thạch Thất, Gia Lâm, Sóc Sơn, Mê Linh, Ba Vì, Chương Mỹ, Quốc Oai, Hoài Đức, Đan Phượng, Phúc Thọ, Thanh Oai, Thường Tín, Phú Xuyên, Ứng Hòa, Mỹ Đức, Thanh Trì
hai-phong|Thủy Nguyên, An Dương, An Lão, Kiến Thụy, Tiên Lãng, Vĩnh Bảo, Cát Hải
hai-duong|Chí Linh, Kinh Môn, Nam Sách, Thanh Hà, Tứ Kỳ, Gia Lộc, Cẩm Giàng, Bình Giang, Ninh Giang, Thanh Miện
hung-yen|Văn Giang, Văn Lâm, Mỹ Hào, Yên Mỹ, Khoái Châu, Kim Động, Ân Thi, Tiên Lữ, Phù Cừ
thai-nguyen|Đại Từ, Định Hóa, Đồng Hỷ, Phú Bình, Phú Lương, Võ Nhai, Phổ Yên
tuyen-quang|Chiêm Hóa, Hàm Yên, Lâm Bình, Na Hang, Sơn Dương, Yên Sơn
bac-kan|Ba Bể, Bạch Thông, Chợ Đồn, Chợ Mới, Na Rì, Ngân Sơn, Pác Nặm
yen-bai|Lục Yên, Mù Cang Chải, Trạm Tấu, Trấn Yên, Văn Chấn, Văn Yên, Yên Bình
son-la|Mộc Châu, Vân Hồ, Yên Châu, Mai Sơn, Thuận Châu, Quỳnh Nhai, Mường La, Bắc Yên, Sông Mã, Sốp Cộp
hoa-binh|Đà Bắc, Mai Châu, Lạc Sơn, Lạc Thủy, Tân Lạc, Cao Phong, Kim Bôi, Yên Thủy, Lương Sơn
phu-tho|Lâm Thao, Đoan Hùng, Hạ Hòa, Thanh Ba, Phù Ninh, Cẩm Khê, Tam Nông, Thanh Sơn, Tân Sơn, Yên Lập
vinh-phuc|Bình Xuyên, Lập Thạch, Sông Lô, Tam Đảo, Vĩnh Tường, Yên Lạc
lang-son|Bắc Sơn
quang-ninh|Cô Tô, Quảng Yên, Đông Triều
lao-cai|Bảo Yên
dien-bien|Mường Ảng, Điện Biên Đông
`;
