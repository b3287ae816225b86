/** What newspapers print around an article, in three languages. Each pattern is tried on a short line or on the edge of a long one. */

/** A list of other stories begins. The whole line, or its beginning before a colon. */
export const relatedLabel = either(
  // vi
  '(?:các )?(?:tin|bài|tin bài|tin tức|bài viết|nội dung)(?:,? (?:tin|bài|bài viết))?(?: viết)? (?:liên quan|khác|mới nhất|mới|nổi bật|cùng (?:chuyên )?mục|cùng chủ đề|đọc nhiều|xem nhiều|được quan tâm|nên đọc|tài trợ)(?: nhất)?',
  '(?:có thể bạn|bạn có thể|bạn) (?:quan tâm|chưa xem|muốn đọc|thích)',
  '(?:đọc|xem) (?:thêm|nhiều|tiếp)(?: nhất)?(?: tin| bài)?(?: về)?',
  '(?:mời|>>+) ?(?:bạn |quý độc giả )?(?:đọc|xem)(?: thêm)?',
  '(?:cùng|theo) (?:chuyên mục|chủ đề|tác giả)',
  '(?:tiêu điểm|nổi bật|mới nhất|tin nóng|tin hot|nóng trong ngày|nhiều người đọc|đừng bỏ lỡ|được quan tâm)',
  '(?:media|multimedia|video|clip|podcast|infographics?|megastory|emagazine|chùm ảnh|phóng sự ảnh|ảnh)(?: (?:mới nhất|nổi bật))?',
  // zh
  '(?:相关|更多|延伸|推荐|热门|精彩|往期|最新|今日|头条)(?:阅读|新闻|报道|链接|内容|文章|推荐|资讯|专题|回顾|稿件|热点|图片|视频)*',
  '(?:上一篇|下一篇|猜你喜欢|大家都在看|点击排行|新闻排行|热点排行|排行榜|阅读排行|热点|图片新闻|编辑推荐|视频推荐|为您推荐|热搜)',
  // en
  "(?:related|more|other|latest|recommended|top|trending|popular|must|most|further|also|editor'?s) (?:news|stories|story|articles?|topics?|posts?|contents?|reading|read|viewed|popular|picks?|on this topic|from this section|links|videos?|headlines)",
  '(?:read|see) (?:more|also|next)|you (?:may|might) (?:also )?(?:like|be interested in)|trending(?: now)?|recommended(?: for you)?|in this section|don.t miss|what.s new|most (?:read|viewed|popular)|related',
);

/** After it no article goes on: comments, tags, credits of editors, the imprint. */
export const endLabel = either(
  // vi
  '(?:ý kiến |gửi |viết |các )?bình luận(?: của bạn| bạn đọc)?(?: ?\\(?\\d+\\)?)?',
  '(?:ý kiến|phản hồi)(?: bạn đọc| độc giả| của bạn)?',
  '(?:từ khóa|từ khoá|tags?|thẻ|chủ đề|tag liên quan)(?= ?[:：]|$)',
  '(?:biên tập(?: viên)?|btv|thực hiện|đồ họa)(?= ?[:：])',
  '(?:tổng biên tập|phó tổng biên tập|cơ quan chủ quản|tòa soạn|toà soạn|trụ sở|đường dây nóng|hotline|điện thoại|đt|fax|giấy phép|thư điện tử|địa chỉ|chịu trách nhiệm|bản quyền|® |©|liên hệ quảng cáo)',
  // zh
  '[\\[【（(]?(?:责任编辑|责编|编辑|审核|校对|监制|主编|值班编委|终审|一审|二审|三审|初审|美编|见习编辑|作者单位|统筹)(?=[ :：丨|/])',
  '(?:网友评论|评论|发表评论|我要评论|全部评论|跟帖|我来说两句)',
  '(?:标签|关键词|关键字|话题)(?=[ :：])',
  '(?:版权所有|版权声明|免责声明|声明[:：]|联系我们|关于我们|主办单位|承办单位|网站标识码|举报电话|新闻热线|京ICP|滇ICP|桂ICP|备案|地址[:：]|电话[:：]|邮编|转载请注明|未经.{0,12}授权|本网站|凡本网)',
  // en
  '(?:comments?|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|your (?:comment|opinion)|reader comments)(?: ?\\(?\\d+\\)?)?',
  '(?:tags?|keywords?|topics?|filed under)(?= ?[:：]|$)',
  '(?:editor|edited by|web editor|responsible editor|copy ?right|all rights reserved|©|editor-in-chief|licen[cs]e|contact us|about us|hot ?line|tel(?:ephone)?|address|terms of|privacy policy|subscribe to)(?=[ .:：]|$)',
);

