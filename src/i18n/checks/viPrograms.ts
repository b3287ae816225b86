/** What `new`, `ingest`, `translations` and the command line say, in Vietnamese: by the English template, with the same placeholders. */
export const viPrograms: Readonly<Record<string, string>> = {
  '  former paragraph {0} removed ({1})': '  đoạn {0} trước đây đã bị bỏ ({1})',
  '  label of {0} changed ({1} -> {2}): {3} = {4}': '  tên của {0} đã đổi ({1} -> {2}): {3} = {4}',
  '  labels whose basis is not recorded: {0}': '  số tên chưa ghi basis: {0}',
  '  new {0}': '  mới: {0}',
  '  no longer found: content/facts/{0}.mdx': '  không còn thấy: content/facts/{0}.mdx',
  '  paragraph {0} added': '  đoạn {0} được thêm',
  '  paragraph {0} added ({1}): {2}': '  đoạn {0} được thêm ({1}): {2}',
  '  paragraph {0} changed': '  đoạn {0} đã sửa',
  '  paragraph {0} changed ({1}): {2}': '  đoạn {0} đã sửa ({1}): {2}',
  '  paragraph {0} is now paragraph {1}': '  đoạn {0} nay là đoạn {1}',
  '  paragraph {0} removed': '  đoạn {0} đã bị bỏ',
  '  paragraphs not recorded': '  chưa ghi mã các đoạn',
  '  place {0}: add content/places/{1}.mdx': '  địa phương {0}: hãy thêm content/places/{1}.mdx',
  '  the original has changed; which paragraphs was not recorded':
    '  bản gốc đã thay đổi; không ghi là những đoạn nào',
  '  the title or the summary has changed: {0}': '  tiêu đề hoặc tóm tắt đã thay đổi: {0}',
  '  {0}    says what is missing, after each save': '  {0}    cho biết còn thiếu gì, sau mỗi lần lưu',
  '  {0}    shows the draft at {1}': '  {0}    cho xem bản nháp tại {1}',
  '  {0}    writes source, prints and draft facts from a saved page':
    '  {0}    lập tệp nguồn, tệp đối chiếu và dữ kiện nháp từ trang đã lưu',
  '  {0} {1}, paragraph {2}': '  {0} {1}, đoạn {2}',
  '  {0} – {1}': '  {0} – {1}',
  '  {0}. {1}': '  {0}. {1}',
  'Compare content/sources/{0}.mdx with the page: title, publisher, date, address':
    'Đối chiếu content/sources/{0}.mdx với trang tin: tiêu đề, nơi đăng, ngày, địa chỉ',
  'Finished the interrupted ingest of {0}': 'Đã làm nốt lần lập bản nháp bị ngắt giữa chừng của {0}',
  'Found, but left to you:': 'Có thấy, nhưng để bạn quyết định:',
  'If it is another page, give it another --id': 'Nếu đây là một trang khác, hãy đặt --id khác',
  'Left as they are, because they hold other text:': 'Giữ nguyên vì đã có nội dung khác:',
  'Missing date: neither the event nor the publication is dated; give --published YYYY-MM-DD or --id YYYY-MM-DD-short-name':
    'Thiếu ngày: trang không ghi ngày diễn ra lẫn ngày đăng; hãy thêm --published YYYY-MM-DD hoặc --id YYYY-MM-DD-ten-ngan',
  'Missing permission': 'Không có quyền truy cập',
  'Missing value of {0}': 'Thiếu giá trị của {0}',
  'Names that the record does not know:': 'Tên gọi chưa có trong Biên niên:',
  'Next:': 'Tiếp theo:',
  'Nothing to do: content/sources/{0}.mdx was made from this capture':
    'Không có gì phải làm: content/sources/{0}.mdx đã được lập từ chính bản lưu này',
  'Nothing was written: the page gives no facts for this record':
    'Không ghi gì: trang này không có dữ kiện nào cho Biên niên',
  'Read each file of content/facts/{0}/ beside its phrase; delete what is wrong, replace what stands in brackets':
    'Đọc từng tệp trong content/facts/{0}/ bên cạnh cụm từ của nguồn; xóa chỗ sai, thay những gì trong ngoặc vuông',
  'Run npm run -s check. When all is right, delete draft: true from the facts and the article':
    'Chạy npm run -s check. Khi mọi thứ đã đúng, xóa draft: true ở các dữ kiện và ở bài',
  'See the draft with npm run dev; it is never published':
    'Xem bản nháp bằng npm run dev; bản nháp không bao giờ được đăng',
  'Summary in one or two sentences ({0})': 'Tóm tắt trong một, hai câu ({0})',
  'The disk fails': 'Ổ đĩa gặp lỗi',
  'The disk is full, nothing was written': 'Ổ đĩa đầy, không ghi được gì',
  'The disk is read-only, nothing was written': 'Ổ đĩa chỉ cho đọc, không ghi được gì',
  'The disk quota is used up, nothing was written': 'Đã hết hạn mức ổ đĩa, không ghi được gì',
  'The record has an older capture of this page as {0}. Nothing was written. The newer one is:':
    'Biên niên đã có bản lưu cũ hơn của trang này là {0}. Không ghi gì. Bản mới:',
  'The record holds these already; to give them this source as second evidence, paste under evidence: in each file:':
    'Biên niên đã có những dữ kiện này; muốn thêm nguồn này làm căn cứ thứ hai, hãy dán vào dưới evidence: trong từng tệp:',
  'The same text stands in the record as {0}: a copy is no second voice':
    'Biên niên đã có đúng văn bản này ở {0}: bản chép lại không phải là tiếng nói thứ hai',
  'Title ({0})': 'Tiêu đề ({0})',
  'To add what is new as drafts, and the prints of the newer capture, run the same command with --update':
    'Muốn thêm những gì mới dưới dạng bản nháp cùng tệp đối chiếu mới, hãy chạy lại lệnh này với --update',
  'To be offered again what is not in its folder of facts, add --update':
    'Muốn được gợi ý lại những gì chưa có trong thư mục dữ kiện, hãy thêm --update',
  'Too many open files': 'Quá nhiều tệp đang mở',
  'Topics, with commas ({0})': 'Chủ đề, cách nhau bằng dấu phẩy ({0})',
  'Unexpected --format {0}, expected pretty, json or github': 'Không có --format {0}; cần pretty, json hoặc github',
  'Unexpected --id {0}, expected YYYY-MM-DD-short-name, such as 2023-03-27-party-secretaries':
    '--id {0} không đúng dạng; cần YYYY-MM-DD-ten-ngan, như 2023-03-27-party-secretaries',
  'Unexpected --lang {0}, expected vi, zh or en': 'Không có --lang {0}; cần vi, zh hoặc en',
  'Unexpected --published {0}, expected a day such as 2023-11-13 or a time such as 2023-11-13T09:43+07:00':
    '--published {0} không đúng dạng; cần một ngày như 2023-11-13 hoặc một thời điểm như 2023-11-13T09:43+07:00',
  'Unexpected --url {0}, expected an address that begins with https:// or http://':
    '--url {0} không dùng được; cần địa chỉ bắt đầu bằng https:// hoặc http://',
  'Unexpected argument {0}': 'Thừa đối số {0}',
  'Unexpected arguments, expected FILE or --fetch URL, and any of {0}':
    'Đối số không đúng; cần TỆP hoặc --fetch URL, và nếu muốn: {0}',
  'Unexpected arguments, expected one article id: npm run new -- {0}':
    'Đối số không đúng; cần đúng một mã bài: npm run new -- {0}',
  'Unexpected article {0} or locale {1}, expected a translation in content/articles/':
    'Không có bài {0} hoặc ngôn ngữ {1}; cần một bản dịch trong content/articles/',
  'Unexpected errors in content/, expected none: run npm run check first':
    'content/ đang có lỗi; hãy chạy npm run check trước',
  'Unexpected file where a folder should be': 'Có tệp ở chỗ lẽ ra là thư mục',
  'Unexpected form of {0}, expected {1} with its fields on lines of their own: {2}':
    'Không ghi được vào {0}; hãy viết {1} với mỗi trường một dòng: {2}',
  'Unexpected id {0}, which exists: go on in content/articles/{1}/':
    'Mã {0} đã có; hãy viết tiếp trong content/articles/{1}/',
  'Unexpected loss of evidence: the newer page no longer has the phrases of {0}; correct or withdraw these facts first, or ingest the newer page under another --id':
    'Sẽ mất căn cứ: trang mới không còn các cụm từ của {0}; hãy đính chính hoặc rút lại các dữ kiện ấy trước, hoặc lập bản nháp với --id khác',
  'Unexpected option {0}': 'Không có tùy chọn {0}',
  'Unexpected option {0}, expected {1}': 'Không có tùy chọn {0}; các tùy chọn: {1}',
  'Unexpected revision {0}, expected one that git knows here, such as origin/main':
    'Git không biết phiên bản {0}; cần một phiên bản có ở đây, như origin/main',
  'Unexpected value of {0}, expected none': '{0} không nhận giá trị',
  'Unexpected {0} facts, expected at most {1} of one report; save the article alone':
    'Có đến {0} dữ kiện; một bài nhiều nhất {1}; hãy lưu riêng bài báo',
  'Unexpected {0}, expected accept <article> <locale>': 'Không có lệnh {0}; cần accept <article> <locale>',
  'Would write {0} files:': 'Sẽ ghi {0} tệp:',
  'Write content/articles/{0}/vi.mdx in your own words, then zh.mdx and en.mdx':
    'Viết content/articles/{0}/vi.mdx bằng lời của bạn, rồi đến zh.mdx và en.mdx',
  'Wrote {0} files, {1} were there already:': 'Đã ghi {0} tệp, {1} tệp đã có sẵn:',
  'Wrote {0} files:': 'Đã ghi {0} tệp:',
  agreement: 'văn kiện',
  changed: 'đã thay đổi',
  donation: 'trao tặng',
  event: 'sự kiện',
  figure: 'số liệu',
  'gone: another text stands there, or none': 'đã mất: ở đó nay là văn bản khác, hoặc không còn gì',
  machine: 'dịch máy',
  mechanism: 'cơ chế',
  organization: 'cơ quan',
  original: 'bản gốc',
  person: 'nhân vật',
  place: 'địa phương',
  reviewed: 'đã có người duyệt',
  role: 'chức vụ',
  same: 'không đổi',
  'same: every paragraph is as it was, only the text around them differs':
    'không đổi: mọi đoạn vẫn như cũ, chỉ khác phần chữ xung quanh',
  statement: 'phát biểu',
  undated: 'không ghi ngày',
  'unknown language': 'không rõ ngôn ngữ',
  'unknown publisher': 'không rõ nơi đăng',
  untitled: 'không có tiêu đề',
  'warning {0}, paragraph {1}: {2}': 'cảnh báo {0}, đoạn {1}: {2}',
  'warning {0}: {1}': 'cảnh báo {0}: {1}',
  '{0} files written': 'đã ghi {0} tệp',
  '{0} in paragraph {1}: “{2}”': '{0} ở đoạn {1}: “{2}”',
  '{0} is written, as a draft': 'Đã ghi {0} dưới dạng bản nháp',
  '{0} paragraph {1} no longer has “{2}”, and no other paragraph has it':
    '{0} đoạn {1} không còn “{2}”, và không đoạn nào khác có',
  '{0} paragraph {1} no longer has “{2}”, but paragraph {3} has it': '{0} đoạn {1} không còn “{2}”, nhưng đoạn {3} có',
  '{0} paragraphs, {1} facts': '{0} đoạn, {1} dữ kiện',
  '{0} {1}': '{0} {1}',
  '{0}, also {1}': '{0}, còn viết {1}',
  '{0}, stale': '{0}, đã cũ',
  '{0}: the day of the event or of the report, then a short name in ASCII letters':
    '{0}: ngày của sự kiện hoặc của bản tin, rồi một tên ngắn bằng chữ cái không dấu',
  '{0}; did you mean {1}?': '{0}; có phải ý bạn là {1}?',
  '{0}{1}': '{0}{1}',
  '“{0}”, {1}, {2}, {3}': '“{0}”, {1}, {2}, {3}',
};
