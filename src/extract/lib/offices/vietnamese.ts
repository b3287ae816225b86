/** Words of Vietnamese offices. Lists are separated by `|`; spelling is settled when they are folded. */
import { phraseTable } from '../phrases.ts';

const party =
  'tổng bí thư|phó tổng bí thư|bí thư|bí thư thứ nhất|phó bí thư|phó bí thư thường trực|ủy viên bộ chính trị|ủy viên trung ương đảng|ủy viên trung ương|ủy viên ban chấp hành|ủy viên bch|ủy viên dự khuyết|ủy viên ban thường vụ|ủy viên thường vụ|ủy viên btv|ủy viên ban|ủy viên|thường trực ban bí thư|thường vụ|trưởng ban|phó trưởng ban|phó ban|chủ nhiệm|phó chủ nhiệm|chánh văn phòng|phó chánh văn phòng|chánh thanh tra|phó chánh thanh tra';
const government =
  'chủ tịch nước|phó chủ tịch nước|chủ tịch|phó chủ tịch|phó chủ tịch thường trực|thủ tướng|phó thủ tướng|phó thủ tướng thường trực|bộ trưởng|thứ trưởng|thứ trưởng thường trực|trợ lý bộ trưởng|quốc vụ viên|ủy viên quốc vụ|tỉnh trưởng|phó tỉnh trưởng|châu trưởng|phó châu trưởng|thị trưởng|phó thị trưởng|huyện trưởng|phó huyện trưởng|khu trưởng|phó khu trưởng|giám đốc|phó giám đốc|tổng giám đốc|phó tổng giám đốc|cục trưởng|phó cục trưởng|cục phó|vụ trưởng|phó vụ trưởng|vụ phó|tổng cục trưởng|phó tổng cục trưởng|chi cục trưởng|phó chi cục trưởng|sở trưởng|phó sở trưởng|trưởng phòng|phó trưởng phòng|phó phòng|tổng thư ký|phó tổng thư ký|thư ký|chánh án|phó chánh án|kiểm sát trưởng|trưởng công an|phó trưởng công an';
const abroad =
  'đại sứ|đại sứ đặc mệnh toàn quyền|phó đại sứ|tổng lãnh sự|phó tổng lãnh sự|lãnh sự|phó lãnh sự|đại biện|đại biện lâm thời|công sứ|tham tán|tham tán công sứ|tham tán thương mại|tùy viên|trưởng đại diện|trưởng cơ quan đại diện|đặc phái viên|người phát ngôn|phó phát ngôn';
const forces =
  'tư lệnh|phó tư lệnh|tư lệnh trưởng|chính ủy|phó chính ủy|chỉ huy trưởng|phó chỉ huy trưởng|chỉ huy phó|đồn trưởng|phó đồn trưởng|đồn phó|chính trị viên|phó chính trị viên|chính trị viên phó|trạm trưởng|phó trạm trưởng|trưởng trạm|phó trưởng trạm|đội trưởng|phó đội trưởng|đại đội trưởng|tiểu đoàn trưởng|trung đoàn trưởng|sư đoàn trưởng|chi đội trưởng|phó chi đội trưởng|đại đội phó|tham mưu trưởng|phó tham mưu trưởng|tổng tham mưu trưởng|phó tổng tham mưu trưởng|tổng đội trưởng|phó tổng đội trưởng|trưởng đồn|phó trưởng đồn|hải đội trưởng|cụm trưởng|phó cụm trưởng';
const bodies =
  'viện trưởng|phó viện trưởng|hiệu trưởng|phó hiệu trưởng|hiệu phó|trưởng khoa|phó trưởng khoa|tổng biên tập|phó tổng biên tập|hội trưởng|phó hội trưởng|trưởng thôn|trưởng bản|tổ trưởng|phó tổ trưởng|hạt trưởng|phó hạt trưởng|chánh sở|tổng lãnh đội|đại biểu quốc hội|nghiên cứu viên|giảng viên|quản đốc|phó quản đốc';

/** Words that begin like an office and are none. */
const others = 'đại sứ quán|tổng lãnh sự quán|lãnh sự quán|ủy viên hội|thư ký tòa soạn';

export const heads = phraseTable<boolean>('vi', [
  [[party, government, abroad, forces, bodies].join('|'), true],
  [others, false],
]);

/** Words before an office that belong to it. */
export const beforeHead = phraseTable('vi', [['nguyên|quyền|nguyên quyền|cựu|tân', true]]);

/** Words before a name that are no office. */
export const honorifics = phraseTable('vi', [
  [
    'đồng chí|các đồng chí|đ/c|ông|bà|các ông|ngài|quý ông|chị|anh|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu tướng|trung tướng|thượng tướng|đại tướng|tiến sĩ|ts|ts.|pgs|gs|pgs.ts|gs.ts|pgs.ts.|gs.ts.|pgs, ts|gs, ts|bác sĩ|bs|bs.|ths|ths.|thạc sĩ|luật sư',
    true,
  ],
]);

/** Institutions whose names may hold commas and “và”. */
export const institution =
  /(?:sở|bộ|cục|vụ|ban|uỷ ban|phòng|trường|viện|hội|tổng cục|trung tâm|liên hiệp) [^;:]{1,80}$/u;