/** Buttons, counters and other furniture of a page. */
export const furniture = either(
  // vi
  '(?:chia sẻ|gửi (?:bài|email|mail)|in (?:bài|trang|tin)|lưu (?:bài|tin)|sao chép|copy|thích|cỡ chữ|phông chữ|nghe (?:đọc |bài|tin)|đọc bài|theo dõi|đăng nhập|đăng ký|đăng kí|tìm kiếm|trang chủ|lượt (?:xem|đọc)|số lượt|quay lại|về đầu|lên đầu|phiên bản|bấm để|nhấn để|xin chờ|đang tải|ảnh minh họa|một số hình ảnh|thời tiết|tỷ giá|giá vàng|hôm nay|quan tâm|quảng cáo)',
  'a{2}|a ?[-+](?: ?a ?[-+])?|[-+] ?a|zalo|facebook|twitter|viber|messenger|linkedin|telegram|tiktok|youtube|pinterest|whats ?app|rss|email|print|top|share|tweet|x|like|save|bookmark|google news|google|news|home|menu|search|log ?in|sign ?(?:in|up)|register|subscribe|newsletter|loading|back|next|previous|views?|reads?|follow|listen|font(?: size)?|text size|small|medium|large|advertisement|ads?|weather|(?:more|copied|live tv|i agree|our privacy [\\p{L} &]{3,40})(?=$)',
  // zh
  '第?[A-Z]?\\d{1,3}版(?=[ :：]|$)|(?:首页|参与互动|[大中小]字体|[大中小]号字|当前位置|您的位置|您现在的位置|字号|字体|分享|打印|收藏|关闭|大中小|点赞|扫一扫|扫码|关注|下载|登录|注册|搜索|阅读(?=[ :：\\d（(])|点击(?=[ :：\\d数量])|浏览|访问量|返回|微信|微博|手机版|客户端|听新闻|朗读|移动端|无障碍|繁体|今天是|天气|广告)',
);

/** Sentences that a page prints for itself. */
export const ownSentence = either(
  '(?:mời|kính mời) (?:quý |các )?(?:độc giả|bạn đọc|bạn|vị)|(?:quý |các )(?:độc giả|bạn đọc) (?:có thể |vui lòng |hãy )?(?:theo dõi|đón đọc|gửi|truy cập|liên hệ)|(?:bình luận|ý kiến|phản hồi) (?:của bạn |sẽ )+được|vui lòng (?:nhập|đăng nhập|gửi|ghi rõ|dẫn nguồn)|ghi rõ nguồn|bạn (?:phải|cần) đăng nhập|hãy là người đầu tiên|theo dõi .{0,60} trên (?:google|zalo|facebook|youtube)|tải ứng dụng|cấm sao chép',
  '[【\\[](?:免责|版权|特别|郑重)?声明[】\\]]|(?:本文|本网|本站|以上|凡|更多精彩|欢迎|点击|长按|扫描|未经).{0,40}(?:转载|版权|授权|关注|下载|订阅|观点|来源|立场|查看|进入)|转载请注明',
  '[\\p{L} .,-]{3,60} contributed to (?:this|the) (?:story|report|article)|all rights reserved|we use cookies|by (?:continuing|subscribing|clicking)|this (?:site|website|page) uses|sign up (?:for|to)|subscribe (?:to|for|now)|follow us|click here|download (?:the|our) app|your (?:email|comment|browser)|enable javascript|please (?:log|sign|enable|turn|contact|credit)|be the first to|advertis(?:e|ing) with|no part of this',
);

/** Names the origin of a whole article, not of a picture. */
export const sourceLabel = either(
  '(?:nguồn(?: tin| bài)?|theo nguồn)(?: [^:：]{1,30})?(?= ?[:：])|nguồn$|(?:theo|nguồn) (?=(?:báo |tạp chí |cổng |trang )?[\\p{Lu}(])',
  '(?:来源|文章来源|稿源|信息来源|新闻来源|来源于|转自)(?=[ :：])',
  '(?:source|origin(?:al)? source|via)(?= ?[:：])',
);

/** Names who wrote an article. */
export const bylineLabel = either(
  '(?:tác giả|phóng viên|nhóm p\\.?v|bài(?: và|,| -|,? video và)? ?(?:ảnh)?|tin(?:,| và| -|, bài,| bài,)? ?(?:ảnh)?|thực hiện)(?= ?[:：])|nhóm phóng viên|pv(?= ?[:：/-])',
  '(?:作者|记者|本报记者|通讯员|文/|文[：:]|撰稿|文图|记者/)(?=.)',
  '(?:by|written by|reported by|reporter|story by|author)(?= ?[:：]| \\p{Lu})',
);

function either(...alternatives: string[]): RegExp {
  return new RegExp(`^(?:${alternatives.join('|')})`, 'iu');
}
