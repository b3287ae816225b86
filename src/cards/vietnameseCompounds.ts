/** Vietnamese words of two syllables that are frequent in this record: written apart, they should not part at a line's end. */
export const vietnameseCompounds: ReadonlySet<string> = new Set(
  `bí thư, biên bản, biên giới, ca khúc, cảm ơn, cao cấp, cao nguyên, cấp cao, châu lục, chính phủ, chính quyền, chính sách, chủ tịch,
  chuyến thăm, chương trình, chúc mừng, công tác, cơ chế, cơ hội, cửa khẩu, dịch bệnh, doanh nghiệp, du lịch, đại biểu, đại sứ,
  đầu tiên, đầu tư, đẩy mạnh, đề nghị, đề xuất, địa phương, điều kiện, đoàn kết, đóng góp, đường bộ, đường sắt, giáo dục, giao lưu,
  giao thương, giảm nghèo, gián đoạn, hai bên, hàng hóa, hành lang, hiệp định, hiệu quả, hòa bình, hoạt động, hội đàm, hội nghị,
  hội thảo, hợp tác, hữu nghị, kế hoạch, kết nối, kết quả, khai mạc, khẳng định, khó khăn, khu vực, khuyến khích, kim ngạch,
  kinh doanh, kinh nghiệm, kinh tế, ký kết, kỷ niệm, kỳ họp, láng giềng, lãnh đạo, lần đầu, lĩnh vực, lợi ích, luân phiên, mô hình,
  môi trường, mở rộng, mục tiêu, nhân dân, nhân vật, nhập khẩu, nông dân, nông nghiệp, nghèo đói, ngoại giao, ngoại vụ, phát biểu,
  phát triển, phía bắc, phiên họp, phối hợp, phụ nữ, quan hệ, quan tâm, quản lý, quốc gia, quốc hội, quốc tế, sáng kiến, song phương,
  sự kiện, tăng cường, tặng phẩm, tham gia, thành lập, thành phố, thành tựu, thanh niên, thế giới, thiết bị, thỏa thuận, thông qua,
  thúc đẩy, thuận lợi, thực hiện, thường niên, thương mại, tiếp tục, tiếp xúc, tỉnh ủy, tổ chức, toàn diện, trách nhiệm, trao đổi,
  trao tặng, triển khai, trực tiếp, trực tuyến, trung ương, tư pháp, ủy ban, văn hóa, văn kiện, vật tư, viện trợ, việc làm,
  xây dựng, xuất khẩu, xúc tiến, ý kiến, y tế`.split(/,\s+/),
);
