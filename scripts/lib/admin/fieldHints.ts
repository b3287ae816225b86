/** What stands below a field of the record's forms. English is what other editors show beside the same field. */
import type { Locale } from '../../../src/schemas/common.ts';
import type { CollectionName } from '../../../src/schemas/index.ts';
import { describeField } from '../fieldDescriptions.ts';

type Hint = readonly [vi: string, zh: string];

/** By field, or by `collection.field`. A field whose label says it all has none. */
const hints: Readonly<Record<string, Hint>> = {
  aliases: ['Dùng để tìm kiếm và đối chiếu, không in ra làm tên', '用于搜索和比对，不作为名称显示'],
  alternatives: ['Mỗi cách hiểu kèm trích dẫn của nó', '每种读法须附其依据'],
  asOf: ['Ngày (EDTF) mà nguồn nêu người này giữ chức vụ', '来源提到该人任此职的日期（EDTF）'],
  attribution: ['Chỉ khi nguồn nêu rõ ai nói hoặc ai thống kê', '仅当来源写明是谁所说或统计时填写'],
  'articles.basis': ['Dấu của bản gốc mà bản dịch dựa vào; lệnh npm run translations in ra', '译文所依据原文的摘要值，由 npm run translations 给出'],
  'facts.basis': ['Dấu của tên tiếng Việt mà bản tiếng Trung và tiếng Anh dựa vào', '中文和英文名称所依据的越南文名称的摘要值'],
  borders: ['Những nơi tiếp giáp ở bên kia biên giới', '边境另一侧与其接壤的地方'],
  caveat: ['Điều bạn đọc cần biết về trang này', '读者需要了解的情况'],
  change: ['Chỉ khi con số là mức tăng hoặc giảm; giảm thì ghi số âm', '仅当数字为增减量时填写，减少记为负数'],
  corrections: ['Mọi thay đổi của giá trị đã công bố, cũ trước mới sau', '已发布数值的每一次改动，按时间先后'],
  country: ['Mã ISO 3166-1 như VN; để trống với vùng gồm nhiều nước', 'ISO 3166-1 代码，如 VN；跨国区域留空'],
  currency: ['Chỉ khi đơn vị cũng là đồng tiền đó', '仅当单位就是该货币时填写'],
  date: ['Ngày theo EDTF, như 2023-11-13', 'EDTF 日期，如 2023-11-13'],
  disputed: ['Khi các nguồn nói khác nhau: các cách hiểu khác và lý do chọn một', '来源说法不一时：其他读法及取舍理由'],
  draft: ['Bật để chưa công bố', '开启后暂不发布'],
  evidence: ['Chỗ nguồn nói điều đó; các cụm từ cộng lại phải cho thấy giá trị, đơn vị, mức chính xác và ngày', '来源的出处；各短语合起来须能看出数值、单位、精确程度和日期'],
  facilitators: ['Bên thu xếp mà không phải bên tặng', '促成捐赠但并非捐赠方'],
  'facts.from': ['Thời kỳ (EDTF) dùng để so sánh', '作比较的时期（EDTF）'],
  inferred: ['Khi giá trị không được in trong nguồn: nói vì sao vẫn ghi ở đây', '来源未印出该值时填写：说明为何仍记于此'],
  items: ['Những gì được tặng; tên không kèm con số', '所捐物品；名称中不含数字'],
  'facts.label': ['Dữ kiện nói về điều gì, bằng ba thứ tiếng và không kèm con số', '事实的内容，用三种语言写，不含数字'],
  'sources.kind': ['report: trang đã chụp lại, dùng làm căn cứ; reference: trang chỉ để tham khảo', 'report：已存档、可作依据的页面；reference：仅供参考的页面'],
  legalBasis: ['Văn bản tạo ra thay đổi và thay đổi gì', '作出变更的法律文件及变更内容'],
  names: ['Tên bằng ba thứ tiếng', '三种语言的名称'],
  nameNote: ['Điều giúp phân biệt với người trùng tên', '与同名者的区别，或关于姓名须知的情况'],
  office: ['Chức vụ kèm địa phương', '职务，写明所属地方'],
  original: ['Chỉ bật ở một thứ tiếng: thứ tiếng viết trước', '只在最先撰写的那种语言开启'],
  paragraph: ['0 là tiêu đề, 1 là sa-pô; c1 là chú thích ảnh đầu tiên', '0为标题，1为导语；c1为第一则图片说明'],
  paragraphs: ['Do lệnh npm run translations ghi; không sửa tay', '由 npm run translations 写入，请勿手改'],
  period: ['Thời kỳ (EDTF), như 2016/2020', '时期（EDTF），如 2016/2020'],
  phrase: ['Nhiều nhất 12 từ của nguồn, đúng từng chữ', '最多摘录原文12个词，逐字照录'],
  'facts.places': ['Những nơi dữ kiện nói tới, theo tên gọi vào thời điểm đó', '事实涉及的地方，按当时的建置填写'],
  planned: ['Bật khi con số mới là dự kiến', '数字为计划数时开启'],
  'articles.published': ['Ngày Biên niên đăng bài, như 2026-11-21', '本纪事发布文章的日期，如 2026-11-21'],
  'sources.published': ['Giờ như trang in (ISO 8601) hoặc ngày (EDTF)', '按页面所印的时间（ISO 8601）或日期（EDTF）'],
  printedDate: ['Chép đúng như trang in', '照页面所印抄录'],
  qualifier: ['Nguồn nói con số chắc tới đâu; exact khi nguồn không rào đón', '来源对数字的限定；无限定时选 exact'],
  quantity: ['Con số với đơn vị của nguồn, không làm tròn, không quy đổi', '来源中的数字与单位，不取整，不换算'],
  reviewed: ['Chỉ ghi khi một người khác đã đối chiếu với nguồn', '仅当另一人已与来源核对后填写'],
  series: ['Cùng một tên cho cùng một thứ được đếm ở nhiều thời điểm', '同一事物在不同时间的统计用同一名称'],
  signed: ['Ngày ký (EDTF), khi biết hoặc suy ra được', '签署日期（EDTF），已知或可推断时填写'],
  speaker: ['Nhiều bên nếu họ cùng nói', '共同发表时可填多方'],
  state: ['Chỉ chọn reviewed sau khi có người đối chiếu với bản gốc', '有人与原文核对之后才可选 reviewed'],
  successor: ['Nơi mà địa phương này đã nhập vào', '该地并入的地方'],
  'articles.summary': ['Một hoặc hai câu, không có con số', '一两句话，不含数字'],
  'articles.title': ['Tiêu đề do Biên niên tự đặt, không chép của nguồn', '本纪事自拟的标题，不照抄来源'],
  'sources.title': ['Tiêu đề như trang in', '照页面所印的标题'],
  topics: ['Từ một đến ba lĩnh vực', '一至三个领域'],
  translation: ['Dịch từ bản nào và đã có người đối chiếu chưa; để trống ở bản gốc', '译自哪一版、是否有人核对；原文留空'],
  valid: ['Để trống khi không biết có thay đổi', '未知有变更时留空'],
  value: ['Chữ số trơn: 6000000000', '只写数字：6000000000'],
  via: ['Cơ quan báo chí dẫn lại lời đó', '转述该说法的媒体或机构'],
  vi: ['Đầy đủ dấu', '声调符号须完整'],
  wikidata: ['Như Q36400', '如 Q36400'],
  withdrawn: ['Khi Biên niên không còn đứng sau dữ kiện này; địa chỉ vẫn giữ', '本纪事不再认可该事实时填写；网址保留并说明原因'],
  zh: ['Chữ giản thể', '简体字'],
  zhCertainty: ['Tên người và nơi chưa chắc sẽ in bằng chữ Latinh', '不确定的人名、地名以拉丁字母显示'],
};

/** The hint of a field, or nothing where its label is enough. */
export function hintField(collection: CollectionName, field: string, locale: Locale): string | undefined {
  if (locale === 'en') return describeField(collection, field);
  return (hints[`${collection}.${field}`] ?? hints[field])?.[locale === 'vi' ? 0 : 1];
}
