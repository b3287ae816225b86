/** What is said of a captured page, of the host it comes from and of a pull request, in Vietnamese: by the English template, with the same placeholders. */
export const viCaptures: Readonly<Record<string, string>> = {
  '7z archive': 'tệp nén 7z',
  'A file of the whole record: needs a review': 'Tệp chung của cả Biên niên: cần có người duyệt',
  'A gift is promised, not made: “{0}”; add a donation when it is made':
    'Mới hứa tặng, chưa trao: “{0}”; khi nào trao hãy thêm dữ kiện trao tặng',
  'Accepted: content only, taken as data.': 'Chấp nhận: chỉ có nội dung, được nhận như dữ liệu.',
  Added: 'Thêm mới',
  Changed: 'Sửa đổi',
  'Deleted; the check says whether it may go': 'Xóa; bước kiểm tra sẽ cho biết có được xóa hay không',
  'GIF image': 'ảnh GIF',
  'JPEG image': 'ảnh JPEG',
  'Matroska video': 'video Matroska',
  'Missing --head, expected the revision of the pull request': 'Thiếu --head; cần phiên bản của pull request',
  'Missing file, expected a saved page; check the path':
    'Không có tệp này; cần một trang đã lưu, hãy xem lại đường dẫn',
  'No answer of {0}: {1}': 'Không tải được từ {0}: {1}',
  'No complete answer within {0} s; save the page in a browser and ingest the file':
    'Sau {0} giây vẫn chưa tải xong; hãy lưu trang bằng trình duyệt rồi dùng tệp đó',
  'No facts taken: the page does not name {0}': 'Không lấy dữ kiện nào: trang không nhắc đến {0}',
  'No paragraph of an article was found on the page.': 'Không thấy đoạn văn nào của bài báo trên trang.',
  'Outside content/: needs a review of code': 'Nằm ngoài content/: cần có người duyệt mã',
  'PDF document': 'tài liệu PDF',
  'PNG image': 'ảnh PNG',
  'RAR archive': 'tệp nén RAR',
  'RTF document': 'tài liệu RTF',
  'Refused: mend the files below and push again.': 'Từ chối: hãy sửa các tệp được nêu rồi đẩy lên lại.',
  'Review: some files are not data. Nothing of this pull request runs before a maintainer has read it.':
    'Cần duyệt: có tệp không phải dữ liệu. Khi người phụ trách chưa đọc, pull request này chưa được chạy.',
  'SQLite file': 'tệp SQLite',
  'The article is not in Vietnamese, Chinese or English, so no facts are read from it.':
    'Bài không viết bằng tiếng Việt, tiếng Trung hay tiếng Anh nên không đọc được dữ kiện.',
  'The last character of the capture is cut off; save the page again to be sure that it is whole.':
    'Ký tự cuối của bản lưu bị cắt mất; hãy lưu lại trang để chắc là đủ.',
  'The page declares {0}, but its bytes are {1}; it was read as {2}.':
    'Trang khai bảng mã {0} nhưng thực ra là {1}; đã đọc theo {2}.',
  'Unexpected NUL byte at offset {0} of {1}, expected text; it is a binary file: save the page as HTML or copy its text':
    'Có byte NUL ở vị trí {0} của {1}: đây là tệp nhị phân, không phải văn bản; hãy lưu trang dưới dạng HTML hoặc chép phần chữ',
  'Unexpected address {0} of {1}, expected a public one; save the page in a browser instead':
    '{1} trỏ đến địa chỉ {0}, không phải địa chỉ công cộng; hãy lưu trang bằng trình duyệt',
  'Unexpected address {0}, expected https://…': 'Địa chỉ {0} không dùng được; cần https://…',
  'Unexpected bytes at offset {0} of {1} that are neither UTF-8 nor another charset of Vietnamese, Chinese or English; save the page as UTF-8':
    'Ở vị trí {0} của {1} có byte không thuộc UTF-8 hay bảng mã nào của tiếng Việt, tiếng Trung, tiếng Anh; hãy lưu trang theo UTF-8',
  'Unexpected bytes in {0} that are not {1}; save the page as UTF-8':
    '{0} có byte không thuộc {1}; hãy lưu trang theo UTF-8',
  'Unexpected bytes, expected a picture of the kind {0}': 'Nội dung tệp không phải ảnh {0}',
  'Unexpected empty text of {0}, expected the text or the HTML of a page; save it again':
    'Không có chữ nào trong {0}; cần văn bản hoặc HTML của một trang, hãy lưu lại',
  'Unexpected encoding “{0}” of the answer, expected gzip, deflate or br':
    'Máy chủ nén bằng “{0}”; chỉ đọc được gzip, deflate hoặc br',
  'Unexpected end of the answer: {0}': 'Trang chưa tải hết thì bị ngắt: {0}',
  'Unexpected history of {0}, expected a commit in common with {1}: fetch more of it':
    'Lịch sử của {0} không có commit chung với {1}; hãy tải thêm lịch sử về',
  'Unexpected kind of file, expected .mdx, .prints.json or a picture beside an article; captured pages stay on your machine':
    'Không nhận loại tệp này; cần .mdx, .prints.json hoặc ảnh bên cạnh bài viết; trang đã lưu thì để lại trên máy của bạn',
  'Unexpected language, expected Vietnamese, Chinese or English':
    'Không đọc được ngôn ngữ này; cần tiếng Việt, tiếng Trung hoặc tiếng Anh',
  'Unexpected markup of {0}, expected at most {1}; this is no saved article: copy its text into a file and use that':
    'Mã đánh dấu có {0}, nhiều nhất là {1}; đây không phải một bài báo được lưu: hãy chép phần chữ vào một tệp rồi dùng tệp đó',
  'Unexpected name or password in the address of {0}, expected an address without':
    'Địa chỉ của {0} có kèm tên hoặc mật khẩu; hãy bỏ đi',
  'Unexpected port {0} of {1}, expected none': 'Địa chỉ của {1} có cổng {0}; không được ghi cổng',
  'Unexpected redirect after {0} others, expected a page; check the address':
    'Đã chuyển hướng {0} lần mà chưa đến trang nào; hãy xem lại địa chỉ',
  'Unexpected revision {0}, expected one that git knows here':
    'Git không biết phiên bản {0}; cần một phiên bản có ở đây',
  'Unexpected scheme {0} of {1}, expected https:': 'Địa chỉ {1} dùng {0}; cần https:',
  'Unexpected sign or part in a path, expected plain names':
    'Đường dẫn có ký tự hoặc phần không được phép; cần tên thông thường',
  'Unexpected size of the page, expected at most {0} MB; save the article alone':
    'Trang quá lớn, nhiều nhất {0} MB; hãy lưu riêng bài báo',
  'Unexpected size of {0} MB of {1}, expected at most {2} MB; save the article alone':
    'Kích thước của {1} là {0} MB, nhiều nhất {2} MB; hãy lưu riêng bài báo',
  'Unexpected size of {0}, expected at most {1} MB; save the article alone':
    'Kích thước là {0}, nhiều nhất {1} MB; hãy lưu riêng bài báo',
  'Unexpected status {0} of {1}, expected 200': '{1} trả về mã {0}; cần 200',
  'Unexpected type “{0}” of {1}, expected text/html or text/plain':
    '{1} thuộc loại “{0}”; cần text/html hoặc text/plain',
  'Unexpected {0} MB in all, expected at most {1} MB': 'Tổng cộng {0} MB, nhiều nhất {1} MB',
  'Unexpected {0} files, expected at most {1}: send them in parts': 'Có {0} tệp, nhiều nhất {1}: hãy gửi làm nhiều lần',
  'Unexpected {0} in {1}, expected the text or the HTML of a page; save the page as HTML or copy its text into a file':
    'Nội dung của {1} là {0}, không phải văn bản hay HTML của một trang; hãy lưu trang dưới dạng HTML hoặc chép phần chữ vào một tệp',
  'Unexpected {0} letters in a paragraph: the page has lost its line breaks':
    'Một đoạn có đến {0} ký tự: trang đã mất các chỗ xuống dòng',
  'Unexpected {0} letters in line {1}, expected at most {2}; save the article alone':
    'Dòng {1} có {0} ký tự, nhiều nhất {2}; hãy lưu riêng bài báo',
  'Unexpected {0} lines, expected at most {1}; this is no article: copy the article alone into a file':
    'Có {0} dòng, nhiều nhất {1}; đây không phải một bài báo: hãy chép riêng bài báo vào một tệp',
  'Unexpected {0}, expected a regular file': 'Đây là {0}; cần một tệp thường',
  'Unexpected {0}, expected a regular file; give the saved page itself, or - to read standard input':
    'Đây là {0}; cần một tệp thường: hãy đưa chính trang đã lưu, hoặc - để đọc đầu vào chuẩn',
  'Unknown host {0}; check the address': 'Không tìm thấy máy chủ {0}; hãy xem lại địa chỉ',
  'WebP image': 'ảnh WebP',
  'ZIP archive or Office document': 'tệp nén ZIP hoặc tài liệu Office',
  'a Chinese locality beside the capital': 'địa phương nào của Trung Quốc ngoài thủ đô',
  'a Chinese locality together with words of cooperation': 'địa phương nào của Trung Quốc gắn với việc hợp tác',
  'a Vietnamese locality': 'địa phương nào của Việt Nam',
  'bzip2 archive': 'tệp nén bzip2',
  'elements nested more than {0} deep': 'các phần tử lồng nhau sâu hơn {0} lớp',
  'executable file': 'tệp chạy được',
  folder: 'thư mục',
  'gzip archive': 'tệp nén gzip',
  'it stands above the title, {0} days after the day that the text reports':
    'nó đứng trên tiêu đề, sau ngày mà bài đưa tin {0} ngày',
  'it takes too long': 'chờ quá lâu',
  'its certificate has expired': 'chứng thư đã hết hạn',
  'its certificate is for another name': 'chứng thư thuộc về một tên khác',
  'its certificate is not trusted': 'chứng thư không đáng tin cậy',
  'its compressed text is cut off': 'dữ liệu nén bị cắt mất phần cuối',
  'its compressed text is damaged': 'dữ liệu nén bị hỏng',
  'its fields': 'các trường',
  'mode {0}': 'tệp có chế độ {0}',
  'more than {0} MB in {1}': 'hơn {0} MB trong {1}',
  'more than {0} attributes': 'hơn {0} thuộc tính',
  'more than {0} elements': 'hơn {0} phần tử',
  'neither the day of the gift nor that of publication is known': 'không rõ ngày trao tặng lẫn ngày đăng',
  'nothing in the text speaks for it': 'trong bài không có gì cho thấy như vậy',
  'old Office document': 'tài liệu Office kiểu cũ',
  pipe: 'ống dẫn',
  program: 'tệp chương trình',
  'sound or video': 'âm thanh hoặc video',
  'special file': 'tệp đặc biệt',
  'standard input': 'đầu vào chuẩn',
  submodule: 'submodule',
  'symbolic link': 'liên kết tượng trưng',
  'the capture': 'bản lưu',
  'the connection was cut': 'kết nối bị ngắt',
  'the date beside the title or in the metadata is {0}': 'ngày ghi cạnh tiêu đề hoặc trong siêu dữ liệu là {0}',
  'the day on which the office was held is not known': 'không rõ giữ chức vụ ấy vào ngày nào',
  'the file': 'tệp',
  'the host refuses the connection': 'máy chủ từ chối kết nối',
  'the network does not reach it': 'mạng không đến được máy chủ',
  'the period that the change is compared with is not known': 'không rõ mức tăng giảm so với giai đoạn nào',
  'the phrase does not stand in paragraph {0}': 'cụm từ không có trong đoạn {0}',
  'the record has no person {0}: add content/people/': 'Biên niên chưa có nhân vật {0}: hãy thêm vào content/people/',
  'the text reports a day without its year, and the last such day lies {0} days before':
    'bài đưa tin về một ngày không ghi năm, mà ngày ấy gần nhất cũng đã trước đó {0} ngày',
  'the text tells {0} as past': 'bài kể ngày {0} như đã qua',
  'video or picture': 'video hoặc ảnh',
  'xz archive': 'tệp nén xz',
  'zstd archive': 'tệp nén zstd',
  '{0} MB': '{0} MB',
  '{0} attributes of one element': 'một phần tử mang {0} thuộc tính',
  '{0} entities': '{0} thực thể',
  '{0} letters': '{0} ký tự',
  '{0}; {1}': '{0}; {1}',
  '“{0}” is on the page but is not the day of publication: {1}.':
    '“{0}” có trên trang nhưng không phải ngày đăng: {1}.',
  '“{0}” names no day; state the day with --published.': '“{0}” không nói rõ ngày nào; hãy ghi ngày bằng --published.',
};
