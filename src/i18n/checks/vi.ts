/** What `npm run check` says, in Vietnamese: by the English template, with the same placeholders. */
export const vi: Readonly<Record<string, string>> = {
  'Missing <Note lang="{0}">': 'Thiếu <Note lang="{0}">',
  'Missing correction of {0} from {1} to {2}, which has been published':
    'Thiếu lời đính chính ngày {0} từ {1} thành {2}, vốn đã được đăng',
  'Missing description of the picture between [ and ]': 'Thiếu lời mô tả ảnh giữa [ và ]',
  'Missing fact that has been published, expected the file with withdrawn: its date and the reason':
    'Thiếu dữ kiện đã đăng; cần giữ tệp và ghi withdrawn kèm ngày và lý do',
  'Missing fact {0}, which {1} cites': 'Thiếu dữ kiện {0} mà {1} có dẫn',
  'Missing file or folder': 'Không có tệp hoặc thư mục này',
  'Missing folder': 'Không có thư mục này',
  'Missing picture {0} beside the article': 'Thiếu ảnh {0} bên cạnh bài viết',
  'Missing text of the link between [ and ]': 'Thiếu chữ của liên kết giữa [ và ]',
  'Missing {0} on <{1}>': 'Thiếu {0} ở <{1}>',
  'Missing {0}, by which the evidence of this report is proved':
    'Thiếu {0}, tệp dùng để chứng minh căn cứ lấy từ bản tin này',
  'Unexpected <Note> within a line, expected <Note> and </Note> on lines of their own':
    '<Note> đứng giữa dòng; <Note> và </Note> phải ở dòng riêng',
  'Unexpected <{0}>': 'Không có thành phần <{0}>',
  'Unexpected <{0}> inside <{1}>': '<{0}> không được nằm trong <{1}>',
  'Unexpected <{0}> inside a link': '<{0}> không được nằm trong liên kết',
  'Unexpected <{0}> without text': '<{0}> không có chữ bên trong',
  'Unexpected Note without lang, expected <Note lang="vi">, "zh" and "en"':
    'Note thiếu lang; cần có <Note lang="vi">, "zh" và "en"',
  'Unexpected YAML: {0}': 'YAML không đọc được: {0}',
  'Unexpected [, expected at most {0} open at once':
    'Quá nhiều dấu [ chưa đóng; nhiều nhất là {0} dấu cùng lúc',
  'Unexpected address [{0}]:, which no link uses': 'Địa chỉ [{0}]: không được liên kết nào dùng',
  'Unexpected address “{0}”': 'Địa chỉ “{0}” không dùng được',
  'Unexpected alias *, expected the value itself': 'Không dùng bí danh *; hãy ghi chính giá trị',
  'Unexpected alternative that equals an earlier one, expected one that differs':
    'Cách ghi khác này trùng với cách ghi ở trên; cần một giá trị khác',
  'Unexpected alternative that equals the stated value, expected one that differs':
    'Cách ghi khác này trùng với giá trị đã nêu; cần một giá trị khác',
  'Unexpected alternative without a value, expected quantity, date or text':
    'Cách ghi khác này không có giá trị; cần quantity, date hoặc text',
  'Unexpected anchor &': 'Không dùng dấu neo &',
  'Unexpected article that cites no fact': 'Bài không dẫn dữ kiện nào',
  'Unexpected attribute {0} on <{1}>': '<{1}> không có thuộc tính {0}',
  'Unexpected basis {0} of the {1} label, expected {2}: the Vietnamese label has changed since':
    'basis của tên bằng tiếng {1} là {0}, phải là {2}: tên tiếng Việt đã thay đổi sau khi dịch',
  'Unexpected basis {0}, expected {1}: the original has changed since':
    'basis là {0}, phải là {1}: bản gốc đã thay đổi sau khi dịch',
  'Unexpected basis {0}, expected {1}: the original has changed since: {2}':
    'basis là {0}, phải là {1}: bản gốc đã thay đổi sau khi dịch: {2}',
  'Unexpected block inside <{0}>, expected it within a sentence':
    '<{0}> chứa cả một khối; nó phải nằm trong câu',
  'Unexpected bytes that are not UTF-8': 'Tệp có byte không phải UTF-8',
  'Unexpected cell, expected {0} as in the first row': 'Thừa ô; mỗi hàng có {0} ô như hàng đầu',
  'Unexpected check box': 'Không dùng ô đánh dấu',
  'Unexpected citation of {0}, which is withdrawn': 'Dẫn {0}, dữ kiện đã rút lại',
  'Unexpected comparison of {0} with itself, expected an earlier period':
    '{0} được so với chính nó; cần một giai đoạn trước đó',
  'Unexpected control character or broken UTF-8 in a name': 'Tên có ký tự điều khiển hoặc mã UTF-8 hỏng',
  'Unexpected currency {0}, expected {1} as in “{2}”': 'Loại tiền là {0}, phải là {1} như trong “{2}”',
  'Unexpected date {0}, expected one that a phrase prints, or inferred with the reason':
    'Không cụm từ nào in ngày tháng {0}; hãy sửa lại, hoặc thêm inferred kèm lý do',
  'Unexpected date {0}, expected one that a phrase prints: {1}, or inferred with the reason':
    'Không cụm từ nào in ngày tháng {0}; đọc được: {1}. Hãy sửa lại, hoặc thêm inferred kèm lý do',
  'Unexpected decomposed letters, expected Unicode NFC':
    'Chữ và dấu được lưu tách rời; cần Unicode dựng sẵn (NFC)',
  'Unexpected draft {0} in a published article, expected draft: true on the article too, or none on the {1}':
    'Bài không phải bản nháp lại dẫn bản nháp {0}; hãy ghi draft: true cho cả bài, hoặc bỏ draft ở {1}',
  'Unexpected draft: true on a fact that has been published, expected withdrawn':
    'Dữ kiện đã đăng không thể trở lại draft: true; hãy dùng withdrawn',
  'Unexpected end of file, expected a second line --- after the fields':
    'Tệp kết thúc quá sớm; sau các trường phải có dòng --- thứ hai',
  'Unexpected end {0} before the beginning {1}': 'Thời điểm kết thúc {0} đứng trước thời điểm bắt đầu {1}',
  'Unexpected fact {0}, which {1} does not cite': 'Dẫn dữ kiện {0} mà {1} không dẫn',
  'Unexpected field name “{0}”': 'Không dùng được tên trường “{0}”',
  'Unexpected field name, expected plain text': 'Tên trường phải là văn bản thuần',
  'Unexpected field “{0}”': 'Không có trường “{0}”',
  'Unexpected field “{0}” in {1}': 'Không có trường “{0}” trong {1}',
  'Unexpected file name “{0}”, expected vi.mdx, zh.mdx or en.mdx':
    'Tên tệp là “{0}”, phải là vi.mdx, zh.mdx hoặc en.mdx',
  'Unexpected file name “{0}”, {1}': 'Tên tệp “{0}” không hợp lệ, {1}',
  'Unexpected file {0}, expected .mdx': 'Không nhận tệp {0}; cần tệp .mdx',
  'Unexpected folder {0}, which is not an article in content/articles/':
    'Thư mục {0} không ứng với bài nào trong content/articles/',
  'Unexpected folder “{0}”, expected a day that exists':
    'Tên thư mục “{0}” phải bắt đầu bằng một ngày có thật',
  'Unexpected folder “{0}”, {1}': 'Tên thư mục “{0}” không hợp lệ, {1}',
  'Unexpected folder, expected one of {0}': 'Tệp nằm sai thư mục; phải là một trong: {0}',
  'Unexpected frontmatter, expected fields of the form name: value':
    'Phần đầu tệp phải gồm các trường dạng tên: giá trị',
  'Unexpected hard link, expected a file of its own': 'Đây là liên kết cứng; cần một tệp riêng',
  'Unexpected heading of level {0}, expected ## to ####': 'Tiêu đề cấp {0}; chỉ dùng từ ## đến ####',
  'Unexpected heading without text': 'Tiêu đề không có chữ',
  'Unexpected hidden character {0}': 'Có ký tự ẩn {0}',
  'Unexpected id {0}, which is not in content/{1}/': 'Không có mã {0} trong content/{1}/',
  'Unexpected id {0}, which is not in content/{1}/, did you mean {2}?':
    'Không có mã {0} trong content/{1}/; có phải ý bạn là {2}?',
  'Unexpected indent of more than 60 characters': 'Dòng thụt vào quá 60 ký tự',
  'Unexpected inferred date {0}, expected one whose parts stand in a phrase or in inferred.why':
    'Ngày tháng suy ra {0} phải có từng phần trong cụm từ hoặc trong inferred.why',
  'Unexpected lang, since an article is written in one language':
    'Không dùng lang ở đây, vì bài chỉ viết bằng một thứ tiếng',
  'Unexpected line of {0} characters, expected at most {1}': 'Dòng dài {0} ký tự; nhiều nhất là {1}',
  'Unexpected line {0}, expected at most {1} lines': 'Có đến dòng {0}; nhiều nhất là {1} dòng',
  'Unexpected link or file, expected a folder': 'Đây là liên kết hoặc tệp; cần một thư mục',
  'Unexpected link or picture inside <{0}>, which links by itself':
    'Không đặt liên kết hay ảnh trong <{0}>, vì tự nó đã là liên kết',
  'Unexpected mass of fields, expected at most {0} characters and brackets {1} deep':
    'Các trường quá lớn; nhiều nhất là {0} ký tự và {1} tầng ngoặc',
  'Unexpected merge-conflict marker': 'Còn dấu xung đột của Git',
  'Unexpected number of list items, expected at most {0}':
    'Quá nhiều mục trong danh sách; nhiều nhất là {0}',
  'Unexpected number of “{0}”, expected at most {1}': 'Quá nhiều dấu “{0}”; nhiều nhất là {1}',
  'Unexpected number {0} at the head of a list item, expected {1}':
    'Mục danh sách mang số {0}, phải là {1}',
  'Unexpected number {0} outside <Fact>': 'Con số {0} nằm ngoài <Fact>',
  'Unexpected number {0}, whose written form would be lost': 'Con số {0} sẽ bị mất dạng viết',
  'Unexpected paragraph {0} of {1}, expected {2}': '{1} không có đoạn {0}; các đoạn hiện có: {2}',
  'Unexpected paragraph {0} of {1}, expected {2}; the phrase stands in {3}':
    '{1} không có đoạn {0}; các đoạn hiện có: {2}; cụm từ nằm ở đoạn {3}',
  'Unexpected paragraphs, expected those of the original: {0}': 'Các đoạn không khớp với bản gốc: {0}',
  'Unexpected path outside the project': 'Đường dẫn nằm ngoài dự án',
  'Unexpected phrase: it does not stand in paragraph {0} of {1}, but in paragraph {2}':
    'Cụm từ không nằm ở đoạn {0} của {1}, mà ở đoạn {2}',
  'Unexpected phrase: paragraph {0} of {1} has no “{2}”, and no other paragraph has the whole phrase':
    'Đoạn {0} của {1} không có “{2}”, và không đoạn nào có cả cụm từ',
  'Unexpected picture address “{0}”, expected ./name.png, .jpg or .webp':
    'Địa chỉ ảnh là “{0}”, phải có dạng ./name.png, .jpg hoặc .webp',
  'Unexpected place for a file, expected content/{0}/{1}': 'Tệp nằm sai chỗ; phải là content/{0}/{1}',
  'Unexpected place {0}, which began on {1}, for {2}':
    'Địa phương {0} từ ngày {1} mới có, chưa tồn tại vào {2}',
  'Unexpected place {0}, which ended on {1}, for {2}':
    'Địa phương {0} chỉ tồn tại đến hết ngày {1}, không dùng cho {2}',
  'Unexpected place {0}, which ended on {1}, for {2}, expected {3}':
    'Địa phương {0} chỉ tồn tại đến hết ngày {1}, không dùng cho {2}; hãy ghi {3}',
  'Unexpected prints of a text in {0}, expected {1} as in {2}':
    'Tệp đối chiếu ghi ngôn ngữ {0}, phải là {1} như trong {2}',
  'Unexpected prints of {0}, expected those of {1}': 'Tệp đối chiếu thuộc về {0}, phải là của {1}',
  'Unexpected prints of {0}, which is not in content/sources/':
    'Tệp đối chiếu của {0}, nguồn không có trong content/sources/',
  'Unexpected qualifier {0}, expected {1} as the phrase has it before “{2}”':
    'Từ chỉ mức độ là {0}, phải là {1} như cụm từ ghi trước “{2}”',
  'Unexpected quote or list, deeper than {0}': 'Trích dẫn hoặc danh sách lồng nhau quá {0} tầng',
  'Unexpected run of more than {0} “{1}”': 'Quá {0} dấu “{1}” liền nhau',
  'Unexpected second <Note lang="{0}">': 'Có hai <Note lang="{0}">',
  'Unexpected second address [{0}]:': 'Địa chỉ [{0}]: được ghi hai lần',
  'Unexpected second field of the same name, expected each name once':
    'Tên trường bị lặp lại; mỗi tên chỉ dùng một lần',
  'Unexpected second original of this article': 'Bài này có hai bản gốc',
  'Unexpected second session {0}': 'Kỳ họp thứ {0} được ghi hai lần',
  'Unexpected second {0} on <{1}>': '<{1}> có hai thuộc tính {0}',
  'Unexpected session without a mechanism': 'Có số kỳ họp nhưng không nêu cơ chế',
  'Unexpected session {0} of {1}, expected {2}': '{1} không có kỳ họp thứ {0}; hiện có: {2}',
  'Unexpected size of {0} KB, expected at most {1} KB': 'Tệp lớn {0} KB; nhiều nhất là {1} KB',
  'Unexpected source {0} of kind reference, expected a captured report':
    'Nguồn {0} thuộc loại reference; căn cứ phải lấy từ bản tin đã lưu',
  'Unexpected special file, expected a regular file': 'Đây là tệp đặc biệt; cần tệp thông thường',
  'Unexpected symbolic link, expected a regular file': 'Đây là liên kết tượng trưng; cần tệp thông thường',
  'Unexpected tag {0}': 'Không dùng thẻ {0}',
  'Unexpected text that is not JSON, {0}': 'Nội dung không phải JSON, {0}',
  'Unexpected text, expected <Note lang="vi"> … </Note> around it':
    'Chữ đứng ngoài ghi chú; hãy đặt trong <Note lang="vi"> … </Note>',
  'Unexpected translation without an original in the same folder':
    'Bản dịch không có bản gốc trong cùng thư mục',
  'Unexpected twin of {0}: some systems hold them for the same file':
    'Trùng tên với {0}: có hệ điều hành coi hai tên là một tệp',
  'Unexpected unit {0}, expected what stands with “{1}”: {2}':
    'Đơn vị là {0}, phải đúng với chữ đi cùng “{1}”: {2}',
  'Unexpected value {0} as a change, expected one that a phrase prints: {1}':
    'Mức tăng giảm {0} không được cụm từ nào in; đọc được: {1}',
  'Unexpected value {0}, expected one that a phrase prints: {1}':
    'Giá trị {0} không được cụm từ nào in; đọc được: {1}',
  'Unexpected { or < in the description of the picture': 'Lời mô tả ảnh có dấu { hoặc <',
  'Unexpected { … }, expected text': 'Có { … }; ở đây chỉ viết chữ',
  'Unexpected {0}': 'Không dùng {0} ở đây',
  'Unexpected {0} ({1}), expected {2} ({3})': 'Ký tự {0} ({1}), phải là {2} ({3})',
  'Unexpected {0} in “{1}”': '“{1}” có {0}',
  'Unexpected {0} {1}, which was published as {2}, without a new entry in corrections':
    '{0} nay là {1}, trước đã đăng là {2}, mà corrections không có mục mới',
  'Unexpected {0}, expected --- on the first line': 'Dòng đầu là {0}, phải là ---',
  'Unexpected {0}, expected text': 'Có {0}; ở đây chỉ viết chữ',
  'Unexpected {0}, which is given nowhere': '{0} không được khai báo ở đâu',
  'Unexpected {0}: {1} says {2} of the same': 'Ghi {0}, trong khi {1} ghi {2} về cùng một việc',
  'Unexpected {0}="{1}" on <{2}>': '<{2}> không nhận {0}="{1}"',
  'Unexpected {…} among the attributes of <{0}>': 'Có {…} trong thuộc tính của <{0}>',
  'Unexpected {…} as {0} of <{1}>, expected text in quotes':
    '{0} của <{1}> là {…}; phải là chữ trong dấu ngoặc kép',
  'an empty line': 'một dòng trống',
  'array': 'danh sách',
  'boolean': 'true hoặc false',
  'expected 12 hex digits in quotes': 'cần 12 chữ số thập lục phân trong dấu ngoặc kép',
  'expected 16 hex digits': 'cần 16 chữ số thập lục phân',
  'expected 64 hex digits': 'cần 64 chữ số thập lục phân',
  'expected <article-id>/<fact-name>, such as 2021-05-26-ha-giang-wenshan/delegations':
    'cần dạng <article-id>/<fact-name>, ví dụ 2021-05-26-ha-giang-wenshan/delegations',
  'expected Q and digits': 'cần chữ Q và các chữ số',
  'expected YYYY-MM-DD-short-name, such as 2023-03-27-party-secretaries':
    'cần dạng YYYY-MM-DD-ten-ngan, ví dụ 2023-03-27-party-secretaries',
  'expected a day, such as 2026-11-21': 'cần một ngày, ví dụ 2026-11-21',
  'expected a number up to 9007199254740991, which computers can hold exactly':
    'cần một số không quá 9007199254740991 để máy tính giữ được chính xác',
  'expected a paragraph number (0 is the title, 1 the lead) or a caption such as c1':
    'cần số đoạn (0 là tiêu đề, 1 là đoạn mở đầu) hoặc chú thích ảnh như c1',
  'expected a phrase of at most 12 words': 'cần một cụm từ không quá 12 chữ',
  'expected a summary of at most 320 characters': 'tóm tắt không được quá 320 ký tự',
  'expected a title of at most 140 characters': 'tiêu đề không được quá 140 ký tự',
  'expected a unit from src/schemas/units.ts': 'cần một đơn vị có trong src/schemas/units.ts',
  'expected an EDTF date in quotes, such as "2023-11-13"':
    'cần ngày tháng dạng EDTF trong dấu ngoặc kép, ví dụ "2023-11-13"',
  'expected an EDTF date that exists, such as 2023-11-13, 2023?-11-13, 2016/2020 or [..2021-05-26]':
    'cần một ngày tháng EDTF có thật, ví dụ 2023-11-13, 2023?-11-13, 2016/2020 hoặc [..2021-05-26]',
  'expected an ISO 8601 time such as 2021-05-26T16:12+07:00, or an EDTF date':
    'cần thời điểm ISO 8601 như 2021-05-26T16:12+07:00, hoặc ngày tháng EDTF',
  'expected an address that begins with https:// or http://':
    'cần địa chỉ bắt đầu bằng https:// hoặc http://',
  'expected an id of lower-case ASCII letters, digits and single hyphens, such as ha-giang':
    'cần mã gồm chữ thường không dấu, chữ số và dấu gạch nối đơn, ví dụ ha-giang',
  'expected an id that is not a reserved name': 'mã này là tên dành riêng, cần mã khác',
  'expected at least one evidence': 'cần ít nhất một căn cứ',
  'expected at least one paragraph': 'cần ít nhất một đoạn',
  'expected at least one source': 'cần ít nhất một nguồn',
  'expected at least one topic': 'cần ít nhất một chủ đề',
  'expected description: in three languages exactly when the title stands in brackets': 'phải có description: bằng ba thứ tiếng khi và chỉ khi đầu đề đặt trong ngoặc vuông',
  'expected at most 80 characters': 'không được quá 80 ký tự',
  'expected each paragraph once': 'mỗi đoạn chỉ được có một lần',
  'expected either value, or both min and max': 'cần value, hoặc cả min và max',
  'expected hashes of 6 hex digits each': 'cần các mã băm, mỗi mã 6 chữ số thập lục phân',
  'expected lower-case ASCII words joined by hyphens, such as border-trade':
    'cần các từ viết thường không dấu nối bằng gạch nối, ví dụ border-trade',
  'expected one line without spaces at its ends': 'cần một dòng, không có dấu cách ở đầu và cuối',
  'expected one of person: id, organization: id, place: id, or label: with vi, zh and en':
    'cần một trong các trường person: id, organization: id, place: id, hoặc label: gồm vi, zh và en',
  'expected some text': 'cần có chữ',
  'expected the 12 hex digits that `npm run translations` prints':
    'cần 12 chữ số thập lục phân do `npm run translations` in ra',
  'expected the source that names this session': 'cần nguồn nêu kỳ họp này',
  'expected two capital letters, such as VN': 'cần hai chữ hoa, ví dụ VN',
  'expected what npm run ingest writes': 'cần đúng những gì npm run ingest ghi ra',
  'expected zhCertainty: none exactly when there is no zh name':
    'chỉ ghi zhCertainty: none khi không có tên zh',
  'expected {0}': 'cần {0}',
  'former paragraph {0} removed': 'đoạn {0} trước đây đã bị bỏ',
  'int': 'số nguyên',
  'its title or summary': 'tiêu đề hoặc tóm tắt',
  'letters that only look Latin': 'chữ chỉ trông giống chữ Latinh',
  'missing': 'thiếu',
  'mix of scripts': 'các hệ chữ lẫn nhau',
  'no unit that is known': 'không có đơn vị nào đã biết',
  'none': 'không có',
  'number': 'số',
  'object': 'nhóm trường',
  'paragraph {0} “{1}” added': 'đoạn {0} “{1}” mới thêm',
  'paragraph {0} “{1}” changed': 'đoạn {0} “{1}” đã sửa',
  'string': 'chữ',
  'the fields': 'các trường',
  'there is none': 'không có giá trị nào',
  'unexpected field “{0}”': 'không có trường “{0}”',
  'unexpected value': 'giá trị không hợp lệ',
  'unexpected {0}': 'không nhận {0}',
  '{0} and {1} more': '{0} và {1} chỗ khác',
  '{0} to {1}': '{0} đến {1}',
  '{0}, expected number to be <={1}': '{0}, số phải nhỏ hơn hoặc bằng {1}',
  '{0}, expected number to be >={1}': '{0}, số phải lớn hơn hoặc bằng {1}',
  '{0}, expected number to be >{1}': '{0}, số phải lớn hơn {1}',
  '{0}, {1}': '{0}, {1}',
  '{0}: {1}': '{0}: {1}',
  '{0}: {1}, {2}': '{0}: {1}, {2}',
  '1 error': '1 lỗi',
  '{0} errors': '{0} lỗi',
  '1 warning': '1 cảnh báo',
  '{0} warnings': '{0} cảnh báo',
  'warning': 'cảnh báo',
  'Example: {0}': 'Ví dụ: {0}',
  'Guide: {0}': 'Hướng dẫn: {0}',
  'Unexpected “{0}”, expected “{1}”: {2}': 'Dùng “{0}”, nên viết “{1}”: {2}',
  'Unexpected “{0}”, a Chinese form that is not certain, expected “{1}”':
    '“{0}” là tên tiếng Trung chưa chắc chắn, nên in “{1}”',
  'Unexpected straight quotation mark {0}, expected {1}': 'Dấu ngoặc kép thẳng {0}, nên dùng {1}',
  'Unexpected half-width {0} beside Chinese, expected {1}':
    'Dấu câu nửa chiều ngang {0} cạnh chữ Hán, nên dùng {1}',
  'Unexpected second space, expected one': 'Thừa dấu cách; chỉ để một',
  'Unexpected tone mark in “{0}”, expected “{1}”':
    'Dấu thanh trong “{0}” đặt chưa đúng quy ước, nên viết “{1}”',
  'sessions of this mechanism are counted with 次': 'các kỳ của cơ chế này đếm bằng 次',
  'a committee of Viet Nam is 人民委员会, a government of China 人民政府':
    'ủy ban nhân dân của Việt Nam là 人民委员会, chính quyền của Trung Quốc là 人民政府',
  'the head of a people’s committee is not a governor':
    'người đứng đầu ủy ban nhân dân không phải là tỉnh trưởng',
  'the record writes the country’s name as the United Nations does':
    'Biên niên viết tên nước theo cách của Liên Hợp Quốc',
  'the mechanism has this official name': 'đây là tên chính thức của cơ chế',
  'this is a machine’s rendering of the name': 'đây là cách dịch máy của tên gọi',
  'only the first word and names have capitals': 'chỉ viết hoa chữ đầu và tên riêng',
  'Changed {0}: {1}': 'Đã sửa {0}: {1}',
  '{0} files changed': 'Đã sửa {0} tệp',
  'byte order mark': 'dấu thứ tự byte',
  'line ends': 'ký tự xuống dòng',
  'final newline': 'dòng trống cuối tệp',
  'trailing spaces': 'dấu cách cuối dòng',
  'Unicode NFC': 'Unicode dựng sẵn (NFC)',
  'Keep only regular .mdx files (and .json where the guide says so) in this folder.':
    'Trong thư mục này chỉ để tệp .mdx thông thường (và .json ở nơi hướng dẫn cho phép).',
  'Replace the link by the file itself.': 'Hãy thay liên kết bằng chính tệp đó.',
  'Split the text, or remove what was pasted by accident.': 'Hãy chia nhỏ văn bản hoặc xóa phần dán nhầm.',
  'Move or rename the file as the message says.': 'Hãy chuyển hoặc đổi tên tệp như thông báo nêu.',
  'Rename or delete one of the two files.': 'Hãy đổi tên hoặc xóa một trong hai tệp.',
  'Save the file as UTF-8.': 'Hãy lưu tệp ở dạng UTF-8.',
  'Delete the invisible character.': 'Hãy xóa ký tự ẩn đó.',
  'Retype the word in one script.': 'Hãy gõ lại từ đó bằng một hệ chữ.',
  'Save the text in Unicode NFC form.': 'Hãy lưu văn bản ở dạng Unicode dựng sẵn (NFC).',
  'Finish the merge and delete the conflict markers.':
    'Hãy hoàn tất việc hợp nhất và xóa các dấu xung đột.',
  'Remove the repeated signs.': 'Hãy bỏ những ký hiệu lặp lại.',
  'Begin the file with a line ---, the fields, and a second line ---.':
    'Đầu tệp phải là một dòng ---, các trường, rồi một dòng --- thứ hai.',
  'Mend the field as the message says; put text with special signs in quotes.':
    'Hãy sửa trường như thông báo nêu; chữ có ký hiệu đặc biệt thì đặt trong dấu ngoặc kép.',
  'Write the number as 12 or 1.5, or put it in quotes if it is text.':
    'Hãy viết số dạng 12 hoặc 1.5; nếu là chữ thì đặt trong dấu ngoặc kép.',
  'Change the field as the message says.': 'Hãy sửa trường như thông báo nêu.',
  'Mend or delete the markup; write a plain < as &lt; and { as \\{.':
    'Hãy sửa hoặc xóa phần đánh dấu; muốn in dấu < thì viết &lt;, dấu { thì viết \\{.',
  'Delete it: content is data and never runs.': 'Hãy xóa đi: nội dung là dữ liệu, không bao giờ được chạy.',
  'Use one of Fact, Place, Person, Mechanism, Source, Note.':
    'Hãy dùng một trong các thành phần Fact, Place, Person, Mechanism, Source, Note.',
  'Give plain text attributes in quotes, only those that the component has.':
    'Chỉ ghi những thuộc tính mà thành phần có, giá trị là chữ trong dấu ngoặc kép.',
  'Use only paragraphs, headings ## to ####, lists, quotes, links, emphasis and tables.':
    'Chỉ dùng đoạn văn, tiêu đề từ ## đến ####, danh sách, trích dẫn, liên kết, chữ nhấn mạnh và bảng.',
  'Use an https:// address or a relative one, without a script or data scheme.':
    'Hãy dùng địa chỉ https:// hoặc địa chỉ tương đối, không dùng lược đồ script hay data.',
  'Put the picture beside the article and name it by its file name.':
    'Hãy đặt ảnh cạnh bài viết và gọi bằng tên tệp.',
  'Cite the number with <Fact id="…" />, so that all languages print the same value.':
    'Hãy dẫn con số bằng <Fact id="…" /> để mọi thứ tiếng in cùng một giá trị.',
  'Correct the id, or add the entry it names.': 'Hãy sửa mã, hoặc thêm mục mà mã chỉ tới.',
  'Name an entry of the right kind.': 'Hãy nêu một mục đúng loại.',
  'Bring the translation up to date, then run npm run translations -- accept <article> <locale>.':
    'Hãy cập nhật bản dịch rồi chạy npm run translations -- accept <article> <locale>.',
  'Bring the label up to date, then run npm run translations -- accept <article> <locale>.':
    'Hãy cập nhật tên đã dịch rồi chạy npm run translations -- accept <article> <locale>.',
  'Add an entry to corrections: date, was, now, and the reason in vi, zh and en.':
    'Hãy thêm một mục vào corrections: date, was, now và lý do bằng vi, zh, en.',
  'Keep the file of a published fact; if it no longer holds, add withdrawn with date and reason, and cite it no more.':
    'Hãy giữ tệp của dữ kiện đã đăng; nếu không còn đúng thì thêm withdrawn kèm ngày, lý do và thôi dẫn nó.',
  'Cite the same facts in each language of the article.':
    'Hãy dẫn cùng những dữ kiện trong mọi thứ tiếng của bài.',
  'Mark exactly one language of the article with original: true.':
    'Hãy ghi original: true cho đúng một thứ tiếng của bài.',
  'Cite at least one fact.': 'Hãy dẫn ít nhất một dữ kiện.',
  'Write the note in vi, zh and en.': 'Hãy viết ghi chú bằng vi, zh và en.',
  'Name the place that existed at that time.': 'Hãy ghi địa phương tồn tại vào thời điểm đó.',
  'Declare the other value with disputed on one of the two facts, or say in the label or the period what differs.':
    'Hãy ghi giá trị kia vào disputed ở một trong hai dữ kiện, hoặc nêu rõ chỗ khác trong tên hay giai đoạn.',
  'Give the value that differs from the stated one, or delete disputed.':
    'Hãy ghi giá trị khác với giá trị đã nêu, hoặc xóa disputed.',
  'Quote the phrase as the paragraph has it, or name the paragraph that has it.':
    'Hãy chép cụm từ đúng như trong đoạn, hoặc ghi đúng đoạn có cụm từ đó.',
  'Correct the value, or quote a phrase that prints it; a date may be inferred with a reason that names it.':
    'Hãy sửa giá trị, hoặc dẫn một cụm từ có in giá trị đó; ngày tháng có thể suy ra kèm lý do nêu chính ngày tháng ấy.',
  'Name a paragraph that the source has: 0 is the title, 1 the lead, c1 the first caption.':
    'Hãy ghi một đoạn có trong nguồn: 0 là tiêu đề, 1 là đoạn mở đầu, c1 là chú thích ảnh thứ nhất.',
  'Make the prints from the captured page: npm run -s ingest -- FILE --id ID.':
    'Hãy tạo tệp đối chiếu từ trang đã lưu: npm run -s ingest -- FILE --id ID.',
  'Make the prints anew: npm run -s ingest -- FILE --id ID.':
    'Hãy tạo lại tệp đối chiếu: npm run -s ingest -- FILE --id ID.',
  'Give the number of a session that the mechanism lists, or add the session to the mechanism.':
    'Hãy ghi số của kỳ họp có trong cơ chế, hoặc bổ sung kỳ họp đó vào cơ chế.',
  'Put the earlier date first.': 'Hãy đặt thời điểm sớm hơn lên trước.',
  'Use the form of the glossary; where the text rightly says something else, leave it.':
    'Hãy dùng cách viết trong bảng thuật ngữ; nếu câu văn đúng là nói điều khác thì cứ để nguyên.',
  'Write it as the message says; npm run check -- --fix mends spaces and Chinese punctuation.':
    'Hãy viết như thông báo nêu; npm run check -- --fix tự sửa dấu cách và dấu câu tiếng Trung.',
  'spaces and Chinese punctuation': 'dấu cách và dấu câu tiếng Trung',
  'the Chinese wording has this order': 'tiếng Trung theo thứ tự này',
  'Unexpected content of version {0}, expected {1}: a published version is never edited, take the file back from git':
    'Nội dung thuộc phiên bản {0}, cần là {1}: phiên bản đã công bố không bao giờ được sửa, hãy lấy lại tệp từ git',
  'Unexpected name, expected {0}/<locale>/<path>/<version>.json as npm run addresses writes it':
    'Tên tệp không đúng, cần {0}/<locale>/<path>/<version>.json như lệnh npm run addresses ghi',
  'Unexpected text that is not JSON, expected what npm run addresses writes':
    'Không phải JSON, cần nội dung do lệnh npm run addresses ghi',
  'expected an address of this site':
    'cần một địa chỉ của trang này',
  'expected at most 2000 characters':
    'cần nhiều nhất 2000 ký tự',
  'expected the page of a fact, a place or a forum, or the home page':
    'cần trang của một dữ kiện, một địa phương hoặc một cơ chế, hoặc trang chủ',
  'digests': 'mã bản gốc',
  'order and quotes of the fields': 'thứ tự trường và dấu nháy',
  'spelling of ids': 'cách viết mã',
  'Unexpected indent, expected that of the fields beside it':
    'Dòng thụt vào không khớp; cần thụt bằng các trường cùng cấp',
  'Unexpected colon within a text, expected quotes around the text':
    'Có dấu hai chấm trong câu chữ; hãy đặt cả câu trong dấu nháy',
  'Unexpected {0} at the beginning of a text, expected quotes around the text':
    'Câu chữ bắt đầu bằng dấu {0}; hãy đặt cả câu trong dấu nháy',
  'Unexpected anchor or tag, expected the value itself':
    'Không dùng dấu neo hay nhãn kiểu; hãy ghi chính giá trị',
  'Unexpected item in brackets, expected items with one comma between them':
    'Các mục trong ngoặc chưa đúng; giữa hai mục cần đúng một dấu phẩy',
  'Unexpected line break before a colon, expected name: value on one line':
    'Xuống dòng trước dấu hai chấm; tên trường và giá trị phải ở cùng một dòng, dạng tên: giá trị',
  'Unexpected text after a value, expected quotes around the whole text':
    'Còn chữ sau khi giá trị đã kết thúc; hãy đặt cả câu trong một cặp dấu nháy',
  'Unexpected text without a colon, expected name: value':
    'Dòng này thiếu dấu hai chấm; cần dạng tên: giá trị',
  'Unexpected {0} within double quotes, expected {1} for a backslash':
    'Trong dấu nháy kép không dùng được {0}; muốn có dấu \\ hãy viết {1}',
  'Missing {0} at the end of the items in brackets':
    'Thiếu dấu {0} ở cuối các mục trong ngoặc',
  'Missing {0} at the end of the text':
    'Thiếu dấu {0} ở cuối câu chữ',
  'Missing space after the colon':
    'Thiếu dấu cách sau dấu hai chấm',
  'Missing space before #, expected one, or quotes around a text that holds the sign':
    'Thiếu dấu cách trước #; hãy thêm dấu cách, hoặc đặt trong dấu nháy nếu # thuộc câu chữ',
  'Missing hyphen before the item of a list':
    'Thiếu dấu gạch ngang trước mục của danh sách',
  'Unexpected line … or ---, expected fields up to the second line ---':
    'Có dòng ... hoặc --- nằm giữa các trường; các trường phải liền nhau đến dòng --- thứ hai',
  'Unexpected tab at the beginning of a line, expected spaces':
    'Đầu dòng có dấu tab; hãy dùng dấu cách',
  'Unexpected text after | or >, expected it on the lines below, or quotes around the text':
    'Còn chữ sau dấu | hoặc >; hãy viết xuống dòng dưới, hoặc đặt cả câu trong dấu nháy',
  'Unexpected {0}, which nothing opens':
    'Thừa dấu {0}, không có dấu mở tương ứng',
  'Unexpected hyphen after a colon, expected the list on the lines below, or quotes around the text':
    'Có dấu gạch ngang ngay sau dấu hai chấm; hãy viết danh sách ở các dòng dưới, hoặc đặt câu chữ trong dấu nháy',
  'Missing } of a {, expected text without braces':
    'Dấu { không có dấu } đóng lại; hãy viết câu chữ không có ngoặc nhọn',
  'Missing {0} at the end of an attribute':
    'Thiếu dấu {0} ở cuối giá trị của thuộc tính',
  'Missing > at the end of a tag, expected <Name … /> or <Name …>':
    'Thẻ chưa kết thúc bằng dấu >; cần dạng <Tên … /> hoặc <Tên …>',
  'Missing </{0}> after {1}, expected it in the same paragraph or list item, or <{2} … />':
    'Thiếu </{0}> sau {1}; thẻ đóng phải ở cùng đoạn hoặc cùng mục danh sách, hoặc viết <{2} … />',
  'Unexpected {0} inside another block, expected it where <{1}> stands':
    '{0} nằm lọt vào khối khác; phải cùng chỗ với <{1}>',
  'Unexpected {0}, expected </{1}> first':
    'Gặp {0}; trước đó phải có </{1}>',
  'Unexpected closing tag, expected the tag that it closes before it':
    'Thẻ đóng không có thẻ mở tương ứng ở trước',
  'Unexpected attribute in a closing tag':
    'Thẻ đóng không được có thuộc tính',
  'Unexpected / at the end of a closing tag':
    'Thẻ đóng không được kết thúc bằng dấu /',
  'Unexpected line outside the quote or list in which a tag began, expected the whole tag in it':
    'Thẻ bắt đầu trong lời trích hoặc danh sách nhưng dòng này nằm ngoài; cả thẻ phải ở trong đó',
  'Unexpected {0} after <, expected the name of a component, or \\< for the sign itself':
    'Sau dấu < là {0}; cần tên thành phần, hoặc viết \\< nếu muốn chính dấu ấy',
  'Unexpected {0} after =, expected the value between straight quotation marks "':
    'Sau dấu = là {0}; giá trị phải nằm giữa hai dấu nháy thẳng "',
  'Unexpected {0} in a tag, expected the name of a component, attributes such as id="…", and /> or >; addresses stand as [text](https://…)':
    'Trong thẻ có {0}; thẻ chỉ gồm tên thành phần, thuộc tính như id="…", rồi /> hoặc >; địa chỉ viết dạng [chữ](https://…)',
  'Unexpected {0} in a tag, expected attributes such as id="…", and /> or >':
    'Trong thẻ có {0}; chỉ được có thuộc tính như id="…", rồi /> hoặc >',
  'Unexpected markup: {0}':
    'Không đọc được đánh dấu: {0}',
  'Unexpected word “{0}”, did you mean {1}?':
    'Từ “{0}” có lẽ viết sai; có phải ý bạn là {1}?',
  'Unexpected word “{0}”, expected one that the dictionary or a name of the record holds':
    'Từ “{0}” không có trong từ điển cũng như trong các tên của Biên niên',
  'Correct the word; leave it where it is right, such as a name or a technical term.':
    'Hãy sửa từ này; nếu viết đúng, như tên riêng hay thuật ngữ, thì cứ để nguyên.',
};
