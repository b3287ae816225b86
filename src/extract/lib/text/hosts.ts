/** Outlets by host and by masthead, as they name themselves. */

const hosts: Readonly<Record<string, string>> = table(`
vietnamplus.vn VietnamPlus
en.vietnamplus.vn Vietnam News Agency
zh.vietnamplus.vn 越通社
vnanet.vn Thông tấn xã Việt Nam
baotintuc.vn Báo Tin tức
bnews.vn Bnews
vietnamnews.vn Viet Nam News
vietnam.vnanet.vn Báo ảnh Việt Nam
dangcongsan.vn Báo điện tử Đảng Cộng sản Việt Nam
baochinhphu.vn Báo điện tử Chính phủ
en.baochinhphu.vn Viet Nam Government Portal
cn.baochinhphu.vn 越南政府新闻网
chinhphu.vn Cổng Thông tin điện tử Chính phủ
nhandan.vn Báo Nhân Dân
en.nhandan.vn Nhan Dan Online
cn.nhandan.vn 越南《人民报网》
qdnd.vn Báo Quân đội nhân dân
en.qdnd.vn People's Army Newspaper
cn.qdnd.vn 越南人民军队网
baoquocte.vn Báo Thế giới và Việt Nam
thoidai.com.vn Thời Đại
baodantoc.vn Báo Dân tộc và Phát triển
daibieunhandan.vn Báo Đại biểu Nhân dân
bienphong.com.vn Báo Biên phòng
cand.com.vn Báo Công an nhân dân
congthuong.vn Báo Công Thương
haiquanonline.com.vn Tạp chí Hải quan Online
thoibaotaichinhvietnam.vn Thời báo Tài chính Việt Nam
baodautu.vn Báo Đầu tư
vneconomy.vn VnEconomy
vnexpress.net VnExpress
e.vnexpress.net VnExpress International
tuoitre.vn Báo Tuổi Trẻ
tuoitrenews.vn Tuoi Tre News
thanhnien.vn Báo Thanh Niên
tienphong.vn Báo Tiền Phong
laodong.vn Báo Lao Động
vietnamnet.vn VietNamNet
dantri.com.vn Báo Dân trí
vov.vn VOV
vovworld.vn VOV World
vtv.vn VTV
sggp.org.vn Báo Sài Gòn Giải Phóng
cn.sggp.org.vn 西贡解放报
hanoimoi.vn Báo Hànộimới
kinhtedothi.vn Báo Kinh tế & Đô thị
nongnghiep.vn Báo Nông nghiệp Việt Nam
nongnghiepmoitruong.vn Báo Nông nghiệp và Môi trường
baomoi.com Báo Mới
mofa.gov.vn Bộ Ngoại giao Việt Nam
baohagiang.vn Báo Hà Giang
baotuyenquang.com.vn Báo Tuyên Quang
baolaocai.vn Báo Lào Cai
baolaichau.vn Báo Lai Châu
baodienbienphu.vn Báo Điện Biên Phủ
baodienbienphu.com.vn Báo Điện Biên Phủ
baolangson.vn Báo Lạng Sơn
baocaobang.vn Báo Cao Bằng
baoquangninh.vn Báo Quảng Ninh
baoquangninh.com.vn Báo Quảng Ninh
baohaiphong.vn Báo Hải Phòng
baohaiphong.com.vn Báo Hải Phòng
baohaiduong.vn Báo Hải Dương
baoyenbai.com.vn Báo Yên Bái
baosonla.org.vn Báo Sơn La
baobackan.vn Báo Bắc Kạn
baobackan.com.vn Báo Bắc Kạn
baothainguyen.vn Báo Thái Nguyên
baobacgiang.vn Báo Bắc Giang
baobacninh.vn Báo Bắc Ninh
baobacninh.com.vn Báo Bắc Ninh
baophutho.vn Báo Phú Thọ
baothanhhoa.vn Báo Thanh Hóa
baonghean.vn Báo Nghệ An
baohatinh.vn Báo Hà Tĩnh
baodanang.vn Báo Đà Nẵng
baoquangnam.vn Báo Quảng Nam
baocamau.vn Báo Cà Mau
baocamau.com.vn Báo Cà Mau
baobaclieu.vn Báo Bạc Liêu
baobinhphuoc.com.vn Báo Bình Phước
baodongnai.com.vn Báo Đồng Nai
baocantho.com.vn Báo Cần Thơ
hagiang.gov.vn Cổng Thông tin điện tử tỉnh Hà Giang
laocai.gov.vn Cổng Thông tin điện tử tỉnh Lào Cai
laichau.gov.vn Cổng Thông tin điện tử tỉnh Lai Châu
dienbien.gov.vn Cổng Thông tin điện tử tỉnh Điện Biên
langson.gov.vn Cổng Thông tin điện tử tỉnh Lạng Sơn
caobang.gov.vn Cổng Thông tin điện tử tỉnh Cao Bằng
quangninh.gov.vn Cổng Thông tin điện tử tỉnh Quảng Ninh
haiphong.gov.vn Cổng Thông tin điện tử thành phố Hải Phòng
xinhuanet.com 新华网
news.cn 新华网
english.news.cn Xinhua
vietnamese.xinhuanet.com Tân Hoa xã
people.com.cn 人民网
en.people.cn People's Daily Online
chinanews.com.cn 中国新闻网
chinanews.com 中国新闻网
ecns.cn China News Service
cctv.com 央视网
news.cctv.com 央视新闻
cri.cn 国际在线
vietnamese.cri.cn CRI
cgtn.com CGTN
chinadaily.com.cn China Daily
globaltimes.cn Global Times
huanqiu.com 环球网
gmw.cn 光明网
ce.cn 中国经济网
thepaper.cn 澎湃新闻
yndaily.com 云南日报
yndaily.yunnan.cn 云南日报
yunnan.cn 云南网
english.yunnan.cn InKunming
yn.gov.cn 云南省人民政府
yn.xinhuanet.com 新华网云南频道
yn.people.com.cn 人民网云南频道
yn.chinanews.com.cn 中国新闻网云南
kunming.cn 昆明信息港
km.gov.cn 昆明市人民政府
ynws.gov.cn 文山州人民政府
wsrb.com.cn 文山日报
hh.gov.cn 红河州人民政府
hh.cn 红河网
hhrb.cn 红河日报
hk.hh.gov.cn 河口县人民政府
xsbn.gov.cn 西双版纳州人民政府
puershi.gov.cn 普洱市人民政府
gxrb.com.cn 广西日报
gxnews.com.cn 广西新闻网
gxzf.gov.cn 广西壮族自治区人民政府
en.gxzf.gov.cn Guangxi Government
nanning.gov.cn 南宁市人民政府
nnnews.net 南宁新闻网
chongzuo.gov.cn 崇左市人民政府
fcgs.gov.cn 防城港市人民政府
baise.gov.cn 百色市人民政府
dongxing.gov.cn 东兴市人民政府
pxszf.gov.cn 凭祥市人民政府
mfa.gov.cn 中华人民共和国外交部
mofcom.gov.cn 中华人民共和国商务部
customs.gov.cn 海关总署
`);