/** The beginning of another institution, place or person after “và”. */
export const anotherOne =
  /^(?:Sở|Bộ|Ban|Uỷ ban|Ủy ban|Cục|Vụ|Hội|Trường|Công ty|Tập đoàn|Trung tâm|Đoàn|Viện|Học viện|Tỉnh|Thành|Châu|Huyện|Trung Quốc|Vân Nam|Quảng|Ông|Bà|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại úy|Thượng úy|Trung úy|Thiếu tướng|Trung tướng)(?!\p{L})/u;
/** A dash inside a name: `Hữu nghị Việt Nam - Trung Quốc`. */
export const innerDash =
  /(?:việt nam|việt|trung quốc|kinh tế|chính trị|khoa học|văn hoá) [-–] (?:trung|việt|lào|campuchia|xã hội|công nghệ|thể thao|du lịch)/u;
/** `Đại sứ tại Bỉ và EU`: two posts of one person. */
export const posting = /(?:đại sứ|lãnh sự|tham tán) [^;:]{0,60}tại [^;:,]{1,30}$/u;
/** How the name of an institution goes on after a comma or “và”. */
export const institutionRest =
  /^(?:, ?(?:thể thao|thương binh|đầu tư|công nghệ|lâm nghiệp|thuỷ sản|tôn giáo|gia đình|du lịch|khoa học|thể dục)|,? ?và (?:đào tạo|du lịch|đầu tư|phát triển|công nghệ|môi trường|truyền thông|xã hội|xây dựng|hợp tác|phát triển nông thôn|thể thao|trẻ em|kinh tế|đô thị|nông thôn|tôn giáo|nhân đạo|dân vận|vận tải|công nghiệp|thương mại|gia đình|kinh doanh|nhân văn|kiểm soát|xuất nhập cảnh|đối ngoại|giáo dục|nghiên cứu|eu\b|liên minh|asean|bảo hiểm|cứu hộ|an sinh))/u;

/**
 * Words in small letters at which an office ends; `false` marks phrases that hold such a word and belong to an office all the same.
 */
export const stops = phraseTable<boolean>('vi', [
  [
    'ban chỉ đạo|ủy ban chỉ đạo|tiểu ban chỉ đạo|trưởng đại diện|cơ quan đại diện|văn phòng đại diện|việc làm|tiếp công dân|tham gia giao thông|đoàn đại biểu quốc hội|ủy ban hợp tác|hội đồng các|ủy ban các|các dân tộc|các tổ chức hữu nghị|các khu công nghiệp|các khu kinh tế|các doanh nghiệp|hội các|liên hiệp các|các vấn đề|đầu tư|lãnh đạo tỉnh|tư vấn|thanh tra|trung ương đảng|cộng sản|từ thiện|người có|dự khuyết|dự án|dự trữ|dự báo|theo dõi|ngoại giao|giao thông|thông tin|tổ chức tỉnh|ban tổ chức|ủy ban kiểm tra|ban kiểm tra|tối cao|sáng tạo|trong nước|ngoài nước|hiện đại|hỗ trợ doanh nghiệp',
    false,
  ],
  [
    'đã|đang|sẽ|vừa|cũng|đều|cùng|với|gặp|gặp gỡ|tiếp|tiếp đón|tiếp xã giao|đón|đón tiếp|chào|chào mừng|cho|cho biết|cho rằng|biết|phát biểu|khẳng định|đề nghị|nhấn mạnh|đề xuất|thay mặt|chủ trì|đồng chủ trì|dự|tham dự|tham gia|dẫn đầu|làm|làm trưởng đoàn|do|bởi|là|thăm|sang thăm|sang|đến|tới|trao|tặng|trao tặng|ký|ký kết|bày tỏ|mong|mong muốn|cảm ơn|cám ơn|đánh giá|ghi nhận|chúc|chúc mừng|gửi|nhận|có|được|bị|để|khi|nếu|như|rằng|này|đó|nói|mời|hội kiến|hội đàm|trao đổi|thông báo|báo cáo|giới thiệu|yêu cầu|chỉ đạo|nêu|nêu rõ|hy vọng|tin tưởng|lưu ý|kiến nghị|cam kết|nhất trí|thống nhất|đọc|khai mạc|điều hành|cắt băng|chứng kiến|gồm|bao gồm|trong đó|ông|bà|đồng chí|các đồng chí|các|những|cùng dự|cùng đi|đi cùng|tại hội nghị|tại hội thảo|tại buổi|tại cuộc|tại lễ|tại diễn đàn|tại chương trình|tại phiên|tại đây|tại điểm cầu|nhân dịp|phía|từ|vì|theo|sau|sau khi|trước|đại diện|lãnh đạo|và đoàn|chia sẻ|hoan nghênh|thừa nhận|tuyên bố|trả lời|đồng ý|thăm hỏi|tổ chức|hỗ trợ|ủng hộ|cung cấp|trình bày|gợi mở|giao nhiệm vụ|quyết định|cần|phải|có mặt|trong|trên|bắt tay|hiện|năm|ngày|sáng|chiều|tối|tiếp tục|thực hiện|vào|lên|tin|thì|mà|nhưng|tuy nhiên|đồng thời|qua|tháp tùng|dâng hương|tiến hành|khảo sát|kiểm tra|động viên|biểu dương|xúc động|vui mừng|trân trọng|chân thành|nhiệt liệt|phối hợp|triển khai|xây dựng kế hoạch|cử|đưa|bàn giao|hoàn thành|đạt|mở|hợp tác với|sẵn sàng|luôn|không|tích cực|chủ động|thường xuyên|bố trí|vận động|huy động|kêu gọi|thành lập|ban hành|nhằm|giữa|dành|tuyển sinh',
    true,
  ],
]);