function table(lines: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
  );
}

/** The outlet at an address, by the longest known ending of its host; undefined for an unknown one or no address. */
export function urlToPublisher(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const labels = new URL(url).hostname.replace(/^(?:www|m|mobile|amp)\./, '').split('.');
  const endings = labels.map((_label, i) => labels.slice(i).join('.'));
  const known = endings.find((ending) => Object.hasOwn(hosts, ending));
  return known === undefined ? undefined : hosts[known];
}

const national =
  'đảng cộng sản việt nam|chính phủ|nhân dân|quân đội nhân dân|biên phòng|tin tức|lao động|thanh niên|tiền phong|tuổi trẻ|dân trí|công thương|đầu tư|dân tộc và phát triển|thế giới và việt nam|đại biểu nhân dân|công an nhân dân|nông nghiệp việt nam|sài gòn giải phóng';
const capitalized = String.raw`\p{Lu}[\p{L}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){0,4}`;
const afterName = String.raw`(?=$| ?[,.|>»(–:/-]| (?:online|điện tử|ĐIỆN TỬ|ONLINE|Online|Điện tử))`;
const mastheads = [
  new RegExp(String.raw`^(báo (?:điện tử )?(?:${national}))(?=$|[\s,.|)–-])`, 'iu'),
  new RegExp(
    String.raw`^((?:Báo|BÁO|Báo điện tử|Báo và Phát thanh,? [Tt]ruyền hình|Đài Phát thanh(?: và|,| -)? [Tt]ruyền hình|Tạp chí|TẠP CHÍ|Cổng [Tt]hông tin điện tử(?: tỉnh| thành phố)?|Trang [Tt]hông tin điện tử(?: tỉnh)?) ${capitalized})${afterName}`,
    'u',
  ),
  /^(thông tấn xã việt nam|vietnam ?plus|vnexpress|vietnamnet|viet ?nam news(?: agency)?|vietnam news agency|nhan dan (?:online|newspaper)|thời đại|việt nam news)(?=$| [-–|(])/iu,
  /^((?:[\p{Script=Han}]{2,8}(?:日报|晚报|早报|时报|新闻网|信息港|人民政府门户网站|人民政府网|政府网|融媒体中心|广播电视台|融媒)|云南网|红河网|新华网|新华社|人民网|中新网|中国新闻网|广西云|环球网|央视网|中国日报|《[\p{Script=Han}]{2,8}报》|[\p{Script=Han}]{2,9}(?:州|市|县|省|自治区)人民政府(?:门户网站|网)?))(?=$|[\s_|>–—-]|客户端|数字报|社)/u,
  /^((?:(?:the )?global times|xinhua(?:net| news agency| news)?|china daily|people'?s daily(?: online)?|cgtn|china news service|ecns|inkunming|guangxi (?:daily|china|government)|yunnan daily|go yunnan))(?=$| [-–|])/iu,
];
const host = /^(?:https?:\/\/)?((?:[a-z0-9-]{1,40}\.){1,4}(?:vn|cn|com|net|org))(?=$|[\s/|,)-])/iu;

/** The outlet that a line of a page's head or foot names; undefined when it names none. */
export function lineToPublisher(line: string): string | undefined {
  const plain = line
    .slice(0, 160)
    .replace(/^(?:logo|©|bản quyền(?: thuộc về)?|版权所有[:： ]*|copyright(?: ©)?(?: \d{4})?(?: by)?)\s*/iu, '')
    .replace(/[.。]+$/u, '')
    .trim();
  const address = host.exec(plain)?.[1];
  const known = address === undefined ? undefined : urlToPublisher(`https://${address.toLowerCase()}/`);
  const name = known ?? mastheads.map((pattern) => pattern.exec(plain)?.[1]).find((found) => found !== undefined);
  return name === undefined ? undefined : capitalize(name);
}

/** `capitalize('BÁO CAO BẰNG') // => 'Báo Cao Bằng'` */
function capitalize(name: string): string {
  const isShouted = name === name.toUpperCase() && /\p{Lu}{2}/u.test(name) && name.includes(' ');
  const calm = isShouted ? name.toLowerCase().replace(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase()) : name;
  return calm.slice(0, 1).toUpperCase() + calm.slice(1);
}

const agencyTags: readonly (readonly [RegExp, string])[] = [
  [/^\(ĐCSVN\)/u, 'Báo điện tử Đảng Cộng sản Việt Nam'],
  [/^(?:[^().]{0,60} )?\(TTXVN(?:\/Vietnam ?\+)?\)/u, 'Thông tấn xã Việt Nam'],
  [/^(?:[^().]{0,60} )?\((?:VNA|VNA\/VNP)\)/u, 'Vietnam News Agency'],
  [/^\(?Chinhphu\.vn\)?|^\((?:Chinhphu\.vn|VGP)\)/u, 'Báo điện tử Chính phủ'],
  [/^(?:VOV\.VN|VOV) ?[-–]/u, 'VOV'],
  [/^TTO ?[-–]/u, 'Báo Tuổi Trẻ'],
  [/^NDO ?[-–]/u, 'Báo Nhân Dân'],
  [/^\(?BHG\)? ?[-–]/u, 'Báo Hà Giang'],
  [/^\(?ĐBP\)? ?[-–]/u, 'Báo Điện Biên Phủ'],
  [/^\(?LSO\)? ?[-–]/u, 'Báo Lạng Sơn'],
  [/^\(?LCĐT\)? ?[-–]/u, 'Báo Lào Cai'],
  [/^\(?SGGPO?\)? ?[-–]/u, 'Báo Sài Gòn Giải Phóng'],
  [/^\(?TPO\)? ?[-–]/u, 'Báo Tiền Phong'],
  [/^(?:BTG|BGĐT|BNEWS|Bnews) ?[-–]?/u, 'Bnews'],
  [/^[A-Z][A-Z, ]{2,50}[^()]{0,30}\(Xinhua\)/u, 'Xinhua'],
  [/^新华(?:社|网)[\p{Script=Han}、]{0,20}?\d{1,2}月\d{1,2}日(?:电|讯)/u, '新华社'],
  [/^中新(?:社|网)[\p{Script=Han}、]{0,20}?\d{1,2}月\d{1,2}日(?:电|讯)/u, '中国新闻网'],
  [/^越通社/u, '越通社'],
];

/** The agency whose tag opens a lead. `leadToPublisher('(ĐCSVN) - …')` */
export function leadToPublisher(lead: string): string | undefined {
  const beginning = lead.slice(0, 200);
  return agencyTags.find(([tag]) => tag.test(beginning))?.[1];
}
